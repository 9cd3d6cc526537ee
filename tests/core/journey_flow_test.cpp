// SPDX-License-Identifier: Apache-2.0
#include "core/journey/flow.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::journey;

namespace {

// Three stages (1, 2, 3) with a touchpoints lane (1) and a pain-points lane (2).
struct Fixture
{
    Fixture()
    {
        for (int i = 1; i <= 3; ++i) {
            Stage stage;
            stage.id = Id<Stage>(i);
            stage.title = u"Stage %1"_s.arg(i);
            stage.orderKey = QString::number(i);
            map.rows<Stage>().put(stage);
        }
        lane(1, LaneKind::Touchpoints);
        lane(2, LaneKind::PainPoints);
    }
    void lane(qint64 id, LaneKind kind)
    {
        Lane lane;
        lane.id = Id<Lane>(id);
        lane.kind = kind;
        lane.orderKey = QString::number(id);
        map.rows<Lane>().put(lane);
    }
    void card(qint64 id, qint64 stage, const QString &title, const QString &owner = {}, qint64 lane = 1)
    {
        Card card;
        card.id = Id<Card>(id);
        card.lane = Id<Lane>(lane);
        card.stage = Id<Stage>(stage);
        card.title = title;
        card.owner = owner;
        card.orderKey = QString::number(id);
        map.rows<Card>().put(card);
    }
    void link(qint64 from, qint64 to)
    {
        Transition transition;
        transition.id = Id<Transition>(1000 - ++links);
        transition.from = Id<Card>(from);
        transition.to = Id<Card>(to);
        map.rows<Transition>().put(transition);
    }
    MapModel map;
    qint64 links = 0;
};

std::vector<qint64> numbers(const std::vector<Id<Card>> &cards)
{
    std::vector<qint64> result;
    for (const Id<Card> card : cards)
        result.push_back(card.value());
    return result;
}

using Numbers = std::vector<qint64>;

} // namespace

TEST_CASE_METHOD(Fixture, "a journey shows what no customer can avoid and who hands over to whom", "[journey][flow]")
{
    card(1, 1, u"Advert"_s, u"Marketing"_s);
    card(2, 1, u"Search"_s, u"Marketing"_s);
    card(3, 2, u"Sign up"_s, u" marketing "_s);
    card(4, 2, u"Demo"_s, u"Sales"_s);
    card(5, 3, u"Contract"_s, u"Legal"_s);
    card(6, 2, u"Price list"_s);
    link(1, 3);
    link(2, 3);
    link(3, 4);
    link(3, 5);
    link(4, 5);
    link(3, 6);
    const Flow flow = flowOf(map);
    CHECK(numbers(flow.starts) == Numbers{1, 2});
    CHECK(numbers(flow.ends) == Numbers{5});
    CHECK(flow.endIsReached);
    CHECK(numbers(flow.unavoidable) == Numbers{3, 5});
    CHECK(numbers(flow.deadEnds) == Numbers{6});
    CHECK(flow.unreachable.empty());
    CHECK(flow.loops.empty());
    REQUIRE(flow.handoffs.size() == 3); // 3→4, 3→5, 4→5; the same owner in another case is no hand-off
    CHECK(flow.handoffs[0].from == Id<Card>(3));
    CHECK(flow.handoffs[0].to == Id<Card>(4));
}

TEST_CASE_METHOD(Fixture, "touchpoints that nothing leads to are unreachable, and unlinked ones say so",
                 "[journey][flow]")
{
    card(1, 1, u"Advert"_s);
    card(2, 2, u"Sign up"_s);
    card(3, 2, u"Newsletter"_s);
    card(4, 3, u"Contract"_s);
    card(5, 1, u"Poster"_s);
    link(1, 2);
    link(2, 4);
    link(3, 4);
    const Flow flow = flowOf(map);
    CHECK(numbers(flow.starts) == Numbers{1});
    CHECK(numbers(flow.unreachable) == Numbers{5, 3});
    const QJsonArray lines = flowJson(map, flow)[u"unreachable"_s].toArray();
    CHECK(lines[0][u"title"_s] == u"Poster"_s);
    CHECK(lines[0][u"card"_s] == u"5"_s);
    CHECK(lines[0][u"sentence"_s] != lines[1][u"sentence"_s]);
    CHECK(lines[1][u"sentence"_s].toString().contains(u"Newsletter"_s));
    CHECK(numbers(flow.unavoidable) == Numbers{1, 2, 4});
}

TEST_CASE_METHOD(Fixture, "loops are told with their way round, and closed where nothing leads out", "[journey][flow]")
{
    card(1, 1, u"Home"_s);
    card(2, 2, u"Docs"_s);
    card(3, 2, u"Support"_s);
    card(4, 2, u"Forum"_s);
    card(5, 3, u"Renewal"_s);
    link(1, 2);
    link(2, 3);
    link(3, 2);
    link(3, 5);
    link(1, 4);
    link(4, 4);
    const Flow flow = flowOf(map);
    REQUIRE(flow.loops.size() == 2);
    CHECK(numbers(flow.loops[0].cards) == Numbers{2, 3});
    CHECK_FALSE(flow.loops[0].isClosed);
    CHECK(numbers(flow.loops[1].cards) == Numbers{4});
    CHECK(flow.loops[1].isClosed);
    CHECK(numbers(flow.deadEnds) == Numbers{4}); // leads back to itself only
    const QJsonArray loops = flowJson(map, flow)[u"loops"_s].toArray();
    CHECK(loops[0][u"sentence"_s].toString().contains(u"Docs → Support → Docs"_s));
    CHECK(loops[0][u"cycles"_s] == QJsonArray{QJsonArray{u"2"_s, u"3"_s}});
    CHECK(loops[1][u"closed"_s] == true);
}

TEST_CASE_METHOD(Fixture, "a journey whose stages all lead back still has a start and an end", "[journey][flow]")
{
    card(1, 1, u"Home"_s);
    card(2, 3, u"Renewal"_s);
    link(1, 2);
    link(2, 1);
    const Flow flow = flowOf(map);
    CHECK(numbers(flow.starts) == Numbers{1});
    CHECK(numbers(flow.ends) == Numbers{2});
    CHECK(numbers(flow.unavoidable) == Numbers{1, 2});
    REQUIRE(flow.loops.size() == 1);
    CHECK_FALSE(flow.loops[0].isClosed);
}

TEST_CASE_METHOD(Fixture, "a transition that names no touchpoint is told and counted nowhere else", "[journey][flow]")
{
    card(1, 1, u"Home"_s);
    card(2, 2, u"Slow"_s, {}, 2);
    link(1, 2);
    link(99, 1);
    link(98, 99);
    const Flow flow = flowOf(map);
    CHECK(flow.transitions.empty());
    CHECK(flow.broken.size() == 3);
    CHECK(flow.unreachable.empty());
    const QJsonObject json = flowJson(map, flow);
    QStringList sentences;
    for (const QJsonValue line : json[u"broken"_s].toArray())
        sentences.append(line[u"sentence"_s].toString());
    sentences.removeDuplicates();
    CHECK(sentences.size() == 3);
}

TEST_CASE_METHOD(Fixture, "without an end that is reached nothing is unavoidable", "[journey][flow]")
{
    card(1, 1, u"Home"_s);
    card(2, 2, u"Docs"_s);
    card(3, 2, u"Letter"_s);
    card(4, 3, u"Renewal"_s);
    link(1, 2);
    link(3, 4);
    const Flow flow = flowOf(map);
    CHECK_FALSE(flow.endIsReached);
    CHECK(flow.unavoidable.empty());
    CHECK(numbers(flow.deadEnds) == Numbers{2});
    CHECK(numbers(flow.unreachable) == Numbers{3, 4});
}

TEST_CASE("a map without touchpoints or transitions has an empty flow with a sentence", "[journey][flow]")
{
    const QJsonObject empty = flowJson({}, flowOf({}));
    CHECK_FALSE(empty[u"sentence"_s].toString().isEmpty());
    Fixture fixture;
    fixture.card(1, 1, u"Home"_s);
    fixture.card(2, 2, u"Docs"_s);
    const Flow flow = flowOf(fixture.map);
    CHECK(flow.touchpoints.size() == 2);
    CHECK(flow.unreachable.empty());
    CHECK(flow.deadEnds.empty());
    const QJsonObject json = flowJson(fixture.map, flow);
    CHECK(json[u"sentence"_s] != empty[u"sentence"_s]);
    CHECK(json.size() == 11);
    fixture.link(1, 1);
    const Flow toItself = flowOf(fixture.map);
    CHECK(toItself.loops.size() == 1);
    CHECK(toItself.unreachable.empty());
}
