// SPDX-License-Identifier: Apache-2.0
#include "core/import/choice_text.h"

#include <QHash>
#include <algorithm>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

// 0 where no known option starts at `at` and ends at a separator or the cell's end.
qsizetype knownLength(const QString &cell, qsizetype at, const QString &separator, const QStringList &longestFirst)
{
    for (const QString &option : longestFirst) {
        if (!QStringView(cell).mid(at).startsWith(option))
            continue;
        QStringView rest = QStringView(cell).mid(at + option.size());
        if (rest.trimmed().isEmpty() || rest.startsWith(separator))
            return option.size();
    }
    return 0;
}

} // namespace

QStringList splitChoices(const QString &cell, const QString &separator, const QStringList &knownOptions)
{
    if (separator.isEmpty())
        return cell.trimmed().isEmpty() ? QStringList() : QStringList{cell.trimmed()};
    QStringList known = knownOptions;
    std::stable_sort(known.begin(), known.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList result;
    qsizetype from = 0;
    int depth = 0;
    bool atStart = true;
    qsizetype i = 0;
    const auto take = [&](qsizetype to) {
        const QString piece = cell.mid(from, to - from).trimmed();
        if (!piece.isEmpty())
            result += piece;
    };
    while (i < cell.size()) {
        if (atStart) {
            while (i < cell.size() && cell[i].isSpace())
                ++i;
            i += knownLength(cell, i, separator, known);
            atStart = false;
            continue;
        }
        const QChar c = cell[i];
        depth += c == u'(' || c == u'[' ? 1 : (c == u')' || c == u']') && depth > 0 ? -1 : 0;
        if (depth == 0 && QStringView(cell).mid(i).startsWith(separator)) {
            take(i);
            i += separator.size();
            from = i;
            atStart = true;
            continue;
        }
        ++i;
    }
    take(cell.size());
    return result;
}

ChoiceGuess guessChoices(const std::vector<std::pair<QString, qint64>> &cells)
{
    for (const QString &separator : {u";"_s, u", "_s}) {
        struct Seen
        {
            qint64 rows = 0;
            qint64 cells = 0;
            bool alone = false;
        };
        QHash<QString, Seen> pieces;
        qint64 rows = 0;
        qint64 several = 0;
        for (const auto &[cell, count] : cells) {
            const QStringList parts = splitChoices(cell, separator);
            rows += parts.isEmpty() ? 0 : count;
            several += parts.size() > 1 ? count : 0;
            for (const QString &part : parts) {
                Seen &seen = pieces[part];
                seen.rows += count;
                ++seen.cells;
                seen.alone = seen.alone || parts.size() == 1;
            }
        }
        if (rows == 0 || several * 20 < rows || several < 3)
            continue;
        // Prose with commas does not repeat its pieces; choices do.
        qint64 all = 0;
        qint64 repeated = 0;
        std::vector<std::pair<QString, qint64>> options;
        for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
            all += it->rows;
            if (it->cells >= 2 || (it->alone && it->rows >= 2)) {
                repeated += it->rows;
                options.emplace_back(it.key(), it->rows);
            }
        }
        if (repeated * 10 < all * 6)
            continue;
        std::sort(options.begin(), options.end(),
                  [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
        ChoiceGuess guess{separator, {}};
        for (const auto &option : options)
            guess.options += option.first;
        return guess;
    }
    return {};
}

} // namespace trigpoint::import
