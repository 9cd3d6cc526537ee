// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/text.h"

#include <QFont>
#include <QFontMetricsF>
#include <map>

namespace trigpoint::paint {

// The one family of maps and pages, embedded in the program so that a map looks the same on every machine.
// Needs a QGuiApplication. Keeps what it measured, so each thread has its own.
class Typeface : public TextMetrics
{
public:
    Typeface();

    QFont font(TextStyle style) const;

    double width(const QString &text, TextStyle style) const override;
    double ascent(TextStyle style) const override;
    double descent(TextStyle style) const override;

private:
    const QFontMetricsF &metrics(TextStyle style) const;

    mutable std::map<std::pair<double, int>, QFontMetricsF> m_metrics;
};

} // namespace trigpoint::paint
