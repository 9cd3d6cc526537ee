// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_plan.h"
#include "core/model/answers.h"

namespace trigpoint::import {

// Gives the dictionary of a coded rating, NPS or weight column its numbers and reasons for missing, as the plan
// says. A rating without a scale gets the smallest and largest number there is, written into `plan`.
//
// Rating: a number, a labelled step or a word of the plan's scale; outside it "out_of_range". NPS: a whole number
// from 0 to 10. Weight: a finite number of 0 or more. Empty cells are "blank", the plan's codes "not_applicable",
// everything else "not_a_number".
void valueAnswers(AnswerColumn &column, PlanColumn &plan);

// Whether a cell is one of the plan's codes: the same text, or the same number.
bool isMissingCode(const QString &cell, const QStringList &codes, QChar decimalMark);

} // namespace trigpoint::import
