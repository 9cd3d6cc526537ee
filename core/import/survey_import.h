// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_input.h"
#include "core/import/import_plan.h"
#include "core/import/imported.h"
#include "core/import/importer.h"
#include "core/import/survey_layout.h"

namespace trigpoint::import {

// A whole plan for a survey table read as `format`. The source's date is the newest of the date column, when the
// order of day and month is certain.
Result<QJsonObject> guessSurveyPlan(FileInput &file, const QString &format, const PlanHints &hints,
                                    const Progress &progress = {});

// Reads the table into answer columns as the plan says. Columns that the plan does not name are left out and
// said so. A bad cell becomes missing with its reason and is counted in the warnings. Skipped are rows without
// anything in them, and previews and tests of Qualtrics. Fails when the plan names a column that is not there or
// no row can be used.
Result<Imported> importSurvey(FileInput &file, const ImportPlan &plan, const Progress &progress = {});

} // namespace trigpoint::import
