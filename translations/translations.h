// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>

class QCoreApplication;

namespace trigpoint {

// The languages that the program speaks, as codes: "en", "it", "sv".
QStringList languageCodes();

// The code to use for a system's locale: its language where we speak it, else English.
QString languageFor(const QLocale &locale);

// Numbers and dates of a language.
QLocale localeOf(const QString &language);

// The texts of one of languageCodes(); install it on the application and keep it alive.
std::unique_ptr<QTranslator> translatorFor(const QString &language);

} // namespace trigpoint
