// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"

#include "core/storage/changeset.h"

namespace trigpoint::storage {

namespace {

template <class T> Result<> readTable(Database &database, const RowAddresses &addresses, Rows<T> &rows)
{
    const QByteArray table = T::table;
    for (auto it = addresses.lower_bound({table, 0}); it != addresses.end() && it->first == table; ++it) {
        auto row = readRow(database, Id<T>(it->second));
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.put(std::move(**row));
    }
    return {};
}

template <class T>
void applyTable(const RowAddresses &addresses, const Rows<T> &fresh, Rows<T> &rows, const FreshRows::Visit &visit)
{
    const QByteArray table = T::table;
    for (auto it = addresses.lower_bound({table, 0}); it != addresses.end() && it->first == table; ++it) {
        const Id<T> id(it->second);
        const T *now = fresh.find(id);
        const bool was = rows.find(id) != nullptr;
        if (now)
            rows.put(*now);
        else
            rows.remove(id);
        if (now || was)
            visit(table, it->second,
                  !was       ? FreshRows::What::Inserted
                      : !now ? FreshRows::What::Removed
                             : FreshRows::What::Updated);
    }
}

template <class T> void differencesOf(const Rows<T> &before, const Rows<T> &after, const FreshRows::Visit &visit)
{
    for (const auto &[id, row] : before) {
        const T *now = after.find(id);
        if (!now)
            visit(T::table, id.value(), FreshRows::What::Removed);
        else if (valuesOf(row) != valuesOf(*now))
            visit(T::table, id.value(), FreshRows::What::Updated);
    }
    for (const auto &[id, row] : after)
        if (!before.find(id))
            visit(T::table, id.value(), FreshRows::What::Inserted);
}

} // namespace

Result<> collectTouched(Database &database, const QByteArray &changeset, RowAddresses &touched)
{
    return walkChangeset(database, changeset,
                         [&](const RowChange &change) { touched.emplace(change.table->name, change.key); });
}

Result<FreshRows> FreshRows::read(Database &database, RowAddresses addresses)
{
    FreshRows fresh{std::move(addresses), {}};
    Result<> state;
    MapModel().forEachTable([&]<class T>(const Rows<T> &) {
        if (state)
            state = readTable(database, fresh.addresses, fresh.rows.rows<T>());
    });
    if (!state)
        return tl::unexpected(state.error());
    return fresh;
}

void FreshRows::applyTo(MapModel &model, const Visit &visit) const
{
    rows.forEachTable(
        [&]<class T>(const Rows<T> &fresh) { applyTable(addresses, fresh, model.rows<T>(), visit); });
}

void eachDifference(const MapModel &before, const MapModel &after, const FreshRows::Visit &visit)
{
    before.forEachTable([&]<class T>(const Rows<T> &rows) { differencesOf(rows, after.rows<T>(), visit); });
}

bool sameContent(const MapModel &a, const MapModel &b)
{
    bool same = true;
    eachDifference(a, b, [&](const QByteArray &, qint64, FreshRows::What) { same = false; });
    return same;
}

} // namespace trigpoint::storage
