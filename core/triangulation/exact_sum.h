// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

namespace trigpoint::triangulation {

// Neumaier's compensated sum. Fed with sorted values it gives the same bits for every order of the evidence.
class ExactSum
{
public:
    void add(double value);
    double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0;
    double m_rest = 0;
};

// The mean of a multiset; its order does not matter. Requires at least one value.
double exactMean(std::vector<double> values);

// People by the weight they carry, in ascending order of weight. Counts may be fractions of people where
// anonymous votes stand for fewer people than there are votes.
class WeightedCount
{
public:
    void add(double weight, double count = 1);
    void add(const WeightedCount &other);

    bool isEmpty() const { return m_counts.empty(); }
    double people() const;
    double heaviest() const; // the largest weight, 0 when empty
    double sum(double unit) const;        // of weight / unit
    double sumOfSquares(double unit) const;

    const std::map<double, double> &counts() const { return m_counts; }

private:
    std::map<double, double> m_counts;
};

} // namespace trigpoint::triangulation
