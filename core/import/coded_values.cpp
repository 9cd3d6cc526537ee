// SPDX-License-Identifier: Apache-2.0
#include "core/import/coded_values.h"

#include "core/import/column_guess.h"
#include "core/import/transcript_cues.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

constexpr double most = 2;

const QHash<QString, double> &sentimentWords()
{
    static const QHash<QString, double> words = [] {
        const QStringList bad{u"negative"_s, u"neg"_s, u"bad"_s, u"negativo"_s, u"negativa"_s, u"negativ"_s, u"negativt"_s,
                              u"verynegative"_s, u"moltonegativo"_s, u"mycketnegativ"_s, u"sehrnegativ"_s};
        const QStringList good{u"positive"_s, u"pos"_s, u"good"_s, u"positivo"_s, u"positiva"_s, u"positiv"_s, u"positivt"_s,
                               u"verypositive"_s, u"moltopositivo"_s, u"mycketpositiv"_s, u"sehrpositiv"_s};
        const QStringList between{u"neutral"_s, u"neutrale"_s, u"neutro"_s, u"neutra"_s, u"neutralt"_s, u"mixed"_s,
                                  u"misto"_s, u"mista"_s, u"blandat"_s, u"blandad"_s, u"gemischt"_s};
        const QStringList little{u"slightly"_s, u"somewhat"_s, u"rather"_s, u"leggermente"_s, u"lite"_s, u"nagot"_s, u"etwas"_s};
        QHash<QString, double> all;
        for (const QString &word : bad)
            all[word] = -most;
        for (const QString &word : good)
            all[word] = most;
        for (const QString &word : between)
            all[word] = 0;
        for (const QString &some : little) {
            for (const QString &word : bad)
                all[some + word] = -most / 2;
            for (const QString &word : good)
                all[some + word] = most / 2;
        }
        return all;
    }();
    return words;
}

} // namespace

std::optional<double> sentimentOf(const QString &cell)
{
    QString text = cell.trimmed();
    const auto known = sentimentWords().constFind(foldedWord(text));
    if (known != sentimentWords().constEnd() && !text.isEmpty())
        return *known;
    text.replace(u'\u2212', u'-').replace(u'\u2013', u'-').replace(u',', u'.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= -most && value <= most))
        return std::nullopt;
    return value;
}

std::optional<qint64> timeCodeMs(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    if (text.contains(u':'))
        return clockMs(text);
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return whole >= 0 ? std::optional<qint64>(whole) : std::nullopt;
    constexpr double longest = 1e9; // seconds
    const double seconds = text.replace(u',', u'.').toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds < longest))
        return std::nullopt;
    return qRound64(seconds * 1000);
}

} // namespace trigpoint::import
