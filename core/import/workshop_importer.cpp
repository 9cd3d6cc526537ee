// SPDX-License-Identifier: Apache-2.0
#include "core/import/workshop_importer.h"

#include "core/import/workshop_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopText)
};

const std::vector<RoleWords> &plainWords()
{
    static const std::vector<RoleWords> words{
        {PlanRole::Note, {u"note"_s, u"notes"_s, u"notetext"_s, u"sticky"_s, u"stickynote"_s, u"postit"_s, u"card"_s,
                          u"cardname"_s, u"nota"_s, u"biglietto"_s, u"lapp"_s, u"lapptext"_s, u"notis"_s, u"anteckning"_s,
                          u"zettel"_s, u"notiz"_s, u"karte"_s}},
        {PlanRole::Kind, {u"kind"_s, u"type"_s, u"notetype"_s, u"kindofnote"_s, u"tipo"_s, u"typ"_s, u"slag"_s, u"sort"_s, u"art"_s}},
        {PlanRole::Votes, {u"votes"_s, u"vote"_s, u"votecount"_s, u"dots"_s, u"dotvotes"_s, u"likes"_s, u"voti"_s,
                           u"voto"_s, u"punti"_s, u"roster"_s, u"prickar"_s, u"stimmen"_s, u"punkte"_s}},
        {PlanRole::Voters, {u"voters"_s, u"votedby"_s, u"votanti"_s, u"votatoda"_s, u"rostande"_s, u"rostat"_s,
                            u"abstimmende"_s, u"wahler"_s}},
        {PlanRole::Stage, {u"stage"_s, u"phase"_s, u"journeystage"_s, u"step"_s, u"fase"_s, u"fas"_s, u"steg"_s, u"etapp"_s}},
        {PlanRole::Theme, {u"theme"_s, u"themes"_s, u"topic"_s, u"tema"_s, u"temi"_s, u"argomento"_s, u"thema"_s}},
        {PlanRole::Group, {u"group"_s, u"cluster"_s, u"area"_s, u"frame"_s, u"list"_s, u"listname"_s, u"column"_s, u"lane"_s,
                           u"category"_s, u"gruppo"_s, u"categoria"_s, u"colonna"_s, u"grupp"_s, u"kolumn"_s, u"gruppe"_s,
                           u"kategorie"_s, u"spalte"_s}},
        {PlanRole::Author, {u"author"_s, u"createdby"_s, u"writtenby"_s, u"participant"_s, u"autore"_s, u"autrice"_s,
                            u"partecipante"_s, u"forfattare"_s, u"skrivenav"_s, u"deltagare"_s, u"autor"_s, u"autorin"_s,
                            u"verfasser"_s, u"teilnehmer"_s}},
        {PlanRole::X, {u"x"_s, u"positionx"_s, u"posx"_s}},
        {PlanRole::Y, {u"y"_s, u"positiony"_s, u"posy"_s}},
        {PlanRole::Colour, {u"colour"_s, u"color"_s, u"fillcolor"_s, u"backgroundcolor"_s, u"bgcolor"_s, u"colore"_s, u"farg"_s, u"farbe"_s}},
        {PlanRole::Record, {u"id"_s, u"noteid"_s, u"cardid"_s, u"recordid"_s, u"stickyid"_s}}};
    return words;
}

// Words that mean a note only in a table that looks like a workshop's.
const QStringList &lastNoteWords()
{
    static const QStringList words{u"text"_s, u"content"_s, u"description"_s, u"idea"_s, u"testo"_s, u"contenuto"_s,
                                   u"descrizione"_s, u"innehall"_s, u"beskrivning"_s, u"inhalt"_s, u"beschreibung"_s};
    return words;
}

std::vector<PlanColumn> columnsOf(const QStringList &headers)
{
    auto columns = guessColumns(headers, plainWords());
    for (size_t i = 0; i < columns.size() && !hasRole(columns, PlanRole::Note); ++i)
        if (columns[i].role == PlanRole::Attribute && lastNoteWords().contains(foldedWord(headers[static_cast<qsizetype>(i)])))
            columns[i].role = PlanRole::Note;
    return columns;
}

// Groups are themes when nothing else is, and stages when the map calls its stages so.
void nameGroups(std::vector<PlanColumn> &columns, const TextTable &table, const PlanHints &hints)
{
    const auto group = std::find_if(columns.begin(), columns.end(), [](const PlanColumn &one) { return one.role == PlanRole::Group; });
    if (group == columns.end())
        return;
    QSet<QString> stages;
    for (const QString &stage : hints.stages)
        stages.insert(foldedWord(stage));
    const int index = table.column(group->column);
    qint64 rows = 0;
    qint64 known = 0;
    for (const QStringList &row : table.rows) {
        const QString name = foldedWord(row[index]);
        rows += name.isEmpty() ? 0 : 1;
        known += stages.contains(name) ? 1 : 0;
    }
    if (!hasRole(columns, PlanRole::Stage) && 2 * known > rows)
        changeRole(columns, PlanRole::Group, PlanRole::Stage);
    else if (!hasRole(columns, PlanRole::Theme))
        changeRole(columns, PlanRole::Group, PlanRole::Theme);
}

// A day in the file's name: "workshop-2025-09-12.csv", "20250912 notes.csv".
std::optional<QDate> dayInName(const QString &name)
{
    static const QRegularExpression pattern(u"(?:^|\\D)(20\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?:\\D|$)"_s);
    const auto match = pattern.match(name);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

} // namespace

QStringList WorkshopImporter::formats() const
{
    return {u"workshop_notes"_s};
}

std::vector<Recognition> WorkshopImporter::recognise(const FileSample &sample) const
{
    const QStringList headers = sampleHeaders(sample);
    if (headers.isEmpty())
        return {};
    const auto columns = columnsOf(distinctHeaders(headers));
    if (!hasRole(columns, PlanRole::Note))
        return {};
    const bool named = hasRole(guessColumns(headers, plainWords()), PlanRole::Note);
    const int marks = int(hasRole(columns, PlanRole::Votes) || hasRole(columns, PlanRole::Voters))
                      + int(hasRole(columns, PlanRole::Kind))
                      + int(hasRole(columns, PlanRole::Group) || hasRole(columns, PlanRole::Theme));
    const QStringList reasons{WorkshopText::tr("Its columns name a note and its kind, group or votes.")};
    if (named && marks >= 1)
        return {{u"workshop_notes"_s, marks >= 2 ? 0.95 : 0.85, reasons}};
    if (marks >= 2)
        return {{u"workshop_notes"_s, 0.85, reasons}};
    return {};
}

Result<QJsonObject> WorkshopImporter::guessPlan(FileInput &file, const QString &format, const PlanHints &hints) const
{
    const auto table = readTextTable(file);
    if (!table)
        return tl::unexpected(table.error());
    ImportPlan plan;
    plan.file = {format, table->file.encoding, table->file.dialect, 1};
    const QString base = file.name().section(u'.', 0, -2).trimmed();
    plan.source.name = base.isEmpty() ? file.name() : base;
    plan.source.method = Method::Workshop;
    plan.source.date = dayInName(file.name());
    plan.columns = columnsOf(table->headers);
    nameGroups(plan.columns, *table, hints);
    return planToJson(plan);
}

Result<Imported> WorkshopImporter::read(FileInput &file, const ImportPlan &plan, const Progress &progress) const
{
    const auto table = readTextTable(file, {plan.file.encoding, plan.file.delimiter, plan.file.headerRows}, progress);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto fits = checkColumns(plan, table->headers, file.name()); !fits)
        return tl::unexpected(fits.error());
    auto result = notesOf(*table, plan);
    if (!result)
        return result;
    finishTableImport(*result, plan, u"workshop_notes"_s);
    return result;
}

} // namespace trigpoint::import
