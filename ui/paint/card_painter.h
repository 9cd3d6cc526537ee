// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/map_layout.h"

namespace trigpoint::paint {

// The colour of a card's left edge.
QColor cardEdge(const Palette &palette, LaneKind kind);

// Draws a card of a row whose top left is at the painter's origin. On paper and other flat pictures the lower
// edge is not raised.
void drawCard(const Drawing &drawing, const CardBox &card);

} // namespace trigpoint::paint
