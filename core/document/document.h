// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/edit.h"

#include <QObject>
#include <functional>
#include <memory>

namespace trigpoint::document {

// What a document takes from outside, so that nothing in it asks the machine: the clock (UTC), the author's
// name written into the history, and the source of random keys.
struct Surroundings
{
    std::function<QDateTime()> clock;
    QString author;
    std::function<quint64()> random;
    QByteArray vfs = {}; // the file layer below the map; empty: the machine's files. Only tests give another

    static Surroundings ofThisMachine();
};

enum class EditKind { Edit, Undo, Redo, Merge, Import };

struct HistoryEntry
{
    qint64 number = 0; // 1, 2, 3 … in this file
    QString label;
    QDateTime time; // UTC
    QString author;
    EditKind kind = EditKind::Edit;
    std::optional<qint64> undoes; // undo and redo: the entry they take back or repeat
    bool undone = false;          // taken back and not repeated
};

struct ChangedRow
{
    QString table;
    qint64 key = 0;
    enum class What { Inserted, Updated, Removed } what = What::Updated;
};
using ChangeSet = std::vector<ChangedRow>;

// One open map file. The file is the only truth; there is no "save". Not thread-safe: one thread owns it.
class Document : public QObject
{
    Q_OBJECT

public:
    // Makes a new map file. Fails when something of that name exists.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Surroundings &surroundings);

    // Opens a map file after the checks of docs/architecture.md. A file that cannot be written opens read-only.
    static Result<std::unique_ptr<Document>> open(const QString &path, const Surroundings &surroundings);

    ~Document() override;

    QString path() const;
    bool isReadOnly() const;
    const MapModel &map() const;
    const storage::BlobReader &blobs() const;

    // The one door. Runs `change` in one transaction; on success the history has one entry more and its number
    // is answered. A change that fails or throws leaves everything as it was. A change that changed nothing
    // leaves no trace and answers nothing.
    using Change = std::function<Result<>(Edit &)>;
    Result<std::optional<qint64>> edit(const QString &label, const Change &change, EditKind kind = EditKind::Edit);

    bool canUndo() const;
    bool canRedo() const;
    // Takes back the newest entry not yet undone, or repeats what was undone last; answers its label. Fails
    // with a sentence when there is nothing to take back.
    Result<QString> undo();
    Result<QString> redo();

    std::vector<HistoryEntry> history() const; // oldest first

    // Verifies the file again, all of it: structure, schema, foreign keys, digests, blobs. Empty: sound.
    Result<QStringList> verify() const;

    // Takes in what other programs did to the file since; true when that was anything. To be asked once a
    // second while a window shows the map; edit(), undo() and redo() ask by themselves.
    Result<bool> refresh();

    // Writes a checked, compact copy of the file to a path where nothing is yet.
    Result<> copyTo(const QString &path) const;

    // Sentences about values that could not be read when the file was opened and stand at their defaults.
    QStringList warnings() const;

    // Removes raw data that was stored before `before` and that no row and no step of the history refers to.
    // Answers how many pieces went.
    Result<qint64> sweepBlobs(const QDateTime &before);

Q_SIGNALS:
    void changed(const trigpoint::document::ChangeSet &changes);

private:
    class Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trigpoint::document

template <> struct trigpoint::EnumNames<trigpoint::document::EditKind>
{
    using Kind = document::EditKind;
    static constexpr std::array names{EnumName{Kind::Edit, "edit"}, EnumName{Kind::Undo, "undo"},
                                      EnumName{Kind::Redo, "redo"}, EnumName{Kind::Merge, "merge"},
                                      EnumName{Kind::Import, "import"}};
};
