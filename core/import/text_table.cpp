// SPDX-License-Identifier: Apache-2.0
#include "core/import/text_table.h"

#include "core/import/limits.h"
#include "core/import/record_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TextTableText
{
    Q_DECLARE_TR_FUNCTIONS(TextTableText)
};

QStringList cellTexts(const RecordReader &reader)
{
    QStringList result;
    result.reserve(static_cast<qsizetype>(reader.cells().size()));
    for (const std::string_view cell : reader.cells())
        result += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return result;
}

} // namespace

QStringList distinctHeaders(const QStringList &raw)
{
    QSet<QString> taken(raw.begin(), raw.end());
    QHash<QString, int> seen;
    QStringList result;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        // Never translated: plans are kept and shared.
        QString name = raw[i].trimmed().isEmpty() ? u"Column %1"_s.arg(i + 1) : raw[i];
        const QString stem = name;
        int count = ++seen[stem];
        if (count > 1 || (name != raw[i] && taken.contains(name))) {
            count = std::max(2, count);
            do
                name = u"%1 (%2)"_s.arg(stem, QString::number(count++));
            while (taken.contains(name));
        }
        taken.insert(name);
        result += name;
    }
    return result;
}

QStringList raggedWarning(const RaggedRows &ragged)
{
    QStringList result;
    if (ragged.shortRows > 0)
        result += TextTableText::tr("%n row(s) have fewer cells than there are columns, the first is row %1. The rest is empty.",
                                    nullptr, static_cast<int>(ragged.shortRows))
                      .arg(ragged.firstShort);
    if (ragged.longRows > 0)
        result += TextTableText::tr("%n row(s) have more cells than there are columns, the first is row %1. The rest was left out.",
                                    nullptr, static_cast<int>(ragged.longRows))
                      .arg(ragged.firstLong);
    return result;
}

Result<FileFacts> startFacts(FileInput &file, const QString &encoding, const Dialect &dialect)
{
    const auto text = file.facts();
    if (!text)
        return tl::unexpected(text.error());
    FileFacts facts;
    facts.name = file.name();
    facts.size = file.size();
    facts.sha256 = text->sha256;
    facts.encoding = encoding;
    facts.dialect = delimiterName(dialect.delimiter);
    return facts;
}

Result<TextTable> readTextTable(FileInput &file, const TableShape &shape, const Progress &progress)
{
    const auto text = file.facts(progress);
    if (!text)
        return tl::unexpected(text.error());
    if (text->contentBytes > limits.smallTableBytes)
        return fail(TextTableText::tr("“%1” is larger than %2 MB, the most a table of excerpts or notes can be. Split it first.")
                        .arg(file.name(), QString::number(limits.smallTableBytes >> 20)));
    auto reader = RecordReader::open(file, shape, progress);
    if (!reader)
        return tl::unexpected(reader.error());
    auto facts = startFacts(file, reader->encoding(), reader->dialect());
    if (!facts)
        return tl::unexpected(facts.error());
    TextTable table;
    table.file = *facts;
    const int headerRows = shape.headerRows < 0 ? 1 : shape.headerRows;
    RaggedRows ragged;
    qsizetype width = headerRows == 0 ? reader->dialect().columns : 0;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        QStringList cells = cellTexts(*reader);
        if (std::ssize(table.headerRows) < headerRows) {
            width = std::max(width, cells.size());
            table.headerRows.push_back(cells);
            continue;
        }
        ragged.count(static_cast<qint64>(table.rows.size()) + 1, cells.size(), width,
                     std::all_of(cells.begin() + std::min(cells.size(), width), cells.end(),
                                 [](const QString &cell) { return cell.trimmed().isEmpty(); }));
        cells.resize(width);
        table.rows.push_back(std::move(cells));
    }
    for (QStringList &row : table.headerRows)
        row.resize(width);
    table.headers = distinctHeaders(table.headerRows.empty() ? QStringList(width, QString()) : table.headerRows.back());
    table.warnings = reader->warnings(headerRows) + raggedWarning(ragged);
    table.file.rows = static_cast<qint64>(table.rows.size());
    return table;
}

} // namespace trigpoint::import
