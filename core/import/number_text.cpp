// SPDX-License-Identifier: Apache-2.0
#include "core/import/number_text.h"

#include <QRegularExpression>
#include <cmath>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

QChar decimalMark(const QStringList &cells)
{
    static const QRegularExpression european(u"^[-+−]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,}))$"_s);
    static const QRegularExpression english(u"^[-+−]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d+\\.(\\d{1,2}|\\d{4,}))$"_s);
    bool proven = false;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (english.match(text).hasMatch())
            return u'.';
        proven = proven || european.match(text).hasMatch();
    }
    return proven ? u',' : u'.';
}

std::optional<double> numberFromText(const QString &cell, QChar mark)
{
    QString text = cell.trimmed();
    text.replace(u'−', u'-');
    const QChar other = mark == u',' ? u'.' : u',';
    if (text.contains(other)) {
        static const QRegularExpression points(u"^[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?$"_s);
        static const QRegularExpression commas(u"^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
        if (!(mark == u',' ? points : commas).match(text).hasMatch())
            return std::nullopt;
        text.remove(other);
    }
    if (mark == u',')
        text.replace(u',', u'.');
    if (text.isEmpty() || !(text[0].isDigit() || text[0] == u'-' || text[0] == u'+' || text[0] == u'.'))
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok); // the C locale
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<ScaleStep> scaleStepFromText(const QString &cell, QChar mark)
{
    const QString text = cell.trimmed();
    if (const auto plain = numberFromText(text, mark))
        return ScaleStep{*plain, false};
    static const QRegularExpression words(
        u"^([-−]?\\d{1,3})\\s*(?:[-–—:=.)]\\s*|\\s)[(\\[\"“]?\\s*\\p{L}[^0-9]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = words.match(text); match.hasMatch())
        return ScaleStep{*numberFromText(match.captured(1)), true};
    static const QRegularExpression fraction(u"^(\\d{1,2})\\s*/\\s*(\\d{1,2})$"_s);
    if (const auto match = fraction.match(text); match.hasMatch())
        return ScaleStep{match.captured(1).toDouble(), false};
    const qsizetype full = text.count(u'★');
    if (full > 0 && full + text.count(u'☆') == text.size())
        return ScaleStep{double(full), false};
    return std::nullopt;
}

} // namespace trigpoint::import
