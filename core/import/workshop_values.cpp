// SPDX-License-Identifier: Apache-2.0
#include "core/import/workshop_values.h"

#include "core/import/column_guess.h"

#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostVotes = 100'000;

// Folded words of each kind.
const QHash<QString, NoteKind> &kindWords()
{
    static const QHash<QString, NoteKind> words = [] {
        const std::pair<NoteKind, QStringList> kinds[] = {
            {NoteKind::Pain, {u"pain"_s, u"pains"_s, u"painpoint"_s, u"painpoints"_s, u"problem"_s, u"problems"_s, u"issue"_s,
                              u"frustration"_s, u"negative"_s, u"minus"_s, u"bad"_s, u"sad"_s, u"mad"_s, u"stop"_s,
                              u"dislike"_s, u"weakness"_s, u"obstacle"_s, u"dolore"_s, u"problema"_s, u"problemi"_s,
                              u"criticita"_s, u"negativo"_s, u"ostacolo"_s, u"frustrazione"_s, u"smarta"_s, u"smartpunkt"_s,
                              u"hinder"_s, u"negativt"_s, u"negativ"_s, u"daligt"_s, u"schmerz"_s, u"schmerzpunkt"_s,
                              u"probleme"_s, u"arger"_s, u"hindernis"_s, u"schlecht"_s}},
            {NoteKind::Gain, {u"gain"_s, u"gains"_s, u"delight"_s, u"positive"_s, u"plus"_s, u"good"_s, u"glad"_s, u"like"_s,
                              u"works"_s, u"whatworks"_s, u"strength"_s, u"keep"_s, u"benefit"_s, u"vantaggio"_s,
                              u"positivo"_s, u"puntodiforza"_s, u"beneficio"_s, u"funziona"_s, u"vinst"_s, u"positivt"_s,
                              u"positiv"_s, u"fordel"_s, u"bra"_s, u"styrka"_s, u"fungerar"_s, u"gewinn"_s, u"vorteil"_s,
                              u"starke"_s, u"gut"_s}},
            {NoteKind::Neutral, {u"neutral"_s, u"neutrale"_s, u"neutro"_s, u"neutralt"_s}},
            {NoteKind::Question, {u"question"_s, u"questions"_s, u"domanda"_s, u"domande"_s, u"fraga"_s, u"fragor"_s,
                                  u"frage"_s, u"fragen"_s}},
            {NoteKind::Idea, {u"idea"_s, u"ideas"_s, u"suggestion"_s, u"proposal"_s, u"wish"_s, u"opportunity"_s, u"idee"_s,
                              u"proposta"_s, u"suggerimento"_s, u"opportunita"_s, u"ide"_s, u"forslag"_s, u"onskan"_s,
                              u"mojlighet"_s, u"ideen"_s, u"vorschlag"_s, u"wunsch"_s, u"chance"_s}}};
        QHash<QString, NoteKind> all;
        for (const auto &[kind, names] : kinds)
            for (const QString &name : names)
                all[name] = kind;
        return all;
    }();
    return words;
}

qint64 dots(const QString &text)
{
    const bool all = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'•' || c == u'●' || c == u'∙' || c == u'⬤' || c.isSpace();
    });
    return all ? std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }) : 0;
}

} // namespace

std::optional<NoteKind> noteKindOf(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text == u"?")
        return NoteKind::Question;
    if (text == u"+")
        return NoteKind::Gain;
    if (text == u"-" || text == u"\u2212")
        return NoteKind::Pain;
    const auto known = kindWords().constFind(foldedWord(text));
    return known == kindWords().constEnd() ? std::nullopt : std::optional<NoteKind>(*known);
}

std::optional<qint64> voteCount(const QString &cell)
{
    const QString text = cell.trimmed();
    if (const qint64 count = dots(text); count > 0)
        return count;
    static const QRegularExpression pattern(u"^[+x×(]?\\s*(\\d{1,9})(?:[.,]0+)?\\s*\\)?\\s*\\p{L}{0,12}\\.?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    return count <= mostVotes ? std::optional<qint64>(count) : std::nullopt;
}

VotedText splitVotes(const QString &note)
{
    static const QRegularExpression tail(u"^(.*[^•●∙⬤\\s])\\s*(?:\\s\\+(\\d{1,4})|\\s\\((\\d{1,4})\\)|([•●∙⬤](?:\\s*[•●∙⬤])*))$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString text = note.trimmed();
    const QString end = text.right(200); // the pattern looks at the end only
    const auto match = tail.match(end);
    if (!match.hasMatch())
        return {text, std::nullopt};
    const QString digits = match.captured(2) + match.captured(3);
    const qint64 count = digits.isEmpty() ? dots(match.captured(4)) : digits.toLongLong();
    return {text.left(text.size() - end.size()) + match.captured(1).trimmed(), count};
}

std::vector<std::pair<QString, qint64>> votersOf(const QString &cell)
{
    static const QRegularExpression separators(u"[;,\\n|]"_s);
    static const QRegularExpression counted(u"^(.*?\\S)\\s*(?::\\s*(\\d{1,6})|\\s[x×]\\s*(\\d{1,6})|\\((\\d{1,6})\\))$"_s);
    std::vector<std::pair<QString, qint64>> result;
    for (const QString &part : cell.split(separators, Qt::SkipEmptyParts)) {
        QString key = part.trimmed();
        qint64 count = 1;
        if (const auto match = counted.match(key); match.hasMatch()) {
            count = (match.captured(2) + match.captured(3) + match.captured(4)).toLongLong();
            key = match.captured(1).trimmed();
        }
        if (key.isEmpty() || count == 0)
            continue;
        const auto same = std::find_if(result.begin(), result.end(), [&](const auto &one) { return one.first == key; });
        if (same == result.end())
            result.emplace_back(key, count);
        else
            same->second += count;
    }
    return result;
}

} // namespace trigpoint::import
