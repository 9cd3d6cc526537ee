// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/import_rows.h"
#include "core/workflow/quote_finder.h"

#include <QCoreApplication>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct ExcerptText
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptText)
};

struct KnownTranscript
{
    Id<Transcript> id;
    std::optional<Id<Participant>> participant;
    QuoteFinder text;
};

// What tells two codings apart; two judgements of one coder are both kept, as they are within one file.
using Judgement = std::tuple<Id<Excerpt>, Id<Stage>, std::optional<Id<Theme>>, QString, std::optional<double>>;

Judgement judgementOf(const Coding &coding)
{
    return {coding.excerpt, coding.stage, coding.theme, coding.coder, coding.sentiment};
}

// Turns excerpts into rows: finds each quote in the transcripts of its source, leaves out what the source
// already holds under the same record key with the same words, and collects names that the map does not know.
class ExcerptRows
{
public:
    explicit ExcerptRows(ImportJob &job) : m_job(job) {}

    Result<> run()
    {
        if (const Result<> done = putTranscripts(); !done)
            return done;
        if (m_job.imported.excerpts.empty())
            return {};
        findKnown();
        if (m_job.imported.transcripts.empty())
            if (const Result<> done = readTranscripts(); !done)
                return done;
        for (const import::ImportedExcerpt &excerpt : m_job.imported.excerpts)
            if (const Result<> done = putExcerpt(excerpt); !done)
                return done;
        return reportNames();
    }

private:
    Result<> putTranscripts()
    {
        for (const import::ImportedTranscript &transcript : m_job.imported.transcripts) {
            const Result<BlobKey> text = m_job.edit.putBlob(transcript.text);
            if (!text)
                return tl::unexpected(text.error());
            const Result<Id<Participant>> person = m_job.names.participant(transcript.participant);
            if (!person)
                return tl::unexpected(person.error());
            Transcript row{.id = {}, .source = m_job.source, .file = m_job.file, .title = transcript.title,
                           .participant = {}, .text = *text};
            if (!person->isNull())
                row.participant = *person;
            const auto id = m_job.edit.insert(row);
            if (!id)
                return tl::unexpected(id.error());
            m_newTranscript = *id;
        }
        return {};
    }

    void findKnown()
    {
        const MapModel &map = m_job.edit.map();
        for (const auto &[id, excerpt] : map.rows<Excerpt>())
            if (excerpt.source == m_job.source && !excerpt.recordKey.isEmpty())
                m_known.emplace(excerpt.recordKey, excerpt);
        if (m_known.empty())
            return;
        for (const auto &[id, coding] : map.rows<Coding>())
            if (const Excerpt *excerpt = map.find(coding.excerpt); excerpt && excerpt->source == m_job.source)
                m_knownCodings.insert(judgementOf(coding));
    }

    Result<> readTranscripts()
    {
        for (const auto &[id, transcript] : m_job.edit.map().rows<Transcript>()) {
            if (transcript.source != m_job.source || transcript.text.isNull())
                continue;
            const Result<QByteArray> text = m_job.edit.blobs().blob(transcript.text);
            if (!text)
                return tl::unexpected(text.error());
            m_transcripts.push_back({id, transcript.participant, QuoteFinder(QString::fromUtf8(*text))});
        }
        return {};
    }

    void placeQuote(Excerpt &row)
    {
        if (m_newTranscript) {
            row.transcript = m_newTranscript;
            return;
        }
        if (m_transcripts.empty())
            return;
        for (const KnownTranscript &transcript : m_transcripts) {
            if (transcript.participant && row.participant && transcript.participant != row.participant)
                continue;
            if (const auto place = transcript.text.find(row.text)) {
                row.transcript = transcript.id;
                row.start = place->start;
                row.end = place->end;
                return;
            }
        }
        ++m_quotesNotFound;
    }

    Result<> putExcerpt(const import::ImportedExcerpt &entry)
    {
        Id<Excerpt> excerpt;
        const auto sameKey = entry.excerpt.recordKey.isEmpty() ? m_known.end() : m_known.find(entry.excerpt.recordKey);
        // Rows numbered anew in each file share ids and no quotes; the number does not tell them apart.
        const bool isKnown = sameKey != m_known.end() && sameKey->second.text.simplified() == entry.excerpt.text.simplified();
        if (isKnown) {
            ++m_job.report.known;
            excerpt = sameKey->second.id;
        } else {
            const Result<Id<Participant>> person = m_job.names.participant(entry.participant);
            if (!person)
                return tl::unexpected(person.error());
            Excerpt row = entry.excerpt;
            if (sameKey != m_known.end())
                row.recordKey.clear();
            row.source = m_job.source;
            row.file = m_job.file;
            if (!person->isNull())
                row.participant = *person;
            placeQuote(row);
            const auto id = m_job.edit.insert(row);
            if (!id)
                return tl::unexpected(id.error());
            excerpt = *id;
        }
        for (const import::ImportedCoding &coding : entry.codings)
            if (const Result<> done = putCoding(excerpt, coding); !done)
                return done;
        return {};
    }

    Result<> putCoding(Id<Excerpt> excerpt, const import::ImportedCoding &coding)
    {
        const Result<Id<Stage>> stage = m_job.names.stage(coding.stage);
        const Result<Id<Theme>> theme = m_job.names.theme(coding.theme);
        if (!stage)
            return tl::unexpected(stage.error());
        if (!theme)
            return tl::unexpected(theme.error());
        if (theme->isNull() && !coding.theme.isEmpty())
            m_unknownThemes.insert(coding.theme);
        if (stage->isNull()) {
            m_unknownStages.insert(coding.stage);
            return {};
        }
        ++m_placed;
        Coding row{.id = {}, .excerpt = excerpt, .stage = *stage, .theme = {}, .sentiment = coding.sentiment,
                   .coder = coding.coder, .card = {}};
        if (!theme->isNull())
            row.theme = *theme;
        if (m_knownCodings.contains(judgementOf(row)))
            return {};
        const auto id = m_job.edit.insert(row);
        return id ? Result<>() : Result<>(tl::unexpected(id.error()));
    }

    Result<> reportNames()
    {
        m_unknownStages.erase(QString());
        std::set<QString> unknown = m_unknownThemes;
        unknown.insert(m_unknownStages.begin(), m_unknownStages.end());
        for (const QString &name : unknown)
            m_job.report.unplaced.append(name);
        if (m_placed == 0 && !m_unknownStages.empty())
            return fail(ExcerptText::tr("%1: none of its stages is in this map (“%2” is not). The map's stages are: %3. "
                                        "Rename them in the file, or set createStages in the plan.")
                            .arg(m_job.imported.file.name, *m_unknownStages.begin(), m_job.names.stageTitles().join(u", "_s)));
        if (m_quotesNotFound > 0)
            m_job.report.warnings.append(ExcerptText::tr("%1: %n quotes were not found in the transcripts of this source; "
                                                         "they are kept without a place.", nullptr, m_quotesNotFound)
                                             .arg(m_job.imported.file.name));
        return {};
    }

    ImportJob &m_job;
    std::optional<Id<Transcript>> m_newTranscript;
    std::vector<KnownTranscript> m_transcripts;
    std::map<QString, Excerpt> m_known;
    std::set<Judgement> m_knownCodings;
    std::set<QString> m_unknownStages;
    std::set<QString> m_unknownThemes;
    int m_placed = 0;
    int m_quotesNotFound = 0;
};

} // namespace

Result<> importExcerptRows(ImportJob &job)
{
    return ExcerptRows(job).run();
}

} // namespace trigpoint::workflow
