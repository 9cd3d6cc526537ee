// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"

#include <map>
#include <tuple>
#include <vector>

namespace trigpoint {

// The rows of one table by key. Iteration is in key order, which means nothing to a reader but never changes.
template <class T> class Rows
{
public:
    const T *find(Id<T> id) const
    {
        const auto it = m_rows.find(id);
        return it == m_rows.end() ? nullptr : &it->second;
    }
    const T *find(std::optional<Id<T>> id) const { return id ? find(*id) : nullptr; }
    void put(T row)
    {
        const Id<T> id = row.id;
        m_rows.insert_or_assign(id, std::move(row));
    }
    void remove(Id<T> id) { m_rows.erase(id); }
    bool isEmpty() const { return m_rows.empty(); }
    size_t size() const { return m_rows.size(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

private:
    std::map<Id<T>, T> m_rows;
};

// All rows of one map, in memory. A plain value: copying it copies the map. Answers, transcripts' texts and
// history are not part of it.
class MapModel
{
public:
    // Parents come before what refers to them, so inserting in this order satisfies every foreign key.
    using Tables =
        std::tuple<Rows<MapInfo>, Rows<Stage>, Rows<Lane>, Rows<Theme>, Rows<Card>, Rows<CardLink>,
                   Rows<Transition>, Rows<Segment>, Rows<Persona>, Rows<Source>, Rows<SourceFile>,
                   Rows<Question>, Rows<Placement>, Rows<Participant>, Rows<Transcript>, Rows<Excerpt>,
                   Rows<Coding>, Rows<Note>, Rows<Vote>, Rows<Coverage>>;

    template <class T> const Rows<T> &rows() const { return std::get<Rows<T>>(m_tables); }
    template <class T> Rows<T> &rows() { return std::get<Rows<T>>(m_tables); }

    template <class T> const T *find(Id<T> id) const { return rows<T>().find(id); }
    template <class T> const T *find(std::optional<Id<T>> id) const { return rows<T>().find(id); }

    // The map's own row; a default one while the model is empty.
    MapInfo info() const;

    // Calls `visit(rows)` with each table, in the order of Tables.
    template <class Visit> void forEachTable(Visit &&visit) const
    {
        std::apply([&](const auto &...rows) { (visit(rows), ...); }, m_tables);
    }

private:
    Tables m_tables;
};

// Top-level stages in order; the steps of one stage in order.
std::vector<Stage> stagesInOrder(const MapModel &map);
std::vector<Stage> stepsInOrder(const MapModel &map, Id<Stage> stage);

// The top-level stage of a stage or step; null when it does not exist.
Id<Stage> topStage(const MapModel &map, Id<Stage> stage);

std::vector<Lane> lanesInOrder(const MapModel &map);

// The cards of a lane that begin at a stage or one of its steps: step by step, then by order key.
std::vector<Card> cardsInOrder(const MapModel &map, Id<Lane> lane, Id<Stage> stage);

// Themes with parents before children, siblings by order key.
std::vector<Theme> themesInOrder(const MapModel &map);

// The theme and all its ancestors, nearest first. Ends at a circle instead of following it.
std::vector<Id<Theme>> themeAndAncestors(const MapModel &map, Id<Theme> theme);

std::vector<Source> sourcesInOrder(const MapModel &map);
// What a person does, from the attribute that says it, whatever the file called it (role, job title, department,
// ruolo, roll …; any letter case). Empty when none does.
QString roleOf(const Participant &person);

// How many of a source's excerpts somebody has coded; the others are what a transcript says besides.
qint64 codedExcerpts(const MapModel &map, Id<Source> source);
std::vector<Question> questionsInOrder(const MapModel &map, Id<Source> source);

} // namespace trigpoint
