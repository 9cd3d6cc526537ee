// SPDX-License-Identifier: Apache-2.0
#include "core/export/finding_order.h"

#include <tuple>

namespace trigpoint::exporting {

namespace {

using namespace triangulation;

constexpr size_t mostConclusions = 3;
constexpr size_t mostContradictions = 2;

struct Candidate
{
    const Verdict *verdict = nullptr;
    bool hasStep = false;
    int severity = 0;
    int grade() const { return verdict->grade ? static_cast<int>(*verdict->grade) : 0; }
    bool firm() const { return grade() >= static_cast<int>(Grade::Moderate); }
};

bool stronger(const Candidate &a, const Candidate &b)
{
    const auto key = [](const Candidate &c) {
        return std::tuple(!c.firm(), !c.hasStep, -c.grade(), c.verdict->label != Label::Agreement, -c.severity);
    };
    return key(a) < key(b);
}

} // namespace

std::vector<const Verdict *> keyFindings(const MapModel &map, const Triangulation &triangulation)
{
    std::vector<Candidate> conclusions;
    std::vector<Candidate> contradictions;
    for (const Verdict &verdict : triangulation.claims) {
        const Card *card = map.find(verdict.card);
        if (!card || !verdict.grade)
            continue;
        const Candidate candidate{&verdict, !card->nextStep.isEmpty(), card->severity};
        (verdict.label == Label::Dissonance ? contradictions : conclusions).push_back(candidate);
    }
    std::stable_sort(conclusions.begin(), conclusions.end(), stronger);
    std::stable_sort(contradictions.begin(), contradictions.end(), stronger);

    std::vector<const Verdict *> result;
    for (const Candidate &candidate : conclusions) {
        const bool weakerThanShown = !result.empty() && !candidate.firm() && conclusions.front().firm();
        if (result.size() < mostConclusions && !weakerThanShown)
            result.push_back(candidate.verdict);
    }
    size_t shown = 0;
    for (const Candidate &candidate : contradictions) {
        if (shown > 0 && (!candidate.hasStep || shown == mostContradictions))
            break;
        result.push_back(candidate.verdict);
        ++shown;
    }
    return result;
}

} // namespace trigpoint::exporting
