// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace trigpoint::storage {

namespace {

// The schema files are named 0001_….sql, 0002_….sql; their order is their number.
QByteArray schemaText()
{
    QByteArray text;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll();
    }
    Q_ASSERT(!text.isEmpty());
    return text;
}

Result<std::vector<QByteArray>> objects(Database &database)
{
    std::vector<QByteArray> result;
    auto query = database.query("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    if (!query)
        return tl::unexpected(query.error());
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        QByteArray object;
        for (int column = 0; column < 4; ++column)
            object += row.value(column).bytes + '\n';
        result.push_back(object);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return result;
}

// The same files run in an empty database: SQLite keeps each statement's text as it was written.
Result<std::vector<QByteArray>> expectedObjects()
{
    auto model = Database::open(u":memory:"_s, {}, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, u"schema"_s);
    if (!model)
        return tl::unexpected(model.error());
    if (auto made = makeSchema(**model); !made)
        return tl::unexpected(made.error());
    return objects(**model);
}

} // namespace

Result<> makeSchema(Database &database)
{
    if (auto made = database.run(schemaText().constData()); !made)
        return made;
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(mapApplicationId)
        + "; PRAGMA user_version=" + QByteArray::number(newestSchema);
    return database.run(marks.constData());
}

Result<bool> hasExactSchema(Database &database)
{
    static const Result<std::vector<QByteArray>> expected = expectedObjects();
    const auto found = objects(database);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    return *expected == *found;
}

} // namespace trigpoint::storage
