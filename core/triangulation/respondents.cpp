// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/respondents.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace trigpoint::triangulation {

namespace {

struct Place
{
    size_t file = 0;
    qint64 row = 0;
};

QByteArray dateAt(const AnswerTable &table, qint64 row)
{
    const AnswerColumn *dates = table.withRole(ColumnRole::Date);
    return dates ? dates->textAt(row) : QByteArray();
}

// A row's cells by column name, so that a file whose columns stand in another order has the same content.
std::vector<std::tuple<QString, QString, QByteArray>> contentAt(const AnswerTable &table, qint64 row)
{
    std::vector<std::tuple<QString, QString, QByteArray>> cells;
    for (const AnswerColumn &column : table.columns)
        cells.emplace_back(column.name, column.option, column.textAt(row));
    std::sort(cells.begin(), cells.end());
    return cells;
}

bool isLarger(const AnswerFile &a, qint64 rowA, const AnswerFile &b, qint64 rowB)
{
    const QByteArray dateA = dateAt(*a.table, rowA);
    const QByteArray dateB = dateAt(*b.table, rowB);
    if (dateA != dateB)
        return dateA > dateB;
    return contentAt(*a.table, rowA) > contentAt(*b.table, rowB);
}

void drop(AnswerFile &file, qint64 row)
{
    if (file.dropped.empty())
        file.dropped.assign(static_cast<size_t>(file.table->rows), false);
    file.dropped[static_cast<size_t>(row)] = true;
}

// Keeps the largest row of each key among the places given.
void keepLargest(std::vector<AnswerFile> &files, const std::vector<Place> &places)
{
    std::map<QByteArray, Place> best;
    for (const Place place : places) {
        const auto [it, isNew] = best.try_emplace(respondentAt(*files[place.file].table, place.row), place);
        if (isNew)
            continue;
        const Place other = it->second;
        if (isLarger(files[place.file], place.row, files[other.file], other.row)) {
            drop(files[other.file], other.row);
            it->second = place;
        } else {
            drop(files[place.file], place.row);
        }
    }
}

} // namespace

qint64 AnswerFile::countedRows() const
{
    return table->rows - std::count(dropped.begin(), dropped.end(), true);
}

QByteArray respondentAt(const AnswerTable &table, qint64 row)
{
    const AnswerColumn *respondents = table.withRole(ColumnRole::Respondent);
    return respondents ? respondents->textAt(row).trimmed() : QByteArray();
}

bool needsRowsForRespondents(const std::vector<AnswerFile> &files)
{
    const auto *only = files.size() == 1 ? files.front().table->withRole(ColumnRole::Respondent) : nullptr;
    if (only && only->coded)
        return std::any_of(only->histogram.begin() + (only->histogram.empty() ? 0 : 1), only->histogram.end(),
                           [](qint64 rows) { return rows > 1; });
    return std::any_of(files.begin(), files.end(), [](const AnswerFile &file) {
        return file.table->withRole(ColumnRole::Respondent) != nullptr;
    });
}

void dropRepeatedRespondents(std::vector<AnswerFile> &files)
{
    // Hashes find the few keys that may repeat; the keys themselves decide.
    std::vector<std::pair<quint64, Place>> hashes;
    for (size_t f = 0; f < files.size(); ++f) {
        const AnswerTable &table = *files[f].table;
        if (!files[f].hasRows || !table.withRole(ColumnRole::Respondent))
            continue;
        for (qint64 row = 0; row < table.rows; ++row)
            if (const QByteArray key = respondentAt(table, row); !key.isEmpty())
                hashes.push_back({static_cast<quint64>(qHash(key, 0)), {f, row}});
    }
    std::sort(hashes.begin(), hashes.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.file, a.second.row) < std::tie(b.first, b.second.file, b.second.row);
    });
    std::vector<Place> suspects;
    for (size_t i = 0; i < hashes.size(); ++i) {
        const bool asBefore = i > 0 && hashes[i].first == hashes[i - 1].first;
        const bool asNext = i + 1 < hashes.size() && hashes[i].first == hashes[i + 1].first;
        if (asBefore || asNext)
            suspects.push_back(hashes[i].second);
    }
    keepLargest(files, suspects);
}

} // namespace trigpoint::triangulation
