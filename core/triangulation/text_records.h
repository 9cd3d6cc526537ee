// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/record.h"

#include <set>

namespace trigpoint::triangulation {

// The key and account of a participant; empty where there is none.
struct PersonKey
{
    QString person;
    QString account;
};
PersonKey personOf(const MapModel &map, const std::optional<Id<Participant>> &participant);

// Whom a passage quotes: its own participant, or the one its transcript interviews.
std::optional<Id<Participant>> speakerOf(const MapModel &map, const Excerpt &excerpt);

// Excerpts and notes that count: where a source's files hold the same record (by its own id, or else by file and
// row), the file whose version is larger is left (Step 0 of METHODS.md 1.5).
std::set<Id<Excerpt>> countedExcerpts(const MapModel &map);
std::set<Id<Note>> countedNotes(const MapModel &map);

// The records of a map's codings, notes and votes.
std::vector<Record> textRecords(const MapModel &map);

} // namespace trigpoint::triangulation
