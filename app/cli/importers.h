// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"

namespace trigpoint::cli {

// Every format that this program reads, registered one by one.
import::ImporterRegistry allImporters();

// The object in a plan file; fails with a sentence that names the file.
Result<QJsonObject> readPlanFile(const QString &path);

} // namespace trigpoint::cli
