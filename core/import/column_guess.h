// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_text.h"
#include "core/import/import_plan.h"
#include "core/import/text_table.h"

namespace trigpoint::import {

// Lower case without diacritics, blanks and signs: "Citat-text " -> "citattext".
QString foldedWord(const QString &text);

// Folded header words that mean a role, in English, Italian, Swedish and German.
struct RoleWords
{
    PlanRole role;
    QStringList words;
};

// Gives each column the first role of `words` that has its header and that no column before it has taken; the
// others become attributes.
std::vector<PlanColumn> guessColumns(const QStringList &headers, const std::vector<RoleWords> &words);

bool hasRole(const std::vector<PlanColumn> &columns, PlanRole role);
void changeRole(std::vector<PlanColumn> &columns, PlanRole from, PlanRole to);

// The headers that a sample begins with; empty when it is no table of two columns or more.
QStringList sampleHeaders(const FileSample &sample);

// The cells of a table by what the plan says of their columns.
class RoleCells
{
public:
    RoleCells(const ImportPlan &plan, const TextTable &table);

    bool has(PlanRole role) const { return column(role) != nullptr; }
    const PlanColumn *column(PlanRole role) const { return m_plan->withRole(role); }

    // Trimmed; empty when no column has the role.
    QString text(const QStringList &row, PlanRole role) const;

    // The cell or, where it is empty, what the plan says of all rows: stage or theme of the text's column.
    QString stage(const QStringList &row, PlanRole textRole) const;
    QStringList themes(const QStringList &row, PlanRole textRole) const;

    // Attribute and account columns by header; empty cells left out.
    QJsonObject attributes(const QStringList &row) const;

private:
    const ImportPlan *m_plan;
    const TextTable *m_table;
    std::vector<std::pair<PlanRole, int>> m_indices;
};

// What every table of this kind answers: format, plan as used, coverage, what may be made.
void finishTableImport(Imported &imported, const ImportPlan &plan, const QString &format);

// Cells of one column that mean nothing to us: how many, and the first of them.
struct UnreadCells
{
    int count = 0;
    qint64 firstRow = 0;
    QString firstText;
    void add(qint64 row, const QString &text)
    {
        if (++count == 1) {
            firstRow = row;
            firstText = text.left(60);
        }
    }
};

// People of a table by key, with those attributes that are the same on all of a person's rows.
class PeopleCollector
{
public:
    void add(const QString &key, const QString &name, const QJsonObject &attributes);
    std::vector<ImportedParticipant> take();

private:
    std::vector<ImportedParticipant> m_people;
    QHash<QString, size_t> m_index;
    QHash<QString, QStringList> m_dropped;
};

} // namespace trigpoint::import
