// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/evidence.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// One point for each top-level stage, in order (METHODS.md 2.4). All that a source's people said at a stage counts,
// whatever its theme; sources that expired, are duplicates, older waves, of the future, or no voice do not. A stage
// without evidence takes the value of its emotion card, set by hand; with neither it has no value.
std::vector<EmotionPoint> emotionCurve(const Evidence &evidence, std::optional<QDate> asOf = {});
Result<std::vector<EmotionPoint>> emotionCurve(const MapModel &map, const AnswerSource &answers,
                                               std::optional<QDate> asOf = {});

} // namespace trigpoint::triangulation
