// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/record_book.h"

#include <algorithm>
#include <tuple>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', 17);
}

QString optionalText(const std::optional<double> &value)
{
    return value ? numberText(*value) : QString();
}

// What a record says, without its ids, its source and what was done with it since.
QString contentOf(const Record &record)
{
    const QStringList parts{record.person,
                            record.account,
                            record.stage.toString(),
                            record.theme ? record.theme->toString() : QString(),
                            QString::number(static_cast<int>(record.kind)),
                            optionalText(record.value),
                            optionalText(record.weight),
                            numberText(record.times),
                            record.text};
    return parts.join(u'\x1f');
}

// Orders the versions of one record.
std::vector<QString> versionOf(const Record &record)
{
    return {record.revision, contentOf(record), record.item, record.card ? record.card->toString() : QString()};
}

bool isIdentified(const Record &record)
{
    return !record.recordKey.isEmpty() || record.row != 0;
}

// Source, own id or else file and row.
using Key = std::tuple<Id<Source>, QString, QString, qint64>;

Key keyOf(const Record &record)
{
    if (!record.recordKey.isEmpty())
        return {record.source, record.recordKey, QString(), 0};
    return {record.source, QString(), record.file, record.row};
}

Voter voterOf(const Record &record, size_t place)
{
    Voter voter{record.person, record.account, {}};
    if (!record.item.isEmpty())
        voter.key = u"i"_s + record.item;
    else if (!record.recordKey.isEmpty())
        voter.key = u"k"_s + record.recordKey;
    else if (record.row != 0)
        voter.key = u"r%1:%2"_s.arg(record.file).arg(record.row);
    else
        voter.key = u"n%1"_s.arg(place);
    return voter;
}

// Larger is better sampled.
int samplingRank(Sampling sampling)
{
    return -static_cast<int>(sampling);
}

bool isKeptOver(const Source &a, const Source &b)
{
    const auto dateOf = [](const Source &source) { return source.date.value_or(QDate(1, 1, 1)); };
    if (dateOf(a) != dateOf(b))
        return dateOf(a) > dateOf(b);
    if (a.sampling != b.sampling)
        return samplingRank(a.sampling) > samplingRank(b.sampling);
    return a.id < b.id;
}

} // namespace

RecordBook::RecordBook(std::vector<Record> records)
{
    std::map<Key, Record> identified;
    for (Record &record : records) {
        if (!isIdentified(record)) {
            m_records[record.source].push_back(std::move(record));
            continue;
        }
        const auto [it, isNew] = identified.try_emplace(keyOf(record), record);
        if (!isNew && versionOf(record) > versionOf(it->second))
            it->second = std::move(record);
    }
    for (auto &entry : identified)
        m_records[std::get<0>(entry.first)].push_back(std::move(entry.second));
}

const std::vector<Record> &RecordBook::records(Id<Source> source) const
{
    static const std::vector<Record> none;
    const auto it = m_records.find(source);
    return it == m_records.end() ? none : it->second;
}

std::vector<QString> RecordBook::contents(Id<Source> source) const
{
    std::vector<QString> contents;
    for (const Record &record : records(source))
        contents.push_back(contentOf(record));
    std::sort(contents.begin(), contents.end());
    return contents;
}

std::map<Id<Source>, std::vector<QString>> RecordBook::comparableContents(const std::vector<Source> &sources) const
{
    std::map<std::pair<Method, size_t>, std::vector<Id<Source>>> alike;
    for (const Source &source : sources)
        alike[{source.method, records(source.id).size()}].push_back(source.id);
    std::map<Id<Source>, std::vector<QString>> result;
    for (const auto &group : alike)
        if (group.second.size() > 1)
            for (const Id<Source> source : group.second)
                result[source] = contents(source);
    return result;
}

// True where everything the source says on the topic is about steps that changed since.
bool RecordBook::isOutdated(const Source &source, const Scope &scope) const
{
    bool outdated = false;
    if (scope.stepsChangedOn.empty())
        return false;
    for (const Record &record : records(source.id)) {
        if (record.kind == RecordKind::Presence || !scope.hasStage(record.stage)
            || !scope.hasTopic(record.theme, record.card))
            continue;
        if (!scope.isOutdated(record.stage, source.date))
            return false;
        outdated = true;
    }
    return outdated;
}

void RecordBook::cast(const Source &source, const Scope &scope, Ballot &ballot) const
{
    const bool outdated = isOutdated(source, scope);
    const std::vector<Record> &all = records(source.id);
    for (size_t i = 0; i < all.size(); ++i) {
        const Record &record = all[i];
        if (!scope.hasStage(record.stage) || (!outdated && scope.isOutdated(record.stage, source.date)))
            continue;
        const Voter voter = voterOf(record, i);
        const bool onTopic = scope.hasTopic(record.theme, record.card);
        if (onTopic && record.kind != RecordKind::Presence)
            ballot.speak(voter, record.value, record.item, record.weight, record.times);
        else if (onTopic || source.method != Method::Survey)
            ballot.expose(voter, record.weight, record.times);
    }
}

void RecordBook::describe(const Source &source, const Scope &scope, Tally &tally) const
{
    tally.outdated = tally.outdated || isOutdated(source, scope);
    for (const Record &record : records(source.id)) {
        if (!scope.hasStage(record.stage))
            continue;
        const bool onTopic = scope.hasTopic(record.theme, record.card);
        if (record.kind == RecordKind::Note) {
            ++tally.stageNotes;
            tally.notes += onTopic ? 1 : 0;
        }
        tally.codedText = tally.codedText || (onTopic && record.kind == RecordKind::Text);
    }
}

Tally RecordBook::tally(const Source &source, const Scope &scope, CountingUnit unit) const
{
    Ballot ballot(source.method, unit);
    cast(source, scope, ballot);
    Tally tally = ballot.tally();
    describe(source, scope, tally);
    return tally;
}

std::set<Id<Source>> duplicateSources(const std::vector<Source> &sources,
                                      const std::map<Id<Source>, std::vector<QString>> &contents)
{
    std::map<std::pair<Method, std::vector<QString>>, Source> kept;
    std::set<Id<Source>> duplicates;
    for (const Source &source : sources) {
        const auto content = contents.find(source.id);
        if (content == contents.end() || content->second.empty())
            continue;
        const auto [it, isNew] = kept.try_emplace({source.method, content->second}, source);
        if (isNew)
            continue;
        if (isKeptOver(source, it->second)) {
            duplicates.insert(it->second.id);
            it->second = source;
        } else {
            duplicates.insert(source.id);
        }
    }
    return duplicates;
}

} // namespace trigpoint::triangulation
