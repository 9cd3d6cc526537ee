// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/import_into_map.h"

#include <QLocale>

namespace trigpoint::cli {

// What one import did, for a person to read: a line, then one a warning, a skipped row or an unplaced question.
QStringList importLines(const workflow::ImportReport &report, const QLocale &locale);

} // namespace trigpoint::cli
