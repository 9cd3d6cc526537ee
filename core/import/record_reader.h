// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_text.h"
#include "core/import/record_parser.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace trigpoint::import {

// The records of a table file of any size, one after the other, in constant memory. Header rows are records too;
// lines without anything are passed over when the table has more than one column.
class RecordReader
{
public:
    static Result<RecordReader> open(FileInput &file, const TableShape &shape, const Progress &progress = {});

    // False at the end. Fails when the file cannot be read to its end, a limit is passed or the job is stopped.
    Result<bool> next()
    {
        return m_parser.next() ? Result<bool>(true) : refill();
    }

    const std::vector<std::string_view> &cells() const { return m_parser.cells(); } // UTF-8, until the next next()
    const Dialect &dialect() const { return m_dialect; }
    const QString &encoding() const { return m_text.encoding(); }
    const RecordParser::Faults &faults() const { return m_parser.faults(); }

    // Finished sentences for the report: quotation marks out of place, NUL characters, a guessed encoding, broken
    // characters. Rows are counted as data rows behind `headerRows` header rows.
    QStringList warnings(int headerRows) const;

private:
    RecordReader(FileInput &file, Utf8Reader text, const Dialect &dialect, const Progress &progress);
    Result<bool> refill();
    Result<> load();
    Result<> checkStop() const;

    FileInput *m_file;
    Utf8Reader m_text;
    Dialect m_dialect;
    RecordParser m_parser;
    Progress m_progress;
    QDeadlineTimer m_deadline;
    QByteArray m_window;
    qint64 m_loaded = 0;
    qint64 m_total = 0;
    bool m_last = false;
    TextFacts m_facts;
};

} // namespace trigpoint::import
