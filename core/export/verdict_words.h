// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

#include <QLocale>
#include <QString>

// The words of a verdict on pages and cards.

namespace trigpoint::triangulation {

QString labelText(const triangulation::Verdict &verdict);        // "Agree", "Survey only", "Asked, not raised" …
QString gradeText(triangulation::Grade grade);                     // "High"
QString consequenceText(triangulation::Consequence consequence);   // "Safe to act"
QString methodText(Method method);                                 // "Interviews"

// "Interviews: 9 of 10 who raised it unhappy (14 people)".
QString readingText(const triangulation::Reading &reading, const QLocale &locale, const QString &who = {});
QString readingSentence(const Reading &reading, const QLocale &locale, const QString &who = {});
QString verdictSentence(const MapModel &map, const Verdict &verdict, const QLocale &locale);

} // namespace trigpoint::triangulation
