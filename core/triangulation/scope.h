// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/record.h"

namespace trigpoint::triangulation {

// The scope of a cell: the top-level stage with its steps, the theme with its descendants. Without a theme the
// whole stage, whatever its records are about.
Scope scopeOf(const MapModel &map, Id<Stage> stage, std::optional<Id<Theme>> theme,
              std::optional<Id<Card>> card = {});

// A source's own record says that it asked about the stage, or a step of it, as a whole or about the topic.
bool isCovered(const MapModel &map, Id<Source> source, const Scope &scope);

// The day evidence is judged as of: the map's own, or else the newest source's end.
std::optional<QDate> asOfDay(const MapModel &map);

} // namespace trigpoint::triangulation
