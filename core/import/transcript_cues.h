// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/transcript_piece.h"

namespace trigpoint::import {

// The cues of a timed text; `text` has LF line ends and no byte-order mark. A cue that cannot be read, or in which
// nothing is said, is skipped with its reason.
TranscriptPieces readWebVtt(const QString &text);
TranscriptPieces readSrt(const QString &text);

// Times of a line "00:01.000 --> 00:02.500 align:start"; nothing when the line is no such line. A time needs
// neither hours nor milliseconds and may have a decimal comma.
struct CueTimes
{
    qint64 startMs = 0;
    qint64 endMs = 0;
};
std::optional<CueTimes> cueTimes(const QString &line);

// "1:02:03.5", "02:03", "62:03,250" in milliseconds.
std::optional<qint64> clockMs(const QString &text);

} // namespace trigpoint::import
