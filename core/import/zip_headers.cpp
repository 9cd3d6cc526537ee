// SPDX-License-Identifier: Apache-2.0
#include "core/import/zip_headers.h"

#include <QtEndian>
#include <algorithm>

// APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central header) and 4.3.16 (end of the directory).

namespace trigpoint::import {

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr quint32 inZip64 = 0xFFFFFFFF; // the value stands in an extra field

quint16 u16(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

bool sameOrElsewhere(quint32 a, quint32 b)
{
    return a == b || a == inZip64 || b == inZip64;
}

bool localAgrees(QByteArrayView archive, qint64 central, QByteArrayView name)
{
    const quint32 at = u32(archive, central + 42);
    if (at == inZip64)
        return true; // libzip follows it; nothing of ours is that large
    if (at + localSize > archive.size() || u32(archive, at) != 0x04034B50)
        return false;
    const quint16 nameSize = u16(archive, at + 26);
    if (at + localSize + nameSize > archive.size() || archive.sliced(at + localSize, nameSize) != name)
        return false;
    const quint16 flags = u16(archive, at + 6);
    if ((flags & 1) != (u16(archive, central + 8) & 1) || u16(archive, at + 8) != u16(archive, central + 10))
        return false;
    const bool describedBehind = flags & 8;
    return describedBehind
           || (u32(archive, at + 14) == u32(archive, central + 16)
               && sameOrElsewhere(u32(archive, at + 18), u32(archive, central + 20))
               && sameOrElsewhere(u32(archive, at + 22), u32(archive, central + 24)));
}

} // namespace

bool zipHeadersAgree(QByteArrayView archive)
{
    qint64 end = archive.size() - endSize;
    const qint64 first = std::max<qint64>(0, end - 65535);
    while (end >= first && u32(archive, end) != 0x06054B50)
        --end;
    if (end < first)
        return false;
    const int members = u16(archive, end + 10);
    qint64 at = u32(archive, end + 16);
    if (at == inZip64)
        return true;
    for (int i = 0; i < members; ++i) {
        if (at + centralSize > end || u32(archive, at) != 0x02014B50)
            return false;
        const qint64 nameSize = u16(archive, at + 28);
        if (at + centralSize + nameSize > end || !localAgrees(archive, at, archive.sliced(at + centralSize, nameSize)))
            return false;
        at += centralSize + nameSize + u16(archive, at + 30) + u16(archive, at + 32);
    }
    return true;
}

} // namespace trigpoint::import
