// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/judgement.h"

#include "core/triangulation/reading.h"
#include "core/triangulation/rules.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trigpoint::triangulation {

namespace {

using Readings = std::vector<Reading>;

bool speaks(const Reading &reading)
{
    return reading.state == State::Speaks;
}

bool anySpeaks(const Readings &readings)
{
    return std::any_of(readings.begin(), readings.end(), speaks);
}

bool isOneSided(const Reading &reading)
{
    return std::find(reading.limitations.begin(), reading.limitations.end(), Limitation::OneSided)
        != reading.limitations.end();
}

bool opposite(std::optional<Claim> a, std::optional<Claim> b)
{
    return (a == Claim::Pain && b == Claim::Delight) || (a == Claim::Delight && b == Claim::Pain);
}

// What the claim rests on.
struct Support
{
    int sources = 0;
    std::set<Method> methods;
    std::set<Method> fullQualityMethods;
};

Support supportOf(const Readings &readings, std::optional<Claim> claim)
{
    Support support;
    for (const Reading &reading : readings) {
        if (!speaks(reading) || reading.direction != claim)
            continue;
        ++support.sources;
        support.methods.insert(reading.method);
        if (reading.fullQuality)
            support.fullQualityMethods.insert(reading.method);
    }
    return support;
}

Claim automaticClaim(const Readings &readings)
{
    Claim best = Claim::Raised;
    std::pair<size_t, int> most{0, 0};
    for (const Claim claim : {Claim::Pain, Claim::Delight, Claim::Mixed}) {
        const Support support = supportOf(readings, claim);
        const std::pair<size_t, int> strength{support.methods.size(), support.sources};
        if (strength > most) {
            most = strength;
            best = claim;
        }
    }
    return best;
}

std::vector<Pair> allPairs(const Readings &readings)
{
    std::vector<Pair> pairs;
    for (size_t i = 0; i < readings.size(); ++i)
        for (size_t j = i + 1; j < readings.size(); ++j)
            if (speaks(readings[i]) && speaks(readings[j]))
                pairs.push_back(comparePair(readings[i], readings[j]));
    return pairs;
}

const Reading &readingOf(const Readings &readings, Id<Source> source)
{
    return *std::find_if(readings.begin(), readings.end(),
                         [&](const Reading &reading) { return reading.source == source; });
}

bool isStaffGap(const Readings &readings, const std::vector<Pair> &pairs)
{
    return std::all_of(pairs.begin(), pairs.end(), [&](const Pair &pair) {
        const bool firstCustomer = readingOf(readings, pair.first).voice == Voice::Customer;
        const bool secondCustomer = readingOf(readings, pair.second).voice == Voice::Customer;
        return pair.outcome != PairOutcome::Dissonant || firstCustomer != secondCustomer;
    });
}

// Why nobody speaks: what would help most comes first. A source that had enough to say but is too old can be
// asked again; then people who are too few; then a question that nobody answered; then no question at all.
Kind kindOfSilence(const Readings &readings)
{
    const auto any = [&](const auto &test) { return std::any_of(readings.begin(), readings.end(), test); };
    const auto expiredWithVoices = [](const Reading &reading) {
        return reading.state == State::Expired
            && rules.reaches(std::max(reading.effectiveN, double(reading.mentions)),
                             rules.sizes(reading.method).speaks);
    };
    if (any(expiredWithVoices))
        return Kind::Expired;
    if (any([](const Reading &reading) { return reading.why == Why::TooFew; }))
        return Kind::TooFew;
    if (any([](const Reading &r) { return r.state == State::Expired && r.voters + r.mentions > 0; }))
        return Kind::Expired;
    if (any([](const Reading &reading) { return reading.why == Why::NotRaised; }))
        return Kind::AskedNotRaised;
    return Kind::NeverAsked;
}

// Step 5.
void setLabel(Verdict &verdict)
{
    std::set<Method> methods;
    for (const Reading &reading : verdict.readings)
        if (speaks(reading))
            methods.insert(reading.method);

    const auto dissonant = [](const Pair &pair) { return pair.outcome == PairOutcome::Dissonant; };
    const auto agreesAcross = [&](const Pair &pair) {
        return readingOf(verdict.readings, pair.first).method == readingOf(verdict.readings, pair.second).method
            || pair.outcome == PairOutcome::Agree;
    };
    if (methods.empty()) {
        verdict.label = Label::Silence;
        verdict.kind = kindOfSilence(verdict.readings);
    } else if (std::any_of(verdict.pairs.begin(), verdict.pairs.end(), dissonant)) {
        verdict.label = Label::Dissonance;
        verdict.kind = isStaffGap(verdict.readings, verdict.pairs) ? Kind::StaffGap : Kind::MethodsContradict;
    } else if (methods.size() == 1) {
        verdict.label = Label::Silence;
        verdict.kind = Kind::OneMethod;
    } else if (std::all_of(verdict.pairs.begin(), verdict.pairs.end(), agreesAcross)) {
        verdict.label = Label::Agreement;
    } else {
        verdict.label = Label::PartialAgreement;
    }
}

// Step 6 for a given claim that nobody supports.
void holdAgainstClaim(Verdict &verdict)
{
    const bool contradicted =
        std::any_of(verdict.readings.begin(), verdict.readings.end(), [&](const Reading &reading) {
            return speaks(reading) && opposite(reading.direction, verdict.claim);
        });
    if (contradicted && verdict.label != Label::Dissonance) {
        verdict.label = Label::Dissonance;
        verdict.kind = Kind::ClaimContradicted;
    } else if (verdict.label == Label::Agreement) {
        verdict.label = Label::PartialAgreement;
    }
}

// Step 7.
std::vector<Reason> reasonsOf(const Verdict &verdict, const Support &support)
{
    std::vector<Reason> reasons;
    const auto deduct = [&](bool holds, ReasonCode code, int steps) {
        if (holds)
            reasons.push_back({code, steps, std::nullopt});
    };
    const auto cap = [&](bool holds, ReasonCode code, Grade highest) {
        if (holds)
            reasons.push_back({code, 0, highest});
    };
    const bool oneMethod = support.methods.size() < size_t(rules.methodsForTwo);
    const bool contradicts = verdict.label == Label::Dissonance;
    deduct(support.sources < rules.sourcesForHigh, ReasonCode::FewerThanThreeSources, 1);
    deduct(oneMethod, ReasonCode::OneMethod, 1);
    deduct(support.fullQualityMethods.empty(), ReasonCode::NoFullQuality, 1);
    deduct(verdict.label == Label::PartialAgreement, ReasonCode::PartialAgreement, 1);
    deduct(contradicts && verdict.kind == Kind::StaffGap, ReasonCode::StaffGap, 1);
    deduct(contradicts && verdict.kind == Kind::MethodsContradict, ReasonCode::MethodsContradict, 2);
    deduct(contradicts && verdict.kind == Kind::ClaimContradicted, ReasonCode::ClaimContradicted, 2);
    cap(oneMethod, ReasonCode::CapOneMethod, Grade::Low);
    cap(support.fullQualityMethods.empty(), ReasonCode::CapNothingFullQuality, Grade::Low);
    cap(support.fullQualityMethods.size() == 1, ReasonCode::CapOneMethodFullQuality, Grade::Moderate);
    return reasons;
}

Ticks ticksOf(const std::vector<Reason> &reasons)
{
    const auto lacks = [&](ReasonCode code) {
        return std::none_of(reasons.begin(), reasons.end(),
                            [&](const Reason &reason) { return reason.code == code; });
    };
    Ticks ticks;
    ticks.threeSources = lacks(ReasonCode::FewerThanThreeSources);
    ticks.twoMethods = lacks(ReasonCode::OneMethod);
    ticks.strongFromTwoMethods = lacks(ReasonCode::NoFullQuality) && lacks(ReasonCode::CapOneMethodFullQuality);
    ticks.sameDirection = lacks(ReasonCode::PartialAgreement) && lacks(ReasonCode::MethodsContradict)
        && lacks(ReasonCode::ClaimContradicted);
    ticks.staffAndCustomersAgree = lacks(ReasonCode::StaffGap);
    return ticks;
}

Consequence consequenceOf(const Verdict &verdict)
{
    if (verdict.label == Label::Dissonance)
        return verdict.kind == Kind::StaffGap ? Consequence::ActForCustomerTellStaff : Consequence::DoNotActYet;
    switch (*verdict.grade) {
    case Grade::High:
        return Consequence::SafeToAct;
    case Grade::Moderate:
        return Consequence::ActKeepChecking;
    case Grade::Low:
    case Grade::VeryLow:
        return Consequence::FindOutFirst;
    }
    return Consequence::FindOutFirst;
}

bool raisedByMentionsOnly(const Reading &reading)
{
    return speaks(reading) && reading.voters == 0 && reading.mentions > 0;
}

} // namespace

Pair comparePair(const Reading &first, const Reading &second)
{
    Pair pair{first.source, second.source, PairOutcome::Agree, PairReason::None};
    const auto partial = [&](PairReason reason) {
        pair.outcome = PairOutcome::Partial;
        pair.reason = reason;
        return pair;
    };
    if (opposite(first.direction, second.direction)) {
        if (isOneSided(first) || isOneSided(second))
            return partial(PairReason::AskedOneWayOnly);
        const double noise =
            rules.z * std::sqrt(first.standardError * first.standardError + second.standardError * second.standardError);
        if (!rules.exceeds(std::abs(first.centre - second.centre), noise))
            return partial(PairReason::TooFewToCall);
        pair.outcome = PairOutcome::Dissonant;
        return pair;
    }
    if (first.direction != second.direction)
        return partial(PairReason::OneIsMixed);
    if (isOneSided(first) && isOneSided(second))
        return partial(PairReason::AskedOneWayOnly);
    const int bands = std::abs(static_cast<int>(*first.band) - static_cast<int>(*second.band));
    return bands <= 1 ? pair : partial(PairReason::Prominence);
}

Grade gradeFrom(const std::vector<Reason> &reasons)
{
    int level = static_cast<int>(Grade::High);
    int cap = level;
    for (const Reason &reason : reasons) {
        level -= reason.steps;
        if (reason.cap)
            cap = std::min(cap, static_cast<int>(*reason.cap));
    }
    return static_cast<Grade>(std::max(static_cast<int>(Grade::VeryLow), std::min(level, cap)));
}

Verdict judge(std::vector<Reading> readings, std::optional<Claim> given)
{
    Verdict verdict;
    verdict.readings = std::move(readings);
    verdict.pairs = allPairs(verdict.readings);
    verdict.claim = given;
    setLabel(verdict);
    if (!anySpeaks(verdict.readings))
        return verdict;
    if (!given)
        verdict.claim = automaticClaim(verdict.readings);
    const Support support = supportOf(verdict.readings, verdict.claim);
    if (support.sources == 0)
        holdAgainstClaim(verdict);
    verdict.reasons = reasonsOf(verdict, support);
    verdict.grade = gradeFrom(verdict.reasons);
    verdict.ticks = ticksOf(verdict.reasons);
    verdict.consequence = consequenceOf(verdict);
    return verdict;
}

Verdict verdictOf(const Cell &cell, std::optional<Claim> given)
{
    if (given == Claim::Raised)
        return judge(readSources(cell, View::Raised), given);
    Readings directions = readSources(cell, View::Direction);
    if (!given && !anySpeaks(directions)) {
        Readings raised = readSources(cell, View::Raised);
        if (std::any_of(raised.begin(), raised.end(), raisedByMentionsOnly))
            return judge(std::move(raised), Claim::Raised);
    }
    return judge(std::move(directions), given);
}

void count(Tallies &tallies, const Verdict &verdict)
{
    ++tallies.total;
    tallies.checked += verdict.checkedByTwo() ? 1 : 0;
    switch (verdict.label) {
    case Label::Agreement:
        ++tallies.agree;
        break;
    case Label::PartialAgreement:
        ++tallies.partlyAgree;
        break;
    case Label::Dissonance:
        ++tallies.contradict;
        break;
    case Label::Silence:
        ++(verdict.kind == Kind::OneMethod ? tallies.oneMethod : tallies.noEvidence);
        break;
    }
    if (!verdict.grade)
        return;
    switch (*verdict.grade) {
    case Grade::High:
        ++tallies.high;
        break;
    case Grade::Moderate:
        ++tallies.moderate;
        break;
    case Grade::Low:
        ++tallies.low;
        break;
    case Grade::VeryLow:
        ++tallies.veryLow;
        break;
    }
}

} // namespace trigpoint::triangulation
