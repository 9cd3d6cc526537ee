// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evidence_map.h"

#include <algorithm>

namespace trigpoint::test {

using namespace Qt::StringLiterals;

Result<AnswerTable> FakeAnswers::summary(const SourceFile &file) const
{
    AnswerTable table = tables.at(file.id);
    for (AnswerColumn &column : table.columns) {
        column.codeChunks.clear();
        column.textChunks.clear();
    }
    return table;
}

Result<AnswerTable> FakeAnswers::answers(const SourceFile &file) const
{
    ++wholeTablesRead;
    return tables.at(file.id);
}

AnswerColumn codedColumn(const QString &name, ColumnRole role, const QStringList &cells)
{
    AnswerColumn column;
    column.name = name;
    column.role = role;
    column.dictionary.push_back({QString(), std::nullopt, u"blank"_s});
    column.histogram.push_back(0);
    QByteArray codes;
    for (const QString &cell : cells) {
        auto it = std::find_if(column.dictionary.begin(), column.dictionary.end(),
                               [&](const AnswerValue &value) { return value.label == cell; });
        if (it == column.dictionary.end()) {
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            column.dictionary.push_back(
                {cell, isNumber ? std::optional(number) : std::nullopt, cell == u"NA"_s ? u"not_applicable"_s : QString()});
            column.histogram.push_back(0);
            it = column.dictionary.end() - 1;
        }
        const auto code = it - column.dictionary.begin();
        ++column.histogram[static_cast<size_t>(code)];
        codes.append(static_cast<char>(code));
    }
    column.codeChunks.push_back(codes);
    return column;
}

AnswerColumn textColumn(const QString &name, ColumnRole role, const QStringList &cells)
{
    AnswerColumn column;
    column.name = name;
    column.role = role;
    column.coded = false;
    TextChunk chunk;
    chunk.offsets.push_back(0);
    for (const QString &cell : cells) {
        chunk.bytes += cell.toUtf8();
        chunk.offsets.push_back(static_cast<quint32>(chunk.bytes.size()));
    }
    column.textChunks.push_back(chunk);
    return column;
}

AnswerColumn optionColumn(const QString &name, const QString &option, const QStringList &cells)
{
    AnswerColumn column;
    column.name = name;
    column.option = option;
    column.role = ColumnRole::Choice;
    column.dictionary = {{QString(), std::nullopt, u"blank"_s}, {u"0"_s, 0, {}}, {u"1"_s, 1, {}}};
    column.histogram = {0, 0, 0};
    QByteArray codes;
    for (const QString &cell : cells) {
        const int code = cell.isEmpty() ? 0 : cell == u"1"_s ? 2 : 1;
        ++column.histogram[static_cast<size_t>(code)];
        codes.append(static_cast<char>(code));
    }
    column.codeChunks.push_back(codes);
    return column;
}

AnswerTable tableOf(qint64 rows, std::vector<AnswerColumn> columns)
{
    AnswerTable table;
    table.rows = rows;
    table.columns = std::move(columns);
    return table;
}

Id<Stage> EvidenceMap::stage(const QString &title, std::optional<Id<Stage>> parent)
{
    Stage row;
    row.title = title;
    row.parent = parent;
    return put(row);
}

Id<Theme> EvidenceMap::theme(const QString &name, std::optional<Id<Theme>> parent)
{
    Theme row;
    row.name = name;
    row.parent = parent;
    return put(row);
}

Id<Lane> EvidenceMap::lane(LaneKind kind)
{
    Lane row;
    row.kind = kind;
    return put(row);
}

Id<Card> EvidenceMap::card(Id<Lane> lane, Id<Stage> stage, std::optional<Id<Theme>> theme, const QString &title)
{
    Card row;
    row.lane = lane;
    row.stage = stage;
    row.theme = theme;
    row.title = title;
    return put(row);
}

Id<Source> EvidenceMap::source(const QString &name, Method method, QDate date)
{
    Source row;
    row.name = name;
    row.method = method;
    row.date = date;
    row.voice = Voice::Customer;
    row.sampling = Sampling::InvitedAll;
    row.coders = 2;
    row.alpha = 0.8;
    return put(row);
}

Id<Participant> EvidenceMap::participant(const QString &key, const QString &account)
{
    Participant row;
    row.key = key;
    if (!account.isEmpty())
        row.attributes[u"account"_s] = account;
    return put(row);
}

Id<SourceFile> EvidenceMap::file(Id<Source> source, AnswerTable table, const QString &sha256)
{
    SourceFile row;
    row.source = source;
    row.sha256 = sha256.isEmpty() ? u"sha of %1"_s.arg(model.rows<SourceFile>().size()) : sha256;
    if (!table.columns.empty())
        row.answers.hash = row.sha256.toUtf8();
    const Id<SourceFile> id = put(row);
    answers.tables[id] = std::move(table);
    return id;
}

Id<Question> EvidenceMap::question(Id<Source> source, const QString &code, QuestionKind kind, double low, double high)
{
    Question row;
    row.source = source;
    row.code = code;
    row.text = code;
    row.kind = kind;
    row.scaleMin = low;
    row.scaleMax = high;
    return put(row);
}

Id<Placement> EvidenceMap::placement(Id<Question> question, Id<Stage> stage, std::optional<Id<Theme>> theme,
                                     const QString &option, std::optional<double> polarity)
{
    Placement row;
    row.question = question;
    row.stage = stage;
    row.theme = theme;
    row.option = option;
    row.polarity = polarity;
    return put(row);
}

Id<Excerpt> EvidenceMap::excerpt(Id<Source> source, std::optional<Id<Participant>> person, Id<Stage> stage,
                                 std::optional<Id<Theme>> theme, std::optional<double> sentiment,
                                 std::optional<Id<Card>> card, const QString &text)
{
    Excerpt row;
    row.source = source;
    row.participant = person;
    row.text = text;
    const Id<Excerpt> id = put(row);
    Coding coding;
    coding.excerpt = id;
    coding.stage = stage;
    coding.theme = theme;
    coding.sentiment = sentiment;
    coding.card = card;
    put(coding);
    return id;
}

Id<Note> EvidenceMap::note(Id<Source> source, NoteKind kind, Id<Stage> stage, std::optional<Id<Theme>> theme,
                           std::optional<Id<Participant>> author, qint64 dots)
{
    Note row;
    row.source = source;
    row.kind = kind;
    row.stage = stage;
    row.theme = theme;
    row.author = author;
    row.anonymousVotes = dots;
    row.text = u"note %1"_s.arg(model.rows<Note>().size());
    return put(row);
}

void EvidenceMap::cover(Id<Source> source, Id<Stage> stage, std::optional<Id<Theme>> theme)
{
    Coverage row;
    row.source = source;
    row.stage = stage;
    row.theme = theme;
    put(row);
}

} // namespace trigpoint::test
