// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/imported.h"

#include <optional>
#include <vector>

namespace trigpoint::import {

// What one person says in one breath of a transcript: a cue, a part of a cue with two speakers, a labelled turn.
struct TranscriptPiece
{
    qint64 row = 0;                // 1-based cue, turn or paragraph of the file; 0: a heading, not a row
    QString speaker;               // as the file spells it; empty: not said
    bool marked = false;           // the format itself names the speaker, not a label in front of the speech
    std::optional<qint64> startMs; // from the recording's start
    std::optional<qint64> endMs;
    QString text;                  // without markup; LF between lines
};

struct TranscriptPieces
{
    std::vector<TranscriptPiece> pieces; // in the order of the file
    qint64 rows = 0;                     // cues, turns, paragraphs
    std::vector<Skipped> skipped;        // ascending rows
    QStringList warnings;
};

} // namespace trigpoint::import
