// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/map_file.h"

namespace trigpoint::storage {

// Writes a whole, compact copy of an open map to a path where nothing is yet. The copy is made under another
// name, opened and checked, brought to the disk, and only then given its name. On failure nothing stays.
Result<> copyMap(const MapFile &map, const QString &target);

} // namespace trigpoint::storage
