// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_input.h"

#include <QByteArray>
#include <QStringDecoder>

namespace trigpoint::import {

// The content of a file as UTF-8, block by block, without its byte-order mark, whatever its encoding.
class Utf8Reader
{
public:
    // `encoding`: of the plan; empty takes the one found. Unknown names fail with a sentence.
    static Result<Utf8Reader> start(FileInput &file, const QString &encoding = {});

    // Appends the next block to `out`; false at the end of the file. Never ends inside a character.
    Result<bool> read(QByteArray &out);

    const QString &encoding() const { return m_encoding; }

private:
    Utf8Reader(FileInput &file, QString encoding) : m_file(&file), m_encoding(std::move(encoding)) {}
    FileInput *m_file;
    QString m_encoding;
    QByteArray m_block;
    qint64 m_pass = 0; // bytes of the mark still to pass over
    bool m_isUtf8 = true;
    bool m_repair = false;
    QStringDecoder m_decoder;
};

// A whole text (a transcript) with LF line ends; refused above limits.textBytes.
Result<QByteArray> readWholeText(FileInput &file, const QString &encoding = {}, const Progress &progress = {});

// The first 256 KiB, decoded, for recognising.
struct FileSample
{
    QString name;       // of the file, or of the table inside a .zip
    QByteArray bytes;   // as they are in the content
    QString encoding;
    QByteArray text;    // UTF-8, not cut inside a character, line ends as in the file
    bool whole = false; // that was all
};
Result<FileSample> takeSample(FileInput &file, const Progress &progress = {});

} // namespace trigpoint::import
