// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace trigpoint::measures {

// RICE: reach x impact x confidence (a share) / effort, in the units given. Error: effort of 0 or less, or another
// value below 0.
Result<double> riceScore(double reach, double impact, double confidence, double effort);

// Opportunity: importance + max(importance - satisfaction, 0), 0 to 20. Error: either outside 0 to 10. Ulwick 2005.
Result<double> opportunityScore(double importance, double satisfaction);

// Net revenue retention of a starting cohort in percent: (start + expansion - contraction - churn) / start.
// Nothing when start is 0. Error: an amount below 0.
Result<std::optional<double>> netRevenueRetention(double start, double expansion, double contraction, double churn);

// Tickets resolved on first contact among all closed, in percent. Nothing without closed tickets.
// Error: fewer than 0 or more than all.
Result<std::optional<double>> firstContactResolution(double firstContact, double total);

// New information after each interview from number base + run on: codes first seen in the last `run` interviews over
// the distinct codes of the first `base`. Nothing in each place where the base has no code; empty when there are
// fewer interviews. Error: base or run that is not a whole number of 1 or more. Guest, Namey & Chen 2020.
Result<std::vector<std::optional<double>>> thematicSaturation(const std::vector<QStringList> &codesPerInterview,
                                                              double base, double run);

} // namespace trigpoint::measures
