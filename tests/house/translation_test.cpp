// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Every text of the sources stands, finished, in each language's file, with the same arguments.

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; // one, or one a plural form
    bool numerus = false;
    bool finished = true;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QString text(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = text(xml);
        else if (xml.name() == u"comment")
            message.comment = text(xml);
        else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.numerus) {
                message.translations = {text(xml)};
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(text(xml));
        } else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readTs(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = text(xml);
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

// The texts as the sources have them now.
QList<Message> sourceMessages()
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString ts = folder.filePath(u"now.ts"_s);
    QStringList arguments{u"-silent"_s};
    for (const char *top : {"core", "ui", "app"})
        arguments.append(QStringLiteral(TRIGPOINT_SOURCE_DIR "/") + QLatin1String(top));
    arguments += {u"-ts"_s, ts, u"-target-language"_s, u"it"_s};
    QProcess lupdate;
    lupdate.start(QStringLiteral(TRIGPOINT_LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished(120000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return readTs(ts);
}

QSet<QString> placeholders(const QString &sentence)
{
    static const QRegularExpression pattern(u"%(L?\\d+|L?n)"_s);
    QSet<QString> found;
    auto it = pattern.globalMatch(sentence);
    while (it.hasNext())
        found.insert(it.next().captured(1).remove(u'L'));
    return found;
}

// A plural form may leave out the number ("one answer"), never another argument.
bool sameArguments(const Message &source, const QString &translation)
{
    QSet<QString> wanted = placeholders(source.source);
    QSet<QString> found = placeholders(translation);
    if (source.numerus) {
        wanted.remove(u"n"_s);
        found.remove(u"n"_s);
    }
    return wanted == found;
}

void checkLanguage(const QString &language, bool pluralsOnly)
{
    QHash<QString, Message> translated;
    for (const Message &message : readTs(QStringLiteral(TRIGPOINT_SOURCE_DIR "/translations/trigpoint_%1.ts").arg(language)))
        translated.insert(message.key(), message);
    for (const Message &source : sourceMessages()) {
        if (pluralsOnly && !source.numerus)
            continue;
        INFO(language.toStdString() << ": " << source.context.toStdString() << ": " << source.source.toStdString());
        const auto it = translated.constFind(source.key());
        if (it == translated.constEnd()) {
            FAIL_CHECK("this text is not in the language's file");
            continue;
        }
        CHECK(it->finished);
        CHECK(it->translations.size() == (source.numerus ? 2 : 1));
        for (const QString &translation : it->translations) {
            CHECK_FALSE(translation.trimmed().isEmpty());
            CHECK(sameArguments(source, translation));
        }
    }
}

} // namespace

TEST_CASE("every text is translated into Italian", "[house][languages]")
{
    checkLanguage(u"it"_s, false);
}

TEST_CASE("every text is translated into Swedish", "[house][languages]")
{
    checkLanguage(u"sv"_s, false);
}

TEST_CASE("every English plural has both forms", "[house][languages]")
{
    checkLanguage(u"en"_s, true);
}
