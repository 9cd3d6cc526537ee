// SPDX-License-Identifier: Apache-2.0
#include "core/journey/journey_graph.h"
#include "core/workflow/measure_input.h"
#include "core/workflow/measure_tables.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

using journey::Edge;
using journey::JourneyGraph;

struct GraphTexts
{
    Q_DECLARE_TR_FUNCTIONS(GraphTexts)
};

// A vertex is a number or a text; as a result's key it is text.
QString keyOf(const QJsonValue &vertex)
{
    return vertex.isDouble() ? QString::number(vertex.toDouble(), 'g', 17) : vertex.toString();
}

// Numbers before texts, each by its own order.
bool comesBefore(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() != right.isDouble())
        return left.isDouble();
    return left.isDouble() ? left.toDouble() < right.toDouble() : left.toString() < right.toString();
}

// The vertices and edges of an input. `vertices` lists them, or says how many there are: 0 to n - 1.
class NamedGraph
{
public:
    explicit NamedGraph(MeasureInput &input, bool weighted = false)
    {
        readVertices(input);
        if (input.isFine())
            readEdges(input, weighted);
    }

    const QJsonArray &vertices() const { return m_vertices; }
    QJsonValue vertex(int index) const { return m_vertices.at(index); }
    JourneyGraph graph() const { return JourneyGraph(static_cast<int>(m_vertices.size()), m_edges); }

    int indexOf(MeasureInput &input, const QJsonValue &vertex) const
    {
        const auto found = m_index.constFind(keyOf(vertex));
        if (found != m_index.constEnd() && (vertex.isDouble() || vertex.isString()))
            return *found;
        input.refuse(GraphTexts::tr("There is no vertex “%1”. Name only vertices of the list “vertices”.")
                         .arg(keyOf(vertex)));
        return -1;
    }

private:
    void readVertices(MeasureInput &input);
    void readEdges(MeasureInput &input, bool weighted);

    QJsonArray m_vertices;
    QHash<QString, int> m_index;
    std::vector<Edge> m_edges;
};

void NamedGraph::readVertices(MeasureInput &input)
{
    constexpr double most = 1e6;
    if (input.value(u"vertices"_s).isDouble()) {
        const double count = input.number(u"vertices"_s);
        if (!(count >= 0 && count <= most) || count != std::floor(count))
            return input.refuse(GraphTexts::tr("The number of vertices is %1. Give a whole number from 0 to %2.")
                                    .arg(count)
                                    .arg(most));
        for (int i = 0; i < static_cast<int>(count); ++i)
            m_vertices.append(i);
    } else {
        m_vertices = input.array(u"vertices"_s);
    }
    for (int i = 0; i < m_vertices.size(); ++i) {
        if (!vertex(i).isDouble() && !vertex(i).isString())
            return input.refuse(GraphTexts::tr("Vertex %1 of the list is neither a number nor a text.").arg(i + 1));
        if (m_index.contains(keyOf(vertex(i))))
            return input.refuse(GraphTexts::tr("The vertex “%1” is listed twice.").arg(keyOf(vertex(i))));
        m_index.insert(keyOf(vertex(i)), i);
    }
}

void NamedGraph::readEdges(MeasureInput &input, bool weighted)
{
    const QJsonArray edges = input.array(u"edges"_s);
    for (const QJsonValue &line : edges) {
        const QJsonArray edge = line.toArray();
        if (edge.size() != 3 && (weighted || edge.size() != 2))
            return input.refuse(weighted ? GraphTexts::tr("Edge %1 is not a list of two vertices and a weight.")
                                               .arg(m_edges.size() + 1)
                                         : GraphTexts::tr("Edge %1 is not a list of two vertices.")
                                               .arg(m_edges.size() + 1));
        if (weighted && !(edge.at(2).isDouble() && edge.at(2).toDouble() >= 0))
            return input.refuse(GraphTexts::tr("The weight of edge %1 is not a number of 0 or more.")
                                    .arg(m_edges.size() + 1));
        const Edge read{indexOf(input, edge.at(0)), indexOf(input, edge.at(1)), edge.at(2).toDouble(1)};
        if (!input.isFine())
            return;
        m_edges.push_back(read);
    }
}

Result<QJsonObject> betweennessAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedGraph named(input);
    const bool directed = input.boolean(u"directed"_s, false);
    const bool normalised = input.boolean(u"normalized"_s, true);
    if (!input.isFine())
        return input.error();
    QJsonObject result;
    const auto values = named.graph().betweenness(directed, normalised);
    for (int v = 0; v < named.vertices().size(); ++v)
        result.insert(keyOf(named.vertex(v)), values[static_cast<size_t>(v)]);
    return result;
}

Result<QJsonObject> distancesAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedGraph named(input, true);
    const int source = input.isFine() ? named.indexOf(input, input.value(u"source"_s)) : -1;
    if (!input.isFine())
        return input.error();
    QJsonObject result;
    const auto distances = named.graph().distances(source);
    for (int v = 0; v < named.vertices().size(); ++v)
        result.insert(keyOf(named.vertex(v)), orNull(distances[static_cast<size_t>(v)]));
    return result;
}

Result<QJsonObject> dominatorsAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedGraph named(input);
    const int root = input.isFine() ? named.indexOf(input, input.value(u"root"_s)) : -1;
    if (!input.isFine())
        return input.error();
    QJsonArray result;
    for (const auto &dominator : named.graph().immediateDominators(root))
        result.append(dominator ? named.vertex(*dominator) : QJsonValue());
    return QJsonObject{{u"idom"_s, result}};
}

Result<QJsonObject> mustPassAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedGraph named(input);
    const int start = input.isFine() ? named.indexOf(input, input.value(u"start"_s)) : -1;
    const int goal = input.isFine() ? named.indexOf(input, input.value(u"goal"_s)) : -1;
    if (!input.isFine())
        return input.error();
    const auto chain = named.graph().mustPass(start, goal);
    if (!chain)
        return QJsonObject{{u"stages"_s, {}}};
    QJsonArray result;
    for (const int v : *chain)
        result.append(named.vertex(v));
    return QJsonObject{{u"stages"_s, result}};
}

Result<QJsonObject> componentsAnswer(const QJsonObject &json)
{
    MeasureInput input(json);
    const NamedGraph named(input);
    if (!input.isFine())
        return input.error();
    std::vector<std::vector<QJsonValue>> components;
    for (const auto &component : named.graph().strongComponents()) {
        std::vector<QJsonValue> members;
        for (const int v : component)
            members.push_back(named.vertex(v));
        std::sort(members.begin(), members.end(), comesBefore);
        components.push_back(std::move(members));
    }
    std::sort(components.begin(), components.end(), [](const auto &left, const auto &right) {
        return comesBefore(left.front(), right.front()); // components share no vertex
    });
    QJsonArray result;
    for (const auto &component : components) {
        QJsonArray members;
        for (const QJsonValue &member : component)
            members.append(member);
        result.append(members);
    }
    return QJsonObject{{u"components"_s, result}};
}

constexpr std::array entries{
    MeasureEntry{"betweenness", betweennessAnswer},
    MeasureEntry{"dijkstra_distances", distancesAnswer},
    MeasureEntry{"immediate_dominators", dominatorsAnswer},
    MeasureEntry{"must_pass_stages", mustPassAnswer},
    MeasureEntry{"strong_components", componentsAnswer},
};

} // namespace

std::span<const MeasureEntry> graphMeasures()
{
    return entries;
}

} // namespace trigpoint::workflow
