// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"
#include "core/triangulation/respondents.h"

namespace trigpoint::triangulation {

struct AnswerCount
{
    QString label;                // as the file spells it
    std::optional<double> number;
    QString missingReason;        // not empty: counted, never computed with
    qint64 count = 0;
};

// How an item was answered, over all files of its source: ratings by their number, choices by their label.
struct ItemAnswers
{
    Id<Source> source;
    Id<Question> question;
    Id<Placement> placement;
    QString code;
    QString text;
    QString option; // empty: the whole item
    QuestionKind kind = QuestionKind::Attribute;
    std::optional<double> scaleMin;
    std::optional<double> scaleMax;
    int direction = 1;
    Id<Stage> stage;
    std::vector<AnswerCount> answers;
    qint64 answered = 0;
    qint64 missing = 0;
};

ItemAnswers itemAnswers(const std::vector<AnswerFile> &files, const Question &question, const Placement &placement);

} // namespace trigpoint::triangulation
