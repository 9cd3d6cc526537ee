// SPDX-License-Identifier: Apache-2.0
#include "core/base/number_text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace trigpoint;
using namespace Qt::StringLiterals;

namespace {
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale italian(QLocale::Italian, QLocale::Italy);
const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
} // namespace

TEST_CASE("counts are grouped as the language does", "[number_text]")
{
    CHECK(countText(129880, english) == u"129,880"_s);
    CHECK(countText(129880, italian) == u"129.880"_s);
    CHECK(countText(-7, english) == u"\u22127"_s);
    CHECK(countText(std::numeric_limits<qint64>::min(), english) == u"\u22129,223,372,036,854,775,808"_s);
}

TEST_CASE("a balance has a sign, a true minus and halves away from zero", "[number_text]")
{
    CHECK(balanceText(-0.5238, english) == u"\u221252"_s);
    CHECK(balanceText(0.07, english) == u"+7"_s);
    CHECK(balanceText(-0.001, english) == u"0"_s);
    CHECK(balanceText(0.145, english) == u"+15"_s);
    CHECK(balanceText(-0.145, english) == u"\u221215"_s);
    CHECK(balanceText(-0.1449, english) == u"\u221214"_s);
    CHECK(balanceIntervalText(-0.634, -0.466, english) == u"[\u221263, \u221247]"_s);
}

TEST_CASE("a percent sign follows a narrow blank", "[number_text]")
{
    CHECK(percentText(0.523, english) == u"52\u202F%"_s);
    CHECK(percentText(1.0, swedish) == u"100\u202F%"_s);
    CHECK(shareIntervalText(0.125, 0.31, english) == u"[13, 31]"_s);
}

TEST_CASE("the emotion curve is shown from -2 to +2 with one decimal", "[number_text]")
{
    CHECK(emotionText(-0.7, english) == u"\u22121.4"_s);
    CHECK(emotionText(-0.7, italian) == u"\u22121,4"_s);
    CHECK(emotionText(0.02, english) == u"0.0"_s);
    CHECK(signedText(0.25, 1, english) == u"+0.3"_s);
    CHECK(decimalText(0.806, 2, english) == u"0.81"_s);
}

TEST_CASE("dates are day, short month, year", "[number_text]")
{
    CHECK(dateText(QDate(2025, 10, 3), english) == u"3 Oct 2025"_s);
    CHECK(dateText(QDate(2025, 10, 3), italian) == u"3 ott 2025"_s);
    CHECK(dateText(QDate(), english).isEmpty());
}
