// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <array>

namespace trigpoint::paint {

enum class Theme { Light, Dark };

// Every colour of the program, by its name in the design language. Text uses the ink ones only. Sentiment owns
// red and teal, certainty owns navy, contradiction alone is amber, and colour never stands alone.
struct Palette
{
    QColor canvas, surface, raised, sunken;
    QColor line, line2, control;
    QColor ink, ink2, ink3;
    QColor accent, accentInk, accentBg, onAccent;
    QColor survey, surveyInk, surveyBg;
    QColor interview, interviewInk, interviewBg;
    QColor workshop, workshopInk, workshopBg;
    QColor analytics;
    QColor agree, agreeInk, agreeBg;
    QColor partial, partialInk, partialBg, partialFill;
    QColor dissent, dissentInk, dissentBg, dissentFill;
    QColor silent, silentInk, silentBg;
    QColor pain, painInk, gain, gainInk;
    QColor opportunity, goal, objection;
    std::array<QColor, 5> stage;  // first to last stage; see stageColor
    QColor onStage;               // text on a stage, both themes
    std::array<QColor, 5> likert; // very unhappy to very happy
    QColor negativeBg, positiveBg;
    QColor sticky, stickyLine;
    QColor scrim, ring, band; // with alpha

    const QColor &touchpoint() const { return accent; }
    const QColor &quote() const { return interview; }
};

const Palette &palette(Theme theme);

// The fill of stage `index` of `count`: st1 for the first, st5 for the last, blended between.
QColor stageColor(const Palette &palette, int index, int count);

// The one of the two text colours that contrasts more with a fill, for text inside bars.
QColor textOn(const QColor &fill);

// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace trigpoint::paint
