// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/blob_store.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"

namespace trigpoint::storage {

// Reads the blobs of an open map, checking each against its key.
class BlobTable : public BlobReader
{
public:
    explicit BlobTable(Database &database) : m_database(database) {}
    Result<QByteArray> blob(const BlobKey &key) const override;

private:
    Database &m_database;
};

// Stores bytes unless they are there already. `digest` takes in what was added. The caller holds the
// transaction.
Result<BlobKey> putBlob(Database &database, const QByteArray &bytes, qint64 nowMs, TableDigest &digest);

// Removes the blobs that neither a row of the map, nor any changeset of the history, nor a blob referred to by
// those names, and that were stored before `beforeMs`. Answers how many. `digest` takes in what went. The
// caller holds the transaction.
Result<qint64> sweepBlobs(Database &database, qint64 beforeMs, TableDigest &digest);

// Sentences about blobs whose bytes do not match their key.
Result<QStringList> damagedBlobs(Database &database);

} // namespace trigpoint::storage
