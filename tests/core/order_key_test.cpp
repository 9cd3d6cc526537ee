// SPDX-License-Identifier: Apache-2.0
#include "core/base/order_key.h"

#include <catch2/catch.hpp>

#include <random>
#include <vector>

using trigpoint::orderKeyBetween;

TEST_CASE("an order key lies between its neighbours, wherever one inserts", "[base]")
{
    std::mt19937 random(7);
    std::vector<QString> keys;
    for (int i = 0; i < 2000; ++i) {
        const auto at = std::uniform_int_distribution<size_t>(0, keys.size())(random);
        const QString before = at == 0 ? QString() : keys[at - 1];
        const QString after = at == keys.size() ? QString() : keys[at];
        const QString key = orderKeyBetween(before, after);
        REQUIRE((before.isEmpty() || before < key));
        REQUIRE((after.isEmpty() || key < after));
        REQUIRE_FALSE(key.endsWith(u'0'));
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), key);
    }
}

TEST_CASE("a thousand appended rows keep short order keys", "[base]")
{
    QString last;
    for (int i = 0; i < 1000; ++i)
        last = orderKeyBetween(last, {});
    CHECK(last.size() < 25);
}

TEST_CASE("rows put in front again and again always find a key", "[base]")
{
    QString first = orderKeyBetween({}, {});
    for (int i = 0; i < 1000; ++i) {
        const QString key = orderKeyBetween({}, first);
        REQUIRE(key < first);
        first = key;
    }
}
