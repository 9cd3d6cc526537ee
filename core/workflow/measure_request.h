// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

namespace trigpoint::workflow {

// Answers each request {"id", "measure", "input"} in order with {"id", "result"}, or with {"id", "error"} and a
// sentence where the measure is unknown or its input is at fault. An undefined figure is null. The names, inputs
// and results are those of docs/cli.md; the formulas stand in core/measures, core/journey and core/triangulation.
QJsonArray answerMeasures(const QJsonArray &requests);

} // namespace trigpoint::workflow
