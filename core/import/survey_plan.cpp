// SPDX-License-Identifier: Apache-2.0
#include "core/import/date_pattern.h"
#include "core/import/role_guess.h"
#include "core/import/survey_head.h"
#include "core/import/survey_import.h"
#include "core/import/survey_source.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

void dateSource(Source &source, const PlanColumn &column, const ColumnProfile &profile)
{
    const auto order = dateOrderFromText(column.dateOrder);
    if (!order || profile.manyDistinct())
        return;
    for (const QString &cell : profile.distinct()) {
        const auto day = dateFromText(cell, *order);
        if (!day)
            continue;
        source.collectedFrom = std::min(source.collectedFrom.value_or(*day), *day);
        source.date = std::max(source.date.value_or(*day), *day);
    }
}

} // namespace

Result<QJsonObject> guessSurveyPlan(FileInput &file, const QString &format, const PlanHints &hints, const Progress &progress)
{
    const auto records = firstRecords(file, {}, progress);
    if (!records)
        return tl::unexpected(records.error());
    const SurveyLayout layout = layoutAs(format, -1, *records);
    const auto profiles = profileColumns(file, {}, std::ssize(layout.columns), layout.headerRows, progress);
    if (!profiles)
        return tl::unexpected(profiles.error());
    ImportPlan plan;
    plan.file = {layout.format, profiles->encoding, delimiterName(profiles->dialect.delimiter), layout.headerRows};
    plan.source.name = sourceName(file.name());
    plan.source.instrument = instrumentName(file.name());
    plan.source.method = Method::Survey;
    plan.source.voice = Voice::Mixed; // until somebody says who speaks
    plan.columns = guessColumns(layout, profiles->columns, hints);
    for (size_t i = 0; i < plan.columns.size(); ++i)
        if (plan.columns[i].role == PlanRole::Date && profiles->whole)
            dateSource(plan.source, plan.columns[i], profiles->columns[i]);
    return planToJson(plan);
}

} // namespace trigpoint::import
