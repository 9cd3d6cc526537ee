// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/answer_evidence.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t exposedAt = 4; // behind the four sentiments

// A respondent's weight; 1 where the file has no weights or leaves this one empty.
class Weights
{
public:
    explicit Weights(const AnswerTable &table) : m_column(table.withRole(ColumnRole::Weight)) {}

    bool exist() const { return m_column != nullptr; }
    double at(qint64 row) const
    {
        if (!m_column)
            return 1;
        if (m_column->coded)
            return m_column->dictionary[m_column->codeAt(row)].number.value_or(1);
        bool ok = false;
        const double weight = m_column->textAt(row).trimmed().toDouble(&ok);
        return ok && std::isfinite(weight) && weight >= 0 ? weight : 1;
    }

private:
    const AnswerColumn *m_column;
};

QString textOf(const AnswerColumn *column, qint64 row)
{
    return column ? QString::fromUtf8(column->textAt(row)).trimmed() : QString();
}

// What one row says in a cell.
struct RowSaying
{
    bool asked = false;
    bool raised = false;
    std::vector<double> values;

    void read(const std::vector<PlacedColumn> &columns, qint64 row)
    {
        asked = raised = false;
        values.clear();
        for (const PlacedColumn &column : columns) {
            const PlacedAnswer answer = column.at(row);
            asked = asked || answer.asked;
            raised = raised || answer.raised;
            if (answer.value)
                values.push_back(*answer.value);
        }
    }
};

} // namespace

struct AnswerEvidence::Walk
{
    Ballot ballot;              // people who must be known by key: they also speak in texts, or belong to accounts
    std::set<QString> knownInTexts;
    bool byAccount = false;
    bool wantsMeans = false;
    std::map<double, std::array<double, 5>> rows; // the others, by weight
    std::map<double, WeightedCount> means;

    void add(double weight, double times, const PlacedAnswer &answer)
    {
        std::array<double, 5> &counts = rows[weight];
        if (answer.asked)
            counts[exposedAt] += times;
        if (answer.raised)
            counts[indexOf(answer.value ? voteOf(*answer.value) : Sentiment::Mention)] += times;
        if (answer.value && wantsMeans)
            means[*answer.value].add(weight, times);
    }
};

Result<AnswerEvidence> AnswerEvidence::load(const MapModel &map, const Source &source, const AnswerSource &answers)
{
    AnswerEvidence evidence;
    evidence.m_source = source;
    evidence.m_unit = map.info().unit;
    for (const auto &entry : map.rows<Placement>()) {
        const Question *question = map.find(entry.second.question);
        if (question && question->source == source.id)
            evidence.m_items.push_back({entry.second, *question});
    }
    std::map<QString, SourceFile> files; // the same bytes twice in a source count once
    for (const auto &entry : map.rows<SourceFile>())
        if (entry.second.source == source.id && !entry.second.answers.isNull())
            files.try_emplace(entry.second.sha256.isEmpty() ? entry.first.toString() : entry.second.sha256,
                              entry.second);
    for (const auto &entry : files) {
        auto table = answers.summary(entry.second);
        if (!table)
            return tl::unexpected(table.error());
        evidence.m_files.push_back({entry.second, std::make_shared<const AnswerTable>(std::move(*table)), false, {}});
    }
    if (!evidence.needsRows(map))
        return evidence;
    for (AnswerFile &file : evidence.m_files) {
        auto table = answers.answers(file.file);
        if (!table)
            return tl::unexpected(table.error());
        file.table = std::make_shared<const AnswerTable>(std::move(*table));
        file.hasRows = true;
    }
    dropRepeatedRespondents(evidence.m_files);
    return evidence;
}

// False only where every figure can be read off one histogram.
bool AnswerEvidence::needsRows(const MapModel &map) const
{
    const auto isOurs = [&](const auto &entry) { return entry.second.source == m_source.id; };
    const bool alsoSpeaksInTexts = std::any_of(map.rows<Excerpt>().begin(), map.rows<Excerpt>().end(), isOurs)
        || std::any_of(map.rows<Note>().begin(), map.rows<Note>().end(), isOurs);
    if (m_source.method != Method::Survey || alsoSpeaksInTexts || needsRowsForRespondents(m_files))
        return true;
    return std::any_of(m_files.begin(), m_files.end(), [&](const AnswerFile &file) {
        if (file.table->withRole(ColumnRole::Weight)
            || (m_unit == CountingUnit::Account && file.table->withRole(ColumnRole::Account)))
            return true;
        std::map<Id<Stage>, size_t> columns;
        for (const Item &item : m_items)
            for (const PlacedColumn &column : placedColumns(*file.table, item.question, item.placement))
                if (!column.isCoded() || ++columns[topStage(map, item.placement.stage)] > 1)
                    return true;
        return false;
    });
}

std::vector<AnswerEvidence::Item> AnswerEvidence::itemsIn(const Scope &scope, bool onTopic) const
{
    const bool outdated = isOutdated(scope);
    std::vector<Item> items;
    for (const Item &item : m_items)
        if (scope.hasStage(item.placement.stage) && (!onTopic || scope.hasTopic(item.placement.theme, {}))
            && (outdated || !scope.isOutdated(item.placement.stage, m_source.date)))
            items.push_back(item);
    return items;
}

// All that is placed on the topic is placed on steps that changed since.
bool AnswerEvidence::isOutdated(const Scope &scope) const
{
    bool outdated = false;
    for (const Item &item : m_items) {
        if (!scope.hasStage(item.placement.stage) || !scope.hasTopic(item.placement.theme, {}))
            continue;
        if (!scope.isOutdated(item.placement.stage, m_source.date))
            return false;
        outdated = true;
    }
    return outdated;
}

std::vector<ItemAnswers> AnswerEvidence::itemsOn(const Scope &scope) const
{
    std::vector<Item> items = itemsIn(scope, true);
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        return std::tie(a.question.orderKey, a.placement.id) < std::tie(b.question.orderKey, b.placement.id);
    });
    std::vector<ItemAnswers> answers;
    for (const Item &item : items)
        answers.push_back(itemAnswers(m_files, item.question, item.placement));
    return answers;
}

bool AnswerEvidence::covers(const Scope &scope) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) {
        return item.question.kind != QuestionKind::Attribute && scope.hasStage(item.placement.stage)
            && scope.hasTopic(item.placement.theme, {});
    });
}

qint64 AnswerEvidence::people() const
{
    qint64 rows = 0;
    for (const AnswerFile &file : m_files)
        rows += file.countedRows();
    return rows;
}

std::vector<QString> AnswerEvidence::contents() const
{
    std::vector<QString> contents;
    for (const AnswerFile &file : m_files)
        // The answers as stored, where they are: a file saved again with other line ends holds the same.
        contents.push_back(u"file "_s + (file.file.answers.isNull() ? file.file.sha256
                                                                  : QString::fromLatin1(file.file.answers.hash.toHex())));
    for (const Item &item : m_items) {
        const Placement &p = item.placement;
        contents.push_back(u"item %1\x1f%2\x1f%3\x1f%4\x1f%5"_s.arg(
            item.question.code, p.option, p.stage.toString(), p.theme ? p.theme->toString() : QString(),
            p.polarity ? QString::number(*p.polarity) : QString()));
    }
    if (m_files.empty())
        contents.clear();
    std::sort(contents.begin(), contents.end());
    return contents;
}

std::vector<PlacedColumn> AnswerEvidence::columnsOf(const AnswerTable &table, const std::vector<Item> &items) const
{
    std::vector<PlacedColumn> columns;
    for (const Item &item : items)
        for (PlacedColumn &column : placedColumns(table, item.question, item.placement))
            columns.push_back(std::move(column));
    return columns;
}

void AnswerEvidence::walkFile(const AnswerFile &file, const Scope &scope, Walk &walk) const
{
    const AnswerTable &table = *file.table;
    const std::vector<PlacedColumn> columns = columnsOf(table, itemsIn(scope, true));
    // A survey exposes those who answered on the topic; elsewhere everybody at the stage was there.
    const std::vector<PlacedColumn> present =
        m_source.method == Method::Survey ? std::vector<PlacedColumn>() : columnsOf(table, itemsIn(scope, false));
    if (columns.empty() && present.empty())
        return;

    const Weights weights(table);
    const AnswerColumn *accounts = walk.byAccount ? table.withRole(ColumnRole::Account) : nullptr;
    const AnswerColumn *respondents = table.withRole(ColumnRole::Respondent);
    const bool byKey = accounts || (respondents && !walk.knownInTexts.empty());
    if (columns.size() == 1 && columns.front().isCoded() && present.empty() && !weights.exist() && !byKey
        && file.dropped.empty()) {
        const std::vector<qint64> &histogram = columns.front().histogram();
        for (size_t code = 0; code < histogram.size(); ++code)
            if (histogram[code] > 0)
                walk.add(1, static_cast<double>(histogram[code]), columns.front().byCode()[code]);
        return;
    }

    RowSaying says;
    RowSaying stage;
    for (qint64 row = 0; row < table.rows; ++row) {
        if (!file.counts(row))
            continue;
        says.read(columns, row);
        if (!present.empty()) {
            stage.read(present, row);
            says.asked = says.asked || stage.asked;
        }
        if (!says.asked && !says.raised)
            continue;
        const double weight = weights.at(row);
        Voter voter;
        if (byKey) {
            voter.person = textOf(respondents, row);
            voter.account = textOf(accounts, row);
        }
        if (!voter.account.isEmpty() || walk.knownInTexts.contains(voter.person)) {
            voter.key = u"row %1 %2"_s.arg(file.file.sha256).arg(row);
            walk.ballot.expose(voter, weight);
            for (const double value : says.values)
                walk.ballot.speak(voter, value, {}, weight);
            if (says.raised && says.values.empty())
                walk.ballot.speak(voter, std::nullopt, {}, weight);
            continue;
        }
        std::optional<double> mean;
        if (says.values.size() == 1)
            mean = says.values.front();
        else if (!says.values.empty())
            mean = exactMean(says.values);
        walk.add(weight, 1, {says.asked, says.raised, mean});
    }
}

void AnswerEvidence::walk(const Scope &scope, const RecordBook &texts, Walk &walk) const
{
    walk.byAccount = m_unit == CountingUnit::Account;
    for (const Record &record : texts.records(m_source.id))
        if (!record.person.isEmpty() && scope.hasStage(record.stage))
            walk.knownInTexts.insert(record.person);
    texts.cast(m_source, scope, walk.ballot);
    for (const AnswerFile &file : m_files)
        walkFile(file, scope, walk);
}

Tally AnswerEvidence::tally(const Scope &scope, const RecordBook &texts) const
{
    Walk pass{Ballot(m_source.method, m_unit), {}, false, false, {}, {}};
    walk(scope, texts, pass);
    Tally tally = pass.ballot.tally();
    for (const auto &[weight, counts] : pass.rows) {
        for (const Sentiment sentiment : allSentiments)
            tally.named[indexOf(sentiment)].add(weight, counts[indexOf(sentiment)]);
        tally.namedExposed.add(weight, counts[exposedAt]);
    }
    texts.describe(m_source, scope, tally);
    if (covers(scope))
        tally.outdated = isOutdated(scope) && (!tally.codedText || tally.outdated);
    return tally;
}

std::map<double, WeightedCount> AnswerEvidence::means(const Scope &scope, const RecordBook &texts) const
{
    Walk pass{Ballot(m_source.method, m_unit), {}, false, true, {}, {}};
    walk(scope, texts, pass);
    std::map<double, WeightedCount> means = pass.ballot.means();
    for (const auto &[mean, people] : pass.means)
        means[mean].add(people);
    return means;
}

} // namespace trigpoint::triangulation
