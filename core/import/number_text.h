// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace trigpoint::import {

// The decimal mark of a column, from all its distinct cells: ',' when some cell can only be European ("3,5",
// "1.234,50", or "1.234" beside "1,5"), otherwise '.'.
QChar decimalMark(const QStringList &cells);

// The whole cell as a number: blanks around, thousands separators of the other kind, a plus or minus (also
// U+2212) and nothing else. Never infinite.
std::optional<double> numberFromText(const QString &cell, QChar mark = u'.');

// A step of a scale: a number; a number with its words ("1 (None at all)", "0 - Not at all", "5: very good",
// "10 = certain"); "4/5"; stars "★★★☆☆". `labelled` tells whether words stood beside it.
struct ScaleStep
{
    double value = 0;
    bool labelled = false;
};
std::optional<ScaleStep> scaleStepFromText(const QString &cell, QChar mark = u'.');

} // namespace trigpoint::import
