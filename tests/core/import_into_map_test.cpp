// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/export/map_json.h"
#include "core/workflow/import_into_map.h"
#include "core/workflow/map_template.h"
#include "tests/support/test_map.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::test;

namespace {

const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

struct OpenMap : TestMap
{
    OpenMap()
    {
        mustEdit(*document, u"New"_s, [](document::Edit &edit) {
            return workflow::fillFromTemplate(edit, workflow::MapTemplate::FiveStages, u"A"_s);
        });
    }
    QJsonObject json() const { return must(exporting::mapToJson(document->map(), document->blobs())); }
};

import::Imported interviews()
{
    import::Imported imported;
    imported.file.name = u"excerpts.csv"_s;
    imported.file.sha256 = u"aa"_s;
    imported.file.rows = 2;
    imported.file.imported = 2;
    imported.source.name = u"Interviews"_s;
    imported.source.method = Method::Interview;
    for (const QString &key : {u"E1"_s, u"E2"_s}) {
        import::ImportedExcerpt excerpt;
        excerpt.excerpt.recordKey = key;
        excerpt.excerpt.text = u"It took %1 days"_s.arg(key);
        excerpt.participant = u"P1"_s;
        excerpt.codings = {{u"decision"_s, u"Waiting"_s, -1.0, u"MC"_s}};
        imported.excerpts.push_back(excerpt);
    }
    return imported;
}

import::Imported survey()
{
    import::Imported imported;
    imported.file.name = u"survey.csv"_s;
    imported.file.sha256 = u"bb"_s;
    imported.file.rows = 3;
    imported.file.imported = 3;
    imported.source.name = u"CSAT"_s;
    imported.source.method = Method::Survey;
    imported.survey.emplace();
    AnswerColumn column;
    column.name = u"Q1"_s;
    column.role = ColumnRole::Rating;
    column.dictionary = {{{}, {}, u"blank"_s}, {u"1"_s, 1.0, {}}};
    column.codeChunks = {QByteArray("\x01\x01\x00", 3)};
    column.histogram = {1, 2};
    imported.survey->answers = {3, {column}, {}};
    import::ImportedQuestion question;
    question.question.code = u"Q1"_s;
    question.question.kind = QuestionKind::Rating;
    question.placements = {{{}, u"Decision"_s, u"Waiting"_s, {}}};
    imported.survey->questions.push_back(question);
    return imported;
}

} // namespace

TEST_CASE("an import is one edit, and undo takes all of it back", "[workflow]")
{
    OpenMap map;
    const QJsonObject before = map.json();
    const auto report = workflow::importIntoMap(*map.document, interviews(), now);
    REQUIRE(report);
    CHECK(report->source == u"Interviews");
    CHECK(map.document->history().size() == 2);
    CHECK(map.document->history().back().kind == document::EditKind::Import);
    CHECK(map.document->map().rows<Participant>().size() == 1);
    CHECK(map.document->map().rows<Coding>().size() == 2);
    CHECK(map.document->map().rows<Theme>().size() == 1);
    REQUIRE(map.document->undo());
    CHECK(map.json() == before);
}

TEST_CASE("the same file again changes nothing and says so", "[workflow]")
{
    OpenMap map;
    REQUIRE(workflow::importIntoMap(*map.document, survey(), now));
    const QJsonObject before = map.json();
    import::Imported again = survey();
    again.source.name = u"Another name"_s;
    const auto report = workflow::importIntoMap(*map.document, again, now);
    REQUIRE(report);
    CHECK(report->known == 3);
    CHECK(report->source == u"CSAT");
    CHECK(report->warnings.size() == 1);
    CHECK(map.json() == before);
    CHECK(map.document->history().size() == 2);
}

TEST_CASE("a dry run reports everything and keeps nothing", "[workflow]")
{
    OpenMap map;
    const QJsonObject before = map.json();
    const auto report = workflow::importIntoMap(*map.document, survey(), now, true);
    REQUIRE(report);
    CHECK(report->imported == 3);
    CHECK(map.json() == before);
    CHECK(map.document->history().size() == 1);
}

TEST_CASE("a record that the source holds already is known, also from another file", "[workflow]")
{
    OpenMap map;
    REQUIRE(workflow::importIntoMap(*map.document, interviews(), now));
    import::Imported more = interviews();
    more.file.sha256 = u"cc"_s;
    more.excerpts[1].excerpt.recordKey = u"E3"_s;
    const auto report = workflow::importIntoMap(*map.document, more, now);
    REQUIRE(report);
    CHECK(report->known == 1);
    CHECK(map.document->map().rows<Source>().size() == 1);
    CHECK(map.document->map().rows<Excerpt>().size() == 3);
    CHECK(map.document->map().rows<Coding>().size() == 3);
}

TEST_CASE("a plan that names a stage the map lacks leaves the map alone", "[workflow]")
{
    OpenMap map;
    const QJsonObject before = map.json();
    import::Imported imported = survey();
    imported.survey->questions[0].placements[0].stage = u"Departure"_s;
    const auto report = workflow::importIntoMap(*map.document, imported, now);
    REQUIRE_FALSE(report);
    CHECK(report.error().sentence.contains(u"Departure"));
    CHECK(report.error().sentence.contains(u"Decision"));
    CHECK(map.json() == before);

    imported.createStages = true;
    REQUIRE(workflow::importIntoMap(*map.document, imported, now));
    CHECK(stagesInOrder(map.document->map()).back().title == u"Departure");
}

TEST_CASE("a map survives JSON: exported, read into a new file, exported again", "[export]")
{
    OpenMap map;
    REQUIRE(workflow::importIntoMap(*map.document, survey(), now));
    REQUIRE(workflow::importIntoMap(*map.document, interviews(), now));
    const QJsonObject json = map.json();
    TestMap copy(2);
    mustEdit(*copy.document, u"Read"_s, [&json](document::Edit &edit) { return exporting::mapFromJson(json, edit); });
    const QJsonObject again = must(exporting::mapToJson(copy->map(), copy->blobs()));
    for (const QString &part : json.keys()) {
        INFO(part.toStdString());
        CHECK(again[part] == json[part]);
    }
}

TEST_CASE("a JSON map at fault is refused by table, row and column, and the file stays as it was", "[export]")
{
    OpenMap map;
    const QJsonObject before = map.json();
    QJsonObject json = before;
    QJsonObject tables = json[u"tables"].toObject();
    QJsonArray lanes = tables[u"lane"].toArray();
    QJsonObject lane = lanes[2].toObject();
    SECTION("an unknown kind") { lane[u"kind"_s] = u"catwalk"_s; }
    SECTION("an unknown column") { lane[u"kindness"_s] = 1; }
    SECTION("no id") { lane.remove(u"id"_s); }
    lanes[2] = lane;
    tables[u"lane"_s] = lanes;
    json[u"tables"_s] = tables;
    const auto edited = map.document->edit(u"Read"_s, [&json](document::Edit &edit) { return exporting::mapFromJson(json, edit); });
    REQUIRE_FALSE(edited);
    CHECK(edited.error().sentence.contains(u"“lane”"));
    CHECK(edited.error().sentence.contains(u"3"));
    CHECK(map.json() == before);
}
