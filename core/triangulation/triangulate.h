// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/triangulation/evidence.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// Every stage × theme and every conclusion card of a map, judged as of a day; without one, the map's own day, or
// else the newest source's end. Pure: the same map and day give the same bits. Fails where answers cannot be read.
Result<Triangulation> triangulate(const MapModel &map, const AnswerSource &answers,
                                  std::optional<QDate> asOf = {});

// The same over evidence that was gathered before.
Triangulation triangulate(const Evidence &evidence, std::optional<QDate> asOf = {});

// What a card claims, by the row it lies in; nothing where it has no stage, no theme or no claim.
struct CardClaim
{
    Id<Stage> stage; // top-level
    Id<Theme> theme;
    Claim claim = Claim::Pain;
};
std::optional<CardClaim> claimOfCard(const MapModel &map, const Card &card);

} // namespace trigpoint::triangulation
