// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/verdict.h"
#include "ui/paint/drawing.h"

namespace trigpoint::paint {

// The triangle that stands for a verdict: its right side is the survey, its bottom the interviews, its left the
// workshop. The fill says whether they agree. A word always stands beside it.
struct TrigMark
{
    enum class Fill { Agree, Partly, Contradict, OneMethod, Nothing };
    bool survey = false;
    bool interview = false;
    bool workshop = false;
    Fill fill = Fill::Nothing;
};

// Nothing where no source ever asked: an empty cell is hatched instead.
std::optional<TrigMark> trigMarkOf(const triangulation::Verdict &verdict);

// Draws the mark in a box `size` wide and size × 44/48 high.
void drawTrigMark(const Drawing &drawing, QPointF topLeft, double size, const TrigMark &mark);
inline constexpr double trigMarkRatio = 44.0 / 48.0;

// One method's marker: the same triangle with its own side in its hue; analytics and logs are a square.
void drawMethodMarker(const Drawing &drawing, QPointF topLeft, Method method, double size = 13);

// The colours of a method's own words and signs.
QColor methodColor(const Palette &palette, Method method);
QColor methodInk(const Palette &palette, Method method);

} // namespace trigpoint::paint
