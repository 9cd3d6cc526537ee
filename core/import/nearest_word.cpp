// SPDX-License-Identifier: Apache-2.0
#include "core/import/nearest_word.h"

#include <numeric>
#include <vector>

namespace trigpoint::import {

namespace {

int edits(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &words)
{
    constexpr qsizetype longest = 80; // question texts are told apart well before
    const QString wanted = word.trimmed().toCaseFolded().left(longest);
    QString best;
    int fewest = static_cast<int>(wanted.size() / 2) + 1;
    for (const QString &candidate : words) {
        const int count = edits(wanted, candidate.trimmed().toCaseFolded().left(longest));
        if (count < fewest) {
            fewest = count;
            best = candidate;
        }
    }
    return best;
}

} // namespace trigpoint::import
