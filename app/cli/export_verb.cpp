// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"
#include "core/export/map_json.h"
#include "core/export/safe_file.h"
#include "core/export/story.h"
#include "core/triangulation/emotion_curve.h"
#include "core/triangulation/triangulate.h"
#include "ui/paint/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

class ExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)

public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return tr("Write a map as PDF, PNG, SVG or lossless JSON, by the ending of the file's name."); }
    QString positional() const override { return u"MAP OUT.pdf|.png|.svg|.json"_s; }
    int least() const override { return 2; }
    int most() const override { return 2; }
    bool draws() const override { return true; }
    QList<OptionSpec> options() const override
    {
        return {{u"paper"_s, paint::paperNames().join(u'|'), tr("The PDF's paper; A3 unless told.")},
                {u"theme"_s, u"light|dark"_s, tr("The colours of a PNG or SVG; light unless told.")}};
    }

    int run(const Arguments &arguments, Console &console) override
    {
        const QString target = arguments.positional[1];
        const QString ending = QFileInfo(target).suffix().toLower();
        const auto paper = paint::paperFromText(arguments.value(u"paper"_s, u"A3"_s));
        const QString theme = arguments.value(u"theme"_s, u"light"_s);
        if (!paper || (theme != u"light" && theme != u"dark") || !QStringList{u"pdf"_s, u"png"_s, u"svg"_s, u"json"_s}.contains(ending)) {
            console.fault({wrongWish(arguments, ending, paper.has_value()), {}});
            return WrongUsage;
        }
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const Result<QByteArray> bytes = ending == u"json" ? json(**document)
                                                            : draw(**document, ending, *paper,
                                                                   theme == u"dark" ? paint::Theme::Dark : paint::Theme::Light,
                                                                   console.locale());
        if (!bytes)
            return console.fault(bytes.error());
        if (const Result<> written = exporting::writeFileSafely(target, *bytes); !written)
            return console.fault(written.error());
        console.line(tr("Wrote %1.").arg(target));
        return Done;
    }

private:
    static QString wrongWish(const Arguments &arguments, const QString &ending, bool paperKnown)
    {
        if (!paperKnown)
            return tr("“%1” is not a paper. Choose one of: %2.").arg(arguments.value(u"paper"_s), paint::paperNames().join(u", "_s));
        if (arguments.has(u"theme"_s) && !QStringList{u"light"_s, u"dark"_s}.contains(arguments.value(u"theme"_s)))
            return tr("“%1” is not a theme. Choose light or dark.").arg(arguments.value(u"theme"_s));
        return tr("“.%1” is not an ending this program can write. Choose .pdf, .png, .svg or .json.").arg(ending);
    }

    static Result<QByteArray> json(const document::Document &document)
    {
        const Result<QJsonObject> object = exporting::mapToJson(document.map(), document.blobs());
        if (!object)
            return tl::unexpected(object.error());
        return QJsonDocument(*object).toJson(QJsonDocument::Indented);
    }

    static Result<QByteArray> draw(const document::Document &document, const QString &ending, paint::Paper paper,
                                   paint::Theme theme, const QLocale &locale)
    {
        const triangulation::StoredAnswers answers(document.blobs());
        const auto evidence = triangulation::Evidence::gather(document.map(), answers);
        if (!evidence)
            return tl::unexpected(evidence.error());
        const triangulation::Triangulation verdicts = triangulation::triangulate(*evidence);
        const paint::Picture picture{document.map(), verdicts, triangulation::emotionCurve(*evidence, verdicts.asOf),
                                     exporting::tellStory({document.map(), verdicts, QDate::currentDate(), locale}), locale};
        if (ending == u"pdf")
            return paint::renderPdf(picture, paper);
        return ending == u"png" ? paint::renderPng(picture, 2, theme) : paint::renderSvg(picture, theme);
    }
};

} // namespace

std::unique_ptr<Verb> makeExportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace trigpoint::cli
