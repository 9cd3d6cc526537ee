// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/verdict.h"

#include <algorithm>

namespace trigpoint::triangulation {

std::optional<Method> Verdict::onlyMethod() const
{
    std::optional<Method> only;
    for (const Reading &reading : readings) {
        if (reading.state != State::Speaks)
            continue;
        if (only && *only != reading.method)
            return std::nullopt;
        only = reading.method;
    }
    return only;
}

bool Verdict::checkedByTwo() const
{
    const auto speaks = [](const Reading &reading) { return reading.state == State::Speaks; };
    return std::any_of(readings.begin(), readings.end(), speaks) && !onlyMethod();
}

const Verdict *Triangulation::cell(Id<Stage> stage, Id<Theme> theme) const
{
    for (const Verdict &verdict : cells)
        if (verdict.stage == stage && verdict.theme == theme)
            return &verdict;
    return nullptr;
}

const Verdict *Triangulation::claim(Id<Card> card) const
{
    for (const Verdict &verdict : claims)
        if (verdict.card == card)
            return &verdict;
    return nullptr;
}

} // namespace trigpoint::triangulation
