// SPDX-License-Identifier: Apache-2.0
#include "core/measures/krippendorff.h"

#include <QCoreApplication>
#include <map>

namespace trigpoint::measures {

namespace {

struct KrippendorffTexts
{
    Q_DECLARE_TR_FUNCTIONS(KrippendorffTexts)
};

Result<> checkCodings(const Codings &codings, Level level)
{
    for (size_t coder = 0; coder < codings.size(); ++coder) {
        if (codings[coder].size() != codings.front().size())
            return fail(KrippendorffTexts::tr("Coder %1 has another number of units than coder 1. Give one value for "
                                              "each unit, or null where the coder gave none.")
                            .arg(coder + 1));
        if (level != Level::Ratio)
            continue;
        for (const auto &value : codings[coder])
            if (value && *value < 0)
                return fail(KrippendorffTexts::tr("The value %1 is below 0. A ratio scale starts at 0; use the interval "
                                                  "level for such values.")
                                .arg(*value));
    }
    return {};
}

// How often each value was given in each unit that has at least two.
std::vector<std::map<double, double>> pairableUnits(const Codings &codings)
{
    std::vector<std::map<double, double>> result;
    const size_t units = codings.empty() ? 0 : codings.front().size();
    for (size_t unit = 0; unit < units; ++unit) {
        std::map<double, double> counts;
        size_t given = 0;
        for (const auto &coder : codings) {
            if (coder[unit]) {
                counts[*coder[unit]] += 1;
                ++given;
            }
        }
        if (given >= 2)
            result.push_back(std::move(counts));
    }
    return result;
}

struct Margins
{
    std::vector<double> values; // ascending
    std::vector<double> counts;
    std::vector<double> before; // sum of the counts of smaller values
};

double squaredDistance(const Margins &margins, Level level, size_t c, size_t k)
{
    if (c == k)
        return 0;
    const size_t low = std::min(c, k);
    const size_t high = std::max(c, k);
    double distance = 1;
    switch (level) {
    case Level::Nominal:
        break;
    case Level::Ordinal:
        distance = margins.before[high] + margins.counts[high] - margins.before[low]
            - (margins.counts[low] + margins.counts[high]) / 2;
        break;
    case Level::Interval:
        distance = margins.values[high] - margins.values[low];
        break;
    case Level::Ratio: // two different values, none below 0: their sum is above 0
        distance = (margins.values[high] - margins.values[low]) / (margins.values[high] + margins.values[low]);
        break;
    }
    return distance * distance;
}

double total(const std::map<double, double> &counts)
{
    double sum = 0;
    for (const auto &entry : counts)
        sum += entry.second;
    return sum;
}

} // namespace

Result<std::optional<double>> krippendorffAlpha(const Codings &codersByUnits, Level level)
{
    if (const auto checked = checkCodings(codersByUnits, level); !checked)
        return tl::unexpected(checked.error());
    const auto units = pairableUnits(codersByUnits);

    // A value's margin n_c is how often it was given in pairable units: each gives m - 1 ordered pairs over m - 1.
    std::map<double, double> counts;
    for (const auto &unit : units)
        for (const auto &[value, count] : unit)
            counts[value] += count;
    Margins margins;
    std::map<double, size_t> index;
    double n = 0;
    for (const auto &[value, count] : counts) {
        index[value] = margins.values.size();
        margins.values.push_back(value);
        margins.counts.push_back(count);
        margins.before.push_back(n);
        n += count;
    }

    double observed = 0;
    for (const auto &unit : units) {
        double pairs = 0;
        for (const auto &[c, countC] : unit)
            for (const auto &[k, countK] : unit)
                pairs += countC * countK * squaredDistance(margins, level, index[c], index[k]);
        observed += pairs / (total(unit) - 1);
    }
    double expected = 0;
    for (size_t c = 0; c < margins.values.size(); ++c)
        for (size_t k = 0; k < margins.values.size(); ++k)
            expected += margins.counts[c] * margins.counts[k] * squaredDistance(margins, level, c, k);
    if (!(expected > 0))
        return std::nullopt;
    return 1 - (n - 1) * observed / expected;
}

} // namespace trigpoint::measures
