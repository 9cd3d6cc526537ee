// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/tally.h"

#include <map>

namespace trigpoint::triangulation {

// Who made a statement. Without a person it is nobody's: one voter for each `key`.
struct Voter
{
    QString person;
    QString account; // counts instead of the person where a map counts accounts
    QString key;     // tells unsigned voters apart
};

// Collects what people said in one cell and gives each of them one vote (Steps 1 and 2 of METHODS.md 1.5).
// The order of the calls does not matter.
class Ballot
{
public:
    Ballot(Method method, CountingUnit unit) : m_method(method), m_unit(unit) {}

    // A statement on the topic: a value from −1 to +1, or a mention without one. Values of one `item` are several
    // coders' judgements of the same passage and count once. `times`: as many unsigned voters alike.
    void speak(const Voter &voter, std::optional<double> value, const QString &item = {},
               std::optional<double> weight = {}, double times = 1);

    // Somebody who was there, or was asked, whether or not they speak on the topic.
    void expose(const Voter &voter, std::optional<double> weight = {}, double times = 1);

    // Counts of votes and people exposed; everybody who spoke is exposed.
    Tally tally() const;

    // People by their mean value, for the emotion curve.
    std::map<double, WeightedCount> means() const;

private:
    struct Person
    {
        std::vector<double> values;
        std::map<QString, std::vector<double>> items;
        bool raised = false;
        std::optional<double> weight;
        double times = 1;

        std::optional<double> mean() const;
    };
    struct Unit // a person, or an account of several
    {
        bool named = false;
        std::map<QString, Person> people;

        std::optional<double> mean() const;
        bool raised() const;
        double weight() const;
        double times() const;
    };

    Person &personOf(const Voter &voter, std::optional<double> weight, double times);

    Method m_method;
    CountingUnit m_unit;
    std::map<QString, Unit> m_units;
};

// The vote of a mean: neutral within the dead zone.
Sentiment voteOf(double mean);

} // namespace trigpoint::triangulation
