// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <string_view>
#include <utility>
#include <vector>

namespace trigpoint::import {

// What one column's cells look like, for guessing what the column means. Looks at no more rows than it is given.
class ColumnProfile
{
public:
    void add(std::string_view cell); // UTF-8

    qint64 rows() const { return m_rows; }
    qint64 filled() const { return m_filled; }

    // Distinct filled cells, trimmed, with their counts, the most frequent first. Beyond 5,000 no new ones are kept.
    std::vector<std::pair<QString, qint64>> cells() const;
    QStringList distinct() const;
    qint64 distinctCount() const { return m_counts.size(); }
    bool manyDistinct() const { return m_counts.size() >= mostDistinct; }
    double meanLength() const { return m_filled == 0 ? 0 : double(m_length) / double(m_filled); }

    static constexpr qint64 mostDistinct = 5000;

private:
    QHash<QByteArray, qint64> m_counts;
    qint64 m_rows = 0;
    qint64 m_filled = 0;
    qint64 m_length = 0;
};

} // namespace trigpoint::import
