// SPDX-License-Identifier: Apache-2.0
#include "core/import/date_pattern.h"

#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;
};

std::optional<Parts> parts(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:[T ,]+\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?.{0,24})?$"_s);
    const auto match = pattern.match(cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool yearFirst = match.capturedLength(1) == 4;
    if (yearFirst ? match.capturedLength(4) > 2 : match.capturedLength(1) > 2 || match.capturedLength(4) == 1 || match.capturedLength(4) == 3)
        return std::nullopt;
    return Parts{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), yearFirst};
}

int wholeYear(int year)
{
    return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

std::optional<QDate> dateOf(const Parts &p, DateOrder order)
{
    if (p.yearFirst != (order == DateOrder::YearMonthDay))
        return std::nullopt;
    const QDate date = order == DateOrder::YearMonthDay ? QDate(p.first, p.second, p.third)
                       : order == DateOrder::DayMonthYear ? QDate(wholeYear(p.third), p.second, p.first)
                                                          : QDate(wholeYear(p.third), p.first, p.second);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Spreadsheets put a clock time on a day of 1899, 1900 or 1904.
bool plausible(const std::optional<QDate> &date)
{
    return date && date->year() >= 1970;
}

} // namespace

QString dateOrderText(DateOrder order)
{
    return order == DateOrder::YearMonthDay ? u"ymd"_s : order == DateOrder::DayMonthYear ? u"dmy"_s : u"mdy"_s;
}

std::optional<DateOrder> dateOrderFromText(const QString &text)
{
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        if (text == dateOrderText(order))
            return order;
    return std::nullopt;
}

std::optional<QDate> dateFromText(const QString &cell, DateOrder order)
{
    const auto found = parts(cell);
    return found ? dateOf(*found, order) : std::nullopt;
}

DateGuess guessDates(const QStringList &cells)
{
    qsizetype filled = 0;
    qsizetype fits[3] = {};
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++filled;
        if (const auto found = parts(cell))
            for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
                fits[static_cast<int>(order)] += plausible(dateOf(*found, order)) ? 1 : 0;
    }
    DateGuess guess;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        if (fits[static_cast<int>(order)] > fits[static_cast<int>(guess.order)])
            guess.order = order;
    guess.isDate = filled > 0 && fits[static_cast<int>(guess.order)] * 10 >= filled * 9;
    guess.proven = guess.order == DateOrder::YearMonthDay || fits[1] != fits[2];
    return guess;
}

} // namespace trigpoint::import
