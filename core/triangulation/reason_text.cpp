// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/verdict_text.h"

#include "core/base/number_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace trigpoint::triangulation {

namespace {

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

qint64 supporters(const Verdict &verdict)
{
    return std::count_if(verdict.readings.begin(), verdict.readings.end(), [&](const Reading &reading) {
        return reading.state == State::Speaks && reading.direction == verdict.claim;
    });
}

QString sourcesSentence(const Verdict &verdict)
{
    switch (supporters(verdict)) {
    case 0:
        return ReasonText::tr("No source supports it.");
    case 1:
        return ReasonText::tr("Only one source supports it.");
    default:
        return ReasonText::tr("Only two sources support it.");
    }
}

QString voteSentence(const TippingPoint &point, const QString &people, const QString &source, const QString &result)
{
    if (!point.vote)
        return ReasonText::tr("%1 more people in “%2” who do not raise it would change the verdict to: %3.", nullptr,
                              point.voters)
            .arg(people, source, result);
    switch (*point.vote) {
    case Sentiment::Negative:
        return ReasonText::tr("%1 more unhappy people in “%2” would change the verdict to: %3.", nullptr, point.voters)
            .arg(people, source, result);
    case Sentiment::Neutral:
        return ReasonText::tr("%1 more neutral people in “%2” would change the verdict to: %3.", nullptr, point.voters)
            .arg(people, source, result);
    case Sentiment::Positive:
        return ReasonText::tr("%1 more happy people in “%2” would change the verdict to: %3.", nullptr, point.voters)
            .arg(people, source, result);
    case Sentiment::Mention:
        break;
    }
    return ReasonText::tr("%1 more people in “%2” who raise it would change the verdict to: %3.", nullptr, point.voters)
        .arg(people, source, result);
}

} // namespace

QString reasonSentence(const Reason &reason, const Verdict &verdict)
{
    switch (reason.code) {
    case ReasonCode::FewerThanThreeSources:
        return sourcesSentence(verdict);
    case ReasonCode::OneMethod:
        return supporters(verdict) == 0 ? ReasonText::tr("No method supports it.")
                                        : ReasonText::tr("Only one method supports it.");
    case ReasonCode::NoFullQuality:
        return ReasonText::tr("No strong evidence supports it.");
    case ReasonCode::PartialAgreement:
        return supporters(verdict) == 0 ? ReasonText::tr("The evidence is mixed.")
                                        : ReasonText::tr("The methods agree only in part.");
    case ReasonCode::StaffGap:
        return ReasonText::tr("Staff and customers see it differently.");
    case ReasonCode::MethodsContradict:
        return ReasonText::tr("The methods contradict each other.");
    case ReasonCode::ClaimContradicted:
        return ReasonText::tr("The evidence contradicts the claim.");
    case ReasonCode::CapOneMethod:
        return ReasonText::tr("One method alone is never more than low.");
    case ReasonCode::CapNothingFullQuality:
        return ReasonText::tr("Without strong evidence it is never more than low.");
    case ReasonCode::CapOneMethodFullQuality:
        break;
    }
    return ReasonText::tr("Strong evidence comes from one method.");
}

std::vector<TickText> tickTexts(const Ticks &ticks)
{
    const auto tick = [](bool met, const QString &text, const QString &remedy) {
        return TickText{text, met, met ? QString() : remedy};
    };
    return {
        tick(ticks.threeSources, ReasonText::tr("Three sources"), ReasonText::tr("Add another independent source.")),
        tick(ticks.twoMethods, ReasonText::tr("Two methods"), ReasonText::tr("Ask with a second method.")),
        tick(ticks.strongFromTwoMethods, ReasonText::tr("Strong evidence from two methods"),
             ReasonText::tr("Ask more customers with a second method and check its coding.")),
        tick(ticks.sameDirection, ReasonText::tr("Same direction"),
             ReasonText::tr("Find out whether the sources differ in people or in moment.")),
        tick(ticks.staffAndCustomersAgree, ReasonText::tr("Staff and customers agree"),
             ReasonText::tr("Show the staff what customers say."))};
}

QStringList reachSentences(const Reach &reach)
{
    if (!reach.grade)
        return {ReasonText::tr("With these sources no conclusion has enough people behind it.")};
    QStringList sentences;
    switch (*reach.grade) {
    case Grade::High:
        sentences.append(ReasonText::tr("With these sources a conclusion can reach: high."));
        break;
    case Grade::Moderate:
        sentences.append(ReasonText::tr("With these sources a conclusion can reach: moderate."));
        break;
    case Grade::Low:
        sentences.append(ReasonText::tr("With these sources a conclusion can reach: low."));
        break;
    case Grade::VeryLow:
        sentences.append(ReasonText::tr("With these sources a conclusion can reach: very low."));
        break;
    }
    for (const Reason &reason : reach.reasons) {
        if (reason.code == ReasonCode::FewerThanThreeSources)
            sentences.append(ReasonText::tr("It takes three sources to reach more."));
        else if (reason.code == ReasonCode::OneMethod)
            sentences.append(ReasonText::tr("It takes two methods to reach more."));
        else if (reason.code == ReasonCode::NoFullQuality || reason.code == ReasonCode::CapOneMethodFullQuality)
            sentences.append(ReasonText::tr("It takes strong evidence from two methods to reach more."));
    }
    return sentences;
}

QString tippingSentence(const MapModel &map, const TippingPoint &point, const Verdict &now, const QLocale &locale)
{
    const Source *source = map.find(point.source);
    const QString name = source ? source->name : QString();
    Verdict then;
    then.label = point.label;
    then.kind = point.label == Label::Silence ? std::optional(Kind::OneMethod) : std::nullopt;
    then.readings = now.readings;
    for (Reading &reading : then.readings)
        if (reading.source == point.source)
            reading.state = State::Speaks;
    QString result = labelText(then);
    if (point.label == now.label && point.grade)
        result = gradeText(*point.grade);
    return voteSentence(point, countText(point.voters, locale), name, result);
}

} // namespace trigpoint::triangulation
