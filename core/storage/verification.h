// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace trigpoint::storage {

// Looks at all of an open map: structure, indexes, schema, foreign keys, digests and every blob. Answers one
// sentence for each thing found; none when the map is sound.
Result<QStringList> verifyMap(Database &database, const QString &fileName);

} // namespace trigpoint::storage
