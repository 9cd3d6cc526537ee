// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"

#include <random>

namespace trigpoint::test {

// One random change of the map as it is: a row comes, changes or goes, sometimes several at once. May fail or
// change nothing, as a user's change may. The same generator gives the same changes.
Result<std::optional<qint64>> randomEdit(document::Document &document, std::mt19937_64 &random);

} // namespace trigpoint::test
