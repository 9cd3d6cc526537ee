// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/block.h"
#include "ui/paint/report_words.h"
#include "ui/paint/trig_mark.h"

namespace trigpoint::paint {

namespace {

constexpr double pad = 16;
constexpr double firstLine = 29;
constexpr double lineStep = 15;
constexpr size_t most = 24; // sources by name; the others are counted

} // namespace

Block sourcesBlock(const exporting::Story &story, double width, const TextMetrics &metrics, double minimumHeight)
{
    struct Line
    {
        Method method;
        Lines name;
        QString size;
    };
    std::vector<Line> lines;
    double height = firstLine;
    for (const exporting::SourceLine &source : story.sources) {
        if (lines.size() == most)
            break;
        const double room = width - 2 * pad - 20 - metrics.width(source.size, style::meta) - 12;
        Lines name = breakLines(source.name.isEmpty() ? QString(QChar(0x2013)) : source.name, style::meta, room, metrics, 3);
        name.lineHeight = lineStep;
        lines.push_back({source.method, name, source.size});
        height += name.height();
    }
    const int left = static_cast<int>(story.sources.size() - lines.size());
    const QString more = left > 0 ? ReportWords::tr("and %n more", "sources", left) : lines.empty() ? ReportWords::tr("No source yet") : QString();
    height = std::max(minimumHeight, height + (more.isEmpty() ? 6 : 24));
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawing.frame(QRectF(0, 0, width, height), palette.surface, palette.line2, 8);
                drawing.text(pad, 8, 20, ReportWords::tr("Sources"), style::controlStrong, palette.ink);
                double top = firstLine;
                for (const Line &line : lines) {
                    drawMethodMarker(drawing, {pad, top + 1}, line.method);
                    drawing.lines(pad + 20, top, width, line.name, palette.ink);
                    drawing.textToRight(width - pad, top, lineStep, line.size, style::meta, palette.ink);
                    top += line.name.height();
                }
                drawing.text(pad, top, 16, more, style::meta, palette.ink2);
            }};
}

} // namespace trigpoint::paint
