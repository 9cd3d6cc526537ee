// SPDX-License-Identifier: Apache-2.0
#include "core/storage/raw_file.h"

#include <QFile>
#include <sqlite3.h>

namespace trigpoint::storage {

struct RawFile::Private
{
    const char *name = nullptr; // in SQLite's own form, freed by it
    std::vector<std::max_align_t> memory;

    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(memory.data()); }

    ~Private()
    {
        if (!memory.empty() && file()->pMethods)
            static_cast<void>(file()->pMethods->xClose(file()));
        sqlite3_free_filename(name);
    }
};

RawFile::RawFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
RawFile::RawFile(RawFile &&) noexcept = default;
RawFile &RawFile::operator=(RawFile &&) noexcept = default;
RawFile::~RawFile() = default;

std::optional<RawFile> RawFile::open(const QString &path, const QByteArray &vfsName, Role role)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(vfsName.isEmpty() ? nullptr : vfsName.constData());
    if (!vfs)
        return std::nullopt;
    auto d = std::make_unique<Private>();
    const QByteArray encoded = QFile::encodeName(path);
    d->name = sqlite3_create_filename(encoded.constData(), "", "", 0, nullptr);
    if (!d->name)
        return std::nullopt;
    d->memory.resize(static_cast<size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    const int kind = role == Role::Map ? SQLITE_OPEN_MAIN_DB : SQLITE_OPEN_MAIN_JOURNAL;
    int outFlags = 0;
    if (vfs->xOpen(vfs, d->name, d->file(), SQLITE_OPEN_READONLY | kind, &outFlags) != SQLITE_OK)
        return std::nullopt;
    return RawFile(std::move(d));
}

bool RawFile::exists(const QString &path, const QByteArray &vfsName)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(vfsName.isEmpty() ? nullptr : vfsName.constData());
    int found = 0;
    return vfs && vfs->xAccess(vfs, QFile::encodeName(path).constData(), SQLITE_ACCESS_EXISTS, &found) == SQLITE_OK
        && found != 0;
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return d->file()->pMethods->xFileSize(d->file(), &size) == SQLITE_OK ? size : -1;
}

QByteArray RawFile::read(qint64 offset, qint64 count) const
{
    const qint64 available = std::min(count, size() - offset);
    if (available <= 0)
        return {};
    QByteArray bytes(available, '\0');
    const int code = d->file()->pMethods->xRead(d->file(), bytes.data(), static_cast<int>(available), offset);
    return code == SQLITE_OK ? bytes : QByteArray();
}

bool RawFile::isBeingWritten() const
{
    int reserved = 0;
    return d->file()->pMethods->xCheckReservedLock(d->file(), &reserved) == SQLITE_OK && reserved != 0;
}

bool RawFile::copyTo(const QString &path) const
{
    constexpr qint64 piece = 1 << 20;
    QFile target(path);
    const qint64 total = size();
    if (total < 0 || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    for (qint64 at = 0; at < total; at += piece) {
        const QByteArray bytes = read(at, piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
    }
    return target.flush();
}

} // namespace trigpoint::storage
