// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/map_layout.h"

namespace trigpoint::paint {

// Draws a map's heads and rows with its top left at the painter's origin, in reading order: stages, then row by
// row its head and, cell by cell, its cards. The background is the caller's.
void drawMap(const Drawing &drawing, const MapLayout &layout);

} // namespace trigpoint::paint
