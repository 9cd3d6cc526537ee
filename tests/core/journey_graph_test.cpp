// SPDX-License-Identifier: Apache-2.0
#include "core/journey/journey_graph.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace trigpoint::journey;

namespace {

JourneyGraph randomGraph(std::mt19937 &random, int most)
{
    const int n = std::uniform_int_distribution<int>(1, most)(random);
    const int m = std::uniform_int_distribution<int>(0, 3 * n)(random);
    std::uniform_int_distribution<int> vertex(0, n - 1);
    std::vector<Edge> edges;
    for (int i = 0; i < m; ++i)
        edges.push_back({vertex(random), vertex(random), static_cast<double>(vertex(random))});
    return JourneyGraph(n, edges);
}

bool reaches(const JourneyGraph &graph, int from, int to, int without)
{
    std::set<int> seen{from};
    std::vector<int> open{from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (const Edge &edge : graph.edges())
            if (edge.from == at && edge.to != without && seen.insert(edge.to).second)
                open.push_back(edge.to);
    }
    return from != without && to != without && seen.count(to) == 1;
}

// All simple paths, by length; small graphs only.
void simplePaths(const JourneyGraph &graph, bool directed, std::vector<int> &path, int to,
                 std::set<std::vector<int>> &found)
{
    if (path.back() == to) {
        found.insert(path);
        return;
    }
    const int at = path.back();
    for (const Edge &edge : graph.edges()) {
        for (const auto &[from, next] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) {
            const bool backwards = from == edge.to && next == edge.from && edge.from != edge.to;
            if (from != at || (directed && backwards) || std::find(path.begin(), path.end(), next) != path.end())
                continue;
            path.push_back(next);
            simplePaths(graph, directed, path, to, found);
            path.pop_back();
        }
    }
}

std::vector<double> bruteBetweenness(const JourneyGraph &graph, bool directed)
{
    const int n = graph.vertexCount();
    std::vector<double> result(static_cast<size_t>(n));
    for (int s = 0; s < n; ++s) {
        for (int t = directed ? 0 : s + 1; t < n; ++t) {
            std::set<std::vector<int>> paths;
            std::vector<int> start{s};
            if (s != t)
                simplePaths(graph, directed, start, t, paths);
            size_t shortest = SIZE_MAX;
            for (const auto &path : paths)
                shortest = std::min(shortest, path.size());
            std::erase_if(paths, [&](const auto &path) { return path.size() != shortest; });
            for (const auto &path : paths)
                for (size_t i = 1; i + 1 < path.size(); ++i)
                    result[static_cast<size_t>(path[i])] += 1.0 / static_cast<double>(paths.size());
        }
    }
    return result;
}

} // namespace

TEST_CASE("the vertices every path crosses are those whose removal cuts start from goal", "[journey]")
{
    std::mt19937 random(20260101);
    int withPath = 0;
    for (int round = 0; round < 400; ++round) {
        const JourneyGraph graph = randomGraph(random, 9);
        const int n = graph.vertexCount();
        const auto dominators = graph.immediateDominators(0);
        for (int goal = 0; goal < n; ++goal) {
            const auto chain = graph.mustPass(0, goal);
            REQUIRE(chain.has_value() == reaches(graph, 0, goal, -1));
            CHECK(dominators[static_cast<size_t>(goal)].has_value() == (goal != 0 && chain.has_value()));
            if (!chain)
                continue;
            ++withPath;
            std::vector<int> cuts;
            for (int v = 0; v < n; ++v)
                if (!reaches(graph, 0, goal, v))
                    cuts.push_back(v);
            std::vector<int> sorted = *chain;
            std::sort(sorted.begin(), sorted.end());
            REQUIRE(sorted == cuts);
            CHECK(chain->front() == 0);
            CHECK(chain->back() == goal);
        }
    }
    CHECK(withPath > 500);
}

TEST_CASE("betweenness equals counting all shortest paths, directed and not", "[journey]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 150; ++round) {
        const JourneyGraph graph = randomGraph(random, 6);
        for (const bool directed : {false, true}) {
            const auto brute = bruteBetweenness(graph, directed);
            const auto found = graph.betweenness(directed, false);
            const auto scaled = graph.betweenness(directed, true);
            const double n = graph.vertexCount();
            const double pairs = (n - 1) * (n - 2) / (directed ? 1 : 2);
            for (size_t v = 0; v < brute.size(); ++v) {
                REQUIRE(found[v] == Approx(brute[v]).margin(1e-12));
                CHECK(scaled[v] == Approx(pairs > 0 ? brute[v] / pairs : 0).margin(1e-12));
            }
        }
    }
}

TEST_CASE("components hold exactly the vertices that reach each other, and loops those one can go round in",
          "[journey]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 150; ++round) {
        const JourneyGraph graph = randomGraph(random, 8);
        std::vector<int> componentOf(static_cast<size_t>(graph.vertexCount()), -1);
        const auto components = graph.strongComponents();
        for (size_t i = 0; i < components.size(); ++i)
            for (const int v : components[i])
                componentOf[static_cast<size_t>(v)] = static_cast<int>(i);
        for (int a = 0; a < graph.vertexCount(); ++a) {
            const auto reached = graph.reachableFrom({a});
            for (int b = 0; b < graph.vertexCount(); ++b) {
                REQUIRE(reached[static_cast<size_t>(b)] == reaches(graph, a, b, -1));
                const bool together = reaches(graph, a, b, -1) && reaches(graph, b, a, -1);
                CHECK((componentOf[static_cast<size_t>(a)] == componentOf[static_cast<size_t>(b)]) == together);
            }
        }
        size_t inLoops = 0;
        for (const auto &loop : graph.loops())
            inLoops += loop.size();
        size_t returning = 0;
        for (int v = 0; v < graph.vertexCount(); ++v)
            returning += std::any_of(graph.edges().begin(), graph.edges().end(), [&](const Edge &edge) {
                return edge.from == v && reaches(graph, edge.to, v, -1);
            });
        CHECK(inLoops == returning);
        for (const auto &cycle : graph.elementaryCycles(50).cycles)
            CHECK(cycle.front() == *std::min_element(cycle.begin(), cycle.end()));
    }
}

TEST_CASE("an empty graph and a single vertex answer without a path", "[journey]")
{
    const JourneyGraph empty(0, {});
    CHECK(empty.betweenness(true, true).empty());
    CHECK(empty.strongComponents().empty());
    CHECK(empty.loops().empty());
    CHECK(empty.elementaryCycles(5).cycles.empty());
    CHECK(empty.reachableFrom({}).empty());

    const JourneyGraph one(1, {{0, 0}});
    CHECK(one.mustPass(0, 0) == std::vector<int>{0});
    CHECK(one.immediateDominators(0) == std::vector<std::optional<int>>{std::nullopt});
    CHECK(one.loops() == std::vector<std::vector<int>>{{0}});
    CHECK(one.distances(0) == std::vector<std::optional<double>>{0});
}

TEST_CASE("distances take the cheapest of parallel edges and are nothing where no path leads", "[journey]")
{
    const JourneyGraph graph(4, {{0, 1, 5}, {0, 1, 2}, {1, 1, 0}, {1, 2, 0}, {3, 0, 1}});
    CHECK(graph.distances(0) == std::vector<std::optional<double>>{0, 2, 2, std::nullopt});
}

TEST_CASE("elementary cycles are listed once each and stop at the cap", "[journey]")
{
    const JourneyGraph graph(4, {{0, 1}, {1, 0}, {1, 2}, {2, 0}, {2, 2}, {1, 2}, {2, 3}});
    const Cycles all = graph.elementaryCycles(10);
    CHECK(all.cycles == std::vector<std::vector<int>>{{0, 1}, {0, 1, 2}, {2}});
    CHECK_FALSE(all.capped);
    const Cycles some = graph.elementaryCycles(2);
    CHECK(some.cycles.size() == 2);
    CHECK(some.capped);
    CHECK_FALSE(graph.elementaryCycles(3).capped);
}
