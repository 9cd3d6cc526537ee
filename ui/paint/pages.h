// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/block.h"
#include "ui/paint/map_layout.h"
#include "ui/paint/report.h"

#include <set>

namespace trigpoint::paint {

inline constexpr double sideWidth = 360; // of the column of findings beside the map
inline constexpr double columnGap = 24;
inline constexpr int printedTitleLines = 8;
inline constexpr double minimumColumn = 150; // a stage is never narrower on paper

// A page's size in layout units and how many points a unit is on paper.
struct PageSize
{
    QSizeF units;
    double margin = 40;
    double scale = 1;
    double top = 32;
    double bottom = 40; // room for the footer
    QRectF content() const { return {margin, top, units.width() - 2 * margin, units.height() - top - bottom}; }
};
PageSize landscape(Paper paper);
PageSize upright(Paper paper); // the appendix: A3 and Tabloid use A4 and Letter

struct Composition
{
    std::vector<Page> landscapePages;
    std::vector<Page> uprightPages;
};

// All pages without their footers.
Composition composePages(const Picture &picture, Paper paper, const TextMetrics &metrics);

// What the map could only show shortened.
struct Shortened
{
    std::set<Id<Card>> cards;
    std::set<Id<Stage>> stages;
};

// The map on as many pages as it needs, with what stands around it.
std::vector<Page> mapPages(const Picture &picture, const PageSize &size, const TextMetrics &metrics, Shortened &shortened);

// The evidence of each finding, then in full the texts that earlier pages had to shorten.
std::vector<Page> evidencePages(const Picture &picture, const PageSize &size, const TextMetrics &metrics, const Shortened &shortened);

// A part of the map's layout as a block.
Block mapBlock(MapLayout layout);

} // namespace trigpoint::paint
