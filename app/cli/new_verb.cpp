// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/export/map_json.h"
#include "core/workflow/map_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class NewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(NewVerb)

public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return tr("Make a new map."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override
    {
        return {{u"template"_s, u"five-stages|blank"_s, tr("What the map begins with; five-stages unless told.")},
                {u"from"_s, u"FILE.json"_s, tr("A map that was exported as JSON.")}};
    }

    int run(const Arguments &arguments, Console &console) override
    {
        const QString path = arguments.positional[0];
        const QString templateName = arguments.value(u"template"_s, u"five-stages"_s);
        if (templateName != u"five-stages" && templateName != u"blank") {
            console.fault({tr("There is no template “%1”. Choose five-stages or blank.").arg(templateName), {}});
            return WrongUsage;
        }
        Result<QJsonObject> json = QJsonObject();
        if (arguments.has(u"from"_s)) {
            json = readJson(arguments.value(u"from"_s));
            if (!json)
                return console.fault(json.error());
        }
        auto document = document::Document::create(path, document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const Result<> filled = fill(**document, *json, templateName);
        if (!filled) {
            // The file was made a moment ago and holds nothing.
            document->reset();
            QFile::remove(path);
            return console.fault(json->isEmpty() ? filled.error()
                                                 : Error{u"%1: %2"_s.arg(arguments.value(u"from"_s), filled.error().sentence),
                                                         filled.error().detail});
        }
        console.line(tr("Made %1.").arg(path));
        return Done;
    }

private:
    static Result<QJsonObject> readJson(const QString &path)
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return fail(tr("%1 cannot be read. Give the path of a map exported as JSON.").arg(path), file.errorString());
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
        if (!json.isObject())
            return fail(tr("%1 is not a JSON object; reading stopped at byte %2. Export the map again.").arg(path, QString::number(error.offset)),
                        error.errorString());
        return json.object();
    }

    static Result<> fill(document::Document &document, const QJsonObject &json, const QString &templateName)
    {
        const auto edited = document.edit(tr("New map"), [&](document::Edit &edit) -> Result<> {
            if (!json.isEmpty())
                return exporting::mapFromJson(json, edit);
            const auto which = templateName == u"blank" ? workflow::MapTemplate::Blank : workflow::MapTemplate::FiveStages;
            return workflow::fillFromTemplate(edit, which, QFileInfo(document.path()).completeBaseName());
        });
        return edited ? Result<>() : Result<>(tl::unexpected(edited.error()));
    }
};

} // namespace

std::unique_ptr<Verb> makeNewVerb()
{
    return std::make_unique<NewVerb>();
}

} // namespace trigpoint::cli
