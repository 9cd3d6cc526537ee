// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_plan.h"
#include "core/model/answers.h"

namespace trigpoint::import {

// The plan's source with what it leaves open: the name is the file's without its suffix; the days of collection
// are the first and last of the date column, if day and month cannot be swapped or the plan says their order.
Source completeSource(Source source, const QString &fileName, const AnswerTable &answers, const PlanColumn *dates);

// A file name without suffix, underscores as blanks: the name of a source.
QString sourceName(const QString &fileName);

// A file name without what tells one wave from the next (years, dates, numbers): the name of an instrument.
QString instrumentName(const QString &fileName);

} // namespace trigpoint::import
