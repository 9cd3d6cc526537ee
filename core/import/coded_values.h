// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace trigpoint::import {

// A sentiment cell, -2 to +2. Numbers as they stand, with comma, plus or any minus; words in four languages:
// "negative" -2, "slightly negative" -1, "neutral" and "mixed" 0, "positive" +2 (METHODS.md step 1). Nothing for
// anything else: an unknown sentiment makes a mention, never a neutral vote.
std::optional<double> sentimentOf(const QString &cell);

// A time cell in milliseconds: "2:05", "1:02:05.5", "125000" (milliseconds), "125.5" (seconds).
std::optional<qint64> timeCodeMs(const QString &cell);

} // namespace trigpoint::import
