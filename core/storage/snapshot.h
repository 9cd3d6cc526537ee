// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/row_io.h"
#include "core/storage/table_shape.h"

#include <QStringList>

namespace trigpoint::storage {

// A row of the history, without its changeset.
struct HistoryRecord
{
    qint64 number = 0;
    QString label;
    qint64 atMs = 0; // milliseconds since 1970, UTC
    QString author;
    QString kind;
    std::optional<qint64> undoes;
};

// All that the file says at one moment, its content verified against its digests.
struct Snapshot
{
    MapModel map;
    std::vector<HistoryRecord> history;
    Digests digests;
    qint64 dataVersion = 0; // changes when another connection has written
    QStringList unfit;      // sentences about values that could not be read; they stand at their defaults
};

// Reads everything in one read transaction, or in the transaction that is open. Fails when the content does
// not match the digests.
Result<Snapshot> readSnapshot(Database &database, const QString &fileName);
Result<> checkContent(Database &database, const QString &fileName);

Result<Digests> readDigests(Database &database);
Result<> writeDigest(Database &database, const QByteArray &table, const TableDigest &digest);

// The sums as the tables' present content gives them.
Result<Digests> computeDigests(Database &database);

// What one row adds to the digest of its table; `values` in the order of its columns.
TableDigest rowDigest(const TableShape &shape, const std::vector<Value> &values);

// What one blob adds to the digest of the table of blobs. Its bytes are not in it: they answer for themselves
// by their key.
TableDigest blobDigest(const QByteArray &key, qint64 size, qint64 addedMs);

// The map's own row and the digests of a map in which nothing was done yet. The caller holds the transaction.
Result<> writeEmptyMap(Database &database);

Result<qint64> dataVersion(Database &database);

HistoryRecord historyRecord(const Statement &row); // of the columns of historyShape()

// Reads one row by key again; nothing when it is not there.
template <class T> Result<std::optional<T>> readRow(Database &database, Id<T> id)
{
    static const QByteArray sql = "SELECT " + shapeOf<T>().columnList() + " FROM \"" + T::table + "\" WHERE id=?1";
    auto query = database.query(sql);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofInteger(id.value()));
    std::optional<T> row;
    std::vector<const char *> unfit;
    const auto done = database.eachRow(*query, [&](const Statement &statement) {
        row = rowFrom<T>(statement, unfit);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return row;
}

} // namespace trigpoint::storage
