// SPDX-License-Identifier: Apache-2.0
#include "core/export/finding_evidence.h"

#include "core/base/number_text.h"
#include "core/export/verdict_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trigpoint::exporting {

namespace {

using namespace triangulation;

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

constexpr size_t mostQuotes = 2;

QString fileNames(const MapModel &map, Id<Source> source)
{
    QStringList names;
    for (const auto &[id, file] : map.rows<SourceFile>())
        if (file.source == source)
            names.append(file.name);
    return names.join(u", "_s);
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

QString usedText(const Reading &reading, const QLocale &locale)
{
    const int count = static_cast<int>(reading.voters);
    const QString text = reading.method == Method::Survey ? EvidenceText::tr("%n answers", nullptr, count)
                                                          : EvidenceText::tr("%n people", nullptr, count);
    return QString(text).replace(QString::number(count), countText(count, locale));
}

void addAxisRow(Finding &finding, const Reading &reading, const Source &source, const QLocale &locale)
{
    if (!reading.balance || !reading.low || !reading.high)
        return;
    AxisRow row;
    row.method = reading.method;
    row.name = methodWord(reading.method);
    Q_UNUSED(source);
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
    if (const Participant *person = map.find(excerpt.participant)) {
        parts.append(person->name.isEmpty() ? person->key : person->name);
        parts.append(person->attributes.value(u"role"_s).toString());
    }
    if (excerpt.startMs)
        parts.append(timeCode(*excerpt.startMs));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool belongs(const MapModel &map, const Coding &coding, const Verdict &verdict)
{
    if (coding.card && coding.card != verdict.card)
        return false;
    if (!coding.theme || topStage(map, coding.stage) != verdict.stage)
        return false;
    const std::vector<Id<Theme>> themes = themeAndAncestors(map, *coding.theme);
    return std::find(themes.begin(), themes.end(), verdict.theme) != themes.end();
}

// The most decided passages first, one a person.
void addQuotes(Finding &finding, const MapModel &map)
{
    struct Found
    {
        const Excerpt *excerpt;
        double strength;
    };
    std::vector<Found> found;
    const double towards = finding.verdict.claim == Claim::Pain ? -1 : 1;
    for (const auto &[id, coding] : map.rows<Coding>()) {
        const Excerpt *excerpt = map.find(coding.excerpt);
        if (excerpt && belongs(map, coding, finding.verdict))
            found.push_back({excerpt, towards * coding.sentiment.value_or(0)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.strength > b.strength; });
    std::vector<std::optional<Id<Participant>>> heard;
    for (const Found &entry : found) {
        if (finding.quotes.size() == mostQuotes)
            break;
        if (std::find(heard.begin(), heard.end(), entry.excerpt->participant) != heard.end())
            continue;
        heard.push_back(entry.excerpt->participant);
        const Source *source = map.find(entry.excerpt->source);
        finding.quotes.push_back({source ? source->method : Method::Interview,
                                  EvidenceText::tr("“%1”", "a quotation").arg(entry.excerpt->text.simplified()), whoSaid(map, *entry.excerpt)});
    }
}

} // namespace

void addEvidence(Finding &finding, const StoryInput &input)
{
    QStringList sentences;
    for (const Reading &reading : finding.verdict.readings) {
        const Source *source = input.map.find(reading.source);
        if (!source || reading.state != State::Speaks)
            continue;
        const QString text = readingWords(reading, input.locale);
        finding.lines.push_back({reading.method, text});
        sentences.append(EvidenceText::tr("%1.", "ends a statement with its full stop").arg(text));
        addAxisRow(finding, reading, *source, input.locale);
        finding.uses.push_back({reading.method, source->name, collected(*source, input.locale), usedText(reading, input.locale),
                                fileNames(input.map, source->id)});
    }
    finding.sentence = sentences.join(u' ');
    addQuotes(finding, input.map);
}

} // namespace trigpoint::exporting
