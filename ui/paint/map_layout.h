// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"
#include "ui/paint/signs.h"
#include "ui/paint/text.h"
#include "ui/paint/trig_mark.h"

#include <QLocale>
#include <QRectF>
#include <map>

// Where everything on a map stands, as plain values: the canvas, the pages, hit tests and accessibility share
// them, and no painter is needed to make them. Lengths are layout units. A card's place is relative to its row,
// a row's to the map, so that moving a row to another page moves one rectangle.

namespace trigpoint::paint {

struct LayoutInput
{
    const MapModel &map;
    const triangulation::Triangulation &triangulation;
    const std::vector<triangulation::EmotionPoint> &emotion;
    const TextMetrics &metrics;
    QLocale locale;
};

struct LayoutOptions
{
    double width = 1123;          // of the whole map, row heads included
    int firstStage = 0;           // a page may show some of the stages
    int stageCount = -1;          // -1: all that follow
    int titleLines = 2;           // longer titles end in an ellipsis; the reader finds them in full elsewhere
    bool openCollapsed = false;   // paper hides nothing
    bool tight = false;           // closer together, so that a page may hold the whole map
    bool twoLineTouchpoints = false; // channel and owner below the title, as when one of a row needs it
    std::map<Id<Card>, int> findingNumbers; // shown in a disc: the number of the finding that a card answers
};

inline constexpr double rowHeadWidth = 94;
inline constexpr double chevronHeight = 52;
inline constexpr double chevronTip = 12;

struct StageBox
{
    Id<Stage> stage;
    int index = 0; // among all stages of the map, for its colour
    int count = 1;
    QRectF rect; // of the column's head; the tip may reach 4 beyond
    Lines title;
    int checked = 0; // conclusions that two or more methods speak about, of `conclusions`
    int conclusions = 0;
    QString progress; // "4 of 7 checked"
    Lines steps;      // the stage's steps, below the chevron
};

struct CardBox
{
    enum class Look { Conclusion, Touchpoint, Plain };
    Id<Card> card;
    LaneKind kind = LaneKind::Custom;
    Look look = Look::Plain;
    QRectF rect; // relative to the row
    double pad = 5; // above and below the text
    Lines title;
    Lines body;         // below the title; the channel and owner of a touchpoint that needs a second line
    QString aside;      // touchpoints: the owner, at the right of the title
    QString icon;       // touchpoints: the channel
    Lines caption;      // the step that this and the following cards belong to, above the card
    std::optional<TrigMark> mark;
    VerdictShape shape = VerdictShape::Dots;
    Lines word;         // conclusions: the verdict; no line without one
    std::optional<triangulation::Grade> grade;
    int finding = 0;    // opportunities: the finding they answer
};

struct CellBox
{
    Id<Stage> stage;
    QRectF rect; // relative to the row
    std::vector<CardBox> cards;
    QString emptyWord;    // "None raised", "None yet"
    bool hatched = false; // nobody ever asked
    std::vector<TrigMark> marks; // a collapsed row shows these and `summary`
    QString summary;
};

struct EmotionDot
{
    Id<Stage> stage;
    QPointF place; // relative to the row
    double lowY = 0;
    double highY = 0;
    bool known = false;
    bool setByHand = false;
    double value = 0; // -2 to +2
    QString word;
    QString number;
};

struct RowBox
{
    Id<Lane> lane;
    LaneKind kind = LaneKind::Custom;
    QRectF rect; // relative to the map
    bool collapsed = false;
    bool continued = false; // the rest of a row that began on an earlier page
    Lines title;
    Lines hint;
    std::vector<CellBox> cells;
    std::vector<EmotionDot> dots; // emotion rows
};

struct MapLayout
{
    QRectF rect; // its top left is (0, 0)
    double columnWidth = 0;
    double headHeight = 0; // chevrons and steps
    std::vector<StageBox> stages;
    std::vector<RowBox> rows;
};

// What lies under a point of the map.
struct MapHit
{
    std::optional<Id<Stage>> stage;
    std::optional<Id<Lane>> lane;
    std::optional<Id<Card>> card;
};

MapLayout layoutMap(const LayoutInput &input, const LayoutOptions &options);
MapHit hitTest(const MapLayout &layout, QPointF point);

// Where a card stands on the map; an empty rectangle when it is not there.
QRectF cardRect(const MapLayout &layout, Id<Card> card);

// Splits a row so that its first part is at most `height` high: cards that do not fit whole go to the second.
// The second part has no cells when everything fits; the first is nothing when not one card fits.
struct SplitRow
{
    std::optional<RowBox> first;
    std::optional<RowBox> rest;
};
SplitRow splitRow(const RowBox &row, double height);

} // namespace trigpoint::paint
