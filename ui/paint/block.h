// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/story.h"
#include "ui/paint/drawing.h"

#include <functional>

namespace trigpoint::paint {

// A part of a page: how big it is and how it draws itself with its top left at the painter's origin.
struct Block
{
    QSizeF size;
    std::function<void(const Drawing &)> paint;
};

struct PlacedBlock
{
    QPointF place;
    Block block;
};

// One page in layout units, its parts in reading order.
struct Page
{
    QSizeF size;
    std::vector<PlacedBlock> parts;
    double bottom = 0; // where its parts may reach to
    void put(QPointF place, Block block) { parts.push_back({place, std::move(block)}); }
};

// How many lines of each text a head holds; longer ones are told in full at the end.
inline constexpr int headTitleLines = 3;
inline constexpr int headTextLines = 4;
inline constexpr int portraitLines = 6;
inline constexpr double narrowestHead = 560;

// The first page's head: mark, title, what the map is about, the persona, and a rule below.
Block headBlock(const exporting::Story &story, double width, const TextMetrics &metrics);

// The head of the pages after it: title, a word for the part, and a rule.
Block smallHeadBlock(const exporting::Story &story, const QString &part, double width, const TextMetrics &metrics);

// A finding in words, with its consequence and next step. A contradiction stands on amber.
Block findingBlock(const exporting::Finding &finding, double width, const TextMetrics &metrics);

// How to read the map: beside it, and as one line (or more where it is narrow) below it.
// `brief` leaves the large mark out.
Block legendBlock(const QString &onlyWord, double width, const TextMetrics &metrics, bool brief = false);
Block legendStrip(double width, const TextMetrics &metrics);

// How many conclusions stand where, and what their confidence lets one do.
// At least `minimumHeight` high, so that boxes can stand side by side.
Block surenessBlock(const exporting::Story &story, double width, const QLocale &locale, const TextMetrics &metrics, double minimumHeight = 0);
Block sourcesBlock(const exporting::Story &story, double width, const TextMetrics &metrics, double minimumHeight = 0);

// A line of text as a heading of a column or page.
Block headingBlock(const QString &text, double width, const TextMetrics &metrics);

// A paragraph, line by line, so that it may run over pages.
std::vector<Block> paragraphBlocks(const QString &text, TextStyle style, const QColor &colour, double width, const TextMetrics &metrics);

// The evidence behind a finding, top to bottom; a page may break between two of them.
std::vector<Block> evidenceBlocks(const exporting::Finding &finding, double width, const TextMetrics &metrics);

} // namespace trigpoint::paint
