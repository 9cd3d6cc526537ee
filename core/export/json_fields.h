// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"

#include <QJsonArray>
#include <QJsonValue>
#include <cmath>

// How each kind of column stands in JSON: keys as decimal text (a JSON number keeps only 53 bits), dates as
// ISO text, enums as their text, blobs as their hash in hex, nothing as null.

namespace trigpoint::exporting {

template <class T> QJsonValue toJson(Id<T> id) { return id.toString(); }
inline QJsonValue toJson(const QString &text) { return text; }
inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(int value) { return value; }
inline QJsonValue toJson(qint64 value) { return value; }
inline QJsonValue toJson(double value) { return value; }
inline QJsonValue toJson(const QDate &date) { return date.toString(Qt::ISODate); }
inline QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}
inline QJsonValue toJson(const QJsonObject &object) { return object; }
inline QJsonValue toJson(const BlobKey &key)
{
    return key.isNull() ? QJsonValue() : QJsonValue(QString::fromLatin1(key.hash.toHex()));
}
template <class E>
    requires std::is_enum_v<E>
QJsonValue toJson(E value)
{
    return enumText(value);
}
template <class T> QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}

// Each answers false when the value is not of the column's kind.
template <class T> bool fromJson(const QJsonValue &json, Id<T> &id)
{
    id = Id<T>::fromString(json.toString());
    return !id.isNull();
}
inline bool fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}
inline bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}
inline bool fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return json.isDouble() && std::trunc(json.toDouble()) == json.toDouble();
}
inline bool fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble() && json.toDouble() == value;
}
inline bool fromJson(const QJsonValue &json, QDate &date)
{
    date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid();
}
inline bool fromJson(const QJsonValue &json, QDateTime &time)
{
    if (json.isNull()) {
        time = {};
        return true;
    }
    time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid();
}
inline bool fromJson(const QJsonValue &json, QJsonObject &object)
{
    object = json.toObject();
    return json.isObject();
}
inline bool fromJson(const QJsonValue &json, BlobKey &key)
{
    key.hash = QByteArray::fromHex(json.toString().toLatin1());
    return json.isNull() || !key.isNull();
}
template <class E>
    requires std::is_enum_v<E>
bool fromJson(const QJsonValue &json, E &value)
{
    const std::optional<E> found = enumFromText<E>(json.toString());
    value = found.value_or(value);
    return found.has_value();
}
template <class T> bool fromJson(const QJsonValue &json, std::optional<T> &value)
{
    value.reset();
    if (json.isNull())
        return true;
    T inner{};
    if (!fromJson(json, inner))
        return false;
    value = std::move(inner);
    return true;
}

} // namespace trigpoint::exporting
