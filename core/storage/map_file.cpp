// SPDX-License-Identifier: Apache-2.0
#include "core/storage/map_file.h"

#include "core/storage/connection_setup.h"
#include "core/storage/header_check.h"
#include "core/storage/raw_file.h"
#include "core/storage/schema.h"
#include "core/storage/snapshot.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace trigpoint::storage {

namespace {

struct MapOpening
{
    Q_DECLARE_TR_FUNCTIONS(MapOpening)
};

// 5 s, and 1 s more for each 10 MiB.
qint64 checkBudget(qint64 fileSize)
{
    return 5'000 + fileSize / 10'486;
}

Result<> checkRegularFile(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (!info.exists())
        return fail(MapOpening::tr("There is no file “%1”. Check its name and folder.").arg(info.filePath()));
    if (info.isDir())
        return fail(MapOpening::tr("“%1” is a folder, not a map. Choose a file that ends in “.journey”.").arg(name));
    if (!info.isFile())
        return fail(MapOpening::tr("“%1” is not a regular file, so it cannot be a map.").arg(name));
    if (!info.isReadable())
        return fail(MapOpening::tr("You may not read “%1”. Ask its owner for the right to read it.").arg(name));
    return {};
}

Result<std::pair<QByteArray, qint64>> header(const QString &path, const QByteArray &vfs, const QString &name)
{
    const auto file = RawFile::open(path, vfs, RawFile::Role::Map);
    if (!file || file->size() < 0)
        return fail(MapOpening::tr("“%1” cannot be read. Check that the file exists and that you may read it.").arg(name));
    return std::pair(file->read(0, 100), file->size());
}

bool folderIsWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).path()).isWritable();
}

} // namespace

MapFile::MapFile(const QString &path, const QByteArray &vfs)
    : m_path(path)
    , m_vfsBelow(vfs)
    , m_vfs(std::make_unique<MapVfs>(vfs))
{
}

QString MapFile::fileName() const
{
    return QFileInfo(m_path).fileName();
}

Result<> MapFile::connect(const QString &path, int flags)
{
    auto database = Database::open(path, m_vfs->name(), flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, fileName());
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    struct stat status{};
    if (m_vfsBelow.isEmpty() && ::stat(QFile::encodeName(m_path).constData(), &status) == 0) {
        m_device = status.st_dev;
        m_inode = status.st_ino;
    }
    return setUpConnection(*m_database);
}

bool MapFile::isStillThere() const
{
    if (!m_vfsBelow.isEmpty())
        return true;
    struct stat status{};
    return ::stat(QFile::encodeName(m_path).constData(), &status) == 0 && status.st_dev == m_device
        && status.st_ino == m_inode;
}

Error MapFile::movedError() const
{
    return sqliteError(SQLITE_READONLY_DBMOVED, fileName(), {});
}

Error MapFile::readOnlyError() const
{
    return sqliteError(SQLITE_READONLY, fileName(), {});
}

Result<> MapFile::check(qint64 fileSize)
{
    const TimeBudget budget(*m_database, checkBudget(fileSize));
    const auto application = m_database->one("PRAGMA application_id");
    const auto version = m_database->one("PRAGMA user_version");
    if (!application || !version)
        return tl::unexpected(application ? version.error() : application.error());
    if (application->integer != mapApplicationId || version->integer != newestSchema)
        return tl::unexpected(m_database->error(SQLITE_NOTADB));
    const auto exact = hasExactSchema(*m_database);
    if (!exact)
        return tl::unexpected(exact.error());
    if (!*exact)
        return fail(MapOpening::tr("“%1” does not hold exactly the tables of a map: another program changed it, or it is "
                                   "damaged. Open the last good copy.")
                        .arg(fileName()));
    const auto sound = m_database->one("PRAGMA quick_check(1)");
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->bytes != "ok") {
        Error damage = m_database->error(SQLITE_CORRUPT);
        damage.detail = QString::fromUtf8(sound->bytes);
        return tl::unexpected(damage);
    }
    return {};
}

// The first statement that SQLite refuses on a read-only file, folder or medium is the first that writes.
Result<> MapFile::probeWritable()
{
    const QByteArray sameVersion = "PRAGMA user_version=" + QByteArray::number(newestSchema);
    auto probed = m_database->run("BEGIN IMMEDIATE").and_then([&]() { return m_database->run(sameVersion.constData()); });
    m_database->rollBack();
    if (probed)
        return {};
    const int code = m_database->lastFailure() & 0xff;
    if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM) {
        m_readOnly = true;
        return {};
    }
    // Another program writes at this moment, or the disk is full: it can be written, only not now. Reading goes on.
    return code == SQLITE_BUSY || code == SQLITE_FULL ? Result<>() : probed;
}

Result<std::unique_ptr<MapFile>> MapFile::create(const QString &path, const QByteArray &vfs)
{
    const QString name = QFileInfo(path).fileName();
    const bool onDisk = vfs.isEmpty();
    QFile place(path);
    if (onDisk && QFileInfo(path).isSymLink())
        return fail(MapOpening::tr("“%1” exists already. Choose another name.").arg(name));
    if (onDisk && (QFileInfo::exists(path) || !place.open(QIODevice::WriteOnly | QIODevice::NewOnly))) {
        if (QFileInfo::exists(path))
            return fail(MapOpening::tr("“%1” exists already. Choose another name.").arg(name));
        return fail(MapOpening::tr("“%1” cannot be made in the folder “%2”. Check that the folder exists and that you may "
                                   "write there.")
                        .arg(name, QFileInfo(path).absolutePath()),
                    place.errorString());
    }
    place.close();
    const QString canonical = onDisk ? QFileInfo(path).canonicalFilePath() : path;
    std::unique_ptr<MapFile> file(new MapFile(canonical, vfs));
    auto made = file->connect(canonical, onDisk ? 0 : SQLITE_OPEN_CREATE)
                    .and_then([&]() { return file->database().run("BEGIN IMMEDIATE"); })
                    .and_then([&]() { return makeSchema(file->database()); })
                    .and_then([&]() { return writeEmptyMap(file->database()); })
                    .and_then([&]() { return file->database().run("COMMIT"); });
    if (made)
        return file;
    file.reset();
    if (onDisk)
        QFile::remove(canonical);
    return tl::unexpected(made.error());
}

Result<std::unique_ptr<MapFile>> MapFile::open(const QString &path, const QByteArray &vfs)
{
    const bool onDisk = vfs.isEmpty();
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (onDisk)
        if (auto regular = checkRegularFile(info); !regular)
            return tl::unexpected(regular.error());
    const QString canonical = onDisk ? info.canonicalFilePath() : path;

    const auto journal = inspectSidecars(canonical, vfs, name);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto head = header(canonical, vfs, name);
    if (!head)
        return tl::unexpected(head.error());

    std::unique_ptr<MapFile> file(new MapFile(canonical, vfs));
    QString opened = canonical;
    AsideCopy aside;
    if (*journal == Journal::None) {
        if (auto header = checkHeader(head->first, head->second, name); !header)
            return tl::unexpected(header.error());
    } else if (onDisk) {
        // The map may be in the middle of a change, so nothing can be said of its bytes. Recover a copy first:
        // the original is touched only when that gave a sound map.
        auto copy = copyAside(canonical, name);
        if (!copy)
            return tl::unexpected(copy.error());
        aside = std::move(*copy);
        MapFile trial(aside.copyPath, {});
        auto sound = trial.connect(aside.copyPath, 0)
                         .and_then([&]() { return trial.check(head->second); })
                         .and_then([&]() { return checkContent(trial.database(), name); });
        if (!sound)
            return tl::unexpected(sound.error());
        if (!folderIsWritable(canonical)) {
            opened = aside.copyPath;
            file->m_recovered = std::move(aside.folder);
            file->m_readOnly = true;
        }
    }
    auto ready = file->connect(opened, 0)
                     .and_then([&]() { return file->check(head->second); })
                     .and_then([&]() { return file->m_readOnly ? Result<>() : file->probeWritable(); });
    if (!ready)
        return tl::unexpected(ready.error());
    return file;
}

} // namespace trigpoint::storage
