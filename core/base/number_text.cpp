// SPDX-License-Identifier: Apache-2.0
#include "core/base/number_text.h"

#include <cmath>

namespace trigpoint {

using namespace Qt::StringLiterals;

namespace {

// 0.145 × 100 is stored a hair below 14.5; the slack lets such a half round away from zero as written.
double roundedAway(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = std::abs(value) * scale;
    return std::floor(scaled + 0.5 + 1e-9 * std::max(1.0, scaled)) / scale;
}

QString withSign(double value, int decimals, bool plus, const QLocale &locale)
{
    const double size = roundedAway(value, decimals);
    const QString digits = locale.toString(size, 'f', decimals);
    if (size == 0.0)
        return digits;
    if (value < 0)
        return u"\u2212%1"_s.arg(digits);
    return plus ? u"+%1"_s.arg(digits) : digits;
}

} // namespace

QString countText(qint64 count, const QLocale &locale)
{
    if (count >= 0)
        return locale.toString(count);
    return u"\u2212%1"_s.arg(locale.toString(0ULL - static_cast<quint64>(count)));
}

QString decimalText(double value, int decimals, const QLocale &locale)
{
    return withSign(value, decimals, false, locale);
}

QString signedText(double value, int decimals, const QLocale &locale)
{
    return withSign(value, decimals, true, locale);
}

QString percentText(double share, const QLocale &locale)
{
    return u"%1\u202F%"_s.arg(withSign(share * 100, 0, false, locale));
}

QString balanceText(double balance, const QLocale &locale)
{
    return withSign(balance * 100, 0, true, locale);
}

QString balanceIntervalText(double low, double high, const QLocale &locale)
{
    return u"[%1, %2]"_s.arg(balanceText(low, locale), balanceText(high, locale));
}

QString shareIntervalText(double low, double high, const QLocale &locale)
{
    return u"[%1, %2]"_s.arg(withSign(low * 100, 0, false, locale), withSign(high * 100, 0, false, locale));
}

QString emotionText(double value, const QLocale &locale)
{
    return withSign(value * 2, 1, true, locale);
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, u"d MMM yyyy"_s) : QString();
}

} // namespace trigpoint
