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

Console::Console(QIODevice &in, QFileDevice &out, QIODevice &err, QLocale locale)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_locale(std::move(locale))
{
}

bool Console::finish()
{
    return m_out.flush() && !m_lost;
}

void Console::write(const QByteArray &bytes)
{
    m_lost = m_out.write(bytes) != bytes.size() || m_lost;
}

void Console::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::json(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
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
