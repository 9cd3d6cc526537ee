// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/evidence.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// What stands behind a verdict, for its panel and the appendix: every number leads to people.

struct QuoteDetail
{
    Id<Excerpt> excerpt;
    Id<Source> source;
    Id<SourceFile> file;
    qint64 row = 0; // of the file, 1-based
    QString text;
    QString person; // key; empty when unknown
    QString role;   // the participant's attribute
    std::optional<qint64> startMs;
    Id<Stage> stage;             // or step
    std::optional<double> value; // −1 to +1, the mean over coders; nothing: a mention
};

struct NoteDetail
{
    Id<Note> note;
    Id<Source> source;
    Id<SourceFile> file;
    qint64 row = 0;
    QString text;
    NoteKind kind = NoteKind::Neutral;
    QString group;
    QString author; // key; empty when unknown
    qint64 votes = 0; // signed and unsigned dots
    Id<Stage> stage;
};

struct EvidenceDetail
{
    std::vector<QuoteDetail> quotes; // by source, then the most negative first, then by text
    std::vector<NoteDetail> notes;   // by source, then the most voted first, then by text
    std::vector<ItemAnswers> items;  // by source, then as the questionnaire orders them
};

// Of a cell's or a conclusion's verdict. What is narrowed to another card is left out.
EvidenceDetail detailOf(const Evidence &evidence, const Verdict &verdict);

} // namespace trigpoint::triangulation
