// SPDX-License-Identifier: Apache-2.0
#include "core/document/transactor.h"

#include "core/document/file_edit.h"
#include "core/storage/changeset.h"
#include "core/storage/history_table.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace trigpoint::document {

namespace {

struct MapChange
{
    Q_DECLARE_TR_FUNCTIONS(MapChange)
};

Result<> guarded(const Document::Change &change, Edit &edit)
{
    const auto stopped = [](const char *what) {
        return fail(MapChange::tr("The change was stopped by an error inside the program. Nothing was changed."),
                    QString::fromUtf8(what));
    };
    try {
        return change(edit);
    } catch (const std::exception &exception) {
        return stopped(exception.what());
    } catch (...) {
        return stopped("not a std::exception");
    }
}

bool sameDelta(storage::Digests a, storage::Digests b)
{
    const auto isNothing = [](const auto &item) { return item.second == storage::TableDigest(); };
    std::erase_if(a, isNothing);
    std::erase_if(b, isNothing);
    return a == b;
}

bool isSame(const storage::HistoryRecord &a, const storage::HistoryRecord &b)
{
    return a.number == b.number && a.atMs == b.atMs && a.author == b.author && a.label == b.label;
}

} // namespace

Transactor::Transactor(std::unique_ptr<storage::MapFile> file, storage::Snapshot snapshot, Surroundings surroundings,
                       Changed changed)
    : m_file(std::move(file))
    , m_state(std::move(snapshot))
    , m_surroundings(std::move(surroundings))
    , m_changed(std::move(changed))
{
}

Result<> Transactor::mayWrite() const
{
    if (m_running)
        return fail(MapChange::tr("A change of the map is going on. Try again when it has ended."));
    if (m_file->isReadOnly())
        return tl::unexpected(m_file->readOnlyError());
    if (m_failing)
        return fail(MapChange::tr("The disk failed while “%1” was written, so nothing more is written to it. Open the map "
                                  "again, or save a copy on another disk.")
                        .arg(m_file->fileName()));
    return {};
}

// Rolls back. After a failure of the storage the truth is in the file alone, so it is read again at once; when
// that fails too, before the next change.
Error Transactor::abandon(Error error)
{
    const bool inDoubt = database().leftDoubt();
    m_failing = m_failing || database().syncFailed();
    database().rollBack();
    if (!inDoubt)
        return error;
    m_adrift = !reload().has_value();
    m_failing = m_failing || database().syncFailed();
    if (!m_adrift && m_unconfirmed && !m_state.history.empty() && isSame(m_state.history.back(), *m_unconfirmed))
        error.sentence = MapChange::tr("The disk reported an error at the end of writing “%1”, yet the file holds the "
                                       "change now. Check the disk and save a copy on another one.")
                             .arg(m_file->fileName());
    return error;
}

Result<std::optional<qint64>> Transactor::run(const Plan &plan)
{
    if (auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    m_running = true;
    database().forgetFailure();
    auto result = database()
                      .run("BEGIN IMMEDIATE")
                      .and_then([&]() { return takeInOthers(); })
                      .and_then([&]() { return plan(); })
                      .and_then([&](const Step &step) { return perform(step); });
    if (!result)
        result = tl::unexpected(abandon(result.error()));
    m_unconfirmed.reset();
    m_running = false;
    tell();
    return result;
}

Result<std::optional<qint64>> Transactor::perform(const Step &step)
{
    FileEdit edit(database(), m_state.map, m_surroundings);
    QByteArray changeset;
    {
        auto recording = storage::Recording::start(database());
        if (!recording)
            return tl::unexpected(recording.error());
        if (auto changed = guarded(step.change, edit); !changed)
            return tl::unexpected(changed.error());
        auto recorded = recording->changeset();
        if (!recorded)
            return tl::unexpected(recorded.error());
        changeset = std::move(*recorded);
    }
    if (changeset.isEmpty()) {
        database().rollBack();
        return std::optional<qint64>();
    }
    auto delta = storage::digestDelta(database(), changeset);
    if (!delta)
        return tl::unexpected(delta.error());
    if (step.expected && !sameDelta(*step.expected, *delta))
        return fail(MapChange::tr("“%1” cannot be taken back or repeated, because the map was changed since in the same "
                                  "places. Nothing was changed.")
                        .arg(step.label));
    (*delta)["blob"] += edit.blobsAdded();
    return commit(step, changeset, std::move(*delta));
}

Result<std::optional<qint64>> Transactor::commit(const Step &step, const QByteArray &changeset, storage::Digests delta)
{
    storage::HistoryRecord record;
    record.number = m_state.history.empty() ? 1 : m_state.history.back().number + 1;
    record.label = step.label;
    record.atMs = m_surroundings.clock().toMSecsSinceEpoch();
    record.author = m_surroundings.author;
    record.kind = enumText(step.kind);
    record.undoes = step.undoes;

    storage::Digests digests = m_state.digests;
    storage::RowAddresses touched;
    storage::FreshRows fresh;
    auto written = storage::appendHistory(database(), record, changeset, delta["history"])
                       .and_then([&]() { return writeDigests(delta, digests); })
                       .and_then([&]() { return storage::collectTouched(database(), changeset, touched); })
                       .and_then([&]() { return storage::FreshRows::read(database(), std::move(touched)); })
                       .map([&](storage::FreshRows &&rows) { fresh = std::move(rows); })
                       .and_then([&]() {
                           m_unconfirmed = record;
                           return database().run("COMMIT");
                       });
    if (!written)
        return tl::unexpected(written.error());

    m_state.digests = std::move(digests);
    m_state.history.push_back(record);
    fresh.applyTo(m_state.map, [this](const QByteArray &table, qint64 key, storage::FreshRows::What what) {
        noteChange(table, key, what);
    });
    return record.number;
}

Result<> Transactor::writeDigests(const storage::Digests &delta, storage::Digests &digests)
{
    for (const auto &[table, change] : delta) {
        if (change == storage::TableDigest())
            continue;
        digests[table] += change;
        if (auto written = storage::writeDigest(database(), table, digests[table]); !written)
            return written;
    }
    return {};
}

Result<> Transactor::takeInOthers()
{
    if (!m_file->isStillThere())
        return tl::unexpected(m_file->movedError());
    if (m_adrift) {
        auto known = reload();
        m_adrift = !known;
        return known;
    }
    const auto version = storage::dataVersion(database());
    if (!version)
        return tl::unexpected(version.error());
    if (*version == m_state.dataVersion)
        return {};
    const auto followed = follow();
    if (!followed)
        return tl::unexpected(followed.error());
    if (!*followed)
        return reload();
    m_state.dataVersion = *version;
    return {};
}

// Takes in the history's new rows. False when they do not explain what the file holds now, so that all of it
// must be read.
Result<bool> Transactor::follow()
{
    const qint64 last = m_state.history.empty() ? 0 : m_state.history.back().number;
    storage::Digests digests = m_state.digests;
    storage::RowAddresses touched;
    std::vector<storage::HistoryRecord> records;
    Result<> walked;
    const auto visit = [&](const storage::HistoryRecord &record, const QByteArray &changeset,
                           const storage::TableDigest &inHistory) {
        records.push_back(record);
        digests["history"] += inHistory;
        auto delta = storage::digestDelta(database(), changeset);
        for (const auto &[table, change] : delta.value_or(storage::Digests()))
            digests[table] += change;
        if (walked)
            walked = delta ? storage::collectTouched(database(), changeset, touched) : tl::unexpected(delta.error());
    };
    auto read = storage::eachHistoryRowAfter(database(), last, visit);
    const auto stored = storage::readDigests(database());
    if (!read || !stored)
        return tl::unexpected(!read ? read.error() : stored.error());
    // Blobs come and go without a row of the history; what they are is checked when they are read.
    if (const auto blobs = stored->find("blob"); blobs != stored->end())
        digests["blob"] = blobs->second;
    if (!walked || digests != *stored)
        return false;
    const auto fresh = storage::FreshRows::read(database(), std::move(touched));
    if (!fresh)
        return tl::unexpected(fresh.error());
    m_state.digests = std::move(digests);
    m_state.history.insert(m_state.history.end(), records.begin(), records.end());
    fresh->applyTo(m_state.map, [this](const QByteArray &table, qint64 key, storage::FreshRows::What what) {
        noteChange(table, key, what);
    });
    return true;
}

Result<> Transactor::reload()
{
    auto snapshot = storage::readSnapshot(database(), m_file->fileName());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    storage::eachDifference(m_state.map, snapshot->map,
                            [this](const QByteArray &table, qint64 key, storage::FreshRows::What what) {
                                noteChange(table, key, what);
                            });
    m_state = std::move(*snapshot);
    return {};
}

Result<bool> Transactor::refresh()
{
    if (m_running)
        return false;
    m_running = true;
    const auto steps = m_state.history.size();
    database().forgetFailure();
    auto taken = database().run("BEGIN").and_then([&]() { return takeInOthers(); });
    database().rollBack(); // nothing was written
    m_running = false;
    const bool news = !m_pending.empty() || m_state.history.size() != steps;
    tell();
    if (!taken)
        return tl::unexpected(taken.error());
    return news;
}

Result<qint64> Transactor::sweep(qint64 beforeMs)
{
    if (auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    database().forgetFailure();
    qint64 count = 0;
    storage::Digests digests;
    auto swept = database().run("BEGIN IMMEDIATE").and_then([&]() { return takeInOthers(); }).and_then([&]() {
        digests = m_state.digests;
        return storage::sweepBlobs(database(), beforeMs, digests["blob"]);
    }).and_then([&](qint64 removed) {
        count = removed;
        return storage::writeDigest(database(), "blob", digests["blob"]);
    }).and_then([&]() { return database().run("COMMIT"); });
    if (!swept)
        swept = tl::unexpected(abandon(swept.error()));
    else
        m_state.digests = std::move(digests);
    tell();
    return swept.map([count]() { return count; });
}

void Transactor::noteChange(const QByteArray &table, qint64 key, storage::FreshRows::What what)
{
    using What = storage::FreshRows::What;
    const auto told = what == What::Inserted ? ChangedRow::What::Inserted
        : what == What::Removed              ? ChangedRow::What::Removed
                                             : ChangedRow::What::Updated;
    m_pending.push_back({QString::fromLatin1(table), key, told});
}

void Transactor::tell()
{
    const ChangeSet changes = std::exchange(m_pending, {});
    if (!changes.empty())
        m_changed(changes);
}

} // namespace trigpoint::document
