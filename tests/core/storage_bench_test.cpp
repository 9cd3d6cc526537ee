// SPDX-License-Identifier: Apache-2.0
#include "core/storage/map_file.h"
#include "core/storage/snapshot.h"
#include "tests/support/test_map.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Document;
using document::Edit;

// Figures for PERFORMANCE.md's marks "edit with its undo record" and "open 10k cards", on the disk that holds
// the temporary folder. Run by hand: core_tests "[.bench]"

namespace {

void fillWithCards(TestMap &map, int count)
{
    mustEdit(*map.document, u"Fill"_s, [count](Edit &edit) -> Result<> {
        const auto where = must(edit.insert(stage(u"Awareness"_s)));
        const auto row = must(edit.insert(lane(LaneKind::PainPoints)));
        for (int i = 0; i < count; ++i) {
            Card made = card(row, where, u"Card number %1"_s.arg(i));
            made.body = u"What a customer said about it, in a sentence of a usual length."_s;
            must(edit.insert(made));
        }
        return {};
    });
}

QString quantiles(std::vector<qint64> nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto at = [&](double share) {
        return static_cast<double>(nanoseconds[static_cast<size_t>(share * static_cast<double>(nanoseconds.size() - 1))]) / 1e6;
    };
    return u"p50 %1 ms, p95 %2 ms, max %3 ms"_s.arg(at(0.5), 0, 'f', 2).arg(at(0.95), 0, 'f', 2).arg(at(1), 0, 'f', 2);
}

template <class Work> qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

} // namespace

TEST_CASE("how long an edit, an undo and opening take with ten thousand cards", "[.bench]")
{
    TestMap map;
    const qint64 filled = timed([&] { fillWithCards(map, 10'000); });
    std::vector<qint64> edits;
    std::vector<qint64> undos;
    const qint64 sizeBefore = QFileInfo(map.path()).size();
    for (int i = 0; i < 300; ++i) {
        const Card before = std::next(map->map().rows<Card>().begin(), i * 30)->second;
        Card after = before;
        after.title = u"Renamed %1"_s.arg(i);
        edits.push_back(timed([&] {
            mustEdit(*map.document, u"Rename a card"_s, [&](Edit &edit) { return edit.update(before, after); });
        }));
    }
    const qint64 grown = QFileInfo(map.path()).size() - sizeBefore;
    for (int i = 0; i < 50; ++i)
        undos.push_back(timed([&] { must(map->undo()); }));
    std::vector<qint64> opens;
    std::vector<qint64> reads;
    std::vector<qint64> checks;
    for (int i = 0; i < 9; ++i) {
        opens.push_back(timed([&] { map.reopen(); }));
        std::unique_ptr<storage::MapFile> file;
        checks.push_back(timed([&] { file = must(storage::MapFile::open(map.path())); }));
        reads.push_back(timed([&] { must(storage::readSnapshot(file->database(), u"test"_s)); }));
    }
    WARN("10,000 cards in one edit: " << filled / 1'000'000 << " ms\nedit: " << quantiles(edits).toStdString()
                                      << "\nundo: " << quantiles(undos).toStdString()
                                      << "\nopen: " << quantiles(opens).toStdString()
                                      << "\n  of it checks of the file: " << quantiles(checks).toStdString()
                                      << "\n  of it content and digests: " << quantiles(reads).toStdString()
                                      << "\nfile grown by " << grown / 300 << " bytes an edit, now "
                                      << QFileInfo(map.path()).size() / 1024 << " KiB");
    CHECK(must(map->verify()).isEmpty());
}

TEST_CASE("how long raw data of a hundred megabytes takes", "[.bench]")
{
    TestMap map;
    const QByteArray piece(256 * 1024, 'x');
    const qint64 stored = timed([&] {
        mustEdit(*map.document, u"Import"_s, [&](Edit &edit) -> Result<> {
            for (int i = 0; i < 400; ++i)
                must(edit.putBlob(piece + QByteArray::number(i)));
            return edit.insert(stage(u"s"_s)).map([](Id<Stage>) {});
        });
    });
    const qint64 opened = timed([&] { map.reopen(); });
    WARN("100 MiB stored in " << stored / 1'000'000 << " ms, opened in " << opened / 1'000'000 << " ms");
    CHECK(map->map().rows<Stage>().size() == 1);
}
