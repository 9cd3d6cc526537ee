// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

// Text as a layout sees it: styles, widths and lines. Lengths are layout units, 96 to the inch at scale 1, so
// that 11 units are 8.25 pt on paper.

namespace trigpoint::paint {

struct TextStyle
{
    double size = 11;
    int weight = 400; // 400, 500 or 600
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

inline constexpr double smallestText = 11;

namespace style {
inline constexpr TextStyle meta{11, 400}, metaMedium{11, 500}, metaStrong{11, 600};
inline constexpr TextStyle body{12, 400}, bodyMedium{12, 500}, bodyStrong{12, 600};
inline constexpr TextStyle control{13, 400}, controlStrong{13, 600};
inline constexpr TextStyle panelTitle{15, 600};
inline constexpr TextStyle pageTitle{20, 600};
inline constexpr TextStyle hero{28, 600};
} // namespace style

// How wide and high text is. The painter's typeface implements it; a test may too.
class TextMetrics
{
public:
    virtual ~TextMetrics() = default;
    virtual double width(const QString &text, TextStyle style) const = 0;
    virtual double ascent(TextStyle style) const = 0;
    virtual double descent(TextStyle style) const = 0;
};

// The distance between base lines: 16 for 11 and 12, 20 for 13 and 15, 28 for 20, 36 for 28.
double lineHeight(TextStyle style);

// One paragraph broken into lines. Control characters and line ends count as blanks. A word wider than the
// line is broken between graphemes, so no line is wider than `width` unless one grapheme is. When there are
// more than `maxLines`, the last one ends in an ellipsis and `cut` is set.
struct Lines
{
    QStringList lines;
    TextStyle style;
    double lineHeight = 16;
    bool cut = false;
    double height() const { return lineHeight * static_cast<double>(lines.size()); }
};
Lines breakLines(const QString &text, TextStyle style, double width, const TextMetrics &metrics, int maxLines = 10000);

// The text, or as much of it as fits into `width` with an ellipsis.
QString elided(const QString &text, TextStyle style, double width, const TextMetrics &metrics);

} // namespace trigpoint::paint
