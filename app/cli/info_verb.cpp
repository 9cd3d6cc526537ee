// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/document/document.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

struct SourceCounts
{
    qint64 answers = 0;
    qint64 excerpts = 0;
    qint64 coded = 0;
    qint64 notes = 0;
    QStringList files;
};

SourceCounts countsOf(const MapModel &map, Id<Source> source)
{
    SourceCounts counts;
    for (const auto &[id, file] : map.rows<SourceFile>()) {
        if (file.source != source)
            continue;
        counts.files.append(file.name);
        if (!file.answers.isNull())
            counts.answers += file.imported;
    }
    for (const auto &[id, excerpt] : map.rows<Excerpt>())
        counts.excerpts += excerpt.source == source ? 1 : 0;
    counts.coded = codedExcerpts(map, source);
    for (const auto &[id, note] : map.rows<Note>())
        counts.notes += note.source == source ? 1 : 0;
    counts.files.sort();
    return counts;
}

class InfoVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(InfoVerb)

public:
    QString name() const override { return u"info"_s; }
    QString summary() const override { return tr("Say what a map holds."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override { return {jsonOption()}; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        if (arguments.has(u"json"_s))
            console.json(json(**document));
        else
            print(**document, console);
        return Done;
    }

private:
    static QJsonObject json(const document::Document &document)
    {
        const MapModel &map = document.map();
        const MapInfo info = map.info();
        QJsonArray stages, themes, sources;
        for (const Stage &stage : stagesInOrder(map))
            stages.append(stage.title);
        for (const Theme &theme : themesInOrder(map))
            themes.append(theme.name);
        for (const Source &source : sourcesInOrder(map)) {
            const SourceCounts counts = countsOf(map, source.id);
            sources.append(QJsonObject{{u"name"_s, source.name},
                                       {u"method"_s, enumText(source.method)},
                                       {u"voice"_s, enumText(source.voice)},
                                       {u"sampling"_s, enumText(source.sampling)},
                                       {u"date"_s, source.date ? QJsonValue(source.date->toString(Qt::ISODate)) : QJsonValue()},
                                       {u"answers"_s, counts.answers},
                                       {u"excerpts"_s, counts.excerpts},
                                       {u"coded_excerpts"_s, counts.coded},
                                       {u"notes"_s, counts.notes},
                                       {u"files"_s, QJsonArray::fromStringList(counts.files)}});
        }
        return {{u"file"_s, QFileInfo(document.path()).fileName()},
                {u"title"_s, info.title},
                {u"question"_s, info.question},
                {u"owner"_s, info.owner},
                {u"read_only"_s, document.isReadOnly()},
                {u"stages"_s, stages},
                {u"themes"_s, themes},
                {u"lanes"_s, static_cast<qint64>(map.rows<Lane>().size())},
                {u"cards"_s, static_cast<qint64>(map.rows<Card>().size())},
                {u"transitions"_s, static_cast<qint64>(map.rows<Transition>().size())},
                {u"edits"_s, static_cast<qint64>(document.history().size())},
                {u"sources"_s, sources}};
    }

    static QString holdings(const SourceCounts &counts)
    {
        if (counts.notes > 0)
            return tr("%Ln notes", nullptr, static_cast<int>(counts.notes));
        if (counts.excerpts > 0)
            return tr("%Ln coded excerpts", nullptr, static_cast<int>(counts.coded));
        return tr("%Ln answers", nullptr, static_cast<int>(counts.answers));
    }

    static void print(const document::Document &document, Console &console)
    {
        const MapModel &map = document.map();
        const MapInfo info = map.info();
        console.line(info.title.isEmpty() ? QFileInfo(document.path()).fileName() : info.title);
        if (!info.question.isEmpty())
            console.line(tr("Question: %1").arg(info.question));
        if (document.isReadOnly())
            console.line(tr("This file cannot be written here; it is open for reading only."));
        QStringList stages;
        for (const Stage &stage : stagesInOrder(map))
            stages.append(stage.title);
        console.line(tr("Stages: %1").arg(stages.join(u", "_s)));
        console.line(tr("%Ln cards", nullptr, static_cast<int>(map.rows<Card>().size())));
        console.line(tr("%Ln themes", nullptr, static_cast<int>(map.rows<Theme>().size())));
        console.line(tr("%Ln sources", nullptr, static_cast<int>(map.rows<Source>().size())));
        for (const Source &source : sourcesInOrder(map))
            console.line(u"  %1: %2"_s.arg(source.name, holdings(countsOf(map, source.id))));
        console.line(tr("%Ln edits in the history", nullptr, static_cast<int>(document.history().size())));
    }
};

} // namespace

std::unique_ptr<Verb> makeInfoVerb()
{
    return std::make_unique<InfoVerb>();
}

} // namespace trigpoint::cli
