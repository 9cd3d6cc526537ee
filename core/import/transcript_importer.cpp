// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_importer.h"

#include "core/import/transcript_assembly.h"
#include "core/import/transcript_cues.h"
#include "core/import/transcript_lines.h"
#include "core/import/transcript_speakers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TranscriptText
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptText)
};

// Shares of lines that make a reading likely, and how sure it then is. Below a well-recognised table, above
// "some table" and "some text".
constexpr double mostLines = 0.7;
constexpr double fewLines = 0.02;
constexpr qsizetype longTableCell = 2000;

bool startsWebVtt(const QString &text)
{
    static const QRegularExpression pattern(u"^WEBVTT(?:[ \\t][^\\n]*)?(?:\\n|$)"_s);
    return pattern.match(text.left(longTableCell)).hasMatch();
}

bool startsSrt(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(longTableCell).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    if (lines.isEmpty())
        return false;
    static const QRegularExpression number(u"^\\d+$"_s);
    const bool numbered = number.match(lines[0]).hasMatch() && lines.size() > 1 && cueTimes(lines[1]);
    return numbered || cueTimes(lines[0]);
}

// Many lines with the same number of commas, semicolons or tabs are a table.
bool looksLikeTable(const QString &text)
{
    const QStringList lines = text.left(longTableCell * 10).split(u'\n', Qt::SkipEmptyParts);
    for (const QChar mark : {u'\t', u';', u','}) {
        const qsizetype first = lines.isEmpty() ? 0 : lines[0].count(mark);
        const auto alike = std::count_if(lines.begin(), lines.end(), [&](const QString &line) { return line.count(mark) == first; });
        if (first > 0 && double(alike) >= mostLines * double(lines.size()))
            return true;
    }
    return false;
}

QString unixLines(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.startsWith(u'\uFEFF') ? text.mid(1) : text;
}

TranscriptPieces piecesOf(const QString &format, const QString &text)
{
    if (format == u"webvtt")
        return readWebVtt(text);
    if (format == u"srt")
        return readSrt(text);
    if (format == u"otter")
        return readOtter(text);
    if (format == u"stamped_text")
        return readStampedLines(text);
    return format == u"labelled_text" ? readLabelledText(text) : readPlainText(text);
}

struct ReadText
{
    FileFacts facts;
    TranscriptPieces pieces;
};

Result<ReadText> readText(FileInput &file, const QString &format, const QString &encoding, const Progress &progress)
{
    const auto bytes = readWholeText(file, encoding, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto found = file.facts();
    if (!found)
        return tl::unexpected(found.error());
    QString text = unixLines(*bytes);
    ReadText result;
    result.facts.name = file.name();
    result.facts.sha256 = found->sha256;
    result.facts.size = file.size();
    result.facts.format = format;
    result.facts.encoding = encoding.isEmpty() ? found->encoding : encoding;
    if (text.contains(QChar::Null)) {
        text.remove(QChar::Null);
        result.facts.warnings += TranscriptText::tr("“%1” has NUL characters. They were left out.").arg(file.name());
    }
    result.pieces = piecesOf(format, text);
    if (format == u"webvtt" || format == u"srt" || format == u"stamped_text")
        takeLabels(result.pieces.pieces);
    return result;
}

} // namespace

QStringList TranscriptImporter::formats() const
{
    return {u"webvtt"_s, u"srt"_s, u"stamped_text"_s, u"otter"_s, u"labelled_text"_s, u"plain_text"_s};
}

std::vector<Recognition> TranscriptImporter::recognise(const FileSample &sample) const
{
    const QString text = unixLines(sample.text);
    if (startsWebVtt(text))
        return {{u"webvtt"_s, 1.0, {TranscriptText::tr("It begins with the word WEBVTT.")}}};
    if (startsSrt(text))
        return {{u"srt"_s, 0.98, {TranscriptText::tr("It begins with a number and a line of times, as subtitles do.")}}};
    const LineShapes shapes = lineShapes(text);
    const auto lines = double(std::max<qint64>(1, shapes.lines));
    std::vector<Recognition> result;
    if (double(shapes.stamped) >= mostLines * lines)
        result.push_back({u"stamped_text"_s, 0.95, {TranscriptText::tr("Nearly every line begins with a time.")}});
    if (shapes.otter >= 2 && double(shapes.otter) >= fewLines * lines)
        result.push_back({u"otter"_s, 0.9, {TranscriptText::tr("Lines with a name and a time stand above the paragraphs.")}});
    const bool table = looksLikeTable(text);
    if (!table && shapes.speakers > 0 && shapes.labelled >= 2 && double(shapes.labelled) >= fewLines * lines)
        result.push_back({u"labelled_text"_s, 0.85, {TranscriptText::tr("Paragraphs begin with a speaker's name and a colon.")}});
    // JSON and XML are data, not speech; a Markdown file may begin with a comment.
    const bool data = text.startsWith(u'{') || text.startsWith(u"[{") || (text.startsWith(u'<') && !text.startsWith(u"<!--"));
    if (!table && !data && shapes.lines > 0)
        result.push_back({u"plain_text"_s, 0.15, {TranscriptText::tr("It is text without a structure that is known.")}});
    return result;
}

Result<QJsonObject> TranscriptImporter::guessPlan(FileInput &file, const QString &format, const PlanHints &) const
{
    const auto read = readText(file, format, {}, {});
    if (!read)
        return tl::unexpected(read.error());
    ImportPlan plan;
    plan.file.format = format;
    plan.file.encoding = read->facts.encoding;
    plan.file.headerRows = 0;
    plan.source.name = TranscriptText::tr("Interviews");
    plan.source.method = Method::Interview;
    plan.source.voice = Voice::Mixed; // until somebody says who speaks
    QStringList reasons;
    plan.speakers = castOf(mergedTurns(read->pieces.pieces), {}, file.name(), reasons);
    return planToJson(plan);
}

Result<Imported> TranscriptImporter::read(FileInput &file, const ImportPlan &plan, const Progress &progress) const
{
    const auto read = readText(file, plan.file.format, plan.file.encoding, progress);
    if (!read)
        return tl::unexpected(read.error());
    if (read->pieces.pieces.empty())
        return fail(TranscriptText::tr("No speech was found in “%1”. Open it in a text editor and compare it with "
                                       "the format %2, or name another one in the plan.")
                        .arg(file.name(), plan.file.format));
    return assembleTranscript(read->facts, plan, read->pieces);
}

} // namespace trigpoint::import
