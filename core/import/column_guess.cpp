// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_guess.h"

#include "core/import/record_parser.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

QString foldedWord(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

std::vector<PlanColumn> guessColumns(const QStringList &headers, const std::vector<RoleWords> &words)
{
    std::vector<PlanColumn> columns;
    for (const QString &header : headers) {
        PlanColumn column;
        column.column = header;
        column.role = PlanRole::Attribute;
        const QString word = foldedWord(header);
        for (const RoleWords &role : words) {
            if (!role.words.contains(word) || hasRole(columns, role.role))
                continue;
            column.role = role.role;
            break;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

bool hasRole(const std::vector<PlanColumn> &columns, PlanRole role)
{
    return std::any_of(columns.begin(), columns.end(), [role](const PlanColumn &column) { return column.role == role; });
}

void changeRole(std::vector<PlanColumn> &columns, PlanRole from, PlanRole to)
{
    for (PlanColumn &column : columns)
        if (column.role == from)
            column.role = to;
}

QStringList sampleHeaders(const FileSample &sample)
{
    const Dialect dialect = sniffDialect(sample.text, sample.whole);
    if (dialect.columns < 2)
        return {};
    RecordParser parser(dialect);
    parser.give(QByteArrayView(sample.text).sliced(dialect.sepLine), sample.whole);
    if (!parser.next())
        return {};
    QStringList headers;
    for (const std::string_view cell : parser.cells())
        headers += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return headers;
}

RoleCells::RoleCells(const ImportPlan &plan, const TextTable &table) : m_plan(&plan), m_table(&table)
{
    for (const PlanColumn &column : plan.columns)
        m_indices.emplace_back(column.role, table.column(column.column));
}

QString RoleCells::text(const QStringList &row, PlanRole role) const
{
    for (const auto &[has, index] : m_indices)
        if (has == role && index >= 0 && index < row.size())
            return row[index].trimmed();
    return {};
}

QString RoleCells::stage(const QStringList &row, PlanRole textRole) const
{
    const QString cell = text(row, PlanRole::Stage);
    const PlanColumn *said = column(textRole);
    return cell.isEmpty() && said ? said->stage : cell;
}

QStringList RoleCells::themes(const QStringList &row, PlanRole textRole) const
{
    const PlanColumn *themed = column(PlanRole::Theme);
    const QString separator = themed && !themed->separator.isEmpty() ? themed->separator : u";"_s;
    QStringList result;
    for (const QString &part : text(row, PlanRole::Theme).split(separator, Qt::SkipEmptyParts))
        if (const QString theme = part.simplified(); !theme.isEmpty() && !result.contains(theme))
            result += theme;
    const PlanColumn *said = column(textRole);
    if (result.isEmpty() && said && !said->theme.isEmpty())
        result += said->theme;
    return result;
}

QJsonObject RoleCells::attributes(const QStringList &row) const
{
    QJsonObject result;
    for (const PlanColumn &column : m_plan->columns) {
        if (column.role != PlanRole::Attribute && column.role != PlanRole::Account)
            continue;
        const int index = m_table->column(column.column);
        const QString text = index < 0 ? QString() : row[index].trimmed();
        if (!text.isEmpty())
            result[column.role == PlanRole::Account ? u"account"_s : column.column.trimmed()] = text;
    }
    return result;
}

void finishTableImport(Imported &imported, const ImportPlan &plan, const QString &format)
{
    imported.file.format = format;
    imported.file.plan = planToJson(plan);
    imported.createStages = plan.createStages;
    imported.createThemes = plan.createThemes;
    for (const PlanCover &cover : plan.covers)
        imported.coverage.emplace_back(cover.stage, cover.theme);
}

void PeopleCollector::add(const QString &key, const QString &name, const QJsonObject &attributes)
{
    if (key.isEmpty())
        return;
    const auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        m_index.insert(key, m_people.size());
        m_people.push_back({key, name, attributes});
        return;
    }
    ImportedParticipant &person = m_people[*known];
    QStringList &dropped = m_dropped[key];
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (dropped.contains(it.key()))
            continue;
        if (!person.attributes.contains(it.key())) {
            person.attributes[it.key()] = it.value();
        } else if (person.attributes[it.key()] != it.value()) {
            person.attributes.remove(it.key());
            dropped += it.key();
        }
    }
}

std::vector<ImportedParticipant> PeopleCollector::take()
{
    return std::move(m_people);
}

} // namespace trigpoint::import
