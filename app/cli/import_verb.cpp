// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importers.h"
#include "app/cli/import_lines.h"
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/workflow/import_into_map.h"
#include "core/workflow/read_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return tr("Bring survey tables, transcripts, coded excerpts or workshop notes into a map."); }
    QString positional() const override { return u"MAP FILE…"_s; }
    int least() const override { return 2; }
    int most() const override { return 10000; }
    QList<OptionSpec> options() const override
    {
        return {{u"as"_s, u"METHOD"_s, tr("survey, interview, workshop, support or other, where the content does not say it.")},
                {u"plan"_s, u"PLAN"_s, tr("An import plan; trigpoint-cli plan FILE writes one.")},
                {u"dry-run"_s, {}, tr("Do everything but keep nothing.")},
                jsonOption()};
    }

    int run(const Arguments &arguments, Console &console) override
    {
        workflow::ReadWish wish;
        if (arguments.has(u"as"_s)) {
            wish.method = enumFromText<Method>(arguments.value(u"as"_s));
            if (!wish.method) {
                console.fault({tr("“%1” is not a method. Choose survey, interview, workshop, support or other.")
                                   .arg(arguments.value(u"as"_s)), {}});
                return WrongUsage;
            }
        }
        if (arguments.has(u"plan"_s)) {
            const Result<QJsonObject> plan = readPlanFile(arguments.value(u"plan"_s));
            if (!plan)
                return console.fault(plan.error());
            wish.plan = *plan;
            wish.planName = QFileInfo(arguments.value(u"plan"_s)).fileName();
        }
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        return importAll(**document, wish, arguments, console);
    }

private:
    static Result<workflow::ImportReport> importOne(document::Document &document, const import::ImporterRegistry &importers,
                                                    const QString &path, const workflow::ReadWish &wish, bool dryRun)
    {
        Result<import::FileInput> file = import::FileInput::open(path);
        if (!file)
            return tl::unexpected(file.error());
        const auto imported = workflow::readFile(importers, *file, wish, workflow::hintsOf(document.map()));
        if (!imported)
            return tl::unexpected(imported.error());
        return workflow::importIntoMap(document, *imported, QDateTime::currentDateTimeUtc(), dryRun);
    }

    // Files before the one at fault stay in the map; each is an edit of its own.
    static int importAll(document::Document &document, const workflow::ReadWish &wish, const Arguments &arguments, Console &console)
    {
        const import::ImporterRegistry importers = allImporters();
        QJsonArray reports;
        std::optional<Error> error;
        for (const QString &path : arguments.positional.mid(1)) {
            const auto report = importOne(document, importers, path, wish, arguments.has(u"dry-run"_s));
            if (!report) {
                error = report.error();
                break;
            }
            if (arguments.has(u"json"_s))
                reports.append(workflow::importReportJson(*report));
            else
                for (const QString &line : importLines(*report, console.locale()))
                    console.line(line);
        }
        if (arguments.has(u"json"_s))
            console.json(reports);
        return error ? console.fault(*error) : Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace trigpoint::cli
