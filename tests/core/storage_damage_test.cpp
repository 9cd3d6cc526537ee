// SPDX-License-Identifier: Apache-2.0
#include "core/storage/answer_store.h"
#include "core/storage/changeset.h"
#include "core/storage/fresh_rows.h"
#include "core/storage/history_table.h"
#include "core/storage/map_file.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_map.h"

#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Document;
using document::Edit;

namespace {

const QString mapPath = u"/disk/test.journey"_s;

AnswerTable someAnswers()
{
    AnswerTable answers;
    answers.rows = 9000;
    AnswerColumn column;
    column.dictionary.resize(4);
    column.histogram.resize(4);
    column.codeChunks = {QByteArray(9000, '\2')};
    answers.columns = {column};
    return answers;
}

QByteArray damaged(QByteArray bytes, std::mt19937_64 &random)
{
    const auto somewhere = [&]() { return static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size())); };
    switch (random() % 3) {
    case 0: {
        const qsizetype at = somewhere();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        return bytes;
    }
    case 1:
        for (quint64 i = 0, count = 1 + random() % 16; i < count; ++i)
            bytes[somewhere()] = static_cast<char>(random());
        return bytes;
    default:
        return bytes.left(somewhere());
    }
}

struct DamageCounts
{
    int refused = 0;
    int identical = 0;
    int told = 0; // opened, and the damaged raw data says so when it is read
    int silent = 0;
};

DamageCounts sweepDamages(int count)
{
    FaultVfs vfs("trigpoint-damage");
    auto around = surroundings();
    around.vfs = vfs.name();
    std::mt19937_64 random(17);
    BlobKey answers;
    MapModel map;
    {
        const auto document = must(Document::create(mapPath, around));
        for (int i = 0; i < 60; ++i)
            must(randomEdit(*document, random));
        mustEdit(*document, u"Import"_s, [&](Edit &edit) -> Result<> {
            SourceFile file;
            file.source = must(edit.insert(Source()));
            file.answers = answers = must(storage::writeAnswers(edit, someAnswers()));
            return edit.insert(file).map([](Id<SourceFile>) {});
        });
        map = document->map();
    }
    const QByteArray good = vfs.disk().at(mapPath.toUtf8());
    const auto opened = [&](const QByteArray &bytes) {
        vfs.setDisk({{mapPath.toUtf8(), bytes}});
        return Document::open(mapPath, around);
    };
    const size_t steps = must(opened(good))->history().size();
    DamageCounts counts;
    for (int i = 0; i < count; ++i) {
        const auto document = opened(damaged(good, random));
        if (!document) {
            ++counts.refused;
            continue;
        }
        const auto read = storage::readAnswers((*document)->blobs(), answers);
        if (!storage::sameContent((*document)->map(), map) || (*document)->history().size() != steps
            || (read && read->columns[0].codeChunks != someAnswers().columns[0].codeChunks))
            ++counts.silent;
        else
            ++(read ? counts.identical : counts.told);
    }
    return counts;
}

void checkDamages(int count)
{
    const DamageCounts counts = sweepDamages(count);
    INFO("refused " << counts.refused << ", identical " << counts.identical << ", told " << counts.told);
    CHECK(counts.silent == 0);
    CHECK(counts.refused > count / 4);
    CHECK(counts.identical > 0);
    CHECK(counts.refused + counts.identical + counts.told == count);
}

} // namespace

TEST_CASE("two thousand damaged copies of a map are never silently different", "[storage][damage]")
{
    checkDamages(2'000);
}

TEST_CASE("twenty thousand damaged copies of a map are never silently different", "[.nightly]")
{
    checkDamages(20'000);
}

TEST_CASE("no mangled changeset reaches SQLite or keeps it busy", "[storage][damage]")
{
    TestMap map;
    std::mt19937_64 random(23);
    for (int i = 0; i < 40; ++i)
        must(randomEdit(*map.document, random));
    map.document.reset();
    const auto file = must(storage::MapFile::open(map.path()));
    storage::Database &database = file->database();
    CHECK_FALSE(storage::isWellFormed(QByteArray::fromHex("540501")));
    CHECK(storage::isWellFormed({}));
    int walked = 0;
    int refused = 0;
    must(storage::eachHistoryRowAfter(
        database, 0, [&](const storage::HistoryRecord &, const QByteArray &view, const storage::TableDigest &) {
            const QByteArray changeset(view.constData(), view.size());
            CHECK(storage::isWellFormed(changeset));
            for (int i = 0; i < 40; ++i) {
                const auto seen = storage::walkChangeset(database, damaged(changeset, random),
                                                         [](const storage::RowChange &) {});
                ++(seen ? walked : refused);
            }
        }));
    CHECK(walked > 0);
    CHECK(refused > walked);
}
