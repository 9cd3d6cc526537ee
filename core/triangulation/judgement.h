// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/tally.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// Step 4: two speaking sources side by side.
Pair comparePair(const Reading &first, const Reading &second);

// Steps 4 to 7 over readings: fills everything of a verdict but its stage, theme and card. Without a given
// claim the direction with most methods is taken, then with most sources, then pain before delight before mixed.
Verdict judge(std::vector<Reading> readings, std::optional<Claim> given);

// Steps 3 to 7 for a cell. A given claim Raised reads who raised the theme; so does a cell without a claim in
// which no source has a direction and one that speaks has mentions only.
Verdict verdictOf(const Cell &cell, std::optional<Claim> given = {});

// The level that the reasons leave of High.
Grade gradeFrom(const std::vector<Reason> &reasons);

// Adds one verdict to the counts.
void count(Tallies &tallies, const Verdict &verdict);

} // namespace trigpoint::triangulation
