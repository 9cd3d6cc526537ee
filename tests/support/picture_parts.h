// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/picture_map.h"

// What hand-made and random pictures are built from.

namespace trigpoint::test {

template <class T> Id<T> nextId(const Rows<T> &rows)
{
    return Id<T>(static_cast<qint64>(rows.size()) + 1);
}

QString keyOf(size_t place); // order keys that count up
Id<Stage> addStage(MapModel &map, const QString &title, std::optional<Id<Stage>> parent = {});
Id<Lane> addLane(MapModel &map, LaneKind kind);
Id<Theme> themeNamed(MapModel &map, const QString &name);
void addSources(MapModel &map); // two surveys, interviews, a workshop, analytics
void setInfo(MapModel &map);    // title, question, owner, persona, segment

// A verdict for a card with a theme: label A P C S, grade 1 to 4, then the methods that speak: "A4siw".
void addVerdict(PictureMap &picture, const Card &card, LaneKind kind, const char *code);

} // namespace trigpoint::test
