// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_text.h"
#include "core/import/import_plan.h"
#include "core/import/imported.h"

#include <memory>
#include <vector>

namespace trigpoint::import {

// One reading of a file that its content allows.
struct Recognition
{
    QString format;       // FileFacts::format
    double confidence = 0; // 0 to 1
    QStringList reasons;  // finished sentences
};

// Names on the map, so that a header that says one may be placed there. Nothing else is ever placed by a guess.
struct PlanHints
{
    QStringList stages;
    QStringList themes;
};

// Reads one family of formats. Stateless; the front end makes one of each and gives them to a registry.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QStringList formats() const = 0;

    // Empty when this importer cannot read it. Pure: looks at the sample only.
    virtual std::vector<Recognition> recognise(const FileSample &sample) const = 0;

    // A whole import plan (FORMATS.md 12) for the file read as `format`.
    virtual Result<QJsonObject> guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const = 0;

    // The plan has been parsed; `plan.file.format` is one of formats(). Imported::file.plan answers what was used.
    virtual Result<Imported> read(FileInput &file, const ImportPlan &plan, const Progress &progress) const = 0;
};

class ImporterRegistry
{
public:
    void add(std::unique_ptr<Importer> importer);

    // All readings, the best first; ties keep the order of add().
    std::vector<Recognition> recognise(const FileSample &sample) const;

    // nullptr when no importer reads it. Plans may say "csv", "tsv" or "zip" for the generic "table".
    const Importer *forFormat(const QString &format) const;
    QStringList formats() const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace trigpoint::import
