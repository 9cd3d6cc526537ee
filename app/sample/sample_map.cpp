// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sample_map.h"

#include "core/export/map_json.h"
#include "core/workflow/import_into_map.h"
#include "core/workflow/read_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace trigpoint {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

struct RawFile
{
    QString file;
    QString plan;
};

// Transcripts come before the excerpts that were taken from them.
QList<RawFile> rawFiles()
{
    QList<RawFile> files{{u"survey.csv"_s, u"survey.plan.json"_s}};
    for (const QString &name : QDir(u":/sample/interviews"_s).entryList(QDir::Files, QDir::Name))
        files.append({u"interviews/"_s + name, u"transcripts.plan.json"_s});
    files.append({u"excerpts.csv"_s, u"excerpts.plan.json"_s});
    files.append({u"workshop.csv"_s, u"workshop.plan.json"_s});
    files.append({u"exit_calls_2023.csv"_s, u"exit_calls_2023.plan.json"_s});
    return files;
}

std::unique_ptr<QFile> openRaw(const QString &name)
{
    auto file = std::make_unique<QFile>(u":/sample/"_s + name);
    const bool opened = file->open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file;
}

QJsonObject readRaw(const QString &name)
{
    return QJsonDocument::fromJson(openRaw(name)->readAll()).object();
}

Result<> importRaw(document::Document &document, const import::ImporterRegistry &importers, const RawFile &raw,
                   const QDateTime &now)
{
    auto file = import::FileInput::fromDevice(raw.file.section(u'/', -1), openRaw(raw.file));
    if (!file)
        return tl::unexpected(file.error());
    workflow::ReadWish wish;
    wish.plan = readRaw(raw.plan);
    wish.planName = raw.plan;
    const auto imported = workflow::readFile(importers, *file, wish, workflow::hintsOf(document.map()));
    if (!imported)
        return tl::unexpected(imported.error());
    const auto report = workflow::importIntoMap(document, *imported, now);
    return report ? Result<>() : Result<>(tl::unexpected(report.error()));
}

} // namespace

Result<> makeSample(document::Document &document, const import::ImporterRegistry &importers, const QDateTime &now)
{
    initialiseSample();
    const auto drawn = document.edit(SampleText::tr("Draw the sample map"), [](document::Edit &edit) {
        return exporting::mapFromJson(readRaw(u"map.json"_s), edit);
    });
    if (!drawn)
        return tl::unexpected(drawn.error());
    for (const RawFile &raw : rawFiles())
        if (const Result<> imported = importRaw(document, importers, raw, now); !imported)
            return imported;
    return {};
}

} // namespace trigpoint
