// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/import/import_plan.h"
#include "core/import/nearest_word.h"

#include <QJsonArray>

using namespace trigpoint;
using namespace trigpoint::import;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

QString problemOf(const QByteArray &text)
{
    const auto plan = parsePlan(json(text), u"plan.json"_s);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().sentence.contains(u"plan.json"));
    return plan.error().sentence;
}

const QByteArray whole = R"({"plan":1,
 "file":{"format":"csv","encoding":"UTF-8","delimiter":",","headerRows":1,"sheet":null},
 "source":{"name":"CSAT after onboarding","method":"survey","instrument":"csat-onboarding","date":"2025-09-30","voice":"customer","sampling":"invited_all","invited":4000,"participants":null,"asks":"open","coders":null,"alpha":null,"memberChecked":false},
 "columns":[
  {"column":"ResponseId","role":"respondent"}, {"column":"weight","role":"weight"}, {"column":"RecordedDate","role":"date"},
  {"column":"Q6","role":"rating","scale":{"min":1,"max":5,"direction":-1,"missing":["0","99"]},"stage":"Decision","theme":"Billing surprise"},
  {"column":"Q13","role":"nps","missing":["11"],"stage":"Advocacy","theme":"Passing it on"},
  {"column":"Q9","role":"choice","separator":";","options":{"Too slow":{"stage":"Retention","theme":"Waiting for support","polarity":-1}}},
  {"column":"Q14","role":"text","stage":"Decision","theme":null}, {"column":"country","role":"attribute"}, {"column":"IPAddress","role":"ignore"}],
 "createStages":false,"createThemes":true})";

} // namespace

TEST_CASE("a whole plan is read as it is written", "[import][plan]")
{
    const auto plan = parsePlan(json(whole), u"plan.json"_s);
    REQUIRE(plan);
    CHECK(plan->file.headerRows == 1);
    CHECK(plan->source.method == Method::Survey);
    CHECK(plan->source.sampling == Sampling::InvitedAll);
    CHECK(plan->source.invited == 4000);
    CHECK(plan->source.date == QDate(2025, 9, 30));
    CHECK_FALSE(plan->source.participants);
    REQUIRE(plan->columns.size() == 9);
    CHECK(plan->columns[3].direction == -1);
    CHECK(plan->columns[3].missing == QStringList{u"0"_s, u"99"_s});
    CHECK(plan->columns[4].theme == u"Passing it on");
    REQUIRE(plan->columns[5].options.size() == 1);
    CHECK(plan->columns[5].options[0].polarity == -1);
    CHECK(plan->columns[6].theme.isEmpty());
    CHECK(plan->createThemes);
    SECTION("and written back to the same")
    {
        const auto again = parsePlan(planToJson(*plan), u"again.json"_s);
        REQUIRE(again);
        CHECK(planToJson(*again) == planToJson(*plan));
    }
}

TEST_CASE("what does not fit a plan is named with the nearest word", "[import][plan]")
{
    CHECK(problemOf(R"({"source":{"method":"survy"}})").contains(u"“survey”"));
    CHECK(problemOf(R"({"source":{"method":"telepathy"}})").contains(u"interview"));
    CHECK(problemOf(R"({"source":{"name":"x"}})").contains(u"source.method"));
    CHECK(problemOf(R"({"columns":[]})").contains(u"source"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"rateing"}]})").contains(u"“rating”"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"text"},{"column":"b","rolle":"text"}]})")
              .contains(u"columns[2].rolle"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"text"},{"column":"a","role":"nps"}]})").contains(u"twice"));
    CHECK(problemOf(R"({"source":{"method":"survey","date":"30.9.2025"}})").contains(u"2025-09-30"));
    CHECK(problemOf(R"({"source":{"method":"survey","invited":-4}})").contains(u"source.invited"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"rating","scale":{"min":5,"max":1}}]})").contains(u"scale.max"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"rating","scale":{"direction":2}}]})").contains(u"direction"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":{"a":1}})").contains(u"list"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"createStages":"no"})").contains(u"true or false"));
    CHECK(problemOf(R"({"plan":2,"source":{"method":"survey"}})").contains(u"newer"));
    CHECK(problemOf(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"choice","options":{"x":{"polarity":3}}}]})").contains(u"polarity"));
}

TEST_CASE("ids are text: numbers in a list of codes keep their digits", "[import][plan]")
{
    const auto plan = parsePlan(json(R"({"source":{"method":"survey"},"columns":[{"column":"a","role":"nps","missing":[11,"-99"]}]})"), u"p"_s);
    REQUIRE(plan);
    CHECK(plan->columns[0].missing == QStringList{u"11"_s, u"-99"_s});
}

TEST_CASE("the nearest word is near", "[import][plan]")
{
    CHECK(nearestWord(u"Retentoin"_s, {u"Awareness"_s, u"Retention"_s}) == u"Retention");
    CHECK(nearestWord(u"q6 "_s, {u"Q5"_s, u"Q6"_s}) == u"Q6");
    CHECK(nearestWord(u"xyz"_s, {u"Awareness"_s}).isEmpty());
}
