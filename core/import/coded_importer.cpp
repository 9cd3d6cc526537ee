// SPDX-License-Identifier: Apache-2.0
#include "core/import/coded_importer.h"

#include "core/import/coded_rows.h"

#include <QCoreApplication>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct CodedText
{
    Q_DECLARE_TR_FUNCTIONS(CodedText)
};

const std::vector<RoleWords> &plainWords()
{
    static const std::vector<RoleWords> words{
        {PlanRole::Quote, {u"quote"_s, u"excerpt"_s, u"verbatim"_s, u"verbatimquote"_s, u"quotation"_s, u"quotationcontent"_s,
                           u"segment"_s, u"codedsegment"_s, u"passage"_s, u"highlight"_s, u"citazione"_s, u"estratto"_s,
                           u"brano"_s, u"citat"_s, u"utdrag"_s, u"zitat"_s, u"textstelle"_s, u"auszug"_s}},
        {PlanRole::Theme, {u"theme"_s, u"themes"_s, u"code"_s, u"codes"_s, u"tag"_s, u"tags"_s, u"topic"_s, u"tema"_s,
                           u"temi"_s, u"codice"_s, u"codici"_s, u"etichetta"_s, u"argomento"_s, u"teman"_s, u"kod"_s,
                           u"koder"_s, u"thema"_s, u"themen"_s, u"kategorie"_s}},
        {PlanRole::Participant, {u"participant"_s, u"participantid"_s, u"person"_s, u"interviewee"_s, u"respondent"_s,
                                 u"respondentid"_s, u"user"_s, u"userid"_s, u"partecipante"_s, u"intervistato"_s,
                                 u"intervistata"_s, u"deltagare"_s, u"intervjuperson"_s, u"teilnehmer"_s, u"teilnehmerin"_s,
                                 u"befragte"_s, u"befragter"_s}},
        {PlanRole::Stage, {u"stage"_s, u"phase"_s, u"journeystage"_s, u"step"_s, u"fase"_s, u"fas"_s, u"steg"_s, u"etapp"_s}},
        {PlanRole::Sentiment, {u"sentiment"_s, u"valence"_s, u"polarity"_s, u"tone"_s, u"sentimento"_s, u"valenza"_s,
                               u"polarita"_s, u"tono"_s, u"kansla"_s, u"ton"_s, u"stimmung"_s, u"bewertung"_s}},
        {PlanRole::Coder, {u"coder"_s, u"codedby"_s, u"codername"_s, u"analyst"_s, u"rater"_s, u"codificatore"_s,
                           u"codificatrice"_s, u"kodare"_s, u"codierer"_s, u"codiererin"_s, u"kodierer"_s}},
        {PlanRole::Start, {u"start"_s, u"starttime"_s, u"from"_s, u"timestamp"_s, u"timecode"_s, u"startms"_s, u"inizio"_s,
                           u"borjan"_s, u"anfang"_s}},
        {PlanRole::End, {u"end"_s, u"endtime"_s, u"until"_s, u"endms"_s, u"fine"_s, u"slut"_s, u"ende"_s}},
        {PlanRole::Speaker, {u"speaker"_s, u"parlante"_s, u"talare"_s, u"sprecher"_s, u"sprecherin"_s}},
        {PlanRole::Record, {u"id"_s, u"recordid"_s, u"excerptid"_s, u"quoteid"_s, u"segmentid"_s, u"itemid"_s, u"item"_s,
                                u"record"_s, u"recordkey"_s}},
        {PlanRole::Account, {u"account"_s, u"company"_s, u"organisation"_s, u"organization"_s, u"azienda"_s, u"cliente"_s,
                             u"foretag"_s, u"firma"_s, u"unternehmen"_s}}};
    return words;
}

// Words that mean a quote only beside a theme; a document where nothing else tells the person.
const std::vector<RoleWords> &lastWords()
{
    static const std::vector<RoleWords> words{
        {PlanRole::Quote, {u"text"_s, u"content"_s, u"words"_s, u"comment"_s, u"testo"_s, u"contenuto"_s, u"commento"_s,
                           u"innehall"_s, u"kommentar"_s, u"inhalt"_s}},
        {PlanRole::Participant, {u"document"_s, u"documentname"_s, u"interview"_s, u"transcript"_s, u"documento"_s,
                                 u"intervista"_s, u"dokument"_s, u"intervju"_s}}};
    return words;
}

std::vector<PlanColumn> columnsOf(const QStringList &headers)
{
    auto columns = guessColumns(headers, plainWords());
    const auto later = guessColumns(headers, lastWords());
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].role == PlanRole::Attribute && later[i].role != PlanRole::Attribute && !hasRole(columns, later[i].role))
            columns[i].role = later[i].role;
    return columns;
}

TableShape shapeOf(const ImportPlan &plan)
{
    return {plan.file.encoding, plan.file.delimiter, plan.file.headerRows};
}

} // namespace

QStringList CodedImporter::formats() const
{
    return {u"coded_excerpts"_s};
}

std::vector<Recognition> CodedImporter::recognise(const FileSample &sample) const
{
    const QStringList headers = sampleHeaders(sample);
    if (headers.isEmpty())
        return {};
    const auto sure = guessColumns(headers, plainWords());
    const auto columns = columnsOf(distinctHeaders(headers));
    if (!hasRole(columns, PlanRole::Quote))
        return {};
    const bool named = hasRole(sure, PlanRole::Quote);
    const bool theme = hasRole(columns, PlanRole::Theme);
    const bool judged = hasRole(columns, PlanRole::Coder) || hasRole(columns, PlanRole::Sentiment);
    const bool person = hasRole(columns, PlanRole::Participant) || hasRole(columns, PlanRole::Speaker);
    const QStringList reasons{CodedText::tr("Its columns name a quote and what it was coded as.")};
    if (named && (theme || judged))
        return {{u"coded_excerpts"_s, 0.93, reasons}};
    if (theme && (judged || person))
        return {{u"coded_excerpts"_s, 0.8, reasons}};
    return {};
}

Result<QJsonObject> CodedImporter::guessPlan(FileInput &file, const QString &format, const PlanHints &) const
{
    const auto table = readTextTable(file);
    if (!table)
        return tl::unexpected(table.error());
    ImportPlan plan;
    plan.file = {format, table->file.encoding, table->file.dialect, 1};
    plan.source.name = CodedText::tr("Interviews");
    plan.source.method = Method::Interview;
    plan.source.voice = Voice::Mixed; // until somebody says who speaks
    plan.columns = columnsOf(table->headers);
    return planToJson(plan);
}

Result<Imported> CodedImporter::read(FileInput &file, const ImportPlan &plan, const Progress &progress) const
{
    const auto table = readTextTable(file, shapeOf(plan), progress);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto fits = checkColumns(plan, table->headers, file.name()); !fits)
        return tl::unexpected(fits.error());
    auto result = excerptsOf(*table, plan);
    if (!result)
        return result;
    finishTableImport(*result, plan, u"coded_excerpts"_s);
    return result;
}

} // namespace trigpoint::import
