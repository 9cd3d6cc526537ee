// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"

#include <QDate>
#include <vector>

// What triangulation answers, as plain values (METHODS.md section 1). No sentence in here: verdict_text.h says
// each of these in the user's language.

namespace trigpoint::triangulation {

enum class Label { Agreement, PartialAgreement, Dissonance, Silence };
enum class Kind { OneMethod, TooFew, AskedNotRaised, NeverAsked, Expired, MethodsContradict, StaffGap, ClaimContradicted };
enum class Grade { VeryLow = 1, Low = 2, Moderate = 3, High = 4 };
enum class State { Speaks, Silent, Expired, Superseded, Duplicate, Future };
enum class Why { NotCovered, NotRaised, TooFew, NotAVoice };
enum class Band { Low, Medium, High };
enum class Limitation { Small, Old, ProxyVoice, CodingUnchecked, Sampling, OneSided, Undated };
enum class PairOutcome { Agree, Partial, Dissonant };
enum class PairReason { None, Prominence, OneIsMixed, TooFewToCall, AskedOneWayOnly };

// One deduction or cap of Step 7, in the order of its table.
enum class ReasonCode {
    FewerThanThreeSources, OneMethod, NoFullQuality, PartialAgreement, StaffGap, MethodsContradict,
    ClaimContradicted, CapOneMethod, CapNothingFullQuality, CapOneMethodFullQuality
};
struct Reason
{
    ReasonCode code;
    int steps = 0;             // steps taken off the level; 0 for a cap
    std::optional<Grade> cap;  // the highest grade this allows
};

// The five ticks that explain a grade; each is a deduction of Step 7 that was not made.
struct Ticks
{
    bool threeSources = false;
    bool twoMethods = false;
    bool strongFromTwoMethods = false;
    bool sameDirection = false;
    bool staffAndCustomersAgree = false;
};

enum class Consequence { SafeToAct, ActKeepChecking, FindOutFirst, DoNotActYet, ActForCustomerTellStaff };

// What one source says for (stage, theme), or why it says nothing. Counts are people.
struct Reading
{
    Id<Source> source;
    Method method = Method::Other;
    Voice voice = Voice::Mixed;
    State state = State::Silent;
    std::optional<Why> why; // only when silent

    qint64 voters = 0;
    qint64 exposed = 0;
    qint64 negative = 0;
    qint64 neutral = 0;
    qint64 positive = 0;
    qint64 mentions = 0;    // people who raised it without good or bad
    bool weighted = false;  // the shares below are weighted, the counts above are not
    bool votesNotPeople = false; // unsigned dots: more votes than there are people, see `effectiveN`
    double effectiveN = 0;  // Kish; people, where votes are not people

    // Only where a vote exists. Balance -1 (all unhappy) to +1 (all happy); low and high its 95 % interval.
    // For claim Raised: the share who raised it, 0 to 1, with Wilson's interval.
    std::optional<double> balance;
    std::optional<double> low;
    std::optional<double> high;
    double centre = 0;        // of the interval, and its standard error: what two sources are compared by
    double standardError = 0;
    std::optional<Claim> direction; // Pain, Delight, Mixed or Raised; only when it speaks
    bool firm = false;
    bool polarised = false;
    std::optional<double> prominence; // 0 to 1
    std::optional<Band> band;
    bool fullQuality = false;
    std::vector<Limitation> limitations;
};

struct Pair
{
    Id<Source> first;
    Id<Source> second;
    PairOutcome outcome = PairOutcome::Agree;
    PairReason reason = PairReason::None;
};

struct Verdict
{
    Id<Stage> stage; // always a top-level stage
    Id<Theme> theme;
    std::optional<Id<Card>> card; // the conclusion; nothing for a cell's automatic claim
    Label label = Label::Silence;
    std::optional<Kind> kind;
    std::optional<Claim> claim; // nothing when no source speaks and no card claims
    std::optional<Grade> grade; // nothing when no source speaks
    std::vector<Reason> reasons;
    Ticks ticks;
    std::optional<Consequence> consequence;
    std::vector<Reading> readings; // every source of the map, in the map's order
    std::vector<Pair> pairs;

    // The method that speaks alone, for the words "Survey only"; nothing otherwise.
    std::optional<Method> onlyMethod() const;

    // Whether sources of two or more methods speak; a claim that one survey alone contradicts is not checked by two.
    bool checkedByTwo() const;
};

// How many conclusions or cells stand where, for the header and the file's summary.
struct Tallies
{
    int total = 0;
    int agree = 0;
    int partlyAgree = 0;
    int contradict = 0;
    int oneMethod = 0;
    int noEvidence = 0;   // silence with no source speaking
    int high = 0;
    int moderate = 0;
    int low = 0;
    int veryLow = 0;
    int checked = 0;      // by sources of two or more methods, whatever they say
    int withEvidence() const { return agree + partlyAgree + contradict + oneMethod; }
    int checkedByTwo() const { return checked; }
};

struct Triangulation
{
    QString rules; // "triangulation-rules/1"
    std::optional<QDate> asOf;
    std::vector<Verdict> cells;  // every stage × theme: stages in order, themes in order
    std::vector<Verdict> claims; // every conclusion card with a stage and a theme, in the map's order
    Tallies cellTallies;
    Tallies claimTallies;
    std::optional<Grade> reachable; // the best grade that the sources at hand could give

    const Verdict *cell(Id<Stage> stage, Id<Theme> theme) const; // nullptr when there is none
    const Verdict *claim(Id<Card> card) const;                   // nullptr when the card has no verdict
};

// METHODS.md 2.4: per stage and method the mean of people's mean values, then the unweighted mean over methods.
// Values run from -1 to +1; screens show them times two.
struct EmotionPoint
{
    Id<Stage> stage;
    std::optional<double> value;  // nothing: no evidence, the line breaks
    double low = 0;               // the lowest and the highest method
    double high = 0;
    int methods = 0;
    bool setByHand = false;       // from an emotion card, never mixed with evidence
    QString word;                 // the emotion card's title, where there is one
};

} // namespace trigpoint::triangulation
