// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/dialect.h"

#include <QByteArrayView>
#include <string>
#include <string_view>
#include <vector>

namespace trigpoint::import {

// RFC 4180 as people really write it, over a window of bytes. No allocation a cell.
//
// A quotation mark opens a quoted cell only at the cell's start; "" inside is one mark; text behind the closing
// mark is kept. A mark that never closes, or that closes lines later in the middle of a cell, is taken as plain text
// so that it cannot swallow the rows behind it. Each such record counts as a fault.
class RecordParser
{
public:
    struct Faults
    {
        qint64 strayQuotes = 0; // records with a quotation mark out of place
        qint64 firstStray = 0;  // 1-based record
        qint64 nuls = 0;        // records with NUL characters, which are left out
        qint64 firstNul = 0;
    };
    enum class Stop { None, CellTooLong, TooManyCells };

    explicit RecordParser(const Dialect &dialect);

    // The next window: what position() left of the last one, and more. `last`: nothing follows it. The cells are
    // valid until the next call of give() or next().
    void give(QByteArrayView window, bool last);

    // False when the window holds no further whole record, or at a stop. Lines without anything are passed over
    // when the dialect has more than one column.
    bool next();

    const std::vector<std::string_view> &cells() const { return m_cells; }
    bool isBlankLine() const { return m_cells.size() == 1 && m_cells[0].empty() && !m_anyQuoted; }
    qsizetype position() const { return m_at; }
    qint64 records() const { return m_records; }
    const Faults &faults() const { return m_faults; }
    Stop stop() const { return m_stop; }

private:
    enum class Outcome { Cell, Record, More };
    bool readRecord();
    Outcome readCell(const char *&at);
    Outcome readQuoted(const char *&at, bool &literal);
    Outcome readPlain(const char *from, const char *&at);
    Outcome endOfCell(const char *&at);
    bool isLineEnd(const char *at) const;
    void push(const char *from, const char *to, bool rebuild);
    void rebuild();

    const Dialect m_dialect;
    bool m_special[256] = {};
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    bool m_last = false;
    bool m_windowHasNul = false;
    qsizetype m_at = 0;

    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_rebuilds; // cells whose text differs from their bytes
    std::string m_scratch;
    bool m_anyQuoted = false;
    bool m_stray = false;
    bool m_nul = false;
    qint64 m_records = 0;
    Faults m_faults;
    Stop m_stop = Stop::None;
};

} // namespace trigpoint::import
