// SPDX-License-Identifier: Apache-2.0
#include "core/import/coded_rows.h"

#include "core/import/coded_values.h"
#include "core/import/transcript_speakers.h"

#include <QCoreApplication>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct CodedRowsText
{
    Q_DECLARE_TR_FUNCTIONS(CodedRowsText)
};

bool sameCoding(const ImportedCoding &a, const ImportedCoding &b)
{
    return a.stage == b.stage && a.theme == b.theme && a.coder == b.coder && a.sentiment == b.sentiment;
}

class ExcerptCollector
{
public:
    ExcerptCollector(const TextTable &table, const ImportPlan &plan) : m_table(table), m_plan(plan), m_cells(plan, table) {}

    Imported collect()
    {
        findMixedIds();
        m_result.file = m_table.file;
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            readRow(m_table.rows[i], static_cast<qint64>(i) + 1);
        FileFacts &file = m_result.file;
        file.rows = static_cast<qint64>(m_table.rows.size());
        file.imported = file.rows - static_cast<qint64>(file.skipped.size());
        file.warnings = m_table.warnings + warnings();
        m_result.participants = m_people.take();
        m_result.source = m_plan.source;
        if (!m_result.source.coders && !m_coders.isEmpty())
            m_result.source.coders = m_coders.size();
        return std::move(m_result);
    }

private:
    // An id that stands beside different quotes does not tell records apart.
    void findMixedIds()
    {
        QHash<QString, QString> quoteOf;
        for (const QStringList &row : m_table.rows) {
            const QString id = m_cells.text(row, PlanRole::Record);
            const QString quote = m_cells.text(row, PlanRole::Quote).simplified();
            if (id.isEmpty() || quote.isEmpty())
                continue;
            const auto known = quoteOf.constFind(id);
            if (known == quoteOf.constEnd())
                quoteOf.insert(id, quote);
            else if (*known != quote)
                m_mixedIds.insert(id);
        }
    }

    void readRow(const QStringList &row, qint64 number)
    {
        const QString quote = m_cells.text(row, PlanRole::Quote);
        if (quote.isEmpty()) {
            skip(number, CodedRowsText::tr("This row has no quote."));
            return;
        }
        const QString speaker = m_cells.text(row, PlanRole::Speaker);
        if (!speaker.isEmpty() && isInterviewerWord(speaker)) {
            skip(number, CodedRowsText::tr("The interviewer speaks here, which is no evidence."));
            return;
        }
        ImportedExcerpt &excerpt = excerptFor(row, number, quote, speaker);
        ImportedCoding coding;
        coding.stage = m_cells.stage(row, PlanRole::Quote);
        coding.coder = m_cells.text(row, PlanRole::Coder);
        coding.sentiment = sentiment(row, number);
        if (!coding.coder.isEmpty())
            m_coders.insert(coding.coder);
        if (coding.stage.isEmpty())
            m_withoutStage.add(number, quote);
        QStringList themes = m_cells.themes(row, PlanRole::Quote);
        if (themes.isEmpty())
            themes += QString();
        for (const QString &theme : themes) {
            coding.theme = theme;
            const bool known = std::any_of(excerpt.codings.begin(), excerpt.codings.end(),
                                           [&](const ImportedCoding &other) { return sameCoding(other, coding); });
            if (!known)
                excerpt.codings.push_back(coding);
        }
    }

    ImportedExcerpt &excerptFor(const QStringList &row, qint64 number, const QString &quote, const QString &speaker)
    {
        QString said = m_cells.text(row, PlanRole::Participant);
        if (said.isEmpty())
            said = m_cells.text(row, PlanRole::Respondent);
        const QString person = said.isEmpty() ? speaker : said;
        const auto start = time(row, number, PlanRole::Start);
        const auto end = time(row, number, PlanRole::End);
        QString id = m_cells.text(row, PlanRole::Record);
        if (m_mixedIds.contains(id))
            id.clear();
        const QString item = id.isEmpty() ? QStringList{person, quote.simplified(), QString::number(start.value_or(-1))}.join(QChar(0x1F))
                                          : u"#"_s + id;
        m_people.add(person, {}, m_cells.attributes(row));
        const auto known = m_items.constFind(item);
        if (known != m_items.constEnd())
            return m_result.excerpts[*known];
        m_items.insert(item, m_result.excerpts.size());
        ImportedExcerpt excerpt;
        excerpt.participant = person;
        excerpt.excerpt.row = number;
        excerpt.excerpt.recordKey = id;
        excerpt.excerpt.text = quote;
        excerpt.excerpt.startMs = start;
        excerpt.excerpt.endMs = start && end && *end < *start ? std::nullopt : end;
        m_result.excerpts.push_back(std::move(excerpt));
        return m_result.excerpts.back();
    }

    std::optional<double> sentiment(const QStringList &row, qint64 number)
    {
        const QString cell = m_cells.text(row, PlanRole::Sentiment);
        const PlanColumn *column = m_cells.column(PlanRole::Sentiment);
        if (cell.isEmpty() || column->missing.contains(cell))
            return std::nullopt;
        for (const auto &[label, value] : column->labels)
            if (label.compare(cell, Qt::CaseInsensitive) == 0)
                return std::clamp(value, -2.0, 2.0);
        const auto value = sentimentOf(cell);
        if (!value)
            m_badSentiments.add(number, cell);
        return value;
    }

    std::optional<qint64> time(const QStringList &row, qint64 number, PlanRole role)
    {
        const QString cell = m_cells.text(row, role);
        const auto value = cell.isEmpty() ? std::nullopt : timeCodeMs(cell);
        if (!cell.isEmpty() && !value)
            m_badTimes.add(number, cell);
        return value;
    }

    QStringList warnings() const
    {
        QStringList result;
        if (m_badSentiments.count > 0)
            result += CodedRowsText::tr("%n sentiment(s) are neither a number from −2 to 2 nor a known word; the first is “%1” in "
                                        "row %2. They count as mentions.", nullptr, m_badSentiments.count)
                          .arg(m_badSentiments.firstText, QString::number(m_badSentiments.firstRow));
        if (m_badTimes.count > 0)
            result += CodedRowsText::tr("%n time(s) could not be read and were left out; the first is “%1” in row %2.", nullptr,
                                        m_badTimes.count)
                          .arg(m_badTimes.firstText, QString::number(m_badTimes.firstRow));
        if (m_withoutStage.count > 0)
            result += CodedRowsText::tr("%n row(s) name no stage, the first is row %1. Their quotes are kept, but are evidence of "
                                        "nothing until they are placed.", nullptr, m_withoutStage.count)
                          .arg(m_withoutStage.firstRow);
        if (!m_mixedIds.isEmpty())
            result += CodedRowsText::tr("%n id(s) stand beside different quotes and were not taken for record ids.", nullptr,
                                        static_cast<int>(m_mixedIds.size()));
        return result;
    }

    void skip(qint64 row, const QString &reason) { m_result.file.skipped.push_back({row, reason}); }

    const TextTable &m_table;
    const ImportPlan &m_plan;
    RoleCells m_cells;
    Imported m_result;
    PeopleCollector m_people;
    QHash<QString, size_t> m_items;
    QSet<QString> m_mixedIds;
    QSet<QString> m_coders;
    UnreadCells m_badSentiments;
    UnreadCells m_badTimes;
    UnreadCells m_withoutStage;
};

} // namespace

Result<Imported> excerptsOf(const TextTable &table, const ImportPlan &plan)
{
    if (!plan.withRole(PlanRole::Quote))
        return fail(CodedRowsText::tr("“%1” has no column of quotes. Give one the role “quote” in the plan. Its columns are: %2.")
                        .arg(table.file.name, table.headers.mid(0, 12).join(u", "_s)));
    Imported result = ExcerptCollector(table, plan).collect();
    if (result.excerpts.empty())
        return fail(CodedRowsText::tr("“%1” has no row with a quote. Check that the role “quote” is on the right column.")
                        .arg(table.file.name));
    return result;
}

} // namespace trigpoint::import
