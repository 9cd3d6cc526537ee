// SPDX-License-Identifier: Apache-2.0
#include "core/import/plan_fields.h"

#include "core/import/nearest_word.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct PlanFieldsText
{
    Q_DECLARE_TR_FUNCTIONS(PlanFieldsText)
};

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.isArray() ? u"[…]"_s : u"{…}"_s;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

} // namespace

QString PlanFields::place(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void PlanFields::report(const QString &sentence) const
{
    if (!m_problem->sentence)
        m_problem->sentence = sentence;
}

void PlanFields::allow(const QStringList &keys) const
{
    for (const QString &key : m_object.keys()) {
        if (keys.contains(key))
            continue;
        const QString nearest = nearestWord(key, keys);
        //: %2 is a place in the plan, like columns[3].role
        report(nearest.isEmpty() ? PlanFieldsText::tr("The plan “%1” has “%2”, which means nothing here. Use one of: %3.")
                                       .arg(m_planName, place(key), keys.join(u", "_s))
                                 : PlanFieldsText::tr("The plan “%1” has “%2”, which means nothing here. Did you mean “%3”?")
                                       .arg(m_planName, place(key), nearest));
    }
}

void PlanFields::require(const QString &key) const
{
    if (isNothing(m_object[key]))
        report(PlanFieldsText::tr("The plan “%1” lacks “%2”. Add it; “trigpoint-cli plan FILE” shows a whole plan.")
                   .arg(m_planName, place(key)));
}

void PlanFields::refuse(const QString &key, const QStringList &words) const
{
    const QString value = shown(m_object[key]);
    const QString nearest = nearestWord(value, words);
    if (!nearest.isEmpty())
        report(PlanFieldsText::tr("The plan “%1” says “%2” for “%3”. Did you mean “%4”?")
                   .arg(m_planName, value, place(key), nearest));
    else if (!words.isEmpty())
        report(PlanFieldsText::tr("The plan “%1” says “%2” for “%3”. Use one of: %4.")
                   .arg(m_planName, value, place(key), words.join(u", "_s)));
    else
        report(PlanFieldsText::tr("The plan “%1” says “%2” for “%3”, which cannot be.").arg(m_planName, value, place(key)));
}

QString PlanFields::text(const QString &key) const
{
    const QJsonValue value = m_object[key];
    if (isNothing(value))
        return {};
    if (!value.isString() && !value.isDouble())
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a text.").arg(m_planName, place(key)));
    return shown(value);
}

QStringList PlanFields::texts(const QString &key) const
{
    const QJsonValue value = m_object[key];
    if (isNothing(value))
        return {};
    if (!value.isArray()) {
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a list of texts.").arg(m_planName, place(key)));
        return {};
    }
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString() && !item.isDouble())
            report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a list of texts.").arg(m_planName, place(key)));
        result += shown(item);
    }
    return result;
}

std::optional<double> PlanFields::number(const QString &key) const
{
    const QJsonValue value = m_object[key];
    if (isNothing(value))
        return std::nullopt;
    if (!value.isDouble()) {
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a number.").arg(m_planName, place(key)));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<qint64> PlanFields::count(const QString &key, qint64 most) const
{
    const QJsonValue value = m_object[key];
    if (isNothing(value))
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (number < 0 || number > double(most) || number != std::floor(number)) {
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a whole number, 0 or more.").arg(m_planName, place(key)));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

bool PlanFields::flag(const QString &key, bool otherwise) const
{
    const QJsonValue value = m_object[key];
    if (isNothing(value))
        return otherwise;
    if (!value.isBool())
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be true or false.").arg(m_planName, place(key)));
    return value.toBool(otherwise);
}

std::optional<QDate> PlanFields::date(const QString &key) const
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid()) {
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a date written like 2025-09-30.").arg(m_planName, place(key)));
        return std::nullopt;
    }
    return date;
}

PlanFields PlanFields::object(const QString &key) const
{
    const QJsonValue value = m_object[key];
    if (!isNothing(value) && !value.isObject())
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be an object in braces.").arg(m_planName, place(key)));
    return PlanFields(value.toObject(), place(key), m_planName, *m_problem);
}

std::vector<PlanFields> PlanFields::objects(const QString &key) const
{
    const QJsonValue value = m_object[key];
    if (!isNothing(value) && !value.isArray())
        report(PlanFieldsText::tr("In the plan “%1”, “%2” must be a list of objects.").arg(m_planName, place(key)));
    std::vector<PlanFields> result;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(place(key)).arg(i + 1);
        if (!items[i].isObject())
            report(PlanFieldsText::tr("In the plan “%1”, “%2” must be an object in braces.").arg(m_planName, where));
        result.emplace_back(items[i].toObject(), where, m_planName, *m_problem);
    }
    return result;
}

} // namespace trigpoint::import
