// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_profile.h"
#include "core/import/import_plan.h"
#include "core/import/survey_layout.h"

namespace trigpoint::import {

// What every column of a survey probably means. Nothing is placed on a stage but columns whose question names
// one of the hinted stages. Personal data is left out.
std::vector<PlanColumn> guessColumns(const SurveyLayout &layout, const std::vector<ColumnProfile> &profiles,
                                     const PlanHints &hints);

// Columns that are left out because they hold personal data: addresses, names, e-mail, places.
bool isPersonal(const SurveyColumn &column);

} // namespace trigpoint::import
