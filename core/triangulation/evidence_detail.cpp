// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/evidence_detail.h"

#include "core/triangulation/text_records.h"

#include <algorithm>

namespace trigpoint::triangulation {

using namespace Qt::StringLiterals;

namespace {

std::map<Id<Source>, size_t> sourcePlaces(const MapModel &map)
{
    std::map<Id<Source>, size_t> places;
    for (const Source &source : sourcesInOrder(map))
        places.emplace(source.id, places.size());
    return places;
}

std::vector<QuoteDetail> quotesIn(const MapModel &map, const Scope &scope)
{
    std::map<Id<Excerpt>, std::pair<Id<Stage>, std::vector<double>>> coded;
    for (const auto &entry : map.rows<Coding>()) {
        const Coding &coding = entry.second;
        if (!scope.hasStage(coding.stage) || !scope.hasTopic(coding.theme, coding.card))
            continue;
        auto &found = coded[coding.excerpt];
        found.first = coding.stage;
        if (const auto value = sentimentValue(coding.sentiment))
            found.second.push_back(*value);
    }
    const std::set<Id<Excerpt>> counted = countedExcerpts(map);
    std::vector<QuoteDetail> quotes;
    for (const auto &[id, found] : coded) {
        const Excerpt *excerpt = map.find(id);
        if (!excerpt || !counted.contains(id))
            continue;
        QuoteDetail quote;
        quote.excerpt = id;
        quote.source = excerpt->source;
        quote.file = excerpt->file;
        quote.row = excerpt->row;
        quote.text = excerpt->text;
        quote.person = personOf(map, speakerOf(map, *excerpt)).person;
        if (const Participant *person = map.find(speakerOf(map, *excerpt)))
            quote.role = roleOf(*person);
        quote.startMs = excerpt->startMs;
        quote.stage = found.first;
        if (!found.second.empty())
            quote.value = exactMean(found.second);
        quotes.push_back(std::move(quote));
    }
    return quotes;
}

std::vector<NoteDetail> notesIn(const MapModel &map, const Scope &scope)
{
    std::map<Id<Note>, qint64> signedVotes;
    for (const auto &entry : map.rows<Vote>())
        signedVotes[entry.second.note] += entry.second.count;
    std::vector<NoteDetail> notes;
    for (const Id<Note> id : countedNotes(map)) {
        const Note &row = *map.find(id);
        if (!row.stage || !scope.hasStage(*row.stage) || !scope.hasTopic(row.theme, row.card))
            continue;
        NoteDetail note;
        note.note = id;
        note.source = row.source;
        note.file = row.file;
        note.row = row.row;
        note.text = row.text;
        note.kind = row.kind;
        note.group = row.group;
        note.author = personOf(map, row.author).person;
        note.votes = row.anonymousVotes + signedVotes[id];
        note.stage = *row.stage;
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace

EvidenceDetail detailOf(const Evidence &evidence, const Verdict &verdict)
{
    const MapModel &map = evidence.map();
    const Scope scope = scopeOf(map, verdict.stage, verdict.theme, verdict.card);
    const std::map<Id<Source>, size_t> places = sourcePlaces(map);
    const auto placeOf = [&](Id<Source> source) {
        const auto it = places.find(source);
        return it == places.end() ? places.size() : it->second;
    };
    EvidenceDetail detail;
    detail.quotes = quotesIn(map, scope);
    std::sort(detail.quotes.begin(), detail.quotes.end(), [&](const QuoteDetail &a, const QuoteDetail &b) {
        return std::tuple(placeOf(a.source), a.value.value_or(2), a.text, a.excerpt)
            < std::tuple(placeOf(b.source), b.value.value_or(2), b.text, b.excerpt);
    });
    detail.notes = notesIn(map, scope);
    std::sort(detail.notes.begin(), detail.notes.end(), [&](const NoteDetail &a, const NoteDetail &b) {
        return std::tuple(placeOf(a.source), -a.votes, a.text, a.note)
            < std::tuple(placeOf(b.source), -b.votes, b.text, b.note);
    });
    for (const Source &source : sourcesInOrder(map))
        for (ItemAnswers &item : evidence.itemsOf(source.id, scope))
            detail.items.push_back(std::move(item));
    return detail;
}

} // namespace trigpoint::triangulation
