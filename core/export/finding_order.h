// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::exporting {

// The conclusions that the first page tells, in its order.
//
// First up to three that can be acted upon: those graded Moderate or High with a next step, then those without,
// each by grade, agreement before partial agreement, severity, and the map's order. Where nothing reaches
// Moderate, the strongest take their place. Then the contradictions, because they say what not to do yet: those
// with a next step, at least one, at most two.
std::vector<const triangulation::Verdict *> keyFindings(const MapModel &map, const triangulation::Triangulation &triangulation);

} // namespace trigpoint::exporting
