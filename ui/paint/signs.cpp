// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/signs.h"

#include <QPainterPath>

namespace trigpoint::paint {

using triangulation::Kind;
using triangulation::Label;

namespace {

constexpr double ringRadius = 5.8;
constexpr double ringWidth = 2.4;

} // namespace

VerdictShape verdictShape(const triangulation::Verdict &verdict)
{
    switch (verdict.label) {
    case Label::Agreement:
        return VerdictShape::Disc;
    case Label::PartialAgreement:
        return VerdictShape::HalfRing;
    case Label::Dissonance:
        return VerdictShape::Diamond;
    case Label::Silence:
        break;
    }
    return verdict.kind == Kind::OneMethod ? VerdictShape::Ring : VerdictShape::Dots;
}

QColor verdictInk(const Palette &palette, VerdictShape shape)
{
    switch (shape) {
    case VerdictShape::Disc:
        return palette.agreeInk;
    case VerdictShape::HalfRing:
        return palette.partialInk;
    case VerdictShape::Diamond:
        return palette.dissentInk;
    default:
        return palette.silentInk;
    }
}

QColor verdictBg(const Palette &palette, VerdictShape shape)
{
    switch (shape) {
    case VerdictShape::Disc:
        return palette.agreeBg;
    case VerdictShape::HalfRing:
        return palette.partialBg;
    case VerdictShape::Diamond:
        return palette.dissentBg;
    default:
        return palette.silentBg;
    }
}

void drawVerdictShape(const Drawing &drawing, QPointF centre, VerdictShape shape)
{
    QPainter &painter = drawing.painter();
    const QColor colour = verdictInk(drawing.palette(), shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case VerdictShape::Disc:
        painter.drawEllipse(centre, 4.5, 4.5);
        break;
    case VerdictShape::HalfRing:
        painter.drawChord(QRectF(centre - QPointF(4, 4), QSizeF(8, 8)), 180 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.4));
        painter.drawEllipse(centre, 3.9, 3.9);
        break;
    case VerdictShape::Diamond: {
        const QPointF corners[] = {centre + QPointF(0, -5), centre + QPointF(5, 0), centre + QPointF(0, 5), centre + QPointF(-5, 0)};
        painter.drawPolygon(corners, 4);
        break;
    }
    case VerdictShape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(centre, 3.9, 3.9);
        break;
    case VerdictShape::Dots:
        for (const double dx : {-3.6, 0.0, 3.6})
            painter.drawEllipse(centre + QPointF(dx, 0), 1.2, 1.2);
        break;
    }
}

double drawVerdictWord(const Drawing &drawing, double left, double top, double height, VerdictShape shape,
                       const QString &word, TextStyle style)
{
    drawVerdictShape(drawing, {left + 5, top + height / 2}, shape);
    return 15 + drawing.text(left + 15, top, height, word, style, verdictInk(drawing.palette(), shape));
}

void drawVerdictChip(const Drawing &drawing, double right, double top, VerdictShape shape, const QString &word)
{
    const double width = 15 + drawing.width(word, style::bodyMedium) + 16;
    drawing.fill(QRectF(right - width, top, width, 20), verdictBg(drawing.palette(), shape), 10);
    drawVerdictWord(drawing, right - width + 8, top, 20, shape, word, style::bodyMedium);
}

void drawConfidence(const Drawing &drawing, QPointF topLeft, std::optional<triangulation::Grade> grade, const QColor &colour)
{
    const int filled = grade ? static_cast<int>(*grade) : 0;
    for (int i = 0; i < 4; ++i) {
        const double height = 3.0 * (i + 1);
        drawing.fill(QRectF(topLeft.x() + 4.0 * i, topLeft.y() + confidenceHeight - height, 3, height),
                     i < filled ? colour : drawing.palette().line2, 0.5);
    }
}

void drawProgressRing(const Drawing &drawing, QPointF centre, double share, const QColor &colour)
{
    QPainter &painter = drawing.painter();
    QColor track = colour;
    track.setAlphaF(0.35F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, ringWidth));
    painter.drawEllipse(centre, ringRadius, ringRadius);
    if (share <= 0)
        return;
    painter.setPen(QPen(colour, ringWidth, Qt::SolidLine, Qt::FlatCap));
    const QRectF box(centre - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius));
    if (share >= 1)
        painter.drawEllipse(box);
    else
        painter.drawArc(box, 90 * 16, static_cast<int>(-360 * 16 * share));
}

} // namespace trigpoint::paint
