// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"

#include <QLocale>

// The few words that stand on the map itself.

namespace trigpoint::paint {

// A row's own title and hint, or its kind's.
QString laneTitle(const Lane &lane);
QString laneHint(const Lane &lane);

// What an empty cell of a row says when the stage was asked about.
QString emptyCellWord(LaneKind kind);

QString progressWord(int checked, int conclusions, const QLocale &locale); // "4 of 7 checked"
QString noEmotionWord();

} // namespace trigpoint::paint
