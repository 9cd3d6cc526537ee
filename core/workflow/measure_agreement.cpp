// SPDX-License-Identifier: Apache-2.0
#include "core/measures/kappa.h"
#include "core/measures/krippendorff.h"
#include "core/workflow/measure_input.h"
#include "core/workflow/measure_tables.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

using namespace trigpoint::measures;

struct AgreementTexts
{
    Q_DECLARE_TR_FUNCTIONS(AgreementTexts)
};

using Weights = Table (*)(size_t categories);

template <Weights weights> Result<QJsonObject> kappaAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const Table counts = input.table(u"table"_s);
    if (!input.isFine())
        return input.error();
    return cohenKappa(counts, weights(counts.size())).map([](std::optional<double> kappa) {
        return QJsonObject{{u"kappa"_s, orNull(kappa)}};
    });
}

Result<QJsonObject> kappaCustomAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const Table counts = input.table(u"table"_s);
    const Table disagreement = input.table(u"disagreement_weights"_s);
    if (!input.isFine())
        return input.error();
    return cohenKappa(counts, disagreement).map([](std::optional<double> kappa) {
        return QJsonObject{{u"kappa"_s, orNull(kappa)}};
    });
}

template <Weights weights> Result<QJsonObject> kappaWithErrorAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const Table counts = input.table(u"table"_s);
    const double confidence = input.number(u"confidence"_s, 0.95);
    if (!input.isFine())
        return input.error();
    return cohenKappaWithError(counts, weights(counts.size()), confidence)
        .map([](const std::optional<KappaWithError> &found) {
            if (!found)
                return QJsonObject{{u"kappa"_s, {}}, {u"se"_s, {}}, {u"low"_s, {}}, {u"high"_s, {}}};
            return QJsonObject{{u"kappa"_s, found->kappa},
                               {u"se"_s, found->se},
                               {u"low"_s, found->interval.low},
                               {u"high"_s, found->interval.high}};
        });
}

Result<QJsonObject> fleissAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const Table counts = input.table(u"counts"_s);
    if (!input.isFine())
        return input.error();
    return fleissKappa(counts).map([](std::optional<double> kappa) {
        return QJsonObject{{u"kappa"_s, orNull(kappa)}};
    });
}

struct NamedCodings
{
    Codings codings;
    bool hasTexts = false;
};

// Values may be texts, which have no order: each distinct one gets a number of its own.
NamedCodings codingsOf(MeasureInput &input)
{
    NamedCodings result;
    std::map<QString, double> texts;
    const QJsonArray coders = input.array(u"coders_by_units"_s);
    for (const QJsonValue &coder : coders) {
        if (!coder.isArray())
            input.refuse(AgreementTexts::tr("Coder %1 is not a list of values.").arg(result.codings.size() + 1));
        std::vector<std::optional<double>> row;
        const QJsonArray values = coder.toArray();
        for (const QJsonValue &value : values) {
            if (value.isString()) {
                result.hasTexts = true;
                row.push_back(texts.emplace(value.toString(), static_cast<double>(texts.size())).first->second);
            } else if (value.isDouble()) {
                row.push_back(value.toDouble());
            } else {
                if (!value.isNull())
                    input.refuse(AgreementTexts::tr("A value of coder %1 is neither a number, a text nor null.")
                                     .arg(result.codings.size() + 1));
                row.push_back(std::nullopt);
            }
        }
        result.codings.push_back(std::move(row));
    }
    return result;
}

bool mixesTextsAndNumbers(MeasureInput &input)
{
    const QJsonArray coders = input.array(u"coders_by_units"_s);
    for (const QJsonValue &coder : coders) {
        const QJsonArray values = coder.toArray();
        if (std::any_of(values.begin(), values.end(), [](const QJsonValue &value) { return value.isDouble(); }))
            return true;
    }
    return false;
}

Result<QJsonObject> alphaAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedCodings named = codingsOf(input);
    QJsonArray levels{u"nominal"_s, u"ordinal"_s, u"interval"_s, u"ratio"_s};
    if (input.has(u"levels"_s))
        levels = input.array(u"levels"_s);
    if (!input.isFine())
        return input.error();
    if (named.hasTexts && mixesTextsAndNumbers(input))
        return fail(AgreementTexts::tr("The coders' values mix texts and numbers. Give all as texts or all as numbers."));
    QJsonObject result;
    for (const QJsonValue &name : levels) {
        const auto level = enumFromText<Level>(name.toString());
        if (!level)
            return fail(AgreementTexts::tr("There is no level of measurement “%1”. Give nominal, ordinal, interval or "
                                           "ratio.")
                            .arg(name.toVariant().toString()));
        if (named.hasTexts && *level != Level::Nominal)
            return fail(AgreementTexts::tr("The coders' values are texts, which have no order. Use the nominal level, or "
                                           "give numbers."));
        const auto alpha = krippendorffAlpha(named.codings, *level);
        if (!alpha)
            return tl::unexpected(alpha.error());
        result.insert(name.toString(), orNull(*alpha));
    }
    return result;
}

constexpr std::array entries{
    MeasureEntry{"cohen_kappa", kappaAnswer<nominalWeights>},
    MeasureEntry{"cohen_kappa_custom_weights", kappaCustomAnswer},
    MeasureEntry{"cohen_kappa_linear", kappaAnswer<linearWeights>},
    MeasureEntry{"cohen_kappa_quadratic", kappaAnswer<quadraticWeights>},
    MeasureEntry{"cohen_kappa_with_se", kappaWithErrorAnswer<nominalWeights>},
    MeasureEntry{"cohen_kappa_with_se_linear", kappaWithErrorAnswer<linearWeights>},
    MeasureEntry{"fleiss_kappa", fleissAnswer},
    MeasureEntry{"krippendorff_alpha", alphaAnswer},
};

} // namespace

std::span<const MeasureEntry> agreementMeasures()
{
    return entries;
}

} // namespace trigpoint::workflow
