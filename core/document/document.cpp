// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include "core/document/history_view.h"
#include "core/document/transactor.h"
#include "core/storage/changeset.h"
#include "core/storage/history_table.h"
#include "core/storage/map_copy.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace trigpoint::document {

namespace {

struct MapUndo
{
    Q_DECLARE_TR_FUNCTIONS(MapUndo)
};

} // namespace

Surroundings Surroundings::ofThisMachine()
{
    return {.clock = [] { return QDateTime::currentDateTimeUtc(); },
            .author = qEnvironmentVariable("USER"),
            .random = [] { return QRandomGenerator::system()->generate64(); }};
}

class Document::Private
{
public:
    Private(std::unique_ptr<storage::MapFile> file, storage::Snapshot snapshot, const Surroundings &surroundings)
        : transactor(std::move(file), std::move(snapshot), surroundings,
                     [this](const ChangeSet &changes) { Q_EMIT document->changed(changes); })
        , blobs(transactor.database())
    {
    }

    static Result<std::unique_ptr<Document>> documentOn(Result<std::unique_ptr<storage::MapFile>> file,
                                                        const Surroundings &surroundings)
    {
        if (!file)
            return tl::unexpected(file.error());
        auto snapshot = storage::readSnapshot((*file)->database(), (*file)->fileName());
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        auto priv = std::make_unique<Private>(std::move(*file), std::move(*snapshot), surroundings);
        return std::unique_ptr<Document>(new Document(std::move(priv)));
    }

    HistoryView history() const { return viewOf(transactor.state().history); }

    Result<QString> repeat(EditKind kind);
    Result<Step> stepOf(EditKind kind);

    Document *document = nullptr;
    Transactor transactor;
    storage::BlobTable blobs;
};

// Planned inside the transaction: which step it is depends on what others did in the meantime.
Result<Step> Document::Private::stepOf(EditKind kind)
{
    const bool isUndo = kind == EditKind::Undo;
    const HistoryView view = history();
    const auto number = isUndo ? view.undoable : view.redoable;
    if (!number)
        return fail(isUndo ? MapUndo::tr("There is nothing to undo.") : MapUndo::tr("There is nothing to redo."));
    storage::Database &database = transactor.database();
    auto changeset = storage::historyChangeset(database, *number);
    if (changeset && isUndo)
        changeset = storage::inverted(database, *changeset);
    if (!changeset)
        return tl::unexpected(changeset.error());
    auto expected = storage::digestDelta(database, *changeset);
    if (!expected)
        return tl::unexpected(expected.error());
    Step step{{}, kind, number, {}, std::move(*expected)};
    for (const HistoryEntry &entry : view.entries)
        if (entry.number == *number)
            step.label = entry.label;
    step.change = [&database, bytes = *changeset](Edit &) { return storage::applyChangeset(database, bytes); };
    return step;
}

Result<QString> Document::Private::repeat(EditKind kind)
{
    QString label;
    const auto done = transactor.run([&]() {
        auto step = stepOf(kind);
        label = step ? step->label : QString();
        return step;
    });
    if (!done)
        return tl::unexpected(done.error());
    return label;
}

Document::Document(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->document = this;
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Surroundings &surroundings)
{
    return Private::documentOn(storage::MapFile::create(path, surroundings.vfs), surroundings);
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Surroundings &surroundings)
{
    return Private::documentOn(storage::MapFile::open(path, surroundings.vfs), surroundings);
}

QString Document::path() const
{
    return d->transactor.file().path();
}

bool Document::isReadOnly() const
{
    return d->transactor.file().isReadOnly();
}

const MapModel &Document::map() const
{
    return d->transactor.state().map;
}

const storage::BlobReader &Document::blobs() const
{
    return d->blobs;
}

QStringList Document::warnings() const
{
    return d->transactor.state().unfit;
}

Result<std::optional<qint64>> Document::edit(const QString &label, const Change &change, EditKind kind)
{
    return d->transactor.run([&]() -> Result<Step> { return Step{label, kind, {}, change, {}}; });
}

bool Document::canUndo() const
{
    return !isReadOnly() && d->history().undoable.has_value();
}

bool Document::canRedo() const
{
    return !isReadOnly() && d->history().redoable.has_value();
}

Result<QString> Document::undo()
{
    return d->repeat(EditKind::Undo);
}

Result<QString> Document::redo()
{
    return d->repeat(EditKind::Redo);
}

std::vector<HistoryEntry> Document::history() const
{
    return d->history().entries;
}

Result<QStringList> Document::verify() const
{
    return storage::verifyMap(d->transactor.database(), d->transactor.file().fileName());
}

Result<bool> Document::refresh()
{
    return d->transactor.refresh();
}

Result<> Document::copyTo(const QString &path) const
{
    return storage::copyMap(d->transactor.file(), path);
}

Result<qint64> Document::sweepBlobs(const QDateTime &before)
{
    return d->transactor.sweep(before.toMSecsSinceEpoch());
}

} // namespace trigpoint::document
