// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"
#include "core/base/number_text.h"
#include "core/document/document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

QString kindText(document::EditKind kind)
{
    switch (kind) {
    case document::EditKind::Edit:
        return u"edit"_s;
    case document::EditKind::Undo:
        return u"undo"_s;
    case document::EditKind::Redo:
        return u"redo"_s;
    case document::EditKind::Merge:
        return u"merge"_s;
    case document::EditKind::Import:
        return u"import"_s;
    }
    return {};
}

class UndoVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(UndoVerb)

public:
    QString name() const override { return u"undo"_s; }
    QString summary() const override { return tr("Take back the newest edit."); }
    QString positional() const override { return u"MAP"_s; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const Result<QString> label = (*document)->undo();
        if (!label)
            return console.fault(label.error());
        console.line(tr("Undone: %1").arg(*label));
        return Done;
    }
};

class RedoVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(RedoVerb)

public:
    QString name() const override { return u"redo"_s; }
    QString summary() const override { return tr("Repeat what was undone last."); }
    QString positional() const override { return u"MAP"_s; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const Result<QString> label = (*document)->redo();
        if (!label)
            return console.fault(label.error());
        console.line(tr("Redone: %1").arg(*label));
        return Done;
    }
};

class HistoryVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(HistoryVerb)

public:
    QString name() const override { return u"history"_s; }
    QString summary() const override { return tr("List every edit of a map, oldest first."); }
    QString positional() const override { return u"MAP"_s; }
    QList<OptionSpec> options() const override { return {jsonOption()}; }

    int run(const Arguments &arguments, Console &console) override
    {
        const auto document = document::Document::open(arguments.positional[0], document::Surroundings::ofThisMachine());
        if (!document)
            return console.fault(document.error());
        const std::vector<document::HistoryEntry> history = (*document)->history();
        if (arguments.has(u"json"_s)) {
            QJsonArray json;
            for (const document::HistoryEntry &entry : history)
                json.append(entryJson(entry));
            console.json(json);
            return Done;
        }
        for (const document::HistoryEntry &entry : history)
            console.line(entryLine(entry, console.locale()));
        return Done;
    }

private:
    static QJsonObject entryJson(const document::HistoryEntry &entry)
    {
        return {{u"number"_s, entry.number},
                {u"label"_s, entry.label},
                {u"time"_s, entry.time.toUTC().toString(Qt::ISODate)},
                {u"author"_s, entry.author},
                {u"kind"_s, kindText(entry.kind)},
                {u"undoes"_s, entry.undoes ? QJsonValue(*entry.undoes) : QJsonValue()},
                {u"undone"_s, entry.undone}};
    }

    static QString entryLine(const document::HistoryEntry &entry, const QLocale &locale)
    {
        const QString when = locale.toString(entry.time.toLocalTime(), QLocale::ShortFormat);
        if (entry.kind == document::EditKind::Undo)
            return tr("%1  %2  Undo: %3").arg(entry.number, 4).arg(when, entry.label);
        if (entry.kind == document::EditKind::Redo)
            return tr("%1  %2  Redo: %3").arg(entry.number, 4).arg(when, entry.label);
        if (entry.undone)
            return tr("%1  %2  %3 (undone)").arg(entry.number, 4).arg(when, entry.label);
        return u"%1  %2  %3"_s.arg(entry.number, 4).arg(when, entry.label);
    }
};

} // namespace

std::unique_ptr<Verb> makeUndoVerb()
{
    return std::make_unique<UndoVerb>();
}

std::unique_ptr<Verb> makeRedoVerb()
{
    return std::make_unique<RedoVerb>();
}

std::unique_ptr<Verb> makeHistoryVerb()
{
    return std::make_unique<HistoryVerb>();
}

} // namespace trigpoint::cli
