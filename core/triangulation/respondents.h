// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"
#include "core/model/rows.h"

#include <memory>
#include <vector>

namespace trigpoint::triangulation {

// One survey file and which of its rows count.
struct AnswerFile
{
    SourceFile file;
    std::shared_ptr<const AnswerTable> table;
    bool hasRows = true;       // false: dictionaries and histograms only
    std::vector<bool> dropped; // empty: every row counts

    bool counts(qint64 row) const { return dropped.empty() || !dropped[static_cast<size_t>(row)]; }
    qint64 countedRows() const;
};

// A respondent's own key in a row; empty when the file has no such column.
QByteArray respondentAt(const AnswerTable &table, qint64 row);

// Whether the rows themselves must be seen to find respondents that answered twice.
bool needsRowsForRespondents(const std::vector<AnswerFile> &files);

// Step 0 of METHODS.md 1.5 for answers: of several rows with one respondent's key the one with the larger (date,
// content) counts, whichever file it is in. Requires rows unless the files have no respondent column.
void dropRepeatedRespondents(std::vector<AnswerFile> &files);

} // namespace trigpoint::triangulation
