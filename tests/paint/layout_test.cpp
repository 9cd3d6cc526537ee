// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/picture_map.h"
#include "ui/paint/emotion_curve.h"
#include "ui/paint/map_layout.h"
#include "ui/paint/row_layout.h"

using namespace trigpoint;
using namespace trigpoint::paint;
using namespace Qt::StringLiterals;

namespace {

// Every character is as wide as six tenths of its size: layouts need no fonts.
class PlainMetrics : public TextMetrics
{
public:
    double width(const QString &text, TextStyle style) const override { return 0.6 * style.size * static_cast<double>(text.size()); }
    double ascent(TextStyle style) const override { return style.size; }
    double descent(TextStyle style) const override { return style.size / 4; }
};

MapLayout layoutOf(const test::PictureMap &map, const LayoutOptions &options = {})
{
    static const PlainMetrics metrics;
    return layoutMap({map.map, map.triangulation, map.emotion, metrics, QLocale::c()}, options);
}

std::vector<CardBox> cardsOf(const RowBox &row)
{
    std::vector<CardBox> cards;
    for (const CellBox &cell : row.cells)
        cards.insert(cards.end(), cell.cards.begin(), cell.cards.end());
    return cards;
}

void checkLines(const Lines &lines, double room, const char *what)
{
    static const PlainMetrics metrics;
    for (const QString &line : lines.lines) {
        INFO(what << ": " << line.toStdString());
        if (metrics.width(line, lines.style) > room + 0.01 || lines.style.size < smallestText)
            FAIL_CHECK("too wide or too small");
    }
}

void checkLayout(const MapLayout &layout)
{
    double y = layout.headHeight;
    for (const RowBox &row : layout.rows) {
        CHECK(row.rect.top() == Approx(y));
        y = row.rect.bottom();
        CHECK(layout.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(row.rect));
        checkLines(row.title, rowHeadWidth, "row title");
        const std::vector<CardBox> cards = cardsOf(row);
        for (size_t i = 0; i < cards.size(); ++i) {
            CHECK(cards[i].rect.top() >= 0);
            CHECK(cards[i].rect.bottom() <= row.rect.height());
            CHECK(cards[i].rect.left() >= rowHeadWidth);
            CHECK(cards[i].rect.right() <= row.rect.width());
            checkLines(cards[i].title, cards[i].rect.width() - 18, "card");
            CHECK(cards[i].title.height() + cards[i].body.height() <= cards[i].rect.height());
            bool alone = true;
            for (size_t j = i + 1; j < cards.size(); ++j)
                alone = alone && !cards[i].rect.intersects(cards[j].rect);
            CHECK(alone);
        }
        for (const CellBox &cell : row.cells)
            for (const CardBox &card : cell.cards)
                CHECK(card.rect.left() >= cell.rect.left());
    }
    CHECK(layout.rect.bottom() == Approx(y));
}

size_t cardCount(const MapLayout &layout)
{
    size_t count = 0;
    for (const RowBox &row : layout.rows)
        count += cardsOf(row).size();
    return count;
}

} // namespace

TEST_CASE("cards never overlap and stay inside their rows on random maps", "[paint][layout]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const int stages = 1 + static_cast<int>(seed % 12);
        const test::PictureMap map = test::randomMap(seed, stages, 1 + static_cast<int>(seed % 13), static_cast<int>(seed * 4));
        LayoutOptions options;
        options.width = rowHeadWidth + 150.0 * stages;
        options.titleLines = seed % 2 ? 2 : 8;
        options.tight = seed % 3 == 0;
        const MapLayout layout = layoutOf(map, options);
        checkLayout(layout);
        CHECK(static_cast<int>(layout.stages.size()) == stages);
        size_t expected = 0;
        for (const auto &[id, card] : map.map.rows<Card>())
            expected += map.map.find(card.lane)->kind == LaneKind::Emotion ? 0 : 1;
        CHECK(cardCount(layout) == expected);
    }
}

TEST_CASE("splitting a row loses no card, keeps their order and keeps each part inside its height", "[paint][layout]")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const test::PictureMap map = test::randomMap(seed, 4, 3, 120);
        const MapLayout layout = layoutOf(map);
        for (const RowBox &whole : layout.rows) {
            std::vector<Id<Card>> before;
            std::vector<Id<Card>> after;
            for (size_t column = 0; column < whole.cells.size(); ++column) {
                for (const CardBox &card : whole.cells[column].cards)
                    before.push_back(card.card);
                std::optional<RowBox> rest = whole;
                for (int part = 0; rest && part < 500; ++part) {
                    const SplitRow split = splitRow(*rest, 200);
                    const RowBox &shown = split.first ? *split.first : *rest;
                    if (split.first)
                        CHECK(split.first->rect.height() <= 200);
                    for (const CardBox &card : shown.cells[column].cards) {
                        after.push_back(card.card);
                        if (card.rect.bottom() > shown.rect.height() || card.rect.top() < 0)
                            FAIL_CHECK("outside its row");
                    }
                    if (!split.first)
                        break;
                    rest = split.rest;
                }
            }
            CHECK(before == after);
        }
    }
}

TEST_CASE("what lies under a point is the card, row and stage drawn there", "[paint][layout]")
{
    const test::PictureMap map = test::docsMap();
    const MapLayout layout = layoutOf(map);
    for (const auto &[id, card] : map.map.rows<Card>()) {
        const QRectF rect = cardRect(layout, id);
        REQUIRE_FALSE(rect.isEmpty());
        const MapHit hit = hitTest(layout, rect.center());
        CHECK(hit.card == id);
        CHECK(hit.lane == card.lane);
        CHECK(hit.stage == card.stage);
    }
    CHECK_FALSE(hitTest(layout, {-5, -5}).stage);
    CHECK(hitTest(layout, {rowHeadWidth + 10, 5}).stage == Id<Stage>(1));
    CHECK(cardRect(layout, Id<Card>(4711)).isEmpty());
}

TEST_CASE("a collapsed row shows marks and words instead of cards", "[paint][layout]")
{
    test::PictureMap map = test::docsMap();
    Lane lane = *map.map.find(Id<Lane>(6));
    lane.collapsed = true;
    map.map.rows<Lane>().put(lane);
    LayoutOptions wide;
    wide.width = 2000;
    const MapLayout layout = layoutOf(map, wide);
    const RowBox &row = layout.rows.at(5);
    CHECK(row.collapsed);
    CHECK(row.rect.height() == collapsedHeight);
    CHECK(cardsOf(row).empty());
    CHECK(row.cells.at(2).marks.size() == 2);
    CHECK(row.cells.at(2).summary == u"Survey only, Contradict"_s);
    LayoutOptions open;
    open.openCollapsed = true;
    CHECK_FALSE(layoutOf(map, open).rows.at(5).collapsed);
}

TEST_CASE("cards of a step stand below the step's name", "[paint][layout]")
{
    test::PictureMap map = test::docsMap();
    Stage step;
    step.id = Id<Stage>(50);
    step.parent = Id<Stage>(3);
    step.title = u"Checkout"_s;
    step.orderKey = u"a"_s;
    map.map.rows<Stage>().put(step);
    Card card = *map.map.find(Id<Card>(18));
    card.stage = step.id;
    map.map.rows<Card>().put(card);
    const MapLayout layout = layoutOf(map);
    CHECK(layout.stages.at(2).steps.lines == QStringList{u"Checkout"_s});
    CHECK(layout.headHeight > chevronHeight);
    const std::vector<CardBox> &cards = layout.rows.at(3).cells.at(2).cards;
    REQUIRE(cards.size() == 3);
    CHECK(cards.back().card == card.id);
    CHECK(cards.back().caption.lines == QStringList{u"Checkout"_s});
    CHECK(cards.back().rect.top() >= cards[1].rect.bottom() + 16);
}

TEST_CASE("the emotion line has no dot where there is no evidence", "[paint][layout]")
{
    const test::PictureMap map = test::docsMap();
    const MapLayout layout = layoutOf(map);
    const RowBox &row = layout.rows.at(2);
    REQUIRE(row.dots.size() == 5);
    CHECK(row.dots[2].known);
    CHECK(row.dots[2].number == u"\u22121.4"_s);
    CHECK(row.dots[2].word == u"Irritated"_s);
    CHECK(row.dots[2].place.y() > emotionY(0));
    CHECK(row.dots[2].highY < row.dots[2].lowY);
    CHECK_FALSE(row.dots[4].known);
    CHECK(emotionY(2) < emotionY(-2));
    CHECK(emotionY(7) == emotionY(2));
}

TEST_CASE("the curve never swings beyond the points it joins", "[paint][emotion]")
{
    const std::vector<QPointF> points{{0, 10}, {10, 10}, {20, 80}, {30, 79}, {45, 0}, {60, 40}};
    QPainterPath path;
    addMonotoneCurve(path, points);
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const auto first = static_cast<int>(1 + 3 * i);
        const double low = std::min(points[i].y(), points[i + 1].y());
        const double high = std::max(points[i].y(), points[i + 1].y());
        QPainterPath piece(points[i]);
        piece.cubicTo(QPointF(path.elementAt(first)), QPointF(path.elementAt(first + 1)), QPointF(path.elementAt(first + 2)));
        for (int step = 0; step <= 50; ++step) {
            const double y = piece.pointAtPercent(step / 50.0).y();
            CHECK(y >= low - 1e-9);
            CHECK(y <= high + 1e-9);
        }
        CHECK(QPointF(path.elementAt(first + 2)) == points[i + 1]);
    }
}

TEST_CASE("no line of text is wider than its room, whatever the words", "[paint][text]")
{
    const PlainMetrics metrics;
    for (const QString &text : {QString(5000, u'x'), u"a "_s.repeated(900), u"👩‍👩‍👧‍👦"_s.repeated(40), u"مرحبا بالعالم "_s.repeated(30), QString(), u"\n\t \u0007"_s}) {
        const Lines lines = breakLines(text, style::body, 90, metrics);
        for (const QString &line : lines.lines)
            CHECK((metrics.width(line, style::body) <= 90 || line.size() < 16));
        QString all = lines.lines.join(QString());
        QString given = text.simplified();
        CHECK(all.remove(u' ') == given.remove(u' ').remove(QChar(7)));
        CHECK_FALSE(lines.cut);
    }
    const Lines cut = breakLines(u"one two three four five six"_s, style::body, 60, metrics, 2);
    CHECK(cut.lines.size() == 2);
    CHECK(cut.cut);
    CHECK(cut.lines.back().endsWith(QChar(0x2026)));
    CHECK(breakLines(u"starts at sign-up"_s, style::body, 7.3 * 15, metrics).lines == QStringList{u"starts at"_s, u"sign-up"_s});
}
