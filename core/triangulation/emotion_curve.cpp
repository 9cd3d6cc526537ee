// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/emotion_curve.h"

#include "core/triangulation/reading.h"

#include <algorithm>

namespace trigpoint::triangulation {

namespace {

using Means = std::map<double, WeightedCount>;

struct Heard
{
    Source source;
    Means means;
};

bool isFresh(const Source &source, const Stage &stage, const std::optional<QDate> &asOf)
{
    const Age age = ageOf(source.date, asOf);
    return age != Age::Expired && age != Age::Future
        && !(source.date && stage.changedOn && *source.date < *stage.changedOn);
}

std::vector<Heard> heardAt(const Evidence &evidence, const Stage &stage, const std::optional<QDate> &asOf)
{
    std::vector<Heard> heard;
    for (const Source &source : sourcesInOrder(evidence.map())) {
        if (!isFresh(source, stage, asOf))
            continue;
        Means means = evidence.meansAt(source, stage.id);
        if (!means.empty())
            heard.push_back({source, std::move(means)});
    }
    const auto isOlderWave = [&](const Heard &one) {
        return !one.source.instrument.isEmpty()
            && std::any_of(heard.begin(), heard.end(), [&](const Heard &other) {
                   return other.source.instrument == one.source.instrument && other.source.date
                       && (!one.source.date || *other.source.date > *one.source.date);
               });
    };
    std::vector<Heard> current;
    for (const Heard &one : heard)
        if (!isOlderWave(one))
            current.push_back(one);
    return current;
}

// The mean of people's means, each with the person's weight.
std::optional<double> meanOf(const Means &means)
{
    double heaviest = 0;
    for (const auto &entry : means)
        heaviest = std::max(heaviest, entry.second.heaviest());
    if (heaviest <= 0)
        return std::nullopt;
    ExactSum sum;
    ExactSum weights;
    for (const auto &[mean, people] : means) {
        const double weight = people.sum(heaviest);
        sum.add(mean * weight);
        weights.add(weight);
    }
    return sum.value() / weights.value();
}

void setFromEvidence(EmotionPoint &point, const std::vector<Heard> &heard)
{
    std::map<Method, Means> byMethod;
    for (const Heard &one : heard)
        for (const auto &[mean, people] : one.means)
            byMethod[one.source.method][mean].add(people);
    std::vector<double> values;
    for (const auto &entry : byMethod)
        if (const auto mean = meanOf(entry.second))
            values.push_back(*mean);
    if (values.empty())
        return;
    point.methods = static_cast<int>(values.size());
    point.low = *std::min_element(values.begin(), values.end());
    point.high = *std::max_element(values.begin(), values.end());
    point.value = exactMean(std::move(values));
}

void setFromCard(EmotionPoint &point, const MapModel &map)
{
    for (const Lane &lane : lanesInOrder(map)) {
        if (lane.kind != LaneKind::Emotion)
            continue;
        for (const Card &card : cardsInOrder(map, lane.id, point.stage)) {
            if (point.word.isEmpty())
                point.word = card.title;
            if (point.value || !card.value)
                continue;
            point.value = point.low = point.high = std::clamp(*card.value / 2, -1.0, 1.0);
            point.setByHand = true;
            point.word = card.title;
        }
    }
}

} // namespace

std::vector<EmotionPoint> emotionCurve(const Evidence &evidence, std::optional<QDate> asOf)
{
    const std::optional<QDate> day = asOf ? asOf : asOfDay(evidence.map());
    std::vector<EmotionPoint> points;
    for (const Stage &stage : stagesInOrder(evidence.map())) {
        EmotionPoint point;
        point.stage = stage.id;
        setFromEvidence(point, heardAt(evidence, stage, day));
        setFromCard(point, evidence.map());
        points.push_back(point);
    }
    return points;
}

Result<std::vector<EmotionPoint>> emotionCurve(const MapModel &map, const AnswerSource &answers,
                                               std::optional<QDate> asOf)
{
    const auto evidence = Evidence::gather(map, answers);
    if (!evidence)
        return tl::unexpected(evidence.error());
    return emotionCurve(*evidence, asOf);
}

} // namespace trigpoint::triangulation
