// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/quote_finder.h"

#include <QStringView>

namespace trigpoint::workflow {

namespace {

QChar plainUnit(QChar unit)
{
    switch (unit.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    default:
        return unit.isSpace() ? QChar(u' ') : unit.toCaseFolded();
    }
}

// Calls take(unit, index in text) for each unit of the plain form.
template <class Take> void eachPlainUnit(QStringView text, Take take)
{
    bool blank = true; // leading blanks go too
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() == 0x2026) {
            for (int dot = 0; dot < 3; ++dot)
                take(QChar(u'.'), i);
            blank = false;
            continue;
        }
        const QChar unit = plainUnit(text[i]);
        if (unit == u' ' && blank)
            continue;
        blank = unit == u' ';
        take(unit, i);
    }
}

} // namespace

QuoteFinder::QuoteFinder(const QString &text)
{
    std::vector<qint64> codePoints(static_cast<size_t>(text.size()) + 1);
    qint64 at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        codePoints[static_cast<size_t>(i)] = at;
        at += text[i].isHighSurrogate() ? 0 : 1;
    }
    codePoints[static_cast<size_t>(text.size())] = at;
    eachPlainUnit(text, [&](QChar unit, qsizetype index) {
        m_plain.append(unit);
        m_codePoint.push_back(codePoints[static_cast<size_t>(index)]);
    });
    m_codePoint.push_back(at);
}

std::optional<QuotePlace> QuoteFinder::find(const QString &quote) const
{
    QString wanted;
    eachPlainUnit(quote, [&wanted](QChar unit, qsizetype) { wanted.append(unit); });
    wanted = wanted.trimmed();
    const qsizetype at = wanted.isEmpty() ? -1 : m_plain.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    const auto last = static_cast<size_t>(at + wanted.size() - 1);
    return QuotePlace{m_codePoint[static_cast<size_t>(at)], m_codePoint[last] + 1};
}

} // namespace trigpoint::workflow
