// SPDX-License-Identifier: Apache-2.0
#include "core/storage/header_check.h"

#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QtEndian>

namespace trigpoint::storage {

namespace {

struct MapHeader
{
    Q_DECLARE_TR_FUNCTIONS(MapHeader)
};

// Positions of https://www.sqlite.org/fileformat2.html, section 1.3.
quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray &header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

bool isTruncated(const QByteArray &header, qint64 fileSize)
{
    const qint64 size = pageSize(header);
    const bool countIsValid = number(header, 24) == number(header, 92);
    return size >= 512 && countIsValid && fileSize < size * number(header, 28);
}

} // namespace

Result<> checkHeader(const QByteArray &header, qint64 fileSize, const QString &fileName)
{
    if (fileSize == 0)
        return fail(MapHeader::tr("“%1” is empty: it holds no map. Perhaps it was not copied completely; fetch it again.")
                        .arg(fileName));
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(MapHeader::tr("“%1” is not a map of this program. Choose a file that ends in “.journey”.").arg(fileName));
    if (number(header, 68) != mapApplicationId)
        return fail(MapHeader::tr("“%1” is a database of another program, not a map.").arg(fileName),
                    QStringLiteral("application_id %1").arg(number(header, 68)));
    const auto version = static_cast<qint32>(number(header, 60));
    if (version > newestSchema)
        return fail(MapHeader::tr("“%1” was made by a newer version of this program (file format %2; this version reads "
                                  "up to %3). Install the newer version to open it.")
                        .arg(fileName, QString::number(version))
                        .arg(newestSchema));
    if (version < 1)
        return fail(MapHeader::tr("“%1” is damaged: its format number is missing. Open the last good copy.").arg(fileName));
    if (number(header, 56) != 1)
        return fail(MapHeader::tr("“%1” was changed by another program: its texts are not stored as UTF-8.").arg(fileName));
    if (header[18] != 1 || header[19] != 1)
        return fail(MapHeader::tr("“%1” was switched to a write-ahead log by another program, and a map on its own may "
                                  "lack the newest changes then. Open it in that program, switch it back to a rollback "
                                  "journal and open it here again.")
                        .arg(fileName));
    if (isTruncated(header, fileSize))
        return fail(MapHeader::tr("“%1” is cut off: its end is missing. Fetch it again, or open the last good copy.")
                        .arg(fileName));
    return {};
}

} // namespace trigpoint::storage
