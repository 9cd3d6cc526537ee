// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/reach.h"
#include "core/triangulation/verdict.h"

#include <QLocale>
#include <QStringList>

// Every text of METHODS.md 1.3, 1.7 and 1.11 in the user's language. Labels carry no full stop; what is called a
// sentence does. Numbers and dates follow the locale given.

namespace trigpoint::triangulation {

// Words

QString labelText(const Verdict &verdict);          // "Agree", "Survey only", "Asked, not raised" …
QString gradeText(Grade grade);                     // "Moderate"
QString directionText(Claim claim);                 // "Painful"
QString consequenceText(Consequence consequence);   // "Act, keep checking"
QString methodText(Method method);                  // "Interviews"
QString methodInSentence(Method method);            // "interviews"
QString limitationText(Limitation limitation);      // "few people"
QString smallGroupText();                           // "fewer than five", in the place of a filtered figure
QString checkedText(const Tallies &tallies, const QLocale &locale); // "4 of 7 checked"

// One source

// "Survey: 52 of 84 unhappy, 8 happy." What it says, or why it says nothing. `who`: the method unless given.
QString readingSentence(const Reading &reading, const QLocale &locale, const QString &who = {});
// "Workshop: 11 of 12 unhappy (staff)": the short form of cards and lists.
QString readingText(const Reading &reading, const QLocale &locale, const QString &who = {});
// "Survey: painful, 84 people.": one side of a contradiction.
QString sideSentence(const Reading &reading, const QLocale &locale, const QString &who = {});
QString pairText(const Pair &pair, Method first, Method second); // "Survey against interviews: contradict"

// A verdict

QString headline(const MapModel &map, const Verdict &verdict); // "Checkout at Decision: painful."
QString confidenceSentence(Grade grade);                       // "Confidence: moderate."
QString reasonSentence(const Reason &reason, const Verdict &verdict); // "Only two sources support it."

// The whole verdict: label, headline, what speaks alone or against the other, confidence, reasons, consequence.
QStringList verdictSentences(const MapModel &map, const Verdict &verdict, const QLocale &locale);
QString verdictSentence(const MapModel &map, const Verdict &verdict, const QLocale &locale);

struct TickText
{
    QString text;
    bool met = false;
    QString remedy; // a sentence; empty where it is met
};
std::vector<TickText> tickTexts(const Ticks &ticks); // always five

// The whole map

// "41 of 60 cells have evidence: 14 agree, 11 partly, 4 contradict, 12 one method. 60 cells tested, as of 1 Jun 2025."
QString cellsSentence(const Triangulation &result, const QLocale &locale);
QString claimsSentence(const Triangulation &result, const QLocale &locale);

// "With these sources a conclusion can reach: moderate." and why not more.
QStringList reachSentences(const Reach &reach);
// "3 more unhappy people in “Survey 2025” would change the verdict to: Contradict."
QString tippingSentence(const MapModel &map, const TippingPoint &point, const Verdict &now, const QLocale &locale);

} // namespace trigpoint::triangulation
