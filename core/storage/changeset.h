// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/table_shape.h"

struct sqlite3_session;

namespace trigpoint::storage {

// Records what happens to the recorded tables between its making and changeset().
class Recording
{
public:
    static Result<Recording> start(Database &database);
    Recording(Recording &&other) noexcept;
    Recording &operator=(Recording &&) = delete;
    ~Recording();

    Result<QByteArray> changeset() const; // empty when nothing changed

private:
    Recording(Database &database, sqlite3_session *session) : m_database(&database), m_session(session) {}

    Database *m_database;
    sqlite3_session *m_session;
};

// One row of a changeset. `before` and `after` hold a value for each column of the table, in its order, and
// nothing for a column the change does not touch; they look into the changeset.
struct RowChange
{
    enum class What { Inserted, Updated, Removed };

    const TableShape *table = nullptr;
    What what = What::Updated;
    qint64 key = 0;
    std::vector<std::optional<Value>> before; // empty when inserted
    std::vector<std::optional<Value>> after;  // empty when removed
};

// A changeset's bytes as a whole: only tables that are recorded, with the columns they have, every length
// inside the bytes. SQLite 3.40 loops for ever on some bytes that are not, so nothing else may reach it.
bool isWellFormed(const QByteArray &changeset);

// Walks a changeset. Fails when it is not well formed.
Result<> walkChangeset(Database &database, const QByteArray &changeset,
                       const std::function<void(const RowChange &)> &visit);

// What the changeset adds to the digests of the tables it touches.
Result<Digests> digestDelta(Database &database, const QByteArray &changeset);

Result<QByteArray> inverted(Database &database, const QByteArray &changeset);

// Applies a changeset to the recorded tables. Rows that a foreign key's action has already taken or cut loose
// are passed over; the caller compares what a Recording saw with what the changeset says.
Result<> applyChangeset(Database &database, const QByteArray &changeset);

} // namespace trigpoint::storage
