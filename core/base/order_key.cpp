// SPDX-License-Identifier: Apache-2.0
#include "core/base/order_key.h"

#include <algorithm>
#include <string_view>

namespace trigpoint {

namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = static_cast<int>(digits.size());

int digitAt(const QString &key, qsizetype index, int otherwise)
{
    if (index >= key.size())
        return otherwise;
    const auto position = digits.find(static_cast<char>(key.at(index).unicode()));
    return position == std::string_view::npos ? 0 : static_cast<int>(position);
}

QChar digit(int value)
{
    return QLatin1Char(digits[static_cast<size_t>(value)]);
}

} // namespace

QString orderKeyBetween(const QString &before, const QString &after)
{
    Q_ASSERT(before.isEmpty() || after.isEmpty() || before < after);
    QString key;
    bool belowAfter = after.isEmpty(); // whatever follows, the key is smaller than `after`
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i, 0);
        const int high = belowAfter ? base : digitAt(after, i, base);
        if (high - low > 1) {
            // At the end of a list a small step leaves room for many more appended keys.
            const bool appends = after.isEmpty() && !before.isEmpty();
            key += digit(low + (appends ? 1 : (high - low) / 2));
            return key;
        }
        key += digit(low);
        belowAfter = belowAfter || low < high;
    }
}

} // namespace trigpoint
