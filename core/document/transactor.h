// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/storage/blob_table.h"
#include "core/storage/fresh_rows.h"
#include "core/storage/map_file.h"

namespace trigpoint::document {

// One change on its way into the file.
struct Step
{
    QString label;
    EditKind kind = EditKind::Edit;
    std::optional<qint64> undoes;
    Document::Change change;
    // What the change must add to the digests, where that is known beforehand: undo and redo.
    std::optional<storage::Digests> expected;
};

// Brings changes into the file and keeps the model in memory equal to what the file says. A change is planned
// after what other programs did has been taken in.
class Transactor
{
public:
    using Plan = std::function<Result<Step>()>;
    using Changed = std::function<void(const ChangeSet &)>;

    Transactor(std::unique_ptr<storage::MapFile> file, storage::Snapshot snapshot, Surroundings surroundings,
               Changed changed);

    const storage::MapFile &file() const { return *m_file; }
    storage::Database &database() const { return m_file->database(); }
    const storage::Snapshot &state() const { return m_state; }

    Result<std::optional<qint64>> run(const Plan &plan);
    Result<bool> refresh();
    Result<qint64> sweep(qint64 beforeMs);

private:
    Result<> mayWrite() const;
    Result<> takeInOthers();
    Result<bool> follow();
    Result<> reload();
    Result<std::optional<qint64>> perform(const Step &step);
    Result<std::optional<qint64>> commit(const Step &step, const QByteArray &changeset, storage::Digests delta);
    Result<> writeDigests(const storage::Digests &delta, storage::Digests &digests);
    Error abandon(Error error);
    void noteChange(const QByteArray &table, qint64 key, storage::FreshRows::What what);
    void tell();

    std::unique_ptr<storage::MapFile> m_file;
    storage::Snapshot m_state;
    Surroundings m_surroundings;
    Changed m_changed;
    ChangeSet m_pending; // changes of m_state that nobody was told of yet
    std::optional<storage::HistoryRecord> m_unconfirmed; // its COMMIT has begun and not been answered
    bool m_running = false;
    bool m_adrift = false;  // storage failed: what the file says must be read again before the next change
    bool m_failing = false; // the disk did not confirm a write: no change until the file is opened again
};

} // namespace trigpoint::document
