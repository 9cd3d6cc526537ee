// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"
#include "core/model/rows.h"

#include <vector>

namespace trigpoint::triangulation {

// What one cell of an answer table says through a placement.
struct PlacedAnswer
{
    bool asked = false;          // the respondent answered the item
    bool raised = false;         // and it says something on the topic
    std::optional<double> value; // −1 to +1; nothing: a mention
};

// An answer column read through one placement.
class PlacedColumn
{
public:
    PlacedColumn(const AnswerColumn &column, std::vector<PlacedAnswer> byCode)
        : m_column(&column), m_byCode(std::move(byCode))
    {
    }
    explicit PlacedColumn(const AnswerColumn &text) : m_column(&text) {}

    bool isCoded() const { return m_column->coded; }
    const std::vector<PlacedAnswer> &byCode() const { return m_byCode; }
    const std::vector<qint64> &histogram() const { return m_column->histogram; }
    PlacedAnswer at(qint64 row) const;

private:
    const AnswerColumn *m_column;
    std::vector<PlacedAnswer> m_byCode; // of a coded column
};

// The columns of a table that a placement speaks through: one, or one an option where a multiple choice is placed
// as a whole. None where the file lacks the item, or its kind says nothing (an attribute, a rating without a
// scale). The table must outlive them.
std::vector<PlacedColumn> placedColumns(const AnswerTable &table, const Question &question,
                                        const Placement &placement);

} // namespace trigpoint::triangulation
