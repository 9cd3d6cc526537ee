// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"

#include <QJsonObject>

namespace trigpoint::journey {

// One can go round among these touchpoints.
struct Loop
{
    std::vector<Id<Card>> cards;                // in the map's order
    std::vector<std::vector<Id<Card>>> cycles;  // each elementary way round, at most cycleCap of them a map
    bool isClosed = false;                      // nothing leads out, and it is not in the last linked stage
};
inline constexpr size_t cycleCap = 100;

struct Handoff // a transition between touchpoints of different owners
{
    Id<Transition> transition;
    Id<Card> from;
    Id<Card> to;
};

// How customers move between the touchpoints (cards in lanes of that kind) along the drawn transitions. A touchpoint
// is linked when a transition joins it with another one. The journey
// - starts at the linked touchpoints of the first stage that has any, without those that another one leads to;
//   at all of them when each is led to;
// - ends at the linked touchpoints of the last stage that has any, without those that lead on to another one;
//   at all of them when each leads on.
// Without transitions there is nothing to find and all lists but touchpoints are empty.
struct Flow
{
    std::vector<Id<Card>> touchpoints;        // by stage, lane, place in the cell
    std::vector<Id<Transition>> transitions;  // between two touchpoints
    std::vector<Id<Transition>> broken;       // an end is missing or not a touchpoint; counted nowhere else
    std::vector<Id<Card>> starts;
    std::vector<Id<Card>> ends;
    std::vector<Id<Card>> unreachable;        // no way from a start leads here, or not linked at all
    std::vector<Id<Card>> deadEnds;           // linked, leads on to no other touchpoint, not in the last linked stage
    std::vector<Loop> loops;
    bool endIsReached = false;                // from some start some end
    std::vector<Id<Card>> unavoidable;        // on every way from a start to an end, in order
    std::vector<Handoff> handoffs;            // both owners known; letter case does not make a difference
};

Flow flowOf(const MapModel &map);

// {"sentence", "touchpoints", "transitions", "starts", "ends", "unreachable", "dead_ends", "loops", "unavoidable",
// "handoffs", "broken"}; ids are text; each finding carries its cards and a translated sentence.
QJsonObject flowJson(const MapModel &map, const Flow &flow);

} // namespace trigpoint::journey
