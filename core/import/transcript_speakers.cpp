// SPDX-License-Identifier: Apache-2.0
#include "core/import/transcript_speakers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TranscriptSpeakersText
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptSpeakersText)
};

constexpr qsizetype longestLabel = 40;
constexpr int rowsThatProve = 3;
constexpr double mostRows = 0.6;

// A speaker who asks this often, and this many times as often as anybody else, is the interviewer.
constexpr int turnsToJudge = 4;
constexpr double asksOften = 0.5;
constexpr double asksMore = 2;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// "Interviewer 2" -> "interviewer"
QString withoutNumber(const QString &speaker)
{
    static const QRegularExpression number(u"[\\s_#]*\\d{1,3}$"_s);
    return folded(speaker).remove(number);
}

bool isNoPerson(const QString &label)
{
    static const QSet<QString> words{u"note"_s, u"task"_s, u"example"_s, u"q"_s,    u"a"_s,       u"http"_s,
                                     u"https"_s, u"chapter"_s, u"url"_s, u"date"_s, u"time"_s,    u"title"_s,
                                     u"compito"_s, u"esempio"_s, u"nota"_s, u"uppgift"_s, u"exempel"_s, u"aufgabe"_s};
    return words.contains(folded(label)) || words.contains(withoutNumber(label));
}

bool looksLikeName(const QString &label)
{
    static const QRegularExpression code(u"^[A-Za-z]{1,12}[_ -]?\\d{1,4}$"_s);
    return label[0].isUpper() || code.match(label).hasMatch();
}

bool isDiarised(const QString &speaker)
{
    static const QRegularExpression pattern(u"^(speaker|sprecher|talare|parlante|unknown speaker)?[_ -]?s?\\d{1,3}$"_s);
    return pattern.match(folded(speaker)).hasMatch();
}

// The participant's own code in the file's name ("interview_P07.vtt"), otherwise the name without its ending.
QString keyFromFileName(const QString &fileName)
{
    QString base = fileName.section(u'/', -1);
    static const QRegularExpression ending(u"(\\.transcript)?\\.[A-Za-z]{2,5}$"_s);
    base.remove(ending);
    static const QRegularExpression code(u"(?:^|[^A-Za-z0-9])([Pp]\\d{1,4})(?:$|[^A-Za-z0-9])"_s);
    const auto match = code.match(base);
    return match.hasMatch() ? match.captured(1).toUpper() : base.trimmed();
}

struct Asking
{
    int turns = 0;
    int questions = 0;
    double share() const { return turns == 0 ? 0 : double(questions) / turns; }
};

// The one who asks; empty when it is not plain.
QString whoAsks(const std::vector<TranscriptPiece> &pieces)
{
    std::map<QString, Asking> asking;
    for (const TranscriptPiece &piece : pieces) {
        if (piece.row == 0 || piece.speaker.isEmpty())
            continue;
        Asking &one = asking[piece.speaker];
        ++one.turns;
        one.questions += piece.text.trimmed().endsWith(u'?') ? 1 : 0;
    }
    if (asking.size() < 2)
        return {};
    QString best;
    double most = 0;
    double second = 0;
    for (const auto &[speaker, one] : asking) {
        if (one.share() > most) {
            second = most;
            most = one.share();
            best = speaker;
        } else {
            second = std::max(second, one.share());
        }
    }
    const bool plain = most >= asksOften && most >= asksMore * second && asking[best].turns >= turnsToJudge;
    return plain ? best : QString();
}

} // namespace

std::optional<Labelled> splitLabel(const QString &line)
{
    const qsizetype colon = line.left(longestLabel + 2).indexOf(u':');
    if (colon < 1 || (colon + 1 < line.size() && !line[colon + 1].isSpace()))
        return std::nullopt;
    const QString label = line.left(colon).simplified();
    static const QRegularExpression shape(u"^[\\p{L}](?:[\\p{L}\\p{M}\\p{N} ._'’-]*[\\p{L}\\p{M}\\p{N}.])?$"_s);
    if (label.count(u' ') > 3 || !shape.match(label).hasMatch() || isNoPerson(label))
        return std::nullopt;
    return Labelled{label, line.mid(colon + 1).trimmed()};
}

QSet<QString> acceptedLabels(const QStringList &labelOfEachRow, const QSet<QString> &known, qint64 rows)
{
    QHash<QString, int> counts;
    for (const QString &label : labelOfEachRow)
        if (!label.isEmpty())
            ++counts[label];
    qint64 plausible = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        plausible += looksLikeName(it.key()) ? it.value() : 0;
    const bool most = rows > 0 && double(plausible) >= mostRows * double(rows);
    QSet<QString> result;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString &label = it.key();
        const bool role = isInterviewerWord(label) || isParticipantWord(label);
        if (role || known.contains(label) || (looksLikeName(label) && (most || it.value() >= rowsThatProve)))
            result.insert(label);
    }
    return result;
}

void takeLabels(std::vector<TranscriptPiece> &pieces)
{
    QSet<QString> known;
    QStringList labels;
    qint64 unmarked = 0;
    for (const TranscriptPiece &piece : pieces) {
        if (piece.marked)
            known.insert(piece.speaker);
        else if (const auto labelled = splitLabel(piece.text))
            labels += labelled->label;
        unmarked += piece.marked ? 0 : 1;
    }
    const QSet<QString> accepted = acceptedLabels(labels, known, unmarked);
    if (accepted.isEmpty())
        return;
    QString current;
    for (TranscriptPiece &piece : pieces) {
        const auto labelled = piece.marked ? std::nullopt : splitLabel(piece.text);
        if (labelled && accepted.contains(labelled->label)) {
            current = labelled->label;
            piece.text = labelled->speech;
        }
        if (piece.marked)
            current.clear();
        else
            piece.speaker = current;
    }
}

bool isInterviewerWord(const QString &speaker)
{
    static const QSet<QString> words{
        u"interviewer"_s, u"interviewerin"_s, u"int"_s, u"i"_s, u"moderator"_s, u"moderatorin"_s, u"mod"_s,
        u"facilitator"_s, u"host"_s, u"researcher"_s, u"intervistatore"_s, u"intervistatrice"_s, u"moderatore"_s,
        u"moderatrice"_s, u"facilitatore"_s, u"facilitatrice"_s, u"ricercatore"_s, u"ricercatrice"_s,
        u"conduttore"_s, u"conduttrice"_s, u"intervjuare"_s, u"forskare"_s, u"samtalsledare"_s, u"forscher"_s,
        u"forscherin"_s};
    return words.contains(withoutNumber(speaker));
}

bool isParticipantWord(const QString &speaker)
{
    static const QSet<QString> words{
        u"interviewee"_s, u"participant"_s, u"respondent"_s, u"customer"_s, u"user"_s, u"speaker"_s, u"guest"_s,
        u"intervistato"_s, u"intervistata"_s, u"partecipante"_s, u"rispondente"_s, u"cliente"_s, u"utente"_s,
        u"deltagare"_s, u"intervjuperson"_s, u"kund"_s, u"användare"_s, u"teilnehmer"_s, u"teilnehmerin"_s,
        u"befragter"_s, u"befragte"_s, u"befragter"_s, u"kunde"_s, u"kundin"_s, u"sprecher"_s, u"p"_s, u"r"_s};
    return words.contains(folded(speaker)) || isDiarised(speaker);
}

std::vector<PlanSpeaker> castOf(const std::vector<TranscriptPiece> &pieces, const std::vector<PlanSpeaker> &planned,
                                const QString &fileName, QStringList &reasons)
{
    std::vector<PlanSpeaker> cast;
    bool anyInterviewer = false;
    int generic = 0;
    for (const TranscriptPiece &piece : pieces) {
        const auto same = [&](const PlanSpeaker &one) { return one.speaker == piece.speaker; };
        if (piece.speaker.isEmpty() || std::any_of(cast.begin(), cast.end(), same))
            continue;
        const auto plan = std::find_if(planned.begin(), planned.end(), same);
        cast.push_back(plan != planned.end() ? *plan : PlanSpeaker{piece.speaker, {}, isInterviewerWord(piece.speaker)});
        anyInterviewer = anyInterviewer || cast.back().interviewer;
        generic += !cast.back().interviewer && isParticipantWord(piece.speaker) ? 1 : 0;
    }
    if (!anyInterviewer && planned.empty()) {
        const QString asks = whoAsks(pieces);
        for (PlanSpeaker &one : cast) {
            if (one.speaker != asks)
                continue;
            one.interviewer = true;
            generic -= isParticipantWord(one.speaker) ? 1 : 0;
        }
    }
    for (const PlanSpeaker &one : cast)
        if (one.interviewer && !isInterviewerWord(one.speaker))
            reasons += TranscriptSpeakersText::tr("“%1” was taken for the interviewer, whose words are no evidence. If that "
                                                  "is wrong, say so under “speakers” in the plan.")
                           .arg(one.speaker);
    const QString fileKey = keyFromFileName(fileName);
    for (PlanSpeaker &one : cast) {
        if (one.interviewer || !one.participant.isEmpty())
            continue;
        const bool shared = isParticipantWord(one.speaker);
        one.participant = !shared ? one.speaker : generic == 1 ? fileKey : u"%1 %2"_s.arg(fileKey, one.speaker);
    }
    return cast;
}

} // namespace trigpoint::import
