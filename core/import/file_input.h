// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <memory>
#include <optional>

namespace trigpoint::import {

class FileBytes;

// What the whole content told about itself, found in one pass.
struct TextFacts
{
    QString encoding;       // "UTF-8", "UTF-16LE", "UTF-16BE", "macintosh", "windows-1252"
    QString sha256;         // lower-case hex, of the bytes on disk
    int bomBytes = 0;       // to pass over at the start
    bool guessed = false;   // a legacy 8-bit guess that nothing proves
    qint64 badBytes = 0;    // bytes that are not UTF-8 in a file that is UTF-8 nearly everywhere
    qint64 contentBytes = 0;
};

// A file to import, only ever read, in blocks. A .zip with one table in it is read through: the content is then
// the table's bytes, while name, size and hash stay those of the file on disk.
class FileInput
{
public:
    // Regular files only. A missing file, a directory, a pipe, an empty or a too large file, a .zip that is
    // broken, a bomb or holds anything but one table: each its own sentence.
    static Result<FileInput> open(const QString &path);

    // Reads from an open, seekable device.
    static Result<FileInput> fromDevice(const QString &name, std::unique_ptr<QIODevice> device);

    FileInput(FileInput &&) noexcept;
    FileInput &operator=(FileInput &&) noexcept;
    ~FileInput();

    const QString &name() const; // without its folder
    QString innerName() const;   // of the table inside a .zip; empty otherwise
    qint64 size() const;         // bytes on disk

    // Encoding, hash and size of the whole content; scanned at the first call, remembered after.
    Result<TextFacts> facts(const Progress &progress = {});

    Result<> rewind();

    // The next up to `most` content bytes; 0 at the end. Fails when the file ends before its size said, or
    // when a .zip's check sum or limits say so.
    Result<qint64> read(char *to, qint64 most);

private:
    FileInput();
    QString m_name;
    qint64 m_size = 0;
    std::unique_ptr<FileBytes> m_bytes;
    std::optional<TextFacts> m_facts;
};

} // namespace trigpoint::import
