// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"
#include "core/storage/map_copy.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_map.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Document;

TEST_CASE("a copy holds what the map holds, history included, and nothing is left beside it", "[storage]")
{
    TestMap map;
    std::mt19937_64 random(3);
    for (int i = 0; i < 20; ++i)
        must(randomEdit(*map.document, random));
    const QString target = map.folder.filePath(u"copy.journey"_s);
    must(map->copyTo(target));
    CHECK(QDir(map.folder.path()).entryList(QDir::Files) == QStringList{u"copy.journey"_s, u"test.journey"_s});
    const auto copy = must(Document::open(target, map.around));
    CHECK(storage::sameContent(copy->map(), map->map()));
    CHECK(copy->history().size() == map->history().size());
    CHECK(must(copy->verify()).isEmpty());
    must(copy->undo());
    CHECK(map->history().size() + 1 == copy->history().size());
    const auto again = map->copyTo(target);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().sentence.contains(u"exists already"_s));
}

TEST_CASE("a copy into a folder that is not there fails and leaves nothing", "[storage]")
{
    TestMap map;
    const auto copied = map->copyTo(map.folder.filePath(u"nowhere/copy.journey"_s));
    CHECK_FALSE(copied.has_value());
    CHECK(QDir(map.folder.path()).entryList(QDir::Files) == QStringList{u"test.journey"_s});
    CHECK(must(map->verify()).isEmpty());
}
