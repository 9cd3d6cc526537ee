// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace trigpoint::journey {

struct Edge
{
    int from = 0;
    int to = 0;
    double weight = 1; // for distances only, not below 0
};

struct Cycles
{
    std::vector<std::vector<int>> cycles; // vertices in order of travel, the smallest first
    bool capped = false;                  // there are more
};

// A directed graph over the vertices 0 to n - 1. A plain value; the algorithms are Boost.Graph's, inside the
// .cpp file. Every edge must name vertices of the graph. Self-loops and parallel edges are allowed.
class JourneyGraph
{
public:
    JourneyGraph(int vertices, std::vector<Edge> edges) : m_vertices(vertices), m_edges(std::move(edges)) {}

    int vertexCount() const { return m_vertices; }
    const std::vector<Edge> &edges() const { return m_edges; }

    // For each vertex v the sum over pairs s, t of (shortest paths through v) / (shortest paths), by number of
    // edges; parallel edges and self-loops count for nothing. Undirected: edges go both ways, each pair counts once.
    // Normalised: over the number of pairs without v, (n-1)(n-2) directed and half that undirected; 0 below three
    // vertices. Brandes 2001.
    std::vector<double> betweenness(bool directed, bool normalised) const;

    // The smallest sum of weights from `source` to each vertex; nothing where there is no path.
    std::vector<std::optional<double>> distances(int source) const;

    // For each vertex the last other vertex that every path from `root` to it crosses; nothing for the root and for
    // vertices without a path. Lengauer & Tarjan 1979.
    std::vector<std::optional<int>> immediateDominators(int root) const;

    // The vertices that every path from start to goal crosses, in order, both ends included.
    // Nothing when there is no path.
    std::optional<std::vector<int>> mustPass(int start, int goal) const;

    // Every vertex is in exactly one component; each ascending, components by their first vertex. Tarjan 1972.
    std::vector<std::vector<int>> strongComponents() const;

    std::vector<bool> reachableFrom(const std::vector<int> &starts) const;

    // The components one can go round in: more than one vertex, or an edge to itself.
    std::vector<std::vector<int>> loops() const;

    // Elementary cycles, at most `cap` of them: there can be exponentially many. Hawick & James 2008.
    Cycles elementaryCycles(size_t cap) const;

private:
    int m_vertices = 0;
    std::vector<Edge> m_edges;
};

} // namespace trigpoint::journey
