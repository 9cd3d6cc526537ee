// SPDX-License-Identifier: Apache-2.0
#include "core/measures/proportion.h"

#include <QCoreApplication>
#include <cmath>

namespace trigpoint::measures {

namespace {

struct ProportionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProportionTexts)
};

} // namespace

Result<std::optional<Interval>> wilsonInterval(double successes, double n, double confidence)
{
    if (const auto checked = checkConfidence(confidence); !checked)
        return tl::unexpected(checked.error());
    if (!(successes >= 0 && n >= successes))
        return fail(ProportionTexts::tr("%1 successes among %2 is not possible. Give successes from 0 up to the number "
                                        "of answers.")
                        .arg(successes)
                        .arg(n));
    if (!(n > 0))
        return std::nullopt;
    const double z = normalQuantile(confidence);
    const double p = successes / n;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // At both ends centre and half-width cancel in algebra but not in floating point.
    return Interval{successes > 0 ? centre - half : 0, successes < n ? centre + half : 1};
}

Result<std::optional<Interval>> differenceNewcombe(double x1, double n1, double x2, double n2, double confidence)
{
    const auto first = wilsonInterval(x1, n1, confidence);
    if (!first)
        return first;
    const auto second = wilsonInterval(x2, n2, confidence);
    if (!second)
        return second;
    if (!*first || !*second)
        return std::nullopt;
    const double p1 = x1 / n1;
    const double p2 = x2 / n2;
    return Interval{p1 - p2 - std::hypot(p1 - (*first)->low, (*second)->high - p2),
                    p1 - p2 + std::hypot((*first)->high - p1, p2 - (*second)->low)};
}

} // namespace trigpoint::measures
