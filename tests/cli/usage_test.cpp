// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint::test;

TEST_CASE("help and version end with 0 and name every verb", "[cli]")
{
    const Run help = runCli({u"--help"_s});
    CHECK(help.exitCode == 0);
    for (const char *verb : {"new", "sample", "info", "plan", "import", "triangulate", "flow", "export", "check", "search",
                             "undo", "redo", "history", "measure"}) {
        INFO(verb);
        CHECK(help.out.contains("\n  " + QByteArray(verb) + " "));
        CHECK(runCli({QLatin1String(verb), u"--help"_s}).exitCode == 0);
    }
    CHECK(runCli({u"--version"_s}).out.startsWith("trigpoint-cli 0."));
}

TEST_CASE("wrong usage ends with 2 and a sentence", "[cli]")
{
    const QStringList commandLines[] = {{},
                                        {u"frobnicate"_s},
                                        {u"new"_s},
                                        {u"new"_s, u"a"_s, u"b"_s},
                                        {u"new"_s, u"a"_s, u"--wrong"_s},
                                        {u"new"_s, u"a.journey"_s, u"--template"_s},
                                        {u"new"_s, u"a.journey"_s, u"--template=six-stages"_s},
                                        {u"info"_s, u"--json=yes"_s, u"a"_s},
                                        {u"--language"_s, u"tlh"_s, u"info"_s, u"a"_s}};
    for (const QStringList &words : commandLines) {
        INFO(words.join(u' ').toStdString());
        const Run run = runCli(words);
        CHECK(run.exitCode == 2);
        CHECK_FALSE((run.out + run.err).trimmed().isEmpty());
    }
}

TEST_CASE("a missing map is the file's fault: 1, and one sentence that names it", "[cli]")
{
    const Run run = runCli({u"info"_s, u"/nowhere/at-all.journey"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("at-all.journey"));
    CHECK(run.err.trimmed().count('\n') == 0);
}

TEST_CASE("a result that cannot be written is a fault", "[cli]")
{
    const Run run = runShell(u"echo '[]' | \"$TRIGPOINT\" measure > /dev/full"_s);
    CHECK(run.exitCode == 1);
    CHECK(run.err.trimmed().count('\n') == 0);
    CHECK_FALSE(run.err.trimmed().isEmpty());
}
