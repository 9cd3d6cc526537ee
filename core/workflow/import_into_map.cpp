// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/import_into_map.h"

#include "core/base/order_key.h"
#include "core/storage/answer_store.h"
#include "core/workflow/import_rows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

ImportReport reportOf(const import::Imported &imported)
{
    const import::FileFacts &file = imported.file;
    ImportReport report;
    report.file = file.name;
    report.format = file.format;
    report.encoding = file.encoding;
    report.dialect = file.dialect;
    report.rows = file.rows;
    report.imported = file.imported;
    report.skipped = file.skipped;
    report.warnings = file.warnings;
    report.source = imported.source.name;
    return report;
}

const SourceFile *sameFile(const MapModel &map, const QString &sha256)
{
    for (const auto &[id, file] : map.rows<SourceFile>())
        if (file.sha256 == sha256)
            return &file;
    return nullptr;
}

const Source *sameSource(const MapModel &map, const Source &source)
{
    for (const auto &[id, existing] : map.rows<Source>())
        if (existing.method == source.method && NameFinder::folded(existing.name) == NameFinder::folded(source.name))
            return &existing;
    return nullptr;
}

// A further file of a source fills in what is not known yet and changes nothing else.
Source filledIn(Source source, const Source &more)
{
    const auto fill = [](auto &value, const auto &other) {
        if (!value)
            value = other;
    };
    fill(source.collectedFrom, more.collectedFrom);
    fill(source.date, more.date);
    fill(source.invited, more.invited);
    fill(source.participants, more.participants);
    fill(source.coders, more.coders);
    fill(source.alpha, more.alpha);
    if (source.instrument.isEmpty())
        source.instrument = more.instrument;
    if (source.sampling == Sampling::Unknown)
        source.sampling = more.sampling;
    source.memberChecked = source.memberChecked || more.memberChecked;
    return source;
}

bool sameValues(const Source &a, const Source &b)
{
    return a.collectedFrom == b.collectedFrom && a.date == b.date && a.invited == b.invited
        && a.participants == b.participants && a.coders == b.coders && a.alpha == b.alpha
        && a.instrument == b.instrument && a.sampling == b.sampling && a.memberChecked == b.memberChecked;
}

Result<Id<Source>> putSource(document::Edit &edit, const Source &source)
{
    if (const Source *existing = sameSource(edit.map(), source)) {
        const Source fuller = filledIn(*existing, source);
        if (!sameValues(fuller, *existing))
            if (const Result<> updated = edit.update(*existing, fuller); !updated)
                return tl::unexpected(updated.error());
        return existing->id;
    }
    Source fresh = source;
    const std::vector<Source> sources = sourcesInOrder(edit.map());
    fresh.orderKey = orderKeyBetween(sources.empty() ? QString() : sources.back().orderKey, {});
    return edit.insert(fresh);
}

QJsonArray skippedJson(const std::vector<import::Skipped> &skipped)
{
    QJsonArray json;
    for (const import::Skipped &row : skipped)
        json.append(QJsonObject{{u"row"_s, row.row}, {u"reason"_s, row.reason}});
    return json;
}

Result<Id<SourceFile>> putFile(document::Edit &edit, Id<Source> source, const import::FileFacts &facts,
                               const BlobKey &answers, const QDateTime &now)
{
    SourceFile file;
    file.source = source;
    file.name = facts.name;
    file.sha256 = facts.sha256;
    file.size = facts.size;
    file.format = facts.format;
    file.encoding = facts.encoding;
    file.dialect = facts.dialect;
    file.rows = facts.rows;
    file.imported = facts.imported;
    file.plan = facts.plan;
    file.report = {{u"skipped"_s, skippedJson(facts.skipped)}, {u"warnings"_s, QJsonArray::fromStringList(facts.warnings)}};
    file.answers = answers;
    file.importedAt = now.toUTC();
    return edit.insert(file);
}

Result<> putCoverage(ImportJob &job)
{
    for (const auto &[stageName, themeName] : job.imported.coverage) {
        const Result<Id<Stage>> stage = requiredStage(job, stageName);
        if (!stage)
            return tl::unexpected(stage.error());
        const Result<std::optional<Id<Theme>>> theme = requiredTheme(job, themeName);
        if (!theme)
            return tl::unexpected(theme.error());
        bool there = false;
        for (const auto &[id, row] : job.edit.map().rows<Coverage>())
            there = there || (row.source == job.source && row.stage == *stage && row.theme == *theme);
        if (there)
            continue;
        const Coverage row{.id = {}, .source = job.source, .stage = *stage, .theme = *theme};
        if (const auto id = job.edit.insert(row); !id)
            return tl::unexpected(id.error());
    }
    return {};
}

// New stages stand in the order in which the plan names them, which may not be the order of the file's columns.
Result<> makePlannedStages(ImportJob &job)
{
    if (!job.imported.createStages)
        return {};
    for (const QJsonValue &column : job.imported.file.plan[u"columns"].toArray()) {
        QStringList names{column[u"stage"].toString()};
        const QJsonObject options = column[u"options"].toObject();
        for (const QJsonValue &option : options)
            names.append(option[u"stage"].toString());
        for (const QString &name : names)
            if (const auto stage = job.names.stage(name); !stage)
                return tl::unexpected(stage.error());
    }
    return {};
}

Result<> putEverything(document::Edit &edit, const import::Imported &imported, const QDateTime &now, ImportReport &report)
{
    const Result<Id<Source>> source = putSource(edit, imported.source);
    if (!source)
        return tl::unexpected(source.error());
    BlobKey answers;
    if (imported.survey) {
        const Result<BlobKey> key = storage::writeAnswers(edit, imported.survey->answers);
        if (!key)
            return tl::unexpected(key.error());
        answers = *key;
    }
    const Result<Id<SourceFile>> file = putFile(edit, *source, imported.file, answers, now);
    if (!file)
        return tl::unexpected(file.error());
    ImportJob job{edit, imported, NameFinder(edit, imported.createStages, imported.createThemes), *source, *file, report};
    if (const Result<> made = makePlannedStages(job); !made)
        return made;
    for (const import::ImportedParticipant &person : imported.participants)
        if (const auto id = job.names.participant(person.key, person.name, person.attributes); !id)
            return tl::unexpected(id.error());
    for (const auto &part : {importSurveyRows, importExcerptRows, importNoteRows, putCoverage})
        if (const Result<> done = part(job); !done)
            return done;
    return {};
}

} // namespace

Result<Id<Stage>> requiredStage(ImportJob &job, const QString &name)
{
    const Result<Id<Stage>> stage = job.names.stage(name);
    if (stage && stage->isNull())
        return fail(ImportText::tr("%1: the plan names the stage “%2”, which this map does not have. Its stages are: %3. "
                                   "Change the plan, or set createStages in it.")
                        .arg(job.imported.file.name, name, job.names.stageTitles().join(u", "_s)));
    return stage;
}

Result<std::optional<Id<Theme>>> requiredTheme(ImportJob &job, const QString &name)
{
    if (name.isEmpty())
        return std::optional<Id<Theme>>();
    const Result<Id<Theme>> theme = job.names.theme(name);
    if (!theme)
        return tl::unexpected(theme.error());
    if (theme->isNull())
        return fail(ImportText::tr("%1: the plan names the theme “%2”, which this map does not have. Change the plan, "
                                   "or set createThemes in it.")
                        .arg(job.imported.file.name, name));
    return std::optional<Id<Theme>>(*theme);
}

Result<ImportReport> importIntoMap(document::Document &document, const import::Imported &imported,
                                   const QDateTime &now, bool dryRun)
{
    ImportReport report = reportOf(imported);
    if (const SourceFile *same = sameFile(document.map(), imported.file.sha256)) {
        report.known = report.imported;
        report.unchanged = true;
        if (const Source *source = document.map().find(same->source))
            report.source = source->name;
        report.warnings.append(ImportText::tr("%1 is already in this map, as %2. Nothing was changed. To import it with "
                                              "another plan, undo its import first.")
                                   .arg(imported.file.name, same->name));
        return report;
    }
    bool completed = false;
    const auto change = [&](document::Edit &edit) -> Result<> {
        if (const Result<> done = putEverything(edit, imported, now, report); !done)
            return done;
        completed = true;
        return dryRun ? Result<>(fail(u"dry run"_s)) : Result<>();
    };
    const auto edited = document.edit(ImportText::tr("Import %1").arg(imported.file.name), change, document::EditKind::Import);
    if (!edited && !(dryRun && completed))
        return tl::unexpected(edited.error());
    return report;
}

QJsonObject importReportJson(const ImportReport &report)
{
    return {{u"file"_s, report.file},
            {u"format"_s, report.format},
            {u"encoding"_s, report.encoding},
            {u"dialect"_s, report.dialect},
            {u"rows"_s, report.rows},
            {u"imported"_s, report.imported},
            {u"skipped"_s, skippedJson(report.skipped)},
            {u"known"_s, report.known},
            {u"unplaced"_s, QJsonArray::fromStringList(report.unplaced)},
            {u"source"_s, report.source},
            {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
}

} // namespace trigpoint::workflow
