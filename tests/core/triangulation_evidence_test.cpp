// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/triangulate.h"
#include "tests/support/evidence_map.h"

#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

QStringList repeated(const QString &cell, int times)
{
    return QStringList(times, cell);
}

QStringList numbered(const QString &prefix, int count, int from = 1)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(prefix + QString::number(from + i));
    return keys;
}

Triangulation judgedMap(const EvidenceMap &map)
{
    auto result = triangulate(map.model, map.answers);
    REQUIRE(result);
    return *result;
}

const Reading &readingOf(const Verdict &verdict, Id<Source> source)
{
    for (const Reading &reading : verdict.readings)
        if (reading.source == source)
            return reading;
    FAIL("the source is not listed");
    return verdict.readings.front();
}

// A survey of 52 unhappy, 24 neutral, 8 happy about checkout at decision.
struct Checkout
{
    EvidenceMap map;
    Id<Stage> decision = map.stage(u"Decision"_s);
    Id<Theme> checkout = map.theme(u"Checkout"_s);
    Id<Source> survey = map.source(u"Survey 2025"_s, Method::Survey);
    Id<Question> item;

    QStringList cells() const { return repeated(u"1"_s, 52) + repeated(u"3"_s, 24) + repeated(u"5"_s, 8); }
    void addSurvey(std::vector<AnswerColumn> more = {})
    {
        more.insert(more.begin(), codedColumn(u"q1"_s, ColumnRole::Rating, cells()));
        map.file(survey, tableOf(84, std::move(more)));
        item = map.question(survey, u"q1"_s, QuestionKind::Rating);
        map.placement(item, decision, checkout);
    }
};

} // namespace

TEST_CASE("one unweighted item is read off its histogram, without the rows", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey();
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.negative == 52);
    CHECK(reading.neutral == 24);
    CHECK(reading.positive == 8);
    CHECK(*reading.balance == Approx(-44.0 / 84));
    CHECK(c.map.answers.wholeTablesRead == 0);
    CHECK(result.asOf == QDate(2025, 1, 15));
    CHECK(result.rules == u"triangulation-rules/1"_s);
}

TEST_CASE("weights of one change no share but make the rows be read", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({codedColumn(u"w"_s, ColumnRole::Weight, repeated(u"1"_s, 84))});
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(*reading.balance == Approx(-44.0 / 84));
    CHECK(reading.effectiveN == 84);
    CHECK(!reading.weighted);
    CHECK(c.map.answers.wholeTablesRead == 1);
}

TEST_CASE("weights move shares and shrink the effective number", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({codedColumn(u"w"_s, ColumnRole::Weight, repeated(u"1"_s, 52) + repeated(u"4"_s, 32))});
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.weighted);
    CHECK(reading.voters == 84);
    CHECK(*reading.balance == Approx((8 * 4 - 52.0) / (52 + 32 * 4)));
    CHECK(reading.effectiveN == Approx(180.0 * 180.0 / (52 + 32 * 16)));
}

TEST_CASE("a weight that is no usable number counts as 1, also where weights are kept as text", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({textColumn(u"w"_s, ColumnRole::Weight, QStringList{u"inf"_s, u"nan"_s, u"-3"_s, u"n/a"_s} + repeated(u"1"_s, 80))});
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    REQUIRE(reading.balance);
    CHECK(*reading.balance == Approx(-44.0 / 84));
    CHECK(reading.effectiveN == Approx(84));
}

TEST_CASE("a respondent who also wrote a note in the same source has one vote", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({codedColumn(u"id"_s, ColumnRole::Respondent, numbered(u"p"_s, 84))});
    c.map.note(c.survey, NoteKind::Pain, c.decision, c.checkout, c.map.participant(u"p1"_s));
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.voters == 84);
    CHECK(reading.negative == 52);
    CHECK(c.map.answers.wholeTablesRead == 1); // one histogram does not know who is who
}

TEST_CASE("several items of one cell are one vote a respondent", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({codedColumn(u"q2"_s, ColumnRole::Rating, repeated(u"5"_s, 52) + repeated(u""_s, 32))});
    const Id<Question> second = c.map.question(c.survey, u"q2"_s, QuestionKind::Rating);
    c.map.placement(second, c.decision, c.checkout);
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.voters == 84);
    CHECK(reading.negative == 0);
    CHECK(reading.neutral == 76); // 52 who answered 1 and 5, 24 who answered 3
}

TEST_CASE("not applicable and blank are nobody's answer", "[triangulation][evidence]")
{
    Checkout c;
    c.map.file(c.survey, tableOf(40, {codedColumn(u"q1"_s, ColumnRole::Rating,
                                                  repeated(u"1"_s, 20) + repeated(u"NA"_s, 12) + repeated(u""_s, 8))}));
    c.map.placement(c.map.question(c.survey, u"q1"_s, QuestionKind::Rating), c.decision, c.checkout);
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.voters == 20);
    CHECK(reading.exposed == 20);
}

TEST_CASE("an option votes by its polarity and exposes all who answered the item", "[triangulation][evidence]")
{
    Checkout c;
    c.map.file(c.survey, tableOf(50, {optionColumn(u"why"_s, u"Too slow"_s,
                                                   repeated(u"1"_s, 20) + repeated(u"0"_s, 25) + repeated(u""_s, 5))}));
    const Id<Question> item = c.map.question(c.survey, u"why"_s, QuestionKind::Choice);
    c.map.placement(item, c.decision, c.checkout, u"Too slow"_s, -1);
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.negative == 20);
    CHECK(reading.exposed == 45);
    CHECK(*reading.prominence == Approx(20.0 / 45));
}

TEST_CASE("an option without good or bad is read as raised", "[triangulation][evidence]")
{
    Checkout c;
    c.map.file(c.survey, tableOf(50, {codedColumn(u"need"_s, ColumnRole::Choice,
                                                  repeated(u"Price"_s, 30) + repeated(u"Speed"_s, 20))}));
    const Id<Question> item = c.map.question(c.survey, u"need"_s, QuestionKind::Choice);
    c.map.placement(item, c.decision, c.checkout, u"Price"_s);
    const Id<Lane> lane = c.map.lane(LaneKind::Motivations);
    const Id<Card> card = c.map.card(lane, c.decision, c.checkout);
    const Triangulation result = judgedMap(c.map);
    CHECK(result.cell(c.decision, c.checkout)->claim == Claim::Raised);
    const Verdict *verdict = result.claim(card);
    REQUIRE(verdict);
    const Reading &reading = readingOf(*verdict, c.survey);
    CHECK(reading.direction == Claim::Raised);
    CHECK(reading.mentions == 30);
    CHECK(*reading.balance == Approx(0.6));
    CHECK(*reading.low == Approx(0.4618).margin(1e-4)); // Wilson, 30 of 50
    CHECK(reading.firm);
}

TEST_CASE("a respondent in two files of one survey counts once, by the later date", "[triangulation][evidence]")
{
    Checkout c;
    const QStringList first = numbered(u"r"_s, 20);
    const QStringList second = numbered(u"r"_s, 20, 11); // r11 to r30
    c.map.file(c.survey, tableOf(20, {textColumn(u"id"_s, ColumnRole::Respondent, first),
                                      codedColumn(u"d"_s, ColumnRole::Date, repeated(u"2025-01-01"_s, 20)),
                                      codedColumn(u"q1"_s, ColumnRole::Rating, repeated(u"1"_s, 20))}));
    c.map.file(c.survey, tableOf(20, {textColumn(u"id"_s, ColumnRole::Respondent, second),
                                      codedColumn(u"d"_s, ColumnRole::Date, repeated(u"2025-01-02"_s, 20)),
                                      codedColumn(u"q1"_s, ColumnRole::Rating, repeated(u"5"_s, 20))}));
    c.map.placement(c.map.question(c.survey, u"q1"_s, QuestionKind::Rating), c.decision, c.checkout);
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.voters == 30);
    CHECK(reading.positive == 20);
    CHECK(reading.negative == 10);
}

TEST_CASE("a survey in one file or split in two is the same evidence", "[triangulation][evidence]")
{
    const auto whole = [](int files) {
        Checkout c;
        const QStringList ids = numbered(u"r"_s, 84);
        const QStringList cells = c.cells();
        const int half = files == 1 ? 84 : 40;
        for (int from = 0; from < 84; from += half) {
            const int count = std::min(half, 84 - from);
            c.map.file(c.survey, tableOf(count, {textColumn(u"id"_s, ColumnRole::Respondent, ids.mid(from, count)),
                                                 codedColumn(u"q1"_s, ColumnRole::Rating, cells.mid(from, count))}));
        }
        c.map.placement(c.map.question(c.survey, u"q1"_s, QuestionKind::Rating), c.decision, c.checkout);
        return readingOf(*judgedMap(c.map).cell(c.decision, c.checkout), c.survey);
    };
    const Reading one = whole(1);
    const Reading two = whole(3);
    CHECK(one.negative == two.negative);
    CHECK(one.positive == two.positive);
    CHECK(one.low == two.low);
}

TEST_CASE("one file under two surveys is a duplicate of the newer", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey();
    const Id<Source> again = c.map.source(u"Survey again"_s, Method::Survey, QDate(2025, 2, 1));
    const AnswerTable table = c.map.answers.tables.begin()->second;
    c.map.file(again, table, c.map.model.rows<SourceFile>().begin()->second.sha256);
    c.map.placement(c.map.question(again, u"q1"_s, QuestionKind::Rating), c.decision, c.checkout);
    const Triangulation result = judgedMap(c.map);
    const Verdict &verdict = *result.cell(c.decision, c.checkout);
    CHECK(readingOf(verdict, c.survey).state == State::Duplicate);
    CHECK(readingOf(verdict, again).state == State::Speaks);
}

TEST_CASE("interviews, notes and votes become one vote a person", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey();
    const Id<Source> interviews = c.map.source(u"Interviews"_s, Method::Interview);
    for (int i = 0; i < 6; ++i) {
        const Id<Participant> person = c.map.participant(u"P%1"_s.arg(i));
        c.map.excerpt(interviews, person, c.decision, c.checkout, -2);
        c.map.excerpt(interviews, person, c.decision, c.checkout, -1);
    }
    const Id<Theme> other = c.map.theme(u"Price"_s);
    for (int i = 6; i < 8; ++i)
        c.map.excerpt(interviews, c.map.participant(u"P%1"_s.arg(i)), c.decision, other, 1);
    const Id<Source> workshop = c.map.source(u"Workshop"_s, Method::Workshop);
    for (int i = 0; i < 7; ++i)
        c.map.note(workshop, NoteKind::Pain, c.decision, c.checkout, c.map.participant(u"W%1"_s.arg(i)));
    c.map.note(workshop, NoteKind::Neutral, c.decision, c.checkout, c.map.participant(u"W7"_s));

    const Triangulation result = judgedMap(c.map);
    const Verdict &verdict = *result.cell(c.decision, c.checkout);
    CHECK(readingOf(verdict, interviews).negative == 6);
    CHECK(readingOf(verdict, interviews).exposed == 8);
    CHECK(readingOf(verdict, workshop).negative == 7);
    CHECK(verdict.label == Label::Agreement);
    CHECK(verdict.grade == Grade::High);
    CHECK(result.reachable == Grade::High);
    CHECK(readingOf(*result.cell(c.decision, other), c.survey).why == Why::NotCovered);
    CHECK(readingOf(*result.cell(c.decision, other), workshop).why == Why::NotRaised);
    CHECK(readingOf(*result.cell(c.decision, other), interviews).why == Why::TooFew);
}

TEST_CASE("unsigned dots count as the people in the room, not as votes", "[triangulation][evidence]")
{
    Checkout c;
    const Id<Source> workshop = c.map.source(u"Workshop"_s, Method::Workshop);
    c.map.note(workshop, NoteKind::Pain, c.decision, c.checkout, {}, 9);
    const auto reading = [&] { return readingOf(*judgedMap(c.map).cell(c.decision, c.checkout), workshop); };
    CHECK(reading().effectiveN == 1); // one note, nobody knows how many people
    CHECK(reading().why == Why::TooFew);
    c.map.change(workshop, [](Source &row) { row.participants = 4; });
    CHECK(reading().effectiveN == Approx(4));
    CHECK(reading().votesNotPeople);
    CHECK(reading().state == State::Speaks);
    c.map.change(workshop, [](Source &row) { row.participants = 40; });
    CHECK(reading().effectiveN == Approx(10));
    CHECK(!reading().votesNotPeople);
}

TEST_CASE("evidence on a step counts for its stage and a child theme for its parent, once a person",
          "[triangulation][evidence]")
{
    Checkout c;
    const Id<Stage> step = c.map.stage(u"Pay"_s, c.decision);
    const Id<Theme> child = c.map.theme(u"Card payment"_s, c.checkout);
    const Id<Source> interviews = c.map.source(u"Interviews"_s, Method::Interview);
    for (int i = 0; i < 4; ++i) {
        const Id<Participant> person = c.map.participant(u"P%1"_s.arg(i));
        c.map.excerpt(interviews, person, step, child, -1);
        c.map.excerpt(interviews, person, c.decision, c.checkout, -1);
    }
    const Id<Lane> lane = c.map.lane(LaneKind::PainPoints);
    const Id<Card> card = c.map.card(lane, step, child);
    c.map.card(lane, step, std::nullopt);
    const Triangulation result = judgedMap(c.map);
    CHECK(readingOf(*result.cell(c.decision, c.checkout), interviews).voters == 4);
    CHECK(readingOf(*result.cell(c.decision, child), interviews).voters == 4);
    CHECK(result.cells.size() == 2); // steps have no cells of their own
    REQUIRE(result.claims.size() == 1); // a card without a theme has no verdict
    CHECK(result.claim(card)->stage == c.decision);
    CHECK(result.claim(card)->claim == Claim::Pain);
}

TEST_CASE("a record narrowed to a card counts for that card only", "[triangulation][evidence]")
{
    Checkout c;
    const Id<Lane> lane = c.map.lane(LaneKind::PainPoints);
    const Id<Card> one = c.map.card(lane, c.decision, c.checkout, u"One"_s);
    const Id<Card> two = c.map.card(lane, c.decision, c.checkout, u"Two"_s);
    const Id<Source> interviews = c.map.source(u"Interviews"_s, Method::Interview);
    for (int i = 0; i < 5; ++i)
        c.map.excerpt(interviews, c.map.participant(u"P%1"_s.arg(i)), c.decision, c.checkout, -1, one);
    const Triangulation result = judgedMap(c.map);
    CHECK(readingOf(*result.claim(one), interviews).voters == 5);
    CHECK(readingOf(*result.claim(two), interviews).voters == 0);
    CHECK(result.claim(two)->kind == Kind::AskedNotRaised);
    CHECK(result.claim(two)->claim == Claim::Pain); // a conclusion keeps what it claims
    CHECK(!result.claim(two)->grade);
    CHECK(readingOf(*result.cell(c.decision, c.checkout), interviews).voters == 5);
}

TEST_CASE("a map that counts accounts gives each account one vote", "[triangulation][evidence]")
{
    Checkout c;
    MapInfo info;
    info.id = Id<MapInfo>(1);
    info.unit = CountingUnit::Account;
    c.map.model.rows<MapInfo>().put(info);
    c.addSurvey({codedColumn(u"account"_s, ColumnRole::Account, repeated(u"Acme"_s, 52) + numbered(u"A"_s, 32))});
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.negative == 1);
    CHECK(reading.neutral == 24);
    CHECK(reading.positive == 8);
}

TEST_CASE("a respondent whose comment was coded is still one voter", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey({textColumn(u"id"_s, ColumnRole::Respondent, numbered(u"r"_s, 84))});
    c.map.excerpt(c.survey, c.map.participant(u"r1"_s), c.decision, c.checkout, 2); // rated 1: the mean is 0
    const Triangulation result = judgedMap(c.map);
    const Reading &reading = readingOf(*result.cell(c.decision, c.checkout), c.survey);
    CHECK(reading.voters == 84);
    CHECK(reading.negative == 51);
    CHECK(reading.neutral == 25);
}

TEST_CASE("what was said before a step or stage changed has expired there", "[triangulation][evidence]")
{
    Checkout c;
    c.addSurvey();
    c.map.change(c.decision, [](Stage &row) { row.changedOn = QDate(2025, 3, 1); });
    CHECK(judgedMap(c.map).cell(c.decision, c.checkout)->kind == Kind::Expired);

    Checkout d;
    d.addSurvey();
    const Id<Stage> step = d.map.stage(u"Pay"_s, d.decision);
    d.map.change(d.map.model.rows<Placement>().begin()->first, [&](Placement &row) { row.stage = step; });
    CHECK(readingOf(*judgedMap(d.map).cell(d.decision, d.checkout), d.survey).state == State::Speaks);
    d.map.change(step, [](Stage &row) { row.changedOn = QDate(2025, 3, 1); });
    CHECK(readingOf(*judgedMap(d.map).cell(d.decision, d.checkout), d.survey).state == State::Expired);
}

TEST_CASE("coverage tells never asked from asked and not raised; analytics never vote", "[triangulation][evidence]")
{
    Checkout c;
    const Id<Source> interviews = c.map.source(u"Interviews"_s, Method::Interview);
    const Id<Source> clicks = c.map.source(u"Clicks"_s, Method::Analytics);
    CHECK(judgedMap(c.map).cell(c.decision, c.checkout)->kind == Kind::NeverAsked);
    c.map.cover(interviews, c.decision);
    const Triangulation result = judgedMap(c.map);
    CHECK(result.cell(c.decision, c.checkout)->kind == Kind::AskedNotRaised);
    CHECK(readingOf(*result.cell(c.decision, c.checkout), clicks).why == Why::NotAVoice);
    CHECK(result.cellTallies.total == 1);
    CHECK(result.cellTallies.noEvidence == 1);
}
