// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <compare>
#include <functional>

namespace trigpoint {

// The primary key of a row of type T: a random 63-bit integer drawn by the document, never 0.
// A default-constructed Id is null. In JSON and on the command line it is written as decimal text,
// because a JSON number keeps only 53 bits.
template <class T> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    QString toString() const { return QString::number(m_value); }

    // Null when the text is not a positive 63-bit integer.
    static Id fromString(const QString &text)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value > 0 ? Id(value) : Id();
    }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

} // namespace trigpoint

template <class T> struct std::hash<trigpoint::Id<T>>
{
    size_t operator()(trigpoint::Id<T> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
