// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/value.h"

#include <map>

namespace trigpoint::storage {

// What a table holds, in 24 bytes: its rows counted, and the sum modulo 2^128 of one XXH3 hash for each
// (table, key, column, value). A sum, so that a change is taken in from the changed values alone, and any
// order of rows gives the same. It finds damage; it does not stop a forger.
struct TableDigest
{
    quint64 low = 0;
    quint64 high = 0;
    qint64 rows = 0;

    void add(quint64 columnSeed, qint64 key, const Value &value);
    void subtract(quint64 columnSeed, qint64 key, const Value &value);
    TableDigest &operator+=(const TableDigest &other);
    TableDigest &operator-=(const TableDigest &other);

    QByteArray sum() const; // 16 bytes, little-endian
    static TableDigest fromSum(const QByteArray &sum, qint64 rows);

    friend bool operator==(const TableDigest &, const TableDigest &) = default;
};

using Digests = std::map<QByteArray, TableDigest>; // by table

quint64 columnSeed(const QByteArray &table, const QByteArray &column);

// The 128-bit address of a blob: the XXH3 hash of its bytes.
QByteArray contentHash(const QByteArray &bytes);

} // namespace trigpoint::storage
