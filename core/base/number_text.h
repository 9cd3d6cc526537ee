// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

// Numbers and dates as a reader sees them, in the words of one locale: digits grouped, a true minus (U+2212),
// a narrow blank (U+202F) before the percent sign, halves rounded away from zero. Only for showing: nothing
// computes with a rounded number.

namespace trigpoint {

// "1,234". Negative counts carry the true minus.
QString countText(qint64 count, const QLocale &locale);

// "0.81", "−1.4": a number with a fixed number of decimals, no plus.
QString decimalText(double value, int decimals, const QLocale &locale);

// "+0.4", "−1.4", "0.0": a value on a scale around zero, with its sign.
QString signedText(double value, int decimals, const QLocale &locale);

// A share from 0 to 1 as "52 %", without decimals.
QString percentText(double share, const QLocale &locale);

// A balance from −1 to +1 as "−52", "+7" or "0": points from −100 to +100.
QString balanceText(double balance, const QLocale &locale);

// Two balances from −1 to +1 as "[−63, −47]".
QString balanceIntervalText(double low, double high, const QLocale &locale);

// Two shares from 0 to 1 as "[12, 31]", in percent.
QString shareIntervalText(double low, double high, const QLocale &locale);

// A place on the emotion curve, from −1 to +1, on the screen's scale from −2 to +2: "−1.4".
QString emotionText(double value, const QLocale &locale);

// "3 Oct 2025"; empty for an invalid date.
QString dateText(const QDate &date, const QLocale &locale);

} // namespace trigpoint
