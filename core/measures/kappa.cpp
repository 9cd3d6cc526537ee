// SPDX-License-Identifier: Apache-2.0
#include "core/measures/kappa.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace trigpoint::measures {

namespace {

struct KappaTexts
{
    Q_DECLARE_TR_FUNCTIONS(KappaTexts)
};

template <class Distance> Table weights(size_t categories, Distance distance)
{
    Table result(categories, std::vector<double>(categories));
    for (size_t i = 0; i < categories; ++i)
        for (size_t j = 0; j < categories; ++j)
            result[i][j] = distance(static_cast<double>(i) - static_cast<double>(j));
    return result;
}

bool isSquare(const Table &table, size_t size)
{
    return table.size() == size
        && std::all_of(table.begin(), table.end(), [&](const auto &row) { return row.size() == size; });
}

bool hasNegative(const Table &table)
{
    return std::any_of(table.begin(), table.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(), [](double value) { return !(value >= 0); });
    });
}

Result<> checkTables(const Table &counts, const Table &disagreement)
{
    if (!isSquare(counts, counts.size()))
        return fail(KappaTexts::tr("The table is not square. Give one row and one column for each category."));
    if (!isSquare(disagreement, counts.size()))
        return fail(KappaTexts::tr("The disagreement weights do not have as many rows and columns as the table. Give one "
                                   "weight for each pair of categories."));
    if (hasNegative(counts))
        return fail(KappaTexts::tr("A count in the table is below 0. Give how often each pair of categories was chosen."));
    if (hasNegative(disagreement))
        return fail(KappaTexts::tr("A disagreement weight is below 0. Give 0 for agreement and more for worse "
                                   "disagreement."));
    return {};
}

// Shares of all units, and of the rows and columns.
struct Shares
{
    explicit Shares(const Table &counts)
        : row(counts.size()), column(counts.size())
    {
        for (const auto &line : counts)
            total += std::accumulate(line.begin(), line.end(), 0.0);
        for (size_t i = 0; i < counts.size(); ++i) {
            for (size_t j = 0; j < counts.size(); ++j) {
                row[i] += counts[i][j] / total;
                column[j] += counts[i][j] / total;
            }
        }
    }
    double total = 0;
    std::vector<double> row;
    std::vector<double> column;
};

// Formula 8 of Fleiss, Cohen & Everitt 1969, which speaks of agreement weights: 1 - w / the largest w.
double kappaVariance(const Table &counts, const Table &disagreement, const Shares &shares, double kappa)
{
    const size_t size = counts.size();
    double largest = 0;
    for (const auto &line : disagreement)
        largest = std::max(largest, *std::max_element(line.begin(), line.end()));
    const auto agreement = [&](size_t i, size_t j) { return 1 - disagreement[i][j] / largest; };

    std::vector<double> rowMean(size);
    std::vector<double> columnMean(size);
    double expected = 0;
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < size; ++j) {
            rowMean[i] += agreement(i, j) * shares.column[j];
            columnMean[j] += agreement(i, j) * shares.row[i];
            expected += agreement(i, j) * shares.row[i] * shares.column[j];
        }
    }
    double sum = 0;
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < size; ++j) {
            const double term = agreement(i, j) - (rowMean[i] + columnMean[j]) * (1 - kappa);
            sum += counts[i][j] / shares.total * term * term;
        }
    }
    const double centre = kappa - expected * (1 - kappa);
    // Perfect agreement leaves 0 in algebra and a hair below it in floating point.
    return std::max(0.0, sum - centre * centre) / (shares.total * (1 - expected) * (1 - expected));
}

} // namespace

Table nominalWeights(size_t categories)
{
    return weights(categories, [](double distance) { return distance == 0 ? 0.0 : 1.0; });
}

Table linearWeights(size_t categories)
{
    return weights(categories, [](double distance) { return std::abs(distance); });
}

Table quadraticWeights(size_t categories)
{
    return weights(categories, [](double distance) { return distance * distance; });
}

Result<std::optional<double>> cohenKappa(const Table &counts, const Table &disagreement)
{
    if (const auto checked = checkTables(counts, disagreement); !checked)
        return tl::unexpected(checked.error());
    const Shares shares(counts);
    if (!(shares.total > 0))
        return std::nullopt;
    double observed = 0;
    double expected = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        for (size_t j = 0; j < counts.size(); ++j) {
            observed += disagreement[i][j] * counts[i][j] / shares.total;
            expected += disagreement[i][j] * shares.row[i] * shares.column[j];
        }
    }
    if (!(expected > 0))
        return std::nullopt;
    return 1 - observed / expected;
}

Result<std::optional<KappaWithError>> cohenKappaWithError(const Table &counts, const Table &disagreement,
                                                          double confidence)
{
    if (const auto checked = checkConfidence(confidence); !checked)
        return tl::unexpected(checked.error());
    const auto kappa = cohenKappa(counts, disagreement);
    if (!kappa)
        return tl::unexpected(kappa.error());
    if (!*kappa)
        return std::nullopt;
    const double value = **kappa;
    const double se = std::sqrt(kappaVariance(counts, disagreement, Shares(counts), value));
    const double half = normalQuantile(confidence) * se;
    return KappaWithError{value, se, {value - half, value + half}};
}

Result<std::optional<double>> fleissKappa(const Table &counts)
{
    if (counts.empty())
        return std::nullopt;
    const double ratings = std::accumulate(counts.front().begin(), counts.front().end(), 0.0);
    std::vector<double> perCategory(counts.front().size());
    double agreement = 0;
    for (size_t unit = 0; unit < counts.size(); ++unit) {
        const auto &line = counts[unit];
        if (line.size() != perCategory.size())
            return fail(KappaTexts::tr("Row %1 of the counts has another length than row 1. Give one count for each "
                                       "category.")
                            .arg(unit + 1));
        double squares = 0;
        for (size_t c = 0; c < line.size(); ++c) {
            if (!(line[c] >= 0) || line[c] != std::floor(line[c]))
                return fail(KappaTexts::tr("Row %1 of the counts holds %2. Give how many ratings each category got: whole "
                                           "numbers, 0 or more.")
                                .arg(unit + 1)
                                .arg(line[c]));
            squares += line[c] * line[c];
            perCategory[c] += line[c];
        }
        if (std::accumulate(line.begin(), line.end(), 0.0) != ratings)
            return fail(KappaTexts::tr("Row %1 of the counts has another number of ratings than row 1. Fleiss' kappa "
                                       "needs the same number for each unit; use Krippendorff's alpha instead.")
                            .arg(unit + 1));
        agreement += (squares - ratings) / (ratings * (ratings - 1));
    }
    if (ratings < 2)
        return std::nullopt;
    const double units = static_cast<double>(counts.size());
    double expected = 0;
    for (const double count : perCategory)
        expected += count / (units * ratings) * (count / (units * ratings));
    if (expected >= 1)
        return std::nullopt;
    return (agreement / units - expected) / (1 - expected);
}

} // namespace trigpoint::measures
