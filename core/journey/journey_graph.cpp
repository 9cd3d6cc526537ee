// SPDX-License-Identifier: Apache-2.0
#include "core/journey/journey_graph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/hawick_circuits.hpp>
#include <boost/graph/strong_components.hpp>
#include <limits>
#include <set>

namespace trigpoint::journey {

namespace {

struct Weight
{
    double weight = 1;
};

using Pair = std::pair<int, int>;
using Forward = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Weight>;
// Dominators ask for edges in both directions; the compressed graph falls short of that concept.
using BothWays = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

size_t vertex(int index)
{
    return static_cast<size_t>(index);
}

std::vector<Pair> pairsOf(const std::vector<Edge> &edges)
{
    std::vector<Pair> pairs;
    for (const Edge &edge : edges)
        pairs.emplace_back(edge.from, edge.to);
    return pairs;
}

Forward forwardGraph(const std::vector<Pair> &pairs, const std::vector<Weight> &weights, int vertices)
{
    return Forward(boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), weights.begin(), vertex(vertices));
}

Forward forwardGraph(const std::vector<Pair> &pairs, int vertices)
{
    return forwardGraph(pairs, std::vector<Weight>(pairs.size()), vertices);
}

// A map from vertex to a value of `values`, as the algorithms want it.
template <class T, class Graph> auto byVertex(std::vector<T> &values, const Graph &graph)
{
    return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph));
}

// Thrown through Boost's algorithm when enough cycles were found: it offers no other way to stop.
struct Enough
{
};

struct CollectCycles
{
    Cycles *found;
    size_t cap;

    template <class Path, class Graph> void cycle(const Path &path, const Graph &) const
    {
        if (found->cycles.size() == cap) {
            found->capped = true;
            throw Enough();
        }
        std::vector<int> cycle;
        for (const auto at : path)
            cycle.push_back(static_cast<int>(at));
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        found->cycles.push_back(std::move(cycle));
    }
};

} // namespace

std::vector<double> JourneyGraph::betweenness(bool directed, bool normalised) const
{
    std::set<Pair> distinct; // a parallel edge would count as a further shortest path
    for (const Edge &edge : m_edges) {
        if (edge.from == edge.to)
            continue;
        distinct.emplace(edge.from, edge.to);
        if (!directed)
            distinct.emplace(edge.to, edge.from);
    }
    std::vector<double> result(vertex(m_vertices));
    if (m_vertices < 3)
        return result;
    const Forward graph = forwardGraph({distinct.begin(), distinct.end()}, m_vertices);
    boost::brandes_betweenness_centrality(graph, byVertex(result, graph));
    // Scaled here: Boost's own scaling ignores the direction, and it halves only its undirected graph types.
    const double others = static_cast<double>(m_vertices - 1) * static_cast<double>(m_vertices - 2);
    const double scale = normalised ? 1 / others : directed ? 1 : 0.5;
    for (double &value : result)
        value *= scale;
    return result;
}

std::vector<std::optional<double>> JourneyGraph::distances(int source) const
{
    std::vector<Weight> weights;
    for (const Edge &edge : m_edges)
        weights.push_back({edge.weight});
    const Forward graph = forwardGraph(pairsOf(m_edges), weights, m_vertices);
    constexpr double far = std::numeric_limits<double>::infinity();
    std::vector<double> found(vertex(m_vertices), far);
    boost::dijkstra_shortest_paths(graph, vertex(source),
                                   boost::distance_map(byVertex(found, graph))
                                       .weight_map(boost::get(&Weight::weight, graph))
                                       .distance_inf(far));
    std::vector<std::optional<double>> result;
    for (const double distance : found)
        result.push_back(distance < far ? std::optional(distance) : std::nullopt);
    return result;
}

std::vector<std::optional<int>> JourneyGraph::immediateDominators(int root) const
{
    const std::vector<Pair> pairs = pairsOf(m_edges);
    const BothWays graph(pairs.begin(), pairs.end(), vertex(m_vertices));
    using Vertex = boost::graph_traits<BothWays>::vertex_descriptor;
    const Vertex nobody = boost::graph_traits<BothWays>::null_vertex();
    std::vector<Vertex> found(vertex(m_vertices), nobody);
    // The short form numbers unreachable vertices 0, the root's own number, and then takes an edge from one for an
    // edge from the root. Numbered beyond all vertices they are left out.
    std::vector<size_t> visited(vertex(m_vertices), std::numeric_limits<size_t>::max());
    std::vector<Vertex> parent(vertex(m_vertices), nobody);
    std::vector<Vertex> inOrder(parent);
    boost::lengauer_tarjan_dominator_tree(graph, vertex(root), boost::get(boost::vertex_index, graph),
                                          byVertex(visited, graph), byVertex(parent, graph), inOrder,
                                          byVertex(found, graph));
    std::vector<std::optional<int>> result;
    for (const auto dominator : found)
        result.push_back(dominator == nobody ? std::nullopt : std::optional(static_cast<int>(dominator)));
    return result;
}

std::optional<std::vector<int>> JourneyGraph::mustPass(int start, int goal) const
{
    if (start == goal)
        return std::vector<int>{start};
    const auto dominators = immediateDominators(start);
    if (!dominators[vertex(goal)])
        return std::nullopt;
    std::vector<int> chain{goal};
    while (const auto next = dominators[vertex(chain.back())])
        chain.push_back(*next);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<std::vector<int>> JourneyGraph::strongComponents() const
{
    const Forward graph = forwardGraph(pairsOf(m_edges), m_vertices);
    std::vector<int> component(vertex(m_vertices));
    const int count = m_vertices == 0 ? 0 : boost::strong_components(graph, byVertex(component, graph));
    std::vector<std::vector<int>> result(vertex(count));
    for (int v = 0; v < m_vertices; ++v)
        result[vertex(component[vertex(v)])].push_back(v);
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<bool> JourneyGraph::reachableFrom(const std::vector<int> &starts) const
{
    // One further vertex leads to all starts, so that one search serves.
    std::vector<Pair> pairs = pairsOf(m_edges);
    for (const int start : starts)
        pairs.emplace_back(m_vertices, start);
    const Forward graph = forwardGraph(pairs, m_vertices + 1);
    std::vector<boost::default_color_type> colour(vertex(m_vertices) + 1);
    boost::breadth_first_search(graph, vertex(m_vertices), boost::color_map(byVertex(colour, graph)));
    std::vector<bool> result(vertex(m_vertices));
    for (size_t v = 0; v < result.size(); ++v)
        result[v] = colour[v] != boost::white_color;
    return result;
}

std::vector<std::vector<int>> JourneyGraph::loops() const
{
    std::vector<bool> toItself(vertex(m_vertices));
    for (const Edge &edge : m_edges)
        if (edge.from == edge.to)
            toItself[vertex(edge.from)] = true;
    std::vector<std::vector<int>> result = strongComponents();
    std::erase_if(result, [&](const auto &component) {
        return component.size() == 1 && !toItself[vertex(component.front())];
    });
    return result;
}

Cycles JourneyGraph::elementaryCycles(size_t cap) const
{
    // Every cycle stays inside one component; without the other edges the search has fewer dead ends.
    std::vector<int> component(vertex(m_vertices), -1);
    const auto all = loops();
    for (size_t i = 0; i < all.size(); ++i)
        for (const int v : all[i])
            component[vertex(v)] = static_cast<int>(i);
    std::set<Pair> inside;
    for (const Edge &edge : m_edges)
        if (component[vertex(edge.from)] >= 0 && component[vertex(edge.from)] == component[vertex(edge.to)])
            inside.emplace(edge.from, edge.to);

    Cycles result;
    const Forward graph = forwardGraph({inside.begin(), inside.end()}, m_vertices);
    try {
        boost::hawick_circuits(graph, CollectCycles{&result, cap});
    } catch (const Enough &) {
    }
    std::sort(result.cycles.begin(), result.cycles.end());
    return result;
}

} // namespace trigpoint::journey
