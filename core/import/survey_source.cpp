// SPDX-License-Identifier: Apache-2.0
#include "core/import/survey_source.h"

#include "core/import/date_pattern.h"

#include <QRegularExpression>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

QStringList distinctCells(const AnswerColumn &column, qint64 rows)
{
    QStringList cells;
    if (column.coded) {
        for (const AnswerValue &value : column.dictionary)
            cells += value.label;
        return cells;
    }
    QSet<QByteArray> days; // a time stamp's day is its first word
    for (qint64 row = 0; row < rows; ++row)
        days.insert(column.textAt(row).split(' ').first().split('T').first());
    for (const QByteArray &day : days)
        cells += QString::fromUtf8(day);
    return cells;
}

} // namespace

QString sourceName(const QString &fileName)
{
    static const QRegularExpression suffix(u"\\.[A-Za-z]{2,4}$"_s);
    QString name = fileName;
    name.remove(suffix);
    return name.replace(u'_', u' ').simplified();
}

QString instrumentName(const QString &fileName)
{
    static const QRegularExpression wave(u"\\d+"_s);
    static const QRegularExpression other(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = sourceName(fileName).toLower();
    name.replace(wave, u" "_s);
    name.replace(other, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

Source completeSource(Source source, const QString &fileName, const AnswerTable &answers, const PlanColumn *dates)
{
    if (source.name.isEmpty())
        source.name = sourceName(fileName);
    if (!dates || (source.date && source.collectedFrom))
        return source;
    const AnswerColumn *column = answers.column(dates->column);
    if (!column)
        return source;
    const QStringList cells = distinctCells(*column, answers.rows);
    const DateGuess guess = guessDates(cells);
    const auto named = dateOrderFromText(dates->dateOrder);
    if (!named && (!guess.isDate || !guess.proven))
        return source;
    std::optional<QDate> first;
    std::optional<QDate> last;
    for (const QString &cell : cells)
        if (const auto day = dateFromText(cell, named.value_or(guess.order))) {
            first = std::min(first.value_or(*day), *day);
            last = std::max(last.value_or(*day), *day);
        }
    if (!source.date)
        source.date = last;
    if (!source.collectedFrom && (!source.date || !first || *first <= *source.date))
        source.collectedFrom = first;
    return source;
}

} // namespace trigpoint::import
