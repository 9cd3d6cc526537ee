// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/evidence.h"
#include "core/triangulation/verdict.h"

namespace trigpoint::triangulation {

// The best grade a conclusion can get from sources, were every reading firm and agreed, and what keeps it from
// High. No grade where nobody has enough people to speak.
struct Reach
{
    std::optional<Grade> grade;
    std::vector<Reason> reasons;
};

// A source and how many people it hears.
struct Design
{
    Source source;
    qint64 people = 0;
    bool duplicate = false;
};
Reach reachOf(const std::vector<Design> &designs, const std::optional<QDate> &asOf);
Reach reachOf(const Evidence &evidence, const std::optional<QDate> &asOf);

// The least number of new voters alike in one source that changes a conclusion's label or grade. For a claim
// "raised" a new voter raises the theme (Mention) or, without `vote`, is there and does not.
struct TippingPoint
{
    Id<Source> source;
    std::optional<Sentiment> vote;
    int voters = 0;
    Label label = Label::Silence;  // what it becomes
    std::optional<Grade> grade;
};

// Exact search up to 1,000 voters; the map's earlier source and then unhappy before neutral before happy wins a
// tie. Nothing where no such number tips it. Only sources that could still be asked are tried.
std::optional<TippingPoint> tippingPoint(const Cell &cell, std::optional<Claim> claim);

} // namespace trigpoint::triangulation
