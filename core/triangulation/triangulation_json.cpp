// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/triangulation_json.h"

#include "core/triangulation/verdict_names.h"
#include "core/triangulation/verdict_text.h"

#include <QJsonArray>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

template <class E> QJsonValue code(const std::optional<E> &value)
{
    const QString text = value ? enumText(*value) : QString();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue day(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject reasonJson(const Reason &reason, const Verdict &verdict)
{
    return {{u"code"_s, enumText(reason.code)},
            {u"steps"_s, reason.steps},
            {u"cap"_s, code(reason.cap)},
            {u"text"_s, reasonSentence(reason, verdict)}};
}

QJsonObject sourceJson(const MapModel &map, const Reading &reading, const QLocale &locale)
{
    const Source *source = map.find(reading.source);
    QJsonArray limitations;
    for (const Limitation limitation : reading.limitations)
        limitations.append(enumText(limitation));
    return {{u"source"_s, source ? source->name : QString()},
            {u"source_id"_s, reading.source.toString()},
            {u"method"_s, enumText(reading.method)},
            {u"voice"_s, enumText(reading.voice)},
            {u"state"_s, enumText(reading.state)},
            {u"why"_s, code(reading.why)},
            {u"voters"_s, reading.voters},
            {u"n_eff"_s, reading.effectiveN},
            {u"exposed"_s, reading.exposed},
            {u"negative"_s, reading.negative},
            {u"neutral"_s, reading.neutral},
            {u"positive"_s, reading.positive},
            {u"mentions"_s, reading.mentions},
            {u"balance"_s, number(reading.balance)},
            {u"low"_s, number(reading.low)},
            {u"high"_s, number(reading.high)},
            {u"direction"_s, code(reading.direction)},
            {u"firm"_s, reading.firm},
            {u"polarised"_s, reading.polarised},
            {u"prominence"_s, number(reading.prominence)},
            {u"band"_s, code(reading.band)},
            {u"full_quality"_s, reading.fullQuality},
            {u"limitations"_s, limitations},
            {u"text"_s, readingSentence(reading, locale)}};
}

QJsonObject ticksJson(const Ticks &ticks)
{
    return {{u"three_sources"_s, ticks.threeSources},
            {u"two_methods"_s, ticks.twoMethods},
            {u"strong_from_two_methods"_s, ticks.strongFromTwoMethods},
            {u"same_direction"_s, ticks.sameDirection},
            {u"staff_and_customers_agree"_s, ticks.staffAndCustomersAgree}};
}

QJsonObject talliesJson(const Tallies &tallies)
{
    return {{u"total"_s, tallies.total},
            {u"with_evidence"_s, tallies.withEvidence()},
            {u"agreement"_s, tallies.agree},
            {u"partial_agreement"_s, tallies.partlyAgree},
            {u"dissonance"_s, tallies.contradict},
            {u"one_method"_s, tallies.oneMethod},
            {u"no_evidence"_s, tallies.noEvidence},
            {u"high"_s, tallies.high},
            {u"moderate"_s, tallies.moderate},
            {u"low"_s, tallies.low},
            {u"very_low"_s, tallies.veryLow}};
}

QJsonArray verdictsJson(const MapModel &map, const std::vector<Verdict> &verdicts, const QLocale &locale)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts)
        array.append(verdictJson(map, verdict, locale));
    return array;
}

} // namespace

QJsonObject verdictJson(const MapModel &map, const Verdict &verdict, const QLocale &locale)
{
    const Stage *stage = map.find(verdict.stage);
    const Theme *theme = map.find(verdict.theme);
    QJsonArray reasons;
    for (const Reason &reason : verdict.reasons)
        reasons.append(reasonJson(reason, verdict));
    QJsonArray sources;
    for (const Reading &reading : verdict.readings)
        sources.append(sourceJson(map, reading, locale));
    QJsonArray pairs;
    for (const Pair &pair : verdict.pairs)
        pairs.append(QJsonObject{{u"first_id"_s, pair.first.toString()},
                                 {u"second_id"_s, pair.second.toString()},
                                 {u"outcome"_s, enumText(pair.outcome)}});
    QJsonObject json{{u"stage"_s, stage ? stage->title : QString()},
                     {u"stage_id"_s, verdict.stage.toString()},
                     {u"theme"_s, theme ? theme->name : QString()},
                     {u"theme_id"_s, verdict.theme.toString()},
                     {u"label"_s, enumText(verdict.label)},
                     {u"kind"_s, code(verdict.kind)},
                     {u"claim"_s, code(verdict.claim)},
                     {u"grade"_s, code(verdict.grade)},
                     {u"reasons"_s, reasons},
                     {u"ticks"_s, ticksJson(verdict.ticks)},
                     {u"consequence"_s, code(verdict.consequence)},
                     {u"sentence"_s, verdictSentence(map, verdict, locale)},
                     {u"sources"_s, sources},
                     {u"pairs"_s, pairs}};
    if (const Card *card = map.find(verdict.card)) {
        json[u"card"_s] = card->id.toString();
        json[u"title"_s] = card->title;
    }
    return json;
}

QJsonObject triangulationJson(const MapModel &map, const Triangulation &result, const QLocale &locale)
{
    return {{u"rules"_s, result.rules},
            {u"as_of"_s, day(result.asOf)},
            {u"cells"_s, verdictsJson(map, result.cells, locale)},
            {u"claims"_s, verdictsJson(map, result.claims, locale)},
            {u"summary"_s, QJsonObject{{u"cells"_s, talliesJson(result.cellTallies)},
                                       {u"claims"_s, talliesJson(result.claimTallies)},
                                       {u"reachable"_s, code(result.reachable)},
                                       {u"sentence"_s, cellsSentence(result, locale)}}}};
}

} // namespace trigpoint::triangulation
