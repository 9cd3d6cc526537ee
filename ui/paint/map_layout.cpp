// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/map_layout.h"

#include "ui/paint/card_layout.h"
#include "ui/paint/map_words.h"
#include "ui/paint/row_layout.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double stageTextLeft = 14;

Columns columnsOf(const MapModel &map, const LayoutOptions &options)
{
    Columns columns;
    const std::vector<Stage> all = stagesInOrder(map);
    const auto first = static_cast<size_t>(std::clamp<qsizetype>(options.firstStage, 0, static_cast<qsizetype>(all.size())));
    size_t count = all.size() - first;
    if (options.stageCount >= 0)
        count = std::min(count, static_cast<size_t>(options.stageCount));
    columns.stages.assign(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(first + count));
    columns.width = (options.width - columns.left) / static_cast<double>(std::max<size_t>(1, count));
    return columns;
}

void countConclusions(StageBox &box, const LayoutInput &input)
{
    for (const triangulation::Verdict &verdict : input.triangulation.claims) {
        if (verdict.stage != box.stage)
            continue;
        ++box.conclusions;
        if (verdict.checkedByTwo())
            ++box.checked;
    }
    if (box.conclusions > 0)
        box.progress = progressWord(box.checked, box.conclusions, input.locale);
}

std::vector<StageBox> layoutStages(const Columns &columns, const LayoutInput &input, const LayoutOptions &options)
{
    std::vector<StageBox> result;
    const int count = static_cast<int>(stagesInOrder(input.map).size());
    for (size_t i = 0; i < columns.stages.size(); ++i) {
        const Stage &stage = columns.stages[i];
        StageBox box;
        box.stage = stage.id;
        box.index = options.firstStage + static_cast<int>(i);
        box.count = count;
        box.rect = QRectF(columns.left + columns.width * static_cast<double>(i), 0, columns.width, chevronHeight);
        const double left = i == 0 ? stageTextLeft : stageTextLeft + 10;
        countConclusions(box, input);
        const double room = columns.width - left - chevronTip;
        box.title = breakLines(stage.title, style::panelTitle, room, input.metrics, options.titleLines);
        if (box.title.lines.size() > 1) // two lines of 15 and the progress do not fit: one size smaller
            box.title = breakLines(stage.title, style::bodyStrong, room, input.metrics, 2);
        QStringList steps;
        for (const Stage &step : stepsInOrder(input.map, stage.id))
            steps.append(step.title);
        box.steps = breakLines(steps.join(u" › "_s), style::meta, columns.width - 2 * cellPad, input.metrics, 8);
        result.push_back(std::move(box));
    }
    return result;
}

} // namespace

MapLayout layoutMap(const LayoutInput &input, const LayoutOptions &options)
{
    MapLayout layout;
    const Columns columns = columnsOf(input.map, options);
    layout.columnWidth = columns.width;
    layout.stages = layoutStages(columns, input, options);
    double stepHeight = 0;
    for (const StageBox &stage : layout.stages)
        stepHeight = std::max(stepHeight, stage.steps.height());
    layout.headHeight = layout.stages.empty() ? 0 : chevronHeight + (stepHeight > 0 ? stepHeight + 6 : 0);
    double y = layout.headHeight;
    if (!columns.stages.empty()) {
        for (const Lane &lane : lanesInOrder(input.map)) {
            RowBox row = layoutRow(lane, columns, input, options);
            row.rect.moveTop(y);
            y = row.rect.bottom();
            layout.rows.push_back(std::move(row));
        }
    }
    layout.rect = QRectF(0, 0, options.width, y);
    return layout;
}

MapHit hitTest(const MapLayout &layout, QPointF point)
{
    MapHit hit;
    for (const StageBox &stage : layout.stages)
        if (point.x() >= stage.rect.left() && point.x() < stage.rect.right() && layout.rect.contains(point))
            hit.stage = stage.stage;
    for (const RowBox &row : layout.rows) {
        if (!row.rect.contains(point))
            continue;
        hit.lane = row.lane;
        for (const CellBox &cell : row.cells)
            for (const CardBox &card : cell.cards)
                if (card.rect.translated(row.rect.topLeft()).contains(point))
                    hit.card = card.card;
    }
    return hit;
}

QRectF cardRect(const MapLayout &layout, Id<Card> id)
{
    for (const RowBox &row : layout.rows)
        for (const CellBox &cell : row.cells)
            for (const CardBox &card : cell.cards)
                if (card.card == id)
                    return card.rect.translated(row.rect.topLeft());
    return {};
}

namespace {

bool hasSpans(const RowBox &row)
{
    for (const CellBox &cell : row.cells)
        for (const CardBox &card : cell.cards)
            if (card.rect.right() > cell.rect.right())
                return true;
    return false;
}

double topOf(const std::vector<CardBox> &cards)
{
    double top = 1e9;
    for (const CardBox &card : cards)
        top = std::min(top, card.rect.top() - card.caption.height());
    return top;
}

void moveCards(std::vector<CardBox> &cards, double by)
{
    for (CardBox &card : cards)
        card.rect.translate(0, by);
}

// As high as its lowest card and its head need.
void fitHeight(RowBox &row)
{
    double bottom = row.title.height() + row.hint.height() + rowPadTop;
    for (const CellBox &cell : row.cells)
        for (const CardBox &card : cell.cards)
            bottom = std::max(bottom, card.rect.bottom());
    row.rect.setHeight(bottom + rowPadBottom);
    for (CellBox &cell : row.cells)
        cell.rect.setHeight(row.rect.height());
}

} // namespace

SplitRow splitRow(const RowBox &row, double height)
{
    SplitRow result;
    if (row.rect.height() <= height) {
        result.first = row;
        return result;
    }
    RowBox first = row;
    RowBox rest = row;
    rest.continued = true;
    double restTop = 1e9;
    bool any = false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const std::vector<CardBox> &cards = row.cells[i].cards;
        // Once a card has moved, those after it follow, so that the order holds.
        const auto full = std::find_if(cards.begin(), cards.end(), [&](const CardBox &card) { return card.rect.bottom() + rowPadBottom > height; });
        first.cells[i].cards.assign(cards.begin(), full);
        rest.cells[i].cards.assign(full, cards.end());
        rest.cells[i].emptyWord.clear();
        rest.cells[i].hatched = false;
        restTop = std::min(restTop, topOf(rest.cells[i].cards));
        any = any || full != cards.begin();
    }
    if (!any) {
        result.rest = row;
        return result;
    }
    // Cards that span columns keep their places against one another; else each column begins at the top.
    const bool together = hasSpans(row);
    for (CellBox &cell : rest.cells)
        moveCards(cell.cards, rowPadTop - (together ? restTop : topOf(cell.cards)));
    fitHeight(first);
    fitHeight(rest);
    result.first = std::move(first);
    result.rest = std::move(rest);
    return result;
}

} // namespace trigpoint::paint
