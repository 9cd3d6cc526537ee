// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sidecar.h"

#include "core/storage/raw_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace trigpoint::storage {

namespace {

struct MapSidecar
{
    Q_DECLARE_TR_FUNCTIONS(MapSidecar)
};

constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

Error suspicious(const QString &fileName, const QString &sidecar)
{
    return {MapSidecar::tr("The file “%2” beside “%1” was not made by this program and could do harm. Nothing was opened. "
                           "Move “%2” to another folder and open the map again.")
                .arg(fileName, sidecar),
            {}};
}

} // namespace

Result<Journal> inspectSidecars(const QString &mapPath, const QByteArray &vfs, const QString &fileName)
{
    const bool onDisk = vfs.isEmpty();
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        if (RawFile::exists(mapPath + suffix, vfs) || (onDisk && QFileInfo(mapPath + suffix).isSymLink()))
            return tl::unexpected(suspicious(fileName, fileName + suffix));

    const QString journalPath = mapPath + u"-journal"_s;
    const QString journalName = fileName + u"-journal"_s;
    if (onDisk && QFileInfo(journalPath).isSymLink())
        return tl::unexpected(suspicious(fileName, journalName));
    if (onDisk && !QFileInfo::exists(journalPath))
        return Journal::None;
    if (!onDisk && !RawFile::exists(journalPath, vfs))
        return Journal::None;
    if (onDisk && !isPlainFile(journalPath))
        return tl::unexpected(suspicious(fileName, journalName));

    const auto journal = RawFile::open(journalPath, vfs, RawFile::Role::Journal);
    if (!journal)
        return Journal::None;
    const QByteArray head = journal->read(0, 1);
    if (head.isEmpty() || head[0] == '\0')
        return Journal::None;
    if (journal->read(journal->size() - journalMagic.size(), journalMagic.size()) == journalMagic)
        return tl::unexpected(suspicious(fileName, journalName));
    const auto map = RawFile::open(mapPath, vfs, RawFile::Role::Map);
    return map && map->isBeingWritten() ? Journal::None : Journal::Hot;
}

Result<AsideCopy> copyAside(const QString &mapPath, const QString &fileName)
{
    AsideCopy copy{std::make_unique<QTemporaryDir>(), {}};
    copy.copyPath = copy.folder->filePath(QFileInfo(mapPath).fileName());
    const auto map = RawFile::open(mapPath, {}, RawFile::Role::Map);
    const auto journal = RawFile::open(mapPath + u"-journal"_s, {}, RawFile::Role::Journal);
    if (!copy.folder->isValid() || !map || !journal || !map->copyTo(copy.copyPath)
        || !journal->copyTo(copy.copyPath + u"-journal"_s))
        return fail(MapSidecar::tr("“%1” was left in the middle of a change and must be recovered, but no copy of it could "
                                   "be made first in “%2”. Make room there and open the map again.")
                        .arg(fileName, QDir::tempPath()));
    return copy;
}

} // namespace trigpoint::storage
