// SPDX-License-Identifier: Apache-2.0
#include "core/import/coded_importer.h"
#include "core/import/coded_values.h"
#include "tests/support/import_files.h"
#include "tests/support/shared_data.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::import;

namespace {

Result<Imported> importFile(FileInput &file)
{
    const CodedImporter importer;
    const auto sample = takeSample(file);
    if (!sample)
        return tl::unexpected(sample.error());
    if (importer.recognise(*sample).empty())
        return fail(u"not recognised"_s);
    const auto json = importer.guessPlan(file, u"coded_excerpts"_s, {});
    if (!json)
        return tl::unexpected(json.error());
    const auto plan = parsePlan(*json, file.name());
    if (!plan)
        return tl::unexpected(plan.error());
    auto read = importer.read(file, *plan, {});
    if (read)
        CHECK(read->file.rows == read->file.imported + static_cast<qint64>(read->file.skipped.size()));
    return read;
}

Result<Imported> importTable(const QByteArray &bytes)
{
    auto file = test::fileOf(bytes, u"codes.csv"_s);
    if (!file)
        return tl::unexpected(file.error());
    return importFile(*file);
}

} // namespace

TEST_CASE("several coders of one record and several themes of a cell are codings of one excerpt", "[coded]")
{
    const auto read = importTable("id,participant,quote,theme,stage,sentiment,coder,start\n"
                                  "e1,P1,\"It took, well, ages\",Waiting; Support,Use,-2,AB,1:05\n"
                                  "e1,P1,\"It took, well, ages\",Waiting,Use,-1,CD,1:05\n"
                                  "e2,P2,Fine,Waiting,Use,positive,AB,\n");
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 2);
    const ImportedExcerpt &first = read->excerpts[0];
    CHECK(first.codings.size() == 3);
    CHECK(first.codings[1].theme == u"Support");
    CHECK(first.codings[2].sentiment == -1);
    CHECK(first.excerpt.recordKey == u"e1");
    CHECK(first.excerpt.startMs == 65000);
    CHECK(first.participant == u"P1");
    CHECK(read->excerpts[1].codings[0].sentiment == 2);
    CHECK(read->source.coders == 2);
    CHECK(read->file.imported == 3);
    CHECK(read->participants.size() == 2);
}

TEST_CASE("an unknown sentiment is a mention with a warning, never a neutral vote", "[coded]")
{
    const auto read = importTable("participant,quote,theme,stage,sentiment\nP1,One,T,S,meh\nP1,Two,T,S,\nP1,Three,T,S,7\nP1,Four,T,S,0\n");
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 4);
    for (size_t i = 0; i < 3; ++i)
        CHECK(!read->excerpts[i].codings[0].sentiment);
    CHECK(read->excerpts[3].codings[0].sentiment == 0);
    REQUIRE(read->file.warnings.size() == 1);
    CHECK(read->file.warnings[0].contains(u"meh"));
}

TEST_CASE("sentiment words and numbers", "[coded]")
{
    CHECK(sentimentOf(u"Negative"_s) == -2);
    CHECK(sentimentOf(u"mixed"_s) == 0);
    CHECK(sentimentOf(u"Positivo"_s) == 2);
    CHECK(sentimentOf(u"något negativ"_s) == -1);
    CHECK(sentimentOf(u"\u22121,5"_s) == -1.5);
    CHECK(sentimentOf(u"+1"_s) == 1);
    CHECK(!sentimentOf(u"3"_s));
    CHECK(!sentimentOf(u"nan"_s));
    CHECK(!sentimentOf(u""_s));
    CHECK(timeCodeMs(u"1:02:03.5"_s) == 3723500);
    CHECK(timeCodeMs(u"125000"_s) == 125000);
    CHECK(timeCodeMs(u"125.5"_s) == 125500);
    CHECK(!timeCodeMs(u"later"_s));
}

TEST_CASE("headers in other languages and with semicolons", "[coded]")
{
    const auto italian = importTable("partecipante;citazione;tema;fase;sentimento\nP1;Troppo lento;Attesa;Uso;negativo\n");
    REQUIRE(italian);
    CHECK(italian->excerpts[0].codings[0].sentiment == -2);
    CHECK(italian->excerpts[0].codings[0].stage == u"Uso");
    const auto swedish = importTable("Deltagare;Citat;Tema;Fas;Känsla;Kodare\nP1;För långsamt;Väntan;Bruk;negativ;AB\n");
    REQUIRE(swedish);
    CHECK(swedish->excerpts[0].codings[0].coder == u"AB");
    const auto german = importTable("Teilnehmer;Zitat;Thema;Phase;Stimmung\nP1;Zu langsam;Warten;Nutzung;negativ\n");
    REQUIRE(german);
    CHECK(german->excerpts[0].participant == u"P1");
}

TEST_CASE("rows without a quote and interviewers' words are skipped with their reason", "[coded]")
{
    const auto read = importTable("speaker,quote,code,stage,company\nInterviewer,Why?,T,S,\nP1,,T,S,\nP1,Because,T,S,Acme\nP1,Well,T,,Acme\n");
    REQUIRE(read);
    REQUIRE(read->file.skipped.size() == 2);
    CHECK(read->file.skipped[0].row == 1);
    CHECK(read->excerpts.size() == 2);
    CHECK(read->participants.front().attributes[u"account"_s].toString() == u"Acme");
    CHECK(read->file.warnings.size() == 1);
    CHECK(!importTable("participant,quote,theme\nP1,,T\n"));
}

TEST_CASE("an id that stands beside different quotes is no record id", "[coded]")
{
    const auto read = importTable("id,quote,theme,stage\n1,One,T,S\n1,Two,T,S\n2,Three,T,S\n");
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 3);
    CHECK(read->excerpts[0].excerpt.recordKey.isEmpty());
    CHECK(read->excerpts[2].excerpt.recordKey == u"2");
    CHECK(read->file.warnings.size() == 1);
}

TEST_CASE("a plan may give one stage and theme for all rows, and must name columns that are there", "[coded]")
{
    auto file = test::fileOf("q,who\nSlow,P1\n", u"codes.csv"_s);
    REQUIRE(file);
    ImportPlan plan;
    plan.columns.resize(2);
    plan.columns[0].column = u"q"_s;
    plan.columns[0].role = PlanRole::Quote;
    plan.columns[0].stage = u"Use"_s;
    plan.columns[0].theme = u"Waiting"_s;
    plan.columns[1].column = u"who"_s;
    plan.columns[1].role = PlanRole::Participant;
    const auto read = CodedImporter().read(*file, plan, {});
    REQUIRE(read);
    CHECK(read->excerpts[0].codings[0].stage == u"Use");
    CHECK(read->excerpts[0].codings[0].theme == u"Waiting");
    plan.columns[1].column = u"whom"_s;
    const auto wrong = CodedImporter().read(*file, plan, {});
    REQUIRE(!wrong);
    CHECK(wrong.error().sentence.contains(u"whom"));
}

TEST_CASE("surveys and notes are not taken for coded excerpts", "[coded]")
{
    for (const QByteArray &table : {QByteArray("Timestamp,How was it?,Any comments?\n1,2,3\n"), QByteArray("id,note,votes,kind\n1,a,2,pain\n"),
                                    QByteArray("id,score,country\n1,2,SE\n"), QByteArray("text\nhello\n")}) {
        const FileSample sample{u"t.csv"_s, table, u"UTF-8"_s, table, true};
        CHECK(CodedImporter().recognise(sample).empty());
    }
}

TEST_CASE("highlights of a real study: a row a highlight and tag", "[coded][shared]")
{
    const auto path = test::sharedPath(u"data/serdif_usability_study/data/transcripts/thematic-analysis/tags/csv/all_tags_20220224.csv"_s);
    if (!path) {
        WARN("No shared data here.");
        return;
    }
    auto file = FileInput::open(*path);
    REQUIRE(file);
    const auto read = importFile(*file);
    REQUIRE(read);
    CHECK(read->file.rows > 100);
    CHECK(read->excerpts.size() <= static_cast<size_t>(read->file.imported));
    CHECK(read->excerpts[0].codings[0].theme == u"Home tab clear");
}

TEST_CASE("a cell with a percent sign stands in a warning as it is", "[coded]")
{
    const auto read = importTable("quote,theme,stage,sentiment\n"
                                  "Fine,Waiting,Use,1\n"
                                  "Ages,Waiting,Use,50 %1 sure\n");
    REQUIRE(read);
    REQUIRE(read->file.warnings.size() == 1);
    CHECK(read->file.warnings[0].contains(u"“50 %1 sure” in row 2"_s));
}
