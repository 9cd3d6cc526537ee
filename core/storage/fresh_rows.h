// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/snapshot.h"

#include <set>

namespace trigpoint::storage {

using RowAddress = std::pair<QByteArray, qint64>; // table, key
using RowAddresses = std::set<RowAddress>;

// Adds the rows that a changeset touches.
Result<> collectTouched(Database &database, const QByteArray &changeset, RowAddresses &touched);

// Rows as the file holds them now, read by key, ready to replace those of a model in memory.
struct FreshRows
{
    RowAddresses addresses;
    MapModel rows; // of the addresses, those that exist

    static Result<FreshRows> read(Database &database, RowAddresses addresses);

    enum class What { Inserted, Updated, Removed };
    using Visit = std::function<void(const QByteArray &table, qint64 key, What what)>;
    void applyTo(MapModel &model, const Visit &visit) const;
};

// Calls `visit` for each row by which the models differ, as if the first had become the second.
void eachDifference(const MapModel &before, const MapModel &after, const FreshRows::Visit &visit);

// True when both hold the same rows, value by value.
bool sameContent(const MapModel &a, const MapModel &b);

} // namespace trigpoint::storage
