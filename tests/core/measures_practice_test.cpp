// SPDX-License-Identifier: Apache-2.0
#include "core/measures/correlation.h"
#include "core/measures/practice.h"

#include <catch2/catch.hpp>

#include <QStringList>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace trigpoint::measures;

TEST_CASE("correlations are 1 for a line, undefined without spread, and ranks share ties", "[measures]")
{
    CHECK(*pearson({1, 2, 3}, {10, 20, 30}).value() == Approx(1));
    CHECK(*spearman({1, 2, 3}, {1, 8, 1000}).value() == Approx(1));
    CHECK(*spearman({1, 2, 3}, {5, 4, -9}).value() == Approx(-1));
    CHECK(*spearman({1, 1, 2}, {3, 3, 9}).value() == Approx(1));
    CHECK(*spearman({1, 2, 3}, {1, 1, 2}).value() == Approx(1.5 / std::sqrt(3.0)));
    CHECK_FALSE(pearson({1, 1}, {1, 2}).value());
    CHECK_FALSE(pearson({}, {}).value());
    CHECK_FALSE(pearson({1}, {1, 2}));
}

TEST_CASE("Cronbach's alpha is 1 for items that repeat each other and undefined for one item", "[measures]")
{
    CHECK(*cronbachAlpha({{1, 1}, {2, 2}, {5, 5}}).value() == Approx(1));
    CHECK(*cronbachAlpha({{1, 2}, {2, 1}, {2, 2}, {1, 1}}).value() == Approx(0).margin(1e-12));
    CHECK_FALSE(cronbachAlpha({{1}, {2}}).value());
    CHECK_FALSE(cronbachAlpha({}).value());
    CHECK_FALSE(cronbachAlpha({{1, -1}, {2, -2}}).value());
    CHECK_FALSE(cronbachAlpha({{1, 2}, {1}}));
}

TEST_CASE("scores of practice refuse what their scales do not hold and are undefined on nothing", "[measures]")
{
    CHECK(riceScore(100, 2, 0.5, 4).value() == Approx(25));
    CHECK_FALSE(riceScore(1, 1, 1, 0));
    CHECK_FALSE(riceScore(-1, 1, 1, 1));
    CHECK(opportunityScore(4, 9).value() == Approx(4));
    CHECK_FALSE(opportunityScore(11, 3));
    CHECK(*netRevenueRetention(100, 10, 5, 25).value() == Approx(80));
    CHECK_FALSE(netRevenueRetention(0, 10, 0, 0).value());
    CHECK_FALSE(netRevenueRetention(10, -1, 0, 0));
    CHECK(*firstContactResolution(1, 4).value() == Approx(25));
    CHECK_FALSE(firstContactResolution(0, 0).value());
    CHECK_FALSE(firstContactResolution(5, 4));
}

TEST_CASE("saturation counts the codes first seen in the last interviews against those of the base", "[measures]")
{
    const std::vector<QStringList> interviews{{u"a"_s, u"b"_s}, {u"a"_s}, {u"c"_s}, {}};
    CHECK(thematicSaturation(interviews, 1, 1).value() == std::vector<std::optional<double>>{0, 0.5, 0});
    CHECK(thematicSaturation(interviews, 2, 2).value() == std::vector<std::optional<double>>{0.5});
    CHECK(thematicSaturation({{}, {u"a"_s}}, 1, 1).value() == std::vector<std::optional<double>>{std::nullopt});
    CHECK(thematicSaturation(interviews, 4, 2).value().empty());
    CHECK_FALSE(thematicSaturation(interviews, 0, 1));
    CHECK_FALSE(thematicSaturation(interviews, 2, 1.5));
}
