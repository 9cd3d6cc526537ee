// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/storage/digest.h"

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
    {
    }

    const MapModel &map() const override { return m_map; }
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
    storage::TableDigest m_blobsAdded;
    std::unordered_set<qint64> m_drawn;
};

} // namespace trigpoint::document
