// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"
#include "tests/support/test_map.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::ChangedRow;
using document::ChangeSet;
using document::Document;
using document::Edit;
using document::EditKind;

namespace {

Document::Change insertStage(const QString &title)
{
    return [title](Edit &edit) { return edit.insert(stage(title)).map([](Id<Stage>) {}); };
}

QStringList stageTitles(const Document &document)
{
    QStringList titles;
    for (const auto &[id, row] : document.map().rows<Stage>())
        titles.append(row.title);
    titles.sort();
    return titles;
}

// A stage, two lanes, two cards with a theme, and a link between them.
void fill(Document &document)
{
    mustEdit(document, u"Fill"_s, [](Edit &edit) -> Result<> {
        const auto where = must(edit.insert(stage(u"Awareness"_s)));
        Theme theme;
        theme.name = u"Search"_s;
        const auto about = must(edit.insert(theme));
        const auto pains = must(edit.insert(lane(LaneKind::PainPoints)));
        const auto touch = must(edit.insert(lane(LaneKind::Touchpoints)));
        Card pain = card(pains, where, u"Hard to find"_s);
        pain.theme = about;
        const auto first = must(edit.insert(pain));
        const auto second = must(edit.insert(card(touch, where, u"Search page"_s)));
        CardLink link;
        link.from = first;
        link.to = second;
        link.kind = CardLinkKind::At;
        must(edit.insert(link));
        return {};
    });
}

} // namespace

TEST_CASE("a new map holds its own row and nothing else, and opens again", "[document]")
{
    TestMap map;
    CHECK(map->map().rows<MapInfo>().size() == 1);
    CHECK(map->map().rows<Stage>().isEmpty());
    CHECK(map->history().empty());
    CHECK_FALSE(map->canUndo());
    CHECK_FALSE(map->isReadOnly());
    map.reopen();
    CHECK(map->map().info().id == Id<MapInfo>(1));
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("a map is not made over an existing file", "[document]")
{
    TestMap map;
    const auto second = Document::create(map.path(), map.around);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().sentence.contains(u"exists already"_s));
}

TEST_CASE("an edit is in memory, in the file and in the history", "[document]")
{
    TestMap map;
    ChangeSet told;
    QObject::connect(map.document.get(), &Document::changed, [&](const ChangeSet &changes) { told = changes; });
    CHECK(mustEdit(*map.document, u"Add a stage"_s, insertStage(u"Decision"_s)) == 1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].table == u"stage"_s);
    CHECK(told[0].what == ChangedRow::What::Inserted);
    CHECK(stageTitles(*map.document) == QStringList{u"Decision"_s});
    map.reopen();
    CHECK(stageTitles(*map.document) == QStringList{u"Decision"_s});
    const auto history = map->history();
    REQUIRE(history.size() == 1);
    CHECK(history[0].label == u"Add a stage"_s);
    CHECK(history[0].author == u"Ada"_s);
    CHECK(history[0].kind == EditKind::Edit);
    CHECK(history[0].time.date().year() == 2026);
}

TEST_CASE("a change that fails, throws or changes nothing leaves no trace", "[document]")
{
    TestMap map;
    const auto failed = map->edit(u"Fail"_s, [](Edit &edit) -> Result<> {
        must(edit.insert(stage(u"Never"_s)));
        return fail(u"No."_s);
    });
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().sentence == u"No."_s);
    const auto thrown = map->edit(u"Throw"_s, [](Edit &edit) -> Result<> {
        must(edit.insert(stage(u"Never"_s)));
        throw std::runtime_error("broken");
    });
    REQUIRE_FALSE(thrown.has_value());
    CHECK(thrown.error().detail == u"broken"_s);
    const auto nothing = must(map->edit(u"Nothing"_s, [](Edit &edit) -> Result<> {
        const auto id = must(edit.insert(stage(u"Come and gone"_s)));
        return edit.remove(id);
    }));
    CHECK_FALSE(nothing.has_value());
    CHECK(map->history().empty());
    CHECK(map->map().rows<Stage>().isEmpty());
    map.reopen();
    CHECK(map->map().rows<Stage>().isEmpty());
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("undo and redo walk the history and survive closing", "[document]")
{
    TestMap map;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        mustEdit(*map.document, u"Add "_s + title, insertStage(title));
    CHECK(must(map->undo()) == u"Add c"_s);
    CHECK(must(map->undo()) == u"Add b"_s);
    map.reopen();
    CHECK(stageTitles(*map.document) == QStringList{u"a"_s});
    CHECK(must(map->redo()) == u"Add b"_s);
    CHECK(stageTitles(*map.document) == QStringList{u"a"_s, u"b"_s});
    CHECK(map->canRedo());
    mustEdit(*map.document, u"Add d"_s, insertStage(u"d"_s));
    CHECK_FALSE(map->canRedo());
    CHECK_FALSE(map->redo().has_value());
    CHECK(must(map->undo()) == u"Add d"_s);
    CHECK(must(map->undo()) == u"Add b"_s);
    CHECK(must(map->undo()) == u"Add a"_s);
    CHECK_FALSE(map->undo().has_value());
    CHECK(map->map().rows<Stage>().isEmpty());
    CHECK(map->history().size() == 10);
    CHECK(map->history()[2].undone);
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("cascades and cut references come back on undo and go again on redo", "[document]")
{
    TestMap map;
    fill(*map.document);
    const MapModel full = map->map();
    mustEdit(*map.document, u"Remove the stage"_s, [&](Edit &edit) {
        return edit.remove(full.rows<Stage>().begin()->first);
    });
    const MapModel withoutStage = map->map();
    CHECK(withoutStage.rows<Card>().isEmpty());
    CHECK(withoutStage.rows<CardLink>().isEmpty());
    must(map->undo());
    CHECK(storage::sameContent(map->map(), full));
    must(map->redo());
    CHECK(storage::sameContent(map->map(), withoutStage));
    must(map->undo());
    mustEdit(*map.document, u"Remove theme and its card"_s, [&](Edit &edit) -> Result<> {
        must(edit.remove(full.rows<Theme>().begin()->first));
        for (const auto &[id, row] : full.rows<Card>())
            if (row.theme)
                must(edit.remove(id));
        return {};
    });
    const MapModel withoutTheme = map->map();
    must(map->undo());
    CHECK(storage::sameContent(map->map(), full));
    must(map->redo());
    CHECK(storage::sameContent(map->map(), withoutTheme));
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("an update writes what differs and refuses what somebody else has changed", "[document]")
{
    TestMap map;
    fill(*map.document);
    const Card before = map->map().rows<Card>().begin()->second;
    Card after = before;
    after.title = u"Renamed"_s;
    mustEdit(*map.document, u"Rename"_s, [&](Edit &edit) { return edit.update(before, after); });
    CHECK(map->map().find(before.id)->title == u"Renamed"_s);
    Card other = before;
    other.title = u"Too late"_s;
    const auto late = map->edit(u"Rename"_s, [&](Edit &edit) { return edit.update(before, other); });
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().sentence.contains(u"Somebody else"_s));
    Card moved = before;
    moved.severity = 4;
    mustEdit(*map.document, u"Another column"_s, [&](Edit &edit) { return edit.update(before, moved); });
    CHECK(map->map().find(before.id)->title == u"Renamed"_s);
    CHECK(map->map().find(before.id)->severity == 4);
}

TEST_CASE("the map's own row is replaced, never doubled", "[document]")
{
    TestMap map;
    MapInfo info = map->map().info();
    info.title = u"Documentation"_s;
    info.asOf = QDate(2026, 3, 1);
    mustEdit(*map.document, u"Title"_s, [&](Edit &edit) { return edit.insert(info).map([](Id<MapInfo>) {}); });
    MapInfo after = map->map().info();
    CHECK(after.title == info.title);
    after.unit = CountingUnit::Account;
    mustEdit(*map.document, u"Unit"_s, [&](Edit &edit) { return edit.update(map->map().info(), after); });
    map.reopen();
    CHECK(map->map().info().asOf == QDate(2026, 3, 1));
    CHECK(map->map().info().unit == CountingUnit::Account);
    must(map->undo());
    must(map->undo());
    CHECK(map->map().info().title.isEmpty());
}

TEST_CASE("a reference to nothing and a value out of range are refused with a sentence", "[document]")
{
    TestMap map;
    const auto dangling = map->edit(u"Card"_s, [](Edit &edit) {
        return edit.insert(card(Id<Lane>(5), Id<Stage>(6), u"Lost"_s)).map([](Id<Card>) {});
    });
    REQUIRE_FALSE(dangling.has_value());
    CHECK(dangling.error().sentence.contains(u"no longer"_s));
    fill(*map.document);
    Card wrong = map->map().rows<Card>().begin()->second;
    wrong.severity = 9;
    const auto outside = map->edit(u"Card"_s, [&](Edit &edit) {
        return edit.update(map->map().rows<Card>().begin()->second, wrong);
    });
    REQUIRE_FALSE(outside.has_value());
    CHECK(outside.error().sentence.contains(u"rules"_s));
    CHECK(must(map->verify()).isEmpty());
}
