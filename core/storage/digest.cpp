// SPDX-License-Identifier: Apache-2.0
#include "core/storage/digest.h"

#include <QtEndian>
#include <cmath>
#include <cstring>
#include <xxhash.h>

namespace trigpoint::storage {

namespace {

// SQLite stores a whole number in a REAL column as an integer and a changeset may show it as one, so both
// spellings of one number must hash alike.
Value normalised(const Value &value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (value.kind == Value::Kind::Real && std::abs(value.real) <= exact && std::floor(value.real) >= value.real)
        return Value::ofInteger(static_cast<qint64>(value.real));
    return value;
}

XXH128_hash_t hashOf(quint64 seed, qint64 key, const Value &raw)
{
    const Value value = normalised(raw);
    std::array<char, 33> buffer{};
    qToLittleEndian(key, buffer.data());
    buffer[8] = static_cast<char>(value.kind);
    quint64 bits = 0;
    switch (value.kind) {
    case Value::Kind::Null:
        break;
    case Value::Kind::Integer:
        qToLittleEndian(value.integer, buffer.data() + 9);
        break;
    case Value::Kind::Real:
        std::memcpy(&bits, &value.real, sizeof bits);
        qToLittleEndian(bits, buffer.data() + 9);
        break;
    case Value::Kind::Text:
    case Value::Kind::Blob: {
        const XXH128_hash_t content = XXH3_128bits(value.bytes.constData(), static_cast<size_t>(value.bytes.size()));
        qToLittleEndian(static_cast<quint64>(content.low64), buffer.data() + 9);
        qToLittleEndian(static_cast<quint64>(content.high64), buffer.data() + 17);
        qToLittleEndian(static_cast<quint64>(value.bytes.size()), buffer.data() + 25);
        break;
    }
    }
    return XXH3_128bits_withSeed(buffer.data(), buffer.size(), seed);
}

} // namespace

void TableDigest::add(quint64 columnSeed, qint64 key, const Value &value)
{
    const XXH128_hash_t hash = hashOf(columnSeed, key, value);
    low += hash.low64;
    high += hash.high64 + (low < hash.low64 ? 1 : 0);
}

void TableDigest::subtract(quint64 columnSeed, qint64 key, const Value &value)
{
    const XXH128_hash_t hash = hashOf(columnSeed, key, value);
    const quint64 borrow = low < hash.low64 ? 1 : 0;
    low -= hash.low64;
    high -= hash.high64 + borrow;
}

TableDigest &TableDigest::operator+=(const TableDigest &other)
{
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
    rows += other.rows;
    return *this;
}

TableDigest &TableDigest::operator-=(const TableDigest &other)
{
    const quint64 borrow = low < other.low ? 1 : 0;
    low -= other.low;
    high -= other.high + borrow;
    rows -= other.rows;
    return *this;
}

QByteArray TableDigest::sum() const
{
    QByteArray result(16, Qt::Uninitialized);
    qToLittleEndian(low, result.data());
    qToLittleEndian(high, result.data() + 8);
    return result;
}

TableDigest TableDigest::fromSum(const QByteArray &sum, qint64 rows)
{
    if (sum.size() != 16)
        return {0, 0, -1};
    return {qFromLittleEndian<quint64>(sum.constData()), qFromLittleEndian<quint64>(sum.constData() + 8), rows};
}

quint64 columnSeed(const QByteArray &table, const QByteArray &column)
{
    const QByteArray name = table + '\0' + column;
    return XXH3_64bits(name.constData(), static_cast<size_t>(name.size()));
}

QByteArray contentHash(const QByteArray &bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.constData(), static_cast<size_t>(bytes.size())));
    return QByteArray(reinterpret_cast<const char *>(canonical.digest), sizeof canonical.digest);
}

} // namespace trigpoint::storage
