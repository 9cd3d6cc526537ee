// SPDX-License-Identifier: Apache-2.0
#include "core/import/workshop_importer.h"
#include "core/import/workshop_values.h"
#include "tests/support/import_files.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::import;

namespace {

Result<Imported> importTable(const QByteArray &bytes, const PlanHints &hints = {})
{
    const WorkshopImporter importer;
    auto file = test::fileOf(bytes, u"workshop-2025-09-12.csv"_s);
    if (!file)
        return tl::unexpected(file.error());
    const auto sample = takeSample(*file);
    if (!sample)
        return tl::unexpected(sample.error());
    if (importer.recognise(*sample).empty())
        return fail(u"not recognised"_s);
    const auto json = importer.guessPlan(*file, u"workshop_notes"_s, hints);
    if (!json)
        return tl::unexpected(json.error());
    const auto plan = parsePlan(*json, file->name());
    if (!plan)
        return tl::unexpected(plan.error());
    auto read = importer.read(*file, *plan, {});
    if (read)
        CHECK(read->file.rows == read->file.imported + static_cast<qint64>(read->file.skipped.size()));
    return read;
}

} // namespace

TEST_CASE("notes with kind, votes, voters, author and place", "[workshop]")
{
    const auto read = importTable("id,note,kind,stage,theme,votes,voters,author,x,y,colour\n"
                                  "n1,Too slow,pain,Use,Waiting,5,P1;P2:2,P3,10,-2.5,#ff0\n"
                                  "n2,Nice people,Gain,Use,Support,•••,,,,,\n"
                                  "n3,,pain,Use,Waiting,1,,,,,\n"
                                  "n1,Again,pain,Use,Waiting,1,,,,,\n");
    REQUIRE(read);
    REQUIRE(read->notes.size() == 2);
    const ImportedNote &first = read->notes[0];
    CHECK(first.note.kind == NoteKind::Pain);
    CHECK(first.votes == std::vector<std::pair<QString, qint64>>{{u"P1"_s, 1}, {u"P2"_s, 2}});
    CHECK(first.note.anonymousVotes == 2);
    CHECK(first.author == u"P3");
    CHECK(first.note.y == -2.5);
    CHECK(first.theme == u"Waiting");
    CHECK(read->notes[1].note.anonymousVotes == 3);
    CHECK(read->file.skipped.size() == 2);
    CHECK(read->participants.size() == 3);
    CHECK(read->source.date == QDate(2025, 9, 12));
    CHECK(read->source.method == Method::Workshop);
}

TEST_CASE("votes are whole numbers, dots, plus signs or brackets", "[workshop]")
{
    CHECK(voteCount(u"3"_s) == 3);
    CHECK(voteCount(u"+3"_s) == 3);
    CHECK(voteCount(u"(3)"_s) == 3);
    CHECK(voteCount(u"●●"_s) == 2);
    CHECK(voteCount(u"4 votes"_s) == 4);
    CHECK(voteCount(u"3.0"_s) == 3);
    CHECK(!voteCount(u"-1"_s));
    CHECK(!voteCount(u"3.5"_s));
    CHECK(!voteCount(u"many"_s));
    CHECK(splitVotes(u"Too slow +3"_s).text == u"Too slow");
    CHECK(splitVotes(u"Too slow +3"_s).votes == 3);
    CHECK(splitVotes(u"Too slow (12)"_s).votes == 12);
    CHECK(splitVotes(u"Too slow •••"_s).votes == 3);
    CHECK(splitVotes(u"Too slow (in 2023)"_s).text == u"Too slow (in 2023)");
    CHECK(!splitVotes(u"C++3"_s).votes);
}

TEST_CASE("voters are keys with counts", "[workshop]")
{
    CHECK(votersOf(u"P1;P2 ; P1"_s) == std::vector<std::pair<QString, qint64>>{{u"P1"_s, 2}, {u"P2"_s, 1}});
    CHECK(votersOf(u"P1:2, P2 (3), P3 x4"_s) == std::vector<std::pair<QString, qint64>>{{u"P1"_s, 2}, {u"P2"_s, 3}, {u"P3"_s, 4}});
    CHECK(votersOf(u" "_s).empty());
}

TEST_CASE("a kind that is not known makes a mention, never a neutral vote", "[workshop]")
{
    CHECK(noteKindOf(u"Problema"_s) == NoteKind::Pain);
    CHECK(noteKindOf(u"fördel"_s) == NoteKind::Gain);
    CHECK(noteKindOf(u"Frage"_s) == NoteKind::Question);
    CHECK(noteKindOf(u"?"_s) == NoteKind::Question);
    CHECK(!noteKindOf(u"purple"_s));
    const auto read = importTable("note,type,votes\nOne,purple,1\nTwo,,x\n");
    REQUIRE(read);
    CHECK(read->notes[0].note.kind == NoteKind::Idea);
    CHECK(read->notes[1].note.kind == NoteKind::Idea);
    CHECK(read->notes[1].note.anonymousVotes == 0);
    CHECK(read->file.warnings.size() == 4);
}

TEST_CASE("groups are themes, unless the map calls its stages so", "[workshop]")
{
    const QByteArray table = "Testo;Tipo;Gruppo;Voti\nTroppo lento;problema;Attesa;3\n";
    const auto themes = importTable(table);
    REQUIRE(themes);
    CHECK(themes->notes[0].theme == u"Attesa");
    CHECK(themes->notes[0].note.anonymousVotes == 3);
    const auto stages = importTable(table, {{u"attesa"_s}, {}});
    REQUIRE(stages);
    CHECK(stages->notes[0].stage == u"Attesa");
}

TEST_CASE("surveys and coded excerpts are not taken for notes", "[workshop]")
{
    for (const QByteArray &table : {QByteArray("Timestamp,How was it?,Any comments?\n1,2,3\n"),
                                    QByteArray("participant,quote,theme,stage\nP1,a,b,c\n"), QByteArray("id,text,score\n1,a,2\n")}) {
        const FileSample sample{u"t.csv"_s, table, u"UTF-8"_s, table, true};
        CHECK(WorkshopImporter().recognise(sample).empty());
    }
}

TEST_CASE("UTF-16, an empty file and a table without notes", "[workshop]")
{
    const QString table = u"\uFEFFnote\tkind\tvotes\r\nLångsamt\tpain\t2\r\n"_s;
    const auto read = importTable(QByteArray(reinterpret_cast<const char *>(table.utf16()), table.size() * 2));
    REQUIRE(read);
    CHECK(read->notes[0].note.text == u"Långsamt");
    CHECK(!importTable(""));
    CHECK(!importTable("note,kind,votes\n,,\n"));
}
