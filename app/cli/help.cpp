// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString aligned(const QString &left, const QString &right)
{
    return u"  "_s + left.leftJustified(26) + u"  "_s + right;
}

QString spelled(const OptionSpec &option)
{
    return option.valueName.isEmpty() ? u"--"_s + option.name : u"--"_s + option.name + u' ' + option.valueName;
}

QStringList sharedOptions()
{
    return {aligned(u"--language en|it|sv"_s, HelpText::tr("The language of messages, numbers and pages.")),
            aligned(u"--help"_s, HelpText::tr("Show this help.")),
            aligned(u"--version"_s, HelpText::tr("Show the version."))};
}

} // namespace

QString usageLine(const Verb &verb)
{
    QString line = u"trigpoint-cli "_s + verb.name();
    if (!verb.positional().isEmpty())
        line += u' ' + verb.positional();
    for (const OptionSpec &option : verb.options())
        line += u" ["_s + spelled(option) + u']';
    return line;
}

QString helpOf(const std::vector<std::unique_ptr<Verb>> &verbs)
{
    QStringList lines{HelpText::tr("Customer-journey maps in which every claim can be checked."), {},
                      HelpText::tr("Usage: trigpoint-cli VERB …"), {}};
    for (const auto &verb : verbs)
        lines.append(aligned(verb->name(), verb->summary()));
    lines.append(QString());
    lines += sharedOptions();
    lines.append(QString());
    lines.append(HelpText::tr("Exit codes: 0 done, 1 the data or a file is at fault, 2 wrong usage."));
    lines.append(HelpText::tr("trigpoint-cli VERB --help explains one verb."));
    return lines.join(u'\n');
}

QString helpOf(const Verb &verb)
{
    QStringList lines{verb.summary(), {}, HelpText::tr("Usage: %1").arg(usageLine(verb)), {}};
    for (const OptionSpec &option : verb.options())
        lines.append(aligned(spelled(option), option.help));
    lines += sharedOptions();
    return lines.join(u'\n');
}

} // namespace trigpoint::cli
