// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"

namespace trigpoint::import {

// A table of a workshop's notes ("workshop_notes"): a note a row with its kind, group or theme, stage, votes,
// voters and author.
class WorkshopImporter : public Importer
{
public:
    QStringList formats() const override;
    std::vector<Recognition> recognise(const FileSample &sample) const override;
    Result<QJsonObject> guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const override;
    Result<Imported> read(FileInput &file, const ImportPlan &plan, const Progress &progress) const override;
};

} // namespace trigpoint::import
