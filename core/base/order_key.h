// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trigpoint {

// Order keys are texts over 0-9A-Za-z compared byte by byte. A key between two neighbours can always be made,
// so moving one row writes that one row only.

// A key k with before < k < after. An empty `before` means the start, an empty `after` the end.
// Requires before < after unless one is empty. Never ends in '0', so there is always room below it.
QString orderKeyBetween(const QString &before, const QString &after);

} // namespace trigpoint
