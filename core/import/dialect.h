// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace trigpoint::import {

// How to read a table, as a plan says it; empty or negative values are guessed.
struct TableShape
{
    QString encoding;
    QString delimiter;   // "," ";" "tab" "|"
    int headerRows = -1;
};

// How a text table separates its cells.
struct Dialect
{
    char delimiter = ',';
    bool quotes = true;           // a quotation mark at a cell's start opens a quoted cell
    bool strictQuotes = false;    // text after the closing mark makes the whole cell literal (tab-separated files)
    bool carriageReturns = false; // rows end in CR alone
    int sepLine = 0;              // bytes of a first line "sep=;" with its end
    double consistency = 0;       // share of the sampled records with the usual number of cells, 0 to 1
    int columns = 0;              // that usual number
};

// Looks at up to 200 records, never at lines. `delimiter` fixes it, 0 lets it be guessed.
Dialect sniffDialect(const QByteArray &utf8, bool whole, char delimiter = 0);

QString delimiterName(char delimiter);                           // "," ";" "tab" "|"
std::optional<char> delimiterFromName(const QString &name);      // also a real tab

} // namespace trigpoint::import
