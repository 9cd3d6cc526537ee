// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/map_layout.h"

#include <QPainterPath>

namespace trigpoint::paint {

// A smooth curve through points in ascending x that never swings beyond its neighbours (Fritsch and Carlson's
// monotone cubic, SIAM J. Numer. Anal. 17, 1980). Begins with a move to the first point unless `join`, then
// with a line to it.
void addMonotoneCurve(QPainterPath &path, const std::vector<QPointF> &points, bool join = false);

// The emotion row's zero line, band, curve, dots and words, in the row's coordinates. `left` and `columnWidth`
// say where the columns are. The curve breaks at stages without evidence; points set by hand are hollow and
// their segments dashed.
void drawEmotion(const Drawing &drawing, const RowBox &row, double left, double columnWidth);

} // namespace trigpoint::paint
