// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_markup.h"

#include <QHash>
#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 300;
constexpr qsizetype longestReference = 12;

QString referredText(const QString &name)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s},
                                               {u"lrm"_s, u"\u200E"_s}, {u"rlm"_s, u"\u200F"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name);
    bool ok = false;
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (!ok || code == 0 || code > 0x10FFFF || surrogate)
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

// The tag that begins at `at`, without its brackets; nothing when no tag begins there.
std::optional<QString> tagAt(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return std::nullopt;
    const QChar first = text[at + 1];
    if (!first.isLetterOrNumber() && first != u'/' && first != u'.')
        return std::nullopt;
    const qsizetype end = text.indexOf(u'>', at);
    if (end < 0 || end - at > longestTag)
        return std::nullopt;
    return text.mid(at + 1, end - at - 1);
}

// `tag` is "v Esme", "v.first.loud Esme" or "v "; nothing for other tags.
std::optional<QString> voiceOf(const QString &tag)
{
    if (!tag.startsWith(u'v') || (tag.size() > 1 && tag[1] != u'.' && !tag[1].isSpace()))
        return std::nullopt;
    qsizetype blank = 1;
    while (blank < tag.size() && !tag[blank].isSpace())
        ++blank;
    return withoutReferences(tag.mid(blank)).simplified();
}

class CueWalker
{
public:
    explicit CueWalker(const QString &payload) : m_payload(payload) {}

    std::vector<VoicedText> walk()
    {
        for (qsizetype at = 0; at < m_payload.size();)
            at = step(at);
        flush();
        return std::move(m_result);
    }

private:
    qsizetype step(qsizetype at)
    {
        const QChar c = m_payload[at];
        if (c == u'{' && at + 1 < m_payload.size() && m_payload[at + 1] == u'\\') {
            const qsizetype end = m_payload.indexOf(u'}', at);
            if (end > 0 && end - at <= longestTag)
                return end + 1;
        }
        if (c == u'<') {
            if (const auto tag = tagAt(m_payload, at)) {
                enter(*tag);
                return at + tag->size() + 2;
            }
        }
        m_text += c;
        return at + 1;
    }

    void enter(const QString &tag)
    {
        const auto voice = tag.trimmed() == u"/v" ? std::optional<QString>(QString()) : voiceOf(tag);
        if (!voice)
            return;
        flush();
        m_voice = *voice;
    }

    void flush()
    {
        const QString text = withoutReferences(m_text).trimmed();
        if (!text.isEmpty())
            m_result.push_back({m_voice, text});
        m_text.clear();
    }

    const QString &m_payload;
    QString m_voice;
    QString m_text;
    std::vector<VoicedText> m_result;
};

} // namespace

QString withoutReferences(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const qsizetype end = text.indexOf(u';', at);
            if (end > at && end - at <= longestReference) {
                const QString meant = referredText(text.mid(at + 1, end - at - 1));
                if (!meant.isEmpty()) {
                    result += meant;
                    at = end;
                    continue;
                }
            }
        }
        result += text[at];
    }
    return result;
}

bool saysNothing(const QString &text)
{
    static const QRegularExpression sound(u"^(\\[[^\\]\\n]{0,60}\\]|\\([^)\\n]{0,60}\\)|♪[^\\n]*|[-–—.…\\s]*)$"_s);
    return sound.match(text.trimmed()).hasMatch();
}

std::vector<VoicedText> plainCueText(const QString &payload)
{
    return CueWalker(payload).walk();
}

} // namespace trigpoint::import
