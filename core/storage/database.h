// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <functional>
#include <map>
#include <memory>

struct sqlite3;

namespace trigpoint::storage {

// One SQLite connection. Errors carry finished sentences that name the file.
class Database
{
public:
    // `flags` are SQLITE_OPEN_*; `vfs` is a registered VFS or empty for SQLite's own. `fileName` is what
    // sentences call the file.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &vfs, int flags,
                                                  const QString &fileName);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    Error error(int code) const;
    // The code of the newest failure that error() or a Result of this connection told; 0 when none yet.
    int lastFailure() const { return m_lastFailure; }
    void forgetFailure() { m_lastFailure = 0; }
    bool syncFailed() const; // the newest failure is a disk that did not confirm what was written
    // The newest failure leaves it open what the file holds; a value that did not fit or a file in use does not.
    bool leftDoubt() const;

    int changedRows() const; // by the newest INSERT, UPDATE or DELETE

    // Runs statements that answer no rows worth reading.
    Result<> run(const char *sql);

    // A statement prepared once and lent again at each call with the same text.
    Result<Query> query(const QByteArray &sql);

    // Steps through all rows. `row` answers false to stop early.
    Result<> eachRow(Query &query, const std::function<bool(const Statement &)> &row);
    // Steps a statement that answers no rows.
    Result<> finish(Query &query);
    // The first value of the first row, copied; a null when there is no row.
    Result<Value> one(const QByteArray &sql);

    bool inTransaction() const;
    // Rolls back when a transaction is open; a failure is told by what comes next.
    void rollBack();

private:
    Database(sqlite3 *handle, QString fileName) : m_handle(handle), m_fileName(std::move(fileName)) {}

    sqlite3 *m_handle;
    QString m_fileName;
    mutable int m_lastFailure = 0;
    std::map<QByteArray, Statement> m_statements;
};

} // namespace trigpoint::storage
