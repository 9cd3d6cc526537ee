// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace trigpoint::import {

// The word that was probably meant: fewest edits, letters' case and outer blanks free; empty when none is near
// (more than half of the letters would change).
QString nearestWord(const QString &word, const QStringList &words);

} // namespace trigpoint::import
