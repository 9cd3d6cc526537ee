// SPDX-License-Identifier: Apache-2.0
#include "core/export/verdict_words.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

namespace trigpoint::triangulation {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString onlyWord(Method method)
{
    switch (method) {
    case Method::Survey:
        return VerdictWords::tr("Survey only");
    case Method::Interview:
        return VerdictWords::tr("Interviews only");
    case Method::Workshop:
        return VerdictWords::tr("Workshop only");
    case Method::Support:
        return VerdictWords::tr("Support only");
    default:
        return VerdictWords::tr("One method only");
    }
}

} // namespace

QString labelText(const Verdict &verdict)
{
    switch (verdict.label) {
    case Label::Agreement:
        return VerdictWords::tr("Agree");
    case Label::PartialAgreement:
        return VerdictWords::tr("Partly agree");
    case Label::Dissonance:
        return VerdictWords::tr("Contradict");
    case Label::Silence:
        break;
    }
    switch (verdict.kind.value_or(Kind::NeverAsked)) {
    case Kind::OneMethod:
        return onlyWord(verdict.onlyMethod().value_or(Method::Other));
    case Kind::TooFew:
        return VerdictWords::tr("Too few");
    case Kind::AskedNotRaised:
        return VerdictWords::tr("Asked, not raised");
    case Kind::Expired:
        return VerdictWords::tr("Expired");
    default:
        return VerdictWords::tr("Never asked");
    }
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::High:
        return VerdictWords::tr("High");
    case Grade::Moderate:
        return VerdictWords::tr("Moderate");
    case Grade::Low:
        return VerdictWords::tr("Low");
    case Grade::VeryLow:
        break;
    }
    return VerdictWords::tr("Very low");
}

QString consequenceText(Consequence consequence)
{
    switch (consequence) {
    case Consequence::SafeToAct:
        return VerdictWords::tr("Safe to act");
    case Consequence::ActKeepChecking:
        return VerdictWords::tr("Act, keep checking");
    case Consequence::FindOutFirst:
        return VerdictWords::tr("Find out first");
    case Consequence::DoNotActYet:
        return VerdictWords::tr("Do not act yet");
    case Consequence::ActForCustomerTellStaff:
        break;
    }
    return VerdictWords::tr("Staff see it differently: act for the customer, tell the staff");
}

QString methodText(Method method)
{
    switch (method) {
    case Method::Survey:
        return VerdictWords::tr("Survey");
    case Method::Interview:
        return VerdictWords::tr("Interviews");
    case Method::Workshop:
        return VerdictWords::tr("Workshop");
    case Method::Support:
        return VerdictWords::tr("Support");
    case Method::Analytics:
        return VerdictWords::tr("Analytics");
    case Method::EventLog:
        return VerdictWords::tr("Event log");
    case Method::Other:
        break;
    }
    return VerdictWords::tr("Other");
}

QString readingSentence(const Reading &reading, const QLocale &locale, const QString &who)
{
    return VerdictWords::tr("%1.").arg(readingText(reading, locale, who));
}

QString verdictSentence(const MapModel &, const Verdict &verdict, const QLocale &)
{
    return VerdictWords::tr("%1.").arg(labelText(verdict));
}

QString readingText(const Reading &reading, const QLocale &locale, const QString &who)
{
    const QString voters = countText(reading.voters, locale);
    const QString all = countText(reading.exposed, locale);
    const QString method = who.isEmpty() ? methodText(reading.method) : who;
    const qint64 count = reading.direction == Claim::Delight ? reading.positive : reading.negative;
    const QString number = countText(count, locale);
    if (reading.direction == Claim::Raised)
        return VerdictWords::tr("%1: %2 of %3 raised it").arg(method, voters, all);
    if (reading.direction == Claim::Mixed)
        return VerdictWords::tr("%1: %2 of %3 unhappy, %4 happy")
            .arg(method, number, voters, countText(reading.positive, locale));
    const bool unhappy = reading.direction != Claim::Delight;
    if (reading.method == Method::Interview)
        return (unhappy ? VerdictWords::tr("%1: %2 of %3 who raised it unhappy (%4 people)")
                        : VerdictWords::tr("%1: %2 of %3 who raised it happy (%4 people)"))
            .arg(method, number, voters, all);
    if (reading.voice == Voice::Staff)
        return (unhappy ? VerdictWords::tr("%1: %2 of %3 unhappy (staff)") : VerdictWords::tr("%1: %2 of %3 happy (staff)"))
            .arg(method, number, voters);
    return (unhappy ? VerdictWords::tr("%1: %2 of %3 unhappy") : VerdictWords::tr("%1: %2 of %3 happy")).arg(method, number, voters);
}

} // namespace trigpoint::triangulation
