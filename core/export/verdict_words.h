// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/verdict.h"

#include <QLocale>
#include <QString>

// The words of a verdict on pages and cards.

namespace trigpoint::exporting {

QString verdictWord(const triangulation::Verdict &verdict);        // "Agree", "Survey only", "Asked, not raised" …
QString gradeWord(triangulation::Grade grade);                     // "High"
QString consequenceWord(triangulation::Consequence consequence);   // "Safe to act"
QString methodWord(Method method);                                 // "Interviews"

// "Interviews: 9 of 10 who raised it unhappy (14 people)".
QString readingWords(const triangulation::Reading &reading, const QLocale &locale);

} // namespace trigpoint::exporting
