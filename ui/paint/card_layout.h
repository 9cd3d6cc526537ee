// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/map_layout.h"

namespace trigpoint::paint {

inline constexpr double cardTextLeft = 12;  // from the card's left edge
inline constexpr double cardTextRight = 8;  // from its right edge
inline constexpr double tightCardPad = 3;
inline constexpr double tightVerdictLine = 18;
inline constexpr double verdictLine = 20;   // the line of mark, word and confidence
inline constexpr double verdictMark = 26;   // the mark and the gap after it
inline constexpr double shapeRoom = 15;     // the verdict's shape before its word

// A card of a given width at (0, 0): its texts broken, its height known.
CardBox layoutCard(const Card &card, LaneKind kind, double width, const LayoutInput &input, const LayoutOptions &options);

// Whether a touchpoint's title, owner and icon fit side by side, with an icon that can stand for the channel.
bool fitsOneLine(const Card &card, double width, const TextMetrics &metrics);

// Where the verdict line of a conclusion begins, from the card's top.
double verdictTop(const CardBox &card);

} // namespace trigpoint::paint
