// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/storage/blob_table.h"

#include <unordered_set>

namespace trigpoint::document {

// The edit of an open transaction.
class FileEdit : public Edit
{
public:
    FileEdit(storage::Database &database, const MapModel &map, const Surroundings &surroundings)
        : m_database(database)
        , m_map(map)
        , m_surroundings(surroundings)
        , m_blobs(database)
    {
    }

    const MapModel &map() const override { return m_map; }
    const storage::BlobReader &blobs() const override { return m_blobs; }
    Result<BlobKey> putBlob(const QByteArray &bytes) override;

    // What putBlob() has added to the digest of the blobs.
    const storage::TableDigest &blobsAdded() const { return m_blobsAdded; }

protected:
    qint64 drawKey() override;
    storage::Database &database() override { return m_database; }

private:
    bool isTaken(qint64 key) const;

    storage::Database &m_database;
    const MapModel &m_map;
    const Surroundings &m_surroundings;
    storage::BlobTable m_blobs;
    storage::TableDigest m_blobsAdded;
    std::unordered_set<qint64> m_drawn;
};

} // namespace trigpoint::document
