// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/search.h"

#include "core/storage/answer_store.h"
#include "core/workflow/text_fold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace trigpoint;
using namespace trigpoint::workflow;

namespace {

class Blobs : public storage::BlobReader, public storage::BlobWriter
{
public:
    Result<QByteArray> blob(const BlobKey &key) const override { return m_bytes.value(key.hash); }
    Result<BlobKey> putBlob(const QByteArray &bytes) override
    {
        const BlobKey key{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16)};
        m_bytes.insert(key.hash, bytes);
        return key;
    }

private:
    QHash<QByteArray, QByteArray> m_bytes;
};

struct SearchMap
{
    MapModel map;
    Blobs blobs;

    SearchMap()
    {
        map.rows<Stage>().put({.id = Id<Stage>(1), .parent = {}, .title = u"Onboarding"_s, .orderKey = u"V"_s, .changedOn = {}});
        map.rows<Theme>().put({.id = Id<Theme>(2), .parent = {}, .name = u"Väntetid"_s, .description = {}, .orderKey = u"V"_s});
        Lane lane;
        lane.id = Id<Lane>(3);
        map.rows<Lane>().put(lane);
        Card card;
        card.id = Id<Card>(4);
        card.lane = lane.id;
        card.stage = Id<Stage>(1);
        card.title = u"Slow support"_s;
        card.body = u"Nobody answers within a day"_s;
        map.rows<Card>().put(card);
        Source source;
        source.id = Id<Source>(5);
        source.name = u"Interviews"_s;
        map.rows<Source>().put(source);
        SourceFile file;
        file.id = Id<SourceFile>(6);
        file.source = source.id;
        file.name = u"P1.vtt"_s;
        map.rows<SourceFile>().put(file);
        const QByteArray text = "Host: Was support quick?\n\nP1: The support was slow, really.\n";
        Transcript transcript;
        transcript.id = Id<Transcript>(7);
        transcript.source = source.id;
        transcript.file = file.id;
        transcript.title = u"P1"_s;
        transcript.text = *blobs.putBlob(text);
        map.rows<Transcript>().put(transcript);
        Excerpt excerpt;
        excerpt.id = Id<Excerpt>(8);
        excerpt.source = source.id;
        excerpt.file = file.id;
        excerpt.row = 2;
        excerpt.transcript = transcript.id;
        excerpt.text = u"The support was slow, really."_s;
        map.rows<Excerpt>().put(excerpt);
    }

    void survey(const std::vector<QByteArray> &comments)
    {
        AnswerTable table;
        table.rows = static_cast<qint64>(comments.size());
        AnswerColumn column;
        column.name = u"Q9"_s;
        column.role = ColumnRole::Text;
        column.coded = false;
        TextChunk chunk;
        chunk.offsets.push_back(0);
        for (const QByteArray &one : comments) {
            chunk.bytes += one;
            chunk.offsets.push_back(static_cast<quint32>(chunk.bytes.size()));
        }
        column.textChunks.push_back(chunk);
        table.columns.push_back(column);
        Source source;
        source.id = Id<Source>(20);
        source.name = u"Survey"_s;
        map.rows<Source>().put(source);
        SourceFile file;
        file.id = Id<SourceFile>(21);
        file.source = source.id;
        file.name = u"csat.csv"_s;
        file.answers = *storage::writeAnswers(blobs, table);
        map.rows<SourceFile>().put(file);
        Question question;
        question.id = Id<Question>(22);
        question.source = source.id;
        question.code = u"Q9"_s;
        question.text = u"What else?"_s;
        map.rows<Question>().put(question);
    }

    SearchResult find(const QString &words, qint64 cap = 50) const
    {
        const auto result = searchMap(map, blobs, words, cap);
        INFO((result ? QString() : result.error().sentence + result.error().detail).toStdString());
        REQUIRE(result);
        return *result;
    }
};

} // namespace

TEST_CASE("all words must match, whole or as a beginning; titles come first", "[search]")
{
    SearchMap data;
    const auto result = data.find(u"SLOW supp"_s);
    REQUIRE(result.hits.size() == 2);
    CHECK(result.hits[0].kind == HitKind::Card);
    CHECK(result.hits[1].kind == HitKind::Excerpt);
    CHECK(result.hits[1].source == u"Interviews");
    CHECK(result.hits[1].file == u"P1.vtt");
    CHECK(result.hits[1].row == 2);
    CHECK(data.find(u"slow purple"_s).hits.empty());
    CHECK(data.find(u"low"_s).hits.empty());
    CHECK(data.find(u" ,.- "_s).hits.empty());
    CHECK(data.find(u"answers support"_s).hits.size() == 1);
}

TEST_CASE("case and diacritics do not matter, either way", "[search]")
{
    SearchMap data;
    CHECK(data.find(u"vantetid"_s).hits.size() == 1);
    CHECK(data.find(u"VÄNTE"_s).hits.size() == 1);
    TextFolder folder;
    std::string folded;
    folder.fold("Ångström \xE2\x84\xAB Straße \xF0\x9F\x98\x80 \xFF", folded);
    CHECK(folded == "angstrom a strasse \xF0\x9F\x98\x80 \xFF");
}

TEST_CASE("interviewers' words are found in the transcript, excerpts only once", "[search]")
{
    SearchMap data;
    const auto result = data.find(u"quick"_s);
    REQUIRE(result.hits.size() == 1);
    CHECK(result.hits[0].kind == HitKind::Transcript);
    CHECK(data.find(u"really"_s).total == 1);
}

TEST_CASE("comments of surveys are found with their row; the cap keeps the count", "[search]")
{
    SearchMap data;
    data.survey({"Quick and friendly", "", "Long " + QByteArray(400, 'x') + " then the invoice came", "invoice", "the invoices"});
    auto result = data.find(u"invoice"_s);
    CHECK(result.total == 3);
    REQUIRE(result.hits.size() == 3);
    CHECK(result.hits[0].row == 3);
    CHECK(result.hits[0].title == u"What else?");
    CHECK(result.hits[0].snippet.contains(u"invoice"));
    CHECK(result.hits[0].snippet.size() < 170);
    CHECK(result.hits[2].row == 5);
    result = data.find(u"invoice"_s, 1);
    CHECK(result.total == 3);
    CHECK(result.hits.size() == 1);
    const QJsonObject json = searchJson(result);
    CHECK(json[u"total"_s].toInt() == 3);
    CHECK(json[u"hits"_s].toArray()[0].toObject()[u"kind"_s].toString() == u"comment");
}
