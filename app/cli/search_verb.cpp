// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/base/number_text.h"
#include "core/document/document.h"
#include "core/workflow/search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class SearchVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)

public:
    QString name() const override { return u"search"_s; }
    QString summary() const override { return tr("Find words in cards, quotes, notes, comments, themes and transcripts."); }
    QString positional() const override { return u"MAP WORDS"_s; }
    int least() const override { return 2; }
    int most() const override { return 100; }
    QList<OptionSpec> options() const override { return {jsonOption()}; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const auto result = workflow::searchMap((*document)->map(), (*document)->blobs(), arguments.positional.mid(1).join(u' '));
        if (!result)
            return console.fault(result.error());
        if (arguments.has(u"json"_s)) {
            console.json(workflow::searchJson(*result));
            return Done;
        }
        for (const workflow::SearchHit &hit : result->hits)
            console.line(hitLine(hit, console.locale()));
        console.line(tr("%Ln places found", nullptr, static_cast<int>(result->total)));
        return Done;
    }

private:
    static QString hitLine(const workflow::SearchHit &hit, const QLocale &locale)
    {
        if (hit.row)
            return tr("%1: %2 (%3, row %4)").arg(hit.title, hit.snippet, hit.file, countText(*hit.row, locale));
        if (hit.snippet.isEmpty() || hit.snippet == hit.title)
            return hit.title;
        return u"%1: %2"_s.arg(hit.title, hit.snippet);
    }
};

} // namespace

std::unique_ptr<Verb> makeSearchVerb()
{
    return std::make_unique<SearchVerb>();
}

} // namespace trigpoint::cli
