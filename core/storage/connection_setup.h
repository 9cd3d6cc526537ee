// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"

#include <QElapsedTimer>

namespace trigpoint::storage {

// Everything a connection to a map needs before it may read the first row: what SQLite must not do for this
// file, how much it may do, and how it writes. Each setting is read back; one that did not take fails.
Result<> setUpConnection(Database &database);

// While it lives, statements of the connection are interrupted once the time is over, so that no file made to
// harm can keep the program busy.
class TimeBudget
{
public:
    TimeBudget(Database &database, qint64 milliseconds);
    ~TimeBudget();
    TimeBudget(const TimeBudget &) = delete;
    TimeBudget &operator=(const TimeBudget &) = delete;

private:
    Database &m_database;
    qint64 m_milliseconds;
    QElapsedTimer m_timer;
};

} // namespace trigpoint::storage
