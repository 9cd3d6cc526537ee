// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/card_painter.h"

#include "ui/paint/card_layout.h"
#include "ui/paint/icons.h"

#include <QPainterPath>

namespace trigpoint::paint {

namespace {

constexpr double radius = 6;
constexpr double edgeWidth = 3;

void drawBox(const Drawing &drawing, const CardBox &card)
{
    const QRectF &box = card.rect;
    drawing.frame(box, drawing.palette().raised, drawing.palette().line, radius);
    QPainterPath whole;
    whole.addRoundedRect(box, radius, radius);
    QPainterPath hollow;
    hollow.addRoundedRect(box.adjusted(edgeWidth, 0, edgeWidth + radius, 0), radius - 2, radius - 2);
    QPainterPath left;
    left.addRect(QRectF(box.left(), box.top(), radius + edgeWidth, box.height()));
    drawing.painter().setPen(Qt::NoPen);
    drawing.painter().setBrush(cardEdge(drawing.palette(), card.kind));
    drawing.painter().drawPath(whole.intersected(left).subtracted(hollow));
}

void drawTouchpoint(const Drawing &drawing, const CardBox &card, double left, double right, double top)
{
    const Palette &palette = drawing.palette();
    const QColor quiet = palette.ink3;
    if (!card.body.lines.isEmpty()) {
        double x = left;
        const double bodyTop = top + card.title.height();
        if (!card.icon.isEmpty()) {
            drawIcon(drawing, card.icon, QRectF(x, bodyTop + 1.5, 13, 13), quiet);
            x += 18;
        }
        drawing.lines(x, bodyTop, right - x, card.body, quiet);
        return;
    }
    if (!card.icon.isEmpty()) {
        drawIcon(drawing, card.icon, QRectF(right - 13, top + 1.5, 13, 13), quiet);
        right -= 19;
    }
    drawing.textToRight(right, top, 16, card.aside, style::meta, quiet);
}

void drawVerdictLine(const Drawing &drawing, const CardBox &card, double left, double right)
{
    const double top = card.rect.top() + verdictTop(card) + 1;
    double x = left;
    if (card.mark) {
        drawTrigMark(drawing, {x, top + 0.5}, 20, *card.mark);
        x += verdictMark;
    }
    drawVerdictShape(drawing, {x + 5, top + 9.5}, card.shape);
    drawing.lines(x + shapeRoom, top + 2.5, right - x, card.word, verdictInk(drawing.palette(), card.shape));
    if (card.grade)
        drawConfidence(drawing, {right - confidenceWidth, top + 3}, card.grade, drawing.palette().ink2);
}

} // namespace

QColor cardEdge(const Palette &palette, LaneKind kind)
{
    switch (kind) {
    case LaneKind::Motivations:
        return palette.goal;
    case LaneKind::Touchpoints:
        return palette.touchpoint();
    case LaneKind::PainPoints:
        return palette.pain;
    case LaneKind::WhatWorks:
        return palette.gain;
    case LaneKind::Objections:
        return palette.objection;
    case LaneKind::Opportunities:
        return palette.opportunity;
    case LaneKind::Quotes:
        return palette.quote();
    default:
        return palette.control;
    }
}

void drawCard(const Drawing &drawing, const CardBox &card)
{
    const Palette &palette = drawing.palette();
    drawBox(drawing, card);
    const double left = card.rect.left() + cardTextLeft;
    const double right = card.rect.right() - cardTextRight;
    const double top = card.rect.top() + card.pad;
    drawing.lines(left, top, right - left, card.title, palette.ink);
    if (card.look == CardBox::Look::Touchpoint)
        drawTouchpoint(drawing, card, left, right, top);
    else if (!card.body.lines.isEmpty())
        drawing.lines(left, top + card.title.height(), right - left, card.body, palette.ink2);
    if (!card.word.lines.isEmpty())
        drawVerdictLine(drawing, card, left, right);
    if (card.finding > 0)
        drawing.numberDisc({right - 7, card.rect.center().y()}, card.finding);
}

} // namespace trigpoint::paint
