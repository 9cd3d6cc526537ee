// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measures/interval.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// mean: nothing without values; sd (divisor n - 1): nothing below two values. Both in the values' unit.
struct MeanSd
{
    qsizetype n = 0;
    std::optional<double> mean;
    std::optional<double> sd;
};

// Welford's update, which keeps its digits where sums of squares lose all (NIST NumAcc3, NumAcc4).
MeanSd meanSd(const std::vector<double> &values);

// m +- t(1 - a/2, n - 1) s / sqrt(n); zero width when s is 0, nothing below two values.
// Error: a confidence outside 0 to 1.
Result<std::optional<Interval>> meanInterval(const std::vector<double> &values, double confidence);

// The same from a published mean, sd and n. Error: sd below 0, n below 0 or not whole.
Result<std::optional<Interval>> meanIntervalOf(double mean, double sd, double n, double confidence);

} // namespace trigpoint::measures
