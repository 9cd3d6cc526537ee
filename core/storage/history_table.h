// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/snapshot.h"

namespace trigpoint::storage {

// Appends a row to the history; `digest` takes it in. The caller holds the transaction.
Result<> appendHistory(Database &database, const HistoryRecord &record, const QByteArray &changeset, TableDigest &digest);

Result<QByteArray> historyChangeset(Database &database, qint64 number);

// Calls `visit` with each row after number `after`, in order, its changeset and what it adds to the digest of
// the history.
using HistoryVisit = std::function<void(const HistoryRecord &, const QByteArray &changeset, const TableDigest &)>;
Result<> eachHistoryRowAfter(Database &database, qint64 after, const HistoryVisit &visit);

} // namespace trigpoint::storage
