// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/verdict_text.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

namespace trigpoint::triangulation {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

// The counts of one reading, as texts and as numbers for the plural.
struct Counts
{
    QString who;
    QString unhappy, happy, voters, people, raised;
    int unhappyCount = 0, happyCount = 0, votersCount = 0, peopleCount = 0, raisedCount = 0;

    Counts(const Reading &reading, const QLocale &locale, const QString &given)
        : who(given.isEmpty() ? methodText(reading.method) : given)
    {
        const qint64 all = reading.votesNotPeople ? qRound64(reading.effectiveN) : reading.exposed;
        const qint64 raisers = reading.voters + reading.mentions;
        unhappy = countText(reading.negative, locale);
        happy = countText(reading.positive, locale);
        voters = countText(reading.voters, locale);
        people = countText(all, locale);
        raised = countText(raisers, locale);
        unhappyCount = static_cast<int>(reading.negative);
        happyCount = static_cast<int>(reading.positive);
        votersCount = static_cast<int>(reading.voters);
        peopleCount = static_cast<int>(all);
        raisedCount = static_cast<int>(raisers);
    }
};

// Some people were there and said neither good nor bad of it.
bool othersWereThere(const Reading &reading)
{
    return reading.method != Method::Survey && reading.exposed > reading.voters;
}

QString unhappySentence(const Reading &reading, const Counts &c)
{
    if (reading.votesNotPeople)
        return ReadingText::tr("%1: %2 of %3 votes unhappy, %4 people.", nullptr, c.peopleCount)
            .arg(c.who, c.unhappy, c.voters, c.people);
    if (othersWereThere(reading))
        return ReadingText::tr("%1: %2 of the %3 who raised it unhappy, %4 people.", nullptr, c.unhappyCount)
            .arg(c.who, c.unhappy, c.voters, c.people);
    return ReadingText::tr("%1: %2 of %3 unhappy, %4 happy.", nullptr, c.unhappyCount)
        .arg(c.who, c.unhappy, c.voters, c.happy);
}

QString happySentence(const Reading &reading, const Counts &c)
{
    if (reading.votesNotPeople)
        return ReadingText::tr("%1: %2 of %3 votes happy, %4 people.", nullptr, c.peopleCount)
            .arg(c.who, c.happy, c.voters, c.people);
    if (othersWereThere(reading))
        return ReadingText::tr("%1: %2 of the %3 who raised it happy, %4 people.", nullptr, c.happyCount)
            .arg(c.who, c.happy, c.voters, c.people);
    return ReadingText::tr("%1: %2 of %3 happy, %4 unhappy.", nullptr, c.happyCount)
        .arg(c.who, c.happy, c.voters, c.unhappy);
}

QString silentSentence(const Reading &reading, const Counts &c)
{
    switch (reading.why.value_or(Why::NotCovered)) {
    case Why::NotCovered:
        return ReadingText::tr("%1: never asked.").arg(c.who);
    case Why::NotRaised:
        return ReadingText::tr("%1: asked, not raised.").arg(c.who);
    case Why::TooFew:
        return ReadingText::tr("%1: too few, %2 people.", nullptr, c.raisedCount).arg(c.who, c.raised);
    case Why::NotAVoice:
        break;
    }
    return ReadingText::tr("%1: not a voice.").arg(c.who);
}

QString withVoice(const Reading &reading, const QString &text)
{
    switch (reading.voice) {
    case Voice::Customer:
        return text;
    case Voice::Staff:
        return ReadingText::tr("%1 (staff)").arg(text);
    case Voice::Mixed:
        return ReadingText::tr("%1 (staff and customers)").arg(text);
    }
    return text;
}

QString unhappyText(const Reading &reading, const Counts &c)
{
    if (reading.votesNotPeople)
        return ReadingText::tr("%1: %2 of %3 votes unhappy (%4 people)", nullptr, c.peopleCount)
            .arg(c.who, c.unhappy, c.voters, c.people);
    if (othersWereThere(reading) && reading.voice != Voice::Customer) // who they are follows in brackets
        return ReadingText::tr("%1: %2 of %3 who raised it unhappy", nullptr, c.unhappyCount).arg(c.who, c.unhappy, c.voters);
    if (othersWereThere(reading))
        return ReadingText::tr("%1: %2 of %3 who raised it unhappy (%4 people)", nullptr, c.unhappyCount)
            .arg(c.who, c.unhappy, c.voters, c.people);
    return ReadingText::tr("%1: %2 of %3 unhappy", nullptr, c.unhappyCount).arg(c.who, c.unhappy, c.voters);
}

QString happyText(const Reading &reading, const Counts &c)
{
    if (reading.votesNotPeople)
        return ReadingText::tr("%1: %2 of %3 votes happy (%4 people)", nullptr, c.peopleCount)
            .arg(c.who, c.happy, c.voters, c.people);
    if (othersWereThere(reading) && reading.voice != Voice::Customer) // who they are follows in brackets
        return ReadingText::tr("%1: %2 of %3 who raised it happy", nullptr, c.happyCount).arg(c.who, c.happy, c.voters);
    if (othersWereThere(reading))
        return ReadingText::tr("%1: %2 of %3 who raised it happy (%4 people)", nullptr, c.happyCount)
            .arg(c.who, c.happy, c.voters, c.people);
    return ReadingText::tr("%1: %2 of %3 happy", nullptr, c.happyCount).arg(c.who, c.happy, c.voters);
}

QString silentText(const Reading &reading, const Counts &c)
{
    switch (reading.why.value_or(Why::NotCovered)) {
    case Why::NotCovered:
        return ReadingText::tr("%1: never asked").arg(c.who);
    case Why::NotRaised:
        return ReadingText::tr("%1: asked, not raised").arg(c.who);
    case Why::TooFew:
        return ReadingText::tr("%1: too few (%2 people)", nullptr, c.raisedCount).arg(c.who, c.raised);
    case Why::NotAVoice:
        break;
    }
    return ReadingText::tr("%1: not a voice").arg(c.who);
}

} // namespace

QString readingSentence(const Reading &reading, const QLocale &locale, const QString &who)
{
    Counts c(reading, locale, who);
    if (reading.state == State::Speaks)
        c.who = withVoice(reading, c.who);
    switch (reading.state) {
    case State::Speaks:
        break;
    case State::Silent:
        return silentSentence(reading, c);
    case State::Expired:
        return ReadingText::tr("%1: expired.").arg(c.who);
    case State::Superseded:
        return ReadingText::tr("%1: replaced by a newer wave.").arg(c.who);
    case State::Duplicate:
        return ReadingText::tr("%1: the same data as another source.").arg(c.who);
    case State::Future:
        return ReadingText::tr("%1: collected after this day.").arg(c.who);
    }
    switch (reading.direction.value_or(Claim::Mixed)) {
    case Claim::Pain:
    case Claim::Mixed:
        return unhappySentence(reading, c);
    case Claim::Delight:
        return happySentence(reading, c);
    case Claim::Raised:
        break;
    }
    return ReadingText::tr("%1: %2 of %3 raised it.", nullptr, c.raisedCount).arg(c.who, c.raised, c.people);
}

QString readingText(const Reading &reading, const QLocale &locale, const QString &who)
{
    const Counts c(reading, locale, who);
    switch (reading.state) {
    case State::Speaks:
        break;
    case State::Silent:
        return silentText(reading, c);
    case State::Expired:
        return ReadingText::tr("%1: expired").arg(c.who);
    case State::Superseded:
        return ReadingText::tr("%1: replaced by a newer wave").arg(c.who);
    case State::Duplicate:
        return ReadingText::tr("%1: the same data as another source").arg(c.who);
    case State::Future:
        return ReadingText::tr("%1: collected after this day").arg(c.who);
    }
    switch (reading.direction.value_or(Claim::Mixed)) {
    case Claim::Pain:
        return withVoice(reading, unhappyText(reading, c));
    case Claim::Delight:
        return withVoice(reading, happyText(reading, c));
    case Claim::Mixed:
        return withVoice(reading, ReadingText::tr("%1: %2 of %3 unhappy, %4 happy", nullptr, c.unhappyCount)
                                      .arg(c.who, c.unhappy, c.voters, c.happy));
    case Claim::Raised:
        break;
    }
    return withVoice(reading, ReadingText::tr("%1: %2 of %3 raised it", nullptr, c.raisedCount)
                                  .arg(c.who, c.raised, c.people));
}

QString sideSentence(const Reading &reading, const QLocale &locale, const QString &who)
{
    Counts c(reading, locale, who);
    c.who = withVoice(reading, c.who);
    const bool survey = reading.method == Method::Survey;
    switch (reading.direction.value_or(Claim::Mixed)) {
    case Claim::Pain:
        return survey ? ReadingText::tr("%1: painful, %2 people.", nullptr, c.votersCount).arg(c.who, c.voters)
                      : ReadingText::tr("%1: painful, %2 of %3.").arg(c.who, c.unhappy, c.voters);
    case Claim::Delight:
        return survey ? ReadingText::tr("%1: pleasant, %2 people.", nullptr, c.votersCount).arg(c.who, c.voters)
                      : ReadingText::tr("%1: pleasant, %2 of %3.").arg(c.who, c.happy, c.voters);
    case Claim::Mixed:
        return ReadingText::tr("%1: mixed, %2 people.", nullptr, c.peopleCount).arg(c.who, c.people);
    case Claim::Raised:
        break;
    }
    return ReadingText::tr("%1: %2 of %3 raised it.", nullptr, c.raisedCount).arg(c.who, c.raised, c.people);
}

QString pairText(const Pair &pair, Method first, Method second)
{
    const QString one = methodText(first);
    const QString other = methodInSentence(second);
    if (pair.outcome == PairOutcome::Agree)
        return ReadingText::tr("%1 against %2: agree").arg(one, other);
    if (pair.outcome == PairOutcome::Dissonant)
        return ReadingText::tr("%1 against %2: contradict").arg(one, other);
    switch (pair.reason) {
    case PairReason::Prominence:
        return ReadingText::tr("%1 against %2: same way, very different weight").arg(one, other);
    case PairReason::OneIsMixed:
        return ReadingText::tr("%1 against %2: one is mixed").arg(one, other);
    case PairReason::TooFewToCall:
        return ReadingText::tr("%1 against %2: opposite lean, too few to call").arg(one, other);
    case PairReason::AskedOneWayOnly:
        return ReadingText::tr("%1 against %2: asked one way only").arg(one, other);
    case PairReason::None:
        break;
    }
    return ReadingText::tr("%1 against %2: partly agree").arg(one, other);
}

QString limitationText(Limitation limitation)
{
    switch (limitation) {
    case Limitation::Small:
        return ReadingText::tr("few people");
    case Limitation::Old:
        return ReadingText::tr("over a year old");
    case Limitation::ProxyVoice:
        return ReadingText::tr("not customers alone");
    case Limitation::CodingUnchecked:
        return ReadingText::tr("coding not checked");
    case Limitation::Sampling:
        return ReadingText::tr("people not chosen by a rule");
    case Limitation::OneSided:
        return ReadingText::tr("asked one way only");
    case Limitation::Undated:
        break;
    }
    return ReadingText::tr("no date");
}

} // namespace trigpoint::triangulation
