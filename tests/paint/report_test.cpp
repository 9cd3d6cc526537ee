// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/picture_map.h"
#include "tests/support/text_recorder.h"
#include "ui/paint/pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace trigpoint;
using namespace trigpoint::paint;
using namespace Qt::StringLiterals;

namespace {

Picture pictureOf(const test::PictureMap &map, const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    return {map.map, map.triangulation, map.emotion, exporting::tellStory({map.map, map.triangulation, QDate(2025, 10, 9), locale}), locale};
}

// What one of poppler's tools says of a PDF; nothing where it is not installed.
std::optional<QString> poppler(const QString &tool, QStringList options, const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN("skipped: " << tool.toStdString() << " is not installed");
        return std::nullopt;
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    options.append(path);
    if (tool == u"pdftotext")
        options.append(u"-"_s);
    QProcess process;
    process.start(tool, options);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Draws every page into a recorder and checks that all text is on its page and large enough to read.
void checkPages(const Picture &picture, Paper paper, double smallest)
{
    const Typeface face;
    const Composition composition = composePages(picture, paper, face);
    const auto check = [&](const Page &page, const PageSize &size) {
        const QRectF sheet(QPointF(0, 0), page.size);
        test::TextRecorder recorder(page.size.toSize());
        QPainter painter(&recorder);
        const Drawing drawing(painter, palette(paint::Theme::Light), face);
        for (const PlacedBlock &part : page.parts) {
            const QRectF box(part.place, part.block.size);
            CHECK(box.left() >= size.margin - 1);
            CHECK(box.right() <= page.size.width() - size.margin + 1);
            CHECK(box.top() >= 0);
            CHECK(box.bottom() <= page.bottom + 0.5);
            painter.save();
            painter.translate(part.place);
            part.block.paint(drawing);
            painter.restore();
        }
        painter.end();
        for (const test::DrawnText &text : recorder.texts()) {
            const bool large = text.size * size.scale * 0.75 >= smallest;
            const bool inside = text.box.isEmpty() || sheet.contains(text.box);
            INFO(text.text.toStdString() << " at " << text.box.x() << "," << text.box.y() << " of size " << text.size);
            if (!large || !inside)
                FAIL_CHECK("too small or off the page");
        }
        CHECK_FALSE(recorder.texts().empty());
    };
    for (const Page &page : composition.landscapePages)
        check(page, landscape(paper));
    for (const Page &page : composition.uprightPages)
        check(page, upright(paper));
    CHECK_FALSE(composition.landscapePages.empty());
}

} // namespace

TEST_CASE("figures are equally wide and a PDF gives signs, times and brackets back", "[paint][pdf]")
{
    const Typeface face;
    for (const TextStyle style : {style::meta, style::bodyMedium, style::bodyStrong})
        for (const QChar figure : u"0123456789"_s)
            CHECK(face.width(QString(figure), style) == Approx(face.width(u"0"_s, style)).margin(0.02));
    const QString difficult = u"\u22121.4 [\u22121.0, \u22120.8] 12:41 (A)"_s;
    test::PictureMap map = test::docsMap();
    Card card = *map.map.find(Id<Card>(1));
    card.title = difficult;
    map.map.rows<Card>().put(card);
    const auto pdf = renderPdf(pictureOf(map), Paper::A3);
    REQUIRE(pdf);
    if (const auto text = poppler(u"pdftotext"_s, {u"-raw"_s}, *pdf))
        CHECK(text->simplified().contains(difficult));
    if (const auto fonts = poppler(u"pdffonts"_s, {}, *pdf)) {
        const QStringList lines = fonts->trimmed().split(u'\n').mid(2);
        CHECK(lines.size() == 3);
        for (const QString &line : lines) {
            CHECK(line.contains(u"TrigpointSans"_s));
            CHECK(line.contains(u" yes "_s));
        }
    }
}

TEST_CASE("every word of a map is in its PDF on every paper", "[paint][pdf]")
{
    const test::PictureMap docs = test::docsMap();
    for (const QString &name : paperNames()) {
        const auto pdf = renderPdf(pictureOf(docs), *paperFromText(name));
        REQUIRE(pdf);
        const auto text = poppler(u"pdftotext"_s, {u"-raw"_s}, *pdf);
        if (!text)
            return;
        const QStringList found = text->simplified().split(u' ');
        for (const QString &word : test::wordsOf(docs.map)) {
            INFO(name.toStdString() << ": " << word.toStdString());
            CHECK((found.contains(word) || text->contains(word)));
        }
    }
}

TEST_CASE("a PDF reads in the order of the page: head, stages, rows from left to right, findings", "[paint][pdf]")
{
    const test::PictureMap docs = test::docsMap();
    const auto pdf = renderPdf(pictureOf(docs), Paper::A3);
    REQUIRE(pdf);
    const auto raw = poppler(u"pdftotext"_s, {u"-raw"_s}, *pdf);
    if (!raw)
        return;
    const QString text = raw->simplified();
    qsizetype at = -1;
    for (const QString &next : {u"Docs SaaS: trial to renewal"_s, u"Question:"_s, u"Nadia, team lead"_s, u"Awareness"_s, u"Advocacy"_s,
                                u"Motivations"_s, u"Stop answering the same question by hand"_s, u"Defend the price"_s, u"Touchpoints"_s,
                                u"Search result"_s, u"Emotion"_s, u"Irritated"_s, u"Pain points"_s, u"Ads promise"_s, u"Referral link expires"_s,
                                u"Opportunities"_s, u"Key findings"_s, u"Next step: show the invoice before paying (Finance)"_s, u"Do not act yet"_s,
                                u"How sure are we"_s, u"page 1 of"_s, u"Evidence appendix"_s, u"Finding 1"_s}) {
        const qsizetype found = text.indexOf(next, at + 1);
        INFO(next.toStdString());
        CHECK(found > at);
        at = std::max(at, found);
    }
}

TEST_CASE("pages hold everything they show, with letters of at least 8.25 points", "[paint][pdf]")
{
    const test::PictureMap docs = test::docsMap();
    for (const Paper paper : {Paper::A3, Paper::A4, Paper::Letter, Paper::Legal, Paper::Tabloid})
        checkPages(pictureOf(docs), paper, 8.25);
    checkPages(pictureOf(docs), Paper::A5, 5.8);
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        const test::PictureMap map = test::randomMap(seed, 2 * static_cast<int>(seed), 10, static_cast<int>(seed) * 50);
        checkPages(pictureOf(map), seed % 2 ? Paper::A4 : Paper::A3, 8.25);
    }
}

TEST_CASE("maps at the edges are drawn: empty, without evidence, with endless words, with every script", "[paint][pdf]")
{
    const test::PictureMap nothing;
    checkPages(pictureOf(nothing), Paper::A4, 8.25);
    CHECK(renderPdf(pictureOf(nothing), Paper::A4));
    CHECK(renderPng(pictureOf(nothing)));
    CHECK(renderSvg(pictureOf(nothing)));

    test::PictureMap bare = test::docsMap();
    bare.triangulation = {};
    bare.emotion.clear();
    bare.map.rows<Source>() = {};
    checkPages(pictureOf(bare), Paper::A3, 8.25);

    test::PictureMap endless = test::docsMap();
    const QString word(5000, u'w');
    for (const qint64 id : {1, 6, 18, 19, 38}) {
        Card card = *endless.map.find(Id<Card>(id));
        card.title = word;
        card.owner = word;
        card.nextStep = word;
        endless.map.rows<Card>().put(card);
    }
    MapInfo info = endless.map.info();
    info.title = u"Ein sehr langer Titel "_s.repeated(12);
    info.question = word.left(600);
    endless.map.rows<MapInfo>().put(info);
    for (const Paper paper : {Paper::A3, Paper::A4})
        checkPages(pictureOf(endless), paper, 8.25);

    test::PictureMap scripts = test::docsMap();
    Card card = *scripts.map.find(Id<Card>(1));
    card.title = u"مرحبا بالعالم שלום 👩‍👩‍👧 日本語 ไทย <img src=\"/dev/zero\"> %n"_s;
    scripts.map.rows<Card>().put(card);
    checkPages(pictureOf(scripts), Paper::A3, 8.25);
    CHECK(renderPdf(pictureOf(scripts), Paper::A3));
    CHECK(renderSvg(pictureOf(scripts)));
}

TEST_CASE("pages hold longer languages than English too", "[paint][pdf]")
{
    // Every text a third longer: roughly what Italian and Swedish need at their worst.
    class LongWords : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).replace(u'e', u"eee"_s).replace(u'a', u"aaa"_s);
        }
        bool isEmpty() const override { return false; }
    };
    LongWords words;
    QCoreApplication::installTranslator(&words);
    const test::PictureMap docs = test::docsMap();
    for (const QLocale &locale : {QLocale(QLocale::Italian), QLocale(QLocale::Swedish)})
        for (const Paper paper : {Paper::A3, Paper::A4, Paper::Letter})
            checkPages(pictureOf(docs, locale), paper, 8.25);
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("a map of 12 stages, 10 rows and 500 cards is whole", "[paint][pdf]")
{
    const test::PictureMap map = test::randomMap(3, 12, 10, 500);
    const auto pdf = renderPdf(pictureOf(map), Paper::A3);
    REQUIRE(pdf);
    const auto text = poppler(u"pdftotext"_s, {u"-raw"_s}, *pdf);
    if (!text)
        return;
    const QString joined = text->simplified().remove(u' ');
    for (const auto &[id, card] : map.map.rows<Card>()) {
        if (map.map.find(card.lane)->kind == LaneKind::Emotion)
            continue;
        INFO(card.title.toStdString());
        CHECK(joined.contains(card.title.simplified().remove(u' ')));
    }
}

TEST_CASE("a PNG has the size that was asked for and both themes", "[paint][png]")
{
    const test::PictureMap docs = test::docsMap();
    const auto one = renderPng(pictureOf(docs), 1, paint::Theme::Light);
    const auto two = renderPng(pictureOf(docs), 2, paint::Theme::Dark);
    REQUIRE(one);
    REQUIRE(two);
    const QImage light = QImage::fromData(*one, "PNG");
    const QImage dark = QImage::fromData(*two, "PNG");
    CHECK(light.text(u"Title"_s) == u"Docs SaaS: trial to renewal"_s);
    CHECK(std::abs(dark.width() - 2 * light.width()) <= 1);
    CHECK(light.pixelColor(2, 2) == palette(paint::Theme::Light).surface);
    CHECK(dark.pixelColor(2, 2) == palette(paint::Theme::Dark).canvas);
    const auto tooLarge = renderPng(pictureOf(docs), 40);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().sentence.contains(u"smaller scale"_s));
    CHECK_FALSE(renderPng(pictureOf(docs), 0));
}

TEST_CASE("an SVG is well formed and holds the words as text", "[paint][svg]")
{
    test::PictureMap docs = test::docsMap();
    Card card = *docs.map.find(Id<Card>(1));
    card.title = u"<script>alert('x')</script> & more"_s;
    docs.map.rows<Card>().put(card);
    Picture picture = pictureOf(docs);
    picture.story.title = u"a & <b>"_s;
    const auto svg = renderSvg(picture);
    REQUIRE(svg);
    QXmlStreamReader reader(*svg);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            CHECK(reader.name() != u"script");
        if (reader.isCharacters())
            words += reader.text().toString() + u' ';
    }
    CHECK_FALSE(reader.hasError());
    CHECK(words.simplified().contains(u"<script>alert('x')</script>"_s));
    CHECK(words.contains(u"Contradict"_s));
    CHECK(words.contains(u"a & <b>"_s));
}

TEST_CASE("the same map gives the same picture twice", "[paint][png]")
{
    const test::PictureMap docs = test::docsMap();
    CHECK(*renderPng(pictureOf(docs), 1) == *renderPng(pictureOf(docs), 1));
}

TEST_CASE("papers are known by name", "[paint][pdf]")
{
    CHECK(paperFromText(u"a4"_s) == Paper::A4);
    CHECK(paperFromText(u"LETTER"_s) == Paper::Letter);
    CHECK_FALSE(paperFromText(u"B5"_s));
    CHECK(paperNames().size() == 6);
}
