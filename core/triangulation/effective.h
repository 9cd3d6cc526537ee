// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/tally.h"

namespace trigpoint::triangulation {

// A tally with weights applied and unsigned votes cut down to the people who can have cast them.
struct Effective
{
    double n = 0;                  // Kish's effective number of voters
    std::array<double, 4> share{}; // of the votes, weighted; the share of mentions is always 0
    std::array<double, 4> people{}; // unweighted; fractions where unsigned votes are cut down
    double peopleExposed = 0;
    double raisedShare = 0;        // of the people exposed, weighted
    double exposedN = 0;           // Kish's number of people exposed
    bool weighted = false;
    bool cut = false;              // there are more unsigned votes than people
};

// In a workshop the unsigned votes count as at most `participants` people, or as many as there are notes; all
// its voters together are at most its participants.
Effective effectiveOf(const Tally &tally, const Source &source);

} // namespace trigpoint::triangulation
