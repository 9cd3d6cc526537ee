// SPDX-License-Identifier: Apache-2.0
#include "core/import/workshop_rows.h"

#include "core/import/workshop_values.h"

#include <QCoreApplication>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct WorkshopRowsText
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopRowsText)
};

class NoteCollector
{
public:
    NoteCollector(const TextTable &table, const ImportPlan &plan) : m_table(table), m_plan(plan), m_cells(plan, table) {}

    Imported collect()
    {
        m_result.file = m_table.file;
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            readRow(m_table.rows[i], static_cast<qint64>(i) + 1);
        FileFacts &file = m_result.file;
        file.rows = static_cast<qint64>(m_table.rows.size());
        file.imported = file.rows - static_cast<qint64>(file.skipped.size());
        file.warnings = m_table.warnings + warnings();
        m_result.participants = m_people.take();
        m_result.source = m_plan.source;
        return std::move(m_result);
    }

private:
    void readRow(const QStringList &row, qint64 number)
    {
        const VotedText written = splitVotes(m_cells.text(row, PlanRole::Note));
        if (written.text.isEmpty()) {
            m_result.file.skipped.push_back({number, WorkshopRowsText::tr("This row has no text.")});
            return;
        }
        const QString key = m_cells.text(row, PlanRole::Record);
        if (!key.isEmpty() && m_keys.contains(key)) {
            m_result.file.skipped.push_back({number, WorkshopRowsText::tr("A row before it has the same id, “%1”.").arg(key)});
            return;
        }
        m_keys.insert(key);
        ImportedNote note;
        note.note.row = number;
        note.note.recordKey = key;
        note.note.text = written.text;
        note.note.kind = kind(row, number);
        note.note.group = m_cells.text(row, PlanRole::Group);
        note.note.colour = m_cells.text(row, PlanRole::Colour);
        note.note.x = place(row, number, PlanRole::X);
        note.note.y = place(row, number, PlanRole::Y);
        note.stage = m_cells.stage(row, PlanRole::Note);
        note.theme = theme(row, number);
        note.author = m_cells.text(row, PlanRole::Author);
        m_people.add(note.author, {}, m_cells.attributes(row));
        putVotes(note, row, number, written);
        if (note.stage.isEmpty())
            m_withoutStage.add(number, written.text);
        m_result.notes.push_back(std::move(note));
    }

    // A note stands under one theme; further ones would count its votes twice.
    QString theme(const QStringList &row, qint64 number)
    {
        const QStringList themes = m_cells.themes(row, PlanRole::Note);
        if (themes.size() > 1)
            m_moreThemes.add(number, themes.join(u"; "_s));
        return themes.isEmpty() ? QString() : themes.front();
    }

    NoteKind kind(const QStringList &row, qint64 number)
    {
        const QString cell = m_cells.text(row, PlanRole::Kind);
        if (cell.isEmpty()) {
            m_withoutKind.add(number, cell);
            return NoteKind::Idea;
        }
        for (const auto &[label, value] : m_cells.column(PlanRole::Kind)->labels)
            if (label.compare(cell, Qt::CaseInsensitive) == 0)
                return value < 0 ? NoteKind::Pain : value > 0 ? NoteKind::Gain : NoteKind::Neutral;
        const auto known = noteKindOf(cell);
        if (!known)
            m_badKinds.add(number, cell);
        return known.value_or(NoteKind::Idea);
    }

    void putVotes(ImportedNote &note, const QStringList &row, qint64 number, const VotedText &written)
    {
        note.votes = votersOf(m_cells.text(row, PlanRole::Voters));
        qint64 signedVotes = 0;
        for (const auto &[voter, count] : note.votes) {
            m_people.add(voter, {}, {});
            signedVotes += count;
        }
        const QString cell = m_cells.text(row, PlanRole::Votes);
        const auto counted = cell.isEmpty() ? written.votes : voteCount(cell);
        if (!cell.isEmpty() && !counted)
            m_badVotes.add(number, cell);
        note.note.anonymousVotes = std::max<qint64>(0, counted.value_or(0) - signedVotes);
    }

    std::optional<double> place(const QStringList &row, qint64 number, PlanRole role)
    {
        QString cell = m_cells.text(row, role);
        if (cell.isEmpty())
            return std::nullopt;
        bool ok = false;
        const double value = cell.replace(u'\u2212', u'-').replace(u',', u'.').toDouble(&ok);
        if (ok && std::abs(value) < 1e9)
            return value;
        m_badPlaces.add(number, cell);
        return std::nullopt;
    }

    QStringList warnings() const
    {
        QStringList result;
        if (m_badKinds.count > 0)
            result += WorkshopRowsText::tr("%n kind(s) of note are not known; the first is “%1” in row %2. Such a note counts as an "
                                           "idea: a mention, neither good nor bad.", nullptr, m_badKinds.count)
                          .arg(m_badKinds.firstText, QString::number(m_badKinds.firstRow));
        if (m_withoutKind.count > 0)
            result += WorkshopRowsText::tr("%n note(s) have no kind, the first is in row %1. They count as ideas: mentions, neither "
                                           "good nor bad.", nullptr, m_withoutKind.count)
                          .arg(m_withoutKind.firstRow);
        if (m_badVotes.count > 0)
            result += WorkshopRowsText::tr("%n count(s) of votes could not be read and were left out; the first is “%1” in row %2.",
                                           nullptr, m_badVotes.count)
                          .arg(m_badVotes.firstText, QString::number(m_badVotes.firstRow));
        if (m_badPlaces.count > 0)
            result += WorkshopRowsText::tr("%n position(s) are no numbers and were left out; the first is “%1” in row %2.", nullptr,
                                           m_badPlaces.count)
                          .arg(m_badPlaces.firstText, QString::number(m_badPlaces.firstRow));
        if (m_moreThemes.count > 0)
            result += WorkshopRowsText::tr("%n note(s) have several themes, of which the first was taken; the first such note is in "
                                           "row %1.", nullptr, m_moreThemes.count)
                          .arg(m_moreThemes.firstRow);
        if (m_withoutStage.count > 0)
            result += WorkshopRowsText::tr("%n note(s) name no stage, the first is in row %1. They are kept, but are evidence of "
                                           "nothing until they are placed.", nullptr, m_withoutStage.count)
                          .arg(m_withoutStage.firstRow);
        return result;
    }

    const TextTable &m_table;
    const ImportPlan &m_plan;
    RoleCells m_cells;
    Imported m_result;
    PeopleCollector m_people;
    QSet<QString> m_keys;
    UnreadCells m_badKinds;
    UnreadCells m_withoutKind;
    UnreadCells m_badVotes;
    UnreadCells m_badPlaces;
    UnreadCells m_moreThemes;
    UnreadCells m_withoutStage;
};

} // namespace

Result<Imported> notesOf(const TextTable &table, const ImportPlan &plan)
{
    if (!plan.withRole(PlanRole::Note))
        return fail(WorkshopRowsText::tr("“%1” has no column of notes. Give one the role “note” in the plan. Its columns are: %2.")
                        .arg(table.file.name, table.headers.mid(0, 12).join(u", "_s)));
    Imported result = NoteCollector(table, plan).collect();
    if (result.notes.empty())
        return fail(WorkshopRowsText::tr("“%1” has no row with a note. Check that the role “note” is on the right column.")
                        .arg(table.file.name));
    return result;
}

} // namespace trigpoint::import
