// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_importer.h"
#include "tests/support/shared_data.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::import;

namespace {

std::optional<Imported> importShared(const QString &relative)
{
    const auto path = test::sharedPath(u"data/"_s + relative);
    if (!path) {
        WARN("No shared data here: " << relative.toStdString());
        return std::nullopt;
    }
    const TranscriptImporter importer;
    auto file = FileInput::open(*path);
    REQUIRE(file);
    const auto sample = takeSample(*file);
    REQUIRE(sample);
    const auto readings = importer.recognise(*sample);
    REQUIRE(!readings.empty());
    const auto json = importer.guessPlan(*file, readings.front().format, {});
    REQUIRE(json);
    const auto plan = parsePlan(*json, relative);
    REQUIRE(plan);
    const auto read = importer.read(*file, *plan, {});
    REQUIRE(read);
    CHECK(read->file.rows == read->file.imported + static_cast<qint64>(read->file.skipped.size()));
    const auto text = QString::fromUtf8(read->transcripts.front().text).toStdU32String();
    for (const ImportedExcerpt &one : read->excerpts)
        CHECK(QString::fromStdU32String(text.substr(size_t(*one.excerpt.start), size_t(*one.excerpt.end - *one.excerpt.start))) == one.excerpt.text);
    return *read;
}

const QString rikNicol = u"hitsave_interviews/2023/Goodboy Galaxy/Goodboy Galaxy - Rik Nicol."_s;

} // namespace

TEST_CASE("one interview in six forms has the same 753 lines in each, the last of them music", "[transcript][shared]")
{
    const std::pair<QString, QString> forms[] = {{u"vtt"_s, u"webvtt"_s},       {u"srt"_s, u"srt"_s},
                                                 {u"txt"_s, u"stamped_text"_s}, {u"lrc"_s, u"stamped_text"_s},
                                                 {u"tsv"_s, u"stamped_text"_s}, {u"text"_s, u"plain_text"_s}};
    for (const auto &[suffix, format] : forms) {
        INFO(suffix.toStdString());
        const auto read = importShared(rikNicol + suffix);
        if (!read)
            return;
        CHECK(read->file.format == format);
        CHECK(read->file.rows == 753);
        CHECK(read->file.imported == 752);
    }
    const auto vtt = importShared(rikNicol + u"vtt"_s);
    const auto srt = importShared(rikNicol + u"srt"_s);
    REQUIRE(vtt->excerpts.size() == srt->excerpts.size());
    CHECK(vtt->excerpts.back().excerpt.endMs == srt->excerpts.back().excerpt.endMs);
    CHECK(vtt->transcripts.front().text == srt->transcripts.front().text);
}

TEST_CASE("an Otter transcript in Markdown", "[transcript][shared]")
{
    const auto read = importShared(u"hitsave_interviews/2022/Q-Cubed/ Q-Cubed - Interview with Carolyn Lu at Cludosian Games.md"_s);
    if (!read)
        return;
    CHECK(read->file.format == u"otter");
    CHECK(read->excerpts.size() >= 20);
    const auto names = read->participants;
    CHECK(std::any_of(names.begin(), names.end(), [](const ImportedParticipant &one) { return one.key == u"Carolyn Lu"; }));
}

TEST_CASE("Markdown transcripts with bold names", "[transcript][shared]")
{
    const auto host = importShared(u"otel_end_user/transcripts/20230702T174637Z-otel-q-a-feat-jacob-aronoff-of-lightstep-from-servicenow.md"_s);
    if (!host)
        return;
    CHECK(host->file.format == u"labelled_text");
    REQUIRE(host->participants.size() == 1);
    CHECK(host->participants.front().key == u"Jacob");
    CHECK(host->transcripts.front().participant == u"Jacob");

    const auto panel = importShared(u"otel_end_user/transcripts/20240305T194924Z-otel-collector-user-feedback-panel.md"_s);
    CHECK(panel->file.format == u"labelled_text");
    QStringList keys;
    for (const ImportedParticipant &one : panel->participants)
        keys += one.key;
    keys.sort();
    CHECK(keys == QStringList{u"Greg"_s, u"Iris"_s, u"Joel"_s, u"Juraj"_s});
}

TEST_CASE("thinking aloud without labels is plain text with its headings", "[transcript][shared]")
{
    const auto read = importShared(u"heritrace_user_testing/results/endusers/transcriptions/1e_transcription.md"_s);
    if (!read)
        return;
    CHECK(read->file.format == u"plain_text");
    CHECK(read->excerpts.size() > 3);
    CHECK(!read->transcripts.front().text.contains("SPDX"));
}

TEST_CASE("the short shapes of Zoom, Teams and noScribe", "[transcript][shared]")
{
    const auto teams = importShared(u"format_snippets/teams_shape.vtt"_s);
    if (!teams)
        return;
    REQUIRE(teams->excerpts.size() == 1);
    CHECK(teams->excerpts[0].participant == u"Alice");
    const auto zoom = importShared(u"format_snippets/zoom_shape.vtt"_s);
    REQUIRE(zoom->excerpts.size() == 1);
    CHECK(zoom->excerpts[0].participant == u"Christina");
    const auto scribe = importShared(u"format_snippets/noscribe_shape.vtt"_s);
    CHECK(scribe->file.rows == 4);
    const auto meet = importShared(u"format_snippets/danyelf_shape.vtt"_s);
    CHECK(meet->file.rows == 3);
    CHECK(meet->participants.size() == 2);
}
