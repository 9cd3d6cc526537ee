// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"
#include "core/model/rows.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

// What an importer answers: values only, no keys and no map. The workflow turns them into rows of one edit.
// Stages, themes, people and cards are named by the texts of the file and the plan.

namespace trigpoint::import {

struct Skipped
{
    qint64 row = 0; // 1-based data row, cue or paragraph of the file
    QString reason; // a finished, translated sentence
};

struct FileFacts
{
    QString name;     // without its folder
    QString sha256;   // lower-case hex, of the bytes as they are on disk
    qint64 size = 0;  // bytes
    QString format;   // "qualtrics_csv", "surveymonkey_csv", "google_forms_csv", "limesurvey_csv", "table",
                      // "webvtt", "srt", "stamped_text", "otter", "labelled_text", "plain_text", "coded_excerpts", "workshop_notes"
    QString encoding; // "UTF-8", "UTF-16LE", "macintosh" …
    QString dialect;  // "," ";" "tab" "|", or empty
    qint64 rows = 0;  // rows = imported + skipped.size()
    qint64 imported = 0;
    std::vector<Skipped> skipped;
    QStringList warnings; // finished sentences: cells made missing by reason and column, ragged rows, …
    QJsonObject plan;     // the plan as it was used
};

struct ImportedPlacement
{
    QString option; // empty: the whole item
    QString stage;
    QString theme;  // empty: none
    std::optional<double> polarity;
};

struct ImportedQuestion
{
    Question question; // keys null
    std::vector<ImportedPlacement> placements;
};

struct ImportedSurvey
{
    std::vector<ImportedQuestion> questions;
    AnswerTable answers;
};

struct ImportedCoding
{
    QString stage;
    QString theme;
    std::optional<double> sentiment; // -2 to +2
    QString coder;
};

struct ImportedExcerpt
{
    Excerpt excerpt; // keys null
    QString participant; // key; empty: unknown
    std::vector<ImportedCoding> codings;
};

struct ImportedTranscript
{
    QString title;
    QString participant; // key of whom it interviews; empty: unknown
    QByteArray text;     // UTF-8, LF line ends
};

struct ImportedNote
{
    Note note; // keys null
    QString author;
    QString stage;
    QString theme;
    std::vector<std::pair<QString, qint64>> votes; // voter's key, count
};

struct ImportedParticipant
{
    QString key;
    QString name;
    QJsonObject attributes;
};

// One file, read and understood, nothing stored yet.
struct Imported
{
    FileFacts file;
    Source source; // key null; from the plan
    std::vector<ImportedParticipant> participants;
    std::optional<ImportedSurvey> survey;
    std::vector<ImportedTranscript> transcripts;
    std::vector<ImportedExcerpt> excerpts; // of transcripts.front() where there is one
    std::vector<ImportedNote> notes;
    std::vector<std::pair<QString, QString>> coverage; // stage, theme (may be empty) that the source asked about
    bool createStages = false; // unknown stages are made; otherwise the plan does not fit
    bool createThemes = true;
};

} // namespace trigpoint::import
