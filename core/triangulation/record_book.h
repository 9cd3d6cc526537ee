// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/triangulation/ballot.h"
#include "core/triangulation/record.h"

#include <set>

namespace trigpoint::triangulation {

// The records of a map after Step 0 of METHODS.md 1.5: of several versions of one record the largest (revision,
// content) is left. Works record by record: for excerpts, notes and tests; answers have SurveyEvidence.
class RecordBook
{
public:
    explicit RecordBook(std::vector<Record> records);

    // Adds the source's statements in the scope to a ballot; everybody at the stage is exposed, in a survey only
    // who answers on the topic.
    void cast(const Source &source, const Scope &scope, Ballot &ballot) const;

    // A ballot of records alone.
    Tally tally(const Source &source, const Scope &scope, CountingUnit unit) const;

    // Everything the tally of a ballot does not know: notes, coded text, outdated steps.
    void describe(const Source &source, const Scope &scope, Tally &tally) const;

    const std::vector<Record> &records(Id<Source> source) const;

    // The contents of a source's records, sorted, without their ids: equal for two imports of one file.
    std::vector<QString> contents(Id<Source> source) const;

    // The contents of those sources that another one of their method could duplicate: with as many records.
    std::map<Id<Source>, std::vector<QString>> comparableContents(const std::vector<Source> &sources) const;

private:
    bool isOutdated(const Source &source, const Scope &scope) const;

    std::map<Id<Source>, std::vector<Record>> m_records;
};

// Sources whose contents are another's, of the same method: the newer is kept, then the better sampled, then the
// smaller key. Sources without any content are never duplicates.
std::set<Id<Source>> duplicateSources(const std::vector<Source> &sources,
                                      const std::map<Id<Source>, std::vector<QString>> &contents);

} // namespace trigpoint::triangulation
