// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measures/interval.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// How many answered 0 to 6, 7 or 8, and 9 or 10. Weighted counts may be fractions; none is negative.
struct NpsCounts
{
    double detractors = 0;
    double passives = 0;
    double promoters = 0;
    double total() const { return detractors + passives + promoters; }
};

// nps in percent, -100 to 100; variance of one answer (divisor n) and standard error as shares.
// Nothing without answers.
struct Nps
{
    double nps = 0;
    double variance = 0;
    double se = 0;
};

// NPS = 100 (p+ - p-), V = p+ + p- - (p+ - p-)^2, SE = sqrt(V / n). Reichheld 2003; Rocks 2016.
// `effectiveN` stands for n in the standard error; the total where it is not given.
// Error: a negative count.
Result<std::optional<Nps>> npsOfCounts(const NpsCounts &counts, std::optional<double> effectiveN = {});

// The same from scores, which are whole numbers from 0 to 10; anything else is an error. Weights are optional
// (empty: all 1), as many as scores and not negative; then n is Kish's effective n.
Result<std::optional<Nps>> nps(const std::vector<double> &scores, const std::vector<double> &weights = {});

// Adjusted Wald, in percent: 0.75, 1.5 and 0.75 are added to detractors, passives and promoters, then
// 100 (NPS +- z SE) of those. Centred on the adjusted score; may pass 100, it is not clipped.
// Nothing without answers. Rocks 2016, The American Statistician 70(4).
Result<std::optional<Interval>> npsAdjustedWald(const NpsCounts &counts, double confidence);

// Kish's effective n = (sum w)^2 / sum w^2 and the design effect n / that. Nothing when all weights are 0.
// Error: a negative weight. Kish 1965.
struct EffectiveN
{
    double n = 0;
    double designEffect = 0;
};
Result<std::optional<EffectiveN>> kishEffectiveN(const std::vector<double> &weights);

} // namespace trigpoint::measures
