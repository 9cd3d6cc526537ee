// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"
#include "core/model/map_model.h"

namespace trigpoint::workflow {

// How the person wants a file to be read; every part may be left out and is then guessed from the content.
struct ReadWish
{
    std::optional<QJsonObject> plan; // FORMATS.md 12
    QString planName;                // for messages about the plan
    std::optional<Method> method;
};

import::PlanHints hintsOf(const MapModel &map);

// The best reading of the file for this wish: a format of the registry.
Result<QString> chooseFormat(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish);

// The import plan that would be used without one.
Result<QJsonObject> guessPlan(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish,
                              const import::PlanHints &hints);

// Reads the file into values; touches no map.
Result<import::Imported> readFile(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish,
                                  const import::PlanHints &hints, const Progress &progress = {});

} // namespace trigpoint::workflow
