// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/evidence.h"

#include "core/triangulation/rules.h"
#include "core/triangulation/text_records.h"

#include <algorithm>

namespace trigpoint::triangulation {

Evidence::Evidence(const MapModel &map) : m_map(&map), m_sources(sourcesInOrder(map)), m_texts(textRecords(map))
{
    const auto isNarrowed = [](const auto &entry) { return entry.second.card.has_value(); };
    const auto &codings = map.rows<Coding>();
    const auto &notes = map.rows<Note>();
    m_narrowed = std::any_of(codings.begin(), codings.end(), isNarrowed)
        || std::any_of(notes.begin(), notes.end(), isNarrowed);
}

Result<Evidence> Evidence::gather(const MapModel &map, const AnswerSource &answers)
{
    Evidence evidence(map);
    std::map<Id<Source>, std::vector<QString>> contents = evidence.m_texts.comparableContents(evidence.m_sources);
    for (const Source &source : evidence.m_sources) {
        if (!isVoice(source.method))
            continue;
        auto loaded = AnswerEvidence::load(map, source, answers);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (loaded->isEmpty())
            continue;
        std::vector<QString> all = loaded->contents();
        const std::vector<QString> texts = evidence.m_texts.contents(source.id);
        all.insert(all.end(), texts.begin(), texts.end());
        contents[source.id] = std::move(all);
        evidence.m_answers.emplace(source.id, std::move(*loaded));
    }
    evidence.m_duplicates = duplicateSources(evidence.m_sources, contents);
    return evidence;
}

Cell Evidence::cell(Id<Stage> stage, Id<Theme> theme, std::optional<QDate> asOf,
                    std::optional<Id<Card>> card) const
{
    const Scope scope = scopeOf(*m_map, stage, theme, card);
    Cell cell;
    cell.asOf = asOf;
    if (const Stage *row = m_map->find(stage))
        cell.changedOn = row->changedOn;
    for (const Source &source : m_sources) {
        SourceTally entry{source, {}, isDuplicate(source.id)};
        const auto answers = m_answers.find(source.id);
        if (answers != m_answers.end())
            entry.tally = answers->second.tally(scope, m_texts);
        else if (isVoice(source.method))
            entry.tally = m_texts.tally(source, scope, m_map->info().unit);
        entry.tally.covered = isCovered(*m_map, source.id, scope)
            || (answers != m_answers.end() && answers->second.covers(scope));
        cell.sources.push_back(std::move(entry));
    }
    return cell;
}

std::map<double, WeightedCount> Evidence::meansAt(const Source &source, Id<Stage> stage) const
{
    if (isDuplicate(source.id) || !isVoice(source.method))
        return {};
    const Scope scope = scopeOf(*m_map, stage, std::nullopt);
    if (const auto answers = m_answers.find(source.id); answers != m_answers.end())
        return answers->second.means(scope, m_texts);
    Ballot ballot(source.method, m_map->info().unit);
    m_texts.cast(source, scope, ballot);
    return ballot.means();
}

std::vector<ItemAnswers> Evidence::itemsOf(Id<Source> source, const Scope &scope) const
{
    const auto answers = m_answers.find(source);
    return answers == m_answers.end() ? std::vector<ItemAnswers>() : answers->second.itemsOn(scope);
}

qint64 Evidence::peopleOf(const Source &source) const
{
    std::set<QString> keys;
    qint64 unsignedVotes = 0;
    for (const Record &record : m_texts.records(source.id)) {
        if (record.person.isEmpty())
            ++unsignedVotes;
        else
            keys.insert(record.person);
    }
    const auto answers = m_answers.find(source.id);
    const qint64 rows = answers == m_answers.end() ? 0 : answers->second.people();
    const qint64 known = std::max(rows, static_cast<qint64>(keys.size()));
    return std::max(known, source.participants.value_or(known > 0 ? known : unsignedVotes));
}

} // namespace trigpoint::triangulation
