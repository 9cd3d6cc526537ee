// SPDX-License-Identifier: Apache-2.0
#include "core/model/map_model.h"

#include <catch2/catch.hpp>

using namespace trigpoint;

namespace {

Stage stage(qint64 id, const char *key, std::optional<Id<Stage>> parent = {})
{
    return Stage{.id = Id<Stage>(id), .parent = parent, .title = {}, .orderKey = QLatin1String(key), .changedOn = {}};
}

} // namespace

TEST_CASE("stages come in the order of their keys and steps belong to their stage", "[model]")
{
    MapModel map;
    map.rows<Stage>().put(stage(3, "b"));
    map.rows<Stage>().put(stage(9, "a"));
    map.rows<Stage>().put(stage(5, "a", Id<Stage>(3)));
    const auto stages = stagesInOrder(map);
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].id == Id<Stage>(9));
    CHECK(stepsInOrder(map, Id<Stage>(3)).size() == 1);
    CHECK(topStage(map, Id<Stage>(5)) == Id<Stage>(3));
    CHECK(topStage(map, Id<Stage>(4)).isNull());
}

TEST_CASE("a circle of themes ends", "[model]")
{
    MapModel map;
    map.rows<Theme>().put(Theme{.id = Id<Theme>(1), .parent = Id<Theme>(2), .name = {}, .description = {}, .orderKey = {}});
    map.rows<Theme>().put(Theme{.id = Id<Theme>(2), .parent = Id<Theme>(1), .name = {}, .description = {}, .orderKey = {}});
    CHECK(themeAndAncestors(map, Id<Theme>(1)).size() == 2);
}

TEST_CASE("enum texts go both ways", "[model]")
{
    for (const auto &name : EnumNames<LaneKind>::names)
        CHECK(enumFromText<LaneKind>(enumText(name.value)) == name.value);
    CHECK_FALSE(enumFromText<Method>(QStringLiteral("hearsay")).has_value());
}

TEST_CASE("a person's role is found whatever the file called it", "[model]")
{
    const auto person = [](const QJsonObject &attributes) { return Participant{.id = {}, .key = {}, .name = {}, .attributes = attributes}; };
    CHECK(roleOf(person({{QStringLiteral("ROLE "), QStringLiteral("Writer")}})) == QStringLiteral("Writer"));
    CHECK(roleOf(person({{QStringLiteral("Department"), QStringLiteral("Sales")}, {QStringLiteral("Ruolo"), QStringLiteral("Capo")}})) == QStringLiteral("Capo"));
    CHECK(roleOf(person({{QStringLiteral("Team size"), QStringLiteral("6 to 20")}})).isEmpty());
}
