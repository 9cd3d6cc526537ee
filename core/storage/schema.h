// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"

namespace trigpoint::storage {

inline constexpr quint32 mapApplicationId = 0x54524947; // "TRIG"
inline constexpr int newestSchema = 1;

// Runs the schema files up to the newest and sets application_id and user_version. The caller holds the
// transaction.
Result<> makeSchema(Database &database);

// True when the file's tables and indexes are, word for word, those of the newest schema and nothing else is
// there: no trigger, no view, no table of a stranger.
Result<bool> hasExactSchema(Database &database);

} // namespace trigpoint::storage
