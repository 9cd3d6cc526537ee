// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_cues.h"

#include "core/import/transcript_markup.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TranscriptCuesText
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptCuesText)
};

constexpr qsizetype longestTimeLine = 400;

bool isBlank(const QString &line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

// Meant as a time line but not readable as one.
bool isBrokenTimes(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*[\\d:.,]*\\d[\\d:.,]*\\s*-->"_s);
    return line.size() <= longestTimeLine && pattern.match(line).hasMatch();
}

// Captions that name the speaker in brackets on a line of its own, with a dash between two speakers.
std::optional<QString> bracketedSpeaker(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*\\((\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})\\)\\s*$"_s);
    const auto match = pattern.match(line);
    return match.hasMatch() ? std::optional<QString>(match.captured(1)) : std::nullopt;
}

class CueParser
{
public:
    CueParser(const QString &text, bool webVtt) : m_lines(text.split(u'\n')), m_webVtt(webVtt) {}

    TranscriptPieces parse()
    {
        if (m_webVtt)
            while (m_at < m_lines.size() && !isBlank(m_lines[m_at]) && !cueTimes(line(m_at + 1)) && !cueTimes(line(m_at)))
                ++m_at;
        while (m_at < m_lines.size())
            block();
        if (m_backwards > 0)
            m_result.warnings += TranscriptCuesText::tr("%n cue(s) end before they begin, the first is cue %1. Their times were left out.",
                                                        nullptr, m_backwards)
                                     .arg(m_firstBackwards);
        return std::move(m_result);
    }

private:
    QString line(qsizetype at) const { return at < m_lines.size() ? m_lines[at] : QString(); }

    void block()
    {
        if (isBlank(m_lines[m_at])) {
            ++m_at;
            return;
        }
        if (const auto times = cueTimes(m_lines[m_at])) {
            ++m_at;
            cue(*times, payload());
            return;
        }
        if (cueTimes(line(m_at + 1)) || isBrokenTimes(line(m_at + 1))) { // any text may be an identifier
            ++m_at;
            return;
        }
        if (isBrokenTimes(m_lines[m_at])) {
            ++m_at;
            payload();
            skip(TranscriptCuesText::tr("The times of this cue cannot be read."));
            return;
        }
        if (m_webVtt && isAside(m_lines[m_at])) {
            while (m_at < m_lines.size() && !isBlank(m_lines[m_at]))
                ++m_at;
            return;
        }
        stray();
    }

    static bool isAside(const QString &text)
    {
        const QString whole = text.trimmed();
        return whole == u"STYLE" || whole == u"REGION" || text == u"NOTE" || text.startsWith(u"NOTE "_s)
               || text.startsWith(u"NOTE\t"_s);
    }

    // Text behind a blank line that belongs to no cue. SRT writers leave blank lines inside a cue.
    void stray()
    {
        const QString text = payload();
        static const QRegularExpression number(u"^\\s*\\d+\\s*$"_s);
        if (!m_webVtt && !m_result.pieces.empty() && m_lastCueSpoke && !number.match(text).hasMatch()) {
            for (const VoicedText &more : plainCueText(text))
                m_result.pieces.back().text += u'\n' + more.text;
            return;
        }
        skip(TranscriptCuesText::tr("This text has no times."));
    }

    // The lines up to a blank one. A time line ends it too, and so does a number or a key right before one.
    QString payload()
    {
        static const QRegularExpression key(u"^\\s*(\\d+|[0-9a-fA-F-]{32,40}(/\\S*)?)\\s*$"_s);
        QStringList lines;
        for (; m_at < m_lines.size() && !isBlank(m_lines[m_at]); ++m_at) {
            if (cueTimes(m_lines[m_at]) || (cueTimes(line(m_at + 1)) && key.match(m_lines[m_at]).hasMatch()))
                break;
            lines += m_lines[m_at];
        }
        if (m_at < m_lines.size() && isContinuedByDash())
            return (lines + continued()).join(u'\n');
        return lines.join(u'\n');
    }

    // A cue with two speakers may have a blank line around the dash that parts them.
    bool isContinuedByDash() const
    {
        return m_at + 1 < m_lines.size() && isBlank(m_lines[m_at]) && bracketedSpeaker(m_lines[m_at + 1]).has_value();
    }

    QStringList continued()
    {
        QStringList lines;
        for (++m_at; m_at < m_lines.size() && !isBlank(m_lines[m_at]) && !cueTimes(m_lines[m_at]); ++m_at)
            lines += m_lines[m_at];
        return lines;
    }

    void cue(CueTimes times, const QString &payload)
    {
        const qint64 row = ++m_result.rows;
        const bool backwards = times.endMs < times.startMs;
        if (backwards && ++m_backwards == 1)
            m_firstBackwards = row;
        const size_t before = m_result.pieces.size();
        for (const VoicedText &voiced : plainCueText(payload))
            pieces(row, voiced, backwards ? std::nullopt : std::optional<CueTimes>(times));
        m_lastCueSpoke = m_result.pieces.size() > before;
        if (!m_lastCueSpoke)
            m_result.skipped.push_back({row, TranscriptCuesText::tr("Nothing is said in this cue.")});
    }

    void pieces(qint64 row, const VoicedText &voiced, const std::optional<CueTimes> &times)
    {
        TranscriptPiece piece{.row = row, .speaker = voiced.voice, .marked = !voiced.voice.isEmpty(), .startMs = {},
                              .endMs = {}, .text = {}};
        if (times) {
            piece.startMs = times->startMs;
            piece.endMs = times->endMs;
        }
        QStringList lines;
        const auto close = [&] {
            piece.text = lines.join(u'\n').trimmed();
            lines.clear();
            if (!saysNothing(piece.text))
                m_result.pieces.push_back(piece);
        };
        for (const QString &text : voiced.text.split(u'\n')) {
            if (const auto speaker = bracketedSpeaker(text)) {
                close();
                piece.speaker = *speaker;
                piece.marked = true;
            } else if (const QString said = text.trimmed(); !said.isEmpty() && said != u"-") {
                lines += said;
            }
        }
        close();
    }

    void skip(const QString &reason)
    {
        m_lastCueSpoke = false;
        m_result.skipped.push_back({++m_result.rows, reason});
    }

    const QStringList m_lines;
    const bool m_webVtt;
    qsizetype m_at = 0;
    bool m_lastCueSpoke = false;
    int m_backwards = 0;
    qint64 m_firstBackwards = 0;
    TranscriptPieces m_result;
};

} // namespace

std::optional<qint64> clockMs(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(?:(\\d{1,6}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,6}))?\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(3).toInt() > 59)
        return std::nullopt;
    const qint64 minutes = match.captured(2).toLongLong();
    if (match.hasCaptured(1) && !match.captured(1).isEmpty() && minutes > 59)
        return std::nullopt;
    const qint64 fraction = match.captured(4).leftJustified(3, u'0', true).toLongLong();
    return ((match.captured(1).toLongLong() * 60 + minutes) * 60 + match.captured(3).toLongLong()) * 1000 + fraction;
}

std::optional<CueTimes> cueTimes(const QString &line)
{
    if (line.size() > longestTimeLine)
        return std::nullopt;
    static const QRegularExpression pattern(u"^\\s*([\\d:]+(?:[.,]\\d+)?)\\s*-->\\s*([\\d:]+(?:[.,]\\d+)?)(?:\\s.*)?$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto start = clockMs(match.captured(1));
    const auto end = clockMs(match.captured(2));
    if (!start || !end)
        return std::nullopt;
    return CueTimes{*start, *end};
}

TranscriptPieces readWebVtt(const QString &text)
{
    return CueParser(text, true).parse();
}

TranscriptPieces readSrt(const QString &text)
{
    return CueParser(text, false).parse();
}

} // namespace trigpoint::import
