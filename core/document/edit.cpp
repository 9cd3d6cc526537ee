// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit.h"

#include "core/document/file_edit.h"
#include "core/storage/blob_table.h"
#include "core/storage/row_io.h"
#include "core/storage/table_shape.h"

#include <QCoreApplication>

namespace trigpoint::document {

namespace {

struct MapEdit
{
    Q_DECLARE_TR_FUNCTIONS(MapEdit)
};

template <class T> QByteArray insertSql()
{
    const storage::TableShape shape = storage::shapeOf<T>();
    QByteArray sql = "INSERT INTO \"" + shape.name + "\"(" + shape.columnList() + ") VALUES(";
    for (size_t i = 1; i <= shape.columns.size(); ++i)
        sql += (i == 1 ? "?" : ",?") + QByteArray::number(i);
    sql += ')';
    if constexpr (std::is_same_v<T, MapInfo>) {
        sql += " ON CONFLICT(id) DO UPDATE SET ";
        for (size_t i = 1; i < shape.columns.size(); ++i)
            sql += (i == 1 ? "\"" : ",\"") + shape.columns[i] + "\"=excluded.\"" + shape.columns[i] + '"';
    }
    return sql;
}

} // namespace

template <class T> Result<Id<T>> Edit::insert(T row)
{
    static const QByteArray sql = insertSql<T>();
    if constexpr (std::is_same_v<T, MapInfo>)
        row.id = Id<MapInfo>(1);
    else if (row.id.isNull())
        row.id = newId<T>();
    auto query = database().query(sql);
    if (!query)
        return tl::unexpected(query.error());
    int parameter = 0;
    for (const storage::Value &value : storage::valuesOf(row))
        (*query)->bind(++parameter, value);
    if (auto done = database().finish(*query); !done)
        return tl::unexpected(done.error());
    return row.id;
}

template <class T> Result<> Edit::update(const T &before, const T &after)
{
    static const storage::TableShape shape = storage::shapeOf<T>();
    Q_ASSERT(before.id == after.id);
    const auto old = storage::valuesOf(before);
    const auto now = storage::valuesOf(after);
    QByteArray set;
    QByteArray where = " WHERE id=?1";
    std::vector<storage::Value> values{storage::Value::ofInteger(std::is_same_v<T, MapInfo> ? 1 : before.id.value())};
    for (size_t column = 1; column < shape.columns.size(); ++column) {
        if (old[column] == now[column])
            continue;
        const QByteArray name = '"' + shape.columns[column] + '"';
        values.push_back(now[column]);
        set += (set.isEmpty() ? " SET " : ", ") + name + "=?" + QByteArray::number(values.size());
        values.push_back(old[column]);
        where += " AND " + name + " IS ?" + QByteArray::number(values.size());
    }
    if (set.isEmpty())
        return {};
    auto query = database().query("UPDATE \"" + shape.name + '"' + set + where);
    if (!query)
        return tl::unexpected(query.error());
    for (size_t i = 0; i < values.size(); ++i)
        (*query)->bind(static_cast<int>(i) + 1, values[i]);
    if (auto done = database().finish(*query); !done)
        return done;
    if (database().changedRows() == 0)
        return fail(MapEdit::tr("Somebody else has changed or removed this in the meantime. Nothing was changed. Look at "
                                "what the map says now and try again."));
    return {};
}

template <class T> Result<> Edit::remove(Id<T> id)
{
    static const QByteArray sql = QByteArray("DELETE FROM \"") + T::table + "\" WHERE id=?1";
    auto query = database().query(sql);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->bind(1, storage::Value::ofInteger(id.value()));
    return database().finish(*query);
}

bool FileEdit::isTaken(qint64 key) const
{
    bool taken = m_drawn.contains(key);
    m_map.forEachTable([&]<class T>(const Rows<T> &rows) { taken = taken || rows.find(Id<T>(key)); });
    return taken;
}

qint64 FileEdit::drawKey()
{
    constexpr quint64 largest = (quint64(1) << 63) - 1;
    for (;;) {
        const auto key = static_cast<qint64>(m_surroundings.random() & largest);
        if (key == 0 || isTaken(key))
            continue;
        m_drawn.insert(key);
        return key;
    }
}

Result<BlobKey> FileEdit::putBlob(const QByteArray &bytes)
{
    return storage::putBlob(m_database, bytes, m_surroundings.clock().toMSecsSinceEpoch(), m_blobsAdded);
}

// The map's own row stays, so there is no remove for it.
#define TRIGPOINT_EDITS(T)                                                                                             \
    template Result<Id<T>> Edit::insert<T>(T);                                                                         \
    template Result<> Edit::update<T>(const T &, const T &);
TRIGPOINT_EDITS(MapInfo)
#define TRIGPOINT_ALL_EDITS(T) TRIGPOINT_EDITS(T) template Result<> Edit::remove<T>(Id<T>);
TRIGPOINT_ALL_EDITS(Stage)
TRIGPOINT_ALL_EDITS(Lane)
TRIGPOINT_ALL_EDITS(Theme)
TRIGPOINT_ALL_EDITS(Card)
TRIGPOINT_ALL_EDITS(CardLink)
TRIGPOINT_ALL_EDITS(Transition)
TRIGPOINT_ALL_EDITS(Segment)
TRIGPOINT_ALL_EDITS(Persona)
TRIGPOINT_ALL_EDITS(Source)
TRIGPOINT_ALL_EDITS(SourceFile)
TRIGPOINT_ALL_EDITS(Question)
TRIGPOINT_ALL_EDITS(Placement)
TRIGPOINT_ALL_EDITS(Participant)
TRIGPOINT_ALL_EDITS(Transcript)
TRIGPOINT_ALL_EDITS(Excerpt)
TRIGPOINT_ALL_EDITS(Coding)
TRIGPOINT_ALL_EDITS(Note)
TRIGPOINT_ALL_EDITS(Vote)
TRIGPOINT_ALL_EDITS(Coverage)
#undef TRIGPOINT_ALL_EDITS
#undef TRIGPOINT_EDITS

} // namespace trigpoint::document
