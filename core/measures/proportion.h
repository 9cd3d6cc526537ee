// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measures/interval.h"

#include <optional>

namespace trigpoint::measures {

// Wilson's score interval for a share of `successes` among `n`, both shares from 0 to 1, without continuity
// correction: centre (p + z^2/2n) / (1 + z^2/n), half-width z / (1 + z^2/n) sqrt(p(1-p)/n + z^2/4n^2).
// None or all successes give one exact end. Nothing when n is 0. Error: successes below 0 or above n.
// Wilson 1927; Brown, Cai & DasGupta 2001.
Result<std::optional<Interval>> wilsonInterval(double successes, double n, double confidence);

// Newcombe's hybrid score interval for the difference x1/n1 - x2/n2, -1 to 1, from both Wilson intervals.
// Nothing when either n is 0. Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
Result<std::optional<Interval>> differenceNewcombe(double x1, double n1, double x2, double n2, double confidence);

} // namespace trigpoint::measures
