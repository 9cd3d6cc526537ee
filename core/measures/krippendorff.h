// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/enum_text.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// How far apart two values c and k are. Nominal: 0 or 1. Interval: (c - k)^2. Ratio: ((c - k) / (c + k))^2 with
// 0/0 = 0, on values not below 0. Ordinal: (sum of n_g for g from c to k - (n_c + n_k) / 2)^2.
enum class Level { Nominal, Ordinal, Interval, Ratio };

// codersByUnits[coder][unit]: the value a coder gave, or nothing. All coders list the same units.
using Codings = std::vector<std::vector<std::optional<double>>>;

// Krippendorff's alpha, at most 1, may be negative:
// alpha = 1 - (n - 1) sum o_ck d2(c, k) / sum n_c n_k d2(c, k), with coincidences
// o_ck = sum over units of (ordered pairs c, k in the unit) / (m_u - 1) for units with m_u >= 2 values.
// Nothing when no unit has two values or only one value was ever paired (not 1).
// Error: coders with different numbers of units; for ratio a value below 0. Krippendorff 2004, 2011.
Result<std::optional<double>> krippendorffAlpha(const Codings &codersByUnits, Level level);

} // namespace trigpoint::measures

template <> struct trigpoint::EnumNames<trigpoint::measures::Level>
{
    using Level = trigpoint::measures::Level;
    static constexpr std::array names{EnumName{Level::Nominal, "nominal"}, EnumName{Level::Ordinal, "ordinal"},
                                      EnumName{Level::Interval, "interval"}, EnumName{Level::Ratio, "ratio"}};
};
