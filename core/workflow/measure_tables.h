// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <span>

namespace trigpoint::workflow {

// A measure by its name: from the request's input to the result's keys.
struct MeasureEntry
{
    const char *name;
    Result<QJsonObject> (*answer)(const QJsonObject &input);
};

std::span<const MeasureEntry> statisticMeasures();
std::span<const MeasureEntry> agreementMeasures();
std::span<const MeasureEntry> graphMeasures();
std::span<const MeasureEntry> practiceMeasures();

} // namespace trigpoint::workflow
