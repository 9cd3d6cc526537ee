// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/text_records.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

// One record as its files know it: source, own id or else the file's hash, row and place.
using RecordKey = std::tuple<Id<Source>, QString, QString, qint64, qint64>;

QString hashOf(const MapModel &map, Id<SourceFile> file)
{
    const SourceFile *row = map.find(file);
    return row && !row->sha256.isEmpty() ? row->sha256 : file.toString();
}

RecordKey keyOf(const MapModel &map, const Excerpt &excerpt)
{
    if (!excerpt.recordKey.isEmpty())
        return {excerpt.source, excerpt.recordKey, QString(), 0, 0};
    if (excerpt.row == 0)
        return {excerpt.source, QString(), excerpt.id.toString(), 0, 0};
    return {excerpt.source, QString(), hashOf(map, excerpt.file), excerpt.row, excerpt.start.value_or(0)};
}

RecordKey keyOf(const MapModel &map, const Note &note)
{
    if (!note.recordKey.isEmpty())
        return {note.source, note.recordKey, QString(), 0, 0};
    if (note.row == 0)
        return {note.source, QString(), note.id.toString(), 0, 0};
    return {note.source, QString(), hashOf(map, note.file), note.row, 0};
}

// Rows of one file that share a record id all count; of several files only the one whose rows say most.
template <class Row> std::set<Id<Row>> counted(const MapModel &map)
{
    struct Version
    {
        std::vector<QString> texts;
        std::vector<Id<Row>> rows;
    };
    std::map<RecordKey, std::map<Id<SourceFile>, Version>> versions;
    for (const auto &entry : map.rows<Row>()) {
        Version &version = versions[keyOf(map, entry.second)][entry.second.file];
        version.texts.push_back(entry.second.text);
        version.rows.push_back(entry.first);
    }
    std::set<Id<Row>> result;
    for (auto &record : versions) {
        Version *best = nullptr;
        for (auto &entry : record.second) {
            std::sort(entry.second.texts.begin(), entry.second.texts.end());
            if (!best || entry.second.texts > best->texts)
                best = &entry.second;
        }
        result.insert(best->rows.begin(), best->rows.end());
    }
    return result;
}

// Coders who judged the same passage share the item.
QString itemOf(const Excerpt &excerpt)
{
    return excerpt.recordKey.isEmpty() ? u"excerpt "_s + excerpt.id.toString() : u"record "_s + excerpt.recordKey;
}

// Only what the rules need to tell imports of one file apart from other files; ids of rows differ between them.
QString sayings(const Excerpt &excerpt, const Coding &coding)
{
    return excerpt.text + u'\x1e' + coding.coder;
}

void addExcerpts(const MapModel &map, std::vector<Record> &records)
{
    const std::set<Id<Excerpt>> live = countedExcerpts(map);
    for (const auto &entry : map.rows<Coding>()) {
        const Coding &coding = entry.second;
        const Excerpt *excerpt = map.find(coding.excerpt);
        if (!excerpt || !live.contains(excerpt->id))
            continue;
        const PersonKey person = personOf(map, speakerOf(map, *excerpt));
        Record record;
        record.source = excerpt->source;
        record.recordKey = u"coding "_s + entry.first.toString();
        record.person = person.person;
        record.account = person.account;
        record.stage = coding.stage;
        record.theme = coding.theme;
        record.kind = RecordKind::Text;
        record.value = sentimentValue(coding.sentiment);
        record.item = itemOf(*excerpt);
        record.card = coding.card;
        record.text = sayings(*excerpt, coding);
        records.push_back(std::move(record));
    }
}

void addNotes(const MapModel &map, std::vector<Record> &records)
{
    const std::set<Id<Note>> live = countedNotes(map);
    std::map<Id<Note>, std::vector<Vote>> votes;
    for (const auto &entry : map.rows<Vote>())
        votes[entry.second.note].push_back(entry.second);
    for (const Id<Note> id : live) {
        const Note &note = *map.find(id);
        if (!note.stage)
            continue;
        Record record;
        const PersonKey author = personOf(map, note.author);
        record.source = note.source;
        record.recordKey = u"note "_s + id.toString();
        record.person = author.person;
        record.account = author.account;
        record.stage = *note.stage;
        record.theme = note.theme;
        record.kind = RecordKind::Note;
        record.value = noteValue(note.kind);
        record.card = note.card;
        record.text = note.text;
        records.push_back(record);
        record.kind = RecordKind::Dot;
        for (const Vote &vote : votes[id]) {
            if (vote.count <= 0)
                continue;
            const PersonKey voter = personOf(map, vote.participant);
            record.recordKey = u"vote "_s + vote.id.toString();
            record.person = voter.person;
            record.account = voter.account;
            records.push_back(record);
        }
        if (note.anonymousVotes > 0) {
            record.recordKey = u"dots "_s + id.toString();
            record.person.clear();
            record.account.clear();
            record.times = static_cast<double>(note.anonymousVotes);
            records.push_back(record);
        }
    }
}

} // namespace

PersonKey personOf(const MapModel &map, const std::optional<Id<Participant>> &participant)
{
    const Participant *row = map.find(participant);
    if (!row)
        return {};
    const QString key = row->key.isEmpty() ? u"participant "_s + row->id.toString() : row->key;
    return {key, row->attributes.value(u"account"_s).toString()};
}

std::optional<Id<Participant>> speakerOf(const MapModel &map, const Excerpt &excerpt)
{
    if (excerpt.participant)
        return excerpt.participant;
    const Transcript *transcript = map.find(excerpt.transcript);
    return transcript ? transcript->participant : std::nullopt;
}

std::set<Id<Excerpt>> countedExcerpts(const MapModel &map)
{
    return counted<Excerpt>(map);
}

std::set<Id<Note>> countedNotes(const MapModel &map)
{
    return counted<Note>(map);
}

std::vector<Record> textRecords(const MapModel &map)
{
    std::vector<Record> records;
    addExcerpts(map, records);
    addNotes(map, records);
    return records;
}

} // namespace trigpoint::triangulation
