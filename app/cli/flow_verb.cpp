// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/journey/flow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class FlowVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(FlowVerb)

public:
    QString name() const override { return u"flow"_s; }
    QString summary() const override { return tr("Find what customers cannot reach, cannot leave, go round in or cannot avoid."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override { return {jsonOption()}; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const MapModel &map = (*document)->map();
        const QJsonObject json = journey::flowJson(map, journey::flowOf(map));
        if (arguments.has(u"json"_s)) {
            console.json(json);
            return Done;
        }
        console.line(json[u"sentence"].toString());
        for (const char *part : {"unreachable", "dead_ends", "loops", "unavoidable", "handoffs", "broken"})
            for (const QJsonValue &finding : json[QLatin1String(part)].toArray())
                console.line(u"  "_s + finding[u"sentence"].toString());
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeFlowVerb()
{
    return std::make_unique<FlowVerb>();
}

} // namespace trigpoint::cli
