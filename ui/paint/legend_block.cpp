// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/verdict_text.h"
#include "ui/paint/block.h"
#include "ui/paint/report_words.h"
#include "ui/paint/signs.h"
#include "ui/paint/trig_mark.h"

namespace trigpoint::paint {

namespace {

using triangulation::Grade;
using triangulation::Kind;
using triangulation::Label;

constexpr double signRoom = 28; // for a mark or other sign before its word
constexpr double entryHeight = 23;

// One line of the legend: a sign drawn in a box 24 × 20, then a verdict's shape and word or plain words.
struct Entry
{
    std::function<void(const Drawing &, QPointF)> sign;
    std::optional<VerdictShape> shape;
    QString word;
    double width(const TextMetrics &metrics) const
    {
        return signRoom + (shape ? 15 : 0) + metrics.width(word, shape ? style::metaMedium : style::meta);
    }
};

Entry verdictEntry(TrigMark mark, VerdictShape shape, const QString &word)
{
    return {[mark](const Drawing &drawing, QPointF at) { drawTrigMark(drawing, at + QPointF(0, 1), 20, mark); }, shape, word};
}

QString wordFor(Label label)
{
    triangulation::Verdict verdict;
    verdict.label = label;
    return triangulation::labelText(verdict);
}

std::vector<Entry> verdictEntries(const QString &onlyWord)
{
    using Fill = TrigMark::Fill;
    return {verdictEntry({true, true, true, Fill::Agree}, VerdictShape::Disc, wordFor(Label::Agreement)),
            verdictEntry({true, true, true, Fill::Partly}, VerdictShape::HalfRing, wordFor(Label::PartialAgreement)),
            verdictEntry({true, true, true, Fill::Contradict}, VerdictShape::Diamond, wordFor(Label::Dissonance)),
            verdictEntry({true, false, false, Fill::OneMethod}, VerdictShape::Ring, onlyWord)};
}

Entry confidenceEntry()
{
    return {[](const Drawing &drawing, QPointF at) { drawConfidence(drawing, at + QPointF(0, 4), Grade::Moderate, drawing.palette().ink2); }, std::nullopt,
            ReportWords::tr("Confidence, low to high")};
}

Entry numberEntry()
{
    return {[](const Drawing &drawing, QPointF at) { drawing.numberDisc(at + QPointF(10, 10), 1); }, std::nullopt,
            ReportWords::tr("Finding it answers", "a number beside an opportunity")};
}

void drawEntry(const Drawing &drawing, const Entry &entry, QPointF at)
{
    entry.sign(drawing, at);
    if (entry.shape)
        drawVerdictWord(drawing, at.x() + signRoom, at.y() + 2, 16, *entry.shape, entry.word, style::metaMedium);
    else
        drawing.text(at.x() + signRoom, at.y() + 2, 16, entry.word, style::meta, drawing.palette().ink2);
}

// The mark with its sides named by their methods' first letters.
void drawNamedMark(const Drawing &drawing, QPointF at)
{
    const Palette &palette = drawing.palette();
    drawTrigMark(drawing, at + QPointF(17, -2), 56, {true, true, true, TrigMark::Fill::Agree});
    const auto letter = [](Method method) { return triangulation::methodText(method).left(1).toUpper(); };
    drawing.textCentred(at.x() + 11, at.y(), 16, letter(Method::Workshop), style::metaStrong, palette.workshopInk);
    drawing.textCentred(at.x() + 80, at.y(), 16, letter(Method::Survey), style::metaStrong, palette.surveyInk);
    drawing.textCentred(at.x() + 45, at.y() + 48, 16, letter(Method::Interview), style::metaStrong, palette.interviewInk);
}

} // namespace

Block legendBlock(const QString &onlyWord, double width, const TextMetrics &metrics, bool brief)
{
    const QString words = ReportWords::tr("Each side is a method: survey, interviews, workshop. A dotted side has no data. The fill shows whether they agree.");
    const double textLeft = brief ? 0 : 104;
    const Lines text = breakLines(words, style::meta, width - textLeft, metrics);
    std::vector<Entry> entries = verdictEntries(onlyWord.isEmpty() ? ReportWords::tr("One method only") : onlyWord);
    entries.push_back(confidenceEntry());
    entries.push_back(numberEntry());
    double widest = 0;
    for (const Entry &entry : entries)
        widest = std::max(widest, entry.width(metrics));
    const size_t columns = 2 * widest + 8 <= width ? 2 : 1;
    const double top = std::max(brief ? 0.0 : 74.0, text.height() + 8);
    const double rows = static_cast<double>((entries.size() + columns - 1) / columns);
    return {{width, top + rows * entryHeight}, [=](const Drawing &drawing) {
                if (!brief)
                    drawNamedMark(drawing, {0, 2});
                drawing.lines(textLeft, 2, width - textLeft, text, drawing.palette().ink2);
                for (size_t i = 0; i < entries.size(); ++i)
                    drawEntry(drawing, entries[i],
                              {static_cast<double>(i % columns) * width / 2, top + static_cast<double>(i / columns) * entryHeight});
            }};
}

Block legendStrip(double width, const TextMetrics &metrics)
{
    std::vector<Entry> entries;
    for (const Method method : {Method::Survey, Method::Interview, Method::Workshop})
        entries.push_back({[method](const Drawing &drawing, QPointF at) { drawMethodMarker(drawing, at + QPointF(6, 4), method); }, std::nullopt,
                           triangulation::methodText(method)});
    for (const Entry &entry : verdictEntries(ReportWords::tr("One method only")))
        entries.push_back(entry);
    entries.push_back(confidenceEntry());
    entries.push_back(numberEntry());
    std::vector<QPointF> places;
    double x = 0;
    double y = 6;
    for (const Entry &entry : entries) {
        const double wide = entry.width(metrics);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += entryHeight;
        }
        places.emplace_back(x, y);
        x += wide + 14;
    }
    return {{width, y + entryHeight}, [=](const Drawing &drawing) {
                for (size_t i = 0; i < entries.size(); ++i)
                    drawEntry(drawing, entries[i], places[i]);
            }};
}

} // namespace trigpoint::paint
