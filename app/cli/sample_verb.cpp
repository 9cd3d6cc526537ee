// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importers.h"
#include "app/cli/verbs.h"
#include "app/sample/sample_map.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class SampleVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(SampleVerb)

public:
    QString name() const override { return u"sample"_s; }
    QString summary() const override { return tr("Make the fictional sample map from its raw files, which are inside the program."); }
    QString positional() const override { return u"MAP"_s; }

    int run(const Arguments &arguments, Console &console) override
    {
        const QString path = arguments.positional[0];
        auto document = document::Document::create(path, document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        if (const Result<> made = makeSample(**document, allImporters(), QDateTime::currentDateTimeUtc()); !made) {
            document->reset();
            QFile::remove(path);
            return console.fault(made.error());
        }
        console.line(tr("Made %1 from a survey, interviews and a workshop of a company that does not exist.").arg(path));
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeSampleVerb()
{
    return std::make_unique<SampleVerb>();
}

} // namespace trigpoint::cli
