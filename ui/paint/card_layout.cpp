// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/card_layout.h"

#include "core/triangulation/verdict_text.h"
#include "ui/paint/icons.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double discRoom = 26;  // for the number of a finding, at the right
constexpr double iconSize = 13;
constexpr int bodyLines = 12;

void layoutConclusion(CardBox &box, const Card &card, double room, const LayoutInput &input)
{
    box.look = CardBox::Look::Conclusion;
    const triangulation::Verdict *verdict = input.triangulation.claim(card.id);
    if (!verdict)
        return;
    box.mark = trigMarkOf(*verdict);
    box.shape = verdictShape(*verdict);
    const double wordRoom = room - (box.mark ? verdictMark : 0) - shapeRoom - confidenceWidth - 6;
    box.word = breakLines(triangulation::labelText(*verdict), style::metaMedium, wordRoom, input.metrics, 3);
    box.word.lineHeight = 14;
    box.grade = verdict->grade;
}

// Title, owner and icon side by side, or the channel and owner below.
void layoutTouchpoint(CardBox &box, const Card &card, double room, const LayoutInput &input, const LayoutOptions &options)
{
    const int lines = options.titleLines;
    box.look = CardBox::Look::Touchpoint;
    box.icon = channelIcon(card.channel);
    box.title = breakLines(card.title, style::body, room, input.metrics, lines);
    if (!options.twoLineTouchpoints && fitsOneLine(card, room + cardTextLeft + cardTextRight, input.metrics)) {
        box.aside = card.owner;
        return;
    }
    QStringList words{card.channel, card.owner};
    words.removeAll(QString());
    const double left = box.icon.isEmpty() ? 0 : iconSize + 5;
    box.body = breakLines(words.join(u" · "_s), style::meta, room - left, input.metrics, lines);
}

} // namespace

bool fitsOneLine(const Card &card, double width, const TextMetrics &metrics)
{
    const bool icon = !channelIcon(card.channel).isEmpty();
    if (!icon && !card.channel.isEmpty())
        return false;
    const double owner = card.owner.isEmpty() ? 0 : 10 + metrics.width(card.owner, style::meta);
    return metrics.width(card.title, style::body) + owner + (icon ? iconSize + 7 : 0) <= width - cardTextLeft - cardTextRight;
}

CardBox layoutCard(const Card &card, LaneKind kind, double width, const LayoutInput &input, const LayoutOptions &options)
{
    CardBox box;
    box.card = card.id;
    box.kind = kind;
    if (options.tight)
        box.pad = tightCardPad;
    double room = width - cardTextLeft - cardTextRight;
    if (const auto it = options.findingNumbers.find(card.id); it != options.findingNumbers.end() && kind == LaneKind::Opportunities) {
        box.finding = it->second;
        room -= discRoom;
    }
    if (kind == LaneKind::Touchpoints) {
        layoutTouchpoint(box, card, room, input, options);
    } else {
        box.title = breakLines(card.title, style::body, room, input.metrics, options.titleLines);
        if (claimOf(kind))
            layoutConclusion(box, card, room, input);
        else if (kind != LaneKind::Opportunities)
            box.body = breakLines(card.body, style::meta, room, input.metrics, bodyLines);
    }
    double height = box.title.height() + box.body.height();
    if (!box.word.lines.isEmpty())
        height += (options.tight ? tightVerdictLine : verdictLine) + box.word.height() - box.word.lineHeight;
    height = std::max(height, 16.0) + 2 * box.pad;
    box.rect = QRectF(0, 0, width, height);
    return box;
}

double verdictTop(const CardBox &card)
{
    return card.pad + card.title.height() + card.body.height();
}

} // namespace trigpoint::paint
