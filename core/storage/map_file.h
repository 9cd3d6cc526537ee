// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"
#include "core/storage/map_vfs.h"
#include "core/storage/sidecar.h"

namespace trigpoint::storage {

// A map file, opened and found sound in everything but its content (that is Snapshot's part). The only class
// that opens maps.
class MapFile
{
public:
    // `vfs` names the file layer below; empty means the machine's files. Only tests give another.
    // Makes the file with an empty map in it; fails when something of that name exists.
    static Result<std::unique_ptr<MapFile>> create(const QString &path, const QByteArray &vfs = {});
    static Result<std::unique_ptr<MapFile>> open(const QString &path, const QByteArray &vfs = {});

    Database &database() const { return *m_database; }
    QString path() const { return m_path; }
    QString fileName() const;
    bool isReadOnly() const { return m_readOnly; }

    // False once another file (or none) lies at the path.
    bool isStillThere() const;
    Error movedError() const;
    Error readOnlyError() const;

private:
    MapFile(const QString &path, const QByteArray &vfs);
    Result<> connect(const QString &path, int flags);
    Result<> check(qint64 fileSize);
    Result<> probeWritable();

    QString m_path;
    QByteArray m_vfsBelow;
    std::unique_ptr<MapVfs> m_vfs;
    std::unique_ptr<QTemporaryDir> m_recovered; // holds what is really open when the folder could not be written
    std::unique_ptr<Database> m_database;
    bool m_readOnly = false;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

} // namespace trigpoint::storage
