// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/triangulation/triangulate.h"
#include "core/workflow/check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class CheckVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)

public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return tr("Verify a map's file, and list what the map still lacks."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override { return {jsonOption()}; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const MapModel &map = (*document)->map();
        const Result<QStringList> problems = (*document)->verify();
        if (!problems)
            return console.fault(problems.error());
        const triangulation::StoredAnswers answers((*document)->blobs());
        const auto judged = triangulation::triangulate(map, answers);
        if (!judged)
            return console.fault(judged.error());
        const std::vector<workflow::Finding> findings = workflow::checkMap(map, *judged);
        if (arguments.has(u"json"_s)) {
            console.json(QJsonObject{{u"sound"_s, problems->isEmpty()},
                                     {u"problems"_s, QJsonArray::fromStringList(*problems)},
                                     {u"findings"_s, workflow::checkJson(map, findings)}});
        } else {
            console.line(problems->isEmpty() ? tr("The file is sound.") : tr("The file is damaged:"));
            for (const QString &problem : *problems)
                console.line(u"  "_s + problem);
            for (const workflow::Finding &finding : findings)
                console.line(finding.sentence);
        }
        return problems->isEmpty() ? Done : AtFault;
    }
};

} // namespace

std::unique_ptr<Verb> makeCheckVerb()
{
    return std::make_unique<CheckVerb>();
}

} // namespace trigpoint::cli
