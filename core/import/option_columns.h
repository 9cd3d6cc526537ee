// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_plan.h"
#include "core/model/answers.h"

namespace trigpoint::import {

// One column for each option of a multiple choice that the plan places on a stage: 0 not answered, 1 not chosen,
// 2 chosen. `group`: the columns of the other options where each option has a column of its own; an empty cell
// then means "not chosen" if any of them is filled.
std::vector<AnswerColumn> optionColumns(const AnswerColumn &answers, const PlanColumn &plan, qint64 rows,
                                        const std::vector<const AnswerColumn *> &group);

} // namespace trigpoint::import
