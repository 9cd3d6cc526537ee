// SPDX-License-Identifier: Apache-2.0
#include "core/journey/flow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace trigpoint::journey {

namespace {

struct FlowTexts
{
    Q_DECLARE_TR_FUNCTIONS(FlowTexts)
};

class FlowWriter
{
public:
    FlowWriter(const MapModel &map, const Flow &flow) : m_map(map), m_flow(flow) {}

    QJsonObject write() const;

private:
    QString title(Id<Card> id) const
    {
        const Card *card = m_map.find(id);
        return card && !card->title.isEmpty() ? card->title : FlowTexts::tr("Untitled touchpoint");
    }
    QString titles(const std::vector<Id<Card>> &cards, const QString &between) const
    {
        QStringList all;
        for (const Id<Card> card : cards)
            all.append(title(card));
        return all.join(between);
    }
    QJsonObject named(Id<Card> card) const { return {{u"card"_s, card.toString()}, {u"title"_s, title(card)}}; }
    QJsonObject named(Id<Card> card, const QString &sentence) const
    {
        QJsonObject result = named(card);
        result.insert(u"sentence"_s, sentence);
        return result;
    }
    QJsonArray namedAll(const std::vector<Id<Card>> &cards) const
    {
        QJsonArray result;
        for (const Id<Card> card : cards)
            result.append(named(card));
        return result;
    }

    QString summary() const;
    QString broken(const Transition &transition) const;
    QString round(const Loop &loop) const;
    QJsonArray touchpoints() const;
    QJsonArray transitions(const std::vector<Id<Transition>> &ids, bool areBroken) const;
    QJsonArray loops() const;
    QJsonArray handoffs() const;
    bool isLinked(Id<Card> card) const;

    const MapModel &m_map;
    const Flow &m_flow;
};

QString FlowWriter::summary() const
{
    if (m_flow.touchpoints.empty())
        return FlowTexts::tr("The map has no touchpoints yet.");
    if (m_flow.transitions.empty())
        return FlowTexts::tr("No transition joins the touchpoints yet: draw some to see where the journey loops or stops.");
    if (m_flow.starts.empty())
        return FlowTexts::tr("No transition joins two different touchpoints yet.");
    if (!m_flow.endIsReached)
        return FlowTexts::tr("No way leads from the start of the journey to its end.");
    return FlowTexts::tr("Unreachable: %1. Dead ends: %2. Loops: %3. Unavoidable: %4. Hand-offs: %5.")
        .arg(m_flow.unreachable.size())
        .arg(m_flow.deadEnds.size())
        .arg(m_flow.loops.size())
        .arg(m_flow.unavoidable.size())
        .arg(m_flow.handoffs.size());
}

QJsonArray FlowWriter::touchpoints() const
{
    QJsonArray result;
    for (const Id<Card> id : m_flow.touchpoints) {
        const Card &card = *m_map.find(id);
        QJsonObject line = named(id);
        const Id<Stage> stage = topStage(m_map, card.stage);
        line.insert(u"stage"_s, stage.toString());
        line.insert(u"stage_title"_s, m_map.find(stage)->title);
        line.insert(u"owner"_s, card.owner);
        line.insert(u"channel"_s, card.channel);
        result.append(line);
    }
    return result;
}

QString FlowWriter::broken(const Transition &transition) const
{
    const auto isTouchpoint = [&](Id<Card> card) {
        return std::find(m_flow.touchpoints.begin(), m_flow.touchpoints.end(), card) != m_flow.touchpoints.end();
    };
    if (isTouchpoint(transition.from))
        return FlowTexts::tr("A transition from “%1” leads to a card that is not a touchpoint of this map. Remove it or "
                             "draw it again.")
            .arg(title(transition.from));
    if (isTouchpoint(transition.to))
        return FlowTexts::tr("A transition to “%1” begins at a card that is not a touchpoint of this map. Remove it or "
                             "draw it again.")
            .arg(title(transition.to));
    return FlowTexts::tr("A transition joins two cards that are not touchpoints of this map. Remove it or draw it again.");
}

QJsonArray FlowWriter::transitions(const std::vector<Id<Transition>> &ids, bool areBroken) const
{
    QJsonArray result;
    for (const Id<Transition> id : ids) {
        const Transition &transition = *m_map.find(id);
        QJsonObject line{{u"transition"_s, id.toString()},
                         {u"from"_s, transition.from.toString()},
                         {u"to"_s, transition.to.toString()},
                         {u"label"_s, transition.label},
                         {u"count"_s, transition.count ? QJsonValue(*transition.count) : QJsonValue()}};
        if (areBroken) {
            line.insert(u"sentence"_s, broken(transition));
        } else {
            line.insert(u"from_title"_s, title(transition.from));
            line.insert(u"to_title"_s, title(transition.to));
        }
        result.append(line);
    }
    return result;
}

QString FlowWriter::round(const Loop &loop) const
{
    if (loop.cards.size() == 1)
        return loop.isClosed ? FlowTexts::tr("“%1” leads only back to itself.").arg(title(loop.cards.front()))
                             : FlowTexts::tr("“%1” leads back to itself.").arg(title(loop.cards.front()));
    if (loop.cycles.size() == 1) {
        std::vector<Id<Card>> way = loop.cycles.front();
        way.push_back(way.front());
        //: %1 is a way round, such as A → B → A
        return loop.isClosed ? FlowTexts::tr("The journey goes round and never leaves: %1.").arg(titles(way, u" → "_s))
                             : FlowTexts::tr("The journey can go round: %1.").arg(titles(way, u" → "_s));
    }
    //: %1 is a list of touchpoints
    return loop.isClosed
        ? FlowTexts::tr("These touchpoints lead to each other and never on: %1.").arg(titles(loop.cards, u", "_s))
        : FlowTexts::tr("These touchpoints lead to each other in more than one way: %1.").arg(titles(loop.cards, u", "_s));
}

QJsonArray FlowWriter::loops() const
{
    QJsonArray result;
    for (const Loop &loop : m_flow.loops) {
        QJsonArray cycles;
        for (const auto &cycle : loop.cycles) {
            QJsonArray cards;
            for (const Id<Card> card : cycle)
                cards.append(card.toString());
            cycles.append(cards);
        }
        result.append(QJsonObject{{u"touchpoints"_s, namedAll(loop.cards)},
                                  {u"cycles"_s, cycles},
                                  {u"closed"_s, loop.isClosed},
                                  {u"sentence"_s, round(loop)}});
    }
    return result;
}

QJsonArray FlowWriter::handoffs() const
{
    QJsonArray result;
    for (const Handoff &handoff : m_flow.handoffs) {
        const QString before = m_map.find(handoff.from)->owner.trimmed();
        const QString after = m_map.find(handoff.to)->owner.trimmed();
        //: %1 and %2 are touchpoints, %3 and %4 departments or people
        const QString sentence = FlowTexts::tr("From “%1” to “%2” the customer is handed from %3 to %4.")
                                     .arg(title(handoff.from), title(handoff.to), before, after);
        result.append(QJsonObject{{u"transition"_s, handoff.transition.toString()},
                                  {u"from"_s, named(handoff.from)},
                                  {u"to"_s, named(handoff.to)},
                                  {u"from_owner"_s, before},
                                  {u"to_owner"_s, after},
                                  {u"sentence"_s, sentence}});
    }
    return result;
}

bool FlowWriter::isLinked(Id<Card> card) const
{
    return std::any_of(m_flow.transitions.begin(), m_flow.transitions.end(), [&](Id<Transition> id) {
        const Transition &transition = *m_map.find(id);
        return transition.from != transition.to && (transition.from == card || transition.to == card);
    });
}

QJsonObject FlowWriter::write() const
{
    QJsonArray unreachable;
    for (const Id<Card> card : m_flow.unreachable)
        unreachable.append(named(card, isLinked(card)
                                           ? FlowTexts::tr("No way from the start leads to “%1”.").arg(title(card))
                                           : FlowTexts::tr("“%1” is not linked to any other touchpoint.").arg(title(card))));
    QJsonArray deadEnds;
    for (const Id<Card> card : m_flow.deadEnds)
        deadEnds.append(named(card, FlowTexts::tr("The journey stops at “%1”: nothing leads on from there.").arg(title(card))));
    QJsonArray unavoidable;
    for (const Id<Card> card : m_flow.unavoidable)
        unavoidable.append(named(card, FlowTexts::tr("Every way from start to end goes through “%1”.").arg(title(card))));
    return {{u"sentence"_s, summary()},
            {u"touchpoints"_s, touchpoints()},
            {u"transitions"_s, transitions(m_flow.transitions, false)},
            {u"starts"_s, namedAll(m_flow.starts)},
            {u"ends"_s, namedAll(m_flow.ends)},
            {u"unreachable"_s, unreachable},
            {u"dead_ends"_s, deadEnds},
            {u"loops"_s, loops()},
            {u"unavoidable"_s, unavoidable},
            {u"handoffs"_s, handoffs()},
            {u"broken"_s, transitions(m_flow.broken, true)}};
}

} // namespace

QJsonObject flowJson(const MapModel &map, const Flow &flow)
{
    return FlowWriter(map, flow).write();
}

} // namespace trigpoint::journey
