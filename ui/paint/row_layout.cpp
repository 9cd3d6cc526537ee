// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/row_layout.h"

#include "core/base/number_text.h"
#include "core/triangulation/verdict_text.h"
#include "ui/paint/card_layout.h"
#include "ui/paint/map_words.h"

#include <QStringList>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

using triangulation::State;
using triangulation::Verdict;
using triangulation::Why;

constexpr double captionHeight = 18;
constexpr double headTextLeft = 4;

bool heard(const triangulation::Reading &reading)
{
    if (reading.state == State::Silent)
        return reading.why == Why::NotRaised || reading.why == Why::TooFew;
    return reading.state == State::Speaks;
}

// Whether any source asked about a stage at all.
bool wasAsked(const triangulation::Triangulation &triangulation, Id<Stage> stage)
{
    for (const Verdict &verdict : triangulation.cells)
        if (verdict.stage == stage && std::any_of(verdict.readings.begin(), verdict.readings.end(), heard))
            return true;
    return false;
}

void describeEmpty(CellBox &cell, const Lane &lane, const LayoutInput &input)
{
    const bool evidence = !input.map.rows<Source>().isEmpty() && !input.triangulation.cells.empty();
    if (lane.kind == LaneKind::Opportunities)
        cell.emptyWord = emptyCellWord(lane.kind);
    if (!claimOf(lane.kind) || !evidence)
        return;
    if (wasAsked(input.triangulation, cell.stage))
        cell.emptyWord = emptyCellWord(lane.kind);
    else
        cell.hatched = true;
}

// Equal words are counted once: "2 agree", "Contradict, Survey only".
QString summaryOf(const std::vector<const Verdict *> &verdicts, qsizetype cards, const LayoutInput &input)
{
    std::vector<std::pair<QString, int>> words;
    for (const Verdict *verdict : verdicts) {
        const QString word = triangulation::labelText(*verdict);
        const auto same = [&](const auto &entry) { return entry.first == word; };
        const auto it = std::find_if(words.begin(), words.end(), same);
        if (it == words.end())
            words.emplace_back(word, 1);
        else
            ++it->second;
    }
    if (words.empty())
        return cards == 0 ? QString() : input.locale.toString(cards);
    QStringList parts;
    for (const auto &[word, count] : words)
        parts.append(count == 1 ? word : u"%1 × %2"_s.arg(input.locale.toString(count), word));
    return parts.join(u", "_s);
}

void collapse(RowBox &row, const Lane &lane, const Columns &columns, const LayoutInput &input)
{
    for (size_t i = 0; i < columns.stages.size(); ++i) {
        CellBox cell;
        cell.stage = columns.stages[i].id;
        cell.rect = QRectF(columns.left + columns.width * static_cast<double>(i), 0, columns.width, collapsedHeight);
        const std::vector<Card> cards = cardsInOrder(input.map, lane.id, cell.stage);
        std::vector<const Verdict *> verdicts;
        for (const Card &card : cards) {
            const Verdict *verdict = input.triangulation.claim(card.id);
            if (!verdict)
                continue;
            verdicts.push_back(verdict);
            if (const auto mark = trigMarkOf(*verdict); mark && cell.marks.size() < 4)
                cell.marks.push_back(*mark);
        }
        const double room = columns.width - 2 * cellPad - 22 * static_cast<double>(cell.marks.size());
        cell.summary = elided(summaryOf(verdicts, static_cast<qsizetype>(cards.size()), input), style::meta, room, input.metrics);
        row.cells.push_back(std::move(cell));
    }
    row.rect.setHeight(collapsedHeight);
}

// Whether no word of a row's title has to be broken.
bool wordsFit(const QString &title, double room, const TextMetrics &metrics)
{
    for (const QString &word : title.split(u' '))
        if (metrics.width(word, style::bodyStrong) > room)
            return false;
    return true;
}

// Stacks the cards of each stage from the top; a card that spans columns pushes all of them down.
class Stack
{
public:
    Stack(RowBox &row, const Lane &lane, const Columns &columns, const LayoutInput &input, const LayoutOptions &options)
        : m_row(row), m_lane(lane), m_columns(columns), m_input(input), m_options(options),
          m_gap(options.tight ? 3 : 5), m_pad(options.tight ? 4 : rowPadTop), m_bottoms(columns.stages.size(), m_pad)
    {
        if (lane.kind == LaneKind::Touchpoints)
            m_options.twoLineTouchpoints = options.twoLineTouchpoints || (!options.tight && !allFitOneLine());
    }

    double run()
    {
        for (size_t i = 0; i < m_columns.stages.size(); ++i)
            addCell(i);
        return *std::max_element(m_bottoms.begin(), m_bottoms.end()) - m_gap + m_pad;
    }

private:
    double cardWidth(size_t span) const { return m_columns.width * static_cast<double>(span) - 2 * cellPad + 1; }

    bool allFitOneLine() const
    {
        for (const Stage &stage : m_columns.stages)
            for (const Card &card : cardsInOrder(m_input.map, m_lane.id, stage.id))
                if (!fitsOneLine(card, cardWidth(1), m_input.metrics))
                    return false;
        return true;
    }

    void addCell(size_t column)
    {
        CellBox cell;
        cell.stage = m_columns.stages[column].id;
        cell.rect = QRectF(m_columns.left + m_columns.width * static_cast<double>(column), 0, m_columns.width, 0);
        Id<Stage> group = cell.stage;
        for (const Card &card : cardsInOrder(m_input.map, m_lane.id, cell.stage)) {
            cell.cards.push_back(place(card, column, group));
            group = card.stage;
        }
        if (cell.cards.empty())
            describeEmpty(cell, m_lane, m_input);
        m_row.cells.push_back(std::move(cell));
    }

    CardBox place(const Card &card, size_t column, Id<Stage> group)
    {
        const size_t span = std::min(m_columns.stages.size() - column, static_cast<size_t>(std::max(1, card.span)));
        const double width = cardWidth(span);
        CardBox box = layoutCard(card, m_lane.kind, width, m_input, m_options);
        const auto first = m_bottoms.begin() + static_cast<std::ptrdiff_t>(column);
        double top = *std::max_element(first, first + static_cast<std::ptrdiff_t>(span));
        const Stage *step = m_input.map.find(card.stage);
        if (card.stage != group && step && step->parent) {
            box.caption = breakLines(step->title, style::metaMedium, width - 4, m_input.metrics, 2);
            top += box.caption.height() + captionHeight - 16;
        }
        box.rect.moveTo(m_columns.left + m_columns.width * static_cast<double>(column) + cellPad, top);
        std::fill(first, first + static_cast<std::ptrdiff_t>(span), box.rect.bottom() + m_gap);
        return box;
    }

    RowBox &m_row;
    const Lane &m_lane;
    const Columns &m_columns;
    const LayoutInput &m_input;
    LayoutOptions m_options;
    double m_gap; // between two cards
    double m_pad; // above the first and below the last
    std::vector<double> m_bottoms;
};

} // namespace

double emotionY(double value, double height)
{
    const double margin = 12;
    return margin + (2 - std::clamp(value, -2.0, 2.0)) / 4 * (height - 2 * margin);
}

void layoutEmotion(RowBox &row, const Columns &columns, const LayoutInput &input)
{
    const double height = row.rect.height();
    for (size_t i = 0; i < columns.stages.size(); ++i) {
        EmotionDot dot;
        dot.stage = columns.stages[i].id;
        const double x = columns.left + columns.width * (static_cast<double>(i) + 0.5);
        dot.place = QPointF(x, emotionY(0, height));
        for (const triangulation::EmotionPoint &point : input.emotion) {
            if (point.stage != dot.stage || !point.value)
                continue;
            dot.known = true;
            dot.setByHand = point.setByHand;
            dot.value = 2 * *point.value;
            dot.place.setY(emotionY(dot.value, height));
            dot.lowY = emotionY(2 * (point.methods > 0 ? point.low : *point.value), height);
            dot.highY = emotionY(2 * (point.methods > 0 ? point.high : *point.value), height);
            dot.number = emotionText(*point.value, input.locale);
            const double room = columns.width - 12 - input.metrics.width(dot.number + u' ', style::meta);
            dot.word = elided(point.word, style::metaStrong, room, input.metrics);
        }
        row.dots.push_back(std::move(dot));
    }
}

RowBox layoutRow(const Lane &lane, const Columns &columns, const LayoutInput &input, const LayoutOptions &options)
{
    RowBox row;
    row.lane = lane.id;
    row.kind = lane.kind;
    row.collapsed = lane.collapsed && !options.openCollapsed;
    const bool emotion = lane.kind == LaneKind::Emotion;
    const double room = columns.left - headTextLeft - (emotion ? 24 : 2);
    const QString title = laneTitle(lane);
    row.title = breakLines(title, wordsFit(title, room, input.metrics) ? style::bodyStrong : style::metaStrong, room, input.metrics, row.collapsed ? 1 : 4);
    if (!row.collapsed)
        row.hint = breakLines(laneHint(lane), style::meta, room, input.metrics, 4);
    row.rect = QRectF(0, 0, columns.left + columns.width * static_cast<double>(columns.stages.size()), 0);
    if (row.collapsed) {
        collapse(row, lane, columns, input);
        return row;
    }
    const double headHeight = std::max(minimumRowHeight, row.title.height() + row.hint.height() + 2 * rowPadTop);
    if (emotion) {
        row.rect.setHeight(std::max(headHeight, options.tight ? tightEmotionHeight : emotionHeight));
        layoutEmotion(row, columns, input);
    } else {
        row.rect.setHeight(std::max(headHeight, Stack(row, lane, columns, input, options).run()));
    }
    for (CellBox &cell : row.cells)
        cell.rect.setHeight(row.rect.height());
    return row;
}

} // namespace trigpoint::paint
