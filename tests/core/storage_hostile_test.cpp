// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fresh_rows.h"
#include "core/storage/map_file.h"
#include "core/storage/snapshot.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_map.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trigpoint;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;
using document::Document;
using document::Edit;

// RELIABILITY.md (d), T12, T13, T15 to T17: each file that is not a sound map of ours gets its own sentence
// and is not touched.

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Runs SQL as a stranger would: a plain connection without any of our settings.
class Stranger
{
public:
    explicit Stranger(const QString &path)
    {
        REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~Stranger() { sqlite3_close(m_handle); }
    void run(const char *sql)
    {
        INFO(sql << ": " << sqlite3_errmsg(m_handle));
        REQUIRE(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    sqlite3 *m_handle = nullptr;
};

// The bytes of a map with some content, made once for all tests of this file.
QByteArray mapBytes()
{
    static const QByteArray bytes = [] {
        TestMap map;
        std::mt19937_64 random(5);
        for (int i = 0; i < 20; ++i)
            must(randomEdit(*map.document, random));
        map.document.reset();
        return bytesOf(map.path());
    }();
    return bytes;
}

// A closed map with some content.
struct ClosedMap
{
    ClosedMap() { writeBytes(path(), mapBytes()); }
    QString path() const { return folder.filePath(u"test.journey"_s); }
    QString journal() const { return path() + u"-journal"_s; }

    QTemporaryDir folder;
    document::Surroundings around = surroundings();
};

void refuses(const ClosedMap &map, const QString &word)
{
    const QByteArray before = bytesOf(map.path());
    const auto opened = Document::open(map.path(), map.around);
    REQUIRE_FALSE(opened.has_value());
    INFO(opened.error().sentence.toStdString() << opened.error().detail.toStdString());
    CHECK(opened.error().sentence.contains(word));
    CHECK(opened.error().sentence.contains(u"test.journey"_s));
    CHECK((bytesOf(map.path()) == before));
}

// A map left in the middle of a change: its pages are half written and the journal lies beside it.
void leaveHalfWay(const ClosedMap &map, const QString &folder)
{
    Stranger other(map.path());
    other.run("PRAGMA cache_size=2; BEGIN; UPDATE card SET title='half' || hex(zeroblob(4000));");
    REQUIRE(QFile::copy(map.path(), folder + u"/test.journey"_s));
    REQUIRE(QFile::copy(map.journal(), folder + u"/test.journey-journal"_s));
}

} // namespace

TEST_CASE("files that are no maps are refused by what they are", "[storage][hostile]")
{
    const QTemporaryDir folder;
    const auto around = surroundings();
    const auto sentenceFor = [&](const QString &name) {
        const auto opened = Document::open(folder.filePath(name), around);
        REQUIRE_FALSE(opened.has_value());
        return opened.error().sentence;
    };
    CHECK(sentenceFor(u"missing.journey"_s).contains(u"There is no file"_s));
    QDir(folder.path()).mkdir(u"folder.journey"_s);
    CHECK(sentenceFor(u"folder.journey"_s).contains(u"is a folder"_s));
    REQUIRE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe.journey"_s)).constData(), 0600) == 0);
    CHECK(sentenceFor(u"pipe.journey"_s).contains(u"not a regular file"_s));
    writeBytes(folder.filePath(u"empty.journey"_s), {});
    CHECK(sentenceFor(u"empty.journey"_s).contains(u"is empty"_s));
    writeBytes(folder.filePath(u"text.journey"_s), "A letter to a friend\n");
    CHECK(sentenceFor(u"text.journey"_s).contains(u"is not a map"_s));
    Stranger(folder.filePath(u"other.journey"_s)).run("CREATE TABLE t(x)");
    CHECK(sentenceFor(u"other.journey"_s).contains(u"another program"_s));
}

TEST_CASE("a newer, truncated or converted map is refused and left alone", "[storage][hostile]")
{
    const ClosedMap map;
    SECTION("newer")
    {
        Stranger(map.path()).run("PRAGMA user_version=2");
        refuses(map, u"newer version"_s);
    }
    SECTION("truncated")
    {
        writeBytes(map.path(), bytesOf(map.path()).chopped(5000));
        refuses(map, u"cut off"_s);
    }
    SECTION("switched to a write-ahead log")
    {
        Stranger(map.path()).run("PRAGMA journal_mode=WAL");
        refuses(map, u"write-ahead log"_s);
    }
    SECTION("with a write-ahead log beside it")
    {
        writeBytes(map.path() + u"-wal"_s, "anything");
        refuses(map, u"could do harm"_s);
        CHECK(QFile::exists(map.path() + u"-wal"_s));
    }
    SECTION("with texts in UTF-16")
    {
        QByteArray bytes = bytesOf(map.path());
        bytes[59] = 2;
        writeBytes(map.path(), bytes);
        refuses(map, u"UTF-8"_s);
    }
}

TEST_CASE("a map with anything but our tables in it is refused", "[storage][hostile]")
{
    const char *attack = GENERATE(
        "CREATE TRIGGER wipe AFTER UPDATE ON card BEGIN DELETE FROM stage; END",
        "CREATE VIEW cards AS SELECT * FROM card", "CREATE TABLE extra(x)", "CREATE INDEX extra ON card(title)",
        "DROP INDEX coding_card", "ALTER TABLE card ADD COLUMN extra TEXT",
        "CREATE VIRTUAL TABLE words USING fts5(body)", "DROP TABLE coverage",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='CREATE INDEX coding_card ON coding(stage)' "
        "WHERE name='coding_card'");
    CAPTURE(attack);
    const ClosedMap map;
    Stranger(map.path()).run(attack);
    refuses(map, u"exactly the tables"_s);
}

TEST_CASE("content that was changed past the history is found", "[storage][hostile]")
{
    const char *change = GENERATE("UPDATE card SET title='forged' WHERE id=(SELECT min(id) FROM card)",
                                  "DELETE FROM history WHERE number=3", "UPDATE history SET label='forged' WHERE number=2",
                                  "INSERT INTO stage(id, title, order_key) VALUES(7, 'new', 'V')", "DELETE FROM digest",
                                  "INSERT INTO blob(key, added_ms, bytes) VALUES(zeroblob(16), 0, x'00')");
    CAPTURE(change);
    const ClosedMap map;
    Stranger(map.path()).run(change);
    refuses(map, u"damaged"_s);
}

TEST_CASE("a crafted journal cannot delete another file", "[storage][hostile]")
{
    const ClosedMap map;
    const QString victim = map.folder.filePath(u"letter.txt"_s);
    writeBytes(victim, "dear");
    // A journal of no pages, then the record that names a super-journal (pager.c, writeSuperJournal).
    const QByteArray name = QFile::encodeName(victim);
    const auto bigEndian = [](quint32 number) {
        QByteArray bytes(4, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[3 - i] = static_cast<char>(number >> (8 * i));
        return bytes;
    };
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    quint32 sum = 0;
    for (const char letter : name)
        sum += static_cast<quint32>(letter);
    QByteArray journal = magic + bigEndian(0) + bigEndian(1) + bigEndian(1) + bigEndian(512) + bigEndian(4096);
    journal.append(512 - journal.size(), '\0');
    journal += bigEndian(0x40000000 / 4096 + 1) + name + bigEndian(static_cast<quint32>(name.size())) + bigEndian(sum) + magic;
    writeBytes(map.journal(), journal);
    refuses(map, u"could do harm"_s);
    CHECK(bytesOf(victim) == "dear");
    CHECK((bytesOf(map.journal()) == journal));
    // Should one ever pass that look, the file layer still opens no super-journal.
    storage::MapVfs vfs({});
    sqlite3_vfs *layer = sqlite3_vfs_find(vfs.name().constData());
    std::vector<std::max_align_t> memory(static_cast<size_t>(layer->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    CHECK(layer->xOpen(layer, name.constData(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_SUPER_JOURNAL, nullptr)
          == SQLITE_CANTOPEN);
    CHECK(layer->xDelete(layer, name.constData(), 0) != SQLITE_OK);
    CHECK(QFile::exists(victim));
}

TEST_CASE("a journal that is a link is not followed", "[storage][hostile]")
{
    const ClosedMap map;
    const QString target = map.folder.filePath(u"letter.txt"_s);
    writeBytes(target, "dear");
    REQUIRE(QFile::link(target, map.journal()));
    refuses(map, u"could do harm"_s);
    CHECK(bytesOf(target) == "dear");
}

TEST_CASE("a map left half-way is recovered without a question", "[storage][hostile]")
{
    const ClosedMap map;
    const auto whole = must(Document::open(map.path(), map.around));
    QTemporaryDir crashed;
    leaveHalfWay(map, crashed.path());
    const QString path = crashed.filePath(u"test.journey"_s);
    REQUIRE((bytesOf(path) != bytesOf(map.path())));
    const auto document = must(Document::open(path, map.around));
    CHECK(must(document->verify()).isEmpty());
    CHECK(storage::sameContent(document->map(), whole->map()));
    CHECK(document->history().size() == whole->history().size());
    CHECK_FALSE(QFile::exists(path + u"-journal"_s));
    CHECK_FALSE(document->isReadOnly());
}

TEST_CASE("a forged journal does not reach the map", "[storage][hostile]")
{
    const ClosedMap map;
    QTemporaryDir crashed;
    leaveHalfWay(map, crashed.path());
    // Noise in the first page of the journal, except in each 200th byte from its end, which alone are in its
    // checksum: SQLite takes the page for good.
    QByteArray journal = bytesOf(crashed.filePath(u"test.journey-journal"_s));
    constexpr qsizetype pageStart = 512 + 4;
    for (qsizetype at = 8; at < 4096; ++at)
        if (at % 200 != 4096 % 200)
            journal[pageStart + at] = static_cast<char>(at * 31);
    const QString path = crashed.filePath(u"test.journey"_s);
    writeBytes(path + u"-journal"_s, journal);
    const QByteArray before = bytesOf(path);
    CHECK_FALSE(Document::open(path, map.around).has_value());
    CHECK((bytesOf(path) == before));
    CHECK((bytesOf(path + u"-journal"_s) == journal));
}

TEST_CASE("a map in use by another program is refused with a sentence", "[storage][hostile]")
{
    const ClosedMap map;
    Stranger other(map.path());
    other.run("BEGIN EXCLUSIVE");
    refuses(map, u"in use by another program"_s);
    other.run("ROLLBACK");
    CHECK(Document::open(map.path(), map.around).has_value());
}

TEST_CASE("a map behind a link is edited where it lies", "[storage]")
{
    const ClosedMap map;
    const QString link = map.folder.filePath(u"link.journey"_s);
    REQUIRE(QFile::link(map.path(), link));
    const auto document = must(Document::open(link, map.around));
    mustEdit(*document, u"Add"_s, [](Edit &edit) { return edit.insert(stage(u"s"_s)).map([](Id<Stage>) {}); });
    CHECK(QFileInfo(link).isSymLink());
    CHECK(document->path() == QFileInfo(map.path()).canonicalFilePath());
}

TEST_CASE("read-only files and folders open read-only and are not touched", "[storage]")
{
    if (::geteuid() == 0) {
        WARN("skipped: the administrator may write everything");
        return;
    }
    const ClosedMap map;
    const bool wholeFolder = GENERATE(false, true);
    const QString place = wholeFolder ? map.folder.path() : map.path();
    REQUIRE(QFile::setPermissions(place, QFile::ReadOwner | (wholeFolder ? QFile::ExeOwner : QFile::Permissions())));
    const QByteArray before = bytesOf(map.path());
    {
        const auto document = must(Document::open(map.path(), map.around));
        CHECK(document->isReadOnly());
        const auto refused = document->edit(u"Add"_s, [](Edit &edit) {
            return edit.insert(stage(u"s"_s)).map([](Id<Stage>) {});
        });
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().sentence.contains(u"read-only"_s));
        CHECK(must(document->verify()).isEmpty());
    }
    CHECK((bytesOf(map.path()) == before));
    REQUIRE(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("a half-written map in a read-only folder is recovered elsewhere", "[storage]")
{
    if (::geteuid() == 0) {
        WARN("skipped: the administrator may write everything");
        return;
    }
    const ClosedMap map;
    QTemporaryDir crashed;
    leaveHalfWay(map, crashed.path());
    const QString path = crashed.filePath(u"test.journey"_s);
    const QByteArray before = bytesOf(path);
    REQUIRE(QFile::setPermissions(crashed.path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto document = must(Document::open(path, map.around));
        CHECK(document->isReadOnly());
        CHECK(document->map().rows<Card>().size() > 0);
        CHECK(must(document->verify()).isEmpty());
    }
    CHECK((bytesOf(path) == before));
    CHECK(QFile::exists(path + u"-journal"_s));
    REQUIRE(QFile::setPermissions(crashed.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("values that no program of ours writes are reported and shown as not set", "[storage][hostile]")
{
    const ClosedMap map;
    {
        const auto file = must(storage::MapFile::open(map.path()));
        storage::Database &database = file->database();
        must(database.run("BEGIN IMMEDIATE"));
        must(database.run("UPDATE lane SET kind='hearsay'"));
        must(database.run("UPDATE map_info SET decide_by='soon', unit=x'31' || 'sheep'"));
        must(database.run("INSERT INTO segment(id, name, filter) VALUES(9223372036854775807, 'big', '{not json')"));
        must(database.run("INSERT INTO stage(id, title, order_key) VALUES(5, CAST(x'ff00fe' AS TEXT), 'V')"));
        const auto digests = must(storage::computeDigests(database));
        for (const auto &[table, digest] : digests)
            must(storage::writeDigest(database, table, digest));
        must(database.run("COMMIT"));
    }
    const auto document = must(Document::open(map.path(), map.around));
    CHECK(document->warnings().size() >= 4);
    CHECK(document->map().rows<Lane>().begin()->second.kind == LaneKind::Custom);
    CHECK(document->map().info().unit == CountingUnit::Person);
    CHECK_FALSE(document->map().info().decideBy.has_value());
    CHECK(document->map().find(Id<Segment>(9223372036854775807))->filter.isEmpty());
    CHECK(document->map().find(Id<Stage>(5)) != nullptr);
}
