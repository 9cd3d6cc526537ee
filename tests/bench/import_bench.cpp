// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/import/survey_importer.h"
#include "core/workflow/import_into_map.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// How long and how much memory an import takes beside `sqlite3 .import` of the same file. Each step runs in a
// process of its own, so that its peak memory is its own.
//
//   import_bench [--rows N] [--write FILE.csv | FILE.csv | FILE.zip]
//
// Without a file one of N rows (1,000,000) is made: id, 14 ratings, NPS and a comment, 3 % of them with line breaks.

using namespace trigpoint;
using namespace trigpoint::import;
using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double wall = 0; // seconds
    double cpu = 0;  // seconds, user and system
    double rss = 0;  // MiB, peak
    bool ok = false;
};

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

Cost measure(const std::function<bool()> &step)
{
    QElapsedTimer timer;
    timer.start();
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(step() ? 0 : 1);
    int status = 0;
    rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    Cost cost;
    cost.wall = double(timer.nsecsElapsed()) / 1e9;
    cost.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.rss = double(usage.ru_maxrss) / 1024;
    cost.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return cost;
}

void print(const char *name, const Cost &cost, const Cost &reference)
{
    std::printf("%-44s wall %6.2f s   cpu %6.2f s   rss %6.0f MiB   %5.2f of sqlite3's cpu%s\n", name, cost.wall, cost.cpu,
                cost.rss, reference.cpu > 0 ? cost.cpu / reference.cpu : 0.0, cost.ok ? "" : "   FAILED");
}

class Random // xorshift64*, so that every run makes the same file
{
public:
    quint64 next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545F4914F6CDD1DULL;
    }
    int below(int limit) { return static_cast<int>((next() >> 33) % static_cast<quint64>(limit)); }

private:
    quint64 m_state = 88172645463325252ULL;
};

bool makeTable(const QString &path, int rows)
{
    static const char *words[] = {"service",  "waiting", "support", "invoice", "quickly", "answered", "never", "again",
                                  "editor",   "search",  "page",    "login",   "because", "really",   "café",  "slow",
                                  "friendly", "missing", "export",  "the",     "a",       "was",      "and",   "with"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block = "id";
    for (int i = 1; i <= 14; ++i)
        block += ",Service rating " + QByteArray::number(i);
    block += ",How likely are you to recommend us?,Comment\n";
    Random random;
    for (int row = 0; row < rows; ++row) {
        block += "R_" + QByteArray::number(1'000'000 + row);
        for (int i = 0; i < 14; ++i)
            block += "," + (random.below(20) == 0 ? QByteArray() : QByteArray::number(1 + random.below(5)));
        block += "," + QByteArray::number(random.below(11)) + ",\"";
        const int count = 10 + random.below(9);
        for (int i = 0; i < count; ++i)
            block.append(i ? " " : "").append(words[random.below(24)]);
        block += random.below(100) < 3 ? "\nand more\"\n" : "\"\n";
        if (block.size() > 1 << 20) {
            file.write(block);
            block.clear();
        }
    }
    return file.write(block) == block.size() && file.flush();
}

std::optional<Imported> readTable(const QString &path)
{
    const SurveyImporter importer;
    auto file = FileInput::open(path);
    if (!file)
        return std::nullopt;
    const auto sample = takeSample(*file);
    const auto found = sample ? importer.recognise(*sample) : std::vector<Recognition>();
    if (found.empty())
        return std::nullopt;
    const auto json = importer.guessPlan(*file, found.front().format, {});
    const auto plan = json ? parsePlan(*json, u"guess"_s) : tl::unexpected(json.error());
    if (!plan)
        return std::nullopt;
    auto imported = importer.read(*file, *plan, {});
    return imported ? std::optional(std::move(*imported)) : std::nullopt;
}

bool commit(const QString &path, const QString &map)
{
    const auto imported = readTable(path);
    auto document = document::Document::create(map, document::Surroundings::ofThisMachine());
    return imported && document
           && workflow::importIntoMap(**document, *imported, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)).has_value();
}

bool sqliteImport(const QString &path, const QString &database)
{
    const QString csv = path.endsWith(u".zip") ? database + u".csv"_s : path;
    return QProcess::execute(u"sqlite3"_s, {database, u".mode csv"_s, u".import '"_s + csv + u"' answers"_s}) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    int rows = 1'000'000;
    if (const auto at = arguments.indexOf(u"--rows"_s); at >= 0 && at + 1 < arguments.size()) {
        rows = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    if (arguments.value(0) == u"--write")
        return makeTable(arguments.value(1), rows) ? 0 : 1;
    QTemporaryDir folder;
    QString path = arguments.value(0);
    if (path.isEmpty()) {
        path = folder.filePath(u"answers.csv"_s);
        if (!makeTable(path, rows))
            return 1;
    }
    const QString database = folder.filePath(u"sqlite.db"_s);
    const QString map = folder.filePath(u"bench.journey"_s);
    if (path.endsWith(u".zip")) { // unpacked before the clock starts: sqlite3 reads no archives
        QProcess unzip;
        unzip.setStandardOutputFile(database + u".csv"_s);
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"*.csv"_s});
        unzip.waitForFinished(-1);
    }
    std::printf("%s, %.1f MB\n", qPrintable(QFileInfo(path).fileName()), double(QFileInfo(path).size()) / 1e6);
    const Cost reference = measure([&] { return sqliteImport(path, database); });
    print("sqlite3 .import, a text table", reference, reference);
    print("trigpoint, file to answer columns", measure([&] { return readTable(path).has_value(); }), reference);
    print("trigpoint, file to durable map", measure([&] { return commit(path, map); }), reference);
    std::printf("database %.1f MB, map %.1f MB\n", double(QFileInfo(database).size()) / 1e6, double(QFileInfo(map).size()) / 1e6);
    return 0;
}
