// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/dialect.h"
#include "core/import/file_input.h"
#include "core/import/imported.h"

#include <QStringList>
#include <vector>

namespace trigpoint::import {

// A small table, read whole: coded excerpts, workshop notes. Surveys go through RecordReader instead.
struct TextTable
{
    FileFacts file;                      // name, sha256, size, encoding, dialect filled in
    std::vector<QStringList> headerRows; // as the file spells them
    QStringList headers;                 // one a column, made distinct by distinctHeaders()
    std::vector<QStringList> rows;       // each as wide as headers; U+FEFF stripped, not trimmed
    QStringList warnings;                // ragged rows, stray quotation marks, NUL characters, guessed encoding

    int column(const QString &header) const { return static_cast<int>(headers.indexOf(header)); } // -1: none
};

// Row i of `rows` is data row i + 1 of the file. Lines without anything are no rows in a table of more than one
// column. Refused above limits.smallTableBytes.
Result<TextTable> readTextTable(FileInput &file, const TableShape &shape = {}, const Progress &progress = {});

// Rows with another number of cells than the table has columns; 1-based data rows.
struct RaggedRows
{
    qint64 shortRows = 0;
    qint64 firstShort = 0;
    qint64 longRows = 0;
    qint64 firstLong = 0;
    void count(qint64 row, qint64 cells, qint64 width, bool restIsBlank)
    {
        if (cells < width && ++shortRows == 1)
            firstShort = row;
        if (cells > width && !restIsBlank && ++longRows == 1)
            firstLong = row;
    }
};
QStringList raggedWarning(const RaggedRows &ragged);

// Name, size, hash, encoding and dialect of the report.
Result<FileFacts> startFacts(FileInput &file, const QString &encoding, const Dialect &dialect);

// The names by which plans and answers call the columns, from the last header row that names them: the raw
// header; a repeated one gets " (2)", " (3)" …; an empty one is "Column 4" by its place.
QStringList distinctHeaders(const QStringList &raw);

} // namespace trigpoint::import
