// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/block.h"
#include "ui/paint/icons.h"
#include "ui/paint/report_words.h"
#include "ui/paint/trig_mark.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double textLeft = 76;
constexpr double narrowPage = 1250;
constexpr double personaText = 72;

// Labelled words side by side, broken into lines between the pairs where they do not fit.
struct Pair
{
    QString label;
    QString text;
};

struct FlowLine
{
    std::vector<Pair> pairs;
};

// The head's second and third line: larger where the page is wide.
struct HeadStyle
{
    TextStyle text;
    TextStyle strong;
};

constexpr HeadStyle smallHead{{13, 400}, {13, 600}};
constexpr HeadStyle largeHead{{14, 400}, {14, 600}};

constexpr double labelGap = 4;
constexpr double pairGap = 14;

double pairWidth(const Pair &pair, const HeadStyle &style, const TextMetrics &metrics)
{
    return metrics.width(pair.label, style.strong) + labelGap + metrics.width(pair.text, style.text);
}

std::vector<FlowLine> flow(const std::vector<Pair> &pairs, double width, const HeadStyle &style, const TextMetrics &metrics)
{
    std::vector<FlowLine> lines;
    double x = 0;
    for (const Pair &pair : pairs) {
        const double wide = pairWidth(pair, style, metrics);
        if (lines.empty() || x + pairGap + wide > width) {
            lines.push_back({});
            x = 0;
        }
        const double room = width - metrics.width(pair.label, style.strong) - labelGap;
        const Lines broken = breakLines(pair.text, style.text, room, metrics, headTextLines);
        for (qsizetype i = 0; i < broken.lines.size(); ++i) {
            if (i > 0)
                lines.push_back({});
            lines.back().pairs.push_back({i == 0 ? pair.label : QString(), broken.lines.at(i)});
        }
        x += (x > 0 ? pairGap : 0) + wide;
    }
    return lines;
}

void drawFlow(const Drawing &drawing, double left, double top, const std::vector<FlowLine> &lines, const HeadStyle &style)
{
    const Palette &palette = drawing.palette();
    for (const FlowLine &line : lines) {
        double x = left;
        for (size_t i = 0; i < line.pairs.size(); ++i) {
            if (i > 0) {
                drawing.textCentred(x + pairGap / 2, top, 20, u"·"_s, style.text, palette.ink3);
                x += pairGap;
            }
            if (!line.pairs[i].label.isEmpty())
                x += drawing.text(x, top, 20, line.pairs[i].label, style.strong, palette.ink) + labelGap;
            x += drawing.text(x, top, 20, line.pairs[i].text, style.text, palette.ink);
        }
        top += 21;
    }
}

std::vector<Pair> headPairs(const exporting::Story &story)
{
    std::vector<Pair> pairs;
    if (!story.question.isEmpty())
        pairs.push_back({ReportWords::tr("Question:"), story.question});
    if (!story.owner.isEmpty())
        pairs.push_back({ReportWords::tr("Owner:"), story.owner});
    if (!story.decideBy.isEmpty())
        pairs.push_back({ReportWords::tr("Decide by", "followed by a date"), story.decideBy});
    return pairs;
}

struct PersonaText
{
    Lines name;
    Lines portrait;
    double height() const { return std::max(56.0, name.height() + portrait.height() + 6); }
};

void drawPersona(const Drawing &drawing, const PersonaText &persona, double left, double width)
{
    const Palette &palette = drawing.palette();
    drawing.painter().setPen(Qt::NoPen);
    drawing.painter().setBrush(palette.accentBg);
    drawing.painter().drawEllipse(QPointF(left + 28, 28), 28, 28);
    drawIcon(drawing, u"person"_s, QRectF(left + 12, 11, 32, 32), palette.accentInk);
    drawing.lines(left + personaText, 0, width - personaText, persona.name, palette.ink);
    drawing.lines(left + personaText, persona.name.height() + 2, width - personaText, persona.portrait, palette.ink2);
}

} // namespace

Block headBlock(const exporting::Story &story, double width, const TextMetrics &metrics)
{
    const bool hasPersona = !story.personaName.isEmpty() || !story.portrait.isEmpty();
    // The persona gives way until question, owner and date stand on one line.
    const auto roomBeside = [&](double share) { return width * (1 - share) - textLeft - 24; };
    double share = 0;
    for (const double wished : {0.36, 0.32, 0.28}) {
        share = hasPersona ? wished : 0;
        if (flow(headPairs(story), roomBeside(share), smallHead, metrics).size() < 2)
            break;
    }
    const double personaWidth = width * share;
    const double personaLeft = width - personaWidth;
    const double room = roomBeside(share);
    const Lines title = breakLines(story.title.isEmpty() ? ReportWords::tr("Untitled map") : story.title, paint::style::hero, room, metrics, headTitleLines);
    const bool oneLine = flow(headPairs(story), room, largeHead, metrics).size() < 2;
    const HeadStyle style = width < narrowPage || !oneLine ? smallHead : largeHead;
    const Lines subtitle = breakLines(story.subtitle, style.text, room, metrics, headTextLines);
    const std::vector<FlowLine> pairs = flow(headPairs(story), room, style, metrics);
    PersonaText persona;
    if (hasPersona) {
        const QString name = story.personaRole.isEmpty() ? story.personaName : story.personaName + u", "_s + story.personaRole;
        persona.name = breakLines(name, paint::style::panelTitle, personaWidth - personaText, metrics, headTitleLines);
        persona.portrait = breakLines(story.portrait, paint::style::meta, personaWidth - personaText, metrics, portraitLines);
    }
    const double text = title.height() + 2 + subtitle.height() + 2 + 21 * static_cast<double>(pairs.size());
    const double height = std::max(text, persona.height()) + 10;
    return {{width, height + 2}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawTrigMark(drawing, {2, 14}, 56, {true, true, true, TrigMark::Fill::Agree});
                drawing.lines(textLeft, 0, room, title, palette.ink);
                drawing.lines(textLeft, title.height() + 2, room, subtitle, palette.ink2);
                drawFlow(drawing, textLeft, title.height() + subtitle.height() + 4, pairs, style);
                if (hasPersona)
                    drawPersona(drawing, persona, personaLeft, personaWidth);
                drawing.fill(QRectF(0, height, width, 2), palette.ink);
            }};
}

Block smallHeadBlock(const exporting::Story &story, const QString &part, double width, const TextMetrics &metrics)
{
    const QString day = story.printed;
    const double side = std::max(metrics.width(day, style::body), metrics.width(story.segment, style::body));
    const double room = width - std::min(side, width / 3) - 24;
    const Lines title = breakLines(story.title.isEmpty() ? ReportWords::tr("Untitled map") : story.title, style::pageTitle, room, metrics, 3);
    const QString segment = elided(story.segment, style::body, width / 3, metrics);
    const double height = 16 + title.height() + 8;
    return {{width, height + 2}, [=](const Drawing &drawing) {
                const Palette &palette = drawing.palette();
                drawing.text(0, 0, 16, part, style::body, palette.ink3);
                drawing.lines(0, 17, room, title, palette.ink);
                drawing.textToRight(width, 10, 16, segment, style::body, palette.ink3);
                drawing.textToRight(width, 26, 16, day, style::body, palette.ink3);
                drawing.fill(QRectF(0, height, width, 2), palette.ink);
            }};
}

Block headingBlock(const QString &text, double width, const TextMetrics &metrics)
{
    const Lines lines = breakLines(text, style::controlStrong, width, metrics, 2);
    return {{width, lines.height()}, [=](const Drawing &drawing) { drawing.lines(0, 0, width, lines, drawing.palette().ink); }};
}

std::vector<Block> paragraphBlocks(const QString &text, TextStyle style, const QColor &colour, double width, const TextMetrics &metrics)
{
    std::vector<Block> blocks;
    const Lines broken = breakLines(text, style, width, metrics);
    for (const QString &line : broken.lines) {
        const Lines one{{line}, style, broken.lineHeight, false};
        blocks.push_back({{width, one.lineHeight}, [=](const Drawing &drawing) { drawing.lines(0, 0, width, one, colour); }});
    }
    return blocks;
}

} // namespace trigpoint::paint
