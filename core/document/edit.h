// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/storage/blob_store.h"

namespace trigpoint::storage {
class Database;
}

namespace trigpoint::document {

// The typed statements a change may run inside Document::edit. Each goes to the file at once; the in-memory
// map follows after COMMIT, so `map()` is what the user saw when the edit began.
// An Edit is only valid during the call that received it.
class Edit : public storage::BlobWriter
{
public:
    // The map as it was before this edit.
    virtual const MapModel &map() const = 0;

    // The blobs of the file, those that this edit wrote included.
    virtual const storage::BlobReader &blobs() const = 0;

    // A fresh random key, unused in the file and in this edit.
    template <class T> Id<T> newId() { return Id<T>(drawKey()); }

    // Inserts a row under its key; a null key is drawn first. Answers the key. The map's own row is always
    // there: inserting a MapInfo replaces it.
    template <class T> Result<Id<T>> insert(T row);

    // Replaces the row `before` by `after` (same key), column by column, only where they differ. Fails with a
    // sentence when the file no longer holds `before`: somebody else changed it.
    template <class T> Result<> update(const T &before, const T &after);

    // Removes a row and what belongs to it. A row that is already gone is no error.
    template <class T> Result<> remove(Id<T> id);

protected:
    virtual qint64 drawKey() = 0;
    virtual storage::Database &database() = 0;
};

} // namespace trigpoint::document
