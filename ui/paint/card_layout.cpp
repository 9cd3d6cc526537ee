// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/card_layout.h"

#include "core/export/verdict_words.h"
#include "ui/paint/icons.h"

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double discRoom = 26;  // for the number of a finding, at the right
constexpr double iconSize = 13;
constexpr int bodyLines = 12;

void layoutConclusion(CardBox &box, const Card &card, const LayoutInput &input)
{
    box.look = CardBox::Look::Conclusion;
    const triangulation::Verdict *verdict = input.triangulation.claim(card.id);
    if (!verdict)
        return;
    box.mark = trigMarkOf(*verdict);
    box.shape = verdictShape(*verdict);
    box.word = exporting::verdictWord(*verdict);
    box.grade = verdict->grade;
}

// One line while title, owner and icon fit side by side and the icon can stand for the channel; else two.
void layoutTouchpoint(CardBox &box, const Card &card, double room, const LayoutInput &input, int lines)
{
    box.look = CardBox::Look::Touchpoint;
    box.icon = channelIcon(card.channel);
    const double titleWidth = input.metrics.width(card.title, style::body);
    const double ownerWidth = card.owner.isEmpty() ? 0 : 10 + input.metrics.width(card.owner, style::meta);
    const bool channelShown = card.channel.isEmpty() || !box.icon.isEmpty();
    if (channelShown && titleWidth + ownerWidth + (box.icon.isEmpty() ? 0 : iconSize + 7) <= room) {
        box.title = breakLines(card.title, style::body, room, input.metrics, lines);
        box.aside = card.owner;
        return;
    }
    box.title = breakLines(card.title, style::body, room, input.metrics, lines);
    QStringList words{card.channel, card.owner};
    words.removeAll(QString());
    const double left = box.icon.isEmpty() ? 0 : iconSize + 5;
    box.body = breakLines(words.join(u" · "_s), style::meta, room - left, input.metrics, lines);
}

} // namespace

CardBox layoutCard(const Card &card, LaneKind kind, double width, const LayoutInput &input, const LayoutOptions &options)
{
    CardBox box;
    box.card = card.id;
    box.kind = kind;
    double room = width - cardTextLeft - cardTextRight;
    if (const auto it = options.findingNumbers.find(card.id); it != options.findingNumbers.end() && kind == LaneKind::Opportunities) {
        box.finding = it->second;
        room -= discRoom;
    }
    if (kind == LaneKind::Touchpoints) {
        layoutTouchpoint(box, card, room, input, options.titleLines);
    } else {
        box.title = breakLines(card.title, style::body, room, input.metrics, options.titleLines);
        if (claimOf(kind))
            layoutConclusion(box, card, input);
        else if (kind != LaneKind::Opportunities)
            box.body = breakLines(card.body, style::meta, room, input.metrics, bodyLines);
    }
    double height = box.title.height() + box.body.height();
    if (!box.word.isEmpty())
        height += verdictLine;
    height = std::max(height, 16.0) + 2 * cardPad;
    box.rect = QRectF(0, 0, width, height);
    return box;
}

double verdictTop(const CardBox &card)
{
    return cardPad + card.title.height() + card.body.height();
}

} // namespace trigpoint::paint
