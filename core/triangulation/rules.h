// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/kinds.h"

// Every constant of METHODS.md 1.5 and 1.11 in one table. A change of any number is a new version: its name is
// stored with each computed result.

namespace trigpoint::triangulation {

struct SizeRule
{
    double speaks = 0; // below: too few, the source is silent
    double full = 0;   // below: small
};

struct Rules
{
    const char *name = "triangulation-rules/1";

    double tau = 0.20;              // a balance beyond it is painful or pleasant, within it mixed
    double dead = 0.10;             // a person's mean nearer to zero than this is a neutral vote
    double z = 1.959963984540054;   // 95 %
    double pseudoNegative = 0.75;   // adjusted Wald (Rocks 2016)
    double pseudoNeutral = 1.5;
    double pseudoPositive = 0.75;
    double bandMedium = 0.20;       // prominence
    double bandHigh = 0.50;
    double polarised = 0.30;        // of either sign
    double mixedFirmWithin = 0.40;  // 2 tau
    double alphaOk = 0.667;         // Krippendorff's alpha between coders
    double raisedFirmAbove = 0.05;  // Wilson's lower bound of "raised"
    int oldMonths = 12;
    int expireMonths = 24;
    int sourcesForHigh = 3;
    int methodsForTwo = 2;
    int tippingLimit = 1000;        // new voters tried
    int smallGroup = 5;             // people; a filtered figure below is not shown
    double slack = 1e-12;           // of every comparison with a threshold

    constexpr double pseudoTotal() const { return pseudoNegative + pseudoNeutral + pseudoPositive; }

    constexpr SizeRule sizes(Method method) const
    {
        switch (method) {
        case Method::Survey:
        case Method::Support:
            return {10, 30};
        default: // `other` counts as interviews; analytics and event logs never vote
            return {3, 6};
        }
    }

    // Thresholds are reached, or passed, up to rounding noise.
    constexpr bool reaches(double value, double threshold) const { return value >= threshold - slack; }
    constexpr bool exceeds(double value, double threshold) const { return value > threshold + slack; }
};

inline constexpr Rules rules;

// Analytics and event logs are listed, never counted.
constexpr bool isVoice(Method method)
{
    return method != Method::Analytics && method != Method::EventLog;
}

// A figure filtered down to so few people that it could name them: only "fewer than five" is shown.
constexpr bool isSmallGroup(qint64 people)
{
    return people < rules.smallGroup;
}

} // namespace trigpoint::triangulation
