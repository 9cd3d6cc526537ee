// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_map.h"

#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Document;

// RELIABILITY.md (b), (j), G1 and G2: no acknowledged edit is lost, no file is corrupt, no edit is there by
// half, and what the screen shows is what the file holds, whatever the disk does.

namespace {

const QString mapPath = u"/disk/test.journey"_s; // on the disk in memory

document::Surroundings on(const FaultVfs &vfs, quint64 seed = 1)
{
    document::Surroundings around = surroundings(seed);
    around.vfs = vfs.name();
    return around;
}

struct Moment
{
    MapModel map;
    size_t steps = 0;
};

// Edits, undoes and redoes; answers false when the step left no trace.
bool step(Document &document, std::mt19937_64 &random)
{
    const auto before = document.history().size();
    if (random() % 8 == 0 && document.canUndo())
        static_cast<void>(document.undo().has_value());
    else if (random() % 8 == 0 && document.canRedo())
        static_cast<void>(document.redo().has_value());
    else
        static_cast<void>(randomEdit(document, random).has_value());
    return document.history().size() > before;
}

// What is wrong with a disk after the power came back: it must hold one of the moments, and none before the
// last acknowledged. Asked from inside SQLite, so it answers a text and throws nothing.
QString faultOf(FaultVfs &after, const FaultVfs::Disk &disk, const std::vector<Moment> &moments, const MapModel *next)
{
    after.setDisk(disk);
    const auto opened = Document::open(mapPath, on(after));
    if (!opened)
        return opened.error().sentence + opened.error().detail;
    const size_t steps = (*opened)->history().size();
    if (steps < moments.back().steps)
        return u"an acknowledged edit is lost"_s;
    if (steps > moments.back().steps + 1)
        return u"there are edits nobody made"_s;
    const MapModel *expected = steps == moments.back().steps ? &moments.back().map : next;
    if (expected && !storage::sameContent((*opened)->map(), *expected))
        return u"half of an edit is there"_s;
    return {};
}

struct CutCounts
{
    int disks = 0;
    QStringList faults;
};

// Cuts the power at every call of a session of so many edits and looks at so many disks for each cut.
CutCounts sweepPowerCuts(int edits, int disksPerCut)
{
    // The first pass only learns what each edit leads to, so that the second can judge an edit in flight.
    std::vector<Moment> script;
    CutCounts counts;
    for (const bool learning : {true, false}) {
        FaultVfs vfs("trigpoint-cut");
        FaultVfs after("trigpoint-after");
        std::mt19937_64 random(7);
        std::mt19937_64 chance(11);
        const auto document = must(Document::create(mapPath, on(vfs)));
        std::vector<Moment> moments{{document->map(), 0}};
        if (!learning)
            vfs.beforeMutation = [&]() {
                const size_t next = moments.size();
                const MapModel *nextMap = next < script.size() ? &script[next].map : nullptr;
                for (int i = 0; i < disksPerCut; ++i, ++counts.disks)
                    if (const QString fault = faultOf(after, vfs.diskAfterCut(chance), moments, nextMap); !fault.isEmpty())
                        counts.faults.append(fault);
            };
        while (static_cast<int>(moments.size()) <= edits)
            if (step(*document, random))
                moments.push_back({document->map(), document->history().size()});
        if (learning)
            script = std::move(moments);
    }
    return counts;
}

// The file's own word, past the document's connection.
storage::Snapshot whatTheFileSays(const FaultVfs &vfs)
{
    const auto database =
        must(storage::Database::open(mapPath, vfs.name(), SQLITE_OPEN_READWRITE, u"test.journey"_s));
    return must(storage::readSnapshot(*database, u"test.journey"_s));
}

struct FaultCounts
{
    int fired = 0;
    int refused = 0;
    int unknown = 0; // an error was answered, and the edit is in the file
    int reopened = 0;
};

void checkAfterFault(const FaultVfs &vfs, const Document &document, size_t acknowledged)
{
    const storage::Snapshot file = whatTheFileSays(vfs);
    REQUIRE(file.history.size() == document.history().size());
    REQUIRE(file.history.size() >= acknowledged);
    REQUIRE(storage::sameContent(file.map, document.map()));
}

// One edit with a fault at call n. Answers whether the fault was reached.
bool editWithFault(FaultVfs &vfs, std::unique_ptr<Document> &document, std::mt19937_64 &random, int n,
                   FaultVfs::Kind kind, bool forever, FaultCounts &counts)
{
    const size_t acknowledged = document->history().size();
    vfs.failAt(n, kind, forever);
    const auto edited = randomEdit(*document, random);
    const bool fired = vfs.fired();
    vfs.heal();
    counts.fired += fired ? 1 : 0;
    // While the disk stays dead nothing can be read; once it is back, one look shows the truth.
    if (forever)
        must(document->refresh());
    const size_t now = document->history().size();
    if (!edited && !forever)
        CHECK(edited.error().sentence.contains(u"yet the file holds"_s) == (now > acknowledged));
    if (edited)
        REQUIRE(now == acknowledged + (edited->has_value() ? 1 : 0));
    else
        REQUIRE((now == acknowledged || now == acknowledged + 1));
    counts.refused += edited ? 0 : 1;
    counts.unknown += !edited && now > acknowledged ? 1 : 0;
    checkAfterFault(vfs, *document, now);
    if (!edited && !randomEdit(*document, random)) {
        // After a failed sync the document takes no more changes until it is opened again.
        document.reset();
        document = must(Document::open(mapPath, on(vfs, random())));
        checkAfterFault(vfs, *document, now);
        ++counts.reopened;
    }
    return fired;
}

FaultCounts sweepFaults(int edits)
{
    using Kind = FaultVfs::Kind;
    FaultVfs vfs("trigpoint-fault");
    std::mt19937_64 random(3);
    FaultCounts counts;
    auto document = must(Document::create(mapPath, on(vfs)));
    for (int edit = 0; edit < edits; ++edit) {
        bool fired = true;
        for (int n = 1; fired; ++n) {
            const auto kind = static_cast<Kind>((n + edit) % 4);
            fired = editWithFault(vfs, document, random, n, kind, (n / 4 + edit) % 2 == 0, counts);
        }
    }
    CHECK(must(document->verify()).isEmpty());
    return counts;
}

} // namespace

TEST_CASE("a power cut at any call of forty edits loses nothing", "[storage][fault]")
{
    const CutCounts counts = sweepPowerCuts(40, 2);
    INFO(counts.disks << " disks, bad: " << counts.faults.mid(0, 5).join(u'\n').toStdString());
    CHECK(counts.disks > 1000);
    CHECK(counts.faults.isEmpty());
}

TEST_CASE("a fault of the disk at any call of forty edits loses nothing and the screen shows the file", "[storage][fault]")
{
    const FaultCounts counts = sweepFaults(40);
    INFO("fired " << counts.fired << ", refused " << counts.refused << ", unknown " << counts.unknown << ", reopened "
                  << counts.reopened);
    CHECK(counts.fired > 500);
    CHECK(counts.unknown > 0);
    CHECK(counts.reopened > 0);
}

TEST_CASE("a power cut at any call of two hundred edits loses nothing", "[.nightly]")
{
    const CutCounts counts = sweepPowerCuts(200, 2);
    INFO(counts.disks << " disks, bad: " << counts.faults.mid(0, 5).join(u'\n').toStdString());
    CHECK(counts.disks > 5000);
    CHECK(counts.faults.isEmpty());
}

TEST_CASE("a fault of the disk at any call of two hundred edits loses nothing", "[.nightly]")
{
    CHECK(sweepFaults(200).fired > 2500);
}
