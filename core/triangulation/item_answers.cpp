// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/item_answers.h"

#include <algorithm>
#include <map>

namespace trigpoint::triangulation {

namespace {

// Numbers first, by size; then labels. Equal for the same answer in two files.
using AnswerKey = std::tuple<bool, double, QString>;

AnswerKey keyOf(const AnswerValue &value)
{
    return {!value.number.has_value(), value.number.value_or(0), value.label};
}

std::vector<qint64> countsOf(const AnswerFile &file, const AnswerColumn &column)
{
    if (file.dropped.empty())
        return column.histogram;
    std::vector<qint64> counts(column.dictionary.size());
    for (qint64 row = 0; row < file.table->rows; ++row)
        if (const quint32 code = column.codeAt(row); file.counts(row) && code < counts.size())
            ++counts[code];
    return counts;
}

} // namespace

ItemAnswers itemAnswers(const std::vector<AnswerFile> &files, const Question &question, const Placement &placement)
{
    ItemAnswers item;
    item.source = question.source;
    item.question = question.id;
    item.placement = placement.id;
    item.code = question.code;
    item.text = question.text;
    item.option = placement.option;
    item.kind = question.kind;
    item.scaleMin = question.scaleMin;
    item.scaleMax = question.scaleMax;
    item.direction = question.direction;
    item.stage = placement.stage;
    std::map<AnswerKey, AnswerCount> answers;
    for (const AnswerFile &file : files) {
        const AnswerColumn *column = file.table->column(question.code, placement.option);
        if (!column)
            column = file.table->column(question.code);
        if (!column || !column->coded)
            continue;
        const std::vector<qint64> counts = countsOf(file, *column);
        for (size_t code = 0; code < std::min(counts.size(), column->dictionary.size()); ++code) {
            const AnswerValue &value = column->dictionary[code];
            if (counts[code] == 0)
                continue;
            const bool isMissing = code == 0 || value.isMissing();
            (isMissing ? item.missing : item.answered) += counts[code];
            if (code == 0)
                continue;
            AnswerCount &answer = answers[keyOf(value)];
            answer.label = value.label;
            answer.number = value.number;
            answer.missingReason = value.missingReason;
            answer.count += counts[code];
        }
    }
    for (auto &entry : answers)
        item.answers.push_back(std::move(entry.second));
    return item;
}

} // namespace trigpoint::triangulation
