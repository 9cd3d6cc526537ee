// SPDX-License-Identifier: Apache-2.0
#include "core/import/survey_head.h"

#include "core/import/limits.h"

namespace trigpoint::import {

namespace {

QStringList texts(const std::vector<std::string_view> &cells)
{
    QStringList result;
    for (const std::string_view cell : cells)
        result += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return result;
}

} // namespace

Result<std::vector<QStringList>> firstRecords(FileInput &file, const TableShape &shape, const Progress &progress)
{
    auto reader = RecordReader::open(file, shape, progress);
    if (!reader)
        return tl::unexpected(reader.error());
    std::vector<QStringList> records;
    while (std::ssize(records) < limits.sampleRecords) {
        const auto more = reader->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        records.push_back(texts(reader->cells()));
    }
    return records;
}

std::vector<QStringList> firstRecords(const FileSample &sample)
{
    const Dialect dialect = sniffDialect(sample.text, sample.whole);
    RecordParser parser(dialect);
    parser.give(QByteArrayView(sample.text).sliced(dialect.sepLine), sample.whole);
    std::vector<QStringList> records;
    while (std::ssize(records) < limits.sampleRecords && parser.next())
        records.push_back(texts(parser.cells()));
    return records;
}

Result<Profiles> profileColumns(FileInput &file, const TableShape &shape, qsizetype columns, int headerRows,
                                const Progress &progress)
{
    auto reader = RecordReader::open(file, shape, progress);
    if (!reader)
        return tl::unexpected(reader.error());
    Profiles profiles;
    profiles.columns.resize(static_cast<size_t>(columns));
    profiles.dialect = reader->dialect();
    profiles.encoding = reader->encoding();
    for (qint64 record = 0; record < limits.profileRows + headerRows; ++record) {
        const auto more = reader->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more) {
            profiles.whole = true;
            break;
        }
        if (record < headerRows)
            continue;
        const auto &cells = reader->cells();
        for (size_t i = 0; i < profiles.columns.size(); ++i)
            profiles.columns[i].add(i < cells.size() ? cells[i] : std::string_view());
    }
    return profiles;
}

} // namespace trigpoint::import
