// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/answer_evidence.h"
#include "core/triangulation/scope.h"

#include <set>

namespace trigpoint::triangulation {

// Everything that speaks in a map, gathered once and asked cell by cell. The map must outlive it.
class Evidence
{
public:
    // Fails where the answers of a file cannot be read.
    static Result<Evidence> gather(const MapModel &map, const AnswerSource &answers);

    const MapModel &map() const { return *m_map; }

    // The tallies of every source at a top-level stage, on a theme, or of one card there.
    Cell cell(Id<Stage> stage, Id<Theme> theme, std::optional<QDate> asOf,
              std::optional<Id<Card>> card = {}) const;

    // Some record counts for one card only, so cards of one cell may differ.
    bool hasNarrowedRecords() const { return m_narrowed; }

    // Each person's mean value at a stage, whatever it is about. Nothing of a duplicate source.
    std::map<double, WeightedCount> meansAt(const Source &source, Id<Stage> stage) const;

    // How the items of a source in a scope were answered.
    std::vector<ItemAnswers> itemsOf(Id<Source> source, const Scope &scope) const;

    // People that a source can have heard: respondents, people known by key, or those in the room.
    qint64 peopleOf(const Source &source) const;

    bool isDuplicate(Id<Source> source) const { return m_duplicates.contains(source); }

private:
    explicit Evidence(const MapModel &map);

    const MapModel *m_map;
    std::vector<Source> m_sources; // in the map's order
    std::map<Id<Source>, AnswerEvidence> m_answers;
    RecordBook m_texts;
    std::set<Id<Source>> m_duplicates;
    bool m_narrowed = false;
};

} // namespace trigpoint::triangulation
