// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace trigpoint::storage {

// A rollback journal beside a map means that a program was stopped in the middle of a change. SQLite undoes
// that change when it opens the map. Looked at before SQLite does:
enum class Journal {
    None, // nothing to recover, or another program is writing at this moment
    Hot   // the map will be recovered from it
};

// Fails for journals and write-ahead logs that no map of ours can have: one that names a super-journal (SQLite
// would delete the named file), one that is not a regular file, any write-ahead log.
Result<Journal> inspectSidecars(const QString &mapPath, const QByteArray &vfs, const QString &fileName);

// Copies map and journal into a new folder of their own, under the same names. `copyPath` is the map there.
struct AsideCopy
{
    std::unique_ptr<QTemporaryDir> folder;
    QString copyPath;
};
Result<AsideCopy> copyAside(const QString &mapPath, const QString &fileName);

} // namespace trigpoint::storage
