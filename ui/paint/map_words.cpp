// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/map_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

} // namespace

QString laneTitle(const Lane &lane)
{
    if (!lane.title.isEmpty())
        return lane.title;
    switch (lane.kind) {
    case LaneKind::Motivations:
        return MapWords::tr("Motivations");
    case LaneKind::Objections:
        return MapWords::tr("Objections");
    case LaneKind::Touchpoints:
        return MapWords::tr("Touchpoints");
    case LaneKind::Emotion:
        return MapWords::tr("Emotion");
    case LaneKind::PainPoints:
        return MapWords::tr("Pain points");
    case LaneKind::WhatWorks:
        return MapWords::tr("What works");
    case LaneKind::Quotes:
        return MapWords::tr("Quotes");
    case LaneKind::Opportunities:
        return MapWords::tr("Opportunities");
    case LaneKind::Metrics:
        return MapWords::tr("Metrics");
    case LaneKind::Milestones:
        return MapWords::tr("Milestones");
    case LaneKind::Actions:
        return MapWords::tr("Actions");
    case LaneKind::Backstage:
        return MapWords::tr("Backstage");
    case LaneKind::Custom:
        break;
    }
    return MapWords::tr("Notes", "a row of the map without a title");
}

QString laneHint(const Lane &lane)
{
    if (!lane.hint.isEmpty())
        return lane.hint;
    switch (lane.kind) {
    case LaneKind::Motivations:
        return MapWords::tr("what they want");
    case LaneKind::Objections:
        return MapWords::tr("why not to buy");
    case LaneKind::Touchpoints:
        return MapWords::tr("channel · owner");
    case LaneKind::Emotion:
        return MapWords::tr("lowest to highest method", "the band around the emotion curve");
    case LaneKind::PainPoints:
        return MapWords::tr("what hurts");
    case LaneKind::WhatWorks:
        return MapWords::tr("what to keep");
    case LaneKind::Quotes:
        return MapWords::tr("in their words");
    case LaneKind::Opportunities:
        return MapWords::tr("what to try");
    case LaneKind::Metrics:
        return MapWords::tr("what we measure");
    case LaneKind::Milestones:
        return MapWords::tr("what is reached");
    case LaneKind::Actions:
        return MapWords::tr("what they do");
    case LaneKind::Backstage:
        return MapWords::tr("what we do behind it");
    case LaneKind::Custom:
        break;
    }
    return {};
}

QString emptyCellWord(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Motivations:
    case LaneKind::Objections:
    case LaneKind::PainPoints:
    case LaneKind::WhatWorks:
        return MapWords::tr("None raised", "no pain point, objection … at this stage");
    case LaneKind::Opportunities:
        return MapWords::tr("None yet", "no opportunity at this stage");
    default:
        return {};
    }
}

QString progressWord(int checked, int conclusions, const QLocale &locale)
{
    return MapWords::tr("%1 of %2 checked", "conclusions of a stage").arg(locale.toString(checked), locale.toString(conclusions));
}

QString noEmotionWord()
{
    return MapWords::tr("No emotion evidence yet");
}

} // namespace trigpoint::paint
