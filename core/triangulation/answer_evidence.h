// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/answer_source.h"
#include "core/triangulation/ballot.h"
#include "core/triangulation/item_answers.h"
#include "core/triangulation/placed_column.h"
#include "core/triangulation/record_book.h"
#include "core/triangulation/respondents.h"


namespace trigpoint::triangulation {

// The answers of one source: its files, their items and where those are placed. Records are derived, never
// stored. A cell with one unweighted item is read off the histogram; otherwise the rows are walked once.
class AnswerEvidence
{
public:
    // Fails where a file's answers cannot be read.
    static Result<AnswerEvidence> load(const MapModel &map, const Source &source, const AnswerSource &answers);

    // One vote a respondent, coded passages of `texts` by the same person included.
    Tally tally(const Scope &scope, const RecordBook &texts) const;

    // Respondents by their mean value, for the emotion curve.
    std::map<double, WeightedCount> means(const Scope &scope, const RecordBook &texts) const;

    // The items placed on the topic, as the questionnaire orders them.
    std::vector<ItemAnswers> itemsOn(const Scope &scope) const;

    bool covers(const Scope &scope) const; // an item is placed in the scope
    qint64 people() const;                 // rows that count
    bool isEmpty() const { return m_files.empty(); }

    // What tells this source's answers from another's, sorted: equal for one file imported under two sources.
    std::vector<QString> contents() const;

private:
    struct Item
    {
        Placement placement;
        Question question;
    };
    struct Walk; // one pass over the rows of one file

    bool needsRows(const MapModel &map) const;
    std::vector<Item> itemsIn(const Scope &scope, bool onTopic) const;
    bool isOutdated(const Scope &scope) const;
    std::vector<PlacedColumn> columnsOf(const AnswerTable &table, const std::vector<Item> &items) const;
    void walk(const Scope &scope, const RecordBook &texts, Walk &walk) const;
    void walkFile(const AnswerFile &file, const Scope &scope, Walk &walk) const;

    Source m_source;
    CountingUnit m_unit = CountingUnit::Person;
    std::vector<AnswerFile> m_files;
    std::vector<Item> m_items;
};

} // namespace trigpoint::triangulation
