// SPDX-License-Identifier: Apache-2.0
#include "core/measures/quantile.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace trigpoint::measures {

namespace {

struct QuantileTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuantileTexts)
};

double atPosition(const std::vector<double> &sorted, double position)
{
    const double last = static_cast<double>(sorted.size());
    const double inside = std::clamp(position, 1.0, last);
    const double below = std::floor(inside);
    const auto index = static_cast<size_t>(below) - 1;
    if (index + 1 == sorted.size())
        return sorted[index];
    return sorted[index] + (inside - below) * (sorted[index + 1] - sorted[index]);
}

} // namespace

Result<std::vector<std::optional<double>>> quantiles(std::vector<double> values, const std::vector<double> &p,
                                                     QuantileType type)
{
    std::sort(values.begin(), values.end());
    const double n = static_cast<double>(values.size());
    std::vector<std::optional<double>> result;
    for (const double share : p) {
        if (!(share >= 0 && share <= 1))
            return fail(QuantileTexts::tr("The quantile %1 does not exist. Give a share from 0 to 1.").arg(share));
        if (values.empty())
            result.push_back(std::nullopt);
        else
            result.push_back(
                atPosition(values, type == QuantileType::Weibull ? (n + 1) * share : (n - 1) * share + 1));
    }
    return result;
}

} // namespace trigpoint::measures
