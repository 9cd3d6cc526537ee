// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/map_painter.h"

#include "ui/paint/card_painter.h"
#include "ui/paint/emotion_curve.h"
#include "ui/paint/row_layout.h"

#include <QPainterPath>

namespace trigpoint::paint {

namespace {

constexpr double overlap = 10; // a chevron's notch begins this far before its column's tip ends
constexpr double headLeft = 4;

// The first has a rounded straight start; the others begin with a notch. Every tip reaches into the next.
QPainterPath chevron(const QRectF &box, bool first, bool last)
{
    const double left = box.left() + (first ? 0 : 2);
    const double right = box.right() + (last ? -1 : chevronTip - overlap + 8);
    const double middle = box.center().y();
    const double radius = 6;
    QPainterPath path;
    if (first) {
        path.moveTo(left + radius, box.top());
    } else {
        path.moveTo(left, box.top());
    }
    path.lineTo(right - chevronTip, box.top());
    path.lineTo(right, middle);
    path.lineTo(right - chevronTip, box.bottom());
    if (first) {
        path.lineTo(left + radius, box.bottom());
        path.quadTo(left, box.bottom(), left, box.bottom() - radius);
        path.lineTo(left, box.top() + radius);
        path.quadTo(left, box.top(), left + radius, box.top());
    } else {
        path.lineTo(left, box.bottom());
        path.lineTo(left + chevronTip, middle);
    }
    path.closeSubpath();
    return path;
}

void drawStage(const Drawing &drawing, const StageBox &stage, bool first, bool last)
{
    const Palette &palette = drawing.palette();
    drawing.painter().setPen(Qt::NoPen);
    drawing.painter().setBrush(stageColor(palette, stage.index, stage.count));
    drawing.painter().drawPath(chevron(stage.rect, first, last));
    const double left = stage.rect.left() + (first ? 14 : 24);
    const bool counted = !stage.progress.isEmpty();
    const double text = stage.title.height() + (counted ? 16 : 0);
    double top = stage.rect.top() + (stage.rect.height() - text) / 2 - (counted ? 1 : 0);
    drawing.lines(left, top, stage.rect.right() - left, stage.title, palette.onStage);
    top += stage.title.height();
    if (counted) {
        const double share = static_cast<double>(stage.checked) / stage.conclusions;
        drawProgressRing(drawing, {left + 7, top + 8.5}, share, palette.onStage);
        drawing.text(left + 20, top, 16, stage.progress, style::meta, palette.onStage);
    }
    drawing.lines(stage.rect.left() + cellPad, stage.rect.bottom() + 3, stage.rect.width() - 2 * cellPad, stage.steps, palette.ink2);
}

void drawEmptyCell(const Drawing &drawing, const CellBox &cell)
{
    const Palette &palette = drawing.palette();
    if (cell.hatched) {
        QPainter &painter = drawing.painter();
        const QRectF box = cell.rect.adjusted(cellPad, rowPadTop, -cellPad, -rowPadBottom);
        painter.save();
        painter.setClipRect(box);
        painter.setPen(QPen(palette.line, 1));
        for (double x = box.left() - box.height(); x < box.right(); x += 12)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
    }
    if (!cell.emptyWord.isEmpty())
        drawing.text(cell.rect.left() + 10, cell.rect.top() + rowPadTop + 4, 16,
                     elided(cell.emptyWord, style::body, cell.rect.width() - 14, drawing.face()), style::body, palette.ink3);
}

void drawCollapsed(const Drawing &drawing, const CellBox &cell)
{
    double x = cell.rect.left() + cellPad;
    for (const TrigMark &mark : cell.marks) {
        drawTrigMark(drawing, {x, cell.rect.center().y() - 9}, 18, mark);
        x += 22;
    }
    drawing.text(x + 2, cell.rect.center().y() - 8, 16, cell.summary, style::meta, drawing.palette().ink2);
}

void drawCell(const Drawing &drawing, const CellBox &cell, bool collapsed)
{
    if (collapsed) {
        drawCollapsed(drawing, cell);
        return;
    }
    for (const CardBox &card : cell.cards) {
        if (!card.caption.lines.isEmpty())
            drawing.lines(card.rect.left() + 2, card.rect.top() - card.caption.height() - 1, card.rect.width() - 4, card.caption,
                          drawing.palette().ink3);
        drawCard(drawing, card);
    }
    if (cell.cards.empty())
        drawEmptyCell(drawing, cell);
}

void drawRow(const Drawing &drawing, const MapLayout &layout, const RowBox &row)
{
    const Palette &palette = drawing.palette();
    QPainter &painter = drawing.painter();
    painter.save();
    painter.translate(row.rect.topLeft());
    for (const StageBox &stage : layout.stages)
        if (row.kind != LaneKind::Emotion || row.collapsed || &stage == &layout.stages.front())
            drawing.dashedLine({stage.rect.left(), 0}, {stage.rect.left(), row.rect.height()}, palette.line2, {3, 2.5});
    const double top = row.collapsed ? row.rect.height() / 2 - 8 : rowPadTop;
    drawing.lines(headLeft, top, rowHeadWidth, row.title, palette.ink);
    drawing.lines(headLeft, top + row.title.height(), rowHeadWidth, row.hint, palette.ink3);
    if (row.kind == LaneKind::Emotion && !row.collapsed)
        drawEmotion(drawing, row, rowHeadWidth, layout.columnWidth);
    for (const CellBox &cell : row.cells)
        drawCell(drawing, cell, row.collapsed);
    drawing.line({0, row.rect.height()}, {row.rect.width(), row.rect.height()}, palette.line);
    painter.restore();
}

} // namespace

void drawMap(const Drawing &drawing, const MapLayout &layout)
{
    for (size_t i = 0; i < layout.stages.size(); ++i)
        drawStage(drawing, layout.stages[i], i == 0, i + 1 == layout.stages.size());
    for (const RowBox &row : layout.rows)
        drawRow(drawing, layout, row);
}

} // namespace trigpoint::paint
