// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/check.h"

#include "core/triangulation/triangulate.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::workflow;

namespace {

class NoAnswers : public triangulation::AnswerSource
{
public:
    Result<AnswerTable> summary(const SourceFile &) const override { return AnswerTable(); }
    Result<AnswerTable> answers(const SourceFile &) const override { return AnswerTable(); }
};

// One stage, one theme, a lane of conclusions and one of touchpoints; keys are chosen by hand.
struct SmallMap
{
    MapModel map;
    qint64 lastKey = 100;

    SmallMap()
    {
        map.rows<Stage>().put({.id = Id<Stage>(1), .parent = {}, .title = u"Use"_s, .orderKey = u"V"_s, .changedOn = {}});
        map.rows<Theme>().put({.id = Id<Theme>(2), .parent = {}, .name = u"Waiting"_s, .description = {}, .orderKey = u"V"_s});
        lane(3, LaneKind::PainPoints);
        lane(4, LaneKind::Touchpoints);
    }

    void lane(qint64 key, LaneKind kind)
    {
        Lane row;
        row.id = Id<Lane>(key);
        row.kind = kind;
        row.orderKey = u"V"_s;
        map.rows<Lane>().put(row);
    }

    Id<Card> card(qint64 laneKey, const QString &title, std::optional<Id<Theme>> theme, const QString &owner = {})
    {
        Card row;
        row.id = Id<Card>(++lastKey);
        row.lane = Id<Lane>(laneKey);
        row.stage = Id<Stage>(1);
        row.title = title;
        row.theme = theme;
        row.owner = owner;
        map.rows<Card>().put(row);
        return row.id;
    }

    // A workshop or interview study with `people` notes or excerpts by different people.
    void study(Method method, int people, double sentiment)
    {
        Source source;
        source.id = Id<Source>(++lastKey);
        source.name = enumText(method);
        source.method = method;
        source.voice = Voice::Customer;
        source.date = QDate(2025, 6, 1);
        source.orderKey = QString::number(source.id.value());
        map.rows<Source>().put(source);
        SourceFile file;
        file.id = Id<SourceFile>(++lastKey);
        file.source = source.id;
        file.sha256 = QString::number(file.id.value());
        map.rows<SourceFile>().put(file);
        for (int i = 0; i < people; ++i) {
            Participant person;
            person.id = Id<Participant>(++lastKey);
            person.key = QString::number(person.id.value());
            map.rows<Participant>().put(person);
            Excerpt excerpt;
            excerpt.id = Id<Excerpt>(++lastKey);
            excerpt.source = source.id;
            excerpt.file = file.id;
            excerpt.row = i + 1;
            excerpt.participant = person.id;
            excerpt.text = u"said %1"_s.arg(excerpt.id.value());
            map.rows<Excerpt>().put(excerpt);
            Coding coding;
            coding.id = Id<Coding>(++lastKey);
            coding.excerpt = excerpt.id;
            coding.stage = Id<Stage>(1);
            coding.theme = Id<Theme>(2);
            coding.sentiment = sentiment;
            map.rows<Coding>().put(coding);
        }
    }

    std::vector<Finding> check() const
    {
        const auto judged = triangulation::triangulate(map, NoAnswers());
        REQUIRE(judged);
        return checkMap(map, *judged);
    }
};

int count(const std::vector<Finding> &findings, FindingCode code)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [code](const Finding &one) { return one.code == code; }));
}

} // namespace

TEST_CASE("a map without evidence is told what it lacks", "[check]")
{
    SmallMap small;
    const Id<Card> guess = small.card(3, u"It takes ages"_s, Id<Theme>(2));
    small.card(3, u"No theme"_s, {});
    small.card(4, u"Web shop"_s, {});
    small.card(4, u"Call centre"_s, {}, u"Support"_s);
    const auto findings = small.check();
    CHECK(findings.size() == 4);
    CHECK(count(findings, FindingCode::ConclusionWithoutTheme) == 1);
    CHECK(count(findings, FindingCode::StageWithoutThreeMethods) == 1);
    CHECK(count(findings, FindingCode::TouchpointWithoutOwner) == 1);
    REQUIRE(findings[0].code == FindingCode::ConclusionWithoutEvidence);
    CHECK(findings[0].card == guess);
    CHECK(findings[0].sentence.contains(u"It takes ages"));
    const QJsonObject json = checkJson(small.map, findings)[0].toObject();
    CHECK(json[u"code"_s].toString() == u"conclusion_without_evidence");
    CHECK(json[u"stage"_s].toString() == u"Use");
    CHECK(json[u"theme"_s].toString() == u"Waiting");
    CHECK(json[u"card"_s].toString() == guess.toString());
}

TEST_CASE("evidence answers for a conclusion and a method for its stage", "[check]")
{
    SmallMap small;
    small.card(3, u"It takes ages"_s, Id<Theme>(2));
    small.study(Method::Interview, 8, -2);
    auto findings = small.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::StageWithoutThreeMethods);
    CHECK(findings[0].severity == Severity::Note);
    small.study(Method::Workshop, 8, -2);
    small.study(Method::Survey, 20, -2);
    findings = small.check();
    CHECK(findings.empty());
}

TEST_CASE("contradictions are told once, at the conclusion where there is one", "[check]")
{
    SmallMap small;
    small.study(Method::Interview, 12, -2);
    small.study(Method::Workshop, 12, 2);
    CHECK(count(small.check(), FindingCode::Contradiction) == 1);
    const Id<Card> card = small.card(3, u"It takes ages"_s, Id<Theme>(2));
    const auto findings = small.check();
    REQUIRE(count(findings, FindingCode::Contradiction) == 1);
    CHECK(findings[0].card == card);
}

TEST_CASE("rows that refer to nothing are problems", "[check]")
{
    SmallMap small;
    small.map.rows<CardLink>().put({.id = Id<CardLink>(9), .from = Id<Card>(77), .to = Id<Card>(78), .kind = CardLinkKind::At});
    const auto findings = small.check();
    REQUIRE(!findings.empty());
    CHECK(findings[0].code == FindingCode::DanglingRow);
    CHECK(findings[0].severity == Severity::Problem);
    CHECK(findings[0].sentence.contains(u"card_link"));
}
