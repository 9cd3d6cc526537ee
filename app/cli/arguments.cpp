// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentsText)
};

} // namespace

Result<Arguments> parseArguments(const QStringList &words, const QList<OptionSpec> &specs)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            result.positional += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u"--")) {
            result.positional.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &s) { return s.name == name; });
        if (spec == specs.end())
            return fail(ArgumentsText::tr("There is no option --%1 here.").arg(name));
        const bool inlineValue = word.contains(u'=');
        if (spec->valueName.isEmpty()) {
            if (inlineValue)
                return fail(ArgumentsText::tr("The option --%1 takes no value.").arg(name));
            result.options.insert(name, {});
        } else if (inlineValue) {
            result.options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            result.options.insert(name, words[++i]);
        } else {
            return fail(ArgumentsText::tr("The option --%1 needs a value: %2.").arg(name, spec->valueName));
        }
    }
    return result;
}

} // namespace trigpoint::cli
