// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_guess.h"

namespace trigpoint::import {

// The notes, votes and people of a table's rows. Fails only when the plan names no column of notes.
Result<Imported> notesOf(const TextTable &table, const ImportPlan &plan);

} // namespace trigpoint::import
