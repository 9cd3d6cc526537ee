// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/triangulate.h"
#include "core/triangulation/triangulation_json.h"
#include "core/triangulation/verdict_text.h"
#include "tests/support/evidence_map.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

struct Story
{
    EvidenceMap map;
    Id<Stage> decision = map.stage(u"Decision"_s);
    Id<Theme> checkout = map.theme(u"Checkout"_s);
    Id<Lane> pains = map.lane(LaneKind::PainPoints);
    Id<Card> card = map.card(pains, decision, checkout, u"Paying takes too long"_s);

    Id<Source> survey(int neg, int zero, int pos)
    {
        const Id<Source> id = map.source(u"Survey 2025"_s, Method::Survey);
        const QStringList cells = QStringList(neg, u"1"_s) + QStringList(zero, u"3"_s) + QStringList(pos, u"5"_s);
        map.file(id, tableOf(cells.size(), {codedColumn(u"q1"_s, ColumnRole::Rating, cells)}));
        map.placement(map.question(id, u"q1"_s, QuestionKind::Rating), decision, checkout);
        return id;
    }
    Id<Source> talks(Method method, int neg, int zero, int pos, int silent = 0)
    {
        const Id<Source> id = map.source(u"Talks"_s, method);
        int number = 0;
        const auto add = [&](int people, double value, std::optional<Id<Theme>> theme) {
            for (int i = 0; i < people; ++i) {
                const Id<Participant> person = map.participant(u"%1 %2"_s.arg(id.value()).arg(++number));
                if (method == Method::Workshop)
                    map.note(id, value < 0 ? NoteKind::Pain : value > 0 ? NoteKind::Gain : NoteKind::Neutral, decision,
                             theme, person);
                else
                    map.excerpt(id, person, decision, theme, value * 2);
            }
        };
        add(neg, -1, checkout), add(zero, 0, checkout), add(pos, 1, checkout), add(silent, -1, std::nullopt);
        return id;
    }
    Triangulation judged() const { return *triangulate(map.model, map.answers, QDate(2025, 6, 1)); }
    QString sentence() const
    {
        const Triangulation result = judged();
        return verdictSentence(map.model, *result.claim(card), english);
    }
};

} // namespace

TEST_CASE("an agreement of two reads as short whole sentences", "[triangulation][text]")
{
    Story s;
    s.survey(52, 24, 8);
    s.talks(Method::Interview, 5, 0, 1, 2);
    CHECK(s.sentence()
          == u"Agree. Checkout at Decision: painful. Confidence: moderate. Only two sources support it. "
             "Strong evidence comes from one method. Act, keep checking."_s);
    const Triangulation result = s.judged();
    const Verdict &verdict = *result.claim(s.card);
    CHECK(readingSentence(verdict.readings[0], english) == u"Survey: 52 of 84 unhappy, 8 happy."_s);
    CHECK(readingSentence(verdict.readings[1], english)
          == u"Interviews: 5 of the 6 who raised it unhappy, 8 people."_s);
    CHECK(readingText(verdict.readings[0], english) == u"Survey: 52 of 84 unhappy"_s);
    CHECK(readingText(verdict.readings[1], english) == u"Interviews: 5 of 6 who raised it unhappy (8 people)"_s);
    CHECK(pairText(verdict.pairs[0], Method::Survey, Method::Interview) == u"Survey against interviews: agree"_s);
}

TEST_CASE("one method alone says who was never asked", "[triangulation][text]")
{
    Story s;
    s.survey(52, 24, 8);
    CHECK(s.sentence()
          == u"Survey only. Checkout at Decision: painful. 84 people. Interviews and workshop: never asked. "
             "Confidence: low. Only one source supports it. Only one method supports it. "
             "One method alone is never more than low. Strong evidence comes from one method. Find out first."_s);
}

TEST_CASE("a contradiction shows both sides and never averages", "[triangulation][text]")
{
    Story s;
    s.survey(60, 15, 10);
    s.talks(Method::Interview, 0, 1, 7);
    CHECK(s.sentence()
          == u"Contradict. Checkout at Decision: painful. Survey: painful, 85 people. Interviews: pleasant, 7 of 8. "
             "Different people? Different moment? Open both. Confidence: very low. Only one source supports it. "
             "Only one method supports it. The methods contradict each other. One method alone is never more than "
             "low. Strong evidence comes from one method. Do not act yet."_s);
}

TEST_CASE("staff are named where they speak", "[triangulation][text]")
{
    Story s;
    s.survey(60, 15, 10);
    const Id<Source> workshop = s.talks(Method::Workshop, 11, 0, 1);
    s.map.change(workshop, [](Source &row) { row.voice = Voice::Staff; });
    const Triangulation result = s.judged();
    const Verdict &verdict = *result.claim(s.card);
    CHECK(readingText(verdict.readings[1], english) == u"Workshop: 11 of 12 unhappy (staff)"_s);
    CHECK(readingSentence(verdict.readings[1], english) == u"Workshop (staff): 11 of 12 unhappy, 1 happy."_s);
}

TEST_CASE("silence has its words", "[triangulation][text]")
{
    Story s;
    const Id<Source> workshop = s.map.source(u"Workshop"_s, Method::Workshop);
    s.map.cover(workshop, s.decision);
    CHECK(s.sentence()
          == u"Asked, not raised. Checkout at Decision: painful. Workshop: asked, not raised. "
             "Survey and interviews: never asked."_s);
}

TEST_CASE("the header counts cells as of a day", "[triangulation][text]")
{
    Triangulation result;
    result.asOf = QDate(2025, 6, 1);
    result.cellTallies = {60, 14, 11, 4, 12, 19, 0, 0, 0, 0, 28};
    CHECK(cellsSentence(result, english)
          == u"41 of 60 cells have evidence: 14 agree, 11 partly, 4 contradict, 12 one method. "
             "60 cells tested, as of 1 Jun 2025."_s);
    CHECK(checkedText(result.cellTallies, english) == u"28 of 60 checked"_s);
}

TEST_CASE("a missing tick names its remedy", "[triangulation][text]")
{
    Ticks ticks;
    ticks.twoMethods = true;
    const std::vector<TickText> texts = tickTexts(ticks);
    REQUIRE(texts.size() == 5);
    CHECK(texts[0].text == u"Three sources"_s);
    CHECK(texts[0].remedy == u"Add another independent source."_s);
    CHECK(texts[1].met);
    CHECK(texts[1].remedy.isEmpty());
}

TEST_CASE("the command line's JSON holds codes, numbers and null", "[triangulation][json]")
{
    Story s;
    s.survey(52, 24, 8);
    s.talks(Method::Interview, 5, 0, 1, 2);
    s.map.source(u"Clicks"_s, Method::Analytics);
    const QJsonObject json = triangulationJson(s.map.model, s.judged(), english);
    CHECK(json.value(u"rules"_s).toString() == u"triangulation-rules/1"_s);
    CHECK(json.value(u"as_of"_s).toString() == u"2025-06-01"_s);
    const QJsonObject cell = json.value(u"cells"_s).toArray().at(0).toObject();
    CHECK(cell.value(u"stage"_s).toString() == u"Decision"_s);
    CHECK(cell.value(u"theme"_s).toString() == u"Checkout"_s);
    CHECK(cell.value(u"label"_s).toString() == u"agreement"_s);
    CHECK(cell.value(u"kind"_s).isNull());
    CHECK(cell.value(u"grade"_s).toString() == u"moderate"_s);
    const QJsonObject reason = cell.value(u"reasons"_s).toArray().at(1).toObject();
    CHECK(reason.value(u"code"_s).toString() == u"cap_one_method_full_quality"_s);
    CHECK(reason.value(u"cap"_s).toString() == u"moderate"_s);
    const QJsonArray sources = cell.value(u"sources"_s).toArray();
    REQUIRE(sources.size() == 3);
    CHECK(sources.at(0).toObject().value(u"balance"_s).toDouble() == Approx(-0.5238095238));
    CHECK(sources.at(0).toObject().value(u"why"_s).isNull());
    CHECK(sources.at(2).toObject().value(u"state"_s).toString() == u"silent"_s);
    CHECK(sources.at(2).toObject().value(u"why"_s).isNull()); // analytics: listed, never a voice
    CHECK(sources.at(2).toObject().value(u"balance"_s).isNull());
    const QJsonObject claim = json.value(u"claims"_s).toArray().at(0).toObject();
    CHECK(claim.value(u"card"_s).toString() == s.card.toString());
    CHECK(claim.value(u"title"_s).toString() == u"Paying takes too long"_s);
    CHECK(claim.value(u"claim"_s).toString() == u"pain"_s);
}
