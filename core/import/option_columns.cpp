// SPDX-License-Identifier: Apache-2.0
#include "core/import/option_columns.h"

#include "core/import/answer_values.h"
#include "core/import/choice_text.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

bool refuses(const QString &cell)
{
    static const QStringList words{u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"nein"_s, u"not selected"_s, u"unchecked"_s};
    return words.contains(cell.trimmed().toLower());
}

// 0 not answered, 1 not chosen, 2 chosen, by one cell alone.
int stateOf(const QString &cell, const QString &option, const PlanColumn &plan, const QStringList &known, bool ownColumn)
{
    if (cell.isEmpty() || isMissingCode(cell, plan.missing, u'.'))
        return 0;
    if (ownColumn)
        return refuses(cell) ? 1 : 2;
    return splitChoices(cell, plan.separator, known).contains(option) ? 2 : 1;
}

bool anyFilled(const std::vector<const AnswerColumn *> &group, qint64 row)
{
    return std::any_of(group.begin(), group.end(), [row](const AnswerColumn *other) {
        return other->coded ? other->codeAt(row) != 0 : !other->textAt(row).isEmpty();
    });
}

AnswerColumn emptyColumn(const QString &name, const QString &option)
{
    AnswerColumn column;
    column.name = name;
    column.option = option;
    column.role = ColumnRole::Choice;
    column.dictionary = {{QString(), std::nullopt, u"blank"_s}, {u"0"_s, 0.0, QString()}, {u"1"_s, 1.0, QString()}};
    column.histogram.assign(3, 0);
    return column;
}

} // namespace

std::vector<AnswerColumn> optionColumns(const AnswerColumn &answers, const PlanColumn &plan, qint64 rows,
                                        const std::vector<const AnswerColumn *> &group)
{
    QStringList known;
    for (const PlanOption &option : plan.options)
        known += option.option;
    std::vector<AnswerColumn> result;
    const bool ownColumn = !group.empty() && plan.separator.isEmpty();
    for (const PlanOption &option : plan.options) {
        if (option.stage.isEmpty())
            continue;
        std::vector<int> states; // by code
        for (const AnswerValue &value : answers.dictionary)
            states.push_back(stateOf(value.label, option.option, plan, known, ownColumn));
        AnswerColumn column = emptyColumn(plan.column, option.option);
        for (qint64 row = 0; row < rows; ++row) {
            int state = answers.coded ? states[answers.codeAt(row)]
                                      : stateOf(QString::fromUtf8(answers.textAt(row)), option.option, plan, known, ownColumn);
            if (state == 0 && ownColumn && anyFilled(group, row))
                state = 1;
            if (row % codeChunkRows == 0)
                column.codeChunks.emplace_back();
            column.codeChunks.back().append(static_cast<char>(state));
            ++column.histogram[static_cast<size_t>(state)];
        }
        result.push_back(std::move(column));
    }
    return result;
}

} // namespace trigpoint::import
