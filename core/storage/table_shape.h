// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"

#include <QByteArray>
#include <vector>

namespace trigpoint::storage {

// A table's name and columns in the file's order, the key first, with what digests and statements need of it.
struct TableShape
{
    QByteArray name;
    std::vector<QByteArray> columns; // columns[0] is the key
    std::vector<quint64> seeds;      // of the columns, for digests

    TableShape(QByteArray table, std::vector<QByteArray> columnNames);

    QByteArray columnList() const; // "id","title",…
};

template <class T> std::vector<QByteArray> columnsOf()
{
    std::vector<QByteArray> columns{"id"};
    T row;
    T::fields(row, [&](const char *name, auto &) { columns.emplace_back(name); });
    return columns;
}

template <class T> TableShape shapeOf()
{
    return TableShape(T::table, columnsOf<T>());
}

// The recorded tables, parents before what refers to them. Nothing but these may be in a changeset.
const std::vector<TableShape> &recordedTables();
const TableShape *recordedTable(const char *name); // nullptr when it is not recorded

const TableShape &historyShape();

} // namespace trigpoint::storage
