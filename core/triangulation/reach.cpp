// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/reach.h"

#include "core/triangulation/judgement.h"
#include "core/triangulation/reading.h"
#include "core/triangulation/rules.h"

namespace trigpoint::triangulation {

namespace {

Verdict bestCase(const std::vector<Design> &designs, const std::optional<QDate> &asOf, Claim claim)
{
    const Asks against = claim == Claim::Pain ? Asks::Gains : Asks::Pains;
    const size_t vote = indexOf(claim == Claim::Pain ? Sentiment::Negative : Sentiment::Positive);
    Cell cell;
    cell.asOf = asOf;
    for (const Design &design : designs) {
        SourceTally entry{design.source, {}, design.duplicate};
        if (asksOf(design.source) != against && isVoice(design.source.method)) {
            entry.tally.named[vote].add(1, static_cast<double>(design.people));
            entry.tally.namedExposed.add(1, static_cast<double>(design.people));
        }
        cell.sources.push_back(std::move(entry));
    }
    return verdictOf(cell, claim);
}

// Whether new people of a source would change anything.
bool canBeAsked(const Reading &reading)
{
    return reading.state == State::Speaks || (reading.state == State::Silent && reading.why != Why::NotAVoice);
}

// Adds people alike to a source's tally; each weighs what its people weigh on average.
void addVoters(Tally &tally, std::optional<Sentiment> vote, int voters)
{
    const double people = tally.namedExposed.people();
    const double weight = people > 0 ? tally.namedExposed.sum(1) / people : 1;
    tally.namedExposed.add(weight, voters);
    if (vote)
        tally.named[indexOf(*vote)].add(weight, voters);
}

// One source's tally as it would be, the other readings as they are.
class Trial
{
public:
    Trial(const Cell &cell, std::optional<Claim> claim)
        : m_cell(cell), m_claim(claim), m_view(claim == Claim::Raised ? View::Raised : View::Direction)
    {
        m_cell.sources = inMapOrder(std::move(m_cell.sources));
        for (const SourceTally &entry : m_cell.sources) {
            m_sources.push_back(entry.source);
            m_readings.push_back(readSource(entry, m_cell, m_view));
        }
        m_now = judged(m_readings);
    }

    const std::vector<Reading> &readings() const { return m_readings; }
    bool isRaised() const { return m_view == View::Raised; }

    std::optional<TippingPoint> with(size_t source, std::optional<Sentiment> vote, int voters) const
    {
        SourceTally entry = m_cell.sources[source];
        addVoters(entry.tally, vote, voters);
        std::vector<Reading> readings = m_readings;
        readings[source] = readSource(entry, m_cell, m_view);
        const Verdict then = judged(std::move(readings));
        if (then.label == m_now.label && then.grade == m_now.grade)
            return std::nullopt;
        return TippingPoint{entry.source.id, vote, voters, then.label, then.grade};
    }

private:
    Verdict judged(std::vector<Reading> readings) const
    {
        markSuperseded(m_sources, readings);
        return judge(std::move(readings), m_claim);
    }

    Cell m_cell;
    std::optional<Claim> m_claim;
    View m_view;
    std::vector<Source> m_sources;
    std::vector<Reading> m_readings;
    Verdict m_now;
};

} // namespace

Reach reachOf(const std::vector<Design> &designs, const std::optional<QDate> &asOf)
{
    const Verdict pain = bestCase(designs, asOf, Claim::Pain);
    const Verdict delight = bestCase(designs, asOf, Claim::Delight);
    const Verdict &best = delight.grade > pain.grade ? delight : pain;
    return {best.grade, best.reasons};
}

Reach reachOf(const Evidence &evidence, const std::optional<QDate> &asOf)
{
    std::vector<Design> designs;
    for (const Source &source : sourcesInOrder(evidence.map()))
        designs.push_back({source, evidence.peopleOf(source), evidence.isDuplicate(source.id)});
    return reachOf(designs, asOf);
}

std::optional<TippingPoint> tippingPoint(const Cell &cell, std::optional<Claim> claim)
{
    const Trial trial(cell, claim);
    std::vector<std::optional<Sentiment>> votes{Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive};
    if (trial.isRaised())
        votes = {Sentiment::Mention, std::nullopt};
    for (int voters = 1; voters <= rules.tippingLimit; ++voters)
        for (size_t source = 0; source < trial.readings().size(); ++source) {
            if (!canBeAsked(trial.readings()[source]))
                continue;
            for (const auto vote : votes)
                if (auto tips = trial.with(source, vote, voters))
                    return tips;
        }
    return std::nullopt;
}

} // namespace trigpoint::triangulation
