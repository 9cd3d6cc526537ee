// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace trigpoint::cli {

// An option of a verb, as data: "--paper SIZE" has the value name "SIZE", a flag has none.
struct OptionSpec
{
    QString name; // without the dashes
    QString valueName;
    QString help;
};

struct Arguments
{
    QStringList positional;
    QMap<QString, QString> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return options.value(option, otherwise);
    }
};

// Splits words into positional ones and the options of `specs`. "--" ends the options; "--name value" and
// "--name=value" are the same. Fails on an unknown option, a missing or an unwanted value.
Result<Arguments> parseArguments(const QStringList &words, const QList<OptionSpec> &specs);

} // namespace trigpoint::cli
