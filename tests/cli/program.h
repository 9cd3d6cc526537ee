// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace trigpoint::test {

// One run of the built trigpoint-cli.
struct Run
{
    int exitCode = -1; // -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; // fails the test when `out` is not a JSON object
    QJsonArray array() const;
};

Run runCli(const QStringList &arguments, const QByteArray &input = {});

// The same through a shell, which finds the program in $TRIGPOINT.
Run runShell(const QString &line);

// A folder of its own for the test's files.
class Folder
{
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const; // answers its path
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_dir;
};

} // namespace trigpoint::test
