// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"
#include "translations/translations.h"

#include <QFile>
#include <QGuiApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace trigpoint;
using namespace trigpoint::cli;

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

// The words of the command line before Qt sees them: which application to make depends on the verb.
struct CommandLine
{
    QString verb;
    QStringList words; // without the verb and the options below
    QString language;
    bool languageGiven = false;
    bool help = false;
    bool version = false;
};

CommandLine read(int argc, char **argv)
{
    CommandLine line;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == u"--") {
            line.words.append(word);
            line.words += words;
            break;
        }
        if (word == u"--help" || word == u"-h")
            line.help = true;
        else if (word == u"--version")
            line.version = true;
        else if (word == u"--language" || word.startsWith(u"--language=")) {
            line.languageGiven = true;
            line.language = word.contains(u'=') ? word.section(u'=', 1) : words.isEmpty() ? QString() : words.takeFirst();
        } else if (line.verb.isEmpty() && !word.startsWith(u'-'))
            line.verb = word;
        else
            line.words.append(word);
    }
    if (!line.languageGiven)
        line.language = languageFor(QLocale::system());
    return line;
}

int wrongUsage(QFile &err, const QString &sentence, const QString &hint)
{
    err.write((sentence + u'\n' + hint + u'\n').toUtf8());
    return WrongUsage;
}

int runVerb(Verb &verb, const CommandLine &line, Console &console, QFile &err)
{
    const QString hint = MainText::tr("Usage: %1").arg(usageLine(verb));
    const Result<Arguments> arguments = parseArguments(line.words, verb.options());
    if (!arguments)
        return wrongUsage(err, arguments.error().sentence, hint);
    if (arguments->positional.size() < verb.least())
        return wrongUsage(err, MainText::tr("%1 needs %2.", "a verb and its arguments").arg(verb.name(), verb.positional()), hint);
    if (arguments->positional.size() > verb.most())
        return wrongUsage(err, MainText::tr("%1 does not know what to do with “%2”.")
                                   .arg(verb.name(), arguments->positional[verb.most()]), hint);
    return verb.run(*arguments, console);
}

int start(const CommandLine &line, const std::vector<std::unique_ptr<Verb>> &verbs, Verb *verb)
{
    QFile in, out, err;
    in.open(stdin, QIODevice::ReadOnly);
    out.open(stdout, QIODevice::WriteOnly);
    err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (line.languageGiven && !languageCodes().contains(line.language))
        return wrongUsage(err, MainText::tr("“%1” is not a language of this program.").arg(line.language),
                          MainText::tr("Choose one of: %1.").arg(languageCodes().join(u", "_s)));
    const auto translator = translatorFor(line.language);
    QCoreApplication::installTranslator(translator.get());
    QLocale::setDefault(localeOf(line.language)); // for the numbers that %Ln puts into texts
    Console console(in, out, err, localeOf(line.language));

    if (line.version) {
        console.line(u"trigpoint-cli "_s + QStringLiteral(TRIGPOINT_VERSION));
        return Done;
    }
    if (line.help || (line.verb.isEmpty() && line.words.isEmpty())) {
        console.line(verb ? helpOf(*verb) : helpOf(verbs));
        return line.help ? Done : WrongUsage;
    }
    if (!verb)
        return wrongUsage(err, MainText::tr("There is no verb “%1”.").arg(line.verb.isEmpty() ? line.words.first() : line.verb),
                          MainText::tr("trigpoint-cli --help lists them."));
    const int code = runVerb(*verb, line, console, err);
    if (console.finish())
        return code;
    return console.fault({MainText::tr("The result could not be written to standard output: its disk is full or its reader "
                                       "is gone. Make room and try again."), {}});
}

// A library's remark on its surroundings is no message to the user; ours are sentences of verbs.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    const CommandLine line = read(argc, argv);
    const auto verbs = allVerbs();
    Verb *verb = nullptr;
    for (const auto &candidate : verbs)
        if (candidate->name() == line.verb)
            verb = candidate.get();

    // Only what draws needs fonts and so a QGuiApplication; without a display that must be the offscreen one.
    if (verb && verb->draws()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return start(line, verbs, verb);
    }
    QCoreApplication application(argc, argv);
    return start(line, verbs, verb);
}
