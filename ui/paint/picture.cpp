// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/map_painter.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/report.h"
#include "ui/paint/report_words.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double margin = 16;
constexpr double pictureColumn = 206;
constexpr double largestSide = 32767;
constexpr double largestArea = 300e6;

QString noMemory()
{
    return ReportWords::tr("There is not enough memory for the picture. Choose a smaller scale, or export a PDF.");
}

MapLayout wholeMap(const Picture &picture, const Typeface &face)
{
    LayoutOptions options;
    const auto stages = static_cast<double>(std::max<size_t>(1, stagesInOrder(picture.map).size()));
    options.width = rowHeadWidth + pictureColumn * stages;
    options.titleLines = 8;
    options.findingNumbers = exporting::findingNumbers(picture.map, picture.story);
    return layoutMap({picture.map, picture.triangulation, picture.emotion, face, picture.locale}, options);
}

QSizeF sizeOf(const MapLayout &layout)
{
    return layout.rect.size() + QSizeF(2 * margin, 2 * margin);
}

void drawPicture(QPainter &painter, const MapLayout &layout, Theme theme, const Typeface &face)
{
    const Drawing drawing(painter, palette(theme), face);
    drawing.fill(QRectF(QPointF(0, 0), sizeOf(layout)), theme == Theme::Dark ? palette(theme).canvas : palette(theme).surface);
    painter.translate(margin, margin);
    drawMap(drawing, layout);
}

} // namespace

Result<QByteArray> renderPng(const Picture &picture, double scale, Theme theme)
{
    const Typeface face;
    const MapLayout layout = wholeMap(picture, face);
    const QSizeF size = sizeOf(layout) * scale;
    if (!(scale > 0) || std::max(size.width(), size.height()) > largestSide || size.width() * size.height() > largestArea)
        return fail(ReportWords::tr("The picture would be %1 × %2 pixels, which is too large. Choose a smaller scale, or export a PDF.")
                        .arg(picture.locale.toString(std::ceil(size.width()), 'f', 0), picture.locale.toString(std::ceil(size.height()), 'f', 0)));
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    if (image.isNull())
        return fail(noMemory());
    image.fill(palette(theme).surface);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        drawPicture(painter, layout, theme, face);
    }
    const QByteArray png = pngOf(image, picture.story.title);
    if (png.isEmpty())
        return fail(noMemory());
    return png;
}

Result<QByteArray> renderSvg(const Picture &picture, Theme theme)
{
    const Typeface face;
    const MapLayout layout = wholeMap(picture, face);
    const QSizeF size = sizeOf(layout);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    // Qt writes both into the file as they are.
    generator.setTitle(picture.story.title.toHtmlEscaped());
    generator.setDescription(ReportWords::tr("Made with Trigpoint").toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ReportWords::tr("The picture could not be drawn. Export a PDF instead."));
    drawPicture(painter, layout, theme, face);
    painter.end();
    // A viewer without our typeface takes the one it is made from, or another plain one.
    QByteArray svg = buffer.data();
    return svg.replace("font-family=\"Trigpoint Sans\"", "font-family=\"Trigpoint Sans, Inter, Arial, sans-serif\"");
}

} // namespace trigpoint::paint
