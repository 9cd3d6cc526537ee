// SPDX-License-Identifier: Apache-2.0
#include "core/storage/blob_table.h"

#include "core/storage/answer_store.h"
#include "core/storage/changeset.h"
#include "core/storage/snapshot.h"

#include <QCoreApplication>
#include <QSet>

namespace trigpoint::storage {

namespace {

struct MapBlobs
{
    Q_DECLARE_TR_FUNCTIONS(MapBlobs)
};

QString damagedSentence(const QByteArray &key)
{
    return MapBlobs::tr("The raw data %1 in the map is damaged: its bytes are not those that were stored. Import its "
                        "source again, or open the last good copy.")
        .arg(QString::fromLatin1(key.toHex()));
}

void addKey(const Value &value, QSet<QByteArray> &keys)
{
    if (value.kind == Value::Kind::Blob && value.bytes.size() == 16)
        keys.insert(value.kept().bytes);
}

Result<> keysInRows(Database &database, QSet<QByteArray> &keys)
{
    auto query = database.query("SELECT answers FROM source_file WHERE answers IS NOT NULL "
                                "UNION SELECT text FROM transcript WHERE text IS NOT NULL");
    if (!query)
        return tl::unexpected(query.error());
    return database.eachRow(*query, [&](const Statement &row) {
        addKey(row.value(0), keys);
        return true;
    });
}

Result<> keysInHistory(Database &database, QSet<QByteArray> &keys)
{
    auto query = database.query("SELECT changeset FROM history");
    if (!query)
        return tl::unexpected(query.error());
    Result<> walked;
    auto done = database.eachRow(*query, [&](const Statement &row) {
        walked = walkChangeset(database, row.value(0).bytes, [&](const RowChange &change) {
            for (const auto *record : {&change.before, &change.after})
                for (const auto &value : *record)
                    if (value)
                        addKey(*value, keys);
        });
        return walked.has_value();
    });
    return walked ? done : walked;
}

// A manifest of answers names its chunks.
Result<> keysInManifests(Database &database, QSet<QByteArray> &keys)
{
    const BlobTable blobs(database);
    const auto roots = keys;
    for (const QByteArray &key : roots) {
        const auto bytes = blobs.blob(BlobKey{key});
        if (!bytes)
            return tl::unexpected(bytes.error()); // what it named cannot be known, so nothing may go
        for (const BlobKey &chunk : blobsNamedBy(*bytes))
            keys.insert(chunk.hash);
    }
    return {};
}

} // namespace

Result<QByteArray> BlobTable::blob(const BlobKey &key) const
{
    auto query = m_database.query("SELECT bytes FROM blob WHERE key=?1");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofBlob(key.hash));
    std::optional<QByteArray> bytes;
    const auto done = m_database.eachRow(*query, [&](const Statement &row) {
        bytes = row.value(0).kept().bytes;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!bytes)
        return fail(MapBlobs::tr("The raw data %1 is missing from the map. Import its source again, or open the last good "
                                 "copy.")
                        .arg(QString::fromLatin1(key.hash.toHex())));
    if (contentHash(*bytes) != key.hash)
        return fail(damagedSentence(key.hash));
    return *bytes;
}

Result<BlobKey> putBlob(Database &database, const QByteArray &bytes, qint64 nowMs, TableDigest &digest)
{
    const BlobKey key{contentHash(bytes)};
    auto query = database.query("INSERT INTO blob(key, added_ms, bytes) VALUES(?1, ?2, ?3) ON CONFLICT(key) DO NOTHING");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofBlob(key.hash));
    (*query)->bind(2, Value::ofInteger(nowMs));
    (*query)->bind(3, Value::ofBlob(bytes));
    if (auto done = database.finish(*query); !done)
        return tl::unexpected(done.error());
    if (database.changedRows() > 0)
        digest += blobDigest(key.hash, bytes.size(), nowMs);
    return key;
}

Result<qint64> sweepBlobs(Database &database, qint64 beforeMs, TableDigest &digest)
{
    QSet<QByteArray> keep;
    auto gathered = keysInRows(database, keep)
                        .and_then([&]() { return keysInHistory(database, keep); })
                        .and_then([&]() { return keysInManifests(database, keep); });
    if (!gathered)
        return tl::unexpected(gathered.error());
    struct Unused
    {
        QByteArray key;
        qint64 size;
        qint64 addedMs;
    };
    std::vector<Unused> unused;
    auto query = database.query("SELECT key, length(bytes), added_ms FROM blob WHERE added_ms < ?1");
    auto removal = database.query("DELETE FROM blob WHERE key=?1");
    if (!query || !removal)
        return tl::unexpected(query ? removal.error() : query.error());
    (*query)->bind(1, Value::ofInteger(beforeMs));
    const auto read = database.eachRow(*query, [&](const Statement &row) {
        const QByteArray key = row.value(0).kept().bytes;
        if (!keep.contains(key))
            unused.push_back({key, row.value(1).integer, row.value(2).integer});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (const Unused &blob : unused) {
        (*removal)->bind(1, Value::ofBlob(blob.key));
        if (auto removed = database.finish(*removal); !removed)
            return tl::unexpected(removed.error());
        (*removal)->reset();
        digest -= blobDigest(blob.key, blob.size, blob.addedMs);
    }
    return static_cast<qint64>(unused.size());
}

Result<QStringList> damagedBlobs(Database &database)
{
    QStringList sentences;
    auto query = database.query("SELECT key, bytes FROM blob ORDER BY id");
    if (!query)
        return tl::unexpected(query.error());
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        const QByteArray key = row.value(0).kept().bytes;
        if (contentHash(row.value(1).bytes) != key)
            sentences.append(damagedSentence(key));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return sentences;
}

} // namespace trigpoint::storage
