// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"

namespace trigpoint::import {

// A table of coded excerpts ("coded_excerpts"): a quote a row with its theme, stage, sentiment and coder. Rows with
// the same record id, or without ids the same quote of the same person at the same time, are one excerpt with
// several codings.
class CodedImporter : public Importer
{
public:
    QStringList formats() const override;
    std::vector<Recognition> recognise(const FileSample &sample) const override;
    Result<QJsonObject> guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const override;
    Result<Imported> read(FileInput &file, const ImportPlan &plan, const Progress &progress) const override;
};

} // namespace trigpoint::import
