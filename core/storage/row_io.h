// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <limits>
#include <type_traits>

// How each type of a row's fields is written into a column and read back. Written once for all tables; the
// rows' `fields` visitors do the rest. fromValue() answers false and leaves the default when the column holds
// something else: a damaged or hostile file is shown with defaults, never a reason to stop.

namespace trigpoint::storage {

inline Value toValue(const QString &text) { return Value::ofText(text.toUtf8()); }
inline Value toValue(int number) { return Value::ofInteger(number); }
inline Value toValue(qint64 number) { return Value::ofInteger(number); }
inline Value toValue(bool yes) { return Value::ofInteger(yes ? 1 : 0); }
inline Value toValue(double number) { return Value::ofReal(number); }
inline Value toValue(QDate date)
{
    return date.isValid() ? Value::ofText(date.toString(Qt::ISODate).toLatin1()) : Value::null();
}
inline Value toValue(const QDateTime &time)
{
    return time.isValid() ? Value::ofText(time.toUTC().toString(Qt::ISODateWithMs).toLatin1()) : Value::null();
}
inline Value toValue(const QJsonObject &object)
{
    return Value::ofText(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
inline Value toValue(const BlobKey &key) { return key.isNull() ? Value::null() : Value::ofBlob(key.hash); }
template <class T> Value toValue(Id<T> id) { return Value::ofInteger(id.value()); }
template <class E>
requires std::is_enum_v<E>
Value toValue(E value) { return toValue(enumText(value)); }
template <class T> Value toValue(const std::optional<T> &value) { return value ? toValue(*value) : Value::null(); }

inline bool fromValue(const Value &value, QString &field)
{
    if (value.kind != Value::Kind::Text)
        return false;
    field = QString::fromUtf8(value.bytes);
    return true;
}
inline bool fromValue(const Value &value, qint64 &field)
{
    if (value.kind != Value::Kind::Integer)
        return false;
    field = value.integer;
    return true;
}
inline bool fromValue(const Value &value, int &field)
{
    if (value.kind != Value::Kind::Integer || value.integer < std::numeric_limits<int>::min()
        || value.integer > std::numeric_limits<int>::max())
        return false;
    field = static_cast<int>(value.integer);
    return true;
}
inline bool fromValue(const Value &value, bool &field)
{
    if (value.kind != Value::Kind::Integer || value.integer < 0 || value.integer > 1)
        return false;
    field = value.integer == 1;
    return true;
}
inline bool fromValue(const Value &value, double &field)
{
    if (value.kind == Value::Kind::Integer)
        field = static_cast<double>(value.integer);
    else if (value.kind == Value::Kind::Real)
        field = value.real;
    else
        return false;
    return true;
}
inline bool fromValue(const Value &value, QDate &field)
{
    const QDate date = QDate::fromString(QString::fromUtf8(value.bytes), Qt::ISODate);
    if (value.kind != Value::Kind::Text || !date.isValid())
        return false;
    field = date;
    return true;
}
inline bool fromValue(const Value &value, QDateTime &field)
{
    if (value.kind == Value::Kind::Null)
        return true;
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(value.bytes), Qt::ISODateWithMs);
    if (value.kind != Value::Kind::Text || !time.isValid())
        return false;
    field = time.toUTC();
    return true;
}
inline bool fromValue(const Value &value, QJsonObject &field)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.bytes);
    if (value.kind != Value::Kind::Text || !document.isObject())
        return false;
    field = document.object();
    return true;
}
inline bool fromValue(const Value &value, BlobKey &field)
{
    if (value.kind == Value::Kind::Null)
        return true;
    if (value.kind != Value::Kind::Blob || value.bytes.size() != 16)
        return false;
    field.hash = value.kept().bytes;
    return true;
}
template <class T> bool fromValue(const Value &value, Id<T> &field)
{
    if (value.kind != Value::Kind::Integer || value.integer <= 0)
        return false;
    field = Id<T>(value.integer);
    return true;
}
template <class E>
requires std::is_enum_v<E>
bool fromValue(const Value &value, E &field)
{
    QString text;
    if (!fromValue(value, text))
        return false;
    const auto known = enumFromText<E>(text);
    field = known.value_or(field);
    return known.has_value();
}
template <class T> bool fromValue(const Value &value, std::optional<T> &field)
{
    if (value.kind == Value::Kind::Null)
        return true;
    T inner{};
    if (!fromValue(value, inner))
        return false;
    field = inner;
    return true;
}

// The row's values in the order of its columns, the key first.
template <class T> std::vector<Value> valuesOf(const T &row)
{
    std::vector<Value> values{Value::ofInteger(row.id.value())};
    T::fields(row, [&](const char *, const auto &field) { values.push_back(toValue(field)); });
    return values;
}

// The row a statement stands on, its columns in the order of TableShape. `unfit` collects the names of the
// columns that could not be read.
template <class T> T rowFrom(const Statement &statement, std::vector<const char *> &unfit)
{
    T row;
    row.id = Id<T>(statement.value(0).integer);
    int column = 0;
    T::fields(row, [&](const char *name, auto &field) {
        if (!fromValue(statement.value(++column), field))
            unfit.push_back(name);
    });
    return row;
}

} // namespace trigpoint::storage
