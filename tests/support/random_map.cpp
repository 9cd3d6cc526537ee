// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture_parts.h"

#include <random>

using namespace Qt::StringLiterals;

namespace trigpoint::test {

using triangulation::EmotionPoint;

PictureMap randomMap(unsigned seed, int stages, int laneCount, int cards)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const QStringList words{u"invoice"_s, u"a"_s, u"of"_s, u"Rechtsschutzversicherungsgesellschaft"_s, u"trial"_s, u"«прибытие»"_s, u"ελπίδα"_s,
                            u"12:41"_s, u"sign-up"_s, u"wait"_s, u"à côté"_s, u"(again)"_s, u"plan"_s, u"perché"_s, u"överraskning"_s};
    PictureMap picture;
    MapModel &map = picture.map;
    setInfo(map);
    std::vector<Id<Stage>> all;
    for (int i = 0; i < stages; ++i) {
        const Id<Stage> stage = addStage(map, u"Stage %1 %2"_s.arg(i + 1).arg(words.at(upTo(static_cast<int>(words.size())))));
        all.push_back(stage);
        for (int step = upTo(4) == 0 ? 2 : 0; step > 0; --step)
            all.push_back(addStage(map, u"Step %1"_s.arg(step), stage));
    }
    for (int i = 0; i < laneCount; ++i)
        addLane(map, static_cast<LaneKind>(i % static_cast<int>(EnumNames<LaneKind>::names.size())));
    addSources(map);
    constexpr const char *verdicts[] = {"A4siw", "A3si", "P3sw", "P2iw", "C2siw", "C1si", "S1s", "S2i", "S1w"};
    for (int i = 0; i < cards && !all.empty() && laneCount > 0; ++i) {
        Card card;
        card.id = nextId(map.rows<Card>());
        const Lane lane = *map.rows<Lane>().find(Id<Lane>(upTo(laneCount) + 1));
        card.lane = lane.id;
        card.stage = all[static_cast<size_t>(upTo(static_cast<int>(all.size())))];
        card.span = upTo(8) == 0 ? 2 + upTo(3) : 1;
        QStringList title;
        for (int word = 1 + upTo(9); word > 0; --word)
            title.append(words.at(upTo(static_cast<int>(words.size()))));
        card.title = title.join(u' ');
        card.owner = upTo(2) ? words.at(upTo(5)) : QString();
        card.channel = upTo(2) ? u"web"_s : words.at(upTo(5));
        card.orderKey = keyOf(static_cast<size_t>(i));
        if (claimOf(lane.kind) && upTo(5))
            card.theme = themeNamed(map, words.at(upTo(6)));
        map.rows<Card>().put(card);
        if (card.theme)
            addVerdict(picture, card, lane.kind, verdicts[upTo(9)]);
    }
    for (const Stage &stage : stagesInOrder(map)) {
        EmotionPoint point;
        point.stage = stage.id;
        if (upTo(3)) {
            point.value = upTo(200) / 100.0 - 1;
            point.low = std::max(-1.0, *point.value - 0.2);
            point.high = std::min(1.0, *point.value + 0.3);
            point.setByHand = upTo(4) == 0;
            point.methods = point.setByHand ? 0 : 2;
        }
        picture.emotion.push_back(point);
    }
    picture.triangulation.asOf = QDate(2025, 10, 9);
    return picture;
}

} // namespace trigpoint::test
