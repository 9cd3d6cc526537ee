// SPDX-License-Identifier: Apache-2.0
#include "core/measures/kappa.h"
#include "core/measures/krippendorff.h"
#include "core/measures/mean.h"
#include "core/measures/nps.h"
#include "core/measures/peak_end.h"
#include "core/measures/proportion.h"
#include "core/measures/quantile.h"

#include <catch2/catch.hpp>

#include <cmath>


using namespace trigpoint::measures;

namespace {

Approx near(double value)
{
    return Approx(value).epsilon(1e-9).margin(1e-12);
}

} // namespace

TEST_CASE("NPS counts 0 to 6 against 9 and 10, in percent", "[measures]")
{
    const auto result = nps({10, 9, 8, 7, 6, 0, 10, 9});
    REQUIRE((result && *result));
    CHECK((*result)->nps == near(25)); // 4 promoters and 2 detractors of 8
    CHECK((*result)->variance == near(0.75 - 0.0625));
    CHECK((*result)->se == near(std::sqrt(0.6875 / 8)));
}

TEST_CASE("NPS without answers is undefined and a score outside 0 to 10 is refused", "[measures]")
{
    CHECK_FALSE(nps({}).value());
    CHECK_FALSE(npsOfCounts({}).value());
    CHECK_FALSE(npsAdjustedWald({}, 0.95).value());
    for (const double bad : {11.0, -1.0, 6.5}) {
        const auto result = nps({5, bad});
        REQUIRE_FALSE(result);
        CHECK(result.error().sentence.contains(QString::number(bad)));
    }
    CHECK_FALSE(nps({5, 6}, {1}));
    CHECK_FALSE(nps({5, 6}, {1, -1}));
    CHECK_FALSE(npsOfCounts({-1, 2, 3}));
}

TEST_CASE("weights move the NPS and shrink its n to Kish's", "[measures]")
{
    const auto result = nps({10, 0}, {3, 1}).value();
    REQUIRE(result);
    CHECK(result->nps == near(50));
    CHECK(result->se == near(std::sqrt(0.75 / 1.6)));
    CHECK_FALSE(nps({10, 0}, {0, 0}).value());
    CHECK(nps({10, 3, 7}, {2, 2, 2}).value()->se == near(nps({10, 3, 7}).value()->se));
}

TEST_CASE("all detractors have a Wald error of zero but an adjusted interval with width", "[measures]")
{
    CHECK(npsOfCounts({12, 0, 0}).value()->nps == near(-100));
    CHECK(npsOfCounts({12, 0, 0}).value()->se == near(0));
    const auto interval = npsAdjustedWald({12, 0, 0}, 0.95).value();
    REQUIRE(interval);
    CHECK(interval->high > -100);
    CHECK(interval->low < -100); // not clipped
}

TEST_CASE("a confidence is a share, not a percentage", "[measures]")
{
    for (const double bad : {0.0, 1.0, 95.0, -0.5}) {
        CHECK_FALSE(wilsonInterval(1, 2, bad));
        CHECK_FALSE(meanInterval({1, 2}, bad));
        CHECK_FALSE(npsAdjustedWald({1, 1, 1}, bad));
    }
    CHECK(normalQuantile(0.95) == near(1.9599639845400545));
    CHECK(studentQuantile(0.5, 1) == near(1)); // the Cauchy distribution's quartile
}

TEST_CASE("Wilson's interval has one exact end where all or none succeed", "[measures]")
{
    const double z = normalQuantile(0.95);
    const auto none = wilsonInterval(0, 10, 0.95).value();
    CHECK(none->low == 0);
    CHECK(none->high == near(z * z / (10 + z * z)));
    const auto all = wilsonInterval(10, 10, 0.95).value();
    CHECK(all->high == 1);
    CHECK(all->low == near(10 / (10 + z * z)));
    CHECK_FALSE(wilsonInterval(0, 0, 0.95).value());
    CHECK_FALSE(wilsonInterval(3, 2, 0.95));
    CHECK_FALSE(wilsonInterval(-1, 2, 0.95));
}

TEST_CASE("the difference of equal shares is an interval around zero", "[measures]")
{
    const auto interval = differenceNewcombe(20, 40, 20, 40, 0.95).value();
    CHECK(interval->low == near(-interval->high));
    CHECK(interval->high > 0);
    CHECK_FALSE(differenceNewcombe(0, 0, 1, 2, 0.95).value());
}

TEST_CASE("mean and deviation are undefined only where there are too few values", "[measures]")
{
    CHECK_FALSE(meanSd({}).mean);
    CHECK(meanSd({4}).mean == 4);
    CHECK_FALSE(meanSd({4}).sd);
    const auto pair = meanSd({2, 4, 4, 4, 5, 5, 7, 9});
    CHECK(*pair.mean == near(5));
    CHECK(*pair.sd == near(std::sqrt(32.0 / 7)));
    CHECK_FALSE(meanInterval({4}, 0.95).value());
    CHECK(meanInterval({4, 4}, 0.95).value()->low == 4);
    CHECK(meanInterval({4, 4}, 0.95).value()->high == 4);
    CHECK_FALSE(meanIntervalOf(1, -1, 5, 0.95));
    CHECK_FALSE(meanIntervalOf(1, 1, 2.5, 0.95));
}

TEST_CASE("Welford's update keeps the digits of a small spread about a large mean", "[measures]")
{
    std::vector<double> values{10000000.2};
    for (int i = 0; i < 1000; ++i)
        values.push_back(i % 2 == 0 ? 10000000.1 : 10000000.3);
    CHECK(*meanSd(values).sd == Approx(0.1).epsilon(1e-6)); // NIST NumAcc4
}

TEST_CASE("the two definitions of a quantile differ as published", "[measures]")
{
    const std::vector<double> values{40, 10, 30, 20};
    const auto linear = quantiles(values, {0, 0.25, 0.5, 1}, QuantileType::Linear).value();
    CHECK(linear == std::vector<std::optional<double>>{10, 17.5, 25, 40});
    const auto weibull = quantiles(values, {0, 0.25, 0.5, 1}, QuantileType::Weibull).value();
    CHECK(weibull == std::vector<std::optional<double>>{10, 12.5, 25, 40});
    CHECK(quantiles({}, {0.5}, QuantileType::Linear).value() == std::vector<std::optional<double>>{std::nullopt});
    CHECK_FALSE(quantiles(values, {1.5}, QuantileType::Linear));
}

TEST_CASE("Cohen's kappa is 1 for perfect, negative for contrary and undefined for one-category coders", "[measures]")
{
    CHECK(*cohenKappa({{5, 0}, {0, 5}}, nominalWeights(2)).value() == near(1));
    CHECK(*cohenKappa({{0, 5}, {5, 0}}, nominalWeights(2)).value() == near(-1));
    CHECK_FALSE(cohenKappa({{7, 0}, {0, 0}}, nominalWeights(2)).value());
    CHECK_FALSE(cohenKappa({{0, 0}, {0, 0}}, nominalWeights(2)).value());
    CHECK_FALSE(cohenKappa({}, {}).value());
    CHECK_FALSE(cohenKappa({{1, 2}, {3}}, nominalWeights(2)));
    CHECK_FALSE(cohenKappa({{1, -2}, {3, 1}}, nominalWeights(2)));
    CHECK_FALSE(cohenKappa({{1, 2}, {3, 1}}, nominalWeights(3)));
    CHECK(cohenKappaWithError({{5, 0}, {0, 5}}, nominalWeights(2), 0.95).value()->se == near(0));
}

TEST_CASE("with two categories every weighting of kappa is the same", "[measures]")
{
    const Table counts{{20, 5}, {10, 15}};
    const double kappa = *cohenKappa(counts, nominalWeights(2)).value();
    CHECK(kappa == near(0.4)); // agreement .7, by chance .5
    CHECK(*cohenKappa(counts, linearWeights(2)).value() == near(kappa));
    CHECK(*cohenKappa(counts, quadraticWeights(2)).value() == near(kappa));
    CHECK(*cohenKappa({{10, 0, 0}, {0, 10, 0}, {5, 0, 5}}, quadraticWeights(3)).value()
          < *cohenKappa({{10, 0, 0}, {0, 10, 0}, {5, 0, 5}}, nominalWeights(3)).value());
}

TEST_CASE("Fleiss' kappa needs as many ratings for each unit and more than one category", "[measures]")
{
    CHECK(*fleissKappa({{3, 0}, {0, 3}}).value() == near(1));
    CHECK(*fleissKappa({{1, 1}, {1, 1}}).value() == near(-1));
    CHECK_FALSE(fleissKappa({{3, 0}, {3, 0}}).value());
    CHECK_FALSE(fleissKappa({}).value());
    CHECK_FALSE(fleissKappa({{1, 0}, {0, 1}}).value());
    CHECK_FALSE(fleissKappa({{3, 0}, {2, 0}}));
    CHECK_FALSE(fleissKappa({{3, 0}, {3}}));
    CHECK_FALSE(fleissKappa({{1.5, 1.5}}));
}

TEST_CASE("Krippendorff's alpha is undefined, not 1, where only one value was paired", "[measures]")
{
    CHECK_FALSE(krippendorffAlpha({}, Level::Nominal).value());
    CHECK_FALSE(krippendorffAlpha({{2, 2, 2}, {2, 2, 2}}, Level::Nominal).value());
    CHECK_FALSE(krippendorffAlpha({{1, std::nullopt}, {std::nullopt, 2}}, Level::Nominal).value());
    CHECK_FALSE(krippendorffAlpha({{1, 2}, {1}}, Level::Nominal));
    CHECK_FALSE(krippendorffAlpha({{1, -2}, {1, 2}}, Level::Ratio));
}

TEST_CASE("one disagreement among one-category coders gives alpha 0, systematic disagreement a negative one",
          "[measures]")
{
    for (const Level level : {Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio}) {
        CHECK(*krippendorffAlpha({{1, 1, 1, 1}, {1, 1, 1, 2}}, level).value() == near(0));
        CHECK(*krippendorffAlpha({{0, 1}, {1, 0}}, level).value() == near(-0.5));
        CHECK(*krippendorffAlpha({{1, 2, 3}, {1, 2, 3}}, level).value() == near(1));
    }
}

TEST_CASE("a unit that only one coder saw changes no alpha, and shifted values change only the ratio one", "[measures]")
{
    const Codings plain{{1, 2, 3, 3}, {1, 3, 3, 2}, {1, 2, 3, 4}};
    Codings more = plain;
    more[0].push_back(9);
    more[1].push_back(std::nullopt);
    more[2].push_back(std::nullopt);
    Codings shifted = plain;
    for (auto &coder : shifted)
        for (auto &value : coder)
            value = *value + 10;
    for (const Level level : {Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio}) {
        const double alpha = *krippendorffAlpha(plain, level).value();
        CHECK(*krippendorffAlpha(more, level).value() == near(alpha));
        CHECK((*krippendorffAlpha(shifted, level).value() == near(alpha)) == (level != Level::Ratio));
    }
}

TEST_CASE("peak and end: the negative value wins a tie, stages without evidence are left out", "[measures]")
{
    CHECK_FALSE(peakEnd({}));
    CHECK_FALSE(peakEnd({std::nullopt}));
    const auto tie = peakEnd({1.5, -1.5, 0.5, std::nullopt});
    REQUIRE(tie);
    CHECK(tie->peak == -1.5);
    CHECK(tie->end == 0.5);
    CHECK(tie->score == -0.5);
}
