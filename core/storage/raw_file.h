// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace trigpoint::storage {

// A file of a map seen as bytes, read through the same VFS as SQLite reads it: closing another handle on the
// map would drop the locks SQLite holds.
class RawFile
{
public:
    enum class Role { Map, Journal };

    // Nothing when it cannot be opened for reading. An empty `vfs` is the machine's own.
    static std::optional<RawFile> open(const QString &path, const QByteArray &vfs, Role role);
    static bool exists(const QString &path, const QByteArray &vfs);

    RawFile(RawFile &&) noexcept;
    RawFile &operator=(RawFile &&) noexcept;
    ~RawFile();

    qint64 size() const; // -1 when it cannot be told
    // Up to `count` bytes; fewer at the end of the file, none when reading fails.
    QByteArray read(qint64 offset, qint64 count) const;
    bool isBeingWritten() const; // some connection holds the lock that writers hold

    // Copies all bytes into a new file of the machine. False when reading or writing failed.
    bool copyTo(const QString &path) const;

private:
    struct Private;
    explicit RawFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trigpoint::storage
