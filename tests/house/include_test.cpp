// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <functional>

using namespace Qt::StringLiterals;

// The layers of docs/architecture.md, read from the #include lines.

namespace {

struct Include
{
    QString file; // relative to the source folder
    int line = 0;
    QString target;
};

QString sourceFolder()
{
    return QStringLiteral(TRIGPOINT_SOURCE_DIR);
}

QStringList sources()
{
    QStringList result;
    for (const char *top : {"core", "ui", "app"}) {
        QDirIterator it(sourceFolder() + u'/' + QLatin1String(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            result.append(QDir(sourceFolder()).relativeFilePath(it.next()));
    }
    result.sort();
    return result;
}

QByteArray contentOf(const QString &file)
{
    QFile source(sourceFolder() + u'/' + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

QList<Include> includes()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QList<Include> result;
    for (const QString &file : sources()) {
        int number = 0;
        for (const QByteArray &line : contentOf(file).split('\n')) {
            ++number;
            const auto match = pattern.match(QString::fromUtf8(line));
            if (match.hasMatch())
                result.append({file, number, match.captured(1)});
        }
    }
    return result;
}

// The room of a file: "core/model", "ui/paint", "ui/panels", "app".
QString room(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts[0] == u"app")
        return QStringLiteral("app");
    if ((parts[0] == u"core" || parts[0] == u"ui") && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return {};
}

// A room may include itself and every room of a smaller storey; rooms of one storey never include each other.
const QMap<QString, int> &storeys()
{
    static const QMap<QString, int> map{
        {QStringLiteral("core/base"), 0},      {QStringLiteral("core/model"), 1},
        {QStringLiteral("core/storage"), 2},   {QStringLiteral("core/document"), 3},
        {QStringLiteral("core/import"), 3},    {QStringLiteral("core/measures"), 3},
        {QStringLiteral("core/triangulation"), 4}, {QStringLiteral("core/journey"), 4},
        {QStringLiteral("core/export"), 5},    {QStringLiteral("core/workflow"), 6},
        {QStringLiteral("ui/paint"), 7},       {QStringLiteral("ui/session"), 8},
        {QStringLiteral("ui/canvas"), 9},      {QStringLiteral("ui/panels"), 9},
        {QStringLiteral("ui/dialogs"), 9},     {QStringLiteral("ui/workspaces"), 9},
        {QStringLiteral("ui/shell"), 10},      {QStringLiteral("app"), 11},
    };
    return map;
}

bool isOurs(const QString &target)
{
    return target.startsWith(u"core/") || target.startsWith(u"ui/") || target.startsWith(u"app/");
}

std::string where(const Include &include)
{
    return (include.file + u':' + QString::number(include.line) + u" includes "_s + include.target).toStdString();
}

} // namespace

TEST_CASE("every include arrow points down the storeys", "[house]")
{
    REQUIRE(sources().size() > 10);
    for (const QString &file : sources()) {
        INFO(file.toStdString());
        CHECK(storeys().contains(room(file)));
    }
    for (const Include &include : includes()) {
        if (!isOurs(include.target))
            continue;
        INFO(where(include));
        const QString from = room(include.file);
        const QString to = room(include.target);
        CHECK((from == to || storeys().value(to, 99) < storeys().value(from, -1)));
    }
}

TEST_CASE("no file includes itself through others", "[house]")
{
    QMap<QString, QStringList> graph;
    for (const Include &include : includes())
        if (isOurs(include.target))
            graph[include.file].append(include.target);
    QSet<QString> done;
    QStringList path;
    const std::function<void(const QString &)> visit = [&](const QString &file) {
        if (path.contains(file)) {
            FAIL_CHECK("a circle: " << (path.mid(path.indexOf(file)).join(u" -> "_s) + u" -> "_s + file).toStdString());
            return;
        }
        if (done.contains(file))
            return;
        path.append(file);
        for (const QString &target : graph.value(file))
            visit(target);
        path.removeLast();
        done.insert(file);
    };
    for (const QString &file : graph.keys())
        visit(file);
}

TEST_CASE("libraries stay behind their walls", "[house]")
{
    for (const Include &include : includes()) {
        INFO(where(include));
        if (include.target == u"sqlite3.h")
            CHECK(include.file.startsWith(u"core/storage/"));
        if (include.target.startsWith(u"boost/graph"))
            CHECK((include.file.startsWith(u"core/journey/") && include.file.endsWith(u".cpp")));
        if (include.target.startsWith(u"boost/math"))
            CHECK((include.file.startsWith(u"core/measures/") && include.file.endsWith(u".cpp")));
        if (include.file.startsWith(u"core/"))
            CHECK_FALSE(QRegularExpression(QStringLiteral("^Q(tGui|tWidgets|Painter|Color|Font|Widget|Pixmap|Image|GuiApplication)"))
                            .match(include.target)
                            .hasMatch());
    }
}

TEST_CASE("colours are named in the palette alone", "[house]")
{
    static const QRegularExpression literal(
        QStringLiteral("QColor\\s*[({]\\s*(0x|\"|u\"|\\d|QStringLiteral)|qRgba?\\(|Qt::(white|black|red|green|blue|gray|darkGray|lightGray)\\b|\"#[0-9A-Fa-f]{6}\""));
    for (const QString &file : sources()) {
        if (file.startsWith(u"ui/paint/palette."))
            continue;
        int number = 0;
        for (const QByteArray &line : contentOf(file).split('\n')) {
            ++number;
            INFO((file + u':' + QString::number(number)).toStdString());
            CHECK_FALSE(literal.match(QString::fromUtf8(line)).hasMatch());
        }
    }
}

TEST_CASE("every source carries its licence line", "[house]")
{
    for (const QString &file : sources()) {
        INFO(file.toStdString());
        CHECK(contentOf(file).startsWith("// SPDX-License-Identifier: Apache-2.0\n"));
    }
}
