// SPDX-License-Identifier: Apache-2.0
#include "core/export/answers_json.h"

#include "core/model/enum_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace trigpoint {

template <> struct EnumNames<ColumnRole>
{
    static constexpr std::array names{
        EnumName{ColumnRole::Respondent, "respondent"}, EnumName{ColumnRole::Account, "account"},
        EnumName{ColumnRole::Weight, "weight"},         EnumName{ColumnRole::Date, "date"},
        EnumName{ColumnRole::Rating, "rating"},         EnumName{ColumnRole::Nps, "nps"},
        EnumName{ColumnRole::Choice, "choice"},         EnumName{ColumnRole::Text, "text"},
        EnumName{ColumnRole::Attribute, "attribute"}};
};

namespace exporting {

namespace {

struct AnswersText
{
    Q_DECLARE_TR_FUNCTIONS(AnswersText)
};

QJsonObject valueToJson(const AnswerValue &value)
{
    return {{u"label"_s, value.label},
            {u"number"_s, value.number ? QJsonValue(*value.number) : QJsonValue()},
            {u"missing"_s, value.isMissing() ? QJsonValue(value.missingReason) : QJsonValue()}};
}

AnswerValue valueFromJson(const QJsonObject &json)
{
    AnswerValue value;
    value.label = json[u"label"].toString();
    if (json[u"number"].isDouble())
        value.number = json[u"number"].toDouble();
    value.missingReason = json[u"missing"].toString();
    return value;
}

QJsonObject columnToJson(const AnswerColumn &column, qint64 rows)
{
    QJsonObject json{{u"name"_s, column.name}, {u"option"_s, column.option}, {u"role"_s, enumText(column.role)}};
    QJsonArray cells;
    if (!column.coded) {
        for (qint64 row = 0; row < rows; ++row)
            cells.append(QString::fromUtf8(column.textAt(row)));
        json.insert(u"texts"_s, cells);
        return json;
    }
    QJsonArray dictionary;
    for (const AnswerValue &value : column.dictionary)
        dictionary.append(valueToJson(value));
    for (qint64 row = 0; row < rows; ++row)
        cells.append(static_cast<int>(column.codeAt(row)));
    json.insert(u"dictionary"_s, dictionary);
    json.insert(u"codes"_s, cells);
    return json;
}

void fillTexts(AnswerColumn &column, const QJsonArray &cells)
{
    column.coded = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i % textChunkRows == 0)
            column.textChunks.push_back(TextChunk{{}, {0}});
        TextChunk &chunk = column.textChunks.back();
        chunk.bytes += cells[i].toString().toUtf8();
        chunk.offsets.push_back(static_cast<quint32>(chunk.bytes.size()));
    }
}

constexpr size_t mostValues = 65536; // two bytes a code

// False when a code has no entry in the dictionary, or needs more than two bytes.
bool fillCodes(AnswerColumn &column, const QJsonArray &cells)
{
    column.width = column.dictionary.size() > 256 ? 2 : 1;
    column.histogram.assign(column.dictionary.size(), 0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int code = cells[i].toInt(-1);
        if (code < 0 || static_cast<size_t>(code) >= std::min(column.dictionary.size(), mostValues))
            return false;
        if (i % codeChunkRows == 0)
            column.codeChunks.emplace_back();
        QByteArray &chunk = column.codeChunks.back();
        chunk.append(static_cast<char>(code & 0xff));
        if (column.width == 2)
            chunk.append(static_cast<char>(code >> 8));
        ++column.histogram[static_cast<size_t>(code)];
    }
    return true;
}

Result<AnswerColumn> columnFromJson(const QJsonObject &json, qint64 rows)
{
    AnswerColumn column;
    column.name = json[u"name"].toString();
    column.option = json[u"option"].toString();
    const auto role = enumFromText<ColumnRole>(json[u"role"].toString());
    if (!role)
        return fail(AnswersText::tr("The answer column “%1” has no role that this program knows.").arg(column.name));
    column.role = *role;
    const bool isText = json.contains(u"texts");
    const QJsonArray cells = json[isText ? u"texts" : u"codes"].toArray();
    if (cells.size() != rows)
        return fail(AnswersText::tr("The answer column “%1” has not as many answers as its table has rows.").arg(column.name));
    if (isText) {
        fillTexts(column, cells);
        return column;
    }
    for (const QJsonValue &value : json[u"dictionary"].toArray())
        column.dictionary.push_back(valueFromJson(value.toObject()));
    if (!fillCodes(column, cells))
        return fail(AnswersText::tr("The answer column “%1” uses a code that its dictionary does not have.").arg(column.name));
    return column;
}

} // namespace

QJsonObject answersToJson(const AnswerTable &answers)
{
    QJsonArray columns, skipped;
    for (const AnswerColumn &column : answers.columns)
        columns.append(columnToJson(column, answers.rows));
    for (const qint64 row : answers.skippedRows)
        skipped.append(row);
    return {{u"rows"_s, answers.rows}, {u"skipped_rows"_s, skipped}, {u"columns"_s, columns}};
}

Result<AnswerTable> answersFromJson(const QJsonObject &json)
{
    AnswerTable table;
    table.rows = json[u"rows"].toInteger();
    for (const QJsonValue &row : json[u"skipped_rows"].toArray())
        table.skippedRows.push_back(row.toInteger());
    for (const QJsonValue &value : json[u"columns"].toArray()) {
        Result<AnswerColumn> column = columnFromJson(value.toObject(), table.rows);
        if (!column)
            return tl::unexpected(column.error());
        table.columns.push_back(std::move(*column));
    }
    return table;
}

} // namespace exporting
} // namespace trigpoint
