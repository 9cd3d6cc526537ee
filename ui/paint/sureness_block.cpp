// SPDX-License-Identifier: Apache-2.0
#include "core/base/number_text.h"
#include "core/triangulation/verdict_text.h"
#include "ui/paint/block.h"
#include "ui/paint/report_words.h"
#include "ui/paint/signs.h"
#include "ui/paint/trig_mark.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

using triangulation::Consequence;
using triangulation::Grade;

constexpr double pad = 16;
constexpr TextStyle figure{15, 600};

struct Part
{
    int count;
    VerdictShape shape;
    QString word;
};

QString wordFor(triangulation::Label label)
{
    triangulation::Verdict verdict;
    verdict.label = label;
    return triangulation::labelText(verdict);
}

std::vector<Part> partsOf(const exporting::Story &story)
{
    using triangulation::Label;
    const triangulation::Tallies &tallies = story.tallies;
    std::vector<Part> parts{{tallies.agree, VerdictShape::Disc, wordFor(Label::Agreement)},
                            {tallies.partlyAgree, VerdictShape::HalfRing, wordFor(Label::PartialAgreement)},
                            {tallies.contradict, VerdictShape::Diamond, wordFor(Label::Dissonance)},
                            {tallies.oneMethod, VerdictShape::Ring, story.onlyWord},
                            {tallies.noEvidence, VerdictShape::Dots, ReportWords::tr("No evidence")}};
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](const Part &part) { return part.count == 0; }), parts.end());
    return parts;
}

// Solid, half, amber, hollow, hatched: certainty by pattern as well as by colour.
void drawBarPart(const Drawing &drawing, const QRectF &box, VerdictShape shape)
{
    const Palette &palette = drawing.palette();
    switch (shape) {
    case VerdictShape::Disc:
        drawing.frame(box, palette.agree, palette.agree, 0);
        break;
    case VerdictShape::HalfRing:
        drawing.frame(box, palette.surface, palette.partial, 0);
        drawing.fill(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), palette.partialFill);
        break;
    case VerdictShape::Diamond:
        drawing.frame(box, palette.dissentFill, palette.dissent, 0);
        break;
    case VerdictShape::Ring:
        drawing.frame(box, palette.surface, palette.silent, 0);
        break;
    case VerdictShape::Dots:
        drawing.frame(box, palette.silentBg, palette.line2, 0);
        break;
    }
}

struct WordPlace
{
    QPointF place;
    Part part;
};

struct GradeColumn
{
    Grade grade;
    int count;
    QString word;
    Lines consequence;
};

std::vector<GradeColumn> gradeColumns(const exporting::Story &story, double width, const TextMetrics &metrics)
{
    const triangulation::Tallies &tallies = story.tallies;
    std::vector<GradeColumn> columns;
    const auto add = [&](Grade grade, int count, Consequence consequence) {
        columns.push_back({grade, count, triangulation::gradeText(grade),
                           breakLines(triangulation::consequenceText(consequence), style::meta, width, metrics, 3)});
    };
    add(Grade::High, tallies.high, Consequence::SafeToAct);
    add(Grade::Moderate, tallies.moderate, Consequence::ActKeepChecking);
    add(Grade::Low, tallies.low, Consequence::FindOutFirst);
    add(Grade::VeryLow, tallies.veryLow, Consequence::FindOutFirst);
    return columns;
}

} // namespace

Block surenessBlock(const exporting::Story &story, double width, const QLocale &locale, const TextMetrics &metrics, double minimumHeight)
{
    const QString title = ReportWords::tr("How sure are we");
    const double titleWidth = metrics.width(title, style::controlStrong) + 16;
    const bool titleBeside = titleWidth + metrics.width(story.sureness, style::body) <= width - 2 * pad;
    const Lines sentence = breakLines(story.sureness, style::body, width - 2 * pad - (titleBeside ? titleWidth : 0), metrics);
    const double barTop = 12 + (titleBeside ? 20 : 22 + sentence.height()) + 9;
    const std::vector<Part> parts = partsOf(story);
    const double barWidth = (width - 2 * pad) * 0.40;
    std::vector<WordPlace> words;
    double x = pad;
    double y = barTop + 24;
    for (const Part &part : parts) {
        const double wide = metrics.width(countText(part.count, locale), figure) + 22 + metrics.width(part.word, style::metaMedium);
        if (x > pad && x + wide > pad + barWidth + 8) {
            x = pad;
            y += 20;
        }
        words.push_back({{x, y}, part});
        x += wide + 18;
    }
    const QString confidence = ReportWords::tr("Confidence");
    const double gradesLeft = pad + barWidth + 24 + metrics.width(confidence, style::bodyStrong) + 20;
    const double columnWidth = (width - pad - gradesLeft) / 4;
    const std::vector<GradeColumn> columns = gradeColumns(story, columnWidth - 6, metrics);
    double gradeBottom = 0;
    for (const GradeColumn &column : columns)
        gradeBottom = std::max(gradeBottom, barTop + 34 + column.consequence.height());
    const bool any = story.tallies.total > 0;
    const double height = std::max(minimumHeight, any ? std::max(y + 20, gradeBottom) + 8 : barTop + 4);
    return {{width, height}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawing.frame(QRectF(0, 0, width, height), palette.surface, palette.line2, 8);
                drawing.text(pad, 12, 20, title, style::controlStrong, palette.ink);
                drawing.lines(titleBeside ? pad + titleWidth : pad, titleBeside ? 14 : 34, width, sentence, palette.ink2);
                if (!any)
                    return;
                double left = pad;
                for (const Part &part : parts) {
                    const double wide = barWidth * part.count / story.tallies.total;
                    drawBarPart(drawing, QRectF(left, barTop, wide, 18), part.shape);
                    left += wide;
                }
                for (const WordPlace &word : words) {
                    const double used = drawing.text(word.place.x(), word.place.y(), 20, countText(word.part.count, locale), figure, palette.ink);
                    drawVerdictWord(drawing, word.place.x() + used + 7, word.place.y() + 1, 20, word.part.shape, word.part.word, style::metaMedium);
                }
                drawing.text(pad + barWidth + 24, barTop, 16, confidence, style::bodyStrong, palette.ink);
                double column = gradesLeft;
                for (const GradeColumn &grade : columns) {
                    drawConfidence(drawing, {column, barTop + 2}, grade.grade, palette.ink);
                    drawing.text(column + 22, barTop - 1, 18, countText(grade.count, locale), figure, palette.ink);
                    drawing.text(column, barTop + 18, 16, grade.word, style::meta, palette.ink2);
                    drawing.lines(column, barTop + 34, columnWidth, grade.consequence, palette.ink2);
                    column += columnWidth;
                }
            }};
}

} // namespace trigpoint::paint
