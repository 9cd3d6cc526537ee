// SPDX-License-Identifier: Apache-2.0
#include "core/export/finding_evidence.h"

#include "core/base/number_text.h"
#include "core/triangulation/text_records.h"
#include "core/triangulation/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace trigpoint::exporting {

namespace {

using namespace triangulation;

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

constexpr size_t mostQuotes = 2;
constexpr size_t mostRows = 6; // of a file, listed one by one

// Whether a record placed at (stage, theme), or narrowed to a card, speaks about the verdict.
bool belongs(const MapModel &map, std::optional<Id<Stage>> stage, std::optional<Id<Theme>> theme, std::optional<Id<Card>> card,
             const Verdict &verdict)
{
    if (card && card != verdict.card)
        return false;
    if (!stage || !theme || topStage(map, *stage) != verdict.stage)
        return false;
    const std::vector<Id<Theme>> themes = themeAndAncestors(map, *theme);
    return std::find(themes.begin(), themes.end(), verdict.theme) != themes.end();
}

bool belongs(const MapModel &map, const Coding &coding, const Verdict &verdict)
{
    return belongs(map, coding.stage, coding.theme, coding.card, verdict);
}

// Where a source's statements about a verdict stand: rows of its files, or questions of a survey.
struct Traces
{
    std::map<Id<SourceFile>, std::vector<qint64>> rows;
    QStringList questions;
    qint64 statements = 0;

    void add(Id<SourceFile> file, qint64 row)
    {
        rows[file].push_back(row);
        ++statements;
    }
};

Traces tracesOf(const MapModel &map, Id<Source> source, const Verdict &verdict)
{
    Traces traces;
    std::set<Id<Excerpt>> excerpts;
    for (const auto &[id, coding] : map.rows<Coding>())
        if (belongs(map, coding, verdict))
            excerpts.insert(coding.excerpt);
    for (const Id<Excerpt> id : excerpts)
        if (const Excerpt *excerpt = map.find(id); excerpt && excerpt->source == source)
            traces.add(excerpt->file, excerpt->row);
    for (const auto &[id, note] : map.rows<Note>())
        if (note.source == source && belongs(map, note.stage, note.theme, note.card, verdict))
            traces.add(note.file, note.row);
    std::set<Id<Question>> placed;
    for (const auto &[id, placement] : map.rows<Placement>())
        if (belongs(map, placement.stage, placement.theme, {}, verdict))
            placed.insert(placement.question);
    for (const Question &question : questionsInOrder(map, source))
        if (placed.contains(question.id))
            traces.questions.append(question.code);
    return traces;
}

QString rowsText(std::vector<qint64> rows, const QLocale &locale)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList words;
    for (size_t i = 0; i < std::min(rows.size(), mostRows); ++i)
        words.append(countText(rows[i], locale));
    const int more = static_cast<int>(rows.size()) - static_cast<int>(words.size());
    const QString list = words.join(u", "_s);
    if (more > 0)
        return EvidenceText::tr("rows %1 and %n more", "of a file", more).arg(list);
    return rows.size() == 1 ? EvidenceText::tr("row %1", "of a file").arg(list) : EvidenceText::tr("rows %1", "of a file").arg(list);
}

// "csat.csv, Q6" or "interviews.tsv, rows 4, 9"; every file of the source that holds evidence.
QString fileText(const MapModel &map, Id<Source> source, const Traces &traces, const QLocale &locale)
{
    QStringList texts;
    for (const auto &[id, file] : map.rows<SourceFile>()) {
        if (file.source != source)
            continue;
        const auto rows = traces.rows.find(id);
        QStringList parts{file.name};
        if (rows != traces.rows.end() && rows->second.front() > 0)
            parts.append(rowsText(rows->second, locale));
        else if (!traces.questions.isEmpty())
            parts.append(traces.questions.join(u", "_s));
        else if (!traces.rows.empty() && rows == traces.rows.end())
            continue; // another file of the source holds the evidence
        texts.append(parts.join(u", "_s));
    }
    texts.sort();
    return texts.join(u"; "_s);
}

QString collected(const Source &source, const QLocale &locale)
{
    const QString last = source.date ? dateText(*source.date, locale) : QString();
    if (!source.collectedFrom || source.collectedFrom == source.date)
        return last;
    if (!source.date)
        return EvidenceText::tr("from %1", "a date").arg(dateText(*source.collectedFrom, locale));
    const QDate &from = *source.collectedFrom;
    const bool sameYear = from.year() == source.date->year();
    const bool sameMonth = sameYear && from.month() == source.date->month();
    const QString first = sameMonth ? locale.toString(from.day()) : sameYear ? locale.toString(from, u"d MMM"_s) : dateText(from, locale);
    return EvidenceText::tr("%1 to %2", "dates").arg(first, last);
}

// A count in the locale's digits, where Qt's plurals write plain ones.
QString counted(const QString &text, qint64 count, const QLocale &locale)
{
    return QString(text).replace(QString::number(count), countText(count, locale));
}

QString usedText(const Reading &reading, const Traces &traces, const QLocale &locale)
{
    const auto number = static_cast<int>(traces.statements);
    const bool raised = reading.direction == Claim::Raised; // nobody votes on these: all who were asked count
    const auto voters = static_cast<int>(raised ? reading.exposed : reading.voters);
    if (reading.method == Method::Survey && traces.statements == 0)
        return counted(EvidenceText::tr("%n answers", nullptr, voters), voters, locale);
    if (reading.method == Method::Workshop && number > 0)
        return counted(EvidenceText::tr("%n notes", nullptr, number), number, locale);
    if (number > 0)
        return counted(EvidenceText::tr("%n excerpts", nullptr, number), number, locale);
    return counted(EvidenceText::tr("%n people", nullptr, voters), voters, locale);
}

void addAxisRow(Finding &finding, const Reading &reading, const QString &name, const QLocale &locale)
{
    if (!reading.balance || !reading.low || !reading.high)
        return;
    AxisRow row;
    row.method = reading.method;
    row.name = name;
    row.share = reading.direction == Claim::Raised;
    row.value = *reading.balance;
    row.low = *reading.low;
    row.high = *reading.high;
    row.valueText = row.share ? percentText(row.value, locale) : balanceText(row.value, locale);
    row.intervalText = row.share ? shareIntervalText(row.low, row.high, locale) : balanceIntervalText(row.low, row.high, locale);
    finding.axis.push_back(std::move(row));
}

// A moment of a recording: "12:41", "1:02:05".
QString timeCode(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString whoSaid(const MapModel &map, const Excerpt &excerpt)
{
    QStringList parts;
    if (const Participant *person = map.find(speakerOf(map, excerpt))) {
        parts.append(person->name.isEmpty() ? person->key : person->name);
        parts.append(roleOf(*person));
    }
    if (excerpt.startMs)
        parts.append(timeCode(*excerpt.startMs));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// Whether a passage says what its source is counted for: a source that does not speak is not quoted.
bool bearsOut(const Verdict &verdict, Id<Source> source, double sentiment)
{
    const auto isSource = [&](const Reading &reading) { return reading.source == source; };
    const auto reading = std::find_if(verdict.readings.begin(), verdict.readings.end(), isSource);
    if (reading == verdict.readings.end() || reading->state != State::Speaks)
        return false;
    if (verdict.claim == Claim::Raised)
        return true; // good, bad or neither
    switch (reading->direction.value_or(Claim::Raised)) {
    case Claim::Pain:
        return sentiment < 0;
    case Claim::Delight:
        return sentiment > 0;
    case Claim::Mixed:
        return sentiment != 0;
    case Claim::Raised:
        break;
    }
    return true;
}

// The most decided passages of the sources that speak first, one a person. What expired or was imported twice is
// no voice in the finding.
void addQuotes(Finding &finding, const MapModel &map)
{
    struct Found
    {
        const Excerpt *excerpt;
        double strength;
    };
    std::vector<Found> found;
    const std::optional<Claim> claim = finding.verdict.claim;
    const auto strengthOf = [&](double sentiment) {
        return claim == Claim::Pain ? -sentiment : claim == Claim::Delight ? sentiment : std::abs(sentiment);
    };
    for (const auto &[id, coding] : map.rows<Coding>()) {
        const Excerpt *excerpt = map.find(coding.excerpt);
        const double sentiment = coding.sentiment.value_or(0);
        if (excerpt && belongs(map, coding, finding.verdict) && bearsOut(finding.verdict, excerpt->source, sentiment))
            found.push_back({excerpt, strengthOf(sentiment)});
    }
    // Ids are random, so among equals the row decides: the same files give the same page.
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::tie(b.strength, a.excerpt->row, a.excerpt->text, a.excerpt->id)
            < std::tie(a.strength, b.excerpt->row, b.excerpt->text, b.excerpt->id);
    });
    std::vector<std::optional<Id<Participant>>> heard;
    for (const Found &entry : found) {
        if (finding.quotes.size() == mostQuotes)
            break;
        const std::optional<Id<Participant>> speaker = speakerOf(map, *entry.excerpt);
        if (std::find(heard.begin(), heard.end(), speaker) != heard.end())
            continue;
        heard.push_back(speaker);
        const Source *source = map.find(entry.excerpt->source);
        finding.quotes.push_back({source ? source->method : Method::Interview,
                                  EvidenceText::tr("“%1”", "a quotation").arg(entry.excerpt->text.simplified()), whoSaid(map, *entry.excerpt)});
    }
}

// Whether two sources of this method speak, so that the method's name cannot tell them apart.
bool ambiguous(const Verdict &verdict, Method method)
{
    const auto speaks = [&](const Reading &reading) { return reading.state == State::Speaks && reading.method == method; };
    return std::count_if(verdict.readings.begin(), verdict.readings.end(), speaks) > 1;
}

} // namespace

void addEvidence(Finding &finding, const StoryInput &input)
{
    const QLocale &locale = input.locale;
    QStringList sentences{verdictSentence(input.map, finding.verdict, locale)};
    for (const Reading &reading : finding.verdict.readings) {
        const Source *source = input.map.find(reading.source);
        if (!source || reading.state != State::Speaks)
            continue;
        const QString who = ambiguous(finding.verdict, reading.method) ? source->name : QString();
        finding.lines.push_back({reading.method, readingText(reading, locale, who)});
        sentences.append(readingSentence(reading, locale, who));
        addAxisRow(finding, reading, who.isEmpty() ? methodText(reading.method) : who, locale);
        const Traces traces = tracesOf(input.map, source->id, finding.verdict);
        finding.uses.push_back({reading.method, source->name, collected(*source, locale), usedText(reading, traces, locale),
                                fileText(input.map, source->id, traces, locale)});
    }
    finding.sentence = sentences.join(u' ');
    addQuotes(finding, input.map);
}

} // namespace trigpoint::exporting
