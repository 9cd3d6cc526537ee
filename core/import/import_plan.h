// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

// The import plan, version 1 (docs/formats.md): what a file is, which source it belongs to and what each
// column means.

namespace trigpoint::import {

enum class PlanRole {
    Respondent, Account, Weight, Date, Rating, Nps, Choice, Text, Attribute, Ignore,
    Participant, Coder, Stage, Theme, Sentiment, Quote, Start, End, Speaker,
    Note, Kind, Group, Votes, Author, X, Y, Colour,
    Record, // excerpts and notes: the row's own id; rows of one id are one excerpt that several people coded
    Voters, // notes: who voted, keys parted by ";"; takes the place of a count of votes
    Case, Activity, Time, Resource
};

struct PlanOption
{
    QString option;
    QString stage;
    QString theme;
    std::optional<double> polarity;
};

struct PlanColumn
{
    QString column; // as distinctHeaders() names it
    PlanRole role = PlanRole::Ignore;
    std::optional<double> min; // rating scale
    std::optional<double> max;
    int direction = 1;
    std::vector<std::pair<QString, double>> labels; // rating: cells in words and what they are worth
    QStringList missing; // cells that mean "not applicable"
    QString stage;       // empty: not placed
    QString theme;
    QString dateOrder;   // date: "ymd", "dmy", "mdy"; empty: guess
    QString separator;   // choice: between several chosen options; empty: one option a cell
    std::vector<PlanOption> options;
};

// Transcripts: who a name in the file is.
struct PlanSpeaker
{
    QString speaker;     // as the file spells it
    QString participant; // key; empty: the importer's own guess
    bool interviewer = false; // asks and is no evidence: stays in the text, makes no excerpt
};

struct PlanCover // the source asked about this
{
    QString stage;
    QString theme; // empty: the stage as a whole
};

struct PlanFile
{
    QString format;
    QString encoding;    // empty: guess
    QString delimiter;   // empty: guess
    int headerRows = -1; // -1: guess
};

struct ImportPlan
{
    PlanFile file;
    Source source; // key null; orderKey empty
    std::vector<PlanColumn> columns;
    std::vector<PlanSpeaker> speakers;
    std::vector<PlanCover> covers;
    bool createStages = false;
    bool createThemes = true;

    const PlanColumn *withRole(PlanRole role) const; // nullptr when no column has it
};

// Unknown roles, methods, voices, samplings and keys, wrong types, a scale without room, one column named
// twice: a sentence that names the plan, the place in it and the nearest word that would have been right.
Result<ImportPlan> parsePlan(const QJsonObject &json, const QString &planName);

QJsonObject planToJson(const ImportPlan &plan);

// Every column the plan names is a header of the file, otherwise a sentence with the nearest header.
Result<> checkColumns(const ImportPlan &plan, const QStringList &headers, const QString &fileName);

QString roleText(PlanRole role);
std::optional<PlanRole> roleFromText(const QString &text);

} // namespace trigpoint::import
