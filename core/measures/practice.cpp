// SPDX-License-Identifier: Apache-2.0
#include "core/measures/practice.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace trigpoint::measures {

namespace {

struct PracticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeTexts)
};

} // namespace

Result<double> riceScore(double reach, double impact, double confidence, double effort)
{
    if (!(effort > 0))
        return fail(PracticeTexts::tr("The effort is %1. Give an effort above 0.").arg(effort));
    if (!(reach >= 0 && impact >= 0 && confidence >= 0))
        return fail(PracticeTexts::tr("The reach, impact or confidence is below 0. Give 0 or more."));
    return reach * impact * confidence / effort;
}

Result<double> opportunityScore(double importance, double satisfaction)
{
    for (const double value : {importance, satisfaction})
        if (!(value >= 0 && value <= 10))
            return fail(PracticeTexts::tr("An importance or satisfaction is %1. Give numbers from 0 to 10.").arg(value));
    return importance + std::max(importance - satisfaction, 0.0);
}

Result<std::optional<double>> netRevenueRetention(double start, double expansion, double contraction, double churn)
{
    for (const double amount : {start, expansion, contraction, churn})
        if (!(amount >= 0))
            return fail(PracticeTexts::tr("A revenue is %1. Give amounts of 0 or more; losses are subtracted here.")
                            .arg(amount));
    if (!(start > 0))
        return std::nullopt;
    return 100 * (start + expansion - contraction - churn) / start;
}

Result<std::optional<double>> firstContactResolution(double firstContact, double total)
{
    if (!(firstContact >= 0 && total >= firstContact))
        return fail(PracticeTexts::tr("%1 of %2 tickets resolved on first contact is not possible. Give a number from 0 up "
                                      "to all closed tickets.")
                        .arg(firstContact)
                        .arg(total));
    if (!(total > 0))
        return std::nullopt;
    return 100 * firstContact / total;
}

Result<std::vector<std::optional<double>>> thematicSaturation(const std::vector<QStringList> &codesPerInterview,
                                                              double base, double run)
{
    for (const double size : {base, run})
        if (!(size >= 1) || size != std::floor(size))
            return fail(PracticeTexts::tr("The base size or run length is %1. Give a whole number of 1 or more.").arg(size));
    QSet<QString> seen;
    double inBase = 0;
    std::vector<double> newCodes;
    for (size_t i = 0; i < codesPerInterview.size(); ++i) {
        const auto before = seen.size();
        for (const QString &code : codesPerInterview[i])
            seen.insert(code);
        newCodes.push_back(static_cast<double>(seen.size() - before));
        if (static_cast<double>(i) < base)
            inBase = static_cast<double>(seen.size());
    }
    std::vector<std::optional<double>> result;
    for (size_t i = 0; i < newCodes.size(); ++i) {
        if (static_cast<double>(i + 1) < base + run)
            continue;
        double fresh = 0;
        for (size_t j = i + 1 - static_cast<size_t>(run); j <= i; ++j)
            fresh += newCodes[j];
        result.push_back(inBase > 0 ? std::optional(fresh / inBase) : std::nullopt);
    }
    return result;
}

} // namespace trigpoint::measures
