// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/import/importer.h"

namespace trigpoint {

// Fills a new map with the fictional sample that lies inside the program: first the map as it was drawn, then its
// raw files, each imported by its plan as a user would.
Result<> makeSample(document::Document &document, const import::ImporterRegistry &importers, const QDateTime &now);

} // namespace trigpoint
