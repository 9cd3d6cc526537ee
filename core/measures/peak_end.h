// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace trigpoint::measures {

// All in the unit of the valences, any range symmetric about 0.
struct PeakEnd
{
    double peak = 0;
    double end = 0;
    double score = 0;
};

// The valence of the stages in order; stages without evidence are nothing and are left out. Peak: the value
// furthest from 0, the negative one on a tie. End: the last value. Score: (peak + end) / 2.
// Nothing when no stage has a value. Kahneman et al. 1993; Fredrickson & Kahneman 1993.
std::optional<PeakEnd> peakEnd(const std::vector<std::optional<double>> &stageValence);

} // namespace trigpoint::measures
