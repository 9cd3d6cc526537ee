// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/export/map_json.h"
#include "core/workflow/import_into_map.h"
#include "core/workflow/map_template.h"
#include "tests/support/test_map.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <set>

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

TEST_CASE("respondents without an id are nobody known", "[workflow]")
{
    OpenMap map;
    AnswerColumn ids;
    ids.name = u"id"_s;
    ids.role = ColumnRole::Respondent;
    ids.coded = false;
    ids.textChunks = {{QByteArray("r1"), {0, 2, 2, 2}}};
    import::Imported first = survey();
    first.survey->answers.columns.push_back(ids);
    import::Imported second = first;
    second.file.sha256 = u"cc"_s;
    REQUIRE(workflow::importIntoMap(*map.document, first, now));
    const auto report = workflow::importIntoMap(*map.document, second, now);
    REQUIRE(report);
    CHECK(report->known == 1);
}

TEST_CASE("rows numbered anew in each file keep their own quotes", "[workflow]")
{
    OpenMap map;
    REQUIRE(workflow::importIntoMap(*map.document, interviews(), now));
    import::Imported other = interviews();
    other.file.sha256 = u"cc"_s;
    for (import::ImportedExcerpt &excerpt : other.excerpts) {
        excerpt.excerpt.text = u"Somebody else says: "_s + excerpt.excerpt.recordKey;
        excerpt.participant = u"P2"_s;
    }
    const auto report = workflow::importIntoMap(*map.document, other, now);
    REQUIRE(report);
    CHECK(report->known == 0);
    QStringList quotes;
    for (const auto &[id, coding] : map.document->map().rows<Coding>())
        quotes.append(map.document->map().find(coding.excerpt)->text);
    quotes.sort();
    CHECK(quotes == QStringList{u"It took E1 days"_s, u"It took E2 days"_s, u"Somebody else says: E1"_s,
                                u"Somebody else says: E2"_s});
}

TEST_CASE("P18: two judgements of one coder count alike in one file and in two", "[workflow]")
{
    import::Imported first = interviews();
    import::Imported second = interviews();
    second.file.sha256 = u"cc"_s;
    second.excerpts[0].codings[0].sentiment = 2.0;
    import::Imported whole = first;
    whole.excerpts[0].codings.push_back(second.excerpts[0].codings[0]);
    const auto sentiments = [](const std::vector<import::Imported> &files) {
        OpenMap map;
        for (const import::Imported &file : files)
            REQUIRE(workflow::importIntoMap(*map.document, file, now));
        std::multiset<double> found;
        for (const auto &[id, coding] : map.document->map().rows<Coding>())
            found.insert(*coding.sentiment);
        return found;
    };
    const auto together = sentiments({whole});
    CHECK(together == std::multiset<double>{-1, -1, 2});
    CHECK(sentiments({first, second}) == together);
    CHECK(sentiments({second, first}) == together);
}

TEST_CASE("quotes without a stage come in, also where their theme is unknown", "[workflow]")
{
    OpenMap map;
    import::Imported imported = interviews();
    imported.createThemes = false;
    for (import::ImportedExcerpt &excerpt : imported.excerpts)
        excerpt.codings[0].stage.clear();
    const auto report = workflow::importIntoMap(*map.document, imported, now);
    REQUIRE(report);
    CHECK(report->unplaced == QStringList{u"Waiting"_s});
    CHECK(map.document->map().rows<Excerpt>().size() == 2);
    CHECK(map.document->map().rows<Coding>().isEmpty());
}

TEST_CASE("notes without a stage come in, also where their theme is unknown", "[workflow]")
{
    OpenMap map;
    import::Imported imported = interviews();
    imported.excerpts.clear();
    imported.source.method = Method::Workshop;
    imported.createThemes = false;
    import::ImportedNote note;
    note.note.text = u"Slow"_s;
    note.theme = u"Waiting"_s;
    imported.notes = {note};
    const auto report = workflow::importIntoMap(*map.document, imported, now);
    REQUIRE(report);
    CHECK(report->unplaced == QStringList{u"Waiting"_s});
    CHECK(map.document->map().rows<Note>().size() == 1);
}

TEST_CASE("of two steps with one name a file means the first in the map's order", "[workflow]")
{
    OpenMap map;
    const std::vector<Stage> stages = stagesInOrder(map.document->map());
    const auto addStep = [&map](Id<Stage> id, Id<Stage> parent) {
        mustEdit(*map.document, u"Step"_s, [&](document::Edit &edit) -> Result<> {
            const auto step = edit.insert(Stage{.id = id, .parent = parent, .title = u"Help"_s, .orderKey = u"V"_s, .changedOn = {}});
            return step ? Result<>() : Result<>(tl::unexpected(step.error()));
        });
    };
    addStep(Id<Stage>(11), stages[0].id);
    addStep(Id<Stage>(12), stages[1].id);
    import::Imported imported = interviews();
    imported.excerpts[0].codings[0].stage = u"help"_s;
    imported.excerpts[1].codings[0].stage = u"help"_s;
    REQUIRE(workflow::importIntoMap(*map.document, imported, now));
    for (const auto &[id, coding] : map.document->map().rows<Coding>())
        CHECK(coding.stage == Id<Stage>(11));
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

TEST_CASE("a JSON map whose answers are missing is refused by table, row and column", "[export]")
{
    OpenMap map;
    REQUIRE(workflow::importIntoMap(*map.document, survey(), now));
    QJsonObject json = map.json();
    json.remove(u"answers"_s);
    TestMap copy(2);
    const auto edited = copy.document->edit(u"Read"_s, [&json](document::Edit &edit) { return exporting::mapFromJson(json, edit); });
    REQUIRE_FALSE(edited);
    CHECK(edited.error().sentence.contains(u"“source_file”"));
    CHECK(edited.error().sentence.contains(u"“answers”"));
    CHECK(copy->map().rows<SourceFile>().isEmpty());
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

TEST_CASE("a further file of a survey whose question means something else is refused by name", "[workflow]")
{
    OpenMap map;
    import::Imported first = survey();
    first.survey->questions[0].question.scaleMin = 1;
    first.survey->questions[0].question.scaleMax = 5;
    REQUIRE(workflow::importIntoMap(*map.document, first, now));
    import::Imported second = first;
    second.file.sha256 = u"dd"_s;
    second.survey->questions[0].question.scaleMax = 10;
    const QJsonObject before = map.json();
    const auto report = workflow::importIntoMap(*map.document, second, now);
    REQUIRE_FALSE(report);
    CHECK(report.error().sentence.contains(u"Q1"));
    CHECK(map.json() == before);
}

TEST_CASE("a second workshop file that numbers its notes anew loses none of them", "[workflow]")
{
    OpenMap map;
    import::Imported imported;
    imported.file.name = u"notes.csv"_s;
    imported.file.sha256 = u"n1"_s;
    imported.source.name = u"Workshop"_s;
    imported.source.method = Method::Workshop;
    import::ImportedNote note;
    note.note.recordKey = u"1"_s;
    note.note.text = u"Too slow"_s;
    note.stage = u"Decision"_s;
    imported.notes = {note};
    REQUIRE(workflow::importIntoMap(*map.document, imported, now));
    imported.file.sha256 = u"n2"_s;
    imported.notes[0].note.text = u"Too dear"_s;
    const auto report = workflow::importIntoMap(*map.document, imported, now);
    REQUIRE(report);
    CHECK(report->known == 0);
    CHECK(map.document->map().rows<Note>().size() == 2);
}
