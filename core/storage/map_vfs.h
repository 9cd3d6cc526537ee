// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <memory>

namespace trigpoint::storage {

// The file layer every map is opened through. It hands everything to the layer below, except that it opens no
// super-journal and no write-ahead log and deletes nothing but rollback journals: a crafted journal beside a
// map could otherwise make SQLite delete any file of the user. Must outlive the connections that use it.
class MapVfs
{
public:
    // `below` is the name of a registered VFS; empty means the machine's own.
    explicit MapVfs(const QByteArray &below);
    ~MapVfs();
    MapVfs(const MapVfs &) = delete;
    MapVfs &operator=(const MapVfs &) = delete;

    QByteArray name() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trigpoint::storage
