// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

struct VerbText
{
    Q_DECLARE_TR_FUNCTIONS(VerbText)
};

} // namespace

Console::Console(QIODevice &in, QIODevice &out, QIODevice &err, QLocale locale)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_locale(std::move(locale))
{
}

void Console::line(const QString &text)
{
    m_out.write(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    m_out.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::json(const QJsonArray &array)
{
    m_out.write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

int Console::fault(const Error &error)
{
    m_err.write(error.sentence.toUtf8() + '\n');
    return AtFault;
}

OptionSpec jsonOption()
{
    return {u"json"_s, {}, VerbText::tr("Write the result as JSON.")};
}

} // namespace trigpoint::cli
