// SPDX-License-Identifier: Apache-2.0
#include "core/import/answer_values.h"

#include "core/import/number_text.h"

#include <cmath>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

void valueRatings(AnswerColumn &column, const PlanColumn &plan, QChar mark)
{
    QHash<QString, double> words;
    for (const auto &[label, value] : plan.labels)
        words[folded(label)] = value;
    for (AnswerValue &value : column.dictionary) {
        if (value.isMissing())
            continue;
        if (const auto word = words.constFind(folded(value.label)); word != words.constEnd())
            value.number = *word;
        else if (const auto step = scaleStepFromText(value.label, mark))
            value.number = step->value;
        else
            value.missingReason = u"not_a_number"_s;
    }
}

void keepRange(AnswerColumn &column, double min, double max)
{
    for (AnswerValue &value : column.dictionary) {
        if (!value.number || (*value.number >= min && *value.number <= max))
            continue;
        value.number.reset();
        value.missingReason = u"out_of_range"_s;
    }
}

void guessScale(const AnswerColumn &column, PlanColumn &plan)
{
    std::optional<double> least;
    std::optional<double> most;
    for (const AnswerValue &value : column.dictionary) {
        if (!value.number)
            continue;
        least = std::min(least.value_or(*value.number), *value.number);
        most = std::max(most.value_or(*value.number), *value.number);
    }
    if (!plan.min)
        plan.min = least;
    if (!plan.max)
        plan.max = most;
}

void valueWeights(AnswerColumn &column, QChar mark)
{
    for (AnswerValue &value : column.dictionary) {
        if (value.isMissing())
            continue;
        const auto number = numberFromText(value.label, mark);
        if (!number)
            value.missingReason = u"not_a_number"_s;
        else if (*number < 0)
            value.missingReason = u"out_of_range"_s;
        else
            value.number = number;
    }
}

} // namespace

bool isMissingCode(const QString &cell, const QStringList &codes, QChar mark)
{
    const QString text = folded(cell);
    const auto number = numberFromText(cell, mark);
    return std::any_of(codes.begin(), codes.end(), [&](const QString &code) {
        const auto value = numberFromText(code);
        return folded(code) == text || (number && value && *number == *value);
    });
}

void valueAnswers(AnswerColumn &column, PlanColumn &plan)
{
    if (!column.coded)
        return;
    QStringList cells;
    for (const AnswerValue &value : column.dictionary)
        cells += value.label;
    const QChar mark = decimalMark(cells);
    for (AnswerValue &value : column.dictionary)
        if (value.label.isEmpty())
            value.missingReason = u"blank"_s;
        else if (isMissingCode(value.label, plan.missing, mark))
            value.missingReason = u"not_applicable"_s;
    if (column.role == ColumnRole::Weight) {
        valueWeights(column, mark);
    } else if (column.role == ColumnRole::Rating) {
        valueRatings(column, plan, mark);
        guessScale(column, plan);
        if (plan.min && plan.max)
            keepRange(column, *plan.min, *plan.max);
    } else if (column.role == ColumnRole::Nps) {
        valueRatings(column, plan, mark);
        keepRange(column, 0, 10);
        for (AnswerValue &value : column.dictionary)
            if (value.number && *value.number != std::floor(*value.number)) {
                value.number.reset();
                value.missingReason = u"out_of_range"_s;
            }
    }
}

} // namespace trigpoint::import
