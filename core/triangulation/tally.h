// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"
#include "core/triangulation/exact_sum.h"

#include <QDate>
#include <array>
#include <vector>

namespace trigpoint::triangulation {

enum class Sentiment { Negative = 0, Neutral = 1, Positive = 2, Mention = 3 };
inline constexpr std::array allSentiments{Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive,
                                          Sentiment::Mention};

constexpr size_t indexOf(Sentiment sentiment)
{
    return static_cast<size_t>(sentiment);
}

// What one source's people said in one cell, one vote a person: the result of Steps 0 to 2 of METHODS.md 1.5
// and all that Step 3 needs.
struct Tally
{
    // People with a name or key of their own, by vote and weight.
    std::array<WeightedCount, 4> named;
    WeightedCount namedExposed; // among them all people of `named`

    // Votes nobody signed, one each.
    std::array<double, 4> anonymous{};
    double anonymousExposed = 0;
    double notes = 0;      // workshop notes in the cell, and at the stage: what anonymous votes are capped at
    double stageNotes = 0; // when nobody knows how many people were in the room

    bool covered = false;   // the source asked, by its own record or by an item placed here
    bool codedText = false; // some vote comes from text that somebody coded
    bool outdated = false;  // it spoke here only of steps that changed since

    double namedVoters() const;
    double anonymousVoters() const;
};

// One source beside its tally.
struct SourceTally
{
    Source source;
    Tally tally;
    bool duplicate = false; // its content is another source's
};

// Everything about one (stage, theme), or about one card of it.
struct Cell
{
    std::vector<SourceTally> sources; // every source of the map, in any order
    std::optional<QDate> asOf;        // nothing: no source has a date
    std::optional<QDate> changedOn;   // of the stage
};

} // namespace trigpoint::triangulation
