// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/import_into_map.h"
#include "core/workflow/name_finder.h"

namespace trigpoint::workflow {

// One import on its way into the map: shared by the parts that turn survey tables, excerpts and notes into rows.
struct ImportJob
{
    document::Edit &edit;
    const import::Imported &imported;
    NameFinder names;
    Id<Source> source;
    Id<SourceFile> file;
    ImportReport &report;
};

Result<> importSurveyRows(ImportJob &job);
Result<> importExcerptRows(ImportJob &job); // transcripts, excerpts and their codings
Result<> importNoteRows(ImportJob &job);

// A stage or theme that a plan names must exist; the error names it and what there is.
Result<Id<Stage>> requiredStage(ImportJob &job, const QString &name);
Result<std::optional<Id<Theme>>> requiredTheme(ImportJob &job, const QString &name);

} // namespace trigpoint::workflow
