// SPDX-License-Identifier: Apache-2.0
#include "core/measures/interval.h"

#include <QCoreApplication>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

using namespace Qt::StringLiterals;

namespace trigpoint::measures {

namespace {

struct IntervalTexts
{
    Q_DECLARE_TR_FUNCTIONS(IntervalTexts)
};

} // namespace

Result<> checkConfidence(double confidence)
{
    if (confidence > 0 && confidence < 1)
        return {};
    return fail(IntervalTexts::tr("The confidence is %1. Give a share between 0 and 1, such as 0.95.")
                    .arg(confidence));
}

// The upper tail is used on both sides: it keeps its digits where the confidence is close to 1.
double normalQuantile(double confidence)
{
    const boost::math::normal standard;
    return boost::math::quantile(boost::math::complement(standard, (1 - confidence) / 2));
}

double studentQuantile(double confidence, double degreesOfFreedom)
{
    const boost::math::students_t distribution(degreesOfFreedom);
    return boost::math::quantile(boost::math::complement(distribution, (1 - confidence) / 2));
}

} // namespace trigpoint::measures
