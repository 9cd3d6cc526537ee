// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_guess.h"

namespace trigpoint::import {

// The excerpts, codings and people of a table's rows. Fails only when the plan names no column of quotes.
Result<Imported> excerptsOf(const TextTable &table, const ImportPlan &plan);

} // namespace trigpoint::import
