// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/emotion_curve.h"

#include "ui/paint/map_words.h"
#include "ui/paint/row_layout.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double dotRadius = 6;
constexpr double labelHeight = 16;

std::vector<double> monotoneSlopes(const std::vector<QPointF> &points)
{
    const size_t count = points.size();
    std::vector<double> secants(count - 1);
    for (size_t i = 0; i + 1 < count; ++i)
        secants[i] = (points[i + 1].y() - points[i].y()) / (points[i + 1].x() - points[i].x());
    std::vector<double> slopes(count, 0);
    slopes.front() = secants.front();
    slopes.back() = secants.back();
    for (size_t i = 1; i + 1 < count; ++i)
        slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
    for (size_t i = 0; i + 1 < count; ++i) {
        if (secants[i] == 0) {
            slopes[i] = slopes[i + 1] = 0;
            continue;
        }
        const double a = slopes[i] / secants[i];
        const double b = slopes[i + 1] / secants[i];
        const double length = std::hypot(a, b);
        if (length > 3) {
            slopes[i] = 3 * a / length * secants[i];
            slopes[i + 1] = 3 * b / length * secants[i];
        }
    }
    return slopes;
}

// Stages side by side that have a value. The run reaches half a column to either side, level, because the
// stage's evidence is about the whole stage.
struct Run
{
    std::vector<EmotionDot> dots;
    double left = 0;
    double right = 0;
};

std::vector<Run> runsOf(const RowBox &row, double columnWidth)
{
    std::vector<Run> runs;
    bool open = false;
    for (const EmotionDot &dot : row.dots) {
        if (dot.known && !open)
            runs.push_back({{}, dot.place.x() - columnWidth / 2, 0});
        open = dot.known;
        if (open) {
            runs.back().dots.push_back(dot);
            runs.back().right = dot.place.x() + columnWidth / 2;
        }
    }
    return runs;
}

std::vector<QPointF> through(const Run &run, double (*height)(const EmotionDot &))
{
    std::vector<QPointF> points{{run.left, height(run.dots.front())}};
    for (const EmotionDot &dot : run.dots)
        points.emplace_back(dot.place.x(), height(dot));
    points.emplace_back(run.right, height(run.dots.back()));
    return points;
}

void drawBand(const Drawing &drawing, const Run &run)
{
    if (std::any_of(run.dots.begin(), run.dots.end(), [](const EmotionDot &dot) { return dot.setByHand; }))
        return;
    const auto upper = through(run, [](const EmotionDot &dot) { return std::min(dot.highY, dot.lowY); });
    auto lower = through(run, [](const EmotionDot &dot) { return std::max(dot.highY, dot.lowY); });
    QPainterPath path;
    addMonotoneCurve(path, upper);
    QPainterPath back;
    addMonotoneCurve(back, lower);
    path.connectPath(back.toReversed());
    path.closeSubpath();
    drawing.painter().setPen(Qt::NoPen);
    drawing.painter().setBrush(drawing.palette().band);
    drawing.painter().drawPath(path);
}

// Each segment on its own, because those that touch a point set by hand are dashed.
void drawLine(const Drawing &drawing, const Run &run)
{
    const auto points = through(run, [](const EmotionDot &dot) { return dot.place.y(); });
    QPainterPath whole;
    addMonotoneCurve(whole, points);
    const auto byHand = [&](size_t point) {
        const size_t dot = point == 0 ? 0 : std::min(point - 1, run.dots.size() - 1);
        return run.dots[dot].setByHand;
    };
    QPainterPath solid;
    QPainterPath dashed;
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        QPainterPath &path = byHand(i) || byHand(i + 1) ? dashed : solid;
        const auto element = static_cast<int>(1 + 3 * i);
        if (path.isEmpty() || path.currentPosition() != points[i])
            path.moveTo(points[i]);
        path.cubicTo(QPointF(whole.elementAt(element)), QPointF(whole.elementAt(element + 1)), points[i + 1]);
    }
    QPainter &painter = drawing.painter();
    painter.setBrush(Qt::NoBrush);
    QPen pen(drawing.palette().accent, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPath(solid);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawPath(dashed);
}

void drawDot(const Drawing &drawing, const EmotionDot &dot)
{
    const Palette &palette = drawing.palette();
    const QColor hue = dot.value < 0 ? palette.likert.front() : palette.likert.back();
    QPainter &painter = drawing.painter();
    painter.setPen(QPen(palette.raised, 2));
    painter.setBrush(palette.raised);
    painter.drawEllipse(dot.place, dotRadius, dotRadius);
    if (dot.setByHand) {
        painter.setPen(QPen(hue, 2));
        painter.drawEllipse(dot.place, dotRadius - 2, dotRadius - 2);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(hue);
        painter.drawEllipse(dot.place, dotRadius - 1, dotRadius - 1);
    }
}

void drawWords(const Drawing &drawing, const RowBox &row, const EmotionDot &dot)
{
    const Palette &palette = drawing.palette();
    const double gap = dot.word.isEmpty() ? 0 : 4;
    const double wide = drawing.width(dot.word, style::metaStrong) + gap + drawing.width(dot.number, style::meta);
    double top = dot.place.y() - (dot.value < 0 ? 18 : 11) - labelHeight;
    if (top < 1)
        top = dot.place.y() + 9;
    if (top + labelHeight > row.rect.height())
        top = row.rect.height() - labelHeight;
    double x = dot.place.x() - wide / 2;
    x += drawing.text(x, top, labelHeight, dot.word, style::metaStrong, palette.ink) + gap;
    drawing.text(x, top, labelHeight, dot.number, style::meta, palette.ink2);
}

void drawNoEvidence(const Drawing &drawing, QPointF place, double width)
{
    const Lines words = breakLines(noEmotionWord(), style::meta, width, drawing.face(), 2);
    double top = place.y() - 4 - words.height();
    for (const QString &line : words.lines) {
        drawing.textCentred(place.x(), top, words.lineHeight, line, words.style, drawing.palette().ink3);
        top += words.lineHeight;
    }
}

void drawScale(const Drawing &drawing, const RowBox &row, double left)
{
    const Palette &palette = drawing.palette();
    const double right = left - 6;
    const double height = row.rect.height();
    drawing.textToRight(right, emotionY(2, height) - 8, 16, u"+2"_s, style::meta, palette.ink3);
    drawing.textToRight(right, emotionY(0, height) - 8, 16, u"0"_s, style::meta, palette.ink3);
    drawing.textToRight(right, emotionY(-2, height) - 8, 16, u"\u22122"_s, style::meta, palette.ink3);
    drawing.dashedLine({left, emotionY(0, height)}, {row.rect.width(), emotionY(0, height)}, palette.line2, {2, 4});
}

} // namespace

void addMonotoneCurve(QPainterPath &path, const std::vector<QPointF> &points, bool join)
{
    if (points.empty())
        return;
    if (join)
        path.lineTo(points.front());
    else
        path.moveTo(points.front());
    if (points.size() < 2)
        return;
    const std::vector<double> slopes = monotoneSlopes(points);
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const double third = (points[i + 1].x() - points[i].x()) / 3;
        path.cubicTo(points[i] + QPointF(third, third * slopes[i]), points[i + 1] - QPointF(third, third * slopes[i + 1]), points[i + 1]);
    }
}

void drawEmotion(const Drawing &drawing, const RowBox &row, double left, double columnWidth)
{
    drawScale(drawing, row, left);
    const std::vector<Run> runs = runsOf(row, columnWidth);
    for (const Run &run : runs)
        drawBand(drawing, run);
    for (const Run &run : runs)
        drawLine(drawing, run);
    for (const EmotionDot &dot : row.dots) {
        if (dot.known) {
            drawDot(drawing, dot);
            drawWords(drawing, row, dot);
        } else {
            drawNoEvidence(drawing, dot.place, columnWidth - 8);
        }
    }
}

} // namespace trigpoint::paint
