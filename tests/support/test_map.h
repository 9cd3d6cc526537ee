// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>
#include <memory>

namespace trigpoint::test {

// A clock that moves one second at each question and keys that come from a seed: nothing of the machine.
document::Surroundings surroundings(quint64 seed = 1);

// A new map in a folder of its own.
struct TestMap
{
    explicit TestMap(quint64 seed = 1);
    QString path() const;
    // Closes the map and opens the file again.
    void reopen();
    document::Document *operator->() const { return document.get(); }

    QTemporaryDir folder;
    document::Surroundings around;
    std::unique_ptr<document::Document> document;
};

Stage stage(const QString &title, const QString &orderKey = QStringLiteral("V"));
Lane lane(LaneKind kind);
Card card(Id<Lane> lane, Id<Stage> stage, const QString &title);

// Runs a change that must succeed.
qint64 mustEdit(document::Document &document, const QString &label, const document::Document::Change &change);

// The value of a Result that must be there.
template <class T> T must(Result<T> result);

} // namespace trigpoint::test

#include <catch2/catch.hpp>

template <class T> T trigpoint::test::must(Result<T> result)
{
    if (!result)
        FAIL(result.error().sentence.toStdString() << " [" << result.error().detail.toStdString() << "]");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
