// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_cues.h"
#include "core/import/transcript_importer.h"
#include "core/import/transcript_markup.h"
#include "tests/support/import_files.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::import;

namespace {

QStringList textsOf(const TranscriptPieces &pieces)
{
    QStringList texts;
    for (const TranscriptPiece &piece : pieces.pieces)
        texts += piece.text;
    return texts;
}

void checkSum(const TranscriptPieces &pieces, qint64 spoken)
{
    CHECK(pieces.rows == spoken + static_cast<qint64>(pieces.skipped.size()));
    for (const Skipped &one : pieces.skipped)
        CHECK(!one.reason.isEmpty());
}

Result<Imported> importText(const QByteArray &bytes, const QString &name, const std::optional<ImportPlan> &wanted = {})
{
    const TranscriptImporter importer;
    auto file = test::fileOf(bytes, name);
    if (!file)
        return tl::unexpected(file.error());
    const auto sample = takeSample(*file);
    if (!sample)
        return tl::unexpected(sample.error());
    const auto readings = importer.recognise(*sample);
    if (readings.empty())
        return fail(u"not recognised"_s);
    if (wanted) {
        ImportPlan plan = *wanted;
        plan.file.format = readings.front().format;
        return importer.read(*file, plan, {});
    }
    const auto json = importer.guessPlan(*file, readings.front().format, {});
    if (!json)
        return tl::unexpected(json.error());
    const auto plan = parsePlan(*json, name);
    if (!plan)
        return tl::unexpected(plan.error());
    return importer.read(*file, *plan, {});
}

} // namespace

TEST_CASE("any line before a time line is a cue identifier, even NOTE-1", "[transcript]")
{
    const auto read = readWebVtt(u"WEBVTT - a title\n\nNOTE-1\n00:01.000 --> 00:02.000\nOne.\n\nintro part\n"
                                 "00:02.000 --> 00:03.000\nTwo.\n\nNOTE\n00:03.000 --> 00:04.000\nThree.\n"_s);
    CHECK(textsOf(read) == QStringList{u"One."_s, u"Two."_s, u"Three."_s});
    checkSum(read, 3);
}

TEST_CASE("notes, styles and regions are passed over only when the line is exactly that", "[transcript]")
{
    const auto read = readWebVtt(u"WEBVTT\n\nNOTE made by hand\nmore of it\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n"
                                 "00:01.000 --> 00:02.000\nNOTE that this is speech.\n\nNOTED in passing\n\n"
                                 "00:02.000 --> 00:03.000\nLast.\n"_s);
    CHECK(textsOf(read) == QStringList{u"NOTE that this is speech."_s, u"Last."_s});
    REQUIRE(read.skipped.size() == 1);
    CHECK(read.skipped[0].row == 2);
    checkSum(read, 2);
}

TEST_CASE("an arrow in speech is speech", "[transcript]")
{
    const auto read = readWebVtt(u"WEBVTT\n\n00:01.000 --> 00:02.000\nSo A --> B it goes.\n"_s);
    CHECK(textsOf(read) == QStringList{u"So A --> B it goes."_s});
}

TEST_CASE("hours are optional cue by cue and may have many digits", "[transcript]")
{
    CHECK(cueTimes(u"00:00.000 --> 01:30:31.120 align:start"_s)->endMs == 5431120);
    CHECK(cueTimes(u"00:00:01,500 --> 123:00:00,000"_s)->endMs == 123LL * 3600 * 1000);
    CHECK(clockMs(u"1:05"_s) == 65000);
    CHECK(!clockMs(u"1:75"_s));
    CHECK(!cueTimes(u"A --> B"_s));
}

TEST_CASE("voice tags may have classes, nest, lack their end and hold references", "[transcript]")
{
    CHECK(plainCueText(u"<v.first.loud Esme &amp; Co>Hi <i>there</i></v>"_s).front().voice == u"Esme & Co");
    CHECK(plainCueText(u"<v.first.loud Esme>Hi <i>there</i></v>"_s).front().text == u"Hi there");
    CHECK(plainCueText(u"<v Bob><b>No end"_s).front().text == u"No end");
    const auto two = plainCueText(u"<v Bob>One</v> <v Ann>Two"_s);
    REQUIRE(two.size() == 2);
    CHECK(two[1].voice == u"Ann");
    CHECK(plainCueText(u"<c.yellow>a</c> <00:00:02.500>b 1 < 2 &lt;3 &#233;&nbsp;!"_s).front().text == u"a b 1 < 2 <3 é !");
    CHECK(plainCueText(u"<v >(pause)"_s).front().voice.isEmpty());
    CHECK(plainCueText(u"{\\an8}<font color=\"red\">Up</font>"_s).front().text == u"Up");
}

TEST_CASE("a cue may hold two speakers, named in brackets", "[transcript]")
{
    const auto read = readWebVtt(u"WEBVTT\n\n00:00:16.000 --> 00:00:20.000\n(Danyel Fisher)\nbackground?\n-\n \n(Dana Bettinger)\n"
                                 "Safaria wise or lifewise\n"_s);
    REQUIRE(read.pieces.size() == 2);
    CHECK(read.pieces[0].speaker == u"Danyel Fisher");
    CHECK(read.pieces[1].speaker == u"Dana Bettinger");
    CHECK(read.rows == 1);
}

TEST_CASE("SRT: commas or dots, missing numbers and blank lines", "[transcript]")
{
    const auto read = readSrt(u"1\n00:00:01,000 --> 00:00:02,000\nOne\n\nstill one\n\n00:00:02.000 --> 00:00:03.000\n<i>Two</i>\n"
                              "3\n00:00:03,000 --> 00:00:04,000\n{\\an8}Three"_s);
    CHECK(textsOf(read) == QStringList{u"One\nstill one"_s, u"Two"_s, u"Three"_s});
    checkSum(read, 3);
}

TEST_CASE("bad cues: cut off, unreadable, silent and backwards", "[transcript]")
{
    const auto read = readWebVtt(u"WEBVTT\n\n00:05.000 --> 00:04.000\nBackwards.\n\n00:0x.000 --> 00:09.000\nNo idea.\n\n"
                                 "00:10.000 -->\nCut.\n\n00:11.000 --> 00:12.000\n\n00:12.000 --> 00:13.000\n[Music]\n\n00:14.000 --> 00"_s);
    CHECK(textsOf(read) == QStringList{u"Backwards."_s});
    CHECK(!read.pieces[0].startMs);
    CHECK(read.warnings.size() == 1);
    CHECK(read.skipped.size() == 5);
    checkSum(read, 1);
}

TEST_CASE("cues of one speaker join up to a gap of two seconds and keep their times", "[transcript]")
{
    const auto read = importText("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>One.\n\n00:04.000 --> 00:05.000\n<v Ann>Two.\n\n"
                                 "00:07.001 --> 00:08.000\n<v Ann>Three.\n\n00:08.000 --> 00:09.000\n<v Moderator>Why?\n",
                                 u"P07.vtt"_s);
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 2);
    CHECK(read->excerpts[0].excerpt.text == u"One. Two.");
    CHECK(read->excerpts[0].excerpt.startMs == 1000);
    CHECK(read->excerpts[0].excerpt.endMs == 5000);
    CHECK(read->excerpts[1].excerpt.row == 3);
    CHECK(read->file.rows == 4);
    CHECK(read->file.imported == 4);
    CHECK(read->transcripts.front().participant == u"Ann");
    CHECK(read->transcripts.front().text == "Ann: One. Two.\n\nAnn: Three.\n\nModerator: Why?\n");
    CHECK(read->participants.size() == 1);
}

TEST_CASE("positions are code points, so an emoji before an excerpt moves it by one", "[transcript]")
{
    const auto read = importText("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Ok \U0001F600.\n\n00:09.000 --> 00:10.000\n<v Bo>Née.\n",
                                 u"two.vtt"_s);
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 2);
    const auto text = QString::fromUtf8(read->transcripts.front().text).toStdU32String();
    const Excerpt &second = read->excerpts[1].excerpt;
    CHECK(second.start == 16);
    CHECK(QString::fromStdU32String(text.substr(size_t(*second.start), size_t(*second.end - *second.start))) == u"Née.");
}

TEST_CASE("labels in cues name speakers when they come often enough; a clock time does not", "[transcript]")
{
    QByteArray vtt = "WEBVTT\n\n";
    for (int i = 1; i <= 3; ++i)
        vtt += QByteArray::number(i) + "\n00:0" + QByteArray::number(2 * i) + ":00.000 --> 00:0" + QByteArray::number(2 * i)
               + ":05.000\nChristina: Lorem ipsum\n\n";
    vtt += "4\n00:08:00.000 --> 00:08:04.000\n10:30 Meeting: it began late\n\n5\n00:09:00.000 --> 00:09:04.000\nhttp: a scheme\n";
    const auto read = importText(vtt, u"zoom.vtt"_s);
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 5);
    CHECK(read->excerpts[0].participant == u"Christina");
    CHECK(read->excerpts[0].excerpt.text == u"Lorem ipsum");
    CHECK(read->excerpts[3].excerpt.text == u"10:30 Meeting: it began late");
}

TEST_CASE("a plan may say who interviews and what was covered", "[transcript]")
{
    ImportPlan plan;
    plan.source.name = u"Talks"_s;
    plan.speakers = {{u"Ann"_s, {}, true}, {u"Bo"_s, u"P3"_s, false}};
    plan.covers = {{u"Decision"_s, {}}};
    const auto read = importText("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>So.\n\n00:09.000 --> 00:10.000\n<v Bo>Yes.\n", u"x.vtt"_s, plan);
    REQUIRE(read);
    REQUIRE(read->excerpts.size() == 1);
    CHECK(read->excerpts[0].participant == u"P3");
    CHECK(read->transcripts.front().participant == u"P3");
    REQUIRE(read->coverage.size() == 1);
    CHECK(read->coverage[0].first == u"Decision");
    const auto again = parsePlan(read->file.plan, u"again"_s);
    REQUIRE(again);
    CHECK(again->speakers.size() == 2);
    CHECK(again->covers.size() == 1);
}

TEST_CASE("encodings, line ends and marks of transcripts", "[transcript]")
{
    const QString vtt = u"\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Åsa>Hallå där\r\n"_s;
    QByteArray utf16(reinterpret_cast<const char *>(vtt.utf16()), vtt.size() * 2);
    for (const QByteArray &bytes : {vtt.toUtf8(), utf16}) {
        const auto read = importText(bytes, u"x.vtt"_s);
        REQUIRE(read);
        REQUIRE(read->excerpts.size() == 1);
        CHECK(read->excerpts[0].excerpt.text == u"Hallå där");
        CHECK(read->file.format == u"webvtt");
    }
}

TEST_CASE("transcripts that cannot be used fail with a sentence, and long lines take no time", "[transcript]")
{
    CHECK(!importText("", u"x.vtt"_s));
    const auto none = importText("WEBVTT\n\nNOTE nothing\n", u"x.vtt"_s);
    REQUIRE(!none);
    CHECK(none.error().sentence.contains(u"x.vtt"));
    const auto longLine = importText("WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray(1 << 20, 'a') + "\n", u"x.vtt"_s);
    REQUIRE(longLine);
    CHECK(longLine->excerpts.front().excerpt.text.size() == 1 << 20);
    const auto nul = importText(QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nab\0cd and more\n", 47), u"x.vtt"_s);
    if (nul)
        CHECK(nul->excerpts.front().excerpt.text.startsWith(u"abcd"));
    else
        CHECK(!nul.error().sentence.isEmpty());
}
