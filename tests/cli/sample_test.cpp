// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace trigpoint::test;

namespace {

QString makeSample(const Folder &folder)
{
    const QString map = folder.path(u"sample.journey"_s);
    const Run run = runCli({u"sample"_s, map});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return map;
}

QSet<QString> values(const QJsonArray &verdicts, const QString &key)
{
    QSet<QString> found;
    for (const QJsonValue &verdict : verdicts)
        found.insert(verdict[key].toString());
    return found;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST_CASE("the sample shows every label, kind and grade among its conclusions", "[cli][sample]")
{
    const Folder folder;
    const QJsonArray claims = runCli({u"triangulate"_s, makeSample(folder), u"--json"_s}).object()[u"claims"].toArray();
    for (const QString &label : {u"agreement"_s, u"partial_agreement"_s, u"dissonance"_s, u"silence"_s}) {
        INFO(label.toStdString());
        CHECK(values(claims, u"label"_s).contains(label));
    }
    for (const QString &kind : {u"one_method"_s, u"too_few"_s, u"asked_not_raised"_s, u"never_asked"_s, u"expired"_s,
                                u"methods_contradict"_s, u"staff_gap"_s, u"claim_contradicted"_s}) {
        INFO(kind.toStdString());
        CHECK(values(claims, u"kind"_s).contains(kind));
    }
    for (const QString &grade : {u"high"_s, u"moderate"_s, u"low"_s, u"very_low"_s}) {
        INFO(grade.toStdString());
        CHECK(values(claims, u"grade"_s).contains(grade));
    }
}

TEST_CASE("what triangulate prints is at most ten lines in every language", "[cli][sample]")
{
    const Folder folder;
    const QString map = makeSample(folder);
    QSet<QByteArray> first;
    for (const QString &language : {u"en"_s, u"it"_s, u"sv"_s}) {
        const Run run = runCli({u"--language"_s, language, u"triangulate"_s, map});
        REQUIRE(run.exitCode == 0);
        CHECK(run.out.count('\n') == 10);
        first.insert(run.out.left(run.out.indexOf('\n')));
    }
    CHECK(first.size() == 3);
}

TEST_CASE("JSON keys and codes are the same in every language", "[cli][sample]")
{
    const Folder folder;
    const QString map = makeSample(folder);
    const QJsonObject english = runCli({u"triangulate"_s, map, u"--json"_s}).object();
    const QJsonObject swedish = runCli({u"--language=sv"_s, u"triangulate"_s, map, u"--json"_s}).object();
    for (const QString &key : {u"label"_s, u"kind"_s, u"claim"_s, u"grade"_s, u"consequence"_s})
        CHECK(values(english[u"cells"].toArray(), key) == values(swedish[u"cells"].toArray(), key));
    CHECK(english[u"cells"][0][u"ticks"] == swedish[u"cells"][0][u"ticks"]);
    CHECK(values(english[u"cells"].toArray(), u"sentence"_s) != values(swedish[u"cells"].toArray(), u"sentence"_s));
}

TEST_CASE("the sample is exported as PDF, PNG and SVG, and comes back whole from JSON", "[cli][sample]")
{
    const Folder folder;
    const QString map = makeSample(folder);
    for (const QString &name : {u"map.pdf"_s, u"map.png"_s, u"map.svg"_s, u"map.json"_s}) {
        INFO(name.toStdString());
        CHECK(runCli({u"export"_s, map, folder.path(name)}).exitCode == 0);
    }
    CHECK(folder.read(u"map.pdf"_s).startsWith("%PDF-"));
    CHECK(folder.read(u"map.png"_s).startsWith("\x89PNG"));
    CHECK(folder.read(u"map.svg"_s).contains("<svg"));
    const QString copy = folder.path(u"copy.journey"_s);
    REQUIRE(runCli({u"new"_s, copy, u"--from"_s, folder.path(u"map.json"_s)}).exitCode == 0);
    REQUIRE(runCli({u"export"_s, copy, folder.path(u"again.json"_s)}).exitCode == 0);
    CHECK(parsed(folder.read(u"again.json"_s)) == parsed(folder.read(u"map.json"_s)));
    CHECK(runCli({u"triangulate"_s, copy, u"--json"_s}).object() == runCli({u"triangulate"_s, map, u"--json"_s}).object());
}

TEST_CASE("importing a file of the sample again changes nothing", "[cli][sample]")
{
    const Folder folder;
    const QString map = makeSample(folder);
    const QByteArray before = runCli({u"history"_s, map, u"--json"_s}).out;
    const Run again = runCli({u"import"_s, map, QStringLiteral(TRIGPOINT_SOURCE_DIR "/resources/sample/survey.csv"), u"--json"_s});
    REQUIRE(again.exitCode == 0);
    CHECK(again.array()[0][u"known"].toInt() == 412);
    CHECK(runCli({u"history"_s, map, u"--json"_s}).out == before);
}

TEST_CASE("the sample's file is sound, and what it lacks is listed", "[cli][sample]")
{
    const Folder folder;
    const QString map = makeSample(folder);
    const QJsonObject check = runCli({u"check"_s, map, u"--json"_s}).object();
    CHECK(check[u"sound"].toBool());
    QSet<QString> codes;
    for (const QJsonValue &finding : check[u"findings"].toArray())
        codes.insert(finding[u"code"].toString());
    CHECK(codes.contains(u"contradiction"_s));
    CHECK(codes.contains(u"touchpoint_without_owner"_s));
    CHECK(codes.contains(u"conclusion_without_evidence"_s));
    CHECK(codes.contains(u"stage_without_three_methods"_s));

    const QJsonObject flow = runCli({u"flow"_s, map, u"--json"_s}).object();
    for (const QString &part : {u"unreachable"_s, u"dead_ends"_s, u"loops"_s, u"unavoidable"_s}) {
        INFO(part.toStdString());
        CHECK_FALSE(flow[part].toArray().isEmpty());
    }
    CHECK(runCli({u"search"_s, map, u"invoice"_s, u"--json"_s}).object()[u"total"].toInt() > 0);
}
