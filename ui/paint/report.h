// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/export/story.h"
#include "ui/paint/palette.h"

#include <QByteArray>

// A map as a file: PDF pages, one PNG or one SVG. Needs a QGuiApplication (the offscreen platform will do). May
// run on any thread. The bytes are made in memory; core/export/safe_file.h writes them.

namespace trigpoint::paint {

enum class Paper { A3, A4, A5, Letter, Legal, Tabloid };
std::optional<Paper> paperFromText(const QString &text); // "A4", "letter" …; any case
QStringList paperNames();

struct Picture
{
    const MapModel &map;
    const triangulation::Triangulation &triangulation;
    std::vector<triangulation::EmotionPoint> emotion;
    exporting::Story story;
    QLocale locale;
};

// The map with its findings on landscape pages, then the evidence on upright ones. Text is never below 8.25 pt
// on A4, A3, Letter, Legal and Tabloid: what does not fit continues on further pages, with heads and legend
// repeated. A5 is an A4 page made smaller. Always in the light theme.
Result<QByteArray> renderPdf(const Picture &picture, Paper paper);

// The map alone, its width by its number of stages. `scale` is in pixels to the unit of 1/96 inch, above 0.
// Fails with a sentence when the picture would be larger than 32,767 pixels on a side or 300 megapixels.
Result<QByteArray> renderPng(const Picture &picture, double scale = 2, Theme theme = Theme::Light);
Result<QByteArray> renderSvg(const Picture &picture, Theme theme = Theme::Light);

} // namespace trigpoint::paint
