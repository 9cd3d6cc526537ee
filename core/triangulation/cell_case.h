// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace trigpoint::triangulation {

// The measure `triangulation_cell` (METHODS.md section 4): {as_of?, changed_on?, claim?, sources: [{id?, method,
// neg, zero, pos, silent_people?, mentions?, date?, voice?, sampling?, asks?, instrument?, participants?,
// coders?, alpha?, member_checked?}]} to {label, claim, grade, readings, pairs}. A source without an id is s1,
// s2 … by its place; one without a voice speaks for customers. Fails with a sentence on anything else.
Result<QJsonObject> triangulationCell(const QJsonObject &input);

} // namespace trigpoint::triangulation
