// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/icons.h"

#include <QFile>
#include <QSvgRenderer>
#include <array>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

struct ChannelWords
{
    const char *icon;
    std::array<const char16_t *, 10> words; // the beginnings of words that call for the icon
};

constexpr ChannelWords channels[] = {
    {"star", {u"review", u"recens", u"rating", u"omdöm"}},
    {"mail", {u"email", u"e-mail", u"mail", u"newsletter", u"mejl", u"e-post", u"posta", u"letter", u"brev"}},
    {"phone", {u"call", u"phone", u"telef", u"samtal", u"chiamat"}},
    {"chat", {u"chat", u"message", u"messag", u"sms", u"meddel"}},
    {"card", {u"pay", u"checkout", u"billing", u"invoice", u"pagam", u"fattur", u"betal", u"faktur", u"card"}},
    {"book", {u"doc", u"help", u"guide", u"content", u"article", u"aiuto", u"hjälp", u"knowledge", u"book", u"manual"}},
    {"play", {u"video", u"demo", u"tour", u"webinar"}},
    {"calendar", {u"event", u"conference", u"meeting", u"möte", u"riunion", u"workshop"}},
    {"share", {u"social", u"referral", u"community", u"forum", u"passaparola", u"word of mouth"}},
    {"device", {u"mobile", u"phone app", u"tablet", u"mobil", u"cellulare"}},
    {"window", {u"app", u"product", u"portal", u"prodott", u"produkt", u"editor", u"dashboard", u"kiosk"}},
    {"store", {u"store", u"shop", u"branch", u"negozi", u"butik", u"counter"}},
    {"person", {u"person", u"in person", u"staff", u"visit", u"desk", u"di persona", u"agent"}},
    {"globe", {u"web", u"site", u"search", u"ad", u"online", u"sito", u"sök", u"webb"}},
};

} // namespace

QString channelIcon(const QString &channel)
{
    const QString text = u' ' + channel.toLower();
    for (const ChannelWords &entry : channels)
        for (const char16_t *word : entry.words)
            if (word && text.contains(u' ' + QString::fromUtf16(word)))
                return QLatin1String(entry.icon);
    return {};
}

void drawIcon(const Drawing &drawing, const QString &name, const QRectF &box, const QColor &colour)
{
    QFile file(u":/trigpoint/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toUtf8()));
    drawing.painter().save();
    renderer.render(&drawing.painter(), box);
    drawing.painter().restore();
}

} // namespace trigpoint::paint
