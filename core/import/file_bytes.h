// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <memory>

namespace trigpoint::import {

// Where a FileInput's content comes from: the device itself or the one table in an archive.
class FileBytes
{
public:
    virtual ~FileBytes() = default;
    virtual Result<> rewind() = 0;
    virtual Result<qint64> read(char *to, qint64 most) = 0;
    virtual QString innerName() const { return {}; }
    virtual QString diskHash() const { return {}; } // empty: the content is what is on disk
};

Result<std::unique_ptr<FileBytes>> deviceBytes(const QString &name, std::unique_ptr<QIODevice> device);

// Reads the archive (limits.zipFileBytes) into memory and finds its one table: a member that ends in .csv, .tsv,
// .tab or .txt. Never writes anything to disk.
Result<std::unique_ptr<FileBytes>> zipBytes(const QString &name, std::unique_ptr<QIODevice> device);

} // namespace trigpoint::import
