// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/verdict.h"
#include "ui/paint/drawing.h"

// The small signs that stand beside words: a verdict's shape, confidence, progress.

namespace trigpoint::paint {

// Agree disc, partly agree half ring, contradict diamond, one method ring, anything quieter dots; in a box of 10.
enum class VerdictShape { Disc, HalfRing, Diamond, Ring, Dots };
VerdictShape verdictShape(const triangulation::Verdict &verdict);
void drawVerdictShape(const Drawing &drawing, QPointF centre, VerdictShape shape);

// The colour of a verdict's word.
QColor verdictInk(const Palette &palette, VerdictShape shape);
QColor verdictBg(const Palette &palette, VerdictShape shape);

// Shape and word; answers the width drawn. `height` is the line's.
double drawVerdictWord(const Drawing &drawing, double left, double top, double height, VerdictShape shape,
                       const QString &word, TextStyle style);

// Shape and word on a chip 20 high that ends at `right`.
void drawVerdictChip(const Drawing &drawing, double right, double top, VerdictShape shape, const QString &word);

// Four rising bars, 15 × 12; none is filled without a grade.
void drawConfidence(const Drawing &drawing, QPointF topLeft, std::optional<triangulation::Grade> grade, const QColor &colour);
inline constexpr double confidenceWidth = 15;
inline constexpr double confidenceHeight = 12;

// A ring of diameter 14 in `colour`, filled clockwise to `share`.
void drawProgressRing(const Drawing &drawing, QPointF centre, double share, const QColor &colour);

} // namespace trigpoint::paint
