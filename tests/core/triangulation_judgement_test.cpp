// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/judgement.h"
#include "core/triangulation/reach.h"
#include "core/triangulation/reading.h"
#include "core/triangulation/rules.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trigpoint;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

// A cell built source by source, judged as of 1 June 2025; good sources unless said otherwise.
struct Bench
{
    Cell cell;

    Bench() { cell.asOf = QDate(2025, 6, 1); }

    Source &add(Method method, double neg, double zero, double pos, double silent = 0, double mentions = 0)
    {
        SourceTally entry;
        entry.source.id = Id<Source>(static_cast<qint64>(cell.sources.size()) + 1);
        entry.source.orderKey = QString::number(cell.sources.size());
        entry.source.method = method;
        entry.source.voice = Voice::Customer;
        entry.source.sampling = Sampling::Random;
        entry.source.date = QDate(2025, 1, 15);
        entry.source.memberChecked = true;
        entry.tally.named[0].add(1, neg);
        entry.tally.named[1].add(1, zero);
        entry.tally.named[2].add(1, pos);
        entry.tally.named[3].add(1, mentions);
        entry.tally.namedExposed.add(1, neg + zero + pos + mentions + silent);
        cell.sources.push_back(entry);
        return cell.sources.back().source;
    }
    Verdict verdict(std::optional<Claim> claim = {}) const { return verdictOf(cell, claim); }
};

bool has(const Verdict &verdict, ReasonCode code)
{
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                       [&](const Reason &reason) { return reason.code == code; });
}

bool isFirm(Method method, double neg, double pos)
{
    Bench bench;
    bench.add(method, neg, 0, pos);
    return bench.verdict().readings.front().firm;
}

} // namespace

TEST_CASE("firm takes what the methods page lists", "[triangulation]")
{
    CHECK(!isFirm(Method::Interview, 3, 0));
    for (const auto &[out, of] : {std::pair(4, 4), {5, 5}, {6, 6}, {6, 7}, {7, 8}, {8, 9}, {8, 10}, {9, 11}, {10, 12}, {12, 15}}) {
        CAPTURE(out, of);
        CHECK(isFirm(Method::Interview, out, of - out));
        CHECK(!isFirm(Method::Interview, out - 1, of - out + 1));
    }
    CHECK(isFirm(Method::Survey, 12, 4)); // 16 at 75:25
}

TEST_CASE("the worked cells of the methods page", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 52, 24, 8);
    CHECK(b.verdict().kind == Kind::OneMethod);
    CHECK(b.verdict().grade == Grade::Low);
    b.add(Method::Interview, 5, 0, 1, 2);
    CHECK(b.verdict().label == Label::Agreement);
    CHECK(b.verdict().grade == Grade::Moderate);
    CHECK(has(b.verdict(), ReasonCode::FewerThanThreeSources));
    CHECK(has(b.verdict(), ReasonCode::CapOneMethodFullQuality));
    CHECK(b.verdict().consequence == Consequence::ActKeepChecking);

    Bench high;
    high.add(Method::Survey, 52, 24, 8);
    high.add(Method::Interview, 6, 0, 0, 2);
    high.add(Method::Workshop, 7, 1, 0);
    const Verdict verdict = high.verdict();
    CHECK(verdict.grade == Grade::High);
    CHECK(verdict.reasons.empty());
    CHECK(verdict.consequence == Consequence::SafeToAct);
    CHECK((verdict.ticks.threeSources && verdict.ticks.twoMethods && verdict.ticks.strongFromTwoMethods
           && verdict.ticks.sameDirection && verdict.ticks.staffAndCustomersAgree));
}

TEST_CASE("staff against customers is a gap of its own", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 60, 15, 10);
    b.add(Method::Workshop, 0, 1, 7).voice = Voice::Staff;
    const Verdict verdict = b.verdict(Claim::Pain);
    CHECK(verdict.kind == Kind::StaffGap);
    CHECK(verdict.consequence == Consequence::ActForCustomerTellStaff);
    CHECK(verdict.ticks.sameDirection);
    CHECK(!verdict.ticks.staffAndCustomersAgree);
}

TEST_CASE("a claim that the evidence contradicts says so", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 8, 24, 52);
    const Verdict verdict = b.verdict(Claim::Pain);
    CHECK(verdict.label == Label::Dissonance);
    CHECK(verdict.kind == Kind::ClaimContradicted);
    CHECK(verdict.claim == Claim::Pain);
    CHECK(verdict.grade == Grade::VeryLow);
    CHECK(verdict.consequence == Consequence::DoNotActYet);
}

TEST_CASE("a conclusion is checked when two methods speak, not when one contradicts it", "[triangulation]")
{
    Bench alone;
    alone.add(Method::Survey, 8, 24, 52);
    Bench both;
    both.add(Method::Survey, 8, 24, 52);
    both.add(Method::Interview, 1, 1, 12);
    Tallies tallies;
    count(tallies, alone.verdict(Claim::Pain));
    CHECK(tallies.contradict == 1);
    CHECK(tallies.checkedByTwo() == 0);
    count(tallies, both.verdict(Claim::Delight));
    CHECK(tallies.total == 2);
    CHECK(tallies.checkedByTwo() == 1);
}

TEST_CASE("age is counted by the calendar", "[triangulation]")
{
    const QDate asOf(2025, 6, 1);
    CHECK(ageOf(QDate(2024, 6, 1), asOf) == Age::Fresh);
    CHECK(ageOf(QDate(2024, 5, 31), asOf) == Age::Old);
    CHECK(ageOf(QDate(2023, 6, 1), asOf) == Age::Old);
    CHECK(ageOf(QDate(2023, 5, 31), asOf) == Age::Expired);
    CHECK(ageOf(QDate(2025, 6, 2), asOf) == Age::Future);
    CHECK(ageOf(std::nullopt, asOf) == Age::Undated);
}

TEST_CASE("a newer wave of one instrument replaces the older", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 52, 24, 8).instrument = u"csat"_s;
    Source &newer = b.add(Method::Survey, 8, 24, 52);
    newer.instrument = u"csat"_s;
    newer.date = QDate(2025, 3, 1);
    const Verdict verdict = b.verdict();
    CHECK(verdict.readings[0].state == State::Superseded);
    CHECK(verdict.readings[0].balance);
    CHECK(!verdict.readings[0].direction);
    CHECK(verdict.claim == Claim::Delight);
    CHECK(verdict.pairs.empty());
}

TEST_CASE("limitations keep a firm reading from being strong", "[triangulation]")
{
    const auto limited = [](auto change, Limitation limitation, Method method = Method::Survey) {
        Bench b;
        change(b.add(method, 52, 24, 8));
        const Reading reading = b.verdict().readings.front();
        CHECK(reading.limitations == std::vector{limitation});
        CHECK(!reading.fullQuality);
    };
    limited([](Source &s) { s.date = QDate(2024, 1, 1); }, Limitation::Old);
    limited([](Source &s) { s.date.reset(); }, Limitation::Undated);
    limited([](Source &s) { s.voice = Voice::Mixed; }, Limitation::ProxyVoice);
    limited([](Source &s) { s.sampling = Sampling::Convenience; }, Limitation::Sampling);
    limited([](Source &s) { s.asks = Asks::Pains; }, Limitation::OneSided);
    limited([](Source &s) { s.memberChecked = false; }, Limitation::CodingUnchecked, Method::Interview);
}

TEST_CASE("a source that asked one way only supports that way or is silent", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 8, 24, 52);
    b.add(Method::Support, 40, 2, 0);
    CHECK(b.verdict().readings[1].limitations == std::vector{Limitation::OneSided});
    REQUIRE(b.verdict().pairs.size() == 1);
    CHECK(b.verdict().pairs[0].outcome == PairOutcome::Partial);
    CHECK(b.verdict().pairs[0].reason == PairReason::AskedOneWayOnly);
    CHECK(b.verdict().label == Label::PartialAgreement);

    Bench praise;
    praise.add(Method::Support, 2, 2, 40);
    CHECK(praise.verdict().readings[0].state == State::Silent);
    CHECK(praise.verdict().readings[0].why == Why::NotRaised);

    Bench two;
    two.add(Method::Support, 40, 2, 0);
    two.add(Method::Workshop, 7, 1, 0).asks = Asks::Pains;
    CHECK(two.verdict().label == Label::PartialAgreement);
    CHECK(two.verdict().pairs[0].reason == PairReason::AskedOneWayOnly);
}

TEST_CASE("raised is a share of the people exposed with Wilson's interval", "[triangulation]")
{
    Bench b;
    b.add(Method::Interview, 2, 0, 0, 4, 4);
    b.add(Method::Workshop, 0, 0, 0, 8);
    const Verdict verdict = b.verdict(Claim::Raised);
    const Reading &reading = verdict.readings[0];
    CHECK(*reading.balance == Approx(0.6));
    CHECK(*reading.low == Approx(0.31267).margin(1e-4)); // Wilson, 6 of 10
    CHECK(*reading.high == Approx(0.83182).margin(1e-4));
    CHECK(reading.firm);
    CHECK(reading.band == Band::High);
    CHECK(verdict.readings[1].state == State::Silent); // nobody there raised it
    CHECK(verdict.kind == Kind::OneMethod);

    Bench apart;
    apart.add(Method::Interview, 0, 0, 0, 1, 9);
    apart.add(Method::Survey, 0, 0, 0, 90, 10);
    CHECK(apart.verdict(Claim::Raised).label == Label::PartialAgreement);
    CHECK(apart.verdict().claim == Claim::Raised); // a cell with mentions only
}

TEST_CASE("the word for silence names what would help most", "[triangulation]")
{
    Bench b;
    CHECK(b.verdict().kind == Kind::NeverAsked);
    b.add(Method::Interview, 0, 0, 0, 5);
    CHECK(b.verdict().kind == Kind::AskedNotRaised);
    b.add(Method::Survey, 2, 0, 0);
    CHECK(b.verdict().kind == Kind::TooFew);
    b.add(Method::Survey, 52, 24, 8).date = QDate(2020, 1, 1);
    CHECK(b.verdict().kind == Kind::Expired);
    CHECK(!b.verdict().grade);
    CHECK(!b.verdict().consequence);
}

TEST_CASE("what a design can reach", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 0, 0, 0);
    b.add(Method::Interview, 0, 0, 0);
    const std::vector<Source> sources{b.cell.sources[0].source, b.cell.sources[1].source};
    const auto reach = [&](qint64 answers, qint64 interviews) {
        return reachOf({{sources[0], answers, false}, {sources[1], interviews, false}}, b.cell.asOf);
    };
    CHECK(reach(200, 8).grade == Grade::Moderate);
    CHECK(reach(200, 8).reasons.front().code == ReasonCode::FewerThanThreeSources);
    CHECK(reach(200, 2).grade == Grade::Low);
    CHECK(!reach(5, 2).grade);
}

TEST_CASE("the tipping point is the least number of new voters that changes the verdict", "[triangulation]")
{
    Bench b;
    b.add(Method::Survey, 52, 24, 8);
    b.add(Method::Interview, 5, 0, 1, 2);
    const auto point = tippingPoint(b.cell, Claim::Pain);
    REQUIRE(point);
    const Verdict now = b.verdict(Claim::Pain);
    const auto with = [&](size_t source, size_t vote, int voters) {
        Bench other = b;
        other.cell.sources[source].tally.named[vote].add(1, voters);
        other.cell.sources[source].tally.namedExposed.add(1, voters);
        const Verdict then = other.verdict(Claim::Pain);
        return then.label != now.label || then.grade != now.grade;
    };
    int least = 0;
    for (int voters = 1; voters <= 50 && least == 0; ++voters)
        for (size_t source = 0; source < 2; ++source)
            for (size_t vote = 0; vote < 3; ++vote)
                if (with(source, vote, voters))
                    least = voters;
    CHECK(point->voters == least);
    CHECK((point->label != now.label || point->grade != now.grade));
}

TEST_CASE("a group of fewer than five is not shown", "[triangulation]")
{
    CHECK(isSmallGroup(4));
    CHECK(!isSmallGroup(5));
}
