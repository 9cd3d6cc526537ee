// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// Pearson's correlation of pairs, -1 to 1: sum of products of deviations over the root of the sums of squares.
// Nothing below two pairs or where one side does not vary. Error: lists of different lengths.
Result<std::optional<double>> pearson(const std::vector<double> &x, const std::vector<double> &y);

// Spearman's: Pearson's of the ranks, tied values sharing their mean rank.
Result<std::optional<double>> spearman(const std::vector<double> &x, const std::vector<double> &y);

// Cronbach's alpha of items (columns) over people (rows), at most 1: k/(k-1) (1 - sum of the items' variances /
// variance of the sums). Nothing below two items or people, or where the sums do not vary.
// Error: rows of different lengths. Cronbach 1951.
Result<std::optional<double>> cronbachAlpha(const std::vector<std::vector<double>> &rows);

} // namespace trigpoint::measures
