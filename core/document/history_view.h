// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/storage/snapshot.h"

namespace trigpoint::document {

// What the rows of the history mean together. Undo takes the newest step not yet undone; a new step ends redo
// and removes nothing.
struct HistoryView
{
    std::vector<HistoryEntry> entries;
    std::optional<qint64> undoable; // number of the step that undo takes back
    std::optional<qint64> redoable; // number of the step that redo repeats
};

HistoryView viewOf(const std::vector<storage::HistoryRecord> &records);

} // namespace trigpoint::document
