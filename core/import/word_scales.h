// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace trigpoint::import {

// Answers in words that are steps of a known scale of agreement, satisfaction, quality, ease, likelihood or favour,
// in English, German or Spanish; 1 is the worst step.
struct WordScale
{
    double max = 5;
    std::vector<std::pair<QString, double>> labels; // as the cells spell them
    QStringList missing;                            // cells that mean "not applicable"
};

// Nothing unless every distinct cell is a step of one scale or a missing word, with at least two steps.
std::optional<WordScale> wordScaleOf(const QStringList &distinctCells);

// "n/a", "don't know", "Not applicable", "Blank", "keine Angabe", "no sabe" …
bool meansMissing(const QString &cell);

} // namespace trigpoint::import
