// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

#include <QStringList>
#include <vector>

namespace trigpoint::test {

// A map with its verdicts set by hand, so that pictures can be tested without importing anything.
struct PictureMap
{
    MapModel map;
    triangulation::Triangulation triangulation;
    std::vector<triangulation::EmotionPoint> emotion;
};

// The journey of a documentation service: five stages, seven rows, every label and grade.
PictureMap docsMap();

// `stages` × `lanes` of every kind with `cards` cards of random words, lengths, spans and verdicts.
PictureMap randomMap(unsigned seed, int stages, int lanes, int cards);

// Every word that a reader of the map must find.
QStringList wordsOf(const MapModel &map);

} // namespace trigpoint::test
