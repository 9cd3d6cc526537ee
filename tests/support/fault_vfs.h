// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace trigpoint::test {

// A disk in memory under SQLite, made to fail. It counts the calls that touch the disk, fails the one that it
// is told to, and can say what would be left on the platter if the power went at this moment.
class FaultVfs
{
public:
    enum class Kind {
        IoError,      // nothing done, an error of the call's own kind
        Full,         // half a write done, SQLITE_FULL; other calls as IoError
        ShortWrite,   // half a write done, then an I/O error; other calls as IoError
        DoneThenError // all done, and an error answered: an unlink whose folder could not be synced
    };

    using Disk = std::map<QByteArray, QByteArray>; // content by name

    explicit FaultVfs(const QByteArray &name);
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    QByteArray name() const { return m_name; }

    // Fails call `n` (1 is the next one), and all after it when `forever`.
    void failAt(qint64 n, Kind kind, bool forever);
    void heal();
    bool fired() const { return m_fired; }

    // Called before each write, truncation, sync, deletion and creation.
    std::function<void()> beforeMutation;

    Disk disk() const;
    void setDisk(const Disk &disk);

    // What a power cut now could leave: each write since its file's last sync is applied, dropped or garbled,
    // an unlink that was not synced may be undone, a new file that was never synced may be missing.
    Disk diskAfterCut(std::mt19937_64 &random) const;

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false; // to `offset`
    };
    struct File
    {
        QByteArray now;
        QByteArray synced;
        std::vector<Write> unsynced;
        bool entrySynced = false; // its name is on the platter
    };
    struct Handle;
    using FilePointer = std::shared_ptr<File>;

    // Counts a call; the fault to answer when it is to fail.
    std::optional<Kind> count();
    void mutate();
    static void apply(QByteArray &content, const Write &write);
    static QByteArray afterCut(const File &file, std::mt19937_64 &random);

    static FaultVfs &of(sqlite3_vfs *vfs) { return *static_cast<FaultVfs *>(vfs->pAppData); }
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *, int flags, int *outFlags);
    static int remove(sqlite3_vfs *, const char *name, int syncFolder);
    static int access(sqlite3_vfs *, const char *name, int flags, int *result);
    static int fullPathname(sqlite3_vfs *, const char *name, int size, char *result);
    static int close(sqlite3_file *);
    static int read(sqlite3_file *, void *bytes, int size, sqlite3_int64 offset);
    static int write(sqlite3_file *, const void *bytes, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file *, sqlite3_int64 size);
    static int sync(sqlite3_file *, int flags);
    static int fileSize(sqlite3_file *, sqlite3_int64 *size);
    static const sqlite3_io_methods &methods();

    QByteArray m_name;
    sqlite3_vfs m_vfs{};
    std::map<QByteArray, FilePointer> m_files;
    std::map<QByteArray, FilePointer> m_unlinked; // deleted, but the folder was not synced since
    qint64 m_untilFault = 0;                      // 0: no fault is set
    Kind m_kind = Kind::IoError;
    bool m_forever = false;
    bool m_fired = false;
};

} // namespace trigpoint::test
