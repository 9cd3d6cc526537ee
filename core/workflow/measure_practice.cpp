// SPDX-License-Identifier: Apache-2.0
#include "core/measures/correlation.h"
#include "core/measures/nps.h"
#include "core/measures/practice.h"
#include "core/measures/proportion.h"
#include "core/workflow/measure_input.h"
#include "core/workflow/measure_tables.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

using namespace trigpoint::measures;

struct PracticeMeasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeMeasureTexts)
};

Result<QJsonObject> newcombeAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const double x1 = input.number(u"x1"_s);
    const double n1 = input.number(u"n1"_s);
    const double x2 = input.number(u"x2"_s);
    const double n2 = input.number(u"n2"_s);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return differenceNewcombe(x1, n1, x2, n2, confidence).map([](const std::optional<Interval> &found) {
        return QJsonObject{{u"low"_s, found ? QJsonValue(found->low) : QJsonValue()},
                           {u"high"_s, found ? QJsonValue(found->high) : QJsonValue()}};
    });
}

Result<QJsonObject> kishAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto weights = input.numbers(u"weights"_s);
    if (!input.isFine())
        return input.error();
    return kishEffectiveN(weights).map([](const std::optional<EffectiveN> &found) {
        return QJsonObject{{u"n_eff"_s, found ? QJsonValue(found->n) : QJsonValue()},
                           {u"deff"_s, found ? QJsonValue(found->designEffect) : QJsonValue()}};
    });
}

Result<QJsonObject> cronbachAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto rows = input.table(u"rows"_s);
    if (!input.isFine())
        return input.error();
    return cronbachAlpha(rows).map([](std::optional<double> alpha) {
        return QJsonObject{{u"alpha"_s, orNull(alpha)}};
    });
}

Result<QJsonObject> pearsonAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto x = input.numbers(u"x"_s);
    const auto y = input.numbers(u"y"_s);
    if (!input.isFine())
        return input.error();
    return pearson(x, y).map([](std::optional<double> r) { return QJsonObject{{u"r"_s, orNull(r)}}; });
}

Result<QJsonObject> spearmanAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const auto x = input.numbers(u"x"_s);
    const auto y = input.numbers(u"y"_s);
    if (!input.isFine())
        return input.error();
    return spearman(x, y).map([](std::optional<double> rho) { return QJsonObject{{u"rho"_s, orNull(rho)}}; });
}

Result<double> riceOf(MeasureInput &item)
{
    return riceScore(item.number(u"reach"_s), item.number(u"impact"_s), item.number(u"confidence"_s),
                     item.number(u"effort"_s));
}

Result<double> opportunityOf(MeasureInput &item)
{
    return opportunityScore(item.number(u"importance"_s), item.number(u"satisfaction"_s));
}

template <Result<double> (*scoreOf)(MeasureInput &)> Result<QJsonObject> scoresAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const QJsonArray items = input.array(u"items"_s);
    if (!input.isFine())
        return input.error();
    QJsonArray scores;
    for (const QJsonValue &value : items) {
        MeasureInput item(value.toObject());
        const Result<double> score = scoreOf(item);
        if (!item.isFine())
            return item.error();
        if (!score)
            return tl::unexpected(score.error());
        scores.append(*score);
    }
    return QJsonObject{{u"score"_s, scores}};
}

Result<QJsonObject> revenueAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const double start = input.number(u"start"_s);
    const double expansion = input.number(u"expansion"_s);
    const double contraction = input.number(u"contraction"_s);
    const double churn = input.number(u"churn"_s);
    if (!input.isFine())
        return input.error();
    return netRevenueRetention(start, expansion, contraction, churn).map([](std::optional<double> nrr) {
        return QJsonObject{{u"nrr"_s, orNull(nrr)}};
    });
}

Result<QJsonObject> firstContactAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const double firstContact = input.number(u"first_contact"_s);
    const double total = input.number(u"total"_s);
    if (!input.isFine())
        return input.error();
    return firstContactResolution(firstContact, total).map([](std::optional<double> rate) {
        return QJsonObject{{u"rate"_s, orNull(rate)}};
    });
}

Result<QJsonObject> saturationAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    std::vector<QStringList> interviews;
    const QJsonArray lists = input.array(u"codes_per_interview"_s);
    for (const QJsonValue &list : lists) {
        QStringList codes;
        const QJsonArray values = list.toArray();
        for (const QJsonValue &code : values) {
            if (!code.isString())
                input.refuse(PracticeMeasureTexts::tr("A code of interview %1 is not a text.").arg(interviews.size() + 1));
            codes.append(code.toString());
        }
        if (!list.isArray())
            input.refuse(PracticeMeasureTexts::tr("Interview %1 is not a list of codes.").arg(interviews.size() + 1));
        interviews.push_back(codes);
    }
    const double base = input.number(u"base_size"_s, 4);
    const double run = input.number(u"run_length"_s, 2);
    if (!input.isFine())
        return input.error();
    return thematicSaturation(interviews, base, run).map([](const std::vector<std::optional<double>> &found) {
        QJsonArray values;
        for (const auto &value : found)
            values.append(orNull(value));
        return QJsonObject{{u"new_information"_s, values}};
    });
}

constexpr std::array entries{
    MeasureEntry{"cronbach_alpha", cronbachAnswer},
    MeasureEntry{"difference_of_proportions_newcombe", newcombeAnswer},
    MeasureEntry{"first_contact_resolution", firstContactAnswer},
    MeasureEntry{"kish_effective_n", kishAnswer},
    MeasureEntry{"net_revenue_retention", revenueAnswer},
    MeasureEntry{"opportunity_score", scoresAnswer<opportunityOf>},
    MeasureEntry{"pearson", pearsonAnswer},
    MeasureEntry{"rice", scoresAnswer<riceOf>},
    MeasureEntry{"spearman", spearmanAnswer},
    MeasureEntry{"thematic_saturation", saturationAnswer},
};

} // namespace

std::span<const MeasureEntry> practiceMeasures()
{
    return entries;
}

} // namespace trigpoint::workflow
