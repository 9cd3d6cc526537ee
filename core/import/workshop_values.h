// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/kinds.h"

#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace trigpoint::import {

// A note's kind from a word in four languages ("pain", "problema", "hinder", "glad", "?", "idea"). Nothing for
// other words: such a note is a mention, never a neutral vote.
std::optional<NoteKind> noteKindOf(const QString &cell);

// "3", "+3", "(3)", "x3", "3 votes", "•••" and "●●". Nothing for anything else.
std::optional<qint64> voteCount(const QString &cell);

// Votes written at the end of a note: " +3", " (3)", " •••". The text is then without them.
struct VotedText
{
    QString text;
    std::optional<qint64> votes;
};
VotedText splitVotes(const QString &note);

// "P1; P2", "P1:2, P3", "P1 (2)": keys with their counts; one key named twice adds up.
std::vector<std::pair<QString, qint64>> votersOf(const QString &cell);

} // namespace trigpoint::import
