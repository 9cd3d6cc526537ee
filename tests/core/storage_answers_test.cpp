// SPDX-License-Identifier: Apache-2.0
#include "core/storage/answer_store.h"
#include "core/storage/blob_table.h"
#include "tests/support/test_map.h"

#include <QHash>
#include <catch2/catch.hpp>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Edit;

namespace {

class BlobsInMemory : public storage::BlobReader, public storage::BlobWriter
{
public:
    Result<QByteArray> blob(const BlobKey &key) const override
    {
        if (!bytes.contains(key.hash))
            return fail(u"missing"_s);
        return bytes[key.hash];
    }
    Result<BlobKey> putBlob(const QByteArray &content) override
    {
        const BlobKey key{storage::contentHash(content)};
        bytes[key.hash] = QByteArray(content.constData(), content.size());
        return key;
    }
    QHash<QByteArray, QByteArray> bytes;
};

AnswerTable table(qint64 rows)
{
    AnswerTable answers;
    answers.rows = rows;
    answers.skippedRows = {2, 9};
    AnswerColumn rating;
    rating.name = u"Q1"_s;
    rating.role = ColumnRole::Rating;
    rating.dictionary = {{{}, {}, u"blank"_s}, {u"5"_s, 5, {}}, {u"6"_s, 6, u"not_applicable"_s}};
    rating.histogram = {0, 0, 0};
    AnswerColumn wide = rating;
    wide.name = u"Q2"_s;
    wide.option = u"an option"_s;
    wide.width = 2;
    AnswerColumn text;
    text.name = u"Why?"_s;
    text.role = ColumnRole::Text;
    text.coded = false;
    for (qint64 row = 0; row < rows; ++row) {
        if (row % codeChunkRows == 0) {
            rating.codeChunks.emplace_back();
            wide.codeChunks.emplace_back();
        }
        const auto code = static_cast<char>(row % 3);
        rating.codeChunks.back().append(code);
        wide.codeChunks.back().append(code).append('\0');
        ++rating.histogram[static_cast<size_t>(code)];
        if (row % textChunkRows == 0)
            text.textChunks.push_back({{}, {0}});
        text.textChunks.back().bytes += "cell " + QByteArray::number(row);
        text.textChunks.back().offsets.push_back(static_cast<quint32>(text.textChunks.back().bytes.size()));
    }
    wide.histogram = rating.histogram;
    answers.columns = {rating, wide, text};
    return answers;
}

} // namespace

TEST_CASE("answers come back as they were stored", "[storage]")
{
    BlobsInMemory blobs;
    const qint64 rows = 70'000;
    const BlobKey key = must(storage::writeAnswers(blobs, table(rows)));
    const AnswerTable summary = must(storage::readAnswerSummary(blobs, key));
    CHECK(summary.rows == rows);
    CHECK(summary.columns[0].histogram == table(rows).columns[0].histogram);
    CHECK(summary.columns[0].codeChunks.empty());
    const AnswerTable answers = must(storage::readAnswers(blobs, key));
    REQUIRE(answers.columns.size() == 3);
    CHECK(answers.skippedRows == std::vector<qint64>{2, 9});
    CHECK(answers.columns[0].dictionary[2].missingReason == u"not_applicable"_s);
    CHECK(answers.columns[0].dictionary[1].number == 5);
    CHECK_FALSE(answers.columns[0].dictionary[0].number.has_value());
    CHECK(answers.columns[1].option == u"an option"_s);
    CHECK(answers.columns[2].role == ColumnRole::Text);
    for (const qint64 row : {qint64(0), qint64(4096), qint64(65'536), rows - 1}) {
        CHECK(answers.columns[0].codeAt(row) == row % 3);
        CHECK(answers.columns[1].codeAt(row) == row % 3);
        CHECK(answers.columns[2].textAt(row) == "cell " + QByteArray::number(row));
    }
}

TEST_CASE("no damaged manifest or chunk is read beyond its end", "[storage]")
{
    BlobsInMemory blobs;
    const BlobKey key = must(storage::writeAnswers(blobs, table(300)));
    const QByteArray manifest = blobs.bytes[key.hash];
    for (qsizetype cut = 0; cut < manifest.size(); cut += 3) {
        blobs.bytes[key.hash] = manifest.left(cut);
        CHECK_FALSE(storage::readAnswers(blobs, key).has_value());
    }
    for (qsizetype at = 0; at < manifest.size(); ++at) {
        QByteArray damaged = manifest;
        damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
        blobs.bytes[key.hash] = damaged;
        const auto read = storage::readAnswers(blobs, key);
        if (read && read->rows > 0)
            for (const AnswerColumn &column : read->columns)
                CHECK(column.textAt(read->rows - 1).size() >= 0);
    }
}

TEST_CASE("raw data outlives the undo of its import and a sweep spares what the history names", "[storage][document]")
{
    TestMap map;
    BlobKey answers;
    mustEdit(*map.document, u"Import"_s, [&](Edit &edit) -> Result<> {
        Source source;
        const auto from = must(edit.insert(source));
        SourceFile file;
        file.source = from;
        file.answers = answers = must(storage::writeAnswers(edit, table(5000)));
        file.importedAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
        return edit.insert(file).map([](Id<SourceFile>) {});
    });
    CHECK(map->map().rows<SourceFile>().begin()->second.importedAt.date() == QDate(2026, 2, 3));
    CHECK(must(storage::readAnswers(map->blobs(), answers)).rows == 5000);
    must(map->undo());
    CHECK(map->map().rows<SourceFile>().isEmpty());
    CHECK(must(map->sweepBlobs(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC))) == 0);
    map.reopen();
    must(map->redo());
    CHECK(must(storage::readAnswers(map->blobs(), answers)).rows == 5000);
    CHECK(must(map->verify()).isEmpty());
}
