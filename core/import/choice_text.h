// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace trigpoint::import {

// The choices of one cell. Options that are known are taken whole, the longest first, even when the separator
// stands inside them; a separator inside brackets never separates. Pieces are trimmed, empty ones dropped.
QStringList splitChoices(const QString &cell, const QString &separator, const QStringList &knownOptions = {});

// How a column of distinct cells with their counts holds several choices.
struct ChoiceGuess
{
    QString separator;   // ";" or ", "; empty: one choice a cell
    QStringList options; // seen alone in a cell or in several different cells, the most frequent first
};
ChoiceGuess guessChoices(const std::vector<std::pair<QString, qint64>> &cells);

} // namespace trigpoint::import
