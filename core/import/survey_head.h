// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_profile.h"
#include "core/import/record_reader.h"
#include "core/import/survey_layout.h"

namespace trigpoint::import {

// The first records of a table, header rows and all, as texts; at most limits.sampleRecords.
Result<std::vector<QStringList>> firstRecords(FileInput &file, const TableShape &shape, const Progress &progress = {});

// The same from a sample, for recognising.
std::vector<QStringList> firstRecords(const FileSample &sample);

// Profiles of the columns over the first limits.profileRows data rows.
struct Profiles
{
    std::vector<ColumnProfile> columns;
    Dialect dialect;
    QString encoding;
    bool whole = false; // the file has no further rows
};
Result<Profiles> profileColumns(FileInput &file, const TableShape &shape, qsizetype columns, int headerRows,
                                const Progress &progress = {});

} // namespace trigpoint::import
