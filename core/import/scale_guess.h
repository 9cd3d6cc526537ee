// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_profile.h"
#include "core/import/import_plan.h"

#include <optional>

namespace trigpoint::import {

// The numbers of a column whose cells are all steps of a scale, codes for missing, or empty.
struct ScaleGuess
{
    double min = 0;
    double max = 0;
    QStringList missing; // 0 before a scale from 1; 6 beside 0 in a five-step scale; 99, -99 …; "n/a"
    std::vector<std::pair<QString, double>> labels; // scales in words
    bool inWords = false; // a known word scale, or numbers with their words
    bool zeroToTen = false; // whole numbers from 0 to 10 with 0 or 10 among them
};

// Nothing when the cells are no scale. Rules, in this order: every cell a step of one known word scale; otherwise
// at least 95 % of the cells numbers (whole, or in halves up to 10) and the rest words for missing. Then 77, 88,
// 98, 99, 998, 999 and negative numbers count as missing; 11 beyond a scale of 0 to 10 too; with 0 and 6 both there
// and nothing above, they frame a scale of 1 to 5; 0 below a scale that ends at 4, 5, 6 or 7 is missing unless words
// stand beside it. A scale ends at 3 to 10, or at 100.
std::optional<ScaleGuess> guessScale(const ColumnProfile &profile);

} // namespace trigpoint::import
