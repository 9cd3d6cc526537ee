// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// Which definition of a sample quantile, numbered as Hyndman & Fan 1996 (The American Statistician 50:361-365).
// Weibull: position (n + 1) p, as SPSS and Minitab. Linear: position (n - 1) p + 1, as spreadsheets and R.
enum class QuantileType { Weibull = 6, Linear = 7 };

// For each p (0 to 1) the value at its position among the sorted values, linearly between neighbours; positions
// outside the sample give its first or last value. Nothing for each p when there are no values.
// Error: a p outside 0 to 1.
Result<std::vector<std::optional<double>>> quantiles(std::vector<double> values, const std::vector<double> &p,
                                                     QuantileType type);

} // namespace trigpoint::measures
