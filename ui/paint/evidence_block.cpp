// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/block.h"
#include "ui/paint/report_words.h"
#include "ui/paint/signs.h"
#include "ui/paint/trig_mark.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

using exporting::AxisRow;
using exporting::Finding;

constexpr double rowStep = 22;
constexpr double axisShare = 0.47; // of the width; the quotes stand right of it
constexpr double quotesLeftShare = 0.499;
constexpr double nameWidth = 80;
constexpr size_t axisRowsInBlock = 12;

Block headOf(const Finding &finding, double width, const TextMetrics &metrics)
{
    const double left = 66;
    double side = 90;
    side = std::max(side, metrics.width(finding.word, style::bodyMedium) + 31);
    const double gradeWidth = confidenceWidth + 6 + metrics.width(finding.grade, style::body) + 7;
    const Lines consequence = breakLines(finding.consequence, style::bodyStrong, width * 0.32 - gradeWidth, metrics, 8);
    double consequenceWidth = 0;
    for (const QString &line : consequence.lines)
        consequenceWidth = std::max(consequenceWidth, metrics.width(line, style::bodyStrong));
    side = std::max(side, gradeWidth + consequenceWidth);
    const double room = width - left - side - 16;
    const Lines place = breakLines(ReportWords::tr("Finding %1 · %2", "number, then stage and theme").arg(QString::number(finding.number), finding.place),
                                   style::meta, room, metrics, 2);
    const Lines title = breakLines(finding.title, style::panelTitle, room, metrics, 12);
    const double height = std::max({place.height() + title.height() + 8, 28 + consequence.height(), 52.0});
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                if (const auto mark = trigMarkOf(finding.verdict))
                    drawTrigMark(drawing, {2, 2}, 50, *mark);
                drawing.lines(left, -1, room, place, palette.ink3);
                drawing.lines(left, place.height(), room, title, palette.ink);
                drawVerdictChip(drawing, width, 0, verdictShape(finding.verdict), finding.word);
                double x = width - gradeWidth - consequenceWidth;
                drawConfidence(drawing, {x, 26}, finding.verdict.grade, palette.ink);
                drawing.text(x + confidenceWidth + 6, 24, 16, finding.grade, style::body, palette.ink2);
                drawing.lines(width - consequenceWidth, 24, consequenceWidth, consequence, palette.ink);
            }};
}

QColor hueOf(const Palette &palette, Method method)
{
    return methodColor(palette, method);
}

struct Axis
{
    double left = nameWidth;
    double width = 0;
    bool share = false;
    double rowHeight = rowStep;
    std::vector<Lines> names;
    Lines low;  // the words at its ends
    Lines high;
    double rowsHeight() const { return rowHeight * static_cast<double>(names.size()); }
    double height() const { return rowsHeight() + std::max(low.height(), high.height()) + 4; }
    double at(double value) const { return left + width * (share ? value : (value + 1) / 2); }
};

Axis axisOf(const std::vector<AxisRow> &rows, double width, const TextMetrics &metrics)
{
    Axis axis;
    double figures = 0;
    for (const AxisRow &row : rows) {
        figures = std::max(figures, metrics.width(row.valueText, style::bodyStrong) + 4 + metrics.width(row.intervalText, style::body));
        // A source's own name stands where its method has two: as many lines as tell it from the other.
        Lines name = breakLines(row.name, style::bodyMedium, nameWidth - 6, metrics, 4);
        name.lineHeight = 14;
        axis.rowHeight = std::max(axis.rowHeight, name.height() + 6);
        axis.names.push_back(std::move(name));
    }
    axis.width = width - nameWidth - figures - 14;
    axis.share = rows.front().share;
    const double half = axis.width / 2 - 4;
    axis.low = breakLines(axis.share ? ReportWords::tr("nobody raised it") : ReportWords::tr("all unhappy"), style::meta, half, metrics, 4);
    axis.high = breakLines(axis.share ? ReportWords::tr("all raised it") : ReportWords::tr("all happy"), style::meta, half, metrics, 4);
    return axis;
}

void drawAxisRow(const Drawing &drawing, const AxisRow &row, const Axis &axis, const Lines &name, double top, double right)
{
    const Palette &palette = drawing.palette();
    const double middle = top + axis.rowHeight / 2;
    drawing.lines(0, middle - name.height() / 2, nameWidth - 6, name, methodInk(palette, row.method));
    const QColor hue = hueOf(palette, row.method);
    const double low = axis.at(row.low);
    const double high = axis.at(row.high);
    drawing.line({low, middle}, {high, middle}, hue, 1.6);
    drawing.line({low, middle - 5}, {low, middle + 5}, hue, 1.6);
    drawing.line({high, middle - 5}, {high, middle + 5}, hue, 1.6);
    drawing.painter().setPen(Qt::NoPen);
    drawing.painter().setBrush(hue);
    drawing.painter().drawEllipse(QPointF(axis.at(row.value), middle), 4, 4);
    const double interval = drawing.width(row.intervalText, style::body);
    drawing.textToRight(right - interval - 4, top, axis.rowHeight, row.valueText, style::bodyStrong, palette.ink);
    drawing.textToRight(right, top, axis.rowHeight, row.intervalText, style::body, palette.ink2);
}

void drawAxisEnds(const Drawing &drawing, const Axis &axis)
{
    const Palette &palette = drawing.palette();
    const double top = axis.rowsHeight() + 2;
    drawing.lines(axis.left, top, axis.width / 2, axis.low, palette.ink3);
    double y = top;
    double widest = 0;
    for (const QString &line : axis.low.lines + axis.high.lines)
        widest = std::max(widest, drawing.width(line, style::meta));
    for (const QString &line : axis.high.lines) {
        drawing.textToRight(axis.left + axis.width, y, 16, line, style::meta, palette.ink3);
        y += axis.high.lineHeight;
    }
    if (!axis.share && widest + 12 <= axis.width / 2)
        drawing.textCentred(axis.at(0), top, 16, u"0"_s, style::meta, palette.ink3);
}

void drawAxis(const Drawing &drawing, const std::vector<AxisRow> &rows, const Axis &axis, double width)
{
    const Palette &palette = drawing.palette();
    for (int tick = 0; tick <= 4; ++tick) {
        const bool zero = axis.share ? tick == 0 : tick == 2;
        const double x = axis.left + axis.width * tick / 4;
        drawing.line({x, 0}, {x, axis.rowsHeight()}, zero ? palette.control : palette.line, zero ? 1.5 : 1);
    }
    for (size_t i = 0; i < rows.size(); ++i)
        drawAxisRow(drawing, rows[i], axis, axis.names[i], axis.rowHeight * static_cast<double>(i), width);
    drawAxisEnds(drawing, axis);
}

struct QuoteText
{
    Method method;
    Lines text;
    Lines who;
    double height() const { return text.height() + who.height(); }
};

Block axisAndQuotes(const std::vector<AxisRow> &rows, const std::vector<exporting::Quote> &quotes, double width, const TextMetrics &metrics)
{
    const double quotesLeft = rows.empty() ? 0 : width * quotesLeftShare;
    const double room = width - quotesLeft - 12;
    std::vector<QuoteText> texts;
    double quotesHeight = 0;
    for (const exporting::Quote &quote : quotes) {
        texts.push_back({quote.method, breakLines(quote.text, style::body, room, metrics, 10), breakLines(quote.who, style::meta, room, metrics, 2)});
        quotesHeight += texts.back().height() + 8;
    }
    const Axis axis = rows.empty() ? Axis() : axisOf(rows, width * axisShare, metrics);
    const double axisHeight = rows.empty() ? 0 : axis.height();
    return {{width, std::max(axisHeight, quotesHeight) + 4}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                if (!rows.empty())
                    drawAxis(drawing, rows, axis, width * axisShare);
                double top = 0;
                for (const QuoteText &quote : texts) {
                    drawing.fill(QRectF(quotesLeft, top, 2, quote.height()), hueOf(palette, quote.method));
                    drawing.lines(quotesLeft + 12, top, room, quote.text, palette.ink);
                    drawing.lines(quotesLeft + 12, top + quote.text.height(), room, quote.who, palette.ink3);
                    top += quote.height() + 8;
                }
            }};
}

struct TableColumns
{
    double name, collected, used;
};

TableColumns tableColumns(double width)
{
    return {21, width * quotesLeftShare, width};
}

Block tableHead(double width)
{
    return {{width, 20}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                const TableColumns at = tableColumns(width);
                drawing.text(0, 0, 18, ReportWords::tr("Source"), style::meta, palette.ink3);
                drawing.text(at.collected, 0, 18, ReportWords::tr("Collected", "when the data was"), style::meta, palette.ink3);
                drawing.textToRight(at.used, 0, 18, ReportWords::tr("Evidence used"), style::meta, palette.ink3);
                drawing.line({0, 19.5}, {width, 19.5}, palette.line2);
            }};
}

Block tableRow(const exporting::SourceUse &use, double width, bool last, const TextMetrics &metrics)
{
    const TableColumns at = tableColumns(width);
    const QString name = use.file.isEmpty() ? use.name : use.name + u" · "_s + use.file;
    const Lines names = breakLines(name, style::meta, at.collected - at.name - 12, metrics, 4);
    const double height = names.height() + 4.5;
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawMethodMarker(drawing, {0, 3}, use.method);
                drawing.lines(at.name, 2, at.collected - at.name, names, palette.ink);
                drawing.text(at.collected, 2, 16, use.collected, style::meta, palette.ink);
                drawing.textToRight(at.used, 2, 16, use.used, style::meta, palette.ink);
                if (!last)
                    drawing.line({0, height}, {width, height}, palette.line);
            }};
}

} // namespace

std::vector<Block> evidenceBlocks(const Finding &finding, double width, const TextMetrics &metrics)
{
    std::vector<Block> blocks{headOf(finding, width, metrics)};
    const Lines sentence = breakLines(finding.sentence, TextStyle{13, 400}, width, metrics, 24);
    if (!sentence.lines.isEmpty())
        blocks.push_back({{width, 18 * static_cast<double>(sentence.lines.size()) + 8}, [=](const Drawing &drawing) {
                              Lines close = sentence;
                              close.lineHeight = 18;
                              drawing.lines(0, 0, width, close, drawing.palette().ink);
                          }});
    if (!finding.nextStep.isEmpty()) {
        const Lines step = breakLines(ReportWords::tr("Next step: %1").arg(finding.nextStep), style::bodyMedium, width, metrics, 8);
        blocks.push_back({{width, step.height() + 8}, [=](const Drawing &drawing) { drawing.lines(0, 0, width, step, drawing.palette().ink); }});
    }
    std::vector<AxisRow> rows = finding.axis;
    std::vector<exporting::Quote> quotes = finding.quotes;
    do {
        const size_t count = std::min(rows.size(), axisRowsInBlock);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(count);
        if (count > 0 || !quotes.empty())
            blocks.push_back(axisAndQuotes({rows.begin(), end}, quotes, width, metrics));
        rows.erase(rows.begin(), end);
        quotes.clear();
    } while (!rows.empty());
    if (!finding.uses.empty())
        blocks.push_back(tableHead(width));
    for (size_t i = 0; i < finding.uses.size(); ++i)
        blocks.push_back(tableRow(finding.uses[i], width, i + 1 == finding.uses.size(), metrics));
    return blocks;
}

} // namespace trigpoint::paint
