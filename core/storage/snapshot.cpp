// SPDX-License-Identifier: Apache-2.0
#include "core/storage/snapshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::storage {

namespace {

struct MapContent
{
    Q_DECLARE_TR_FUNCTIONS(MapContent)
};

constexpr qsizetype mostUnfitTold = 100;

QByteArray selectAll(const TableShape &shape)
{
    return "SELECT " + shape.columnList() + " FROM \"" + shape.name + '"';
}

// The bytes of a blob are not read: they answer for themselves by their key.
const QByteArray &selectBlobs()
{
    static const QByteArray sql = "SELECT key, length(bytes), added_ms FROM blob";
    return sql;
}

void addRow(TableDigest &digest, const TableShape &shape, const Statement &row)
{
    const qint64 key = row.value(0).integer;
    ++digest.rows;
    for (size_t column = 1; column < shape.columns.size(); ++column)
        digest.add(shape.seeds[column], key, row.value(static_cast<int>(column)));
}

using RowVisit = std::function<void(const Statement &)>;

Result<TableDigest> digestOf(Database &database, const QByteArray &sql, const TableShape &shape, const RowVisit &visit)
{
    TableDigest digest;
    auto query = database.query(sql);
    if (!query)
        return tl::unexpected(query.error());
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        addRow(digest, shape, row);
        if (visit)
            visit(row);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return digest;
}

Result<TableDigest> digestOfBlobs(Database &database)
{
    TableDigest digest;
    auto query = database.query(selectBlobs());
    if (!query)
        return tl::unexpected(query.error());
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        digest += blobDigest(row.value(0).bytes, row.value(1).integer, row.value(2).integer);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return digest;
}

template <class T> void tellUnfit(Id<T> id, const std::vector<const char *> &columns, QStringList &sentences)
{
    for (const char *column : columns)
        if (sentences.size() < mostUnfitTold)
            sentences.append(MapContent::tr("Row %1 of the table “%2” holds something unreadable in “%3”; it is shown as "
                                            "if it were not set.")
                                 .arg(id.value())
                                 .arg(QLatin1String(T::table), QLatin1String(column)));
}

template <class T> Result<> readTable(Database &database, Snapshot &snapshot)
{
    static const TableShape shape = shapeOf<T>();
    std::vector<const char *> unfit;
    auto digest = digestOf(database, selectAll(shape), shape, [&](const Statement &row) {
        unfit.clear();
        T read = rowFrom<T>(row, unfit);
        tellUnfit(read.id, unfit, snapshot.unfit);
        snapshot.map.rows<T>().put(std::move(read));
    });
    if (!digest)
        return tl::unexpected(digest.error());
    snapshot.digests[shape.name] = *digest;
    return {};
}

Result<> readEverything(Database &database, Snapshot &snapshot)
{
    Result<> state;
    MapModel().forEachTable([&]<class T>(const Rows<T> &) {
        if (state)
            state = readTable<T>(database, snapshot);
    });
    if (!state)
        return state;
    auto history = digestOf(database, selectAll(historyShape()) + " ORDER BY number", historyShape(),
                            [&](const Statement &row) { snapshot.history.push_back(historyRecord(row)); });
    auto blobs = digestOfBlobs(database);
    auto version = dataVersion(database);
    if (!history || !blobs || !version)
        return tl::unexpected(!history ? history.error() : !blobs ? blobs.error() : version.error());
    snapshot.digests[historyShape().name] = *history;
    snapshot.digests["blob"] = *blobs;
    snapshot.dataVersion = *version;
    return {};
}

Result<> compare(const Digests &stored, const Digests &found, const QString &fileName)
{
    QStringList damaged;
    for (const auto &[table, digest] : found) {
        const auto known = stored.find(table);
        if (known == stored.end() || known->second != digest)
            damaged.append(QString::fromLatin1(table));
    }
    if (damaged.isEmpty() && stored.size() == found.size())
        return {};
    return fail(MapContent::tr("“%1” is damaged: what it holds is not what was written into it (%2). Nothing was changed. "
                               "Open the last good copy.")
                    .arg(fileName, damaged.join(u", "_s)));
}

} // namespace

TableDigest rowDigest(const TableShape &shape, const std::vector<Value> &values)
{
    TableDigest digest;
    digest.rows = 1;
    for (size_t column = 1; column < shape.columns.size(); ++column)
        digest.add(shape.seeds[column], values[0].integer, values[column]);
    return digest;
}

TableDigest blobDigest(const QByteArray &key, qint64 size, qint64 addedMs)
{
    static const quint64 seed = columnSeed("blob", "key");
    TableDigest digest;
    digest.rows = 1;
    digest.add(seed, size, Value::ofBlob(key + QByteArray::number(addedMs)));
    return digest;
}

HistoryRecord historyRecord(const Statement &row)
{
    HistoryRecord record;
    record.number = row.value(0).integer;
    fromValue(row.value(1), record.label);
    record.atMs = row.value(2).integer;
    fromValue(row.value(3), record.author);
    fromValue(row.value(4), record.kind);
    fromValue(row.value(5), record.undoes);
    return record;
}

Result<qint64> dataVersion(Database &database)
{
    return database.one("PRAGMA data_version").map([](const Value &value) { return value.integer; });
}

Result<Digests> readDigests(Database &database)
{
    Digests digests;
    auto query = database.query("SELECT name, row_count, sum FROM digest");
    if (!query)
        return tl::unexpected(query.error());
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        digests[row.value(0).kept().bytes] = TableDigest::fromSum(row.value(2).bytes, row.value(1).integer);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return digests;
}

Result<> writeDigest(Database &database, const QByteArray &table, const TableDigest &digest)
{
    auto query = database.query("INSERT OR REPLACE INTO digest(name, row_count, sum) VALUES(?1, ?2, ?3)");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofText(table));
    (*query)->bind(2, Value::ofInteger(digest.rows));
    (*query)->bind(3, Value::ofBlob(digest.sum()));
    return database.finish(*query);
}

Result<Digests> computeDigests(Database &database)
{
    Snapshot snapshot;
    if (auto read = readEverything(database, snapshot); !read)
        return tl::unexpected(read.error());
    return snapshot.digests;
}

Result<Snapshot> readSnapshot(Database &database, const QString &fileName)
{
    const bool own = !database.inTransaction();
    if (own)
        if (auto begun = database.run("BEGIN"); !begun)
            return tl::unexpected(begun.error());
    Snapshot snapshot;
    auto read = readEverything(database, snapshot);
    auto stored = readDigests(database);
    if (own)
        database.rollBack(); // nothing was written
    if (!read || !stored)
        return tl::unexpected(!read ? read.error() : stored.error());
    if (auto same = compare(*stored, snapshot.digests, fileName); !same)
        return tl::unexpected(same.error());
    return snapshot;
}

Result<> checkContent(Database &database, const QString &fileName)
{
    return readSnapshot(database, fileName).map([](const Snapshot &) {});
}

Result<> writeEmptyMap(Database &database)
{
    MapInfo info;
    info.id = Id<MapInfo>(1);
    const auto values = valuesOf(info);
    auto query = database.query("INSERT INTO map_info(" + shapeOf<MapInfo>().columnList() + ") VALUES(?1,?2,?3,?4,?5,?6,?7)");
    if (!query)
        return tl::unexpected(query.error());
    for (size_t i = 0; i < values.size(); ++i)
        (*query)->bind(static_cast<int>(i) + 1, values[i]);
    if (auto inserted = database.finish(*query); !inserted)
        return inserted;
    const auto digests = computeDigests(database);
    if (!digests)
        return tl::unexpected(digests.error());
    for (const auto &[table, digest] : *digests)
        if (auto written = writeDigest(database, table, digest); !written)
            return written;
    return {};
}

} // namespace trigpoint::storage
