// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_profile.h"

#include "core/import/cell_bytes.h"

#include <algorithm>

namespace trigpoint::import {

void ColumnProfile::add(std::string_view raw)
{
    ++m_rows;
    const std::string_view cell = trimmedCell(raw);
    if (cell.empty())
        return;
    ++m_filled;
    m_length += static_cast<qint64>(cell.size());
    const QByteArray key = QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size()));
    if (const auto found = m_counts.find(key); found != m_counts.end())
        ++*found;
    else if (!manyDistinct())
        m_counts.insert(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())), 1);
}

std::vector<std::pair<QString, qint64>> ColumnProfile::cells() const
{
    std::vector<std::pair<QString, qint64>> result;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        result.emplace_back(QString::fromUtf8(it.key()), it.value());
    std::sort(result.begin(), result.end(),
              [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return result;
}

QStringList ColumnProfile::distinct() const
{
    QStringList result;
    for (const auto &cell : cells())
        result += cell.first;
    return result;
}

} // namespace trigpoint::import
