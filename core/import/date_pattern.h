// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace trigpoint::import {

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
QString dateOrderText(DateOrder order); // "ymd", "dmy", "mdy"
std::optional<DateOrder> dateOrderFromText(const QString &text);

// The day of a cell: year, month and day in this order, split by / . or -, with or without a time and a zone
// behind. Two-digit years are 2000 to 2069 and 1970 to 1999. Nothing when the cell does not fit.
std::optional<QDate> dateFromText(const QString &cell, DateOrder order);

// What the distinct cells of a column say. A column holds dates when at least 90 % of them fit one order.
struct DateGuess
{
    bool isDate = false;
    DateOrder order = DateOrder::YearMonthDay;
    bool proven = false; // false: day and month could be swapped in every cell
};
DateGuess guessDates(const QStringList &cells);

} // namespace trigpoint::import
