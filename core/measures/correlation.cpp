// SPDX-License-Identifier: Apache-2.0
#include "core/measures/correlation.h"

#include "core/measures/mean.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace trigpoint::measures {

namespace {

struct CorrelationTexts
{
    Q_DECLARE_TR_FUNCTIONS(CorrelationTexts)
};

std::vector<double> ranks(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t next = first;
        while (next < order.size() && values[order[next]] == values[order[first]])
            ++next;
        for (size_t i = first; i < next; ++i)
            result[order[i]] = static_cast<double>(first + next + 1) / 2; // ranks first + 1 to next
        first = next;
    }
    return result;
}

double variance(const std::vector<double> &values)
{
    const double sd = meanSd(values).sd.value_or(0);
    return sd * sd;
}

} // namespace

Result<std::optional<double>> pearson(const std::vector<double> &x, const std::vector<double> &y)
{
    if (x.size() != y.size())
        return fail(CorrelationTexts::tr("There are %1 values of x and %2 of y. Give as many of each.")
                        .arg(x.size())
                        .arg(y.size()));
    if (x.size() < 2)
        return std::nullopt;
    const double meanX = *meanSd(x).mean;
    const double meanY = *meanSd(y).mean;
    double both = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        both += (x[i] - meanX) * (y[i] - meanY);
        squaresX += (x[i] - meanX) * (x[i] - meanX);
        squaresY += (y[i] - meanY) * (y[i] - meanY);
    }
    if (!(squaresX > 0 && squaresY > 0))
        return std::nullopt;
    return both / (std::sqrt(squaresX) * std::sqrt(squaresY));
}

Result<std::optional<double>> spearman(const std::vector<double> &x, const std::vector<double> &y)
{
    return pearson(ranks(x), ranks(y));
}

Result<std::optional<double>> cronbachAlpha(const std::vector<std::vector<double>> &rows)
{
    const size_t items = rows.empty() ? 0 : rows.front().size();
    std::vector<std::vector<double>> columns(items);
    std::vector<double> sums;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].size() != items)
            return fail(CorrelationTexts::tr("Row %1 has another length than row 1. Give one value for each item.")
                            .arg(row + 1));
        for (size_t item = 0; item < items; ++item)
            columns[item].push_back(rows[row][item]);
        sums.push_back(std::accumulate(rows[row].begin(), rows[row].end(), 0.0));
    }
    if (items < 2 || rows.size() < 2 || !(variance(sums) > 0))
        return std::nullopt;
    double parts = 0;
    for (const auto &column : columns)
        parts += variance(column);
    const double k = static_cast<double>(items);
    return k / (k - 1) * (1 - parts / variance(sums));
}

} // namespace trigpoint::measures
