// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/drawing.h"

namespace trigpoint::paint {

Drawing::Drawing(QPainter &painter, const Palette &palette, const Typeface &face)
    : m_painter(painter), m_palette(palette), m_face(face)
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

double Drawing::text(double left, double top, double height, const QString &text, TextStyle style, const QColor &colour) const
{
    const double ascent = m_face.ascent(style);
    const double descent = m_face.descent(style);
    m_painter.setFont(m_face.font(style));
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(left, top + (height - ascent - descent) / 2 + ascent), text);
    return width(text, style);
}

double Drawing::textToRight(double right, double top, double height, const QString &string, TextStyle style, const QColor &colour) const
{
    return text(right - width(string, style), top, height, string, style, colour);
}

double Drawing::textCentred(double centre, double top, double height, const QString &string, TextStyle style, const QColor &colour) const
{
    return text(centre - width(string, style) / 2, top, height, string, style, colour);
}

void Drawing::lines(double left, double top, double room, const Lines &lines, const QColor &colour) const
{
    for (const QString &line : lines.lines) {
        if (line.isRightToLeft())
            textToRight(left + room, top, lines.lineHeight, line, lines.style, colour);
        else
            text(left, top, lines.lineHeight, line, lines.style, colour);
        top += lines.lineHeight;
    }
}

void Drawing::fill(const QRectF &rect, const QColor &colour, double radius) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    if (radius > 0)
        m_painter.drawRoundedRect(rect, radius, radius);
    else
        m_painter.drawRect(rect);
}

void Drawing::frame(const QRectF &rect, const QColor &fill, const QColor &line, double radius, double width) const
{
    m_painter.setPen(QPen(line, width));
    m_painter.setBrush(fill);
    const double half = width / 2;
    m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void Drawing::line(QPointF from, QPointF to, const QColor &colour, double width) const
{
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void Drawing::dashedLine(QPointF from, QPointF to, const QColor &colour, const QList<double> &dashes, double width) const
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(dashes);
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void Drawing::numberDisc(QPointF centre, int number) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_palette.ink);
    m_painter.drawEllipse(centre, 9, 9);
    textCentred(centre.x(), centre.y() - 8, 16, QString::number(number), style::metaStrong, m_palette.surface);
}

} // namespace trigpoint::paint
