// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/workflow/measure_request.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class MeasureVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(MeasureVerb)

public:
    QString name() const override { return u"measure"_s; }
    QString summary() const override { return tr("Compute measures: reads a JSON array of {id, measure, input}, writes {id, result} or {id, error} for each."); }
    QString positional() const override { return {}; }
    int least() const override { return 0; }
    int most() const override { return 0; }

    int run(const Arguments &, Console &console) override
    {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(console.readAll(), &error);
        if (!json.isArray())
            return console.fault({tr("Standard input is not a JSON array of {id, measure, input}; reading stopped at byte %1.")
                                      .arg(error.offset), error.errorString()});
        console.json(workflow::answerMeasures(json.array()));
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeMeasureVerb()
{
    return std::make_unique<MeasureVerb>();
}

} // namespace trigpoint::cli
