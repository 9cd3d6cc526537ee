// SPDX-License-Identifier: Apache-2.0
#include "core/measures/nps.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::measures {

namespace {

struct NpsTexts
{
    Q_DECLARE_TR_FUNCTIONS(NpsTexts)
};

Result<> checkCounts(const NpsCounts &counts)
{
    if (counts.detractors >= 0 && counts.passives >= 0 && counts.promoters >= 0)
        return {};
    return fail(NpsTexts::tr("A number of detractors, passives or promoters is below 0. Give counts of answers."));
}

Nps npsOf(const NpsCounts &counts, double n)
{
    const double total = counts.total();
    const double up = counts.promoters / total;
    const double down = counts.detractors / total;
    // Rounding can leave a variance of -1e-17 where all answers agree.
    const double variance = std::max(0.0, up + down - (up - down) * (up - down));
    return {100 * (up - down), variance, std::sqrt(variance / n)};
}

} // namespace

Result<std::optional<Nps>> npsOfCounts(const NpsCounts &counts, std::optional<double> effectiveN)
{
    if (const auto checked = checkCounts(counts); !checked)
        return tl::unexpected(checked.error());
    if (counts.total() <= 0)
        return std::nullopt;
    return npsOf(counts, effectiveN.value_or(counts.total()));
}

Result<std::optional<Nps>> nps(const std::vector<double> &scores, const std::vector<double> &weights)
{
    if (!weights.empty() && weights.size() != scores.size())
        return fail(NpsTexts::tr("There are %1 weights for %2 scores. Give one weight a score.")
                        .arg(weights.size())
                        .arg(scores.size()));
    NpsCounts counts;
    for (size_t i = 0; i < scores.size(); ++i) {
        const double score = scores[i];
        if (!(score >= 0 && score <= 10) || score != std::floor(score))
            return fail(NpsTexts::tr("Score %1 in the list is %2. An NPS score is a whole number from 0 to 10; leave "
                                     "other answers out.")
                            .arg(i + 1)
                            .arg(score));
        double &group = score >= 9 ? counts.promoters : score >= 7 ? counts.passives : counts.detractors;
        group += weights.empty() ? 1 : weights[i];
    }
    if (weights.empty())
        return npsOfCounts(counts);
    const auto effective = kishEffectiveN(weights);
    if (!effective)
        return tl::unexpected(effective.error());
    if (!*effective)
        return std::nullopt;
    return npsOfCounts(counts, (*effective)->n);
}

Result<std::optional<Interval>> npsAdjustedWald(const NpsCounts &counts, double confidence)
{
    if (const auto checked = checkCounts(counts); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkConfidence(confidence); !checked)
        return tl::unexpected(checked.error());
    if (counts.total() <= 0)
        return std::nullopt;
    const NpsCounts adjusted{counts.detractors + 0.75, counts.passives + 1.5, counts.promoters + 0.75};
    const Nps centre = npsOf(adjusted, adjusted.total());
    const double half = 100 * normalQuantile(confidence) * centre.se;
    return Interval{centre.nps - half, centre.nps + half};
}

Result<std::optional<EffectiveN>> kishEffectiveN(const std::vector<double> &weights)
{
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!(weights[i] >= 0))
            return fail(NpsTexts::tr("Weight %1 in the list is %2. A weight is not below 0.").arg(i + 1).arg(weights[i]));
        sum += weights[i];
        squares += weights[i] * weights[i];
    }
    if (!(squares > 0))
        return std::nullopt;
    const double n = sum * sum / squares;
    return EffectiveN{n, static_cast<double>(weights.size()) / n};
}

} // namespace trigpoint::measures
