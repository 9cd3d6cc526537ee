// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/measure_request.h"

#include "core/triangulation/cell_case.h"
#include "core/workflow/measure_tables.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct MeasureRequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeasureRequestTexts)
};

constexpr std::array triangulationMeasures{
    MeasureEntry{"triangulation_cell", triangulation::triangulationCell},
};

const MeasureEntry *findMeasure(const QString &name)
{
    for (const auto table : {std::span<const MeasureEntry>(triangulationMeasures), statisticMeasures(),
                             agreementMeasures(), graphMeasures(), practiceMeasures()})
        for (const MeasureEntry &entry : table)
            if (name == QLatin1String(entry.name))
                return &entry;
    return nullptr;
}

Result<QJsonObject> answer(const QJsonValue &request)
{
    if (!request.isObject())
        return fail(MeasureRequestTexts::tr("An entry of the list is not an object. Give objects with id, measure and "
                                            "input."));
    const QJsonValue name = request[u"measure"_s];
    if (!name.isString())
        return fail(MeasureRequestTexts::tr("The entry names no measure. Give its name as text in “measure”."));
    const MeasureEntry *entry = findMeasure(name.toString());
    if (!entry)
        return fail(MeasureRequestTexts::tr("There is no measure “%1” in this version of Trigpoint.").arg(name.toString()));
    if (!request[u"input"_s].isObject())
        return fail(MeasureRequestTexts::tr("The entry has no input. Give an object in “input”."));
    return entry->answer(request[u"input"_s].toObject());
}

} // namespace

QJsonArray answerMeasures(const QJsonArray &requests)
{
    QJsonArray answers;
    for (const QJsonValue &request : requests) {
        const QJsonValue id = request.toObject().value(u"id"_s);
        QJsonObject line{{u"id"_s, id.isUndefined() ? QJsonValue() : id}};
        if (const auto result = answer(request))
            line.insert(u"result"_s, *result);
        else
            line.insert(u"error"_s, result.error().sentence);
        answers.append(line);
    }
    return answers;
}

} // namespace trigpoint::workflow
