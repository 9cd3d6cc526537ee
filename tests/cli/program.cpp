// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace trigpoint::test {

QJsonObject Run::object() const
{
    const QJsonDocument json = QJsonDocument::fromJson(out);
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(json.isObject());
    return json.object();
}

QJsonArray Run::array() const
{
    const QJsonDocument json = QJsonDocument::fromJson(out);
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(json.isArray());
    return json.array();
}

static Run runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TRIGPOINT"), QStringLiteral(TRIGPOINT_CLI));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run runCli(const QStringList &arguments, const QByteArray &input)
{
    return runProgram(QStringLiteral(TRIGPOINT_CLI), arguments, input);
}

Run runShell(const QString &line)
{
    return runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line}, {});
}

QString Folder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path(name);
}

QByteArray Folder::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace trigpoint::test
