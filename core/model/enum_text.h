// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace trigpoint {

// Specialised beside each enum of the model: `static constexpr std::array names` of {value, text}. The texts
// are what the file, the JSON and import plans hold; they are never translated and never change.
template <class E> struct EnumNames;

template <class E> struct EnumName
{
    E value;
    const char *text;
};

template <class E> QString enumText(E value)
{
    for (const auto &name : EnumNames<E>::names)
        if (name.value == value)
            return QLatin1String(name.text);
    return {};
}

template <class E> std::optional<E> enumFromText(const QString &text)
{
    for (const auto &name : EnumNames<E>::names)
        if (text == QLatin1String(name.text))
            return name.value;
    return std::nullopt;
}

} // namespace trigpoint
