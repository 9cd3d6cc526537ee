// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_assembly.h"

#include "core/import/transcript_speakers.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

qint64 codePoints(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

const PlanSpeaker *roleOf(const std::vector<PlanSpeaker> &cast, const QString &speaker)
{
    for (const PlanSpeaker &one : cast)
        if (one.speaker == speaker)
            return &one;
    return nullptr;
}

// Whom the transcript interviews: the only one who is asked.
QString intervieweeOf(const std::vector<PlanSpeaker> &cast)
{
    QStringList keys;
    for (const PlanSpeaker &one : cast)
        if (!one.interviewer && !keys.contains(one.participant))
            keys += one.participant;
    return keys.size() == 1 ? keys.front() : QString();
}

bool continues(const TranscriptPiece &turn, const TranscriptPiece &piece)
{
    return turn.row > 0 && piece.row > 0 && !turn.speaker.isEmpty() && turn.speaker == piece.speaker && turn.endMs
           && piece.startMs && *piece.startMs - *turn.endMs <= turnGapMs && *piece.startMs >= turn.startMs;
}

class TextBuilder
{
public:
    void add(const TranscriptPiece &piece, const PlanSpeaker *role, Imported &into)
    {
        if (!m_text.isEmpty())
            append(u"\n"_s);
        if (!piece.speaker.isEmpty())
            append(piece.speaker + u": "_s);
        const qint64 start = m_length;
        append(piece.text);
        if (piece.row > 0 && !(role && role->interviewer))
            into.excerpts.push_back(excerpt(piece, role, start));
        append(u"\n"_s);
    }

    const QString &text() const { return m_text; }

private:
    ImportedExcerpt excerpt(const TranscriptPiece &piece, const PlanSpeaker *role, qint64 start) const
    {
        ImportedExcerpt result;
        result.excerpt.row = piece.row;
        result.excerpt.text = piece.text;
        result.excerpt.start = start;
        result.excerpt.end = m_length;
        result.excerpt.startMs = piece.startMs;
        result.excerpt.endMs = piece.endMs;
        if (role)
            result.participant = role->participant;
        return result;
    }

    void append(const QString &text)
    {
        m_text += text;
        m_length += codePoints(text);
    }

    QString m_text;
    qint64 m_length = 0;
};

} // namespace

std::vector<TranscriptPiece> mergedTurns(std::vector<TranscriptPiece> pieces)
{
    std::vector<TranscriptPiece> turns;
    for (TranscriptPiece &piece : pieces) {
        if (turns.empty() || !continues(turns.back(), piece)) {
            turns.push_back(std::move(piece));
            continue;
        }
        TranscriptPiece &turn = turns.back();
        turn.text += u' ' + piece.text;
        if (piece.endMs)
            turn.endMs = std::max(*turn.endMs, *piece.endMs);
    }
    return turns;
}

Imported assembleTranscript(const FileFacts &facts, const ImportPlan &plan, TranscriptPieces pieces)
{
    Imported result;
    result.file = facts;
    result.file.rows = pieces.rows;
    result.file.skipped = std::move(pieces.skipped);
    result.file.imported = pieces.rows - static_cast<qint64>(result.file.skipped.size());
    result.file.warnings += pieces.warnings;
    result.source = plan.source;
    result.createStages = plan.createStages;
    result.createThemes = plan.createThemes;
    for (const PlanCover &cover : plan.covers)
        result.coverage.emplace_back(cover.stage, cover.theme);

    const auto turns = mergedTurns(std::move(pieces.pieces));
    const auto cast = castOf(turns, plan.speakers, facts.name, result.file.warnings);
    TextBuilder text;
    for (const TranscriptPiece &turn : turns)
        text.add(turn, roleOf(cast, turn.speaker), result);
    for (const PlanSpeaker &one : cast) {
        const bool known = std::any_of(result.participants.begin(), result.participants.end(),
                                       [&](const ImportedParticipant &person) { return person.key == one.participant; });
        if (!one.interviewer && !known)
            result.participants.push_back({one.participant, isParticipantWord(one.speaker) ? QString() : one.speaker, {}});
    }
    const QString title = facts.name.section(u'.', 0, -2).trimmed();
    result.transcripts.push_back({title.isEmpty() ? facts.name : title, intervieweeOf(cast), text.text().toUtf8()});

    ImportPlan used = plan;
    used.speakers = cast;
    result.file.plan = planToJson(used);
    return result;
}

} // namespace trigpoint::import
