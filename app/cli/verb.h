// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <memory>
#include <vector>

namespace trigpoint::cli {

enum ExitCode { Done = 0, AtFault = 1, WrongUsage = 2 };

// Where a verb reads and writes; messages for people go to `err`, results to `out`.
class Console
{
public:
    Console(QIODevice &in, QFileDevice &out, QIODevice &err, QLocale locale);

    QByteArray readAll() { return m_in.readAll(); }
    // False when something could not be written to standard output, a full disk say.
    bool finish();

    void line(const QString &text);
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    // One sentence on standard error; answers AtFault so that a verb can return it.
    int fault(const Error &error);
    const QLocale &locale() const { return m_locale; }

private:
    void write(const QByteArray &bytes);

    QIODevice &m_in;
    QFileDevice &m_out;
    QIODevice &m_err;
    QLocale m_locale;
    bool m_lost = false;
};

// One command of the program.
class Verb
{
public:
    virtual ~Verb() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;    // one line of help
    virtual QString positional() const = 0; // "MAP FILE…"
    virtual int least() const { return 1; } // how many positional words
    virtual int most() const { return 1; }
    virtual QList<OptionSpec> options() const { return {}; }
    virtual bool draws() const { return false; } // needs fonts, so a QGuiApplication
    virtual int run(const Arguments &arguments, Console &console) = 0;
};

// Every verb, in the order of the help.
std::vector<std::unique_ptr<Verb>> allVerbs();

// The options that several verbs share.
OptionSpec jsonOption();

} // namespace trigpoint::cli
