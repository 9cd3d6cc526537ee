// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/effective.h"

#include <algorithm>

namespace trigpoint::triangulation {

namespace {

double kish(const WeightedCount &weights, double unit)
{
    const double sum = weights.sum(unit);
    const double squares = weights.sumOfSquares(unit);
    return squares > 0 ? sum * sum / squares : 0;
}

// The people in the room, where that limits unsigned votes.
std::optional<double> room(const Source &source)
{
    if (source.method == Method::Workshop && source.participants && *source.participants > 0)
        return static_cast<double>(*source.participants);
    return std::nullopt;
}

// The factor by which each unsigned vote counts.
double anonymousFactor(double votes, double notes, const Source &source)
{
    const double most = room(source).value_or(notes);
    if (source.method != Method::Workshop || votes <= 0 || most <= 0)
        return 1;
    return std::min(1.0, most / votes);
}

bool hasWeights(const Tally &tally)
{
    const auto differs = [](const WeightedCount &count) {
        return std::any_of(count.counts().begin(), count.counts().end(),
                           [](const auto &entry) { return entry.first != 1.0; });
    };
    return std::any_of(tally.named.begin(), tally.named.end(), differs) || differs(tally.namedExposed);
}

} // namespace

Effective effectiveOf(const Tally &tally, const Source &source)
{
    Effective result;
    result.weighted = hasWeights(tally);

    const double votes = tally.anonymousVoters();
    const double mentions = tally.anonymous[indexOf(Sentiment::Mention)];
    const double factor = anonymousFactor(votes + mentions, tally.notes, source);
    result.cut = factor < 1;

    WeightedCount all;
    WeightedCount raised;
    for (const Sentiment kind : allSentiments) {
        const size_t k = indexOf(kind);
        raised.add(tally.named[k]);
        if (kind != Sentiment::Mention)
            all.add(tally.named[k]);
        result.people[k] = tally.named[k].people() + tally.anonymous[k] * factor;
    }
    all.add(1, votes * factor);
    raised.add(1, (votes + mentions) * factor);

    const double unit = all.heaviest();
    if (unit > 0) {
        const double sum = all.sum(unit);
        for (const Sentiment kind : {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive}) {
            WeightedCount votesOfKind = tally.named[indexOf(kind)];
            votesOfKind.add(1, tally.anonymous[indexOf(kind)] * factor);
            result.share[indexOf(kind)] = votesOfKind.sum(unit) / sum;
        }
        result.n = kish(all, unit);
    }

    WeightedCount exposed = tally.namedExposed;
    const double unsignedExposed = std::max(tally.anonymousExposed, votes + mentions);
    const double atLeast = (votes + mentions) * factor;
    exposed.add(1, std::max(atLeast, unsignedExposed * anonymousFactor(unsignedExposed, tally.stageNotes, source)));
    result.peopleExposed = exposed.people();
    if (const double heaviest = exposed.heaviest(); heaviest > 0) {
        result.raisedShare = std::min(1.0, raised.sum(heaviest) / exposed.sum(heaviest));
        result.exposedN = kish(exposed, heaviest);
    }

    if (const auto people = room(source); people && result.cut) {
        const double raisers = raised.people();
        result.n = std::min(result.n, std::max(*people, tally.namedVoters()));
        result.peopleExposed = std::max(raisers, std::min(result.peopleExposed, *people));
        result.exposedN = std::min(result.exposedN, result.peopleExposed);
    }
    return result;
}

} // namespace trigpoint::triangulation
