// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"
#include "core/storage/map_file.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_map.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::ChangeSet;
using document::Document;
using document::Edit;
using storage::sameContent;

namespace {

MapModel inTheFile(const QString &path)
{
    const auto file = must(storage::MapFile::open(path));
    return must(storage::readSnapshot(file->database(), u"test.journey"_s)).map;
}

} // namespace

TEST_CASE("after every random edit, undo and redo the file equals the memory", "[document]")
{
    TestMap map(29);
    std::mt19937_64 random(31);
    std::vector<MapModel> path{map->map()}; // what each undo must lead back to
    for (int i = 0; i < 150; ++i) {
        const quint64 dice = random() % 10;
        if (dice < 2 && map->canUndo()) {
            must(map->undo());
            path.pop_back();
            REQUIRE(sameContent(map->map(), path.back()));
        } else if (dice == 2 && map->canRedo()) {
            must(map->redo());
            path.push_back(map->map());
        } else if (const auto edited = randomEdit(*map.document, random); edited && *edited) {
            path.push_back(map->map());
        }
        if (i % 5 == 0)
            REQUIRE(sameContent(inTheFile(map.path()), map->map()));
    }
    map.reopen();
    REQUIRE(sameContent(map->map(), path.back()));
    for (auto moment = path.rbegin() + 1; moment != path.rend(); ++moment) {
        must(map->undo());
        REQUIRE(sameContent(map->map(), *moment));
    }
    CHECK_FALSE(map->canUndo());
    for (size_t i = 1; i < path.size(); ++i) {
        must(map->redo());
        REQUIRE(sameContent(map->map(), path[i]));
    }
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("two documents on one file take in each other's edits and lose none", "[document]")
{
    TestMap map(37);
    const auto other = must(Document::open(map.path(), surroundings(41)));
    std::mt19937_64 random(43);
    size_t acknowledged = 0;
    int told = 0;
    QObject::connect(other.get(), &Document::changed, [&](const ChangeSet &) { ++told; });
    for (int i = 0; i < 100; ++i)
        for (Document *document : {map.document.get(), other.get()}) {
            const auto edited = randomEdit(*document, random);
            acknowledged += edited && edited->has_value() ? 1 : 0;
        }
    must(map->refresh());
    CHECK(map->history().size() == acknowledged);
    CHECK(other->history().size() == acknowledged);
    CHECK(acknowledged > 120);
    CHECK(told > 50);
    CHECK(sameContent(map->map(), other->map()));
    CHECK(sameContent(inTheFile(map.path()), map->map()));
    must(other->undo());
    CHECK(must(map->refresh()));
    CHECK_FALSE(must(map->refresh()));
    CHECK(sameContent(map->map(), other->map()));
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("of two edits of one field made at once the second is told", "[document]")
{
    TestMap map;
    Id<Stage> id;
    mustEdit(*map.document, u"Add"_s,
             [&](Edit &edit) { return edit.insert(stage(u"before"_s)).map([&](Id<Stage> made) { id = made; }); });
    const auto other = must(Document::open(map.path(), surroundings(47)));
    const auto rename = [id](Document &document, const Stage &before, const QString &title) {
        Stage after = before;
        after.title = title;
        return document.edit(u"Rename"_s, [&](Edit &edit) { return edit.update(before, after); });
    };
    const Stage seen = *map->map().find(id);
    REQUIRE(rename(*map.document, seen, u"mine"_s).has_value());
    const auto late = rename(*other, seen, u"theirs"_s);
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().sentence.contains(u"Somebody else"_s));
    CHECK(other->map().find(id)->title == u"mine"_s);
}

TEST_CASE("a file replaced or deleted underneath takes no edit", "[document]")
{
    TestMap map;
    TestMap incoming;
    mustEdit(*incoming.document, u"Theirs"_s,
             [](Edit &edit) { return edit.insert(stage(u"theirs"_s)).map([](Id<Stage>) {}); });
    incoming.document.reset();
    const bool replaced = GENERATE(true, false);
    REQUIRE(QFile::remove(map.path()));
    if (replaced)
        REQUIRE(QFile::rename(incoming.path(), map.path()));
    const auto edited =
        map->edit(u"Mine"_s, [](Edit &edit) { return edit.insert(stage(u"mine"_s)).map([](Id<Stage>) {}); });
    REQUIRE_FALSE(edited.has_value());
    CHECK(edited.error().sentence.contains(u"moved, replaced or deleted"_s));
    CHECK_FALSE(map->refresh().has_value());
    CHECK(QFile::exists(map.path()) == replaced);
    if (replaced)
        CHECK(inTheFile(map.path()).rows<Stage>().begin()->second.title == u"theirs"_s);
}

TEST_CASE("an edit inside an edit is refused", "[document]")
{
    TestMap map;
    Result<std::optional<qint64>> inner;
    mustEdit(*map.document, u"Outer"_s, [&](Edit &edit) {
        inner = map->edit(u"Inner"_s, [](Edit &) { return Result<>(); });
        return edit.insert(stage(u"s"_s)).map([](Id<Stage>) {});
    });
    CHECK_FALSE(inner.has_value());
    CHECK(map->map().rows<Stage>().size() == 1);
}
