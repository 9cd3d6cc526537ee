// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rows.h"
#include "core/triangulation/tally.h"

#include <map>
#include <vector>

namespace trigpoint::triangulation {

// Step 1 of METHODS.md 1.5: a record's value from −1 to +1. Nothing: it says neither good nor bad, a mention.
// A rating outside its scale has no value.
std::optional<double> scaleValue(double rating, double lowest, double highest, int direction);
std::optional<double> npsValue(double score);
std::optional<double> sentimentValue(std::optional<double> sentiment); // −2 to +2
std::optional<double> noteValue(NoteKind kind);

enum class RecordKind {
    Answer,   // a rating, an option, a place on the curve
    Text,     // a coded passage
    Note,     // a workshop's note
    Dot,      // a vote on a note
    Presence  // somebody who was there or was asked, and says nothing on the topic
};

// One person's statement.
struct Record
{
    Id<Source> source;
    QString recordKey; // the file's own id; empty: (file, row) identifies it
    QString file;      // SHA-256
    qint64 row = 0;    // 0 without a record key: the record is like no other
    QString revision;

    QString person;    // empty: nobody's
    QString account;
    Id<Stage> stage;
    std::optional<Id<Theme>> theme;
    RecordKind kind = RecordKind::Answer;
    std::optional<double> value;
    QString item;      // the passage that several coders judged
    std::optional<double> weight;
    double times = 1;  // unsigned dots alike
    std::optional<Id<Card>> card; // narrowed to this card
    QString text;      // what was said, which tells two records apart
};

// What belongs to a cell: a stage with its steps, a theme with its descendants. Without themes: the stage as a
// whole, whatever the records are about.
struct Scope
{
    std::vector<Id<Stage>> stages;
    std::optional<std::vector<Id<Theme>>> themes;
    std::optional<Id<Card>> card;              // leaves out what is narrowed to other cards
    std::map<Id<Stage>, QDate> stepsChangedOn; // older evidence on such a step has expired

    bool hasStage(Id<Stage> stage) const;
    bool hasTopic(const std::optional<Id<Theme>> &theme, const std::optional<Id<Card>> &narrowed) const;
    bool isOutdated(Id<Stage> stage, const std::optional<QDate> &collected) const;
};

} // namespace trigpoint::triangulation
