// SPDX-License-Identifier: Apache-2.0
#include "core/export/answers_json.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace trigpoint;

namespace {

AnswerTable table()
{
    AnswerColumn rating;
    rating.name = u"Q6"_s;
    rating.role = ColumnRole::Rating;
    rating.dictionary = {{{}, {}, u"blank"_s}, {u"5"_s, 5.0, {}}, {u"99"_s, {}, u"not_applicable"_s}};
    rating.codeChunks = {QByteArray("\x01\x00\x02", 3)};
    rating.histogram = {1, 1, 1};
    AnswerColumn comment;
    comment.name = u"Q9"_s;
    comment.role = ColumnRole::Text;
    comment.coded = false;
    comment.textChunks = {{QByteArray("fineåso so"), {0, 4, 4, 11}}};
    return {3, {rating, comment}, {2}};
}

} // namespace

TEST_CASE("answers survive JSON, codes, texts, reasons and all", "[export]")
{
    const QJsonObject json = exporting::answersToJson(table());
    const auto back = exporting::answersFromJson(json);
    REQUIRE(back);
    CHECK(exporting::answersToJson(*back) == json);
    CHECK(back->columns[0].histogram == table().columns[0].histogram);
    CHECK(back->columns[0].codeChunks == table().columns[0].codeChunks);
    CHECK(back->columns[1].textAt(2) == QByteArray("åso so"));
    CHECK(back->columns[0].dictionary[2].missingReason == u"not_applicable");
    CHECK(back->fileRow(1) == 3);
}

TEST_CASE("answers whose parts do not fit together are refused by name", "[export]")
{
    QJsonObject json = exporting::answersToJson(table());
    QJsonArray columns = json[u"columns"].toArray();
    QJsonObject rating = columns[0].toObject();
    SECTION("a code without an entry") { rating[u"codes"_s] = QJsonArray{0, 1, 7}; }
    SECTION("too few answers") { rating[u"codes"_s] = QJsonArray{0, 1}; }
    SECTION("a code that no two bytes hold")
    {
        QJsonArray dictionary;
        for (int i = 0; i < 65'537; ++i)
            dictionary.append(QJsonObject{{u"label"_s, QString::number(i)}});
        rating[u"dictionary"_s] = dictionary;
        rating[u"codes"_s] = QJsonArray{0, 1, 65'536};
    }
    SECTION("an unknown role") { rating[u"role"_s] = u"oracle"_s; }
    columns[0] = rating;
    json[u"columns"_s] = columns;
    const auto back = exporting::answersFromJson(json);
    REQUIRE_FALSE(back);
    CHECK(back.error().sentence.contains(u"Q6"_s));
}
