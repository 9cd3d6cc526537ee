// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/transcript_piece.h"

namespace trigpoint::import {

// Transcripts without cues. `text` has LF line ends and no byte-order mark.

// "Name: speech", "**Name**: speech", "[id1] speech"; a turn may have several lines and paragraphs. A Markdown
// heading ends the turn and is kept in the text; paragraphs that nobody is named for are skipped.
TranscriptPieces readLabelledText(const QString &text);

// "Jonas Rosland  0:22" on a line of its own, then the speech.
TranscriptPieces readOtter(const QString &text);

// Times in front of each line: "[00:43.810 --> 00:47.850]  text", "[00:43.81]text", "43810<TAB>47850<TAB>text".
TranscriptPieces readStampedLines(const QString &text);

// Paragraphs and nothing more.
TranscriptPieces readPlainText(const QString &text);

// How much of a text has the shape of each: rows of that kind.
struct LineShapes
{
    qint64 lines = 0;    // not blank
    qint64 labelled = 0; // begin with a label that would be accepted
    qint64 speakers = 0; // different accepted labels
    qint64 otter = 0;
    qint64 stamped = 0;
};
LineShapes lineShapes(const QString &text);

} // namespace trigpoint::import
