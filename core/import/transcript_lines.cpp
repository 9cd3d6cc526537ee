// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_lines.h"

#include "core/import/transcript_cues.h"
#include "core/import/transcript_markup.h"
#include "core/import/transcript_speakers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TranscriptLinesText
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptLinesText)
};

constexpr qsizetype longestHead = 120; // of a line that only names a speaker and a time

bool isHeading(const QString &line)
{
    static const QRegularExpression pattern(u"^#{1,6}\\s+\\S"_s);
    return pattern.match(line.left(longestHead)).hasMatch();
}

struct OtterHead
{
    QString speaker;
    qint64 startMs = 0;
};

std::optional<OtterHead> otterHead(const QString &line)
{
    static const QRegularExpression pattern(u"^(\\S.{0,59}?)\\s{2,}((?:\\d+:)?\\d{1,2}:\\d{2})\\s*$"_s);
    if (line.size() > longestHead)
        return std::nullopt;
    const auto match = pattern.match(line);
    const auto time = match.hasMatch() ? clockMs(match.captured(2)) : std::nullopt;
    if (!time)
        return std::nullopt;
    return OtterHead{match.captured(1).simplified(), *time};
}

struct Stamp
{
    qint64 startMs = 0;
    std::optional<qint64> endMs;
    QString text;
};

std::optional<Stamp> stampOf(const QString &line)
{
    static const QRegularExpression range(u"^\\s*\\[([\\d:.,]{4,16})\\s*-->\\s*([\\d:.,]{4,16})\\]\\s*"_s);
    static const QRegularExpression single(u"^\\s*\\[([\\d:.,]{4,16})\\]\\s*"_s);
    static const QRegularExpression columns(u"^(\\d{1,12})\\t(\\d{1,12})\\t"_s);
    const QString head = line.left(longestHead);
    if (const auto match = columns.match(head); match.hasMatch())
        return Stamp{match.captured(1).toLongLong(), match.captured(2).toLongLong(), line.mid(match.capturedLength()).trimmed()};
    if (const auto match = range.match(head); match.hasMatch()) {
        const auto start = clockMs(match.captured(1));
        const auto end = clockMs(match.captured(2));
        if (start && end)
            return Stamp{*start, *end, line.mid(match.capturedLength()).trimmed()};
    }
    if (const auto match = single.match(head); match.hasMatch())
        if (const auto start = clockMs(match.captured(1)))
            return Stamp{*start, std::nullopt, line.mid(match.capturedLength()).trimmed()};
    return std::nullopt;
}

// A line's label in any of the written forms, as "Name: speech" would give it, and a time that stands before it.
struct LabelledLine
{
    QString label;
    QString speech;
    std::optional<qint64> startMs;
    bool bold = false;
};

std::optional<LabelledLine> labelledLine(const QString &line)
{
    LabelledLine result;
    QString rest = line.trimmed();
    if (const auto stamp = stampOf(rest); stamp && !stamp->endMs) {
        result.startMs = stamp->startMs;
        rest = stamp->text;
    }
    static const QRegularExpression bold(u"^\\*\\*([^*\\n]{1,40}?)(?::\\s*\\*\\*|\\*\\*\\s*:)(?:\\s+|$)"_s);
    static const QRegularExpression bracket(u"^\\[([A-Za-z][A-Za-z _-]{0,20}\\d{1,4})\\]:?\\s+"_s);
    static const QRegularExpression number(u"^\\d{1,5}\\s{2,}"_s); // paragraph numbers of a printed transcript
    static const QRegularExpression timed(u"^([^:()\\[\\]]{1,40}?)\\s*[(\\[]((?:\\d+:)?\\d{1,2}:\\d{2}(?:\\.\\d+)?)[)\\]]\\s*:"_s);
    const QString head = rest.left(longestHead);
    if (const auto match = bold.match(head); match.hasMatch()) {
        const auto split = splitLabel(match.captured(1).trimmed() + u": "_s);
        if (!split)
            return std::nullopt;
        return LabelledLine{split->label, rest.mid(match.capturedLength()).trimmed(), result.startMs, true};
    }
    if (const auto match = bracket.match(head); match.hasMatch())
        return LabelledLine{match.captured(1), rest.mid(match.capturedLength()).trimmed(), result.startMs, false};
    if (const auto match = number.match(head); match.hasMatch())
        rest = rest.mid(match.capturedLength());
    if (const auto match = timed.match(head); match.hasMatch()) {
        result.startMs = clockMs(match.captured(2));
        rest = match.captured(1) + u':' + rest.mid(match.capturedLength());
    }
    const auto split = splitLabel(rest);
    if (!split)
        return std::nullopt;
    return LabelledLine{split->label, split->speech, result.startMs, false};
}

QString withoutComments(QString text)
{
    for (qsizetype at = text.indexOf(u"<!--"_s); at >= 0; at = text.indexOf(u"<!--"_s, at)) {
        const qsizetype end = text.indexOf(u"-->"_s, at);
        if (end < 0)
            break;
        text.remove(at, end + 3 - at);
    }
    return text;
}

QSet<QString> labelsOf(const QStringList &lines)
{
    QStringList labels;
    qint64 rows = 0;
    bool paragraphBegins = true;
    for (const QString &line : lines) {
        const bool blank = line.trimmed().isEmpty();
        const auto labelled = blank ? std::nullopt : labelledLine(line);
        rows += !blank && (paragraphBegins || labelled) && !isHeading(line) ? 1 : 0;
        if (labelled)
            labels += labelled->label;
        if (labelled && labelled->bold) // two names in bold prove as much as three plain ones
            labels += labelled->label;
        paragraphBegins = blank;
    }
    return acceptedLabels(labels, {}, rows);
}

// Collects lines into turns; a paragraph without a speaker is a row that is skipped.
class TurnBuilder
{
public:
    void heading(const QString &line)
    {
        close();
        m_piece = {};
        m_result.pieces.push_back({.row = 0, .speaker = {}, .marked = false, .startMs = {}, .endMs = {}, .text = line.trimmed()});
    }

    void turn(const QString &speaker, std::optional<qint64> startMs, const QString &speech)
    {
        close();
        m_piece = {.row = ++m_result.rows, .speaker = speaker, .marked = true, .startMs = startMs, .endMs = {}, .text = speech};
        m_open = true;
    }

    void line(const QString &text)
    {
        if (m_open)
            m_piece.text += m_piece.text.isEmpty() ? text.trimmed() : u'\n' + text.trimmed();
        else if (m_paragraphBegins)
            skip(TranscriptLinesText::tr("Nobody is named as the speaker of this paragraph."));
        m_paragraphBegins = false;
    }

    void blank() { m_paragraphBegins = true; }

    TranscriptPieces finish()
    {
        close();
        return std::move(m_result);
    }

private:
    void close()
    {
        if (!m_open)
            return;
        m_open = false;
        if (m_piece.text.trimmed().isEmpty())
            m_result.skipped.push_back({m_piece.row, TranscriptLinesText::tr("Nothing is said in this turn.")});
        else
            m_result.pieces.push_back(m_piece);
    }

    void skip(const QString &reason) { m_result.skipped.push_back({++m_result.rows, reason}); }

    TranscriptPieces m_result;
    TranscriptPiece m_piece;
    bool m_open = false;
    bool m_paragraphBegins = true;
};

} // namespace

TranscriptPieces readLabelledText(const QString &text)
{
    const QStringList lines = withoutComments(text).split(u'\n');
    const QSet<QString> labels = labelsOf(lines);
    TurnBuilder builder;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            builder.blank();
            continue;
        }
        if (isHeading(line)) {
            builder.heading(line);
            continue;
        }
        const auto labelled = labelledLine(line);
        if (labelled && labels.contains(labelled->label))
            builder.turn(labelled->label, labelled->startMs, labelled->speech);
        else
            builder.line(line);
    }
    return builder.finish();
}

TranscriptPieces readOtter(const QString &text)
{
    TurnBuilder builder;
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (line.trimmed().isEmpty())
            builder.blank();
        else if (const auto head = otterHead(line))
            builder.turn(head->speaker, head->startMs, {});
        else if (isHeading(line))
            builder.heading(line);
        else if (!line.startsWith(u"Transcribed by https://otter.ai"_s))
            builder.line(line);
    }
    TranscriptPieces result = builder.finish();
    for (size_t i = 0; i + 1 < result.pieces.size(); ++i)
        if (result.pieces[i].startMs && result.pieces[i + 1].startMs >= result.pieces[i].startMs)
            result.pieces[i].endMs = result.pieces[i + 1].startMs;
    return result;
}

TranscriptPieces readStampedLines(const QString &text)
{
    TranscriptPieces result;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || (result.rows == 0 && line.trimmed() == u"start\tend\ttext"))
            continue;
        const auto stamp = stampOf(line);
        const bool emptyStamp = stamp && stamp->text.isEmpty();
        if (emptyStamp && !stamp->endMs) { // ends the line before it
            if (!result.pieces.empty() && !result.pieces.back().endMs && stamp->startMs >= result.pieces.back().startMs)
                result.pieces.back().endMs = stamp->startMs;
            continue;
        }
        const qint64 row = ++result.rows;
        if (!stamp) {
            result.skipped.push_back({row, TranscriptLinesText::tr("This line has no times.")});
        } else if (saysNothing(stamp->text)) {
            result.skipped.push_back({row, TranscriptLinesText::tr("Nothing is said in this line.")});
        } else {
            const bool backwards = stamp->endMs && *stamp->endMs < stamp->startMs;
            result.pieces.push_back({.row = row, .speaker = {}, .marked = false, .startMs = stamp->startMs,
                                     .endMs = backwards ? std::nullopt : stamp->endMs, .text = stamp->text});
        }
    }
    return result;
}

TranscriptPieces readPlainText(const QString &text)
{
    TranscriptPieces result;
    const QString plain = withoutComments(text);
    // Paragraphs where blank lines part them, single lines where none do.
    static const QRegularExpression gap(u"\\n[ \\t]*\\n"_s);
    const bool paragraphs = plain.trimmed().contains(gap);
    const QStringList parts = paragraphs ? plain.split(gap) : plain.split(u'\n');
    for (const QString &part : parts) {
        const QString said = part.trimmed();
        if (said.isEmpty())
            continue;
        const qint64 row = isHeading(said) && !said.contains(u'\n') ? 0 : ++result.rows;
        if (saysNothing(said)) {
            result.skipped.push_back({row, TranscriptLinesText::tr("Nothing is said in this paragraph.")});
            continue;
        }
        result.pieces.push_back({.row = row, .speaker = {}, .marked = false, .startMs = {}, .endMs = {}, .text = said});
    }
    return result;
}

LineShapes lineShapes(const QString &text)
{
    LineShapes shapes;
    const QStringList lines = withoutComments(text).split(u'\n');
    const QSet<QString> labels = labelsOf(lines);
    shapes.speakers = labels.size();
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        ++shapes.lines;
        shapes.otter += otterHead(line) ? 1 : 0;
        shapes.stamped += stampOf(line) ? 1 : 0;
        const auto labelled = labelledLine(line);
        shapes.labelled += labelled && labels.contains(labelled->label) ? 1 : 0;
    }
    return shapes;
}

} // namespace trigpoint::import
