// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/trig_mark.h"

#include <QPainterPath>

namespace trigpoint::paint {

namespace {

using triangulation::Kind;
using triangulation::Label;
using triangulation::State;
using triangulation::Verdict;

constexpr QPointF top(24, 4);
constexpr QPointF right(44, 38.64);
constexpr QPointF left(4, 38.64);
constexpr double centreY = 27.09;
constexpr double halfWidth = 1.732; // of the inner triangle, in radii

QLineF part(QPointF from, QPointF to, double begin, double end)
{
    const QLineF whole(from, to);
    return {whole.pointAt(begin), whole.pointAt(end)};
}

void drawSide(QPainter &painter, const Palette &palette, QPointF from, QPointF to, const QColor &hue, bool present, bool small)
{
    if (present) {
        painter.setPen(QPen(hue, small ? 5.4 : 5.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(part(from, to, 0.17, 0.83));
        return;
    }
    QPen pen(palette.silent, small ? 3 : 2.2, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.05, 2.4});
    painter.setPen(pen);
    painter.drawLine(part(from, to, 0.12, 0.88));
}

QPainterPath innerTriangle(double radius)
{
    QPainterPath path;
    path.moveTo(24, centreY - 2 * radius);
    path.lineTo(24 + halfWidth * radius, centreY + radius);
    path.lineTo(24 - halfWidth * radius, centreY + radius);
    path.closeSubpath();
    return path;
}

QPainterPath diamond(QPointF centre, double half)
{
    QPainterPath path(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

// The lower part of the triangle, `share` of its height.
QPainterPath lowerPart(double radius, double share)
{
    const double cut = centreY + radius - 3 * radius * share;
    QPainterPath below;
    below.addRect(QRectF(0, cut, 48, 44));
    return innerTriangle(radius).intersected(below);
}

void drawFill(QPainter &painter, const Palette &palette, TrigMark::Fill fill, bool small)
{
    const double radius = small ? 6.6 : 6.2;
    const QPainterPath triangle = innerTriangle(radius);
    const auto pen = [](const QColor &colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    switch (fill) {
    case TrigMark::Fill::Agree:
        painter.setPen(pen(palette.agree, 1.6));
        painter.setBrush(palette.agree);
        painter.drawPath(triangle);
        break;
    case TrigMark::Fill::Partly:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.partialFill);
        painter.drawPath(lowerPart(radius, small ? 0.38 : 0.34));
        painter.setPen(pen(palette.partial, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(triangle);
        break;
    case TrigMark::Fill::Contradict:
        painter.setPen(pen(palette.dissent, 1.8));
        painter.setBrush(palette.dissentFill);
        painter.drawPath(triangle.subtracted(diamond({24, centreY + 1.6}, small ? 4.4 : 3.8)));
        break;
    case TrigMark::Fill::OneMethod:
        painter.setPen(pen(palette.silent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(triangle);
        break;
    case TrigMark::Fill::Nothing:
        break;
    }
}

} // namespace

std::optional<TrigMark> trigMarkOf(const Verdict &verdict)
{
    if (verdict.label == Label::Silence && verdict.kind == Kind::NeverAsked)
        return std::nullopt;
    TrigMark mark;
    for (const triangulation::Reading &reading : verdict.readings) {
        if (reading.state != State::Speaks)
            continue;
        mark.survey = mark.survey || reading.method == Method::Survey;
        mark.interview = mark.interview || reading.method == Method::Interview;
        mark.workshop = mark.workshop || reading.method == Method::Workshop;
    }
    switch (verdict.label) {
    case Label::Agreement:
        mark.fill = TrigMark::Fill::Agree;
        break;
    case Label::PartialAgreement:
        mark.fill = TrigMark::Fill::Partly;
        break;
    case Label::Dissonance:
        mark.fill = TrigMark::Fill::Contradict;
        break;
    case Label::Silence:
        mark.fill = verdict.kind == Kind::OneMethod ? TrigMark::Fill::OneMethod : TrigMark::Fill::Nothing;
        break;
    }
    return mark;
}

void drawTrigMark(const Drawing &drawing, QPointF topLeft, double size, const TrigMark &mark)
{
    QPainter &painter = drawing.painter();
    const Palette &palette = drawing.palette();
    const bool small = size < 26;
    painter.save();
    painter.translate(topLeft);
    painter.scale(size / 48, size / 48);
    drawSide(painter, palette, left, top, palette.workshop, mark.workshop, small);
    drawSide(painter, palette, top, right, palette.survey, mark.survey, small);
    drawSide(painter, palette, left, right, palette.interview, mark.interview, small);
    drawFill(painter, palette, mark.fill, small);
    painter.restore();
}

void drawMethodMarker(const Drawing &drawing, QPointF topLeft, Method method, double size)
{
    QPainter &painter = drawing.painter();
    const Palette &palette = drawing.palette();
    if (method != Method::Survey && method != Method::Interview && method != Method::Workshop) {
        const double square = size * 9 / 13;
        drawing.fill(QRectF(topLeft + QPointF((size - square) / 2, (size - square) / 2), QSizeF(square, square)),
                     methodColor(palette, method), 1.5);
        return;
    }
    painter.save();
    painter.translate(topLeft);
    painter.scale(size / 48, size / 48);
    const double unit = 48 / size;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.line2, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {top, right, left};
    painter.drawPolygon(corners, 3);
    painter.setPen(QPen(methodColor(palette, method), 2.6 * unit, Qt::SolidLine, Qt::RoundCap));
    if (method == Method::Survey)
        painter.drawLine(QLineF(top, right));
    else if (method == Method::Interview)
        painter.drawLine(QLineF(left, right));
    else
        painter.drawLine(QLineF(left, top));
    painter.restore();
}

QColor methodColor(const Palette &palette, Method method)
{
    switch (method) {
    case Method::Survey:
        return palette.survey;
    case Method::Interview:
        return palette.interview;
    case Method::Workshop:
        return palette.workshop;
    default:
        return palette.analytics;
    }
}

QColor methodInk(const Palette &palette, Method method)
{
    switch (method) {
    case Method::Survey:
        return palette.surveyInk;
    case Method::Interview:
        return palette.interviewInk;
    case Method::Workshop:
        return palette.workshopInk;
    default:
        return palette.ink2;
    }
}

} // namespace trigpoint::paint
