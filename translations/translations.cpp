// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace trigpoint {

QStringList languageCodes()
{
    return {u"en"_s, u"it"_s, u"sv"_s};
}

QString languageFor(const QLocale &locale)
{
    const QString code = locale.name().section(u'_', 0, 0);
    return languageCodes().contains(code) ? code : u"en"_s;
}

QLocale localeOf(const QString &language)
{
    if (language == u"it")
        return QLocale(QLocale::Italian, QLocale::Italy);
    if (language == u"sv")
        return QLocale(QLocale::Swedish, QLocale::Sweden);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::unique_ptr<QTranslator> translatorFor(const QString &language)
{
    initialiseResources();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/trigpoint_%1.qm"_s.arg(language)))
        qWarning("no texts for language %s", qPrintable(language));
    return translator;
}

} // namespace trigpoint
