// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_vfs.h"

#include <algorithm>
#include <cstring>

namespace trigpoint::test {

struct FaultVfs::Handle
{
    sqlite3_file base; // first, so that SQLite's pointer is ours
    FaultVfs *vfs;
    FilePointer *file;

    static Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
};

FaultVfs::FaultVfs(const QByteArray &name)
    : m_name(name)
{
    const sqlite3_vfs *machine = sqlite3_vfs_find(nullptr);
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = sizeof(Handle);
    m_vfs.mxPathname = 512;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullPathname;
    m_vfs.xRandomness = machine->xRandomness;
    m_vfs.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
    m_vfs.xCurrentTime = machine->xCurrentTime;
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultVfs::failAt(qint64 n, Kind kind, bool forever)
{
    m_untilFault = n;
    m_kind = kind;
    m_forever = forever;
    m_fired = false;
}

void FaultVfs::heal()
{
    m_untilFault = 0;
}

std::optional<FaultVfs::Kind> FaultVfs::count()
{
    if (m_untilFault == 0)
        return std::nullopt;
    if (m_untilFault > 1) {
        --m_untilFault;
        return std::nullopt;
    }
    m_fired = true;
    if (!m_forever)
        m_untilFault = 0;
    return m_kind;
}

void FaultVfs::mutate()
{
    if (beforeMutation)
        beforeMutation();
}

void FaultVfs::apply(QByteArray &content, const Write &write)
{
    if (write.isTruncation) {
        content.resize(std::min<qsizetype>(content.size(), write.offset));
        return;
    }
    const qsizetype end = write.offset + write.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + write.offset, write.bytes.constData(), static_cast<size_t>(write.bytes.size()));
}

FaultVfs::Disk FaultVfs::disk() const
{
    Disk disk;
    for (const auto &[name, file] : m_files)
        disk[name] = file->now;
    return disk;
}

void FaultVfs::setDisk(const Disk &disk)
{
    m_files.clear();
    m_unlinked.clear();
    for (const auto &[name, content] : disk)
        m_files[name] = std::make_shared<File>(File{content, content, {}, true});
}

QByteArray FaultVfs::afterCut(const File &file, std::mt19937_64 &random)
{
    QByteArray content = file.synced;
    for (const Write &pending : file.unsynced) {
        switch (random() % 3) {
        case 0:
            apply(content, pending);
            break;
        case 1: {
            Write garbled = pending;
            for (char &byte : garbled.bytes)
                byte = static_cast<char>(random());
            apply(content, garbled);
            break;
        }
        default:
            break;
        }
    }
    return content;
}

FaultVfs::Disk FaultVfs::diskAfterCut(std::mt19937_64 &random) const
{
    Disk disk;
    for (const auto &[name, file] : m_files)
        if (file->entrySynced || random() % 2 == 0)
            disk[name] = afterCut(*file, random);
    for (const auto &[name, file] : m_unlinked)
        if (!disk.contains(name) && file->entrySynced && random() % 2 == 0)
            disk[name] = afterCut(*file, random);
    return disk;
}

int FaultVfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *outFlags)
{
    FaultVfs &self = of(vfs);
    base->pMethods = nullptr;
    const QByteArray key = name ? QByteArray(name) : QByteArray();
    const bool exists = name && self.m_files.contains(key);
    const bool creates = (flags & SQLITE_OPEN_CREATE) != 0;
    if (!exists && creates)
        self.mutate();
    const auto fault = self.count();
    if ((fault && *fault != Kind::DoneThenError) || (!exists && !creates))
        return SQLITE_CANTOPEN;
    FilePointer file = exists ? self.m_files[key] : std::make_shared<File>();
    if (name)
        self.m_files[key] = file;
    if (fault)
        return SQLITE_CANTOPEN;
    Handle &handle = Handle::of(base);
    handle.vfs = &self;
    handle.file = new FilePointer(std::move(file)); // SQLite owns the handle's memory; close() frees this
    handle.base.pMethods = &methods();
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int FaultVfs::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultVfs &self = of(vfs);
    self.mutate();
    const auto fault = self.count();
    if (fault && *fault != Kind::DoneThenError)
        return SQLITE_IOERR_DELETE;
    const auto it = self.m_files.find(QByteArray(name));
    if (it == self.m_files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    if (syncFolder == 0 || fault)
        self.m_unlinked[it->first] = it->second;
    else
        self.m_unlinked.erase(it->first);
    self.m_files.erase(it);
    return fault ? SQLITE_IOERR_DIR_FSYNC : SQLITE_OK;
}

int FaultVfs::access(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    FaultVfs &self = of(vfs);
    *result = 0;
    if (self.count())
        return SQLITE_IOERR_ACCESS;
    const auto it = self.m_files.find(QByteArray(name));
    *result = it != self.m_files.end() ? 1 : 0;
    return SQLITE_OK;
}

int FaultVfs::fullPathname(sqlite3_vfs *, const char *name, int size, char *result)
{
    if (static_cast<int>(std::strlen(name)) >= size)
        return SQLITE_CANTOPEN;
    std::strcpy(result, name);
    return SQLITE_OK;
}

int FaultVfs::close(sqlite3_file *file)
{
    delete Handle::of(file).file;
    return SQLITE_OK;
}

int FaultVfs::read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    const QByteArray &content = (*Handle::of(file).file)->now;
    if (Handle::of(file).vfs->count())
        return SQLITE_IOERR_READ;
    const qint64 there = std::clamp<qint64>(content.size() - offset, 0, size);
    if (there > 0)
        std::memcpy(bytes, content.constData() + offset, static_cast<size_t>(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(bytes) + there, 0, static_cast<size_t>(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int FaultVfs::write(sqlite3_file *base, const void *bytes, int size, sqlite3_int64 offset)
{
    FaultVfs &self = *Handle::of(base).vfs;
    File &file = **Handle::of(base).file;
    self.mutate();
    const auto fault = self.count();
    if (fault == Kind::IoError)
        return SQLITE_IOERR_WRITE;
    const bool half = fault == Kind::Full || fault == Kind::ShortWrite;
    const Write pending{offset, QByteArray(static_cast<const char *>(bytes), half ? size / 2 : size), false};
    apply(file.now, pending);
    file.unsynced.push_back(pending);
    if (!fault)
        return SQLITE_OK;
    return fault == Kind::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int FaultVfs::truncate(sqlite3_file *base, sqlite3_int64 size)
{
    FaultVfs &self = *Handle::of(base).vfs;
    File &file = **Handle::of(base).file;
    self.mutate();
    const auto fault = self.count();
    if (fault && *fault != Kind::DoneThenError)
        return SQLITE_IOERR_TRUNCATE;
    const Write pending{size, {}, true};
    apply(file.now, pending);
    file.unsynced.push_back(pending);
    return fault ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
}

int FaultVfs::sync(sqlite3_file *base, int)
{
    FaultVfs &self = *Handle::of(base).vfs;
    File &file = **Handle::of(base).file;
    self.mutate();
    const auto fault = self.count();
    if (fault && *fault != Kind::DoneThenError)
        return SQLITE_IOERR_FSYNC;
    file.synced = file.now;
    file.unsynced.clear();
    file.entrySynced = true; // the machine's VFS syncs the folder with a new file's first sync
    return fault ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int FaultVfs::fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (Handle::of(file).vfs->count())
        return SQLITE_IOERR_FSTAT;
    *size = (*Handle::of(file).file)->now.size();
    return SQLITE_OK;
}

const sqlite3_io_methods &FaultVfs::methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = close;
        made.xRead = read;
        made.xWrite = write;
        made.xTruncate = truncate;
        made.xSync = sync;
        made.xFileSize = fileSize;
        // One thread and no second writer at a time: nothing to lock.
        made.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        made.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        made.xCheckReservedLock = [](sqlite3_file *, int *result) { return *result = 0; };
        made.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        made.xSectorSize = [](sqlite3_file *) { return 4096; };
        made.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        return made;
    }();
    return table;
}

} // namespace trigpoint::test
