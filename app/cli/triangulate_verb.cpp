// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/triangulation/triangulate.h"
#include "core/triangulation/triangulation_json.h"
#include "core/triangulation/verdict_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

using namespace triangulation;

// A person reads ten lines: two that count, eight conclusions. --json has everything.
constexpr size_t shownContradictions = 4;
constexpr size_t shownConclusions = 8;

// Contradictions first, as they stop everything; then the surest.
std::vector<const Verdict *> mostTelling(const Triangulation &result)
{
    std::vector<const Verdict *> contradictions, others;
    for (const Verdict &verdict : result.claims)
        if (verdict.grade)
            (verdict.label == Label::Dissonance ? contradictions : others).push_back(&verdict);
    std::stable_sort(others.begin(), others.end(),
                     [](const Verdict *a, const Verdict *b) { return *a->grade > *b->grade; });
    std::vector<const Verdict *> shown(contradictions.begin(),
                                       contradictions.begin() + static_cast<std::ptrdiff_t>(std::min(contradictions.size(), shownContradictions)));
    for (size_t i = 0; i < others.size() && shown.size() < shownConclusions; ++i)
        shown.push_back(others[i]);
    return shown;
}

class TriangulateVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(TriangulateVerb)

public:
    QString name() const override { return u"triangulate"_s; }
    QString summary() const override { return tr("Judge every conclusion by the survey, interview and workshop evidence for it."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override
    {
        return {{u"as-of"_s, u"DATE"_s, tr("The day to judge from, as 2026-06-30; the newest source's end unless told.")}, jsonOption()};
    }

    int run(const Arguments &arguments, Console &console) override
    {
        std::optional<QDate> asOf;
        if (arguments.has(u"as-of"_s)) {
            asOf = QDate::fromString(arguments.value(u"as-of"_s), Qt::ISODate);
            if (!asOf->isValid()) {
                console.fault({tr("“%1” is not a date. Write it as 2026-06-30.").arg(arguments.value(u"as-of"_s)), {}});
                return WrongUsage;
            }
        }
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const StoredAnswers answers((*document)->blobs());
        const auto result = triangulate((*document)->map(), answers, asOf);
        if (!result)
            return console.fault(result.error());
        if (arguments.has(u"json"_s))
            console.json(triangulationJson((*document)->map(), *result, console.locale()));
        else
            print((*document)->map(), *result, console);
        return Done;
    }

private:
    static void print(const MapModel &map, const Triangulation &result, Console &console)
    {
        console.line(claimsSentence(result, console.locale()));
        console.line(cellsSentence(result, console.locale()));
        for (const Verdict *verdict : mostTelling(result))
            console.line(conclusionLine(map, *verdict));
    }

    static QString conclusionLine(const MapModel &map, const Verdict &verdict)
    {
        const Card *card = map.find(verdict.card);
        const Stage *stage = map.find(verdict.stage);
        return tr("%1: %2 — %3, %4. %5.", "stage, conclusion, label, confidence, consequence")
            .arg(stage->title, card->title, labelText(verdict), confidence(*verdict.grade), consequenceText(*verdict.consequence));
    }

    static QString confidence(Grade grade)
    {
        switch (grade) {
        case Grade::High:
            return tr("high confidence");
        case Grade::Moderate:
            return tr("moderate confidence");
        case Grade::Low:
            return tr("low confidence");
        case Grade::VeryLow:
            return tr("very low confidence");
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> makeTriangulateVerb()
{
    return std::make_unique<TriangulateVerb>();
}

} // namespace trigpoint::cli
