// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/ballot.h"

#include "core/triangulation/rules.h"

#include <algorithm>
#include <cmath>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

Sentiment voteOf(double mean)
{
    if (!rules.reaches(std::abs(mean), rules.dead))
        return Sentiment::Neutral;
    return mean < 0 ? Sentiment::Negative : Sentiment::Positive;
}

std::optional<double> Ballot::Person::mean() const
{
    std::vector<double> all = values;
    for (const auto &item : items)
        all.push_back(exactMean(item.second));
    if (all.empty())
        return std::nullopt;
    return exactMean(std::move(all));
}

std::optional<double> Ballot::Unit::mean() const
{
    std::vector<double> means;
    for (const auto &entry : people)
        if (const auto mean = entry.second.mean())
            means.push_back(*mean);
    if (means.empty())
        return std::nullopt;
    return exactMean(std::move(means));
}

bool Ballot::Unit::raised() const
{
    return std::any_of(people.begin(), people.end(), [](const auto &entry) { return entry.second.raised; });
}

double Ballot::Unit::weight() const
{
    std::optional<double> heaviest;
    for (const auto &entry : people)
        if (entry.second.weight)
            heaviest = std::max(heaviest.value_or(0), *entry.second.weight);
    return heaviest.value_or(1);
}

double Ballot::Unit::times() const
{
    double most = 1;
    for (const auto &entry : people)
        most = std::max(most, entry.second.times);
    return most;
}

Ballot::Person &Ballot::personOf(const Voter &voter, std::optional<double> weight, double times)
{
    const bool byAccount = m_unit == CountingUnit::Account && !voter.account.isEmpty();
    const bool named = byAccount || !voter.person.isEmpty();
    const QString person = voter.person.isEmpty() ? u"?"_s + voter.key : u"="_s + voter.person;
    Unit &unit = m_units[byAccount ? u"@"_s + voter.account : person];
    unit.named = named;
    Person &entry = unit.people[person];
    if (weight)
        entry.weight = std::max(entry.weight.value_or(0), *weight);
    entry.times = std::max(entry.times, times);
    return entry;
}

void Ballot::speak(const Voter &voter, std::optional<double> value, const QString &item,
                   std::optional<double> weight, double times)
{
    Person &person = personOf(voter, weight, times);
    person.raised = true;
    if (!value)
        return;
    if (item.isEmpty())
        person.values.push_back(*value);
    else
        person.items[item].push_back(*value);
}

void Ballot::expose(const Voter &voter, std::optional<double> weight, double times)
{
    personOf(voter, weight, times);
}

Tally Ballot::tally() const
{
    Tally tally;
    for (const auto &entry : m_units) {
        const Unit &unit = entry.second;
        const double weight = unit.weight();
        const double times = unit.times();
        // Outside a workshop somebody without a name is still one person, with a weight.
        const bool person = unit.named || m_method != Method::Workshop;
        if (person)
            tally.namedExposed.add(weight, times);
        else
            tally.anonymousExposed += times;
        const auto mean = unit.mean();
        if (!mean && !unit.raised())
            continue;
        const size_t vote = indexOf(mean ? voteOf(*mean) : Sentiment::Mention);
        if (person)
            tally.named[vote].add(weight, times);
        else
            tally.anonymous[vote] += times;
    }
    return tally;
}

std::map<double, WeightedCount> Ballot::means() const
{
    std::map<double, WeightedCount> means;
    for (const auto &entry : m_units)
        if (const auto mean = entry.second.mean())
            means[*mean].add(entry.second.weight(), entry.second.times());
    return means;
}

} // namespace trigpoint::triangulation
