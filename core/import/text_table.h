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

// How to read a table; empty or negative values are guessed.
struct TableShape
{
    QString encoding;
    QString delimiter; // "," ";" "tab" "|"
    int headerRows = -1; // guessed as 1
};

// Row i of `rows` is data row i + 1 of the file. Lines without anything are no rows in a table of more than one
// column. Refused above limits.smallTableBytes.
Result<TextTable> readTextTable(FileInput &file, const TableShape &shape = {}, const Progress &progress = {});

// The names by which plans and answers call the columns, from the last header row that names them: the raw
// header; a repeated one gets " (2)", " (3)" …; an empty one is "Column 4" by its place.
QStringList distinctHeaders(const QStringList &raw);

} // namespace trigpoint::import
