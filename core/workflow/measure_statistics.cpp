// SPDX-License-Identifier: Apache-2.0
#include "core/measures/mean.h"
#include "core/measures/nps.h"
#include "core/measures/peak_end.h"
#include "core/measures/proportion.h"
#include "core/measures/quantile.h"
#include "core/workflow/measure_input.h"
#include "core/workflow/measure_tables.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

using namespace trigpoint::measures;

struct StatisticTexts
{
    Q_DECLARE_TR_FUNCTIONS(StatisticTexts)
};

QJsonObject intervalJson(const std::optional<Interval> &interval)
{
    return {{u"low"_s, interval ? QJsonValue(interval->low) : QJsonValue()},
            {u"high"_s, interval ? QJsonValue(interval->high) : QJsonValue()}};
}

Result<QJsonObject> npsAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto scores = input.numbers(u"scores"_s);
    const auto weights = input.numbersOrNone(u"weights"_s);
    if (!input.isFine())
        return input.error();
    return nps(scores, weights).map([](const std::optional<Nps> &result) {
        if (!result)
            return QJsonObject{{u"nps"_s, {}}, {u"variance"_s, {}}, {u"se"_s, {}}};
        return QJsonObject{{u"nps"_s, result->nps}, {u"variance"_s, result->variance}, {u"se"_s, result->se}};
    });
}

NpsCounts countsOf(MeasureInput &input)
{
    return {input.number(u"detractors"_s), input.number(u"passives"_s), input.number(u"promoters"_s)};
}

Result<QJsonObject> npsCountsAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NpsCounts counts = countsOf(input);
    if (!input.isFine())
        return input.error();
    return npsOfCounts(counts).map([](const std::optional<Nps> &result) {
        return QJsonObject{{u"nps"_s, result ? QJsonValue(result->nps) : QJsonValue()}};
    });
}

Result<QJsonObject> npsIntervalAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NpsCounts counts = countsOf(input);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return npsAdjustedWald(counts, confidence).map(intervalJson);
}

Result<QJsonObject> wilsonAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const double successes = input.number(u"successes"_s);
    const double n = input.number(u"n"_s);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return wilsonInterval(successes, n, confidence).map(intervalJson);
}

// Values as a list, or the NIST generator: a first value, then two in turn until there are n.
std::vector<double> valuesOf(MeasureInput &input)
{
    if (!input.has(u"generator"_s))
        return input.numbers(u"values"_s);
    MeasureInput generator(input.value(u"generator"_s).toObject());
    std::vector<double> values{generator.number(u"first"_s)};
    const auto turns = generator.numbers(u"then_alternate"_s);
    const double n = generator.number(u"n"_s);
    if (!generator.isFine())
        input.refuse(generator.error().value().sentence);
    else if (turns.empty() || !(n >= 1) || n > 1e7 || n != std::floor(n))
        input.refuse(StatisticTexts::tr("The generator needs values in “then_alternate” and a whole “n” from 1 to "
                                        "10000000."));
    else
        while (static_cast<double>(values.size()) < n)
            values.push_back(turns[(values.size() - 1) % turns.size()]);
    return values;
}

Result<QJsonObject> meanSdAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto values = valuesOf(input);
    if (!input.isFine())
        return input.error();
    const MeanSd result = meanSd(values);
    return QJsonObject{{u"mean"_s, orNull(result.mean)}, {u"sd"_s, orNull(result.sd)}};
}

Result<QJsonObject> meanIntervalAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto values = valuesOf(input);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return meanInterval(values, confidence).map([&](const std::optional<Interval> &interval) {
        QJsonObject result = intervalJson(interval);
        result.insert(u"mean"_s, orNull(meanSd(values).mean));
        return result;
    });
}

Result<QJsonObject> meanIntervalSummaryAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const double mean = input.number(u"mean"_s);
    const double sd = input.number(u"sd"_s);
    const double n = input.number(u"n"_s);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return meanIntervalOf(mean, sd, n, confidence).map(intervalJson);
}

QJsonArray arrayOf(const std::vector<std::optional<double>> &values)
{
    QJsonArray result;
    for (const auto &value : values)
        result.append(orNull(value));
    return result;
}

Result<QJsonObject> quantilesAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto values = input.numbers(u"values"_s);
    const auto p = input.numberOrNumbers(u"p"_s);
    const auto types = input.has(u"types"_s) ? input.numbers(u"types"_s) : std::vector<double>{7, 6};
    if (!input.isFine())
        return input.error();
    QJsonObject result;
    for (const double type : types) {
        if (type != 6 && type != 7)
            return fail(StatisticTexts::tr("There is no quantile of type %1 here. Give type 6 or 7.").arg(type));
        const auto found = quantiles(values, p, type == 6 ? QuantileType::Weibull : QuantileType::Linear);
        if (!found)
            return tl::unexpected(found.error());
        result.insert(type == 6 ? u"type6"_s : u"type7"_s,
                      found->size() == 1 ? orNull(found->front()) : QJsonValue(arrayOf(*found)));
    }
    return result;
}

Result<QJsonObject> quantilesType7Answer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto values = input.numbers(u"values"_s);
    const auto p = input.numberOrNumbers(u"p"_s);
    if (!input.isFine())
        return input.error();
    return quantiles(values, p, QuantileType::Linear).map([](const std::vector<std::optional<double>> &found) {
        return QJsonObject{{u"q"_s, arrayOf(found)}};
    });
}

Result<QJsonObject> peakEndAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto valences = input.numbersOrNull(u"stage_valence"_s);
    if (!input.isFine())
        return input.error();
    const auto result = peakEnd(valences);
    if (!result)
        return QJsonObject{{u"peak"_s, {}}, {u"end"_s, {}}, {u"score"_s, {}}};
    return QJsonObject{{u"peak"_s, result->peak}, {u"end"_s, result->end}, {u"score"_s, result->score}};
}

constexpr std::array entries{
    MeasureEntry{"mean_sd", meanSdAnswer},
    MeasureEntry{"mean_t_interval", meanIntervalAnswer},
    MeasureEntry{"mean_t_interval_summary", meanIntervalSummaryAnswer},
    MeasureEntry{"nps", npsAnswer},
    MeasureEntry{"nps_adjusted_wald_interval", npsIntervalAnswer},
    MeasureEntry{"nps_counts", npsCountsAnswer},
    MeasureEntry{"peak_end", peakEndAnswer},
    MeasureEntry{"quantiles", quantilesAnswer},
    MeasureEntry{"quantiles_type7", quantilesType7Answer},
    MeasureEntry{"wilson_interval", wilsonAnswer},
};

} // namespace

std::span<const MeasureEntry> statisticMeasures()
{
    return entries;
}

} // namespace trigpoint::workflow
