// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint::test;

TEST_CASE("a new map has five stages; undo and redo go through the file", "[cli]")
{
    const Folder folder;
    const QString map = folder.path(u"trial.journey"_s);
    REQUIRE(runCli({u"new"_s, map}).exitCode == 0);
    CHECK(runCli({u"info"_s, map, u"--json"_s}).object()[u"stages"].toArray().size() == 5);
    CHECK(runCli({u"undo"_s, map}).exitCode == 0);
    CHECK(runCli({u"info"_s, map, u"--json"_s}).object()[u"stages"].toArray().isEmpty());
    const Run nothing = runCli({u"undo"_s, map});
    CHECK(nothing.exitCode == 1);
    CHECK_FALSE(nothing.err.isEmpty());
    CHECK(runCli({u"redo"_s, map}).exitCode == 0);
    const QJsonArray history = runCli({u"history"_s, map, u"--json"_s}).array();
    REQUIRE(history.size() == 3);
    CHECK(history[1][u"kind"].toString() == u"undo");
    CHECK(history[1][u"undoes"].toInt() == 1);
}

TEST_CASE("a map that is there already is never overwritten", "[cli]")
{
    const Folder folder;
    const QString map = folder.write(u"kept.journey"_s, "not a map");
    const Run run = runCli({u"new"_s, map});
    CHECK(run.exitCode == 1);
    CHECK(folder.read(u"kept.journey"_s) == "not a map");
}

TEST_CASE("new --from leaves no file behind when the JSON is at fault", "[cli]")
{
    const Folder folder;
    const QString json = folder.write(u"bad.json"_s, R"({"trigpoint_map": 1, "tables": {"lane": [{"id": "7", "kind": "catwalk"}]}})");
    const Run run = runCli({u"new"_s, folder.path(u"a.journey"_s), u"--from"_s, json});
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("kind"));
    CHECK_FALSE(QFile::exists(folder.path(u"a.journey"_s)));
}

TEST_CASE("a file that is no map is refused by name and not touched", "[cli]")
{
    const Folder folder;
    const QString text = folder.write(u"letter.journey"_s, "Dear Sir or Madam, this is no database at all. It never was.");
    for (const QString &verb : {u"info"_s, u"undo"_s, u"history"_s, u"flow"_s}) {
        const Run run = runCli({verb, text});
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains("letter.journey"));
    }
    CHECK(folder.read(u"letter.journey"_s).startsWith("Dear Sir"));
}

TEST_CASE("measure answers every request and ends with 0", "[cli]")
{
    const Run run = runCli({u"measure"_s}, R"([{"id": "a", "measure": "nps_counts", "input": {"promoters": 5, "passives": 3, "detractors": 2}},
                                                  {"id": "b", "measure": "astrology", "input": {}}])");
    REQUIRE(run.exitCode == 0);
    const QJsonArray answers = run.array();
    CHECK(answers[0][u"result"][u"nps"].toDouble() == Approx(30));
    CHECK(answers[1][u"error"].isString());
    CHECK(runCli({u"measure"_s}, "nonsense").exitCode == 1);
}
