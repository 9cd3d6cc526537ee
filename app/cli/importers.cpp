// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importers.h"

#include "core/import/coded_importer.h"
#include "core/import/survey_importer.h"
#include "core/import/transcript_importer.h"
#include "core/import/workshop_importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace trigpoint::cli {

namespace {

struct ImportersText
{
    Q_DECLARE_TR_FUNCTIONS(ImportersText)
};

} // namespace

import::ImporterRegistry allImporters()
{
    import::ImporterRegistry registry;
    registry.add(std::make_unique<import::SurveyImporter>());
    registry.add(std::make_unique<import::TranscriptImporter>());
    registry.add(std::make_unique<import::CodedImporter>());
    registry.add(std::make_unique<import::WorkshopImporter>());
    return registry;
}

Result<QJsonObject> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ImportersText::tr("The plan %1 cannot be read. Give the path of an import plan.").arg(path), file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ImportersText::tr("The plan %1 is not a JSON object; reading stopped at byte %2.").arg(path, QString::number(error.offset)),
                    error.errorString());
    return json.object();
}

} // namespace trigpoint::cli
