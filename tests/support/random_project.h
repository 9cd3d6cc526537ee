// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/judgement.h"
#include "core/triangulation/record.h"

#include <QByteArray>
#include <random>

namespace trigpoint::test {

using namespace trigpoint::triangulation;

// Whole numbers from a seed, the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    int upTo(int most) { return most <= 0 ? 0 : static_cast<int>(m_engine() % static_cast<quint64>(most + 1)); }
    int between(int low, int high) { return low + upTo(high - low); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <class T> void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<size_t>(upTo(static_cast<int>(i) - 1))]);
    }

private:
    std::mt19937_64 m_engine;
};

inline constexpr int stageCount = 2;
inline constexpr int topicCount = 3;

// Sources and their records over two stages and three topics, judged as of one day.
struct Project
{
    std::vector<Source> sources;
    std::vector<Record> records;
    QDate asOf{2025, 6, 1};

    Source &add(Dice &dice, Method method); // a source of the method, with random attributes and a new key
    // Records of `people` new people about one cell; `lean` −1 to +1 is what most of them say.
    void addPeople(Dice &dice, Id<Source> source, Id<Stage> stage, Id<Theme> topic, int people, int lean);
    void remove(Id<Source> source);

    qint64 nextId = 1;
};

Project randomProject(quint64 seed);

Cell cellOf(const Project &project, Id<Stage> stage, Id<Theme> topic);
Verdict judged(const Project &project, Id<Stage> stage, Id<Theme> topic, std::optional<Claim> claim = {});

// Every bit of a verdict, or of all verdicts of a project; `rename` maps source keys before they are written.
QByteArray bits(const Verdict &verdict, const std::map<qint64, qint64> &rename = {});
QByteArray allBits(const Project &project, const std::map<qint64, qint64> &rename = {});

// Calls `visit(stage, topic)` for every cell.
template <class Visit> void forEachCell(Visit &&visit)
{
    for (int stage = 1; stage <= stageCount; ++stage)
        for (int topic = 1; topic <= topicCount; ++topic)
            visit(Id<Stage>(stage), Id<Theme>(topic));
}

bool hasDuplicates(const Project &project);

} // namespace trigpoint::test
