// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/cell_case.h"
#include "tests/support/shared_data.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace trigpoint;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

// Objects must match key by key, numbers within the tolerance.
void checkSame(const QJsonValue &actual, const QJsonValue &expected, double tolerance, const QString &path)
{
    INFO(path.toStdString());
    if (expected.isObject()) {
        REQUIRE(actual.isObject());
        CHECK(actual.toObject().keys() == expected.toObject().keys());
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            checkSame(actual.toObject().value(it.key()), it.value(), tolerance, path + u'/' + it.key());
    } else if (expected.isDouble()) {
        REQUIRE(actual.isDouble());
        CHECK(actual.toDouble() == Approx(expected.toDouble()).margin(tolerance).epsilon(0));
    } else {
        CHECK(actual == expected);
    }
}

QJsonObject source(const QString &method, int neg, int zero, int pos)
{
    return {{u"method"_s, method}, {u"neg"_s, neg}, {u"zero"_s, zero}, {u"pos"_s, pos}};
}

} // namespace

TEST_CASE("every worked cell of the shared cases comes out as printed", "[triangulation][cases]")
{
    const auto path = test::sharedPath(u"vectors/known.json"_s);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly)) {
        WARN("the shared cases are not here");
        return;
    }
    int seen = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject known = value.toObject();
        if (known.value(u"measure"_s).toString() != u"triangulation_cell"_s)
            continue;
        ++seen;
        const auto result = triangulationCell(known.value(u"input"_s).toObject());
        INFO(known.value(u"id"_s).toString().toStdString());
        REQUIRE(result);
        checkSame(*result, known.value(u"expected"_s), known.value(u"tolerance"_s).toDouble(), u"expected"_s);
        checkSame(*result, known.value(u"recomputed"_s), 1e-9, u"recomputed"_s);
    }
    CHECK(seen == 12);
}

TEST_CASE("a cell without ids names its sources by place", "[triangulation][cases]")
{
    const QJsonObject input{{u"sources"_s, QJsonArray{source(u"survey"_s, 60, 15, 10), source(u"workshop"_s, 7, 1, 0)}}};
    const auto result = triangulationCell(input);
    REQUIRE(result);
    CHECK(result->value(u"readings"_s).toObject().keys() == QStringList{u"s1"_s, u"s2"_s});
    CHECK(result->value(u"pairs"_s).toObject().value(u"s1~s2"_s).toString() == u"agree"_s);
}

TEST_CASE("a cell that makes no sense is refused with a sentence that names the place", "[triangulation][cases]")
{
    const auto sentence = [](const QJsonObject &input) {
        const auto result = triangulationCell(input);
        return result ? QString() : result.error().sentence;
    };
    CHECK(sentence({}).contains(u"sources"_s));
    QJsonObject bad = source(u"survey"_s, -1, 0, 0);
    CHECK(sentence({{u"sources"_s, QJsonArray{bad}}}) == u"Source “s1”: “neg” must be a whole number of people, 0 or more."_s);
    bad = source(u"telepathy"_s, 1, 0, 0);
    CHECK(sentence({{u"sources"_s, QJsonArray{bad}}}).contains(u"telepathy"_s));
    bad = source(u"survey"_s, 1, 0, 0);
    bad[u"date"_s] = u"yesterday"_s;
    CHECK(sentence({{u"sources"_s, QJsonArray{bad}}}).contains(u"2025-06-01"_s));
    bad = source(u"survey"_s, 1, 0, 0);
    bad[u"id"_s] = u"s2"_s;
    CHECK(sentence({{u"sources"_s, QJsonArray{bad, source(u"survey"_s, 1, 0, 0)}}}).contains(u"s2"_s));
}
