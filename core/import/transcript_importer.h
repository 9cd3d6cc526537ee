// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"

namespace trigpoint::import {

// Interviews as text: webvtt, srt, stamped_text (Whisper's text, table and lyrics forms), otter,
// labelled_text ("Name: speech", Markdown, bracketed ids) and plain_text (nobody named).
class TranscriptImporter : public Importer
{
public:
    QStringList formats() const override;
    std::vector<Recognition> recognise(const FileSample &sample) const override;
    Result<QJsonObject> guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const override;
    Result<Imported> read(FileInput &file, const ImportPlan &plan, const Progress &progress) const override;
};

} // namespace trigpoint::import
