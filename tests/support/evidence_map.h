// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/triangulation/answer_source.h"

#include <QStringList>
#include <map>

namespace trigpoint::test {

// Answers held in memory, by file.
class FakeAnswers final : public triangulation::AnswerSource
{
public:
    std::map<Id<SourceFile>, AnswerTable> tables;
    mutable int wholeTablesRead = 0;

    Result<AnswerTable> summary(const SourceFile &file) const override;
    Result<AnswerTable> answers(const SourceFile &file) const override;
};

// A coded column over the given cells: each distinct text a code, code 0 the empty cell, numbers where they read
// as numbers.
AnswerColumn codedColumn(const QString &name, ColumnRole role, const QStringList &cells);
AnswerColumn textColumn(const QString &name, ColumnRole role, const QStringList &cells);
// A multiple choice's option: "" not answered, "0" not chosen, "1" chosen.
AnswerColumn optionColumn(const QString &name, const QString &option, const QStringList &cells);

// Builds the rows of a map with counted keys, without a file.
struct EvidenceMap
{
    MapModel model;
    FakeAnswers answers;

    Id<Stage> stage(const QString &title, std::optional<Id<Stage>> parent = {});
    Id<Theme> theme(const QString &name, std::optional<Id<Theme>> parent = {});
    Id<Lane> lane(LaneKind kind);
    Id<Card> card(Id<Lane> lane, Id<Stage> stage, std::optional<Id<Theme>> theme, const QString &title = {});
    Id<Source> source(const QString &name, Method method, QDate date = QDate(2025, 1, 15));
    Id<Participant> participant(const QString &key, const QString &account = {});
    Id<SourceFile> file(Id<Source> source, AnswerTable table = {}, const QString &sha256 = {});
    Id<Question> question(Id<Source> source, const QString &code, QuestionKind kind, double low = 1, double high = 5);
    Id<Placement> placement(Id<Question> question, Id<Stage> stage, std::optional<Id<Theme>> theme,
                            const QString &option = {}, std::optional<double> polarity = {});
    Id<Excerpt> excerpt(Id<Source> source, std::optional<Id<Participant>> person, Id<Stage> stage,
                        std::optional<Id<Theme>> theme, std::optional<double> sentiment,
                        std::optional<Id<Card>> card = {}, const QString &text = {});
    Id<Note> note(Id<Source> source, NoteKind kind, Id<Stage> stage, std::optional<Id<Theme>> theme,
                  std::optional<Id<Participant>> author = {}, qint64 dots = 0);
    void cover(Id<Source> source, Id<Stage> stage, std::optional<Id<Theme>> theme = {});

    template <class T> void change(Id<T> id, const auto &how)
    {
        T row = *model.find(id);
        how(row);
        model.rows<T>().put(row);
    }

private:
    template <class T> Id<T> put(T row)
    {
        row.id = Id<T>(++m_next);
        if constexpr (requires { row.orderKey; })
            row.orderKey = QString::number(1000 + m_next);
        const Id<T> id = row.id;
        model.rows<T>().put(std::move(row));
        return id;
    }
    qint64 m_next = 0;
};

AnswerTable tableOf(qint64 rows, std::vector<AnswerColumn> columns);

} // namespace trigpoint::test
