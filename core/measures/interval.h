// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace trigpoint::measures {

struct Interval
{
    double low = 0;
    double high = 0;
};

// A confidence is a share between 0 and 1, both excluded: 0.95, not 95. Anything else is an error.
Result<> checkConfidence(double confidence);

// The two-sided quantiles for a checked confidence: P(-q < X < q) = confidence.
double normalQuantile(double confidence);
double studentQuantile(double confidence, double degreesOfFreedom); // degreesOfFreedom > 0

} // namespace trigpoint::measures
