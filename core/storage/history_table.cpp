// SPDX-License-Identifier: Apache-2.0
#include "core/storage/history_table.h"

#include <QCoreApplication>

namespace trigpoint::storage {

namespace {

struct MapHistory
{
    Q_DECLARE_TR_FUNCTIONS(MapHistory)
};

std::vector<Value> rowValues(const Statement &row)
{
    std::vector<Value> values;
    for (size_t column = 0; column < historyShape().columns.size(); ++column)
        values.push_back(row.value(static_cast<int>(column)));
    return values;
}

} // namespace

Result<> appendHistory(Database &database, const HistoryRecord &record, const QByteArray &changeset, TableDigest &digest)
{
    static const QByteArray sql =
        "INSERT INTO history(" + historyShape().columnList() + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    auto query = database.query(sql);
    if (!query)
        return tl::unexpected(query.error());
    const std::vector<Value> values{Value::ofInteger(record.number), toValue(record.label), Value::ofInteger(record.atMs),
                                    toValue(record.author),          toValue(record.kind),  toValue(record.undoes),
                                    Value::ofBlob(changeset)};
    for (size_t i = 0; i < values.size(); ++i)
        (*query)->bind(static_cast<int>(i) + 1, values[i]);
    if (auto inserted = database.finish(*query); !inserted)
        return inserted;
    digest += rowDigest(historyShape(), values);
    return {};
}

Result<QByteArray> historyChangeset(Database &database, qint64 number)
{
    auto query = database.query("SELECT changeset FROM history WHERE number=?1");
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofInteger(number));
    std::optional<QByteArray> changeset;
    const auto done = database.eachRow(*query, [&](const Statement &row) {
        changeset = row.value(0).kept().bytes;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!changeset)
        return fail(MapHistory::tr("Step %1 of the history is missing from the map.").arg(number));
    return *changeset;
}

Result<> eachHistoryRowAfter(Database &database, qint64 after, const HistoryVisit &visit)
{
    static const QByteArray sql =
        "SELECT " + historyShape().columnList() + " FROM history WHERE number > ?1 ORDER BY number";
    auto query = database.query(sql);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, Value::ofInteger(after));
    return database.eachRow(*query, [&](const Statement &row) {
        visit(historyRecord(row), row.value(6).bytes, rowDigest(historyShape(), rowValues(row)));
        return true;
    });
}

} // namespace trigpoint::storage
