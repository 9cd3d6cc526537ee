// SPDX-License-Identifier: Apache-2.0
#include "core/storage/map_vfs.h"

#include <cstring>
#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & (SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0)
        return SQLITE_CANTOPEN;
    return below(vfs)->xOpen(below(vfs), name, file, flags, outFlags);
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    constexpr char journal[] = "-journal";
    const size_t length = std::strlen(name);
    const size_t tail = sizeof journal - 1;
    if (length <= tail || std::strcmp(name + length - tail, journal) != 0)
        return SQLITE_IOERR_DELETE;
    return below(vfs)->xDelete(below(vfs), name, syncFolder);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return below(vfs)->xAccess(below(vfs), name, flags, result);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *result)
{
    return below(vfs)->xFullPathname(below(vfs), name, size, result);
}

int randomness(sqlite3_vfs *vfs, int size, char *result)
{
    return below(vfs)->xRandomness(below(vfs), size, result);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return below(vfs)->xSleep(below(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *julianDay)
{
    return below(vfs)->xCurrentTime(below(vfs), julianDay);
}

int lastError(sqlite3_vfs *vfs, int size, char *text)
{
    return below(vfs)->xGetLastError ? below(vfs)->xGetLastError(below(vfs), size, text) : 0;
}

} // namespace

struct MapVfs::Private
{
    QByteArray name;
    sqlite3_vfs vfs{};
};

MapVfs::MapVfs(const QByteArray &belowName)
    : d(std::make_unique<Private>())
{
    sqlite3_vfs *base = sqlite3_vfs_find(belowName.isEmpty() ? nullptr : belowName.constData());
    Q_ASSERT(base);
    // The address makes the name this object's own among all registered at the moment.
    d->name = "map-" + QByteArray::number(reinterpret_cast<quintptr>(d.get()), 16);
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = base->szOsFile;
    d->vfs.mxPathname = base->mxPathname;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = base;
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = deleteFile;
    d->vfs.xAccess = access;
    d->vfs.xFullPathname = fullPathname;
    d->vfs.xRandomness = randomness;
    d->vfs.xSleep = sleepFor;
    d->vfs.xCurrentTime = currentTime;
    d->vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&d->vfs, 0);
}

MapVfs::~MapVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
}

QByteArray MapVfs::name() const
{
    return d->name;
}

} // namespace trigpoint::storage
