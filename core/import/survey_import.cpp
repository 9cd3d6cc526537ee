// SPDX-License-Identifier: Apache-2.0
#include "core/import/survey_import.h"

#include "core/import/answer_builder.h"
#include "core/import/answer_values.h"
#include "core/import/cell_bytes.h"
#include "core/import/option_columns.h"
#include "core/import/survey_head.h"
#include "core/import/survey_source.h"
#include "core/import/text_table.h"

#include <QCoreApplication>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct SurveyImportText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyImportText)
};

std::optional<ColumnRole> answerRole(PlanRole role)
{
    switch (role) {
    case PlanRole::Respondent:
    case PlanRole::Participant:
        return ColumnRole::Respondent;
    case PlanRole::Account:
        return ColumnRole::Account;
    case PlanRole::Weight:
        return ColumnRole::Weight;
    case PlanRole::Date:
        return ColumnRole::Date;
    case PlanRole::Rating:
        return ColumnRole::Rating;
    case PlanRole::Nps:
        return ColumnRole::Nps;
    case PlanRole::Choice:
        return ColumnRole::Choice;
    case PlanRole::Text:
        return ColumnRole::Text;
    case PlanRole::Attribute:
        return ColumnRole::Attribute;
    default:
        return std::nullopt;
    }
}

std::optional<QuestionKind> questionKind(PlanRole role)
{
    switch (role) {
    case PlanRole::Rating:
        return QuestionKind::Rating;
    case PlanRole::Nps:
        return QuestionKind::Nps;
    case PlanRole::Choice:
        return QuestionKind::Choice;
    case PlanRole::Text:
        return QuestionKind::Text;
    case PlanRole::Attribute:
        return QuestionKind::Attribute;
    default:
        return std::nullopt;
    }
}

// One column of the file that the plan wants.
struct Wanted
{
    size_t at; // place in the file's rows
    PlanColumn plan;
    SurveyColumn names;
    AnswerBuilder builder;
};

class SurveyReader
{
public:
    SurveyReader(FileInput &file, const ImportPlan &plan, const Progress &progress)
        : m_file(file), m_plan(plan), m_progress(progress), m_shape{plan.file.encoding, plan.file.delimiter, plan.file.headerRows}
    {
    }

    Result<Imported> read()
    {
        return lookAtHead().and_then([this] { return readRows(); }).and_then([this] { return finish(); });
    }

private:
    Result<> lookAtHead()
    {
        const auto records = firstRecords(m_file, m_shape, m_progress);
        if (!records)
            return tl::unexpected(records.error());
        m_layout = layoutAs(m_plan.file.format, m_plan.file.headerRows, *records);
        if (const auto fits = checkColumns(m_plan, m_layout.names(), m_file.name()); !fits)
            return fits;
        qsizetype leftOut = 0;
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const SurveyColumn &names = m_layout.columns[i];
            if (m_layout.format == u"qualtrics_csv" && names.code == u"Status")
                m_status = i;
            const auto found = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
                                            [&](const PlanColumn &c) { return c.column == names.name; });
            if (found == m_plan.columns.end()) {
                ++leftOut;
                continue;
            }
            if (const auto role = answerRole(found->role)) {
                const bool asText = *role == ColumnRole::Text || *role == ColumnRole::Respondent;
                m_wanted.push_back({i, *found, names, AnswerBuilder(names.name, *role, asText)});
            }
        }
        if (leftOut > 0)
            m_warnings += SurveyImportText::tr("%n column(s) are not in the plan and were left out.", nullptr, static_cast<int>(leftOut));
        return {};
    }

    Result<> readRows()
    {
        auto reader = RecordReader::open(m_file, m_shape, m_progress);
        if (!reader)
            return tl::unexpected(reader.error());
        RaggedRows ragged;
        const auto width = std::ssize(m_layout.columns);
        for (qint64 record = 0;; ++record) {
            const auto more = reader->next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (record < m_layout.headerRows)
                continue;
            const auto &cells = reader->cells();
            if (std::ssize(cells) != width)
                ragged.count(m_rows + 1, std::ssize(cells), width, isEmpty(cells, static_cast<size_t>(width)));
            addRow(cells);
        }
        m_warnings += reader->warnings(m_layout.headerRows) + raggedWarning(ragged);
        auto facts = startFacts(m_file, reader->encoding(), reader->dialect());
        if (!facts)
            return tl::unexpected(facts.error());
        m_imported.file = *facts;
        return {};
    }

    static bool isEmpty(const std::vector<std::string_view> &cells, size_t from = 0)
    {
        for (size_t i = from; i < cells.size(); ++i)
            if (!trimmedCell(cells[i]).empty())
                return false;
        return true;
    }

    void addRow(const std::vector<std::string_view> &cells)
    {
        ++m_rows;
        if (isEmpty(cells)) {
            skip(SurveyImportText::tr("The row is empty."));
            return;
        }
        if (m_status && *m_status < cells.size() && isPractice(trimmedCell(cells[*m_status]))) {
            skip(SurveyImportText::tr("A preview or test of the survey, not an answer."));
            return;
        }
        for (Wanted &wanted : m_wanted)
            wanted.builder.add(wanted.at < cells.size() ? trimmedCell(cells[wanted.at]) : std::string_view(), m_rows);
        ++m_kept;
    }

    // Qualtrics' response types, in words or as the codes of its API: 1 preview, 2 test.
    static bool isPractice(std::string_view status)
    {
        return status == "1" || status == "2" || status == "Survey Preview" || status == "Survey Test";
    }

    void skip(const QString &reason)
    {
        m_skipped.push_back({m_rows, reason});
    }

    Result<Imported> finish()
    {
        if (m_rows == 0)
            return fail(SurveyImportText::tr("“%1” has headers but no rows. Export it again with its answers.").arg(m_file.name()));
        if (m_kept == 0)
            return fail(SurveyImportText::tr("None of the %n rows of “%1” can be used: they are empty, previews or tests.", nullptr,
                                             static_cast<int>(m_rows))
                            .arg(m_file.name()));
        FileFacts &facts = m_imported.file;
        facts.format = m_layout.format;
        facts.rows = m_rows;
        facts.imported = m_kept;
        facts.skipped = std::move(m_skipped);
        m_imported.survey.emplace();
        AnswerTable &answers = m_imported.survey->answers;
        answers.rows = m_kept;
        for (const Skipped &row : facts.skipped)
            answers.skippedRows.push_back(row.row);
        for (Wanted &wanted : m_wanted) {
            AnswerColumn column = wanted.builder.take();
            column.role = answerRole(wanted.plan.role).value_or(ColumnRole::Attribute);
            valueAnswers(column, wanted.plan);
            warnOfBadCells(column, wanted);
            answers.columns.push_back(std::move(column));
        }
        addOptionColumns(answers);
        addQuestions();
        m_imported.source = completeSource(m_plan.source, m_file.name(), answers, m_plan.withRole(PlanRole::Date));
        m_imported.createStages = m_plan.createStages;
        m_imported.createThemes = m_plan.createThemes;
        facts.warnings = m_warnings;
        facts.plan = planToJson(usedPlan());
        return std::move(m_imported);
    }

    void warnOfBadCells(const AnswerColumn &column, const Wanted &wanted)
    {
        if (!column.coded) {
            if (column.role == ColumnRole::Rating || column.role == ColumnRole::Nps || column.role == ColumnRole::Weight)
                m_warnings += SurveyImportText::tr("“%1” has too many different values to be numbers of a scale and was kept as text.")
                                  .arg(column.name);
            return;
        }
        qint64 outside = 0;
        qint64 firstOutside = 0;
        qint64 wrong = 0;
        qint64 firstWrong = 0;
        for (size_t code = 0; code < column.dictionary.size(); ++code) {
            const QString &reason = column.dictionary[code].missingReason;
            const bool isOutside = reason == u"out_of_range";
            if (!isOutside && reason != u"not_a_number")
                continue;
            (isOutside ? outside : wrong) += column.histogram[code];
            qint64 &first = isOutside ? firstOutside : firstWrong;
            const qint64 row = wanted.builder.firstRow(code);
            first = first == 0 ? row : std::min(first, row);
        }
        const bool weight = column.role == ColumnRole::Weight;
        if (outside > 0 && !weight)
            m_warnings += SurveyImportText::tr("“%1”: %n answer(s) lie outside the scale and count as missing; the first is in row %2.",
                                               nullptr, static_cast<int>(outside))
                              .arg(column.name, QString::number(firstOutside));
        if (wrong > 0 && !weight)
            m_warnings += SurveyImportText::tr("“%1”: %n answer(s) are no number and count as missing; the first is in row %2.", nullptr,
                                               static_cast<int>(wrong))
                              .arg(column.name, QString::number(firstWrong));
        if (outside + wrong > 0 && weight)
            m_warnings += SurveyImportText::tr("“%1”: %n weight(s) cannot be used; these people count with weight 1. The first is in row %2.",
                                               nullptr, static_cast<int>(outside + wrong))
                              .arg(column.name, QString::number(std::max(firstOutside, firstWrong)));
    }

    void addOptionColumns(AnswerTable &answers)
    {
        std::vector<AnswerColumn> added;
        for (size_t i = 0; i < m_wanted.size(); ++i) {
            const Wanted &wanted = m_wanted[i];
            if (wanted.plan.role != PlanRole::Choice)
                continue;
            std::vector<const AnswerColumn *> group;
            for (size_t other = 0; other < m_wanted.size() && !wanted.names.group.isEmpty(); ++other)
                if (m_wanted[other].names.group == wanted.names.group && m_wanted[other].plan.role == PlanRole::Choice)
                    group.push_back(&answers.columns[other]);
            auto columns = optionColumns(answers.columns[i], wanted.plan, answers.rows, group);
            std::move(columns.begin(), columns.end(), std::back_inserter(added));
        }
        std::move(added.begin(), added.end(), std::back_inserter(answers.columns));
    }

    void addQuestions()
    {
        for (const Wanted &wanted : m_wanted) {
            const auto kind = questionKind(wanted.plan.role);
            if (!kind)
                continue;
            ImportedQuestion entry;
            entry.question.code = wanted.plan.column;
            entry.question.text = wanted.names.text;
            entry.question.kind = *kind;
            entry.question.direction = wanted.plan.direction;
            if (*kind == QuestionKind::Rating) {
                entry.question.scaleMin = wanted.plan.min;
                entry.question.scaleMax = wanted.plan.max;
            } else if (*kind == QuestionKind::Nps) {
                entry.question.scaleMin = 0;
                entry.question.scaleMax = 10;
            }
            if (!wanted.plan.stage.isEmpty())
                entry.placements.push_back({QString(), wanted.plan.stage, wanted.plan.theme, std::nullopt});
            for (const PlanOption &option : wanted.plan.options)
                if (!option.stage.isEmpty())
                    entry.placements.push_back({option.option, option.stage, option.theme, option.polarity});
            m_imported.survey->questions.push_back(std::move(entry));
        }
    }

    ImportPlan usedPlan() const
    {
        ImportPlan used = m_plan;
        used.source = m_imported.source;
        used.file.format = m_imported.file.format;
        used.file.encoding = m_imported.file.encoding;
        used.file.delimiter = m_imported.file.dialect;
        used.file.headerRows = m_layout.headerRows;
        for (PlanColumn &column : used.columns)
            for (const Wanted &wanted : m_wanted)
                if (wanted.plan.column == column.column)
                    column = wanted.plan;
        return used;
    }

    FileInput &m_file;
    const ImportPlan &m_plan;
    const Progress &m_progress;
    TableShape m_shape;
    SurveyLayout m_layout;
    std::optional<size_t> m_status;
    std::vector<Wanted> m_wanted;
    qint64 m_rows = 0;
    qint64 m_kept = 0;
    std::vector<Skipped> m_skipped;
    QStringList m_warnings;
    Imported m_imported;
};

} // namespace

Result<Imported> importSurvey(FileInput &file, const ImportPlan &plan, const Progress &progress)
{
    return SurveyReader(file, plan, progress).read();
}

} // namespace trigpoint::import
