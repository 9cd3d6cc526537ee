// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_project.h"

#include "core/triangulation/ballot.h"
#include "core/triangulation/record.h"
#include "core/triangulation/rules.h"

#include <catch2/catch.hpp>

#include <algorithm>

// The invariants P1 to P21 of METHODS.md 1.8, each on random projects from seeds.

using namespace trigpoint;
using namespace trigpoint::test;
using namespace trigpoint::triangulation;
using namespace Qt::StringLiterals;

namespace {

// 250 projects in a minute's tests; the nightly run asks for 2,500.
const quint64 projectCount = static_cast<quint64>(
    qMax(250, qEnvironmentVariableIntValue("TRIGPOINT_RANDOM_PROJECTS")));

template <class Check> void onProjects(Check &&check)
{
    for (quint64 seed = 1; seed <= projectCount; ++seed) {
        INFO("seed " << seed);
        check(randomProject(seed), Dice(seed + 1000000));
    }
}

// One cell of each project, another one for each seed.
template <class Check> void onCells(Check &&check)
{
    onProjects([&](const Project &project, Dice dice) {
        const Id<Stage> stage(dice.between(1, stageCount));
        const Id<Theme> topic(dice.between(1, topicCount));
        check(project, dice, stage, topic);
    });
}

bool isSpeaking(const Reading &reading)
{
    return reading.state == State::Speaks;
}

const Reading *find(const Verdict &verdict, Id<Source> source)
{
    for (const Reading &reading : verdict.readings)
        if (reading.source == source)
            return &reading;
    return nullptr;
}

// Better labels are larger. One method alone is no worse than a partial agreement of two.
int rank(const Verdict &verdict)
{
    switch (verdict.label) {
    case Label::Dissonance:
        return 0;
    case Label::PartialAgreement:
        return 1;
    case Label::Silence:
        return 2;
    case Label::Agreement:
        return 3;
    }
    return 0;
}

std::optional<Id<Source>> anySource(const Project &project, Dice &dice)
{
    if (project.sources.empty())
        return std::nullopt;
    return project.sources[static_cast<size_t>(dice.upTo(static_cast<int>(project.sources.size()) - 1))].id;
}

std::optional<Claim> mirrored(std::optional<Claim> claim)
{
    if (claim == Claim::Pain)
        return Claim::Delight;
    return claim == Claim::Delight ? Claim::Pain : claim;
}

} // namespace

TEST_CASE("P1: the order of sources and records does not change a bit", "[triangulation][invariants]")
{
    onProjects([](Project project, Dice dice) {
        const QByteArray before = allBits(project);
        dice.shuffle(project.sources);
        dice.shuffle(project.records);
        REQUIRE(allBits(project) == before);
    });
}

TEST_CASE("P2: the same file again changes nothing", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const QByteArray before = bits(judged(project, stage, topic));
        const auto source = anySource(project, dice);
        std::vector<Record> again;
        for (const Record &record : project.records)
            if (record.source == source)
                again.push_back(record);
        project.records.insert(project.records.end(), again.begin(), again.end());
        REQUIRE(bits(judged(project, stage, topic)) == before);
    });
}

TEST_CASE("P2b: the same file under a second source is a duplicate and is ignored", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        const Id<Source> original = *anySource(project, dice);
        Source copy = *std::find_if(project.sources.begin(), project.sources.end(),
                                    [&](const Source &s) { return s.id == original; });
        copy.id = Id<Source>(project.nextId++);
        std::vector<Record> again;
        for (Record record : project.records)
            if (record.source == original) {
                record.source = copy.id;
                again.push_back(record);
            }
        if (again.empty())
            return;
        project.records.insert(project.records.end(), again.begin(), again.end());
        project.sources.push_back(copy);
        Verdict after = judged(project, stage, topic);
        REQUIRE(find(after, copy.id)->state == State::Duplicate);
        std::erase_if(after.readings, [&](const Reading &r) { return r.source == copy.id; });
        REQUIRE(bits(after) == bits(before));
    });
}

TEST_CASE("P3: a person who says it twice is one voter", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        std::vector<Record> said;
        for (const Record &record : project.records)
            if (record.stage == stage && record.theme == topic && !record.person.isEmpty())
                said.push_back(record);
        if (said.empty())
            return;
        Record twice = said[static_cast<size_t>(dice.upTo(static_cast<int>(said.size()) - 1))];
        const Verdict before = judged(project, stage, topic);
        twice.recordKey = u"once more"_s;
        twice.item.clear();
        project.records.push_back(twice);
        const Verdict after = judged(project, stage, topic);
        REQUIRE(find(after, twice.source)->voters + find(after, twice.source)->mentions
                == find(before, twice.source)->voters + find(before, twice.source)->mentions);
        REQUIRE(find(after, twice.source)->exposed == find(before, twice.source)->exposed);
    });
}

TEST_CASE("P4: a reversed scale with the other orientation changes nothing", "[triangulation][invariants]")
{
    Dice dice(4);
    for (quint64 i = 0; i < projectCount; ++i) {
        const int low = dice.between(-3, 1);
        const int high = low + dice.between(1, 100);
        const int rating = dice.between(low, high);
        const auto straight = scaleValue(rating, low, high, 1);
        const auto reversed = scaleValue(low + high - rating, low, high, -1);
        REQUIRE(straight == reversed);
    }
}

TEST_CASE("P4b: negating every value mirrors every reading and keeps the label", "[triangulation][invariants]")
{
    onCells([](Project project, Dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        for (Record &record : project.records)
            if (record.value)
                record.value = -*record.value;
        for (Source &source : project.sources) {
            if (source.method == Method::Support)
                source.asks = source.asks == Asks::Gains ? Asks::Pains : Asks::Gains;
            else if (source.asks != Asks::Open)
                source.asks = source.asks == Asks::Pains ? Asks::Gains : Asks::Pains;
        }
        const Verdict after = judged(project, stage, topic);
        REQUIRE(after.label == before.label);
        REQUIRE(after.kind == before.kind);
        for (const Reading &reading : before.readings) {
            const Reading &mirror = *find(after, reading.source);
            REQUIRE(mirror.state == reading.state);
            REQUIRE(mirror.direction == mirrored(reading.direction));
            if (!reading.balance || before.claim == Claim::Raised)
                continue;
            REQUIRE(*mirror.balance == Approx(-*reading.balance).margin(1e-12));
            REQUIRE(*mirror.low == Approx(-*reading.high).margin(1e-12));
            REQUIRE(*mirror.high == Approx(-*reading.low).margin(1e-12));
        }
        if (before.claim != after.claim && before.claim != mirrored(after.claim)) {
            FAIL("the claim neither mirrors nor stays");
        }
        if (before.claim == after.claim && (before.claim == Claim::Pain || before.claim == Claim::Delight))
            REQUIRE(before.claim == Claim::Pain); // a tie, and pain wins it
    });
}

TEST_CASE("P5: five-point answers say the same in every coding", "[triangulation][invariants]")
{
    for (int step = 0; step <= 4; ++step) {
        const auto value = scaleValue(1 + step, 1, 5, 1);
        CHECK(value == scaleValue(step, 0, 4, 1));
        CHECK(value == scaleValue(-2 + step, -2, 2, 1));
        CHECK(value == scaleValue(25 * step, 0, 100, 1));
    }
}

TEST_CASE("P6: a further source that supports and agrees with all never lowers anything", "[triangulation][invariants]")
{
    int tried = 0;
    onCells([&](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        if (!before.claim || before.claim == Claim::Raised)
            return;
        const Method methods[] = {Method::Survey, Method::Interview, Method::Workshop};
        Source &added = project.add(dice, methods[dice.upTo(2)]);
        added.instrument.clear();
        const Id<Source> id = added.id;
        const int lean = before.claim == Claim::Pain ? -1 : before.claim == Claim::Delight ? 1 : 0;
        project.addPeople(dice, id, stage, topic, dice.between(6, 60), lean);
        const Verdict after = judged(project, stage, topic, before.claim);
        const Reading &reading = *find(after, id);
        const bool agrees = std::all_of(after.pairs.begin(), after.pairs.end(), [&](const Pair &pair) {
            return (pair.first != id && pair.second != id) || pair.outcome == PairOutcome::Agree;
        });
        if (!isSpeaking(reading) || reading.direction != before.claim || !agrees)
            return;
        ++tried;
        REQUIRE(*after.grade >= *before.grade);
        REQUIRE(rank(after) >= rank(before));
    });
    REQUIRE(tried * 20 > static_cast<int>(projectCount));
}

TEST_CASE("P7: a source that contradicts gives dissonance and never a better grade", "[triangulation][invariants]")
{
    int tried = 0;
    onCells([&](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        if (before.claim != Claim::Pain && before.claim != Claim::Delight)
            return;
        const Method methods[] = {Method::Survey, Method::Interview, Method::Workshop};
        Source &added = project.add(dice, methods[dice.upTo(2)]);
        added.instrument.clear();
        const Id<Source> id = added.id;
        project.addPeople(dice, id, stage, topic, dice.between(6, 60), before.claim == Claim::Pain ? 1 : -1);
        const Verdict after = judged(project, stage, topic, before.claim);
        const bool contradicts = std::any_of(after.pairs.begin(), after.pairs.end(), [&](const Pair &pair) {
            return (pair.first == id || pair.second == id) && pair.outcome == PairOutcome::Dissonant;
        });
        if (!contradicts)
            return;
        ++tried;
        REQUIRE(after.label == Label::Dissonance);
        REQUIRE(*after.grade <= *before.grade);
    });
    REQUIRE(tried * 20 > static_cast<int>(projectCount));
}

TEST_CASE("P8: a source too small to speak changes only the list of sources", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        const Method methods[] = {Method::Survey, Method::Interview, Method::Workshop};
        const Id<Source> id = project.add(dice, methods[dice.upTo(2)]).id;
        project.addPeople(dice, id, stage, topic, dice.upTo(2), dice.between(-1, 1));
        for (Record &record : project.records) // unsigned statements would be a voter each
            if (record.source == id && record.person.isEmpty())
                record.person = u"somebody"_s;
        Verdict after = judged(project, stage, topic);
        REQUIRE(!isSpeaking(*find(after, id)));
        std::erase_if(after.readings, [&](const Reading &r) { return r.source == id; });
        if (before.label == Label::Silence && !before.grade)
            after.kind = before.kind; // which word for silence is part of the list
        REQUIRE(bits(after) == bits(before));
    });
}

TEST_CASE("P9: more people who say the same never turn or soften a reading", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        for (Source &source : project.sources)
            source.instrument.clear(); // a newer wave that begins to speak would silence the older one
        const Verdict before = judged(project, stage, topic);
        const int times = dice.between(2, 4);
        std::vector<Record> all;
        for (const Record &record : project.records)
            for (int k = 0; k < times; ++k) {
                Record twin = record;
                twin.recordKey = u"%1 %2 %3"_s.arg(record.recordKey).arg(record.row).arg(k);
                if (!twin.person.isEmpty())
                    twin.person += u" twin %1"_s.arg(k);
                if (!twin.item.isEmpty())
                    twin.item += u" twin %1"_s.arg(k);
                all.push_back(twin);
            }
        project.records = all;
        for (Source &source : project.sources)
            if (source.participants)
                source.participants = *source.participants * times;
        const Verdict after = judged(project, stage, topic);
        for (const Reading &reading : before.readings) {
            if (!isSpeaking(reading) || after.claim == Claim::Raised || before.claim == Claim::Raised)
                continue;
            REQUIRE(find(after, reading.source)->direction == reading.direction);
            REQUIRE((!reading.firm || find(after, reading.source)->firm));
        }
        REQUIRE((before.label != Label::Dissonance || after.label == Label::Dissonance));
    });
}

TEST_CASE("P10: twenty more excerpts of the same sign from one speaker change nothing", "[triangulation][invariants]")
{
    onCells([](Project project, Dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        const auto speaker = std::find_if(project.records.begin(), project.records.end(), [&](const Record &r) {
            return r.kind == RecordKind::Text && r.stage == stage && r.theme == topic && r.value;
        });
        if (speaker == project.records.end())
            return;
        Ballot own(Method::Interview, CountingUnit::Person);
        for (const Record &r : project.records)
            if (r.source == speaker->source && r.person == speaker->person && r.stage == stage && r.theme == topic)
                own.speak({r.person, {}, {}}, r.value, r.item);
        const Tally vote = own.tally();
        const double sign = vote.named[indexOf(Sentiment::Negative)].isEmpty()
            ? (vote.named[indexOf(Sentiment::Positive)].isEmpty() ? 0 : 1)
            : -1;
        Record more = *speaker;
        more.item.clear();
        more.value = sign;
        for (int k = 0; k < 20; ++k) {
            more.recordKey = u"more %1"_s.arg(k);
            project.records.push_back(more);
        }
        REQUIRE(bits(judged(project, stage, topic)) == bits(before));
    });
}

TEST_CASE("P11: other stages never change a cell, other topics only its prominence", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        if (hasDuplicates(project))
            return;
        const Verdict before = judged(project, stage, topic);
        const Id<Source> source = *anySource(project, dice);
        Project elsewhere = project;
        elsewhere.addPeople(dice, source, Id<Stage>(3 - stage.value()), topic, 5, -1);
        REQUIRE(bits(judged(elsewhere, stage, topic)) == bits(before));

        project.addPeople(dice, source, stage, Id<Theme>(topic.value() % topicCount + 1), 5, -1);
        const Verdict after = judged(project, stage, topic);
        for (const Reading &reading : before.readings) {
            const Reading &now = *find(after, reading.source);
            REQUIRE(now.state == reading.state);
            REQUIRE(now.voters == reading.voters);
            if (before.claim == Claim::Raised)
                continue; // its balance is the share of people who raised it
            REQUIRE(now.balance == reading.balance);
            REQUIRE(now.low == reading.low);
            REQUIRE(now.high == reading.high);
            REQUIRE(now.direction == reading.direction);
            REQUIRE(now.fullQuality == reading.fullQuality);
        }
    });
}

TEST_CASE("P12: a later day never betters a cell whose sources all agree", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Verdict before = judged(project, stage, topic);
        const bool agree = std::all_of(before.pairs.begin(), before.pairs.end(),
                                       [](const Pair &pair) { return pair.outcome == PairOutcome::Agree; });
        if (!before.grade || !agree || before.claim == Claim::Raised)
            return;
        project.asOf = project.asOf.addMonths(dice.between(1, 30));
        const Verdict after = judged(project, stage, topic, before.claim);
        REQUIRE(after.grade.value_or(Grade::VeryLow) <= *before.grade);
    });
}

TEST_CASE("P13: renaming keys changes nothing", "[triangulation][invariants]")
{
    onProjects([](Project project, Dice dice) {
        if (hasDuplicates(project))
            return;
        const QByteArray before = allBits(project);
        std::vector<qint64> fresh;
        for (size_t i = 0; i < project.sources.size(); ++i)
            fresh.push_back(1000000 + static_cast<qint64>(i) * 3); // keeps each key's remainder by 2 and 3 free
        dice.shuffle(fresh);
        std::map<qint64, qint64> back;
        std::map<qint64, qint64> there;
        for (size_t i = 0; i < fresh.size(); ++i) {
            there[project.sources[i].id.value()] = fresh[i];
            back[fresh[i]] = project.sources[i].id.value();
            project.sources[i].id = Id<Source>(fresh[i]);
        }
        for (Record &record : project.records) {
            record.source = Id<Source>(there[record.source.value()]);
            if (!record.recordKey.isEmpty())
                record.recordKey += u" renamed"_s;
        }
        REQUIRE(allBits(project, back) == before);
    });
}

TEST_CASE("P14 to P17: intervals, explanations, reasons and counts fit together", "[triangulation][invariants]")
{
    onProjects([](const Project &project, Dice) {
        forEachCell([&](Id<Stage> stage, Id<Theme> topic) {
            const Verdict verdict = judged(project, stage, topic);
            REQUIRE(verdict.readings.size() == project.sources.size()); // P15
            for (const Source &source : project.sources)
                REQUIRE(find(verdict, source.id) != nullptr);
            if (verdict.grade)
                REQUIRE(gradeFrom(verdict.reasons) == *verdict.grade); // P16
            for (const Reading &r : verdict.readings) {
                REQUIRE((r.state == State::Silent) == r.why.has_value());
                REQUIRE(r.negative + r.neutral + r.positive == r.voters); // P17
                REQUIRE(r.voters + r.mentions <= r.exposed);
                if (r.prominence)
                    REQUIRE((*r.prominence >= 0 && *r.prominence <= 1 + 1e-12));
                if (!r.balance)
                    continue;
                REQUIRE((-1 <= *r.low && *r.low <= r.centre && r.centre <= *r.high && *r.high <= 1)); // P14
                REQUIRE((*r.low <= *r.balance + 1e-12 && *r.balance <= *r.high + 1e-12));
            }
        });
    });
}

TEST_CASE("P18: one file in two imports is the same evidence where records carry ids", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const QByteArray before = bits(judged(project, stage, topic));
        std::vector<Record> inBothParts;
        for (Record &record : project.records) {
            if (record.recordKey.isEmpty())
                continue;
            if (dice.oneIn(2))
                record.file += u" part two"_s;
            if (dice.oneIn(4)) {
                inBothParts.push_back(record);
                inBothParts.back().file += u" and again"_s;
                inBothParts.back().row = project.nextId++;
            }
        }
        project.records.insert(project.records.end(), inBothParts.begin(), inBothParts.end());
        REQUIRE(bits(judged(project, stage, topic)) == before);
    });
}

TEST_CASE("P19: an unknown sentiment is never a neutral vote", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const Id<Source> source = *anySource(project, dice);
        const Verdict before = judged(project, stage, topic);
        const size_t old = project.records.size();
        project.addPeople(dice, source, stage, topic, 5, 0);
        for (size_t i = old; i < project.records.size(); ++i)
            project.records[i].value.reset();
        const Verdict after = judged(project, stage, topic);
        REQUIRE(find(after, source)->neutral == find(before, source)->neutral);
        REQUIRE(find(after, source)->voters == find(before, source)->voters);
        REQUIRE(find(after, source)->mentions > find(before, source)->mentions);
    });
}

TEST_CASE("P20: multiplying all weights by one number changes nothing", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        for (Record &record : project.records) { // within one survey everybody has a weight or nobody
            const auto source = std::find_if(project.sources.begin(), project.sources.end(),
                                             [&](const Source &one) { return one.id == record.source; });
            record.weight = source->method != Method::Survey ? std::optional<double>()
                                                             : record.weight.value_or(dice.oneIn(3) ? 2 : 1);
        }
        const Verdict before = judged(project, stage, topic);
        const double factor = dice.between(1, 40) / 7.0;
        for (Record &record : project.records)
            if (record.weight)
                record.weight = *record.weight * factor;
        const Verdict after = judged(project, stage, topic);
        REQUIRE(after.label == before.label);
        REQUIRE(after.grade == before.grade);
        for (const Reading &reading : before.readings) {
            const Reading &now = *find(after, reading.source);
            REQUIRE(now.state == reading.state);
            REQUIRE(now.effectiveN == Approx(reading.effectiveN).epsilon(1e-12));
            if (reading.balance)
                REQUIRE(*now.balance == Approx(*reading.balance).margin(1e-12));
        }
    });
}

TEST_CASE("P21: taking a source out again restores the result", "[triangulation][invariants]")
{
    onCells([](Project project, Dice dice, Id<Stage> stage, Id<Theme> topic) {
        const QByteArray before = bits(judged(project, stage, topic));
        const Id<Source> id = project.add(dice, Method::Survey).id;
        project.addPeople(dice, id, stage, topic, 40, dice.between(-1, 1));
        const QByteArray with = bits(judged(project, stage, topic));
        project.remove(id);
        REQUIRE(with != before);
        REQUIRE(bits(judged(project, stage, topic)) == before);
    });
}
