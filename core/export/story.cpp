// SPDX-License-Identifier: Apache-2.0
#include "core/export/story.h"

#include "core/base/number_text.h"
#include "core/export/finding_evidence.h"
#include "core/export/finding_order.h"
#include "core/triangulation/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trigpoint::exporting {

namespace {

using namespace triangulation;

struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

QString longDate(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, u"d MMMM yyyy"_s) : QString();
}

// The first persona of the map, by order key.
std::optional<Persona> mainPersona(const MapModel &map)
{
    std::optional<Persona> first;
    for (const auto &[id, persona] : map.rows<Persona>())
        if (!first || persona.orderKey < first->orderKey)
            first = persona;
    return first;
}

QString dataDates(const MapModel &map, const QLocale &locale)
{
    QDate first;
    QDate last;
    for (const auto &[id, source] : map.rows<Source>()) {
        for (const std::optional<QDate> &day : {source.collectedFrom, source.date}) {
            if (!day)
                continue;
            first = first.isValid() ? std::min(first, *day) : *day;
            last = last.isValid() ? std::max(last, *day) : *day;
        }
    }
    if (!first.isValid())
        return {};
    if (first == last)
        return StoryText::tr("data of %1").arg(longDate(first, locale));
    const QString from = first.year() == last.year() ? locale.toString(first, u"d MMMM"_s) : longDate(first, locale);
    return StoryText::tr("data from %1 to %2").arg(from, longDate(last, locale));
}

void tellHead(Story &story, const StoryInput &input)
{
    const MapInfo info = input.map.info();
    story.title = info.title;
    story.question = info.question;
    story.owner = info.owner;
    story.printed = longDate(input.printedOn, input.locale);
    if (info.decideBy)
        story.decideBy = longDate(*info.decideBy, input.locale);
    if (const std::optional<Persona> persona = mainPersona(input.map)) {
        story.personaName = persona->name;
        story.personaRole = persona->role;
        story.portrait = persona->portrait;
        const Segment *segment = input.map.find(persona->segment);
        story.segment = segment ? segment->name : persona->role;
    }
    QStringList parts{story.segment.isEmpty() ? StoryText::tr("Customer journey map")
                                              : StoryText::tr("Customer journey map for %1").arg(story.segment),
                      story.printed, dataDates(input.map, input.locale)};
    parts.removeAll(QString());
    story.subtitle = parts.join(u" · "_s);
}

void tellSureness(Story &story, const StoryInput &input)
{
    const Tallies &tallies = input.triangulation.claimTallies;
    story.tallies = tallies;
    if (tallies.total == 0) {
        story.sureness = StoryText::tr("No conclusion has a stage and a theme yet, so there is nothing to check.");
        return;
    }
    QStringList sentences{StoryText::tr("%1 of %n conclusions are checked by two or more methods.", nullptr, tallies.total)
                              .arg(countText(tallies.checkedByTwo(), input.locale))};
    if (tallies.contradict > 0)
        sentences.append(StoryText::tr("%n contradict.", "conclusions", tallies.contradict));
    if (tallies.oneMethod > 0)
        sentences.append(StoryText::tr("%n rest on one method only.", "conclusions", tallies.oneMethod));
    if (tallies.noEvidence > 0)
        sentences.append(StoryText::tr("%n have no evidence.", "conclusions", tallies.noEvidence));
    story.sureness = sentences.join(u' ');
    QStringList words;
    for (const Verdict &verdict : input.triangulation.claims)
        if (verdict.label == Label::Silence && verdict.kind == Kind::OneMethod)
            words.append(labelText(verdict));
    words.removeDuplicates();
    story.onlyWord = words.size() == 1 ? words.first() : StoryText::tr("One method");
}

QString sourceSize(const MapModel &map, const Source &source, const QLocale &locale)
{
    qint64 rows = 0;
    for (const auto &[id, file] : map.rows<SourceFile>())
        if (file.source == source.id)
            rows += file.imported;
    const auto countOf = [&](const auto &table) {
        qint64 count = 0;
        for (const auto &[id, row] : table)
            count += row.source == source.id ? 1 : 0;
        return count;
    };
    const auto with = [&](const QString &text, qint64 count) { return QString(text).replace(QString::number(count), countText(count, locale)); };
    switch (source.method) {
    case Method::Survey:
        return with(StoryText::tr("%n answers", "people who answered a survey", static_cast<int>(rows)), rows);
    case Method::Interview:
    case Method::Support:
    case Method::Other: {
        const qint64 excerpts = codedExcerpts(map, source.id);
        return with(StoryText::tr("%n excerpts", nullptr, static_cast<int>(excerpts)), excerpts);
    }
    case Method::Workshop: {
        const qint64 notes = countOf(map.rows<Note>());
        return with(StoryText::tr("%n notes", nullptr, static_cast<int>(notes)), notes);
    }
    default:
        return with(StoryText::tr("%n journeys", nullptr, static_cast<int>(rows)), rows);
    }
}

Finding tellFinding(const Verdict &verdict, int number, const StoryInput &input)
{
    Finding finding;
    const Card &card = *input.map.find(*verdict.card);
    finding.number = number;
    finding.card = card.id;
    finding.title = card.title;
    finding.verdict = verdict;
    const Stage *stage = input.map.find(verdict.stage);
    const Theme *theme = input.map.find(verdict.theme);
    finding.place = StoryText::tr("%1 · %2", "stage and theme").arg(stage ? stage->title : QString(), theme ? theme->name : QString());
    finding.word = labelText(verdict);
    if (verdict.grade)
        finding.grade = gradeText(*verdict.grade);
    if (verdict.consequence)
        finding.consequence = consequenceText(*verdict.consequence);
    finding.nextStep = card.nextStep;
    if (!card.nextStep.isEmpty() && !card.owner.isEmpty())
        finding.nextStep = StoryText::tr("%1 (%2)", "a next step and who owns it").arg(card.nextStep, card.owner);
    addEvidence(finding, input);
    return finding;
}

} // namespace

Story tellStory(const StoryInput &input)
{
    Story story;
    tellHead(story, input);
    tellSureness(story, input);
    int number = 0;
    for (const Verdict *verdict : keyFindings(input.map, input.triangulation))
        story.findings.push_back(tellFinding(*verdict, ++number, input));
    for (const Source &source : sourcesInOrder(input.map))
        story.sources.push_back({source.method, source.name, sourceSize(input.map, source, input.locale)});
    story.howWeCount = StoryText::tr("Every value counts people: happy minus unhappy, from −100 (all unhappy) to +100 (all happy), with a "
                                     "95 % interval. Each person has one vote in each source. In interviews only those who raised the theme count.");
    return story;
}

std::map<Id<Card>, int> findingNumbers(const MapModel &map, const Story &story)
{
    std::map<Id<Card>, int> result;
    for (const auto &[id, link] : map.rows<CardLink>()) {
        if (link.kind != CardLinkKind::Answers)
            continue;
        for (const Finding &finding : story.findings)
            if (finding.card == link.to)
                result.emplace(link.from, finding.number);
    }
    return result;
}

} // namespace trigpoint::exporting
