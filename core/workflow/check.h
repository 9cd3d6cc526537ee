// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/verdict.h"

#include <QJsonArray>

namespace trigpoint::workflow {

enum class FindingCode {
    DanglingRow,              // a row refers to one that is not there
    Contradiction,            // sources speak against each other, or against a conclusion
    ConclusionWithoutEvidence, // no source speaks for or against it
    ConclusionWithoutTheme,
    StageWithoutThreeMethods, // survey, interview and workshop
    TouchpointWithoutOwner
};
enum class Severity { Problem, Warning, Note };

// One thing that a map lacks. Keys are null where they do not apply.
struct Finding
{
    FindingCode code = FindingCode::DanglingRow;
    Severity severity = Severity::Warning;
    QString sentence; // finished and translated
    Id<Card> card;
    Id<Stage> stage; // top-level
    Id<Theme> theme;
};

// What to look at before a map is shown to anybody: the gravest first, then in the map's order. `judged` is of
// this map.
std::vector<Finding> checkMap(const MapModel &map, const triangulation::Triangulation &judged);

// [{"code", "severity", "card", "title", "stage", "theme", "sentence"}]; what does not apply is null.
QJsonArray checkJson(const MapModel &map, const std::vector<Finding> &findings);

} // namespace trigpoint::workflow

namespace trigpoint {

template <> struct EnumNames<workflow::FindingCode>
{
    using E = workflow::FindingCode;
    static constexpr std::array names{
        EnumName{E::DanglingRow, "dangling_row"},
        EnumName{E::Contradiction, "contradiction"},
        EnumName{E::ConclusionWithoutEvidence, "conclusion_without_evidence"},
        EnumName{E::ConclusionWithoutTheme, "conclusion_without_theme"},
        EnumName{E::StageWithoutThreeMethods, "stage_without_three_methods"},
        EnumName{E::TouchpointWithoutOwner, "touchpoint_without_owner"}};
};

template <> struct EnumNames<workflow::Severity>
{
    using E = workflow::Severity;
    static constexpr std::array names{EnumName{E::Problem, "problem"}, EnumName{E::Warning, "warning"},
                                      EnumName{E::Note, "note"}};
};

} // namespace trigpoint
