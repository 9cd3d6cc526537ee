// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/import_rows.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

class NoteRows
{
public:
    explicit NoteRows(ImportJob &job) : m_job(job)
    {
        for (const auto &[id, note] : job.edit.map().rows<Note>())
            if (note.source == job.source && !note.recordKey.isEmpty())
                m_known.emplace(note.recordKey, note.text);
    }

    Result<> run()
    {
        for (const import::ImportedNote &note : m_job.imported.notes)
            if (const Result<> done = put(note); !done)
                return done;
        m_unknownStages.erase(QString());
        m_unknownThemes.erase(QString());
        std::set<QString> unknown = m_unknownThemes;
        unknown.insert(m_unknownStages.begin(), m_unknownStages.end());
        for (const QString &name : unknown)
            m_job.report.unplaced.append(name);
        if (m_placed == 0 && !m_unknownStages.empty())
            return fail(NoteText::tr("%1: none of its stages is in this map (“%2” is not). The map's stages are: %3. "
                                     "Rename them in the file, or set createStages in the plan.")
                            .arg(m_job.imported.file.name, *m_unknownStages.begin(), m_job.names.stageTitles().join(u", "_s)));
        return {};
    }

private:
    Result<> put(const import::ImportedNote &entry)
    {
        const auto sameKey = m_known.find(entry.note.recordKey);
        if (sameKey != m_known.end() && sameKey->second == entry.note.text) {
            ++m_job.report.known;
            return {};
        }
        const Result<Id<Stage>> stage = m_job.names.stage(entry.stage);
        const Result<Id<Theme>> theme = m_job.names.theme(entry.theme);
        const Result<Id<Participant>> author = m_job.names.participant(entry.author);
        if (!stage)
            return tl::unexpected(stage.error());
        if (!theme)
            return tl::unexpected(theme.error());
        if (!author)
            return tl::unexpected(author.error());
        if (stage->isNull())
            m_unknownStages.insert(entry.stage);
        else
            ++m_placed;
        if (theme->isNull())
            m_unknownThemes.insert(entry.theme);
        Note row = entry.note;
        row.source = m_job.source;
        row.file = m_job.file;
        if (sameKey != m_known.end())
            row.recordKey.clear(); // files that number their rows anew say nothing of one another
        if (!stage->isNull())
            row.stage = *stage;
        if (!theme->isNull())
            row.theme = *theme;
        if (!author->isNull())
            row.author = *author;
        const Result<Id<Note>> id = m_job.edit.insert(row);
        return id ? putVotes(*id, entry) : Result<>(tl::unexpected(id.error()));
    }

    Result<> putVotes(Id<Note> note, const import::ImportedNote &entry)
    {
        for (const auto &[key, count] : entry.votes) {
            const Result<Id<Participant>> voter = m_job.names.participant(key);
            if (!voter)
                return tl::unexpected(voter.error());
            const Vote vote{.id = {}, .note = note, .participant = *voter, .count = count};
            if (const auto id = m_job.edit.insert(vote); !id)
                return tl::unexpected(id.error());
        }
        return {};
    }

    ImportJob &m_job;
    std::map<QString, QString> m_known; // record key, words
    std::set<QString> m_unknownStages;
    std::set<QString> m_unknownThemes;
    int m_placed = 0;
};

} // namespace

Result<> importNoteRows(ImportJob &job)
{
    return NoteRows(job).run();
}

} // namespace trigpoint::workflow
