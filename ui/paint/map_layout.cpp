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
    using triangulation::Label;
    for (const triangulation::Verdict &verdict : input.triangulation.claims) {
        if (verdict.stage != box.stage)
            continue;
        ++box.conclusions;
        if (verdict.label != Label::Silence)
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
    double firstBottom = 0;
    double restTop = row.rect.height();
    bool any = false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        first.cells[i].cards.clear();
        rest.cells[i].cards.clear();
        bool full = false; // once a card has moved, those after it follow, so that the order holds
        for (const CardBox &card : row.cells[i].cards) {
            full = full || card.rect.bottom() + rowPadBottom > height;
            if (!full) {
                first.cells[i].cards.push_back(card);
                firstBottom = std::max(firstBottom, card.rect.bottom());
                any = true;
            } else {
                rest.cells[i].cards.push_back(card);
                restTop = std::min(restTop, card.rect.top() - card.caption.height());
            }
        }
        rest.cells[i].emptyWord.clear();
    }
    if (!any) {
        result.rest = row;
        return result;
    }
    double restBottom = 0;
    for (CellBox &cell : rest.cells)
        for (CardBox &card : cell.cards) {
            card.rect.translate(0, rowPadTop - restTop);
            restBottom = std::max(restBottom, card.rect.bottom());
        }
    const auto setHeight = [](RowBox &box, double value) {
        box.rect.setHeight(std::max(value, box.title.height() + box.hint.height() + 2 * rowPadTop));
        for (CellBox &cell : box.cells)
            cell.rect.setHeight(box.rect.height());
    };
    setHeight(first, std::min(height, firstBottom + rowPadBottom));
    setHeight(rest, restBottom + rowPadBottom);
    result.first = std::move(first);
    result.rest = std::move(rest);
    return result;
}

} // namespace trigpoint::paint
