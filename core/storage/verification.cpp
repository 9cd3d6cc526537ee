// SPDX-License-Identifier: Apache-2.0
#include "core/storage/verification.h"

#include "core/storage/blob_table.h"
#include "core/storage/schema.h"
#include "core/storage/snapshot.h"

#include <QCoreApplication>

namespace trigpoint::storage {

namespace {

struct MapVerification
{
    Q_DECLARE_TR_FUNCTIONS(MapVerification)
};

Result<> checkStructure(Database &database, QStringList &found)
{
    auto query = database.query("PRAGMA integrity_check(20)");
    if (!query)
        return tl::unexpected(query.error());
    return database.eachRow(*query, [&](const Statement &row) {
        const QString text = QString::fromUtf8(row.value(0).bytes);
        if (text != QLatin1String("ok"))
            found.append(MapVerification::tr("The structure of the file is damaged: %1").arg(text));
        return true;
    });
}

Result<> checkReferences(Database &database, QStringList &found)
{
    auto query = database.query("PRAGMA foreign_key_check");
    if (!query)
        return tl::unexpected(query.error());
    return database.eachRow(*query, [&](const Statement &row) {
        found.append(MapVerification::tr("Row %1 of the table “%2” refers to a row of “%3” that is not there.")
                         .arg(row.value(1).integer)
                         .arg(QString::fromUtf8(row.value(0).bytes), QString::fromUtf8(row.value(2).bytes)));
        return true;
    });
}

} // namespace

Result<QStringList> verifyMap(Database &database, const QString &fileName)
{
    QStringList found;
    auto looked = checkStructure(database, found).and_then([&]() { return checkReferences(database, found); });
    if (!looked)
        return tl::unexpected(looked.error());
    const auto exact = hasExactSchema(database);
    if (!exact)
        return tl::unexpected(exact.error());
    if (!*exact)
        found.append(MapVerification::tr("The file does not hold exactly the tables of a map."));
    const auto snapshot = readSnapshot(database, fileName);
    if (snapshot)
        found += snapshot->unfit;
    else
        found.append(snapshot.error().sentence);
    const auto blobs = damagedBlobs(database);
    if (!blobs)
        return tl::unexpected(blobs.error());
    return found + *blobs;
}

} // namespace trigpoint::storage
