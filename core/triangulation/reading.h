// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/tally.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// What is read: good or bad (pain, delight, mixed), or only whether people raised it (METHODS.md 1.11).
enum class View { Direction, Raised };

// The adjusted-Wald interval of a balance (Rocks 2016), its shares weighted, n effective. Requires n > 0 and
// shares that sum to 1. Low and high are clipped to [−1, 1].
struct BalanceInterval
{
    double centre = 0;
    double standardError = 0;
    double low = 0;
    double high = 0;
};
BalanceInterval balanceInterval(double negativeShare, double positiveShare, double n);

// Wilson's score interval of a share, both ends in [0, 1], exact where nobody or everybody is counted.
struct ShareInterval
{
    double low = 0;
    double high = 0;
};
ShareInterval wilsonInterval(double share, double n);

// How old a source is at `asOf`, by the calendar.
enum class Age { Undated, Fresh, Old, Expired, Future };
Age ageOf(const std::optional<QDate> &date, const std::optional<QDate> &asOf);

// What the source asked for; support tickets are complaints whatever their record says of asking openly.
Asks asksOf(const Source &source);

// The reading of one source by itself: Step 3 but for `superseded`, which takes the others.
Reading readSource(const SourceTally &source, const Cell &cell, View view);

// A speaking source with the instrument of a newer speaking one is only a trend. Readings lie in the order
// of `sources`.
void markSuperseded(const std::vector<Source> &sources, std::vector<Reading> &readings);

// Step 3 for every source, in the map's order.
std::vector<Reading> readSources(const Cell &cell, View view);

// The cell's sources in the map's order: by order key, then key.
std::vector<SourceTally> inMapOrder(std::vector<SourceTally> sources);

} // namespace trigpoint::triangulation
