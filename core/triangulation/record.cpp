// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/record.h"

#include <algorithm>

namespace trigpoint::triangulation {

std::optional<double> scaleValue(double rating, double lowest, double highest, int direction)
{
    if (!(lowest < highest) || !(rating >= lowest && rating <= highest))
        return std::nullopt;
    const double value = (2 * rating - (lowest + highest)) / (highest - lowest);
    return direction < 0 ? -value : value;
}

std::optional<double> npsValue(double score)
{
    if (!(score >= 0 && score <= 10))
        return std::nullopt;
    if (score >= 9)
        return 1;
    return score >= 7 ? 0 : -1;
}

std::optional<double> sentimentValue(std::optional<double> sentiment)
{
    if (!sentiment || !(*sentiment >= -2 && *sentiment <= 2))
        return std::nullopt;
    return *sentiment / 2;
}

std::optional<double> noteValue(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Pain:
        return -1;
    case NoteKind::Gain:
        return 1;
    case NoteKind::Neutral:
        return 0;
    case NoteKind::Question:
    case NoteKind::Idea:
        return std::nullopt;
    }
    return std::nullopt;
}

bool Scope::hasStage(Id<Stage> stage) const
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

bool Scope::hasTopic(const std::optional<Id<Theme>> &theme, const std::optional<Id<Card>> &narrowed) const
{
    if (card && narrowed && *card != *narrowed)
        return false;
    return !themes || (theme && std::find(themes->begin(), themes->end(), *theme) != themes->end());
}

bool Scope::isOutdated(Id<Stage> stage, const std::optional<QDate> &collected) const
{
    const auto changed = stepsChangedOn.find(stage);
    return changed != stepsChangedOn.end() && collected && *collected < changed->second;
}

} // namespace trigpoint::triangulation
