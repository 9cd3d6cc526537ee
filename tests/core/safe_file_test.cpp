// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/export/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trigpoint;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

// A file system of one megabyte, unmounted at the end; not ready where the process may not mount.
struct TinyDisk
{
    QTemporaryDir folder;
    bool ready = false;
    TinyDisk()
    {
        ready = ::mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~TinyDisk()
    {
        if (ready)
            ::umount(QFile::encodeName(folder.path()).constData());
    }
};

} // namespace

TEST_CASE("an export is written whole and leaves nothing else in the folder", "[export][safe_file]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    REQUIRE(exporting::writeFileSafely(path, "first"));
    const QByteArray large(3'500'000, 'x');
    REQUIRE(exporting::writeFileSafely(path, large));
    CHECK(contentOf(path) == large);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"map.pdf"_s});
    REQUIRE(exporting::writeFileSafely(path, {}));
    CHECK(contentOf(path).isEmpty());
}

TEST_CASE("a full disk keeps the old file and says so", "[export][safe_file]")
{
    TinyDisk disk;
    if (!disk.ready) {
        WARN("skipped: a small file system cannot be mounted here");
        return;
    }
    const QString path = disk.folder.filePath(u"map.pdf"_s);
    REQUIRE(exporting::writeFileSafely(path, "the old one"));
    const auto result = exporting::writeFileSafely(path, QByteArray(3'000'000, 'x'));
    REQUIRE_FALSE(result);
    CHECK(result.error().sentence.contains(u"map.pdf"_s));
    CHECK(result.error().sentence.contains(u"full"_s));
    CHECK(contentOf(path) == "the old one");
    CHECK(QDir(disk.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"map.pdf"_s});
}

TEST_CASE("a folder, a pipe and a missing folder are refused with a sentence", "[export][safe_file]")
{
    QTemporaryDir folder;
    const auto onFolder = exporting::writeFileSafely(folder.path(), "x");
    REQUIRE_FALSE(onFolder);
    CHECK(onFolder.error().sentence.contains(u"folder"_s));

    const QString pipe = folder.filePath(u"pipe.pdf"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto onPipe = exporting::writeFileSafely(pipe, "x");
    REQUIRE_FALSE(onPipe);
    CHECK(onPipe.error().sentence.contains(u"pipe.pdf"_s));

    const auto nowhere = exporting::writeFileSafely(folder.filePath(u"missing/map.pdf"_s), "x");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().sentence.contains(u"map.pdf"_s));
}

TEST_CASE("a link keeps pointing to the file that is written", "[export][safe_file]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"real.pdf"_s);
    const QString link = folder.filePath(u"link.pdf"_s);
    REQUIRE(exporting::writeFileSafely(path, "old"));
    REQUIRE(QFile::link(path, link));
    REQUIRE(exporting::writeFileSafely(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(path) == "new");
}
