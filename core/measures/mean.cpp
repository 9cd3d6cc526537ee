// SPDX-License-Identifier: Apache-2.0
#include "core/measures/mean.h"

#include <QCoreApplication>
#include <cmath>

namespace trigpoint::measures {

namespace {

struct MeanTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeanTexts)
};

} // namespace

MeanSd meanSd(const std::vector<double> &values)
{
    double mean = 0;
    double squares = 0;
    double n = 0;
    for (const double value : values) {
        n += 1;
        const double before = value - mean;
        mean += before / n;
        squares += before * (value - mean);
    }
    MeanSd result;
    result.n = static_cast<qsizetype>(values.size());
    if (result.n > 0)
        result.mean = mean;
    if (result.n > 1)
        result.sd = std::sqrt(squares / (n - 1));
    return result;
}

Result<std::optional<Interval>> meanInterval(const std::vector<double> &values, double confidence)
{
    const MeanSd summary = meanSd(values);
    return meanIntervalOf(summary.mean.value_or(0), summary.sd.value_or(0), static_cast<double>(summary.n), confidence);
}

Result<std::optional<Interval>> meanIntervalOf(double mean, double sd, double n, double confidence)
{
    if (const auto checked = checkConfidence(confidence); !checked)
        return tl::unexpected(checked.error());
    if (!(sd >= 0))
        return fail(MeanTexts::tr("The standard deviation is %1. It is not below 0.").arg(sd));
    if (!(n >= 0) || n != std::floor(n))
        return fail(MeanTexts::tr("The number of values is %1. Give a whole number, 0 or more.").arg(n));
    if (n < 2)
        return std::nullopt;
    const double half = studentQuantile(confidence, n - 1) * sd / std::sqrt(n);
    return Interval{mean - half, mean + half};
}

} // namespace trigpoint::measures
