// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/quote_finder.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using trigpoint::workflow::QuoteFinder;

TEST_CASE("a quote is found whatever its quotation marks, dashes, blanks and case", "[workflow]")
{
    const QuoteFinder finder(u"Well… I said “no – never”,\n  and left."_s);
    const auto place = finder.find(u"i said \"no - never\", and left"_s);
    REQUIRE(place);
    CHECK(place->start == 6);
    CHECK(place->end == 37);
    CHECK(finder.find(u"well... I said"_s));
    CHECK_FALSE(finder.find(u"I said yes"_s));
    CHECK_FALSE(finder.find(u"  "_s));
}

TEST_CASE("positions count code points, also behind an emoji", "[workflow]")
{
    const QuoteFinder finder(u"😀 hello there"_s);
    const auto place = finder.find(u"hello"_s);
    REQUIRE(place);
    CHECK(place->start == 2);
    CHECK(place->end == 7);
}
