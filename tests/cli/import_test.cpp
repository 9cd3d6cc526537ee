// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/shared_data.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QSet>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace trigpoint::test;

namespace {

QString newMap(const Folder &folder)
{
    const QString map = folder.path(u"a.journey"_s);
    REQUIRE(runCli({u"new"_s, map}).exitCode == 0);
    return map;
}

const QByteArray survey = "id,Decision was easy,Comment\n1,5,fine\n2,1,slow\n3,4,\n";

QByteArray plan(const QByteArray &column, const QByteArray &stage)
{
    return R"({"plan": 1, "source": {"name": "S", "method": "survey", "date": "2026-01-31", "voice": "customer", "sampling": "random"},
              "columns": [{"column": "id", "role": "respondent"},
                          {"column": ")" + column + R"(", "role": "rating", "scale": {"min": 1, "max": 5, "direction": 1, "missing": []},
                           "stage": ")" + stage + R"(", "theme": "Ease"}]})";
}

// The map as it was: nothing imported, nothing in its history but its making.
void checkUntouched(const QString &map)
{
    CHECK(runCli({u"history"_s, map, u"--json"_s}).array().size() == 1);
    CHECK(runCli({u"check"_s, map, u"--json"_s}).object()[u"sound"].toBool());
}

} // namespace

TEST_CASE("a survey goes in by a plan and judges a cell", "[cli][import]")
{
    const Folder folder;
    const QString map = newMap(folder);
    const QString file = folder.write(u"s.csv"_s, survey);
    const QString planFile = folder.write(u"p.json"_s, plan("Decision was easy", "Decision"));
    const QJsonObject dry = runCli({u"import"_s, map, file, u"--plan"_s, planFile, u"--dry-run"_s, u"--json"_s}).array()[0].toObject();
    CHECK(dry[u"imported"].toInt() == 3);
    checkUntouched(map);
    const QJsonObject report = runCli({u"import"_s, map, file, u"--plan"_s, planFile, u"--json"_s}).array()[0].toObject();
    CHECK(report[u"rows"].toInt() == report[u"imported"].toInt() + report[u"skipped"].toArray().size());
    const QJsonArray cells = runCli({u"triangulate"_s, map, u"--json"_s}).object()[u"cells"].toArray();
    REQUIRE(cells.size() == 5);
    CHECK(cells[2][u"kind"].toString() == u"too_few");
}

TEST_CASE("a plan that does not fit is refused by name and the map stays as it was", "[cli][import]")
{
    const Folder folder;
    const QString map = newMap(folder);
    const QString file = folder.write(u"s.csv"_s, survey);
    const auto refused = [&](const QByteArray &content, const QByteArray &name) {
        const Run run = runCli({u"import"_s, map, file, u"--plan"_s, folder.write(u"p.json"_s, content)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(name));
        CHECK(run.err.trimmed().count('\n') == 0);
    };
    refused(plan("Decision was hard", "Decision"), "Decision was hard");
    refused(plan("Decision was easy", "Departure"), "Departure");
    refused("{\"plan\": 1, \"columns\": [", "p.json");
    refused(R"({"plan": 1, "source": {"method": "hearsay"}, "columns": []})", "hearsay");
    checkUntouched(map);
}

TEST_CASE("files that nobody can read end with one sentence, at once, and leave the map alone", "[cli][import]")
{
    const Folder folder;
    const QString map = newMap(folder);
    const QString pipe = folder.path(u"pipe.csv"_s);
    REQUIRE(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    const QStringList paths{folder.path(u"missing.csv"_s), folder.write(u"empty.csv"_s, {}), folder.path(u"."_s), pipe,
                            folder.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\xff\xfe", 22)),
                            folder.write(u"own.json"_s, R"({"trigpoint_map": 1, "tables": {}})"),
                            folder.write(u"wide.csv"_s, QByteArray("c,").repeated(100000) + "\n"),
                            folder.write(u"broken.zip"_s, "PK\x03\x04 no archive at all")};
    for (const QString &path : paths) {
        const Run run = runCli({u"import"_s, map, path});
        INFO(path.toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK_FALSE(run.err.trimmed().isEmpty());
        CHECK(run.err.trimmed().count('\n') == 0);
    }
    checkUntouched(map);
}

TEST_CASE("San Francisco's airport survey of 2017 gives its published scores", "[cli][import][shared]")
{
    const auto file = sharedPath(u"data/sfo_airport_survey/raw/2017_SFO_Customer_Survey_20250817.csv"_s);
    if (!file) {
        WARN("skipped: the airport survey is not beside this project");
        return;
    }
    const QString planFile = QStringLiteral(TRIGPOINT_SOURCE_DIR "/tests/data/sfo_2017.plan.json");
    const Folder folder;
    const auto balance = [&](const QString &name, const QString &planPath) {
        const QString map = folder.path(name);
        REQUIRE(runCli({u"new"_s, map, u"--template"_s, u"blank"_s}).exitCode == 0);
        const QJsonObject report = runCli({u"import"_s, map, *file, u"--plan"_s, planPath, u"--json"_s}).array()[0].toObject();
        CHECK(report[u"rows"].toInt() == 2831);
        CHECK(report[u"imported"].toInt() == 2831);
        CHECK(report[u"unplaced"].toArray().isEmpty());
        const QJsonArray cells = runCli({u"triangulate"_s, map, u"--json"_s}).object()[u"cells"].toArray();
        double nps = 0;
        QSet<QString> spoken;
        for (const QJsonValue &cell : cells) {
            const QJsonObject source = cell[u"sources"][0].toObject();
            if (source[u"state"].toString() != u"speaks")
                continue;
            spoken.insert(cell[u"theme"].toString());
            if (cell[u"theme"].toString() == u"Recommending it") {
                CHECK(source[u"voters"].toInt() == 2746);
                nps = 100 * source[u"balance"].toDouble();
            }
        }
        CHECK(spoken.size() == 26); // every placed rating speaks at its stage
        return nps;
    };
    CHECK(balance(u"weighted.journey"_s, planFile) == Approx(40.40).margin(0.005));

    QFile original(planFile);
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray unweighted = original.readAll().replace("\"role\": \"weight\"", "\"role\": \"ignore\"");
    CHECK(balance(u"unweighted.journey"_s, folder.write(u"unweighted.json"_s, unweighted)) == Approx(39.84).margin(0.005));
}
