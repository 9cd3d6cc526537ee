// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/verdict_text.h"

#include "core/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace trigpoint::triangulation {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString onlyText(Method method)
{
    switch (method) {
    case Method::Survey:
        return VerdictText::tr("Survey only");
    case Method::Interview:
        return VerdictText::tr("Interviews only");
    case Method::Workshop:
        return VerdictText::tr("Workshop only");
    case Method::Support:
        return VerdictText::tr("Support tickets only");
    default:
        return VerdictText::tr("One method only");
    }
}

//: A word or a label made into a sentence of its own.
QString asSentence(const QString &text)
{
    return VerdictText::tr("%1.").arg(text);
}

bool isSpeaking(const Reading &reading)
{
    return reading.state == State::Speaks;
}

// Survey, interviews and workshop: whichever nobody asked here.
std::vector<Method> neverAsked(const Verdict &verdict)
{
    std::vector<Method> methods;
    for (const Method method : {Method::Survey, Method::Interview, Method::Workshop}) {
        const bool asked = std::any_of(verdict.readings.begin(), verdict.readings.end(), [&](const Reading &reading) {
            return reading.method == method && reading.state != State::Duplicate
                && !(reading.state == State::Silent && reading.why == Why::NotCovered);
        });
        if (!asked)
            methods.push_back(method);
    }
    return methods;
}

void addSilentMethods(const Verdict &verdict, QStringList &sentences, const QLocale &locale)
{
    for (const Reading &reading : verdict.readings) {
        const bool hasSomething = reading.state == State::Expired
            || (reading.state == State::Silent && (reading.why == Why::TooFew || reading.why == Why::NotRaised));
        if (hasSomething)
            sentences.append(readingSentence(reading, locale));
    }
    const std::vector<Method> never = neverAsked(verdict);
    if (never.size() == 1)
        sentences.append(VerdictText::tr("%1: never asked.").arg(methodText(never[0])));
    else if (never.size() == 2)
        sentences.append(
            VerdictText::tr("%1 and %2: never asked.").arg(methodText(never[0]), methodInSentence(never[1])));
}

void addOnlyMethod(const Verdict &verdict, QStringList &sentences, const QLocale &locale)
{
    qint64 people = 0;
    for (const Reading &reading : verdict.readings)
        if (isSpeaking(reading))
            people += reading.votesNotPeople ? qRound64(reading.effectiveN) : reading.voters + reading.mentions;
    sentences.append(VerdictText::tr("%1 people.", nullptr, static_cast<int>(people)).arg(countText(people, locale)));
    addSilentMethods(verdict, sentences, locale);
}

void addSides(const Verdict &verdict, QStringList &sentences, const QLocale &locale)
{
    for (const Reading &reading : verdict.readings)
        if (isSpeaking(reading))
            sentences.append(sideSentence(reading, locale));
    if (verdict.kind != Kind::ClaimContradicted)
        sentences.append(VerdictText::tr("Different people? Different moment? Open both."));
}

} // namespace

QString labelText(const Verdict &verdict)
{
    switch (verdict.label) {
    case Label::Agreement:
        return VerdictText::tr("Agree");
    case Label::PartialAgreement:
        return VerdictText::tr("Partly agree");
    case Label::Dissonance:
        return VerdictText::tr("Contradict");
    case Label::Silence:
        break;
    }
    switch (verdict.kind.value_or(Kind::NeverAsked)) {
    case Kind::OneMethod:
        return onlyText(verdict.onlyMethod().value_or(Method::Other));
    case Kind::TooFew:
        return VerdictText::tr("Too few");
    case Kind::AskedNotRaised:
        return VerdictText::tr("Asked, not raised");
    case Kind::Expired:
        return VerdictText::tr("Expired");
    default:
        return VerdictText::tr("Never asked");
    }
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::High:
        return VerdictText::tr("High");
    case Grade::Moderate:
        return VerdictText::tr("Moderate");
    case Grade::Low:
        return VerdictText::tr("Low");
    case Grade::VeryLow:
        break;
    }
    return VerdictText::tr("Very low");
}

QString confidenceSentence(Grade grade)
{
    switch (grade) {
    case Grade::High:
        return VerdictText::tr("Confidence: high.");
    case Grade::Moderate:
        return VerdictText::tr("Confidence: moderate.");
    case Grade::Low:
        return VerdictText::tr("Confidence: low.");
    case Grade::VeryLow:
        break;
    }
    return VerdictText::tr("Confidence: very low.");
}

QString directionText(Claim claim)
{
    switch (claim) {
    case Claim::Pain:
        return VerdictText::tr("Painful");
    case Claim::Delight:
        return VerdictText::tr("Pleasant");
    case Claim::Mixed:
        return VerdictText::tr("Mixed");
    case Claim::Raised:
        break;
    }
    //: People brought the theme up, without good or bad.
    return VerdictText::tr("Raised");
}

QString consequenceText(Consequence consequence)
{
    switch (consequence) {
    case Consequence::SafeToAct:
        return VerdictText::tr("Safe to act");
    case Consequence::ActKeepChecking:
        return VerdictText::tr("Act, keep checking");
    case Consequence::FindOutFirst:
        return VerdictText::tr("Find out first");
    case Consequence::DoNotActYet:
        return VerdictText::tr("Do not act yet");
    case Consequence::ActForCustomerTellStaff:
        break;
    }
    return VerdictText::tr("Staff see it differently: act for the customer, tell the staff");
}

QString methodText(Method method)
{
    switch (method) {
    case Method::Survey:
        return VerdictText::tr("Survey");
    case Method::Interview:
        return VerdictText::tr("Interviews");
    case Method::Workshop:
        return VerdictText::tr("Workshop");
    case Method::Support:
        return VerdictText::tr("Support tickets");
    case Method::Analytics:
        return VerdictText::tr("Analytics");
    case Method::EventLog:
        return VerdictText::tr("Event log");
    case Method::Other:
        break;
    }
    return VerdictText::tr("Other source");
}

QString methodInSentence(Method method)
{
    switch (method) {
    case Method::Survey:
        return VerdictText::tr("survey", "inside a sentence");
    case Method::Interview:
        return VerdictText::tr("interviews", "inside a sentence");
    case Method::Workshop:
        return VerdictText::tr("workshop", "inside a sentence");
    case Method::Support:
        return VerdictText::tr("support tickets", "inside a sentence");
    case Method::Analytics:
        return VerdictText::tr("analytics", "inside a sentence");
    case Method::EventLog:
        return VerdictText::tr("event log", "inside a sentence");
    case Method::Other:
        break;
    }
    return VerdictText::tr("other source", "inside a sentence");
}

QString smallGroupText()
{
    return VerdictText::tr("fewer than five");
}

QString checkedText(const Tallies &tallies, const QLocale &locale)
{
    //: Of the conclusions of a stage, those on which two methods speak.
    return VerdictText::tr("%1 of %2 checked", nullptr, tallies.checkedByTwo())
        .arg(countText(tallies.checkedByTwo(), locale), countText(tallies.total, locale));
}

QString headline(const MapModel &map, const Verdict &verdict)
{
    const Theme *theme = map.find(verdict.theme);
    const Stage *stage = map.find(verdict.stage);
    const QString what = theme ? theme->name : QString();
    const QString where = stage ? stage->title : QString();
    if (!verdict.claim) //: A theme at a stage: "Checkout at Decision."
        return VerdictText::tr("%1 at %2.").arg(what, where);
    switch (*verdict.claim) {
    case Claim::Pain:
        return VerdictText::tr("%1 at %2: painful.").arg(what, where);
    case Claim::Delight:
        return VerdictText::tr("%1 at %2: pleasant.").arg(what, where);
    case Claim::Mixed:
        return VerdictText::tr("%1 at %2: mixed.").arg(what, where);
    case Claim::Raised:
        break;
    }
    return VerdictText::tr("%1 at %2: raised.").arg(what, where);
}

QStringList verdictSentences(const MapModel &map, const Verdict &verdict, const QLocale &locale)
{
    QStringList sentences{asSentence(labelText(verdict)), headline(map, verdict)};
    if (!verdict.grade)
        addSilentMethods(verdict, sentences, locale);
    else if (verdict.kind == Kind::OneMethod)
        addOnlyMethod(verdict, sentences, locale);
    else if (verdict.label == Label::Dissonance)
        addSides(verdict, sentences, locale);
    if (verdict.grade)
        sentences.append(confidenceSentence(*verdict.grade));
    for (const Reason &reason : verdict.reasons)
        sentences.append(reasonSentence(reason, verdict));
    if (verdict.consequence)
        sentences.append(asSentence(consequenceText(*verdict.consequence)));
    return sentences;
}

QString verdictSentence(const MapModel &map, const Verdict &verdict, const QLocale &locale)
{
    return verdictSentences(map, verdict, locale).join(u' ');
}

QString cellsSentence(const Triangulation &result, const QLocale &locale)
{
    const Tallies &t = result.cellTallies;
    const auto number = [&](int count) { return countText(count, locale); };
    if (!result.asOf)
        return VerdictText::tr("%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. "
                               "%2 cells tested.")
            .arg(number(t.withEvidence()), number(t.total), number(t.agree), number(t.partlyAgree),
                 number(t.contradict), number(t.oneMethod));
    return VerdictText::tr("%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. "
                           "%2 cells tested, as of %7.")
        .arg(number(t.withEvidence()), number(t.total), number(t.agree), number(t.partlyAgree), number(t.contradict),
             number(t.oneMethod), dateText(*result.asOf, locale));
}

QString claimsSentence(const Triangulation &result, const QLocale &locale)
{
    const Tallies &t = result.claimTallies;
    const auto number = [&](int count) { return countText(count, locale); };
    return VerdictText::tr("%1 of %2 conclusions have evidence: %3 agree, %4 partly, %5 contradict, %6 one method.",
                           nullptr, t.total)
        .arg(number(t.withEvidence()), number(t.total), number(t.agree), number(t.partlyAgree), number(t.contradict),
             number(t.oneMethod));
}

} // namespace trigpoint::triangulation
