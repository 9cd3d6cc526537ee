// SPDX-License-Identifier: Apache-2.0
#include "core/measures/peak_end.h"

#include <cmath>

namespace trigpoint::measures {

std::optional<PeakEnd> peakEnd(const std::vector<std::optional<double>> &stageValence)
{
    std::optional<PeakEnd> result;
    for (const auto &value : stageValence) {
        if (!value)
            continue;
        if (!result)
            result = PeakEnd{*value, *value, 0};
        const double size = std::abs(*value);
        const double peak = std::abs(result->peak);
        if (size > peak || (size == peak && *value < 0))
            result->peak = *value;
        result->end = *value;
    }
    if (result)
        result->score = (result->peak + result->end) / 2;
    return result;
}

} // namespace trigpoint::measures
