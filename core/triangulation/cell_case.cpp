// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/cell_case.h"

#include "core/triangulation/judgement.h"
#include "core/triangulation/rules.h"
#include "core/triangulation/verdict_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

struct CellCase
{
    Q_DECLARE_TR_FUNCTIONS(CellCase)
};

// Reads the members of one object; the first that is wrong stays in `error`.
class Fields
{
public:
    Fields(const QJsonObject &object, QString where, std::optional<Error> &error)
        : m_object(object), m_where(std::move(where)), m_error(error)
    {
    }

    bool has(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        return !value.isUndefined() && !value.isNull();
    }

    qint64 count(const QString &name)
    {
        constexpr double most = 9007199254740992.0;
        const QJsonValue value = m_object.value(name);
        const double number = value.toDouble();
        if (has(name) && (!value.isDouble() || number < 0 || number > most || number != std::floor(number)))
            refuse(CellCase::tr("%1: “%2” must be a whole number of people, 0 or more.").arg(m_where, name));
        return m_error ? 0 : static_cast<qint64>(number);
    }

    double number(const QString &name)
    {
        if (has(name) && !m_object.value(name).isDouble())
            refuse(CellCase::tr("%1: “%2” must be a number.").arg(m_where, name));
        return m_object.value(name).toDouble();
    }

    bool flag(const QString &name)
    {
        if (has(name) && !m_object.value(name).isBool())
            refuse(CellCase::tr("%1: “%2” must be true or false.").arg(m_where, name));
        return m_object.value(name).toBool();
    }

    QString text(const QString &name)
    {
        if (has(name) && !m_object.value(name).isString())
            refuse(CellCase::tr("%1: “%2” must be text.").arg(m_where, name));
        return m_object.value(name).toString();
    }

    std::optional<QDate> date(const QString &name)
    {
        if (!has(name))
            return std::nullopt;
        const QDate date = QDate::fromString(text(name), Qt::ISODate);
        if (!date.isValid())
            refuse(CellCase::tr("%1: “%2” must be a date such as 2025-06-01.").arg(m_where, name));
        return date;
    }

    template <class E> E word(const QString &name, E otherwise)
    {
        if (!has(name))
            return otherwise;
        const QString given = text(name);
        const auto value = enumFromText<E>(given);
        if (!value)
            refuse(CellCase::tr("%1: “%2” cannot be “%3”.").arg(m_where, name, given));
        return value.value_or(otherwise);
    }

    void refuse(const QString &sentence)
    {
        if (!m_error)
            m_error = Error{sentence, {}};
    }

private:
    const QJsonObject &m_object;
    QString m_where;
    std::optional<Error> &m_error;
};

Source sourceFrom(Fields &fields)
{
    Source source;
    source.method = fields.word<Method>(u"method"_s, Method::Other);
    if (!fields.has(u"method"_s))
        fields.refuse(CellCase::tr("A source has no “method”; give survey, interview or workshop."));
    source.instrument = fields.text(u"instrument"_s);
    source.date = fields.date(u"date"_s);
    source.voice = fields.word<Voice>(u"voice"_s, Voice::Customer);
    source.sampling = fields.word<Sampling>(u"sampling"_s, Sampling::Unknown);
    source.asks = fields.word<Asks>(u"asks"_s, Asks::Open);
    source.memberChecked = fields.flag(u"member_checked"_s);
    if (fields.has(u"participants"_s))
        source.participants = fields.count(u"participants"_s);
    if (fields.has(u"coders"_s))
        source.coders = fields.count(u"coders"_s);
    if (fields.has(u"alpha"_s))
        source.alpha = fields.number(u"alpha"_s);
    return source;
}

// One person and one record per count. People who are silent on the topic were at the stage; a survey never
// exposed them to the item.
Tally tallyFrom(Fields &fields, const Source &source)
{
    Tally tally;
    double people = 0;
    const auto add = [&](const QString &name, Sentiment sentiment) {
        const auto count = static_cast<double>(fields.count(name));
        tally.named[indexOf(sentiment)].add(1, count);
        people += count;
    };
    add(u"neg"_s, Sentiment::Negative);
    add(u"zero"_s, Sentiment::Neutral);
    add(u"pos"_s, Sentiment::Positive);
    add(u"mentions"_s, Sentiment::Mention);
    const auto silent = static_cast<double>(fields.count(u"silent_people"_s));
    tally.namedExposed.add(1, people + (source.method == Method::Survey ? 0 : silent));
    tally.codedText = source.method == Method::Interview || source.method == Method::Support;
    return tally;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <class E> QJsonValue wordOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(enumText(*value).replace(u'_', u' ')) : QJsonValue();
}

QJsonObject readingJson(const Reading &reading)
{
    QJsonObject json{{u"state"_s, enumText(reading.state)}};
    if (reading.state != State::Speaks)
        return json;
    json[u"balance"_s] = orNull(reading.balance);
    json[u"low"_s] = orNull(reading.low);
    json[u"high"_s] = orNull(reading.high);
    json[u"direction"_s] = wordOrNull(reading.direction);
    json[u"firm"_s] = reading.firm;
    json[u"band"_s] = wordOrNull(reading.band);
    json[u"full_quality"_s] = reading.fullQuality;
    return json;
}

QJsonObject verdictJson(const Verdict &verdict, const QStringList &ids)
{
    const auto name = [&](Id<Source> id) { return ids.at(static_cast<qsizetype>(id.value() - 1)); };
    QJsonObject readings;
    for (const Reading &reading : verdict.readings)
        readings[name(reading.source)] = readingJson(reading);
    QJsonObject pairs;
    for (const Pair &pair : verdict.pairs)
        pairs[u"%1~%2"_s.arg(name(pair.first), name(pair.second))] = enumText(pair.outcome);
    return {{u"label"_s, wordOrNull(std::optional(verdict.label))},
            {u"claim"_s, wordOrNull(verdict.claim)},
            {u"grade"_s, wordOrNull(verdict.grade)},
            {u"readings"_s, readings},
            {u"pairs"_s, pairs}};
}

std::optional<QDate> newestDate(const std::vector<SourceTally> &sources)
{
    std::optional<QDate> newest;
    for (const SourceTally &entry : sources)
        if (entry.source.date && (!newest || *entry.source.date > *newest))
            newest = entry.source.date;
    return newest;
}

} // namespace

Result<QJsonObject> triangulationCell(const QJsonObject &input)
{
    if (!input.value(u"sources"_s).isArray())
        return fail(CellCase::tr("The input has no “sources”; give an array of them."));
    std::optional<Error> error;
    std::vector<std::pair<QString, SourceTally>> entries;
    const QJsonArray sources = input.value(u"sources"_s).toArray();
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QJsonObject object = sources.at(i).toObject();
        QString id = object.value(u"id"_s).isString() ? object.value(u"id"_s).toString() : QString();
        if (id.isEmpty())
            id = u"s%1"_s.arg(i + 1);
        Fields fields(object, CellCase::tr("Source “%1”").arg(id), error);
        const Source source = sourceFrom(fields);
        entries.push_back({id, {source, tallyFrom(fields, source), false}});
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    Cell cell;
    QStringList ids;
    for (auto &[id, entry] : entries) {
        if (ids.contains(id))
            return fail(CellCase::tr("Two sources are called “%1”; give each its own id.").arg(id));
        ids.append(id);
        entry.source.id = Id<Source>(ids.size());
        cell.sources.push_back(std::move(entry));
    }
    Fields fields(input, CellCase::tr("The input"), error);
    cell.asOf = fields.date(u"as_of"_s);
    cell.changedOn = fields.date(u"changed_on"_s);
    if (!cell.asOf)
        cell.asOf = newestDate(cell.sources);
    std::optional<Claim> claim;
    if (fields.has(u"claim"_s))
        claim = fields.word<Claim>(u"claim"_s, Claim::Pain);
    if (error)
        return tl::unexpected(*error);
    return verdictJson(verdictOf(cell, claim), ids);
}

} // namespace trigpoint::triangulation
