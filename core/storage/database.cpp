// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"

#include <QFile>
#include <sqlite3.h>

namespace trigpoint::storage {

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &vfs, int flags,
                                                 const QString &fileName)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags | SQLITE_OPEN_EXRESCODE,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    if (!handle)
        return tl::unexpected(sqliteError(SQLITE_NOMEM, fileName, {}));
    std::unique_ptr<Database> database(new Database(handle, fileName));
    if (code != SQLITE_OK)
        return tl::unexpected(database->error(code));
    return database;
}

Database::~Database()
{
    m_statements.clear();
    static_cast<void>(sqlite3_close_v2(m_handle)); // never fails: unfinished parts are closed later
}

Error Database::error(int code) const
{
    m_lastFailure = code;
    return sqliteError(code, m_fileName, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<> Database::run(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Result<Query> Database::query(const QByteArray &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return Query(known->second);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return Query(m_statements.emplace(sql, Statement(statement)).first->second);
}

Result<> Database::eachRow(Query &query, const std::function<bool(const Statement &)> &row)
{
    int code = query->step();
    while (code == SQLITE_ROW) {
        if (!row(*query.operator->()))
            return {};
        code = query->step();
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(error(code));
    return {};
}

Result<> Database::finish(Query &query)
{
    return eachRow(query, [](const Statement &) { return true; });
}

Result<Value> Database::one(const QByteArray &sql)
{
    auto query = this->query(sql);
    if (!query)
        return tl::unexpected(query.error());
    Value value;
    const auto done = eachRow(*query, [&](const Statement &row) {
        value = row.value(0).kept();
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return value;
}

bool Database::syncFailed() const
{
    return isSyncFailure(m_lastFailure);
}

bool Database::leftDoubt() const
{
    switch (m_lastFailure & 0xff) {
    case SQLITE_OK:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_TOOBIG:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return false;
    default:
        return true;
    }
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::rollBack()
{
    if (inTransaction())
        static_cast<void>(sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr));
}

} // namespace trigpoint::storage
