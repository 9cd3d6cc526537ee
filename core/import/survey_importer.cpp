// SPDX-License-Identifier: Apache-2.0
#include "core/import/survey_importer.h"

#include "core/import/survey_head.h"
#include "core/import/survey_import.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

QStringList SurveyImporter::formats() const
{
    return {u"qualtrics_csv"_s, u"surveymonkey_csv"_s, u"google_forms_csv"_s, u"limesurvey_csv"_s, u"table"_s};
}

std::vector<Recognition> SurveyImporter::recognise(const FileSample &sample) const
{
    std::vector<Recognition> result;
    for (const SurveyLayout &layout : surveyLayouts(firstRecords(sample)))
        result.push_back({layout.format, layout.confidence, layout.reasons});
    return result;
}

Result<QJsonObject> SurveyImporter::guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const
{
    return guessSurveyPlan(file, format, hints);
}

Result<Imported> SurveyImporter::read(FileInput &file, const ImportPlan &plan, const Progress &progress) const
{
    return importSurvey(file, plan, progress);
}

} // namespace trigpoint::import
