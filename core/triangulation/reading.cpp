// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/reading.h"

#include "core/triangulation/effective.h"
#include "core/triangulation/rules.h"

#include <algorithm>
#include <cmath>

namespace trigpoint::triangulation {

namespace {

constexpr size_t neg = indexOf(Sentiment::Negative);
constexpr size_t zero = indexOf(Sentiment::Neutral);
constexpr size_t pos = indexOf(Sentiment::Positive);
constexpr size_t mention = indexOf(Sentiment::Mention);

qint64 whole(double count)
{
    return static_cast<qint64>(std::llround(count));
}

Reading countsOf(const SourceTally &entry, const Effective &effective)
{
    const Tally &tally = entry.tally;
    Reading reading;
    reading.source = entry.source.id;
    reading.method = entry.source.method;
    reading.voice = entry.source.voice;
    reading.negative = whole(tally.named[neg].people() + tally.anonymous[neg]);
    reading.neutral = whole(tally.named[zero].people() + tally.anonymous[zero]);
    reading.positive = whole(tally.named[pos].people() + tally.anonymous[pos]);
    reading.mentions = whole(tally.named[mention].people() + tally.anonymous[mention]);
    reading.voters = reading.negative + reading.neutral + reading.positive;
    reading.exposed = std::max(reading.voters + reading.mentions,
                               whole(tally.namedExposed.people() + tally.anonymousExposed));
    reading.weighted = effective.weighted;
    reading.votesNotPeople = effective.cut;
    reading.effectiveN = effective.n;
    return reading;
}

bool codingIsChecked(const Source &source)
{
    return source.memberChecked
        || (source.coders.value_or(0) >= 2 && source.alpha && rules.reaches(*source.alpha, rules.alphaOk));
}

bool isCoded(const SourceTally &entry)
{
    return entry.source.method == Method::Interview || entry.source.method == Method::Other
        || entry.tally.codedText;
}

std::vector<Limitation> limitationsOf(const SourceTally &entry, const Cell &cell, double n)
{
    const Source &source = entry.source;
    std::vector<Limitation> found;
    if (!rules.reaches(n, rules.sizes(source.method).full))
        found.push_back(Limitation::Small);
    if (ageOf(source.date, cell.asOf) == Age::Old)
        found.push_back(Limitation::Old);
    if (source.voice != Voice::Customer)
        found.push_back(Limitation::ProxyVoice);
    if (isCoded(entry) && !codingIsChecked(source))
        found.push_back(Limitation::CodingUnchecked);
    if (source.method == Method::Survey
        && (source.sampling == Sampling::Convenience || source.sampling == Sampling::Unknown))
        found.push_back(Limitation::Sampling);
    if (asksOf(source) != Asks::Open)
        found.push_back(Limitation::OneSided);
    if (!source.date)
        found.push_back(Limitation::Undated);
    return found;
}

Claim directionOf(double balance)
{
    if (rules.reaches(-balance, rules.tau))
        return Claim::Pain;
    return rules.reaches(balance, rules.tau) ? Claim::Delight : Claim::Mixed;
}

bool isFirm(Claim direction, double low, double high)
{
    switch (direction) {
    case Claim::Pain:
        return rules.exceeds(0, high);
    case Claim::Delight:
        return rules.exceeds(low, 0);
    case Claim::Mixed:
        return rules.exceeds(low, -rules.mixedFirmWithin) && rules.exceeds(rules.mixedFirmWithin, high);
    case Claim::Raised:
        return rules.exceeds(low, rules.raisedFirmAbove);
    }
    return false;
}

double peopleBehind(Claim direction, const Effective &effective)
{
    switch (direction) {
    case Claim::Pain:
        return effective.people[neg];
    case Claim::Delight:
        return effective.people[pos];
    case Claim::Mixed:
        return effective.people[neg] + effective.people[pos];
    case Claim::Raised:
        return effective.people[neg] + effective.people[zero] + effective.people[pos] + effective.people[mention];
    }
    return 0;
}

Band bandOf(double prominence)
{
    if (!rules.reaches(prominence, rules.bandMedium))
        return Band::Low;
    return rules.reaches(prominence, rules.bandHigh) ? Band::High : Band::Medium;
}

// What the source would say, whether or not it may say it.
struct Statement
{
    double n = 0;
    Claim direction = Claim::Mixed;
};

Statement measureDirection(Reading &reading, const Effective &effective)
{
    const double balance = effective.share[pos] - effective.share[neg];
    const BalanceInterval interval = balanceInterval(effective.share[neg], effective.share[pos], effective.n);
    reading.balance = balance;
    reading.low = interval.low;
    reading.high = interval.high;
    reading.centre = interval.centre;
    reading.standardError = interval.standardError;
    reading.polarised =
        rules.reaches(effective.share[neg], rules.polarised) && rules.reaches(effective.share[pos], rules.polarised);
    return {effective.n, directionOf(balance)};
}

Statement measureRaised(Reading &reading, const Effective &effective)
{
    const ShareInterval interval = wilsonInterval(effective.raisedShare, effective.exposedN);
    reading.effectiveN = effective.exposedN;
    reading.balance = effective.raisedShare;
    reading.low = interval.low;
    reading.high = interval.high;
    reading.centre = effective.raisedShare;
    return {effective.exposedN, Claim::Raised};
}

// Nothing where too few people say anything: fewer than n_min voters, or people exposed, give no figure.
std::optional<Statement> measure(Reading &reading, const Effective &effective, View view)
{
    const double enough = rules.sizes(reading.method).speaks;
    if (view == View::Direction && rules.reaches(effective.n, enough))
        return measureDirection(reading, effective);
    if (view == View::Raised && reading.voters + reading.mentions > 0 && rules.reaches(effective.exposedN, enough))
        return measureRaised(reading, effective);
    return std::nullopt;
}

bool hasExpired(const SourceTally &entry, const Cell &cell)
{
    const auto &date = entry.source.date;
    return ageOf(date, cell.asOf) == Age::Expired || (date && cell.changedOn && *date < *cell.changedOn)
        || entry.tally.outdated;
}

void silence(Reading &reading, Why why)
{
    reading.state = State::Silent;
    reading.why = why;
}

bool asksForOther(const Source &source, Claim direction)
{
    switch (asksOf(source)) {
    case Asks::Open:
        return false;
    case Asks::Pains:
        return direction == Claim::Delight || direction == Claim::Mixed;
    case Asks::Gains:
        return direction == Claim::Pain || direction == Claim::Mixed;
    }
    return false;
}

} // namespace

BalanceInterval balanceInterval(double negativeShare, double positiveShare, double n)
{
    const double total = n + rules.pseudoTotal();
    const double positive = (n * positiveShare + rules.pseudoPositive) / total;
    const double negative = (n * negativeShare + rules.pseudoNegative) / total;
    BalanceInterval interval;
    interval.centre = positive - negative;
    interval.standardError =
        std::sqrt(std::max(0.0, (positive + negative - interval.centre * interval.centre) / total));
    interval.low = std::max(-1.0, interval.centre - rules.z * interval.standardError);
    interval.high = std::min(1.0, interval.centre + rules.z * interval.standardError);
    return interval;
}

ShareInterval wilsonInterval(double share, double n)
{
    const double z2 = rules.z * rules.z;
    const double scale = 1 + z2 / n;
    const double centre = (share + z2 / (2 * n)) / scale;
    const double half = rules.z / scale * std::sqrt(std::max(0.0, share * (1 - share) / n + z2 / (4 * n * n)));
    return {share <= 0 ? 0.0 : std::max(0.0, centre - half), share >= 1 ? 1.0 : std::min(1.0, centre + half)};
}

Age ageOf(const std::optional<QDate> &date, const std::optional<QDate> &asOf)
{
    if (!date || !asOf)
        return Age::Undated;
    if (*date > *asOf)
        return Age::Future;
    if (date->addMonths(rules.expireMonths) < *asOf)
        return Age::Expired;
    return date->addMonths(rules.oldMonths) < *asOf ? Age::Old : Age::Fresh;
}

Asks asksOf(const Source &source)
{
    if (source.method == Method::Support && source.asks == Asks::Open)
        return Asks::Pains;
    return source.asks;
}

Reading readSource(const SourceTally &entry, const Cell &cell, View view)
{
    const Effective effective = effectiveOf(entry.tally, entry.source);
    Reading reading = countsOf(entry, effective);
    if (!isVoice(entry.source.method)) {
        silence(reading, Why::NotAVoice);
        return reading;
    }

    const std::optional<Statement> statement = measure(reading, effective, view);
    if (statement)
        reading.prominence = peopleBehind(statement->direction, effective) / effective.peopleExposed;

    if (entry.duplicate) {
        reading.state = State::Duplicate;
    } else if (ageOf(entry.source.date, cell.asOf) == Age::Future) {
        reading.state = State::Future;
    } else if (hasExpired(entry, cell)) {
        reading.state = State::Expired;
    } else if (reading.voters + reading.mentions == 0) {
        const bool asked = entry.tally.covered || reading.exposed > 0;
        silence(reading, asked ? Why::NotRaised : Why::NotCovered);
    } else if (!statement) {
        silence(reading, Why::TooFew);
    } else if (asksForOther(entry.source, statement->direction)) {
        silence(reading, Why::NotRaised);
    } else {
        reading.state = State::Speaks;
        reading.direction = statement->direction;
        reading.firm = isFirm(statement->direction, *reading.low, *reading.high);
        reading.band = bandOf(reading.prominence.value_or(0));
        reading.limitations = limitationsOf(entry, cell, statement->n);
        reading.fullQuality = reading.firm && reading.limitations.empty();
    }
    return reading;
}

void markSuperseded(const std::vector<Source> &sources, std::vector<Reading> &readings)
{
    const auto newer = [](const std::optional<QDate> &one, const std::optional<QDate> &other) {
        return one && (!other || *one > *other);
    };
    std::vector<size_t> speaking;
    for (size_t i = 0; i < readings.size(); ++i)
        if (readings[i].state == State::Speaks && !sources[i].instrument.isEmpty())
            speaking.push_back(i);
    for (const size_t i : speaking) {
        const bool old = std::any_of(speaking.begin(), speaking.end(), [&](size_t j) {
            return sources[j].instrument == sources[i].instrument && newer(sources[j].date, sources[i].date);
        });
        if (!old)
            continue;
        Reading &reading = readings[i];
        reading.state = State::Superseded;
        reading.direction.reset();
        reading.band.reset();
        reading.firm = reading.fullQuality = false;
        reading.limitations.clear();
    }
}

std::vector<SourceTally> inMapOrder(std::vector<SourceTally> sources)
{
    std::sort(sources.begin(), sources.end(), [](const SourceTally &a, const SourceTally &b) {
        return std::tie(a.source.orderKey, a.source.id) < std::tie(b.source.orderKey, b.source.id);
    });
    return sources;
}

std::vector<Reading> readSources(const Cell &cell, View view)
{
    std::vector<Source> sources;
    std::vector<Reading> readings;
    for (const SourceTally &entry : inMapOrder(cell.sources)) {
        sources.push_back(entry.source);
        readings.push_back(readSource(entry, cell, view));
    }
    markSuperseded(sources, readings);
    return readings;
}

} // namespace trigpoint::triangulation
