// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/emotion_curve.h"
#include "core/triangulation/evidence_detail.h"
#include "core/triangulation/triangulate.h"
#include "tests/support/evidence_map.h"

#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

std::vector<EmotionPoint> curveOf(const EvidenceMap &map)
{
    const auto curve = emotionCurve(map.model, map.answers);
    REQUIRE(curve);
    return *curve;
}

} // namespace

TEST_CASE("the emotion curve is the mean over methods of people's means", "[triangulation][emotion]")
{
    EvidenceMap map;
    const Id<Stage> stage = map.stage(u"Decision"_s);
    map.stage(u"Retention"_s);
    const Id<Theme> theme = map.theme(u"Checkout"_s);
    const Id<Source> survey = map.source(u"Survey"_s, Method::Survey);
    map.file(survey, tableOf(4, {codedColumn(u"q1"_s, ColumnRole::Rating, {u"1"_s, u"2"_s, u"4"_s, u"1"_s}),
                                 codedColumn(u"q2"_s, ColumnRole::Rating, {u"1"_s, u"2"_s, u"4"_s, u"5"_s})}));
    map.placement(map.question(survey, u"q1"_s, QuestionKind::Rating), stage, theme);
    map.placement(map.question(survey, u"q2"_s, QuestionKind::Rating), stage, std::nullopt);
    const Id<Source> talks = map.source(u"Interviews"_s, Method::Interview);
    map.excerpt(talks, map.participant(u"P1"_s), stage, theme, 2);
    map.excerpt(talks, map.participant(u"P2"_s), stage, std::nullopt, 1);

    const std::vector<EmotionPoint> curve = curveOf(map);
    REQUIRE(curve.size() == 2);
    const double surveyMean = (-1 - 0.5 + 0.5 + 0) / 4; // the last one rated 1 and 5
    CHECK(*curve[0].value == Approx((surveyMean + 0.75) / 2));
    CHECK(curve[0].low == Approx(surveyMean));
    CHECK(curve[0].high == Approx(0.75));
    CHECK(curve[0].methods == 2);
    CHECK(!curve[1].value); // no evidence, no point, never interpolated
}

TEST_CASE("a point set by hand stands only where there is no evidence", "[triangulation][emotion]")
{
    EvidenceMap map;
    const Id<Stage> one = map.stage(u"One"_s);
    const Id<Stage> two = map.stage(u"Two"_s);
    const Id<Lane> lane = map.lane(LaneKind::Emotion);
    for (const Id<Stage> stage : {one, two}) {
        const Id<Card> card = map.card(lane, stage, std::nullopt, u"Irritated"_s);
        map.change(card, [](Card &row) { row.value = -1.4; });
    }
    const Id<Source> talks = map.source(u"Interviews"_s, Method::Interview);
    map.excerpt(talks, map.participant(u"P1"_s), two, std::nullopt, 2);
    const std::vector<EmotionPoint> curve = curveOf(map);
    CHECK(curve[0].setByHand);
    CHECK(*curve[0].value == Approx(-0.7));
    CHECK(curve[0].word == u"Irritated"_s);
    CHECK(!curve[1].setByHand);
    CHECK(*curve[1].value == 1);
}

TEST_CASE("expired, future and older waves do not move the curve", "[triangulation][emotion]")
{
    EvidenceMap map;
    const Id<Stage> stage = map.stage(u"Decision"_s);
    const auto say = [&](const QString &name, QDate date, double sentiment) {
        const Id<Source> source = map.source(name, Method::Interview, date);
        map.excerpt(source, map.participant(name), stage, std::nullopt, sentiment);
        return source;
    };
    const Id<Source> current = say(u"now"_s, QDate(2025, 1, 1), 2);
    say(u"expired"_s, QDate(2020, 1, 1), -2);
    const Id<Source> older = say(u"older"_s, QDate(2024, 6, 1), -2);
    for (const Id<Source> source : {current, older})
        map.change(source, [](Source &row) { row.instrument = u"guide 1"_s; });
    CHECK(*curveOf(map)[0].value == 1);
}

TEST_CASE("every reading leads to its quotes, notes and answers", "[triangulation][emotion]")
{
    EvidenceMap map;
    const Id<Stage> stage = map.stage(u"Decision"_s);
    const Id<Stage> step = map.stage(u"Pay"_s, stage);
    const Id<Theme> theme = map.theme(u"Checkout"_s);
    const Id<Theme> other = map.theme(u"Price"_s);
    const Id<Source> survey = map.source(u"Survey"_s, Method::Survey);
    map.file(survey, tableOf(5, {codedColumn(u"q1"_s, ColumnRole::Rating, {u"1"_s, u"1"_s, u"4"_s, u"NA"_s, u""_s})}));
    map.placement(map.question(survey, u"q1"_s, QuestionKind::Rating), stage, theme);
    const Id<Source> talks = map.source(u"Interviews"_s, Method::Interview);
    const Id<Participant> person = map.participant(u"P1"_s);
    map.excerpt(talks, person, step, theme, -1, {}, u"I gave up"_s);
    map.excerpt(talks, person, step, other, -2, {}, u"Too dear"_s);
    const Id<Source> workshop = map.source(u"Workshop"_s, Method::Workshop);
    map.note(workshop, NoteKind::Pain, stage, theme, {}, 3);

    const auto evidence = Evidence::gather(map.model, map.answers);
    REQUIRE(evidence);
    const Triangulation result = triangulate(*evidence);
    const EvidenceDetail detail = detailOf(*evidence, *result.cell(stage, theme));
    REQUIRE(detail.quotes.size() == 1);
    CHECK(detail.quotes[0].text == u"I gave up"_s);
    CHECK(detail.quotes[0].person == u"P1"_s);
    CHECK(*detail.quotes[0].value == -0.5);
    REQUIRE(detail.notes.size() == 1);
    CHECK(detail.notes[0].votes == 3);
    REQUIRE(detail.items.size() == 1);
    CHECK(detail.items[0].answered == 3);
    CHECK(detail.items[0].missing == 2);
    REQUIRE(detail.items[0].answers.size() == 3);
    CHECK(detail.items[0].answers[0].number == 1);
    CHECK(detail.items[0].answers[0].count == 2);
}
