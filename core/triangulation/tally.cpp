// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/tally.h"

namespace trigpoint::triangulation {

double Tally::namedVoters() const
{
    return named[indexOf(Sentiment::Negative)].people() + named[indexOf(Sentiment::Neutral)].people()
        + named[indexOf(Sentiment::Positive)].people();
}

double Tally::anonymousVoters() const
{
    return anonymous[indexOf(Sentiment::Negative)] + anonymous[indexOf(Sentiment::Neutral)]
        + anonymous[indexOf(Sentiment::Positive)];
}

} // namespace trigpoint::triangulation
