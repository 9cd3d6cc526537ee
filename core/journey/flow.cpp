// SPDX-License-Identifier: Apache-2.0
#include "core/journey/flow.h"

#include "core/journey/journey_graph.h"

#include <algorithm>

namespace trigpoint::journey {

namespace {

// The touchpoints as vertices 0 to n - 1 and what is known of each.
class Touchpoints
{
public:
    explicit Touchpoints(const MapModel &map)
    {
        const std::vector<Stage> stages = stagesInOrder(map);
        for (size_t stage = 0; stage < stages.size(); ++stage)
            for (const Lane &lane : lanesInOrder(map))
                if (lane.kind == LaneKind::Touchpoints)
                    for (const Card &card : cardsInOrder(map, lane.id, stages[stage].id))
                        add(card, stage);
    }

    size_t size() const { return m_cards.size(); }
    Id<Card> card(int vertex) const { return m_cards[static_cast<size_t>(vertex)]; }
    const std::vector<Id<Card>> &cards() const { return m_cards; }
    size_t stage(size_t vertex) const { return m_stages[vertex]; }
    std::optional<int> vertex(Id<Card> card) const
    {
        const auto found = m_index.find(card);
        return found == m_index.end() ? std::nullopt : std::optional(found->second);
    }
    std::vector<Id<Card>> cardsOf(const std::vector<int> &vertices) const
    {
        std::vector<Id<Card>> result;
        for (const int vertex : vertices)
            result.push_back(card(vertex));
        return result;
    }

private:
    void add(const Card &card, size_t stage)
    {
        m_index.emplace(card.id, static_cast<int>(m_cards.size()));
        m_cards.push_back(card.id);
        m_stages.push_back(stage);
    }

    std::vector<Id<Card>> m_cards;
    std::vector<size_t> m_stages; // place of the top stage
    std::map<Id<Card>, int> m_index;
};

struct Links // a touchpoint's transitions with others, not with itself
{
    bool in = false;
    bool out = false;
    bool isLinked() const { return in || out; }
};

bool sameOwner(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

class FlowFinder
{
public:
    explicit FlowFinder(const MapModel &map) : m_map(map), m_touchpoints(map), m_links(m_touchpoints.size()) {}

    Flow find()
    {
        m_flow.touchpoints = m_touchpoints.cards();
        readTransitions();
        if (m_flow.transitions.empty())
            return m_flow;
        findEnds();
        findLoops();
        if (m_starts.empty()) // only transitions of touchpoints to themselves
            return m_flow;
        findReach();
        findUnavoidable();
        return m_flow;
    }

private:
    const Links &links(int vertex) const { return m_links[static_cast<size_t>(vertex)]; }
    int count() const { return static_cast<int>(m_touchpoints.size()); }
    JourneyGraph graph() const { return JourneyGraph(count(), m_edges); }

    void readTransitions();
    void findEnds();
    void findReach();
    void findLoops();
    void findUnavoidable();
    std::vector<int> ofStage(size_t stage, bool Links::*without) const;
    bool isLast(int vertex) const { return m_touchpoints.stage(static_cast<size_t>(vertex)) == m_lastStage; }

    const MapModel &m_map;
    Touchpoints m_touchpoints;
    std::vector<Links> m_links;
    std::vector<Edge> m_edges;
    std::vector<int> m_starts;
    std::vector<int> m_ends;
    size_t m_lastStage = SIZE_MAX; // of the linked ones; none while nothing is linked
    Flow m_flow;
};

void FlowFinder::readTransitions()
{
    for (const auto &[id, transition] : m_map.rows<Transition>()) {
        const auto from = m_touchpoints.vertex(transition.from);
        const auto to = m_touchpoints.vertex(transition.to);
        if (!from || !to) {
            m_flow.broken.push_back(id);
            continue;
        }
        m_flow.transitions.push_back(id);
        m_edges.push_back({*from, *to});
        if (*from == *to)
            continue;
        m_links[static_cast<size_t>(*from)].out = true;
        m_links[static_cast<size_t>(*to)].in = true;
        const QString before = m_map.find(transition.from)->owner;
        const QString after = m_map.find(transition.to)->owner;
        if (!before.trimmed().isEmpty() && !after.trimmed().isEmpty() && !sameOwner(before, after))
            m_flow.handoffs.push_back({id, transition.from, transition.to});
    }
    // Keys are random: the map's order reads better.
    const auto place = [&](Id<Card> card) { return *m_touchpoints.vertex(card); };
    std::stable_sort(m_flow.transitions.begin(), m_flow.transitions.end(), [&](auto left, auto right) {
        const Transition &a = *m_map.find(left);
        const Transition &b = *m_map.find(right);
        return std::pair(place(a.from), place(a.to)) < std::pair(place(b.from), place(b.to));
    });
    std::stable_sort(m_flow.handoffs.begin(), m_flow.handoffs.end(), [&](const Handoff &a, const Handoff &b) {
        return std::pair(place(a.from), place(a.to)) < std::pair(place(b.from), place(b.to));
    });
}

// The linked touchpoints of a stage without those that have `without`; all of them when each has it.
std::vector<int> FlowFinder::ofStage(size_t stage, bool Links::*without) const
{
    std::vector<int> linked;
    for (int v = 0; v < count(); ++v)
        if (m_touchpoints.stage(static_cast<size_t>(v)) == stage && links(v).isLinked())
            linked.push_back(v);
    std::vector<int> chosen = linked;
    std::erase_if(chosen, [&](int v) { return links(v).*without; });
    return chosen.empty() ? linked : chosen;
}

void FlowFinder::findEnds()
{
    std::optional<size_t> first;
    std::optional<size_t> last;
    for (int v = 0; v < count(); ++v) { // in the order of stages
        if (!links(v).isLinked())
            continue;
        last = m_touchpoints.stage(static_cast<size_t>(v));
        first = first.value_or(*last);
    }
    if (!first)
        return;
    m_lastStage = *last;
    m_starts = ofStage(*first, &Links::in);
    m_ends = ofStage(*last, &Links::out);
    m_flow.starts = m_touchpoints.cardsOf(m_starts);
    m_flow.ends = m_touchpoints.cardsOf(m_ends);
}

void FlowFinder::findReach()
{
    const std::vector<bool> reached = graph().reachableFrom(m_starts);
    for (int v = 0; v < count(); ++v) {
        if (!reached[static_cast<size_t>(v)])
            m_flow.unreachable.push_back(m_touchpoints.card(v));
        if (links(v).isLinked() && !links(v).out && !isLast(v))
            m_flow.deadEnds.push_back(m_touchpoints.card(v));
    }
    m_flow.endIsReached =
        std::any_of(m_ends.begin(), m_ends.end(), [&](int v) { return reached[static_cast<size_t>(v)]; });
}

void FlowFinder::findLoops()
{
    const Cycles all = graph().elementaryCycles(cycleCap);
    for (const auto &members : graph().loops()) {
        const auto isMember = [&](int v) { return std::binary_search(members.begin(), members.end(), v); };
        Loop loop;
        loop.cards = m_touchpoints.cardsOf(members);
        for (const auto &cycle : all.cycles)
            if (isMember(cycle.front()))
                loop.cycles.push_back(m_touchpoints.cardsOf(cycle));
        const bool leadsOut = std::any_of(m_edges.begin(), m_edges.end(), [&](const Edge &edge) {
            return isMember(edge.from) && !isMember(edge.to);
        });
        loop.isClosed = !leadsOut && std::none_of(members.begin(), members.end(), [&](int v) { return isLast(v); });
        m_flow.loops.push_back(std::move(loop));
    }
}

void FlowFinder::findUnavoidable()
{
    // One vertex before all starts and one after all ends make the question one of two vertices.
    const int start = count();
    const int end = count() + 1;
    std::vector<Edge> edges = m_edges;
    for (const int v : m_starts)
        edges.push_back({start, v});
    for (const int v : m_ends)
        edges.push_back({v, end});
    auto chain = JourneyGraph(count() + 2, std::move(edges)).mustPass(start, end);
    if (!chain)
        return;
    std::erase_if(*chain, [&](int v) { return v == start || v == end; });
    m_flow.unavoidable = m_touchpoints.cardsOf(*chain);
}

} // namespace

Flow flowOf(const MapModel &map)
{
    return FlowFinder(map).find();
}

} // namespace trigpoint::journey
