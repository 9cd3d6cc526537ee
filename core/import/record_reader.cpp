// SPDX-License-Identifier: Apache-2.0
#include "core/import/record_reader.h"

#include "core/import/limits.h"

#include <QCoreApplication>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct RecordReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RecordReaderText)
};

} // namespace

RecordReader::RecordReader(FileInput &file, Utf8Reader text, const Dialect &dialect, const Progress &progress)
    : m_file(&file), m_text(std::move(text)), m_dialect(dialect), m_parser(dialect), m_progress(progress),
      m_deadline(limits.seconds * 1000)
{
}

Result<RecordReader> RecordReader::open(FileInput &file, const TableShape &shape, const Progress &progress)
{
    char delimiter = 0;
    if (!shape.delimiter.isEmpty()) {
        const auto named = delimiterFromName(shape.delimiter);
        if (!named)
            return fail(RecordReaderText::tr("The delimiter “%1” is not known. Use one of , ; | or tab.").arg(shape.delimiter));
        delimiter = *named;
    }
    const auto facts = file.facts(progress);
    if (!facts)
        return tl::unexpected(facts.error());
    auto sample = Utf8Reader::start(file, shape.encoding);
    if (!sample)
        return tl::unexpected(sample.error());
    QByteArray head;
    bool more = true;
    while (more && head.size() < limits.sampleBytes) {
        const auto read = sample->read(head);
        if (!read)
            return tl::unexpected(read.error());
        more = *read;
    }
    if (head.size() > limits.blockBytes)
        head.truncate(limits.blockBytes);
    const Dialect dialect = sniffDialect(head, !more, delimiter);
    auto text = Utf8Reader::start(file, shape.encoding);
    if (!text)
        return tl::unexpected(text.error());
    RecordReader reader(file, std::move(*text), dialect, progress);
    reader.m_facts = *facts;
    reader.m_total = facts->contentBytes;
    if (const auto loaded = reader.load(); !loaded)
        return tl::unexpected(loaded.error());
    reader.m_window.remove(0, dialect.sepLine);
    reader.m_parser.give(reader.m_window, reader.m_last);
    return reader;
}

Result<> RecordReader::load()
{
    const qsizetype before = m_window.size();
    const auto more = m_text.read(m_window);
    if (!more)
        return tl::unexpected(more.error());
    m_last = !*more;
    m_loaded += m_window.size() - before;
    if (!goesOn(m_progress, m_total + m_loaded, 2 * m_total))
        return fail(RecordReaderText::tr("The import of “%1” was stopped. Nothing was changed.").arg(m_file->name()));
    if (m_deadline.hasExpired())
        return fail(RecordReaderText::tr("Reading “%1” took more than %n minutes and was given up. Split the file first.",
                                         nullptr, static_cast<int>(limits.seconds / 60))
                        .arg(m_file->name()));
    return {};
}

Result<> RecordReader::checkStop() const
{
    const QString row = QString::number(m_parser.records() + 1);
    if (m_parser.stop() == RecordParser::Stop::CellTooLong)
        return fail(RecordReaderText::tr("“%1” has a cell of more than %2 MB in its row %3, counted with the header. Is the "
                                         "delimiter right? Shorten the cell or name the delimiter in a plan.")
                        .arg(m_file->name(), QString::number(limits.fieldBytes >> 20), row));
    if (m_parser.stop() == RecordParser::Stop::TooManyCells)
        return fail(RecordReaderText::tr("“%1” has more than %2 columns in its row %3, counted with the header. Leave out "
                                         "columns, or name the delimiter in a plan.")
                        .arg(m_file->name(), QString::number(limits.columns), row));
    if (m_parser.records() > limits.rows)
        return fail(RecordReaderText::tr("“%1” has more than %2 rows. Split the file first.")
                        .arg(m_file->name(), QString::number(limits.rows)));
    return {};
}

Result<bool> RecordReader::refill()
{
    for (;;) {
        if (const auto checked = checkStop(); !checked)
            return tl::unexpected(checked.error());
        if (m_last)
            return false;
        m_window.remove(0, m_parser.position());
        if (const auto loaded = load(); !loaded)
            return tl::unexpected(loaded.error());
        m_parser.give(m_window, m_last);
        if (m_parser.next())
            return true;
    }
}

QStringList RecordReader::warnings(int headerRows) const
{
    QStringList result;
    const auto row = [headerRows](qint64 record) { return QString::number(std::max<qint64>(0, record - headerRows)); };
    const RecordParser::Faults &faults = m_parser.faults();
    if (faults.strayQuotes > 0)
        result += RecordReaderText::tr("%n row(s) have a quotation mark out of place, the first is row %1. The mark was taken as text.",
                                       nullptr, static_cast<int>(faults.strayQuotes))
                      .arg(row(faults.firstStray));
    if (faults.nuls > 0)
        result += RecordReaderText::tr("%n row(s) have NUL characters, the first is row %1. They were left out.", nullptr,
                                       static_cast<int>(faults.nuls))
                      .arg(row(faults.firstNul));
    if (m_facts.guessed && m_text.encoding() == m_facts.encoding)
        result += RecordReaderText::tr("The encoding is a guess: %1. If letters look wrong, name another in a plan.")
                      .arg(m_facts.encoding);
    if (m_facts.badBytes > 0)
        result += RecordReaderText::tr("%n byte(s) are not valid UTF-8 and became replacement characters.", nullptr,
                                       static_cast<int>(m_facts.badBytes));
    return result;
}

} // namespace trigpoint::import
