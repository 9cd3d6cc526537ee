// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_plan.h"
#include "core/import/transcript_piece.h"

#include <QSet>

namespace trigpoint::import {

// "Name: speech", split. Only the shape is looked at: acceptedLabels() decides.
struct Labelled
{
    QString label;
    QString speech;
};
std::optional<Labelled> splitLabel(const QString &line);

// Which of the labels in front of speech are people. A label is accepted when it is a role ("Moderator") or a
// person already known, stands on three rows or more, or when most rows of the text carry a label; never when it
// is a word like Note, Task or http.
QSet<QString> acceptedLabels(const QStringList &labelOfEachRow, const QSet<QString> &known, qint64 rows);

// Finds labels in front of the speech of pieces whose format names no speaker, and carries each on until the next.
void takeLabels(std::vector<TranscriptPiece> &pieces);

bool isInterviewerWord(const QString &speaker);
bool isParticipantWord(const QString &speaker); // "Interviewee", "SPEAKER_01": tells people of one file apart, no more

// Who speaks in the file, in order of appearance, with the interviewers told and a key for everyone else.
// `planned` entries win. `reasons` gets a sentence for each interviewer whose label does not say so.
std::vector<PlanSpeaker> castOf(const std::vector<TranscriptPiece> &pieces, const std::vector<PlanSpeaker> &planned,
                                const QString &fileName, QStringList &reasons);

} // namespace trigpoint::import
