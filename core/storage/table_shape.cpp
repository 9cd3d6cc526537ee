// SPDX-License-Identifier: Apache-2.0
#include "core/storage/table_shape.h"

#include "core/storage/digest.h"

#include <cstring>

namespace trigpoint::storage {

TableShape::TableShape(QByteArray table, std::vector<QByteArray> columnNames)
    : name(std::move(table))
    , columns(std::move(columnNames))
{
    for (const QByteArray &column : columns)
        seeds.push_back(columnSeed(name, column));
}

QByteArray TableShape::columnList() const
{
    QByteArray list;
    for (const QByteArray &column : columns)
        list += (list.isEmpty() ? "\"" : ",\"") + column + '"';
    return list;
}

const std::vector<TableShape> &recordedTables()
{
    static const std::vector<TableShape> tables = [] {
        std::vector<TableShape> result;
        MapModel().forEachTable([&]<class T>(const Rows<T> &) { result.push_back(shapeOf<T>()); });
        return result;
    }();
    return tables;
}

const TableShape *recordedTable(const char *name)
{
    for (const TableShape &table : recordedTables())
        if (std::strcmp(table.name.constData(), name) == 0)
            return &table;
    return nullptr;
}

const TableShape &historyShape()
{
    static const TableShape shape("history", {"number", "label", "at_ms", "author", "kind", "undoes", "changeset"});
    return shape;
}

} // namespace trigpoint::storage
