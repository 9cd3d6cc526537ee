// SPDX-License-Identifier: Apache-2.0
#include "core/export/map_json.h"

#include "core/export/answers_json.h"
#include "core/export/json_fields.h"
#include "core/storage/answer_store.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace trigpoint::exporting {

namespace {

constexpr int formatVersion = 1;

struct MapJsonText
{
    Q_DECLARE_TR_FUNCTIONS(MapJsonText)
};

// The blobs of a JSON map by the key they have in it, and the key they got in the file.
using BlobKeys = QMap<QByteArray, BlobKey>;

template <class T> QJsonObject rowToJson(const T &row)
{
    QJsonObject json{{u"id"_s, row.id.toString()}};
    T::fields(row, [&json](const char *name, const auto &value) { json.insert(QLatin1String(name), toJson(value)); });
    return json;
}

template <class T> Result<T> rowFromJson(const QJsonObject &json, qsizetype number, const BlobKeys &keys)
{
    const QString table = QLatin1String(T::table);
    T row;
    if (!fromJson(json[u"id"], row.id))
        return fail(MapJsonText::tr("In the table “%1”, row %2 has no usable id.").arg(table).arg(number));
    QString bad;
    QSet<QString> known{u"id"_s};
    T::fields(row, [&](const char *name, auto &value) {
        const QLatin1String column(name);
        known.insert(column);
        // A map written by hand may leave out what it does not need, but never what a row belongs to.
        constexpr bool refers = requires { value.isNull(); value.toString(); value.value(); };
        if (!refers && !json.contains(column))
            return;
        if (!fromJson(json[column], value) && bad.isEmpty())
            bad = column;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, BlobKey>) {
            if (!value.isNull() && !keys.contains(value.hash) && bad.isEmpty())
                bad = column;
            value = keys.value(value.hash);
        }
    });
    if (!bad.isEmpty())
        return fail(MapJsonText::tr("In the table “%1”, row %2, the column “%3” holds nothing that fits it.")
                        .arg(table, QString::number(number), bad));
    for (const QString &column : json.keys())
        if (!known.contains(column))
            return fail(MapJsonText::tr("In the table “%1”, row %2 has a column “%3” that this program does not know.")
                            .arg(table, QString::number(number), column));
    return row;
}

template <class T> Result<> putRow(const T &row, document::Edit &edit)
{
    if (const T *existing = edit.map().find(row.id))
        return edit.update(*existing, row);
    const Result<Id<T>> id = edit.insert(row);
    return id ? Result<>() : Result<>(tl::unexpected(id.error()));
}

// Rows that name a parent of their own table come after it.
template <class T> void parentsFirst(std::vector<T> &rows)
{
    if constexpr (requires(const T &row) { row.parent; })
        std::stable_partition(rows.begin(), rows.end(), [](const T &row) { return !row.parent; });
}

Result<> putThemes(std::vector<Theme> rows, document::Edit &edit)
{
    QSet<qint64> placed;
    while (!rows.empty()) {
        std::vector<Theme> later;
        for (const Theme &row : rows) {
            if (row.parent && !placed.contains(row.parent->value())) {
                later.push_back(row);
                continue;
            }
            if (const Result<> put = putRow(row, edit); !put)
                return put;
            placed.insert(row.id.value());
        }
        if (later.size() == rows.size())
            return fail(MapJsonText::tr("The theme “%1” has a parent that does not exist.").arg(later.front().name));
        rows = std::move(later);
    }
    return {};
}

template <class T> Result<> putTable(const QJsonArray &json, const BlobKeys &keys, document::Edit &edit)
{
    std::vector<T> rows;
    for (qsizetype i = 0; i < json.size(); ++i) {
        Result<T> row = rowFromJson<T>(json[i].toObject(), i + 1, keys);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    if constexpr (std::is_same_v<T, Theme>)
        return putThemes(std::move(rows), edit);
    parentsFirst(rows);
    for (const T &row : rows)
        if (const Result<> put = putRow(row, edit); !put)
            return put;
    return {};
}

Result<BlobKeys> putBlobs(const QJsonObject &json, document::Edit &edit)
{
    BlobKeys keys;
    const QJsonObject texts = json[u"texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const Result<BlobKey> key = edit.putBlob(it.value().toString().toUtf8());
        if (!key)
            return tl::unexpected(key.error());
        keys.insert(QByteArray::fromHex(it.key().toLatin1()), *key);
    }
    const QJsonObject answers = json[u"answers"].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const Result<AnswerTable> table = answersFromJson(it.value().toObject());
        if (!table)
            return tl::unexpected(table.error());
        const Result<BlobKey> key = storage::writeAnswers(edit, *table);
        if (!key)
            return tl::unexpected(key.error());
        keys.insert(QByteArray::fromHex(it.key().toLatin1()), *key);
    }
    return keys;
}

template <size_t... Index>
Result<> putTables(const QJsonObject &tables, const BlobKeys &keys, document::Edit &edit, std::index_sequence<Index...>)
{
    Result<> result;
    const auto put = [&]<class T>(const Rows<T> *) {
        const QJsonValue rows = tables[QLatin1String(T::table)];
        if (result && !rows.isArray() && !rows.isUndefined())
            result = fail(MapJsonText::tr("In this JSON map the table “%1” is not a list of rows.").arg(QLatin1String(T::table)));
        if (result)
            result = putTable<T>(rows.toArray(), keys, edit);
    };
    (put(static_cast<const std::tuple_element_t<Index, MapModel::Tables> *>(nullptr)), ...);
    return result;
}

} // namespace

Result<QJsonObject> mapToJson(const MapModel &map, const storage::BlobReader &blobs)
{
    QJsonObject tables, answers, texts;
    map.forEachTable([&tables]<class T>(const Rows<T> &rows) {
        QJsonArray json;
        for (const auto &[id, row] : rows)
            json.append(rowToJson(row));
        tables.insert(QLatin1String(T::table), json);
    });
    for (const auto &[id, file] : map.rows<SourceFile>()) {
        if (file.answers.isNull())
            continue;
        const Result<AnswerTable> table = storage::readAnswers(blobs, file.answers);
        if (!table)
            return tl::unexpected(table.error());
        answers.insert(toJson(file.answers).toString(), answersToJson(*table));
    }
    for (const auto &[id, transcript] : map.rows<Transcript>()) {
        if (transcript.text.isNull())
            continue;
        const Result<QByteArray> text = blobs.blob(transcript.text);
        if (!text)
            return tl::unexpected(text.error());
        texts.insert(toJson(transcript.text).toString(), QString::fromUtf8(*text));
    }
    return QJsonObject{{u"trigpoint_map"_s, formatVersion},
                       {u"tables"_s, tables},
                       {u"answers"_s, answers},
                       {u"texts"_s, texts}};
}

Result<> mapFromJson(const QJsonObject &json, document::Edit &edit)
{
    if (!json.contains(u"trigpoint_map"))
        return fail(MapJsonText::tr("This JSON is not a map that trigpoint-cli exported: it has no “trigpoint_map”."));
    if (json[u"trigpoint_map"].toInt() != formatVersion)
        return fail(MapJsonText::tr("This JSON map has version %1; this program reads version %2.")
                        .arg(json[u"trigpoint_map"].toInt()).arg(formatVersion));
    if (!json[u"tables"].isObject())
        return fail(MapJsonText::tr("This JSON map has no “tables”; it is not whole. Export the map again."));
    const QJsonObject tables = json[u"tables"].toObject();
    QSet<QString> known;
    MapModel().forEachTable([&known]<class T>(const Rows<T> &) { known.insert(QLatin1String(T::table)); });
    for (const QString &table : tables.keys())
        if (!known.contains(table))
            return fail(MapJsonText::tr("This JSON map has a table “%1” that this program does not know.").arg(table));
    const Result<BlobKeys> keys = putBlobs(json, edit);
    if (!keys)
        return tl::unexpected(keys.error());
    return putTables(tables, *keys, edit, std::make_index_sequence<std::tuple_size_v<MapModel::Tables>>());
}

} // namespace trigpoint::exporting
