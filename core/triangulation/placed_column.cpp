// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/placed_column.h"

#include "core/triangulation/record.h"

#include <algorithm>

namespace trigpoint::triangulation {

namespace {

// The codes of a multiple choice's option column.
constexpr size_t notChosen = 1;
constexpr size_t chosen = 2;

std::optional<double> polarityOf(const Placement &placement)
{
    if (!placement.polarity)
        return std::nullopt;
    return std::clamp(*placement.polarity, -1.0, 1.0);
}

bool isAnswered(const AnswerColumn &column, size_t code)
{
    return code > 0 && code < column.dictionary.size() && !column.dictionary[code].isMissing();
}

// Reads each code that is an answer; the others say nothing.
template <class Read> PlacedColumn byCode(const AnswerColumn &column, Read read)
{
    std::vector<PlacedAnswer> answers(std::max(column.dictionary.size(), column.histogram.size()));
    for (size_t code = 0; code < column.dictionary.size(); ++code)
        if (isAnswered(column, code))
            answers[code] = read(column.dictionary[code]);
    return {column, std::move(answers)};
}

PlacedColumn rating(const AnswerColumn &column, const Question &question)
{
    return byCode(column, [&](const AnswerValue &answer) {
        std::optional<double> value;
        if (answer.number && question.kind == QuestionKind::Nps)
            value = npsValue(*answer.number);
        else if (answer.number && question.scaleMin && question.scaleMax)
            value = scaleValue(*answer.number, *question.scaleMin, *question.scaleMax, question.direction);
        return PlacedAnswer{value.has_value(), value.has_value(), value};
    });
}

PlacedColumn text(const AnswerColumn &column)
{
    if (!column.coded)
        return PlacedColumn(column);
    return byCode(column, [](const AnswerValue &answer) {
        const bool says = !answer.label.isEmpty();
        return PlacedAnswer{says, says, std::nullopt};
    });
}

// A choice of one among several: the option placed, or any answer where the item is placed as a whole.
PlacedColumn choice(const AnswerColumn &column, const Placement &placement)
{
    return byCode(column, [&](const AnswerValue &answer) {
        const bool picked = placement.option.isEmpty() || answer.label == placement.option;
        return PlacedAnswer{true, picked, picked ? polarityOf(placement) : std::nullopt};
    });
}

PlacedColumn option(const AnswerColumn &column, const Placement &placement)
{
    std::vector<PlacedAnswer> answers(std::max<size_t>(chosen + 1, column.histogram.size()));
    answers[notChosen] = {true, false, std::nullopt};
    answers[chosen] = {true, true, polarityOf(placement)};
    return {column, std::move(answers)};
}

std::vector<PlacedColumn> choices(const AnswerTable &table, const Question &question, const Placement &placement)
{
    std::vector<PlacedColumn> found;
    for (const AnswerColumn &column : table.columns) {
        if (column.name != question.code || !column.coded)
            continue;
        if (column.option.isEmpty())
            found.push_back(choice(column, placement));
        else if (placement.option.isEmpty() || column.option == placement.option)
            found.push_back(option(column, placement));
    }
    return found;
}

} // namespace

PlacedAnswer PlacedColumn::at(qint64 row) const
{
    if (m_column->coded) {
        const quint32 code = m_column->codeAt(row);
        return code < m_byCode.size() ? m_byCode[code] : PlacedAnswer{};
    }
    const bool says = !m_column->textAt(row).trimmed().isEmpty();
    return {says, says, std::nullopt};
}

std::vector<PlacedColumn> placedColumns(const AnswerTable &table, const Question &question,
                                        const Placement &placement)
{
    if (question.kind == QuestionKind::Choice)
        return choices(table, question, placement);
    const AnswerColumn *column = table.column(question.code);
    if (!column)
        return {};
    switch (question.kind) {
    case QuestionKind::Rating:
    case QuestionKind::Nps:
        if (!column->coded)
            return {};
        return {rating(*column, question)};
    case QuestionKind::Text:
        return {text(*column)};
    case QuestionKind::Choice:
    case QuestionKind::Attribute:
        break;
    }
    return {};
}

} // namespace trigpoint::triangulation
