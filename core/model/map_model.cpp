// SPDX-License-Identifier: Apache-2.0
#include "core/model/map_model.h"

#include <algorithm>
#include <set>

namespace trigpoint {

namespace {

// Equal keys can only come from a merge; the id then decides, so the order is the same everywhere.
template <class T> void sortByOrderKey(std::vector<T> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) {
        return a.orderKey != b.orderKey ? a.orderKey < b.orderKey : a.id < b.id;
    });
}

template <class T, class Keep> std::vector<T> ordered(const MapModel &map, Keep keep)
{
    std::vector<T> result;
    for (const auto &[id, row] : map.rows<T>())
        if (keep(row))
            result.push_back(row);
    sortByOrderKey(result);
    return result;
}

void appendThemes(const MapModel &map, std::optional<Id<Theme>> parent, std::vector<Theme> &result)
{
    for (const Theme &theme : ordered<Theme>(map, [&](const Theme &t) { return t.parent == parent; })) {
        result.push_back(theme);
        appendThemes(map, theme.id, result);
    }
}

} // namespace

MapInfo MapModel::info() const
{
    const Rows<MapInfo> &infos = rows<MapInfo>();
    return infos.isEmpty() ? MapInfo{} : infos.begin()->second;
}

std::vector<Stage> stagesInOrder(const MapModel &map)
{
    return ordered<Stage>(map, [](const Stage &stage) { return !stage.parent; });
}

std::vector<Stage> stepsInOrder(const MapModel &map, Id<Stage> stage)
{
    return ordered<Stage>(map, [stage](const Stage &step) { return step.parent == stage; });
}

Id<Stage> topStage(const MapModel &map, Id<Stage> stage)
{
    const Stage *row = map.find(stage);
    if (!row)
        return {};
    return row->parent ? *row->parent : row->id;
}

std::vector<Lane> lanesInOrder(const MapModel &map)
{
    return ordered<Lane>(map, [](const Lane &) { return true; });
}

std::vector<Card> cardsInOrder(const MapModel &map, Id<Lane> lane, Id<Stage> stage)
{
    std::vector<Id<Stage>> columns{stage};
    for (const Stage &step : stepsInOrder(map, stage))
        columns.push_back(step.id);
    std::vector<Card> result;
    for (const Id<Stage> column : columns) {
        const auto cards = ordered<Card>(map, [&](const Card &c) { return c.lane == lane && c.stage == column; });
        result.insert(result.end(), cards.begin(), cards.end());
    }
    return result;
}

std::vector<Theme> themesInOrder(const MapModel &map)
{
    std::vector<Theme> result;
    appendThemes(map, std::nullopt, result);
    return result;
}

std::vector<Id<Theme>> themeAndAncestors(const MapModel &map, Id<Theme> theme)
{
    std::vector<Id<Theme>> result;
    for (const Theme *row = map.find(theme); row; row = map.find(row->parent)) {
        if (std::find(result.begin(), result.end(), row->id) != result.end())
            break;
        result.push_back(row->id);
    }
    return result;
}

std::vector<Source> sourcesInOrder(const MapModel &map)
{
    return ordered<Source>(map, [](const Source &) { return true; });
}

QString roleOf(const Participant &person)
{
    for (const char *name : {"role", "job title", "job", "function", "ruolo", "mansione", "roll", "befattning", "department",
                             "reparto", "avdelning"})
        for (auto it = person.attributes.begin(); it != person.attributes.end(); ++it)
            if (it.key().trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return it.value().toString();
    return {};
}

qint64 codedExcerpts(const MapModel &map, Id<Source> source)
{
    std::set<Id<Excerpt>> coded;
    for (const auto &[id, coding] : map.rows<Coding>()) {
        const Excerpt *excerpt = map.find(coding.excerpt);
        if (excerpt && excerpt->source == source)
            coded.insert(excerpt->id);
    }
    return static_cast<qint64>(coded.size());
}

std::vector<Question> questionsInOrder(const MapModel &map, Id<Source> source)
{
    return ordered<Question>(map, [source](const Question &q) { return q.source == source; });
}

} // namespace trigpoint
