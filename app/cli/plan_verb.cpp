// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importers.h"
#include "app/cli/verbs.h"
#include "core/workflow/read_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class PlanVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(PlanVerb)

public:
    QString name() const override { return u"plan"_s; }
    QString summary() const override { return tr("Write the import plan that a file suggests, to be edited and used with import --plan."); }
    QString positional() const override { return u"FILE"_s; }

    int run(const Arguments &arguments, Console &console) override
    {
        Result<import::FileInput> file = import::FileInput::open(arguments.positional[0]);
        if (!file)
            return console.fault(file.error());
        const Result<QJsonObject> plan = workflow::guessPlan(allImporters(), *file, {}, {});
        if (!plan)
            return console.fault(plan.error());
        console.json(*plan);
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> makePlanVerb()
{
    return std::make_unique<PlanVerb>();
}

} // namespace trigpoint::cli
