// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_importer.h"
#include "core/import/transcript_lines.h"
#include "core/import/transcript_speakers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::import;

namespace {

QString formatOf(const QByteArray &text)
{
    FileSample sample{u"file.txt"_s, text, u"UTF-8"_s, text, true};
    const auto readings = TranscriptImporter().recognise(sample);
    return readings.empty() ? QString() : readings.front().format;
}

std::vector<PlanSpeaker> cast(const TranscriptPieces &pieces, const QString &name)
{
    QStringList reasons;
    return castOf(pieces.pieces, {}, name, reasons);
}

} // namespace

TEST_CASE("labelled text: a turn runs on over lines and paragraphs until the next label", "[transcript]")
{
    const auto read = readLabelledText(u"interviewer: How was it?\ninterviewee: Long.\nVery long.\n\nAnd dear.\n\nMODERATOR: Time is up.\n"_s);
    REQUIRE(read.pieces.size() == 3);
    CHECK(read.pieces[1].text == u"Long.\nVery long.\nAnd dear.");
    CHECK(read.rows == 3);
    const auto people = cast(read, u"interview-P07.txt"_s);
    CHECK(people[0].interviewer);
    CHECK(people[1].participant == u"P07");
    CHECK(people[2].interviewer);
}

TEST_CASE("Markdown: bold names with the colon inside or outside, headings end a turn", "[transcript]")
{
    const auto read = readLabelledText(u"# Title\n\nAn opening that nobody is named for.\n\n**Iris**: Hello!\n\nStill me.\n\n"
                                       "**Host:** And you?\n\n**Iris**, would you mind?\n\n## Wishes\n\nLoose words.\n\n**Iris**: More.\n"
                                       "**Host:** Fine.\n"_s);
    CHECK(read.rows == 6);
    REQUIRE(read.skipped.size() == 2);
    CHECK(read.skipped[0].row == 1);
    CHECK(read.skipped[1].row == 4);
    CHECK(read.pieces[1].speaker == u"Iris");
    CHECK(read.pieces[1].text == u"Hello!\nStill me.");
    CHECK(read.pieces[2].text == u"And you?\n**Iris**, would you mind?");
    CHECK(read.pieces[3].row == 0);
}

TEST_CASE("bracketed ids, printed paragraph numbers and times in front of speech", "[transcript]")
{
    const auto focus = readLabelledText(u"[id1] hello, I like it.\n\n[id2] I do not.\n\n[city] is where we met\n"_s);
    REQUIRE(focus.pieces.size() == 2);
    CHECK(focus.pieces[1].speaker == u"id2");
    CHECK(focus.pieces[1].text == u"I do not.\n[city] is where we met");
    const auto printed = readLabelledText(u"12   Interviewer: Why?\n13   Participant: Because.\n"_s);
    REQUIRE(printed.pieces.size() == 2);
    CHECK(printed.pieces[1].speaker == u"Participant");
    const auto timed = readLabelledText(u"[00:12] Ann: One\n[00:20] Bo: Two\nAnn (00:25): Three\n"_s);
    REQUIRE(timed.pieces.size() == 3);
    CHECK(timed.pieces[0].startMs == 12000);
    CHECK(timed.pieces[2].startMs == 25000);
}

TEST_CASE("what no person is called is no label", "[transcript]")
{
    for (const QString &line : {u"Note: mind the gap"_s, u"Task 3: open the page"_s, u"http://example.org"_s, u"10:30 Meeting: late"_s,
                                u"Q: why"_s, u"one two three four five: six"_s, u"Chapter: one"_s})
        CHECK(!splitLabel(line));
    CHECK(acceptedLabels({u"Ann"_s, u"Ann"_s}, {}, 40).isEmpty());
    CHECK(acceptedLabels({u"Ann"_s, u"Ann"_s, u"Ann"_s}, {}, 40).contains(u"Ann"_s));
    CHECK(acceptedLabels({u"Ann"_s}, {u"Ann"_s}, 40).contains(u"Ann"_s));
    CHECK(acceptedLabels({u"SPEAKER_00"_s, u"P7"_s}, {}, 2).size() == 2);
}

TEST_CASE("Otter: name and time above the speech, the next turn ends it", "[transcript]")
{
    const auto read = readOtter(u"Jonas Rosland  0:22  \nHello.\n\nCarolyn Lu  1:35:00  \nHi.\nReally.\n\nTranscribed by https://otter.ai\n"_s);
    REQUIRE(read.pieces.size() == 2);
    CHECK(read.pieces[0].endMs == 5700000);
    CHECK(read.pieces[1].startMs == 5700000);
    CHECK(read.pieces[1].text == u"Hi.\nReally.");
    CHECK(read.rows == 2);
}

TEST_CASE("lines with times in front, in three writings", "[transcript]")
{
    const auto whisper = readStampedLines(u"[00:43.810 --> 00:47.850]  Hello\n[00:48.000 --> 00:49.000]\nloose\n"_s);
    REQUIRE(whisper.pieces.size() == 1);
    CHECK(whisper.pieces[0].startMs == 43810);
    CHECK(whisper.skipped.size() == 2);
    CHECK(whisper.rows == 3);
    const auto lyrics = readStampedLines(u"[00:43.810]Hello\n[00:47.850]\n"_s);
    REQUIRE(lyrics.pieces.size() == 1);
    CHECK(lyrics.pieces[0].endMs == 47850);
    CHECK(readStampedLines(u"start\tend\ttext\n43810\t47850\tHello\n"_s).pieces.front().endMs == 47850);
}

TEST_CASE("speakers that a tool only numbered are told apart by their file", "[transcript]")
{
    const auto read = readLabelledText(u"SPEAKER_00: Why?\nSPEAKER_01: So.\n"_s);
    const auto people = cast(read, u"talk three.txt"_s);
    REQUIRE(people.size() == 2);
    CHECK(people[0].participant == u"talk three SPEAKER_00");
    CHECK(people[1].participant == u"talk three SPEAKER_01");
}

TEST_CASE("who only asks is taken for the interviewer", "[transcript]")
{
    QString text;
    for (int i = 0; i < 5; ++i)
        text += u"Adriana: And then?\nJuraj: Then we moved on.\n"_s;
    QStringList reasons;
    const auto people = castOf(readLabelledText(text).pieces, {}, u"x.txt"_s, reasons);
    REQUIRE(people.size() == 2);
    CHECK(people[0].interviewer);
    CHECK(!people[1].interviewer);
    CHECK(reasons.size() == 1);
}

TEST_CASE("the kind of a transcript is told by its content", "[transcript]")
{
    CHECK(formatOf("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi\r\n") == u"webvtt");
    CHECK(formatOf("\xEF\xBB\xBF" "1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\n") == u"srt");
    CHECK(formatOf("[00:43.810 --> 00:47.850]  Hello\n[00:48.810 --> 00:49.850]  Again\n") == u"stamped_text");
    CHECK(formatOf("Ann Lee  0:22  \nHello.\n\nBo Ek  1:35  \nHi.\n") == u"otter");
    CHECK(formatOf("Interviewer: Why?\nP7: Because.\n") == u"labelled_text");
    CHECK(formatOf("Just some words.\n\nAnd more.\n") == u"plain_text");
    CHECK(formatOf("WEBVTTX\n") != u"webvtt");
    CHECK(formatOf("id,text,score\n1,\"a\",2\n2,b,3\n3,c,4\n").isEmpty());
}
