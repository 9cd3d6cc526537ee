// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

#include <QLocale>

// What the pages say around and behind the map, as values: the head, the findings in the order in which they
// are told, how sure we are, the sources, and the evidence of each finding. Texts are finished and translated.

namespace trigpoint::exporting {

struct MethodLine // what one source says of a finding: "Interviews: 9 of 10 who raised it unhappy (14 people)"
{
    Method method = Method::Other;
    QString text;
};

struct AxisRow // one source on the people axis
{
    Method method = Method::Other;
    QString name;
    bool share = false;  // a share from 0 to 1 instead of a balance from -1 to +1
    double value = 0;
    double low = 0;
    double high = 0;
    QString valueText;    // "−56"
    QString intervalText; // "[−63, −47]"
};

struct Quote
{
    Method method = Method::Interview;
    QString text;
    QString who; // "P07, team lead, 12:41"
};

struct SourceUse // a row of a finding's source table
{
    Method method = Method::Other;
    QString name;
    QString collected;
    QString used; // "318 answers"
    QString file;
};

struct Finding
{
    int number = 0;
    Id<Card> card;
    QString place; // "Decision · Billing surprise"
    QString title;
    triangulation::Verdict verdict;
    QString word;
    QString grade;
    QString consequence;
    std::vector<MethodLine> lines;
    QString nextStep; // "show the invoice before paying (Finance)"
    QString sentence; // the verdict and what each source says, for the appendix
    std::vector<AxisRow> axis;
    std::vector<Quote> quotes;
    std::vector<SourceUse> uses;
    bool contradicts() const { return verdict.label == triangulation::Label::Dissonance; }
};

struct SourceLine // the box of sources beside the map
{
    Method method = Method::Other;
    QString name;
    QString size; // "1,204 answers"
};

struct Story
{
    QString title;
    QString subtitle; // whose map, when printed, the data's dates
    QString question;
    QString owner;
    QString decideBy;
    QString segment; // or the persona's name
    QString printed; // the day
    QString personaName;
    QString personaRole;
    QString portrait;
    std::vector<Finding> findings;
    QString sureness;      // "21 of 27 conclusions are checked by two or more methods. 3 contradict. …"
    triangulation::Tallies tallies; // of the conclusions
    QString onlyWord;      // "Survey only" when all single methods are that one, else "One method"
    std::vector<SourceLine> sources;
    QString howWeCount;    // the small print of the appendix
};

struct StoryInput
{
    const MapModel &map;
    const triangulation::Triangulation &triangulation;
    QDate printedOn;
    QLocale locale;
};

Story tellStory(const StoryInput &input);

// The finding that each opportunity answers, by card; the findings' own cards are not in it.
std::map<Id<Card>, int> findingNumbers(const MapModel &map, const Story &story);

} // namespace trigpoint::exporting
