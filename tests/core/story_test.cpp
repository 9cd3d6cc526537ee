// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/export/finding_order.h"
#include "core/export/story.h"
#include "tests/support/picture_map.h"

using namespace trigpoint;
using namespace Qt::StringLiterals;

namespace {

exporting::Story storyOf(const test::PictureMap &map)
{
    return exporting::tellStory({map.map, map.triangulation, QDate(2025, 10, 9), QLocale(QLocale::English, QLocale::UnitedKingdom)});
}

void changeAll(auto &rows, const auto &how)
{
    const auto before = rows;
    for (const auto &entry : before) {
        auto row = entry.second;
        how(row);
        rows.put(row);
    }
}

} // namespace

TEST_CASE("the story tells the strongest conclusions with a next step, then the contradiction", "[export][story]")
{
    const test::PictureMap map = test::docsMap();
    const exporting::Story story = storyOf(map);
    REQUIRE(story.findings.size() == 4);
    CHECK(story.findings[0].title == u"The first invoice is higher than the plan page said"_s);
    CHECK(story.findings[1].title == u"Support replies after two days"_s);
    CHECK(story.findings[2].title == u"Publishing without an engineer wins people over"_s);
    CHECK(story.findings[3].title == u"Plans are hard to compare"_s);
    CHECK(story.findings[3].contradicts());
    for (size_t i = 0; i < 4; ++i)
        CHECK(story.findings[i].number == static_cast<int>(i) + 1);
    CHECK(story.findings[0].nextStep == u"show the invoice before paying (Finance)"_s);
    CHECK(story.findings[0].place == u"Decision · Billing surprise"_s);
    CHECK(story.findings[0].consequence == u"Safe to act"_s);
    CHECK(story.findings[3].consequence == u"Do not act yet"_s);
}

TEST_CASE("an opportunity carries the number of the finding it answers", "[export][story]")
{
    const test::PictureMap map = test::docsMap();
    const std::map<Id<Card>, int> numbers = exporting::findingNumbers(map.map, storyOf(map));
    std::map<QString, int> byTitle;
    for (const auto &[card, number] : numbers)
        byTitle[map.map.find(card)->title] = number;
    CHECK(byTitle == std::map<QString, int>{{u"Answer in the editor"_s, 2}, {u"One plan table, no footnotes"_s, 4}, {u"Show the invoice early"_s, 1}});
}

TEST_CASE("the head names the question, who decides by when, and the dates of the data", "[export][story]")
{
    const exporting::Story story = storyOf(test::docsMap());
    CHECK(story.question == u"why do trials not renew?"_s);
    CHECK(story.decideBy == u"24 October 2025"_s);
    CHECK(story.subtitle.contains(u"Team lead, SMB"_s));
    CHECK(story.subtitle.contains(u"9 October 2025"_s));
    CHECK(story.subtitle.contains(u"data from 1 July to 3 October 2025"_s));
    CHECK(story.sources.size() == 5);
    CHECK(story.sources[0].size == u"1,204 answers"_s);
}

TEST_CASE("a finding carries its people axis, quotes and sources", "[export][story]")
{
    const exporting::Story story = storyOf(test::docsMap());
    const exporting::Finding &finding = story.findings.front();
    REQUIRE(finding.axis.size() == 3);
    for (const exporting::AxisRow &row : finding.axis) {
        CHECK(row.low <= row.value);
        CHECK(row.value <= row.high);
        CHECK(row.valueText.startsWith(QChar(0x2212)));
        CHECK(row.intervalText.startsWith(u'['));
    }
    REQUIRE(finding.quotes.size() == 2);
    CHECK(finding.quotes[0].who == u"P07, team lead, 12:41"_s);
    REQUIRE(finding.uses.size() == 3);
    CHECK(finding.uses[0].collected == u"1 Jul to 30 Sept 2025"_s);
    CHECK(finding.uses[1].collected == u"8 to 26 Sept 2025"_s);
    CHECK(finding.uses[2].collected == u"3 Oct 2025"_s);
    CHECK(finding.uses[0].file == u"csat_after_onboarding.csv"_s);
    CHECK(finding.uses[1].file == u"interviews.tsv, rows 7, 11"_s);
    CHECK(finding.uses[1].used == u"2 excerpts"_s);
}

TEST_CASE("equally decided quotes stand in the order of their rows, not of their keys", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    changeAll(map.map.rows<Coding>(), [](Coding &coding) { coding.sentiment = -2; });
    const std::vector<exporting::Quote> quotes = storyOf(map).findings.front().quotes;
    changeAll(map.map.rows<Excerpt>(), [](Excerpt &excerpt) { excerpt.row = 1000 - excerpt.row; });
    const std::vector<exporting::Quote> turned = storyOf(map).findings.front().quotes;
    REQUIRE(quotes.size() == 2);
    REQUIRE(turned.size() == 2);
    CHECK(turned[0].text == quotes[1].text);
    CHECK(turned[1].text == quotes[0].text);
}

TEST_CASE("where a theme was only raised the most decided quote stands first, good or bad", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    for (triangulation::Verdict &verdict : map.triangulation.claims)
        verdict.claim = Claim::Raised;
    changeAll(map.map.rows<Coding>(), [&](Coding &coding) {
        coding.sentiment = map.map.find(coding.excerpt)->row == 11 ? -2 : 1;
    });
    const std::vector<exporting::Quote> quotes = storyOf(map).findings.front().quotes;
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[1].who.startsWith(u"P07"_s));
}

TEST_CASE("a quote names the person whose transcript it stands in", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    Transcript transcript;
    changeAll(map.map.rows<Excerpt>(), [&](Excerpt &excerpt) {
        if (excerpt.row != 7)
            return;
        transcript.id = Id<Transcript>(excerpt.id.value());
        transcript.source = excerpt.source;
        transcript.file = excerpt.file;
        transcript.participant = std::exchange(excerpt.participant, std::nullopt);
        excerpt.transcript = transcript.id;
    });
    map.map.rows<Transcript>().put(transcript);
    CHECK(storyOf(map).findings.front().quotes[0].who == u"P07, team lead, 12:41"_s);
}

TEST_CASE("a source that no longer speaks is not quoted", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    for (triangulation::Verdict &verdict : map.triangulation.claims)
        for (triangulation::Reading &reading : verdict.readings)
            if (reading.method == Method::Interview)
                reading.state = triangulation::State::Expired;
    for (const exporting::Finding &finding : storyOf(map).findings)
        CHECK(finding.quotes.empty());
}

TEST_CASE("a quote says what its source is counted for", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    REQUIRE(storyOf(map).findings.front().quotes.size() == 2);
    for (triangulation::Verdict &verdict : map.triangulation.claims)
        for (triangulation::Reading &reading : verdict.readings)
            if (reading.method == Method::Interview && reading.direction)
                reading.direction = Claim::Delight;
    CHECK(storyOf(map).findings.front().quotes.empty());
}

TEST_CASE("a map without conclusions has a story that says so", "[export][story]")
{
    const test::PictureMap nothing;
    const exporting::Story story = storyOf(nothing);
    CHECK(story.findings.empty());
    CHECK(story.sources.empty());
    CHECK_FALSE(story.sureness.isEmpty());
}

TEST_CASE("contradictions are told even when none has a next step, and never more than two", "[export][story]")
{
    test::PictureMap map = test::docsMap();
    const auto contradictions = [&] {
        int count = 0;
        for (const auto *verdict : exporting::keyFindings(map.map, map.triangulation))
            count += verdict->label == triangulation::Label::Dissonance ? 1 : 0;
        return count;
    };
    const auto setSteps = [&](const QString &step) {
        for (const triangulation::Verdict &verdict : map.triangulation.claims) {
            Card card = *map.map.find(*verdict.card);
            card.nextStep = step;
            map.map.rows<Card>().put(card);
        }
    };
    CHECK(contradictions() == 1);
    setSteps({});
    CHECK(contradictions() == 1);
    setSteps(u"ask"_s);
    CHECK(contradictions() == 2);
    CHECK(exporting::keyFindings(map.map, map.triangulation).size() == 5);
}
