// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/scope.h"

#include <algorithm>

namespace trigpoint::triangulation {

Scope scopeOf(const MapModel &map, Id<Stage> stage, std::optional<Id<Theme>> theme, std::optional<Id<Card>> card)
{
    Scope scope;
    scope.card = card;
    scope.stages.push_back(stage);
    for (const auto &[id, row] : map.rows<Stage>()) {
        if (row.parent != stage)
            continue;
        scope.stages.push_back(id);
        if (row.changedOn)
            scope.stepsChangedOn[id] = *row.changedOn;
    }
    if (!theme)
        return scope;
    scope.themes.emplace();
    for (const auto &entry : map.rows<Theme>()) {
        const std::vector<Id<Theme>> line = themeAndAncestors(map, entry.first);
        if (std::find(line.begin(), line.end(), *theme) != line.end())
            scope.themes->push_back(entry.first);
    }
    return scope;
}

bool isCovered(const MapModel &map, Id<Source> source, const Scope &scope)
{
    for (const auto &entry : map.rows<Coverage>()) {
        const Coverage &row = entry.second;
        if (row.source == source && scope.hasStage(row.stage) && (!row.theme || scope.hasTopic(row.theme, {})))
            return true;
    }
    return false;
}

std::optional<QDate> asOfDay(const MapModel &map)
{
    std::optional<QDate> day = map.info().asOf;
    if (day)
        return day;
    for (const auto &entry : map.rows<Source>())
        if (entry.second.date && (!day || *entry.second.date > *day))
            day = entry.second.date;
    return day;
}

} // namespace trigpoint::triangulation
