// SPDX-License-Identifier: Apache-2.0
#include "core/document/history_view.h"

#include <QTimeZone>

namespace trigpoint::document {

namespace {

HistoryEntry entryOf(const storage::HistoryRecord &record)
{
    return {.number = record.number,
            .label = record.label,
            .time = QDateTime::fromMSecsSinceEpoch(record.atMs, QTimeZone::utc()),
            .author = record.author,
            .kind = enumFromText<EditKind>(record.kind).value_or(EditKind::Edit),
            .undoes = record.undoes};
}

void mark(std::vector<HistoryEntry> &entries, qint64 number, bool undone)
{
    const auto it = std::lower_bound(entries.begin(), entries.end(), number,
                                     [](const HistoryEntry &entry, qint64 wanted) { return entry.number < wanted; });
    if (it != entries.end() && it->number == number)
        it->undone = undone;
}

} // namespace

HistoryView viewOf(const std::vector<storage::HistoryRecord> &records)
{
    HistoryView view;
    std::vector<qint64> redo; // undone since the newest step of its own, the last one undone on top
    for (const storage::HistoryRecord &record : records) {
        view.entries.push_back(entryOf(record));
        const HistoryEntry entry = view.entries.back();
        const qint64 target = entry.undoes.value_or(0);
        switch (entry.kind) {
        case EditKind::Undo:
            mark(view.entries, target, true);
            redo.push_back(target);
            break;
        case EditKind::Redo:
            mark(view.entries, target, false);
            std::erase(redo, target);
            break;
        default:
            redo.clear();
        }
    }
    if (!redo.empty())
        view.redoable = redo.back();
    for (auto it = view.entries.rbegin(); it != view.entries.rend() && !view.undoable; ++it)
        if (it->kind != EditKind::Undo && it->kind != EditKind::Redo && !it->undone)
            view.undoable = it->number;
    return view;
}

} // namespace trigpoint::document
