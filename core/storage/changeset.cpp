// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"

#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

struct FreeBytes
{
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};

Result<QByteArray> taken(Database &database, int code, int size, void *bytes)
{
    const std::unique_ptr<void, FreeBytes> owner(bytes);
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    return QByteArray(static_cast<const char *>(bytes), size);
}

Value valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return Value::ofInteger(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return Value::ofReal(sqlite3_value_double(value));
    case SQLITE_TEXT:
        return Value::ofText(QByteArray::fromRawData(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                                     sqlite3_value_bytes(value)));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        return Value::ofBlob(QByteArray::fromRawData(bytes, bytes ? sqlite3_value_bytes(value) : 0));
    }
    default:
        return {};
    }
}

using Getter = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

int readRecord(sqlite3_changeset_iter *rows, int columns, Getter getter, std::vector<std::optional<Value>> &record)
{
    record.assign(static_cast<size_t>(columns), std::nullopt);
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        if (const int code = getter(rows, column, &value); code != SQLITE_OK)
            return code;
        if (value)
            record[static_cast<size_t>(column)] = valueOf(value);
    }
    return SQLITE_OK;
}

int readChange(sqlite3_changeset_iter *rows, RowChange &change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    int code = sqlite3changeset_op(rows, &table, &columns, &operation, &indirect);
    change.table = code == SQLITE_OK ? recordedTable(table) : nullptr;
    if (!change.table)
        return code == SQLITE_OK ? SQLITE_CORRUPT : code;
    change.before.clear();
    change.after.clear();
    change.what = operation == SQLITE_INSERT ? RowChange::What::Inserted
        : operation == SQLITE_DELETE         ? RowChange::What::Removed
                                             : RowChange::What::Updated;
    if (operation != SQLITE_INSERT)
        code = readRecord(rows, columns, sqlite3changeset_old, change.before);
    if (code == SQLITE_OK && operation != SQLITE_DELETE)
        code = readRecord(rows, columns, sqlite3changeset_new, change.after);
    if (code != SQLITE_OK)
        return code;
    const auto &key = change.before.empty() ? change.after[0] : change.before[0];
    if (!key)
        return SQLITE_CORRUPT;
    change.key = key->integer;
    return SQLITE_OK;
}

// Applying repeats what foreign keys already did by themselves: a cascade has taken the row, or SET NULL has
// cut it loose before its own deletion comes.
int onConflict(void *, int conflict, sqlite3_changeset_iter *)
{
    switch (conflict) {
    case SQLITE_CHANGESET_NOTFOUND:
        return SQLITE_CHANGESET_OMIT;
    case SQLITE_CHANGESET_DATA:
        return SQLITE_CHANGESET_REPLACE;
    default:
        return SQLITE_CHANGESET_ABORT;
    }
}

int onlyRecorded(void *, const char *table)
{
    return recordedTable(table) ? 1 : 0;
}

} // namespace

Result<Recording> Recording::start(Database &database)
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &session); code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    Recording recording(database, session);
    for (const TableShape &table : recordedTables())
        if (const int code = sqlite3session_attach(session, table.name.constData()); code != SQLITE_OK)
            return tl::unexpected(database.error(code));
    return recording;
}

Recording::Recording(Recording &&other) noexcept
    : m_database(other.m_database)
    , m_session(std::exchange(other.m_session, nullptr))
{
}

Recording::~Recording()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<QByteArray> Recording::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    return taken(*m_database, code, size, bytes);
}

Result<> walkChangeset(Database &database, const QByteArray &changeset,
                       const std::function<void(const RowChange &)> &visit)
{
    if (!isWellFormed(changeset))
        return tl::unexpected(database.error(SQLITE_CORRUPT));
    if (changeset.isEmpty())
        return {};
    sqlite3_changeset_iter *rows = nullptr;
    // SQLite takes the bytes as non-const and does not write to them.
    int code = sqlite3changeset_start(&rows, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    RowChange change;
    code = sqlite3changeset_next(rows);
    while (code == SQLITE_ROW) {
        code = readChange(rows, change);
        if (code != SQLITE_OK)
            break;
        visit(change);
        code = sqlite3changeset_next(rows);
    }
    const int end = sqlite3changeset_finalize(rows);
    if (code == SQLITE_DONE)
        code = end;
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    return {};
}

Result<Digests> digestDelta(Database &database, const QByteArray &changeset)
{
    Digests delta;
    auto walked = walkChangeset(database, changeset, [&](const RowChange &change) {
        TableDigest &digest = delta[change.table->name];
        for (size_t column = 1; column < change.before.size(); ++column)
            if (change.before[column])
                digest.subtract(change.table->seeds[column], change.key, *change.before[column]);
        for (size_t column = 1; column < change.after.size(); ++column)
            if (change.after[column])
                digest.add(change.table->seeds[column], change.key, *change.after[column]);
        digest.rows += change.what == RowChange::What::Inserted ? 1 : change.what == RowChange::What::Removed ? -1 : 0;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return delta;
}

Result<QByteArray> inverted(Database &database, const QByteArray &changeset)
{
    if (!isWellFormed(changeset))
        return tl::unexpected(database.error(SQLITE_CORRUPT));
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    return taken(database, code, size, bytes);
}

Result<> applyChangeset(Database &database, const QByteArray &changeset)
{
    if (!isWellFormed(changeset))
        return tl::unexpected(database.error(SQLITE_CORRUPT));
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), onlyRecorded, onConflict, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(code));
    return {};
}

} // namespace trigpoint::storage
