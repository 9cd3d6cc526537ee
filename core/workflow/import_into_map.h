// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/import/imported.h"

namespace trigpoint::workflow {

// What an import did, for the person or script that asked for it.
struct ImportReport
{
    QString file;
    QString format;
    QString encoding;
    QString dialect;
    qint64 rows = 0;     // rows = imported + skipped.size()
    qint64 imported = 0; // rows whose content the map holds now
    qint64 known = 0;    // of these, how many it held before
    std::vector<import::Skipped> skipped;
    bool unchanged = false; // the map held this very file already
    QStringList unplaced; // questions, stages or themes of the file that no evidence could be placed by
    QString source;       // the source's name in the map
    QStringList warnings;
};

// Puts one file's values into the map, as one edit of kind Import. A file that the map already holds changes
// nothing. A dry run does everything and takes it back. Fails, the map unchanged, when the plan names a stage
// or theme that does not exist and may not be made, or when no row can be used.
Result<ImportReport> importIntoMap(document::Document &document, const import::Imported &imported,
                                   const QDateTime &now, bool dryRun = false);

QJsonObject importReportJson(const ImportReport &report);

} // namespace trigpoint::workflow
