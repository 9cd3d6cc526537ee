// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/text.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype window = 128; // characters measured at first

// Blanks for control characters, then the usual single blanks between words.
QString oneParagraph(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return result.simplified();
}

std::vector<qsizetype> boundaries(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    std::vector<qsizetype> result;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        result.push_back(at);
    if (result.empty() || result.back() != text.size())
        result.push_back(text.size());
    return result;
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace() && text.back() != QChar::Nbsp)
        text.chop(1);
    return text;
}

class Breaker
{
public:
    // Stops soon after `most` lines.
    Breaker(TextStyle style, double width, const TextMetrics &metrics, qsizetype most = 1)
        : m_style(style), m_width(width), m_metrics(metrics), m_most(most)
    {
    }

    QStringList run(const QString &text)
    {
        qsizetype from = 0;
        for (const qsizetype to : boundaries(text, QTextBoundaryFinder::Line)) {
            // "sign-up" stays whole where a line can hold it
            const bool hyphen = to < text.size() && text.at(to - 1) == u'-';
            if (hyphen && fits(text.mid(from, to - from + 12)))
                continue;
            addPiece(text.mid(from, to - from));
            if (m_lines.size() > m_most)
                return m_lines;
            from = to;
        }
        flush();
        return m_lines;
    }

    // Endless words are common enough in raw data: their beginning decides.
    bool fits(const QString &text) const
    {
        if (text.size() > window && m_metrics.width(text.left(window), m_style) > m_width)
            return false;
        return m_metrics.width(trimmedEnd(text), m_style) <= m_width;
    }

    // How many of a text's characters fit, at least one grapheme.
    qsizetype fittingLength(const QString &text) const
    {
        qsizetype length = window;
        while (length < text.size() && fits(text.left(length)))
            length *= 2;
        const std::vector<qsizetype> ends = boundaries(text.left(length), QTextBoundaryFinder::Grapheme);
        size_t low = 0;
        size_t high = ends.size();
        while (low + 1 < high) {
            const size_t middle = (low + high) / 2;
            (fits(text.left(ends[middle])) ? low : high) = middle;
        }
        return ends[low];
    }

private:
    void addPiece(QString piece)
    {
        if (fits(m_line + piece)) {
            m_line += piece;
            return;
        }
        flush();
        while (!fits(piece) && m_lines.size() <= m_most) {
            const qsizetype length = fittingLength(piece);
            if (length >= piece.size())
                break;
            m_lines.append(piece.left(length));
            piece.remove(0, length);
        }
        m_line = piece;
    }

    void flush()
    {
        const QString line = trimmedEnd(m_line);
        if (!line.isEmpty())
            m_lines.append(line);
        m_line.clear();
    }

    TextStyle m_style;
    double m_width;
    const TextMetrics &m_metrics;
    qsizetype m_most;
    QString m_line;
    QStringList m_lines;
};

} // namespace

double lineHeight(TextStyle style)
{
    if (style.size <= 12)
        return 16;
    if (style.size <= 15)
        return 20;
    return style.size <= 20 ? 28 : style.size * 36 / 28;
}

Lines breakLines(const QString &text, TextStyle style, double width, const TextMetrics &metrics, int maxLines)
{
    Lines result;
    result.style = style;
    result.lineHeight = lineHeight(style);
    result.lines = Breaker(style, width, metrics, maxLines).run(oneParagraph(text));
    if (result.lines.size() > maxLines) {
        result.cut = true;
        const QString rest = result.lines.at(maxLines - 1) + ellipsis;
        result.lines = result.lines.mid(0, maxLines - 1);
        result.lines.append(elided(rest, style, width, metrics));
    }
    return result;
}

QString elided(const QString &text, TextStyle style, double width, const TextMetrics &metrics)
{
    const QString whole = oneParagraph(text);
    const Breaker breaker(style, width, metrics);
    if (breaker.fits(whole))
        return whole;
    const double room = width - metrics.width(QString(ellipsis), style);
    const QString head = whole.left(Breaker(style, room, metrics).fittingLength(whole));
    return trimmedEnd(head) + ellipsis;
}

} // namespace trigpoint::paint
