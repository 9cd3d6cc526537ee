// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_plan.h"
#include "core/import/transcript_piece.h"

namespace trigpoint::import {

// Cues of one person follow each other as one turn when no more than this lies between them.
inline constexpr qint64 turnGapMs = 2000;

// Joins timed pieces of one named speaker; the turn runs from its first cue's start to its last one's end. Pieces
// without a speaker or without times stay as they are: nobody knows that they belong together.
std::vector<TranscriptPiece> mergedTurns(std::vector<TranscriptPiece> pieces);

// The transcript's text is one paragraph a turn, "Name: speech", LF line ends. An excerpt is a turn's speech: its
// positions are code points of that text and do not include the name. Interviewers' turns stand in the text and
// make no excerpt, so that nobody takes a question for evidence.
Imported assembleTranscript(const FileFacts &facts, const ImportPlan &plan, TranscriptPieces pieces);

} // namespace trigpoint::import
