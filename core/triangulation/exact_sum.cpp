// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/exact_sum.h"

#include <algorithm>
#include <cmath>

namespace trigpoint::triangulation {

void ExactSum::add(double value)
{
    const double total = m_sum + value;
    if (std::abs(m_sum) >= std::abs(value))
        m_rest += (m_sum - total) + value;
    else
        m_rest += (value - total) + m_sum;
    m_sum = total;
}

double exactMean(std::vector<double> values)
{
    if (values.size() == 1)
        return values.front();
    std::sort(values.begin(), values.end());
    ExactSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value() / static_cast<double>(values.size());
}

void WeightedCount::add(double weight, double count)
{
    if (count > 0)
        m_counts[weight > 0 ? weight : 0.0] += count;
}

void WeightedCount::add(const WeightedCount &other)
{
    for (const auto &[weight, count] : other.m_counts)
        m_counts[weight] += count;
}

double WeightedCount::people() const
{
    ExactSum sum;
    for (const auto &entry : m_counts)
        sum.add(entry.second);
    return sum.value();
}

double WeightedCount::heaviest() const
{
    return m_counts.empty() ? 0 : m_counts.rbegin()->first;
}

double WeightedCount::sum(double unit) const
{
    ExactSum sum;
    for (const auto &[weight, count] : m_counts)
        sum.add(weight / unit * count);
    return sum.value();
}

double WeightedCount::sumOfSquares(double unit) const
{
    ExactSum sum;
    for (const auto &[weight, count] : m_counts)
        sum.add(weight / unit * (weight / unit) * count);
    return sum.value();
}

} // namespace trigpoint::triangulation
