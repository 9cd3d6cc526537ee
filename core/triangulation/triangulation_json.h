// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

#include <QJsonObject>
#include <QLocale>

namespace trigpoint::triangulation {

// What `triangulate --json` writes: {rules, as_of, cells, claims, summary}. Keys and codes are never translated;
// `text` and `sentence` are in the user's language. Stages, themes and sources are named by their titles, with
// their keys beside them as decimal text. docs/cli.md shows an example.
QJsonObject triangulationJson(const MapModel &map, const Triangulation &result, const QLocale &locale);

// One verdict of it, a cell's or a conclusion's.
QJsonObject verdictJson(const MapModel &map, const Verdict &verdict, const QLocale &locale);

} // namespace trigpoint::triangulation
