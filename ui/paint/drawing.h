// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/palette.h"
#include "ui/paint/typeface.h"

#include <QPainter>

namespace trigpoint::paint {

// What every part of a picture is drawn with: a painter in layout units, the theme's colours, the typeface.
class Drawing
{
public:
    Drawing(QPainter &painter, const Palette &palette, const Typeface &face);

    QPainter &painter() const { return m_painter; }
    const Palette &palette() const { return m_palette; }
    const Typeface &face() const { return m_face; }
    double width(const QString &text, TextStyle style) const { return m_face.width(text, style); }

    // One line, set in the middle of `height`, from its left (or right) end. Answers the width drawn.
    double text(double left, double top, double height, const QString &text, TextStyle style, const QColor &colour) const;
    double textToRight(double right, double top, double height, const QString &text, TextStyle style, const QColor &colour) const;
    double textCentred(double centre, double top, double height, const QString &text, TextStyle style, const QColor &colour) const;

    // Lines below one another; lines of a script that runs from right to left end at left + width.
    void lines(double left, double top, double width, const Lines &lines, const QColor &colour) const;

    void fill(const QRectF &rect, const QColor &colour, double radius = 0) const;
    void frame(const QRectF &rect, const QColor &fill, const QColor &line, double radius, double width = 1) const;
    void line(QPointF from, QPointF to, const QColor &colour, double width = 1) const;
    void dashedLine(QPointF from, QPointF to, const QColor &colour, const QList<double> &dashes, double width = 1) const;

    // A white number in a dark disc of diameter 18: the number of a finding.
    void numberDisc(QPointF centre, int number) const;

private:
    QPainter &m_painter;
    const Palette &m_palette;
    const Typeface &m_face;
};

} // namespace trigpoint::paint
