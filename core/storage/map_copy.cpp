// SPDX-License-Identifier: Apache-2.0
#include "core/storage/map_copy.h"

#include "core/storage/snapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <fcntl.h>
#include <unistd.h>

namespace trigpoint::storage {

namespace {

struct MapCopy
{
    Q_DECLARE_TR_FUNCTIONS(MapCopy)
};

bool syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Result<> checkCopy(const QString &path, const Digests &expected)
{
    const auto copy = MapFile::open(path);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto snapshot = readSnapshot((*copy)->database(), (*copy)->fileName());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (snapshot->digests != expected)
        return fail(MapCopy::tr("The copy “%1” does not hold what the map holds. It was removed; try again.").arg(path));
    return {};
}

} // namespace

Result<> copyMap(const MapFile &map, const QString &target)
{
    const QFileInfo place(target);
    if (place.exists() || place.isSymLink())
        return fail(MapCopy::tr("“%1” exists already. Choose another name.").arg(place.fileName()));
    const QString part = target + QStringLiteral(".part-%1").arg(::getpid());
    const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
    const auto digests = readDigests(map.database());
    if (!digests)
        return tl::unexpected(digests.error());
    auto query = map.database().query("VACUUM INTO ?1");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofText(QFile::encodeName(part)));
    if (auto written = map.database().finish(*query); !written)
        return written;
    if (auto sound = checkCopy(part, *digests); !sound)
        return sound;
    // QFile::rename() refuses an existing target, so a file that came up meanwhile is not lost.
    if (!syncPath(part) || !QFile::rename(part, target) || !syncPath(place.absolutePath()))
        return fail(MapCopy::tr("The copy “%1” could not be brought to the disk. Check the disk and its free space.")
                        .arg(place.fileName()));
    return {};
}

} // namespace trigpoint::storage
