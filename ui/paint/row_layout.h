// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/map_layout.h"

namespace trigpoint::paint {

inline constexpr double rowPadTop = 6;
inline constexpr double rowPadBottom = 6;
inline constexpr double cellPad = 7; // left and right of a column's cards
inline constexpr double emotionHeight = 104;
inline constexpr double tightEmotionHeight = 80;
inline constexpr double collapsedHeight = 33;
inline constexpr double minimumRowHeight = 44;

// The stages that a layout shows, and how wide a column is.
struct Columns
{
    std::vector<Stage> stages;
    double left = rowHeadWidth;
    double width = 0;
};

// A row at y 0, with its cells and their cards.
RowBox layoutRow(const Lane &lane, const Columns &columns, const LayoutInput &input, const LayoutOptions &options);

// The dots of an emotion row (METHODS.md 2.4).
// The row's height must be known.
void layoutEmotion(RowBox &row, const Columns &columns, const LayoutInput &input);

// The vertical place of a value from -2 to +2 in an emotion row of a given height.
double emotionY(double value, double height = emotionHeight);

} // namespace trigpoint::paint
