// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/typeface.h"

#include <QFile>
#include <QFontDatabase>
#include <cmath>

using namespace Qt::StringLiterals;

static void initialiseResources()
{
    Q_INIT_RESOURCE(trigpoint_fonts);
    Q_INIT_RESOURCE(trigpoint_icons);
}

namespace trigpoint::paint {

namespace {

// Fonts are registered with the application once, whoever draws first.
bool registerFaces()
{
    initialiseResources();
    bool all = true;
    for (const QString &face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        all = QFontDatabase::addApplicationFont(u":/trigpoint/fonts/TrigpointSans-%1.otf"_s.arg(face)) >= 0 && all;
    Q_ASSERT_X(all, "Typeface", "an embedded font cannot be read");
    return all;
}

} // namespace

Typeface::Typeface()
{
    static const bool registered = registerFaces();
    Q_UNUSED(registered);
}

QFont Typeface::font(TextStyle style) const
{
    QFont font(u"Trigpoint Sans"_s);
    font.setPixelSize(static_cast<int>(std::lround(style.size)));
    font.setWeight(QFont::Weight(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Typeface::width(const QString &text, TextStyle style) const
{
    return metrics(style).horizontalAdvance(text);
}

double Typeface::ascent(TextStyle style) const
{
    return metrics(style).ascent();
}

double Typeface::descent(TextStyle style) const
{
    return metrics(style).descent();
}

const QFontMetricsF &Typeface::metrics(TextStyle style) const
{
    const std::pair key(style.size, style.weight);
    auto it = m_metrics.find(key);
    if (it == m_metrics.end())
        it = m_metrics.emplace(key, QFontMetricsF(font(style))).first;
    return it->second;
}

} // namespace trigpoint::paint
