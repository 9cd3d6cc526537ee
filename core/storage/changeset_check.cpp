// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"

#include <cstring>
#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

// Reads the format of SQLite's session extension: for each table 'T', the number of columns, one primary-key
// flag a column and the name; then its rows: operation, indirect flag and one or two records of typed values.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    bool atEnd() const { return m_at == m_end; }
    bool has(qint64 count) const { return count >= 0 && count <= m_end - m_at; }

    int peek() const { return atEnd() ? -1 : static_cast<uchar>(*m_at); }
    int byte() { return atEnd() ? -1 : static_cast<uchar>(*m_at++); }

    bool skip(qint64 count)
    {
        if (!has(count))
            return false;
        m_at += count;
        return true;
    }

    // SQLite's variable-length integer of at most five bytes here: no length in a map needs more.
    qint64 varint()
    {
        qint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const int next = byte();
            if (next < 0)
                return -1;
            value = (value << 7) | (next & 0x7f);
            if ((next & 0x80) == 0)
                return value;
        }
        return -1;
    }

    const char *text() // zero-terminated; nullptr when it never ends
    {
        const void *end = std::memchr(m_at, 0, static_cast<size_t>(m_end - m_at));
        if (!end)
            return nullptr;
        return std::exchange(m_at, static_cast<const char *>(end) + 1);
    }

private:
    const char *m_at;
    const char *m_end;
};

constexpr int undefinedValue = 0;

bool value(Reader &reader, int type)
{
    switch (type) {
    case undefinedValue:
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return reader.skip(8);
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        return reader.skip(reader.varint());
    default:
        return false;
    }
}

enum class Key { Given, Left };
enum class Others { All, Some };

bool record(Reader &reader, size_t columns, Key key, Others others)
{
    for (size_t column = 0; column < columns; ++column) {
        const int type = reader.byte();
        if (column == 0 && type != (key == Key::Given ? SQLITE_INTEGER : undefinedValue))
            return false;
        if (column > 0 && others == Others::All && type == undefinedValue)
            return false;
        if (!value(reader, type))
            return false;
    }
    return true;
}

bool row(Reader &reader, size_t columns)
{
    const int operation = reader.byte();
    const int indirect = reader.byte();
    if (indirect != 0 && indirect != 1)
        return false;
    switch (operation) {
    case SQLITE_INSERT:
    case SQLITE_DELETE:
        return record(reader, columns, Key::Given, Others::All);
    case SQLITE_UPDATE:
        return record(reader, columns, Key::Given, Others::Some) && record(reader, columns, Key::Left, Others::Some);
    default:
        return false;
    }
}

const TableShape *tableHeader(Reader &reader)
{
    if (reader.byte() != 'T')
        return nullptr;
    const qint64 columns = reader.varint();
    if (columns < 1 || !reader.has(columns))
        return nullptr;
    for (qint64 column = 0; column < columns; ++column)
        if (reader.byte() != (column == 0 ? 1 : 0))
            return nullptr;
    const char *name = reader.text();
    const TableShape *table = name ? recordedTable(name) : nullptr;
    return table && static_cast<qint64>(table->columns.size()) == columns ? table : nullptr;
}

} // namespace

bool isWellFormed(const QByteArray &changeset)
{
    Reader reader(changeset);
    while (!reader.atEnd()) {
        const TableShape *table = tableHeader(reader);
        if (!table)
            return false;
        do {
            if (!row(reader, table->columns.size()))
                return false;
        } while (!reader.atEnd() && reader.peek() != 'T');
    }
    return true;
}

} // namespace trigpoint::storage
