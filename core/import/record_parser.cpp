// SPDX-License-Identifier: Apache-2.0
#include "core/import/record_parser.h"

#include "core/import/limits.h"

#include <cstring>

namespace trigpoint::import {

namespace {

const char *find(const char *from, const char *end, char what)
{
    return static_cast<const char *>(std::memchr(from, what, static_cast<size_t>(end - from)));
}

bool isBlank(const char *from, const char *to)
{
    return std::all_of(from, to, [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

RecordParser::RecordParser(const Dialect &dialect) : m_dialect(dialect)
{
    for (const char c : {dialect.delimiter, '\n', '\r', '"', '\0'})
        m_special[static_cast<uchar>(c)] = true;
}

void RecordParser::give(QByteArrayView window, bool last)
{
    m_begin = window.data();
    m_end = m_begin + window.size();
    m_last = last;
    m_at = 0;
    m_windowHasNul = !window.isEmpty() && find(m_begin, m_end, '\0') != nullptr;
}

bool RecordParser::isLineEnd(const char *at) const
{
    return *at == '\n' || (*at == '\r' && (m_dialect.carriageReturns || (at + 1 < m_end && at[1] == '\n')));
}

void RecordParser::push(const char *from, const char *to, bool rebuild)
{
    if (to - from >= 3 && std::memcmp(from, "\xEF\xBB\xBF", 3) == 0)
        from += 3;
    if (rebuild)
        m_rebuilds.push_back(m_cells.size());
    m_cells.emplace_back(from, static_cast<size_t>(to - from));
}

bool RecordParser::next()
{
    while (readRecord()) {
        if (m_dialect.columns > 1 && isBlankLine())
            continue;
        ++m_records;
        if (m_stray && ++m_faults.strayQuotes == 1)
            m_faults.firstStray = m_records;
        if (m_nul && ++m_faults.nuls == 1)
            m_faults.firstNul = m_records;
        return true;
    }
    return false;
}

bool RecordParser::readRecord()
{
    if (m_stop != Stop::None || m_begin + m_at >= m_end)
        return false;
    m_cells.clear();
    m_rebuilds.clear();
    m_anyQuoted = m_stray = m_nul = false;
    const char *at = m_begin + m_at;
    for (;;) {
        if (static_cast<qint64>(m_cells.size()) >= limits.columns) {
            m_stop = Stop::TooManyCells;
            return false;
        }
        const Outcome outcome = readCell(at);
        if (outcome == Outcome::More)
            return false;
        if (outcome == Outcome::Record)
            break;
    }
    m_at = at - m_begin;
    if (!m_rebuilds.empty())
        rebuild();
    return true;
}

RecordParser::Outcome RecordParser::readCell(const char *&at)
{
    const char *from = at;
    if (m_dialect.quotes && at < m_end) {
        // A mark saved inside the cells, as answer lists with a byte-order mark do, may stand before the quote.
        const bool marked = m_end - at > 3 && std::memcmp(at, "\xEF\xBB\xBF\"", 4) == 0;
        if (*at == '"' || marked) {
            if (marked)
                at += 3;
            bool literal = false;
            const Outcome outcome = readQuoted(at, literal);
            if (!literal)
                return outcome;
            m_stray = true;
            at = from;
        }
    }
    return readPlain(from, at);
}

RecordParser::Outcome RecordParser::readQuoted(const char *&at, bool &literal)
{
    const char *from = at + 1;
    const char *close = from;
    bool escaped = false;
    for (;;) {
        close = close < m_end ? find(close, m_end, '"') : nullptr;
        if (!close) {
            if (!m_last && m_end - from <= limits.fieldBytes)
                return Outcome::More;
            literal = true;
            return Outcome::More;
        }
        if (close + 1 == m_end && !m_last)
            return Outcome::More;
        if (close + 1 == m_end || close[1] != '"')
            break;
        escaped = true;
        close += 2;
    }
    const char *behind = close + 1;
    if (behind + 1 == m_end && *behind == '\r' && !m_last)
        return Outcome::More;
    m_anyQuoted = true;
    const bool nul = m_windowHasNul && find(from, close, '\0');
    m_nul = m_nul || nul;
    if (behind == m_end || *behind == m_dialect.delimiter || isLineEnd(behind)) {
        push(from, close, escaped || nul);
        at = behind;
        return endOfCell(at);
    }
    if (m_dialect.strictQuotes || find(from, close, '\n')) {
        literal = true;
        return Outcome::More;
    }
    const char *tail = behind;
    const Outcome outcome = readPlain(behind, tail);
    if (outcome == Outcome::More)
        return outcome;
    // The plain reader pushed the tail; make it one cell, from behind the opening mark, to be put together.
    const std::string_view rest = m_cells.back();
    m_cells.pop_back();
    if (!m_rebuilds.empty() && m_rebuilds.back() == m_cells.size())
        m_rebuilds.pop_back();
    if (isBlank(rest.data(), rest.data() + rest.size())) {
        push(from, close, escaped || nul);
    } else {
        m_stray = true;
        push(from, rest.data() + rest.size(), true);
    }
    at = tail;
    return outcome;
}

RecordParser::Outcome RecordParser::readPlain(const char *from, const char *&at)
{
    const char *p = at;
    bool nul = false;
    for (;; ++p) {
        while (p < m_end && !m_special[static_cast<uchar>(*p)])
            ++p;
        if (p - from > limits.fieldBytes) {
            m_stop = Stop::CellTooLong;
            return Outcome::More;
        }
        if (p >= m_end) {
            if (!m_last)
                return Outcome::More;
            break;
        }
        if (*p == m_dialect.delimiter || *p == '\n')
            break;
        if (*p == '"')
            m_stray = m_stray || m_dialect.quotes;
        else if (*p == '\0')
            nul = true;
        else if (p + 1 == m_end && !m_last && !m_dialect.carriageReturns)
            return Outcome::More;
        else if (isLineEnd(p))
            break;
    }
    m_nul = m_nul || nul;
    push(from, p, nul);
    at = p;
    return endOfCell(at);
}

RecordParser::Outcome RecordParser::endOfCell(const char *&at)
{
    if (at == m_end)
        return Outcome::Record;
    if (*at == m_dialect.delimiter) {
        ++at;
        if (at < m_end)
            return Outcome::Cell;
        if (!m_last)
            return Outcome::More;
        push(at, at, false); // the file ends behind a delimiter
        return Outcome::Record;
    }
    at += *at == '\r' && !m_dialect.carriageReturns ? 2 : 1;
    return Outcome::Record;
}

void RecordParser::rebuild()
{
    size_t room = 0;
    for (const size_t index : m_rebuilds)
        room += m_cells[index].size();
    m_scratch.clear();
    m_scratch.reserve(room); // so that the views into it stay where they are
    for (const size_t index : m_rebuilds) {
        const std::string_view raw = m_cells[index];
        const size_t start = m_scratch.size();
        bool quoted = raw.data() > m_begin && raw.data()[-1] == '"' && m_dialect.quotes;
        for (size_t i = 0; i < raw.size(); ++i) {
            const char c = raw[i];
            if (c == '\0')
                continue;
            if (quoted && c == '"') {
                if (i + 1 < raw.size() && raw[i + 1] == '"')
                    ++i;
                else {
                    quoted = false; // the closing mark; what follows is kept as it is
                    continue;
                }
            }
            m_scratch.push_back(c);
        }
        m_cells[index] = std::string_view(m_scratch).substr(start);
    }
}

} // namespace trigpoint::import
