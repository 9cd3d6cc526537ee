// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace trigpoint::storage {

// One SQLite value. `bytes` may look into memory that SQLite owns: then it lives until the statement or the
// changeset moves on, and kept() makes a copy that stays.
struct Value
{
    enum class Kind : quint8 { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; // UTF-8 of a text, or the blob

    static Value null() { return {}; }
    static Value ofInteger(qint64 value) { return {Kind::Integer, value, 0, {}}; }
    static Value ofReal(double value) { return {Kind::Real, 0, value, {}}; }
    static Value ofText(QByteArray utf8) { return {Kind::Text, 0, 0, std::move(utf8)}; }
    static Value ofBlob(QByteArray bytes) { return {Kind::Blob, 0, 0, std::move(bytes)}; }

    Value kept() const { return {kind, integer, real, QByteArray(bytes.constData(), bytes.size())}; }

    friend bool operator==(const Value &a, const Value &b)
    {
        return a.kind == b.kind && a.integer == b.integer && !(a.real < b.real) && !(b.real < a.real) && a.bytes == b.bytes;
    }
};

} // namespace trigpoint::storage
