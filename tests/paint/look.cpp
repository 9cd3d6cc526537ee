// SPDX-License-Identifier: Apache-2.0
#include "core/export/story.h"
#include "tests/support/picture_map.h"
#include "ui/paint/report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>

using namespace trigpoint;
using namespace Qt::StringLiterals;

// Draws the hand-made map on every paper into a folder, to be looked at: paint_look FOLDER [stages lanes cards].
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        std::fputs("paint_look FOLDER [stages lanes cards]\n", stderr);
        return 2;
    }
    const test::PictureMap map = words.size() >= 5 ? test::randomMap(7, words.at(2).toInt(), words.at(3).toInt(), words.at(4).toInt()) : test::docsMap();
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const exporting::Story story = exporting::tellStory({map.map, map.triangulation, QDate(2025, 10, 9), locale});
    const paint::Picture picture{map.map, map.triangulation, map.emotion, story, locale};
    const auto write = [&](const QString &name, const Result<QByteArray> &bytes, qint64 ms) {
        QFile file(words.at(1) + u'/' + name);
        if (bytes && file.open(QIODevice::WriteOnly))
            file.write(*bytes);
        std::printf("%s %lld bytes %lld ms\n", qPrintable(name), bytes ? static_cast<long long>(bytes->size()) : -1LL, static_cast<long long>(ms));
    };
    QElapsedTimer timer;
    for (const QString &name : paint::paperNames()) {
        timer.start();
        const auto bytes = paint::renderPdf(picture, *paint::paperFromText(name));
        write(u"map-%1.pdf"_s.arg(name), bytes, timer.elapsed());
    }
    timer.start();
    const auto light = paint::renderPng(picture, 2, paint::Theme::Light);
    write(u"light.png"_s, light, timer.elapsed());
    write(u"dark.png"_s, paint::renderPng(picture, 2, paint::Theme::Dark), 0);
    write(u"map.svg"_s, paint::renderSvg(picture), 0);
    return 0;
}
