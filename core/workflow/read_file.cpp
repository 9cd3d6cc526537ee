// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/read_file.h"

#include "core/import/limits.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct ReadText
{
    Q_DECLARE_TR_FUNCTIONS(ReadText)
};

const QString codedExcerpts = u"coded_excerpts"_s;
const QString workshopNotes = u"workshop_notes"_s;

// What kind of evidence a format holds.
Method methodOf(const QString &format)
{
    if (format == workshopNotes)
        return Method::Workshop;
    const QStringList interviews{u"webvtt"_s, u"srt"_s, u"stamped_text"_s, u"otter"_s, u"labelled_text"_s, u"plain_text"_s, codedExcerpts};
    return interviews.contains(format) ? Method::Interview : Method::Survey;
}

// The formats of a table whose columns mean this, whatever the recognition says.
QString formatOfColumns(const QJsonArray &columns)
{
    for (const QJsonValue &column : columns) {
        const QString role = column[u"role"].toString();
        if (role == u"note")
            return workshopNotes;
        if (role == u"quote")
            return codedExcerpts;
    }
    return {};
}

QString fallbackFormat(Method method)
{
    switch (method) {
    case Method::Workshop:
        return workshopNotes;
    case Method::Interview:
        return codedExcerpts;
    default:
        return u"table"_s;
    }
}

QString formatFor(const import::ImporterRegistry &importers, const std::vector<import::Recognition> &readings,
                  const ReadWish &wish)
{
    const QString planned = wish.plan ? (*wish.plan)[u"file"][u"format"].toString() : QString();
    if (!planned.isEmpty() && importers.formats().contains(planned))
        return planned;
    if (wish.plan)
        if (const QString format = formatOfColumns((*wish.plan)[u"columns"].toArray()); !format.isEmpty())
            return format;
    std::optional<Method> method = wish.method;
    if (!method && wish.plan)
        method = enumFromText<Method>((*wish.plan)[u"source"][u"method"].toString());
    for (const import::Recognition &reading : readings)
        if (!method || methodOf(reading.format) == *method)
            return reading.format;
    return method && !readings.empty() ? fallbackFormat(*method) : QString();
}

// A first line that is all delimiters has no end within the sample, so that no layout would recognise it.
qint64 columnsOfFirstLine(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = end < 0 ? text : text.left(end);
    return std::max({line.count(','), line.count(';'), line.count('\t'), line.count('|')}) + 1;
}

void setMethod(QJsonObject &plan, Method method)
{
    QJsonObject source = plan[u"source"].toObject();
    source.insert(u"method"_s, enumText(method));
    plan.insert(u"source"_s, source);
}

Result<QJsonObject> planFor(const import::ImporterRegistry &importers, import::FileInput &file, const QString &format,
                            const ReadWish &wish, const import::PlanHints &hints)
{
    Result<QJsonObject> plan = importers.forFormat(format)->guessPlan(file, format, hints);
    if (plan && wish.method)
        setMethod(*plan, *wish.method);
    return plan;
}

} // namespace

import::PlanHints hintsOf(const MapModel &map)
{
    import::PlanHints hints;
    for (const Stage &stage : stagesInOrder(map)) {
        hints.stages.append(stage.title);
        for (const Stage &step : stepsInOrder(map, stage.id))
            hints.stages.append(step.title);
    }
    for (const Theme &theme : themesInOrder(map))
        hints.themes.append(theme.name);
    return hints;
}

Result<QString> chooseFormat(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish)
{
    const Result<import::FileSample> sample = import::takeSample(file);
    if (!sample)
        return tl::unexpected(sample.error());
    const QString format = formatFor(importers, importers.recognise(*sample), wish);
    if (format.isEmpty() && columnsOfFirstLine(sample->text) > import::limits.columns)
        return fail(ReadText::tr("%1 has more than %2 columns. Split it into several files, or leave columns out.")
                        .arg(file.name(), QString::number(import::limits.columns)));
    if (format.isEmpty() || !importers.forFormat(format))
        return fail(ReadText::tr("%1 is not a file that can be imported: it is neither a survey table, nor a transcript, "
                                 "nor a table of coded excerpts or workshop notes.")
                        .arg(file.name()));
    return format;
}

Result<QJsonObject> guessPlan(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish,
                              const import::PlanHints &hints)
{
    const Result<QString> format = chooseFormat(importers, file, wish);
    if (!format)
        return tl::unexpected(format.error());
    return planFor(importers, file, *format, wish, hints);
}

Result<import::Imported> readFile(const import::ImporterRegistry &importers, import::FileInput &file, const ReadWish &wish,
                                  const import::PlanHints &hints, const Progress &progress)
{
    const Result<QString> format = chooseFormat(importers, file, wish);
    if (!format)
        return tl::unexpected(format.error());
    Result<QJsonObject> json = wish.plan ? Result<QJsonObject>(*wish.plan) : planFor(importers, file, *format, wish, hints);
    if (!json)
        return tl::unexpected(json.error());
    if (wish.plan && wish.method)
        setMethod(*json, *wish.method);
    Result<import::ImportPlan> plan = import::parsePlan(*json, wish.plan ? wish.planName : file.name());
    if (!plan)
        return tl::unexpected(plan.error());
    plan->file.format = *format;
    return importers.forFormat(*format)->read(file, *plan, progress);
}

} // namespace trigpoint::workflow
