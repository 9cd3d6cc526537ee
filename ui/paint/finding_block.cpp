// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/block.h"
#include "ui/paint/report_words.h"
#include "ui/paint/signs.h"
#include "ui/paint/trig_mark.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

using exporting::Finding;

constexpr double pad = 13;
constexpr double markSize = 38;
constexpr double titleLeft = 63;
constexpr double discRoom = 40;
constexpr double lineLeft = 34;
constexpr double lineStep = 17;

// "Next step:" in strong letters and the step after it; the lines after the first begin at the left.
struct StepText
{
    QString label;
    double labelWidth = 0;
    QString first;
    Lines rest;
    double height() const { return label.isEmpty() ? 0 : 16 + rest.height(); }
};

StepText stepText(const Finding &finding, double width, const TextMetrics &metrics)
{
    StepText step;
    if (finding.nextStep.isEmpty())
        return step;
    step.label = ReportWords::tr("Next step:");
    step.labelWidth = metrics.width(step.label, style::metaStrong) + 4;
    const Lines narrow = breakLines(finding.nextStep, style::meta, width - step.labelWidth, metrics);
    step.first = narrow.lines.value(0);
    step.rest = breakLines(narrow.lines.mid(1).join(u' '), style::meta, width, metrics, 8);
    return step;
}

void drawStep(const Drawing &drawing, const StepText &step, double left, double top, double width, const QColor &rule)
{
    if (step.label.isEmpty())
        return;
    const Palette &palette = drawing.palette();
    drawing.line({left, top}, {left + width, top}, rule);
    drawing.text(left, top + 5, 16, step.label, style::metaStrong, palette.ink);
    drawing.text(left + step.labelWidth, top + 5, 16, step.first, style::meta, palette.ink);
    drawing.lines(left, top + 21, width, step.rest, palette.ink);
}

// Verdict, confidence and consequence in one line; the consequence on its own where it is long.
bool consequenceBeside(const Finding &finding, double room, TextStyle wordStyle, const TextMetrics &metrics)
{
    const double head = 15 + metrics.width(finding.word, wordStyle) + 12 + confidenceWidth + 6 + metrics.width(finding.grade, style::meta) + 12;
    return head + metrics.width(finding.consequence, style::metaStrong) <= room;
}

double verdictLineHeight(const Finding &finding, double room, TextStyle wordStyle, const TextMetrics &metrics)
{
    return consequenceBeside(finding, room, wordStyle, metrics) ? 18 : 18 + breakLines(finding.consequence, style::metaStrong, room, metrics, 4).height();
}

void drawVerdictLine(const Drawing &drawing, const Finding &finding, double left, double top, double room, TextStyle wordStyle)
{
    const Palette &palette = drawing.palette();
    double x = left + drawVerdictWord(drawing, left, top, 18, verdictShape(finding.verdict), finding.word, wordStyle) + 12;
    drawConfidence(drawing, {x, top + 2.5}, finding.verdict.grade, palette.ink);
    x += confidenceWidth + 6;
    x += drawing.text(x, top, 18, finding.grade, style::meta, palette.ink2) + 12;
    if (consequenceBeside(finding, room, wordStyle, drawing.face()))
        drawing.text(x, top, 18, finding.consequence, style::metaStrong, palette.ink);
    else
        drawing.lines(left, top + 18, room, breakLines(finding.consequence, style::metaStrong, room, drawing.face(), 4), palette.ink);
}

struct MethodText
{
    Method method;
    Lines text;
};

std::vector<MethodText> methodTexts(const Finding &finding, double width, const TextMetrics &metrics)
{
    std::vector<MethodText> texts;
    for (const exporting::MethodLine &line : finding.lines)
        texts.push_back({line.method, breakLines(line.text, style::meta, width, metrics, 4)});
    return texts;
}

double heightOf(const std::vector<MethodText> &texts)
{
    double height = 0;
    for (const MethodText &text : texts)
        height += text.text.height() + lineStep - 16;
    return height;
}

Block agreedBlock(const Finding &finding, double width, const TextMetrics &metrics)
{
    const double room = width - titleLeft - discRoom;
    Lines title = breakLines(finding.title, style::controlStrong, room, metrics, 6);
    title.lineHeight = 17;
    const double verdictRoom = width - titleLeft - pad;
    const double verdictHeight = verdictLineHeight(finding, verdictRoom, style::metaMedium, metrics);
    const std::vector<MethodText> texts = methodTexts(finding, width - lineLeft - pad, metrics);
    const StepText step = stepText(finding, width - 2 * pad, metrics);
    const double verdictTop = 9 + title.height() + 3;
    const double linesTop = std::max(verdictTop + verdictHeight + 5, 9 + markSize * trigMarkRatio + 6);
    const double stepTop = linesTop + heightOf(texts) + 5;
    const double height = step.label.isEmpty() ? stepTop + 4 : stepTop + 5 + step.height() + 9;
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawing.frame(QRectF(0, 0, width, height), palette.surface, palette.line2, 8);
                drawing.numberDisc({width - pad - 9, 19}, finding.number);
                if (const auto mark = trigMarkOf(finding.verdict))
                    drawTrigMark(drawing, {pad, 12}, markSize, *mark);
                drawing.lines(titleLeft, 10, room, title, palette.ink);
                drawVerdictLine(drawing, finding, titleLeft, verdictTop, verdictRoom, style::metaMedium);
                double top = linesTop;
                for (const MethodText &text : texts) {
                    drawMethodMarker(drawing, {pad, top + 2}, text.method);
                    drawing.lines(lineLeft, top, width - lineLeft - pad, text.text, palette.ink);
                    top += text.text.height() + lineStep - 16;
                }
                drawStep(drawing, step, pad, stepTop, width - 2 * pad, palette.line2);
            }};
}

Block contradictionBlock(const Finding &finding, double width, const TextMetrics &metrics)
{
    const double room = width - 2 * pad;
    const double verdictRoom = room - discRoom + pad;
    Lines title = breakLines(finding.title, style::bodyStrong, room, metrics, 6);
    const double verdictHeight = verdictLineHeight(finding, verdictRoom, style::controlStrong, metrics);
    const std::vector<MethodText> texts = methodTexts(finding, width - lineLeft - pad, metrics);
    const StepText step = stepText(finding, room, metrics);
    const double titleTop = 9 + verdictHeight + 3;
    const double linesTop = titleTop + title.height() + 1;
    const double stepTop = linesTop + heightOf(texts) + 5;
    const double height = step.label.isEmpty() ? stepTop + 4 : stepTop + 5 + step.height() + 9;
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawing.fill(QRectF(0, 0, width, height), palette.dissentBg, 8);
                drawing.numberDisc({width - pad - 9, 19}, finding.number);
                drawVerdictLine(drawing, finding, pad, 9, verdictRoom, style::controlStrong);
                drawing.lines(pad, titleTop, room, title, palette.ink);
                double top = linesTop;
                for (const MethodText &text : texts) {
                    drawMethodMarker(drawing, {pad, top + 2}, text.method);
                    drawing.lines(lineLeft, top, width - lineLeft - pad, text.text, palette.ink);
                    top += text.text.height() + lineStep - 16;
                }
                drawStep(drawing, step, pad, stepTop, room, palette.dissent);
            }};
}

} // namespace

Block findingBlock(const Finding &finding, double width, const TextMetrics &metrics)
{
    return finding.contradicts() ? contradictionBlock(finding, width, metrics) : agreedBlock(finding, width, metrics);
}

} // namespace trigpoint::paint
