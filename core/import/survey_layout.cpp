// SPDX-License-Identifier: Apache-2.0
#include "core/import/survey_layout.h"

#include "core/import/date_pattern.h"
#include "core/import/text_table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct SurveyLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyLayoutText)
};

using Records = std::vector<QStringList>;

QString cell(const Records &records, size_t row, qsizetype column)
{
    return row < records.size() && column < records[row].size() ? records[row][column].trimmed() : QString();
}

qsizetype blanks(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
}

QStringList header(const Records &records, size_t row)
{
    qsizetype width = 0;
    for (size_t i = 0; i <= row && i < records.size(); ++i)
        width = std::max(width, records[i].size());
    QStringList result = row < records.size() ? records[row] : QStringList();
    result.resize(width);
    return result;
}

// Qualtrics names what it adds itself; row 2 of the legacy layout and the import ids of row 3 use other words.
QString qualtricsCode(const QString &name, const QString &importId)
{
    static const QHash<QString, QString> ids{
        {u"startDate"_s, u"StartDate"_s}, {u"endDate"_s, u"EndDate"_s}, {u"status"_s, u"Status"_s},
        {u"ipAddress"_s, u"IPAddress"_s}, {u"progress"_s, u"Progress"_s}, {u"duration"_s, u"Duration (in seconds)"_s},
        {u"finished"_s, u"Finished"_s}, {u"recordedDate"_s, u"RecordedDate"_s}, {u"_recordId"_s, u"ResponseId"_s},
        {u"recipientLastName"_s, u"RecipientLastName"_s}, {u"recipientFirstName"_s, u"RecipientFirstName"_s},
        {u"recipientEmail"_s, u"RecipientEmail"_s}, {u"externalDataReference"_s, u"ExternalReference"_s},
        {u"locationLatitude"_s, u"LocationLatitude"_s}, {u"locationLongitude"_s, u"LocationLongitude"_s},
        {u"distributionChannel"_s, u"DistributionChannel"_s}, {u"userLanguage"_s, u"UserLanguage"_s}};
    return ids.value(importId, name);
}

QString importIdOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object().value(u"ImportId"_s).toString();
}

// "Q4_3" belongs to group "Q4"; "Q2_16_TEXT" is a text of its own.
QString qualtricsGroup(const QString &code)
{
    static const QRegularExpression pattern(u"^(.*\\D.*|Q\\d+)_\\d+$"_s);
    const auto match = pattern.match(code);
    return match.hasMatch() ? match.captured(1) : QString();
}

void fillQualtrics(SurveyLayout &layout, const Records &records)
{
    const QStringList names = header(records, 0);
    const QStringList distinct = distinctHeaders(names);
    const bool legacy = cell(records, 0, 0) == u"V1";
    for (qsizetype i = 0; i < names.size(); ++i) {
        SurveyColumn column;
        column.name = distinct[i];
        column.code = names[i].trimmed();
        column.text = layout.headerRows > 1 ? withoutHtml(cell(records, 1, i)) : column.code;
        if (layout.headerRows > 2)
            column.code = qualtricsCode(column.code, importIdOf(cell(records, 2, i)));
        static const QRegularExpression system(u"^V\\d+$"_s);
        if (legacy && system.match(column.code).hasMatch())
            column.code = column.text == u"ResponseID" ? u"ResponseId"_s : column.text;
        column.group = qualtricsGroup(column.code);
        if (!column.group.isEmpty())
            column.option = column.text.section(u" - "_s, -1);
        layout.columns.push_back(column);
    }
}

void fillSurveyMonkey(SurveyLayout &layout, const Records &records)
{
    const QStringList questions = header(records, 0);
    QStringList names;
    QString question;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (!questions[i].trimmed().isEmpty())
            question = questions[i].trimmed();
        const QString part = layout.headerRows > 1 ? cell(records, 1, i) : QString();
        const bool alone = part.isEmpty() || part == u"Response" || part == u"Open-Ended Response";
        SurveyColumn column;
        column.code = question;
        column.text = withoutHtml(question);
        if (!alone) {
            column.group = question;
            column.option = part;
        }
        names += alone ? question : question + u" - "_s + part;
        layout.columns.push_back(column);
    }
    const QStringList distinct = distinctHeaders(names);
    for (qsizetype i = 0; i < distinct.size(); ++i)
        layout.columns[static_cast<size_t>(i)].name = distinct[i];
}

void fillLimeSurvey(SurveyLayout &layout, const Records &records)
{
    static const QRegularExpression pattern(u"^(\\w+)((?:\\[[^\\]]*\\])*)(?:[._ ]+|$)(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList names = header(records, 0);
    const QStringList distinct = distinctHeaders(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        SurveyColumn column;
        column.name = distinct[i];
        const auto match = pattern.match(names[i].trimmed());
        column.code = match.hasMatch() ? match.captured(1) + match.captured(2) : names[i].trimmed();
        column.text = withoutHtml(match.hasMatch() && !match.captured(3).isEmpty() ? match.captured(3) : names[i]);
        if (match.hasMatch() && !match.captured(2).isEmpty()) {
            column.group = match.captured(1);
            static const QRegularExpression bracket(u"\\[([^\\]]+)\\]\\s*$"_s);
            const auto option = bracket.match(column.text);
            column.option = option.hasMatch() ? option.captured(1) : match.captured(2).mid(1).chopped(1);
        }
        layout.columns.push_back(column);
    }
}

void fillTable(SurveyLayout &layout, const Records &records)
{
    const auto last = static_cast<size_t>(std::max(1, layout.headerRows)) - 1;
    QStringList names = header(records, last);
    if (layout.headerRows == 0)
        names.fill(QString());
    const QStringList distinct = distinctHeaders(names);
    static const QRegularExpression grid(u"^(.*\\S)\\s*\\[([^\\]]+)\\]$"_s, QRegularExpression::DotMatchesEverythingOption);
    QString banner;
    for (qsizetype i = 0; i < names.size(); ++i) {
        SurveyColumn column;
        column.name = distinct[i];
        column.code = names[i].trimmed();
        column.text = withoutHtml(names[i].trimmed().isEmpty() ? distinct[i] : names[i]);
        if (layout.headerRows > 1) {
            if (!cell(records, 0, i).isEmpty())
                banner = cell(records, 0, i);
            if (!banner.isEmpty())
                column.text = banner + u" - "_s + column.text;
        }
        if (const auto match = grid.match(column.code); match.hasMatch()) {
            column.group = match.captured(1);
            column.option = match.captured(2);
        }
        layout.columns.push_back(column);
    }
}

SurveyLayout start(const QString &format, int headerRows, double confidence, const QString &reason)
{
    SurveyLayout layout;
    layout.format = format;
    layout.headerRows = headerRows;
    layout.confidence = confidence;
    layout.reasons += reason;
    return layout;
}

std::optional<SurveyLayout> asQualtrics(const Records &records)
{
    for (const int row : {2, 1})
        if (cell(records, static_cast<size_t>(row), 0).contains(u"\"ImportId\""))
            return start(u"qualtrics_csv"_s, row + 1, 0.99,
                         SurveyLayoutText::tr("Row %1 holds Qualtrics import ids.").arg(row + 1));
    const QStringList names = header(records, 0);
    if (cell(records, 0, 0) == u"V1" && cell(records, 1, 0).startsWith(u"ResponseI"))
        return start(u"qualtrics_csv"_s, 2, 0.95,
                     SurveyLayoutText::tr("Its first columns are V1, V2 … as in Qualtrics files from before 2017."));
    static const QSet<QString> own{u"StartDate"_s, u"EndDate"_s, u"Progress"_s, u"Finished"_s, u"RecordedDate"_s,
                                   u"ResponseId"_s, u"DistributionChannel"_s, u"UserLanguage"_s};
    const auto known = std::count_if(names.begin(), names.end(), [](const QString &n) { return own.contains(n.trimmed()); });
    if (known < 3)
        return std::nullopt;
    // Row 3 was deleted; row 2 repeats the names with blanks or holds whole questions.
    qsizetype dates = 0;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (own.contains(names[i].trimmed()) && guessDates({cell(records, 1, i)}).isDate)
            ++dates;
    return start(u"qualtrics_csv"_s, dates > 0 ? 1 : 2, 0.9,
                 SurveyLayoutText::tr("%n of its columns have names that Qualtrics gives.", nullptr, static_cast<int>(known)));
}

std::optional<SurveyLayout> asSurveyMonkey(const Records &records)
{
    static const QRegularExpression id(u"^Respondent ?ID$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!id.match(cell(records, 0, 0)).hasMatch() || records.size() < 2)
        return std::nullopt;
    const bool two = cell(records, 1, 0).isEmpty()
                     && (records[1].contains(u"Response"_s) || records[1].contains(u"Open-Ended Response"_s)
                         || blanks(records[0]) > 0);
    if (two)
        return start(u"surveymonkey_csv"_s, 2, 0.95,
                     SurveyLayoutText::tr("The first column is the respondent's id and a second header row names the answers, as in SurveyMonkey."));
    return start(u"surveymonkey_csv"_s, 1, 0.7,
                 SurveyLayoutText::tr("The first column is the respondent's id, as in SurveyMonkey; there is one header row."));
}

std::optional<SurveyLayout> asLimeSurvey(const Records &records)
{
    static const QRegularExpression pattern(u"^\\w+(\\[\\w+\\])*(\\.|\\._\\.|\\]) ?\\S?"_s);
    static const QRegularExpression bare(u"^[A-Za-z]\\w*\\[\\w+\\](\\[\\w+\\])?$"_s);
    const QStringList names = header(records, 0);
    static const QSet<QString> own{u"submitdate"_s, u"lastpage"_s, u"startlanguage"_s, u"seed"_s, u"datestamp"_s};
    qsizetype coded = 0;
    qsizetype known = 0;
    qsizetype filled = 0;
    for (const QString &name : names) {
        const QString n = name.trimmed();
        filled += n.isEmpty() ? 0 : 1;
        coded += pattern.match(n).hasMatch() || bare.match(n).hasMatch() ? 1 : 0;
        known += own.contains(n.section(u'.', 0, 0)) ? 1 : 0;
    }
    if (known < 2 && (filled < 3 || coded * 2 <= filled))
        return std::nullopt;
    return start(u"limesurvey_csv"_s, 1, known >= 2 ? 0.9 : 0.85,
                 SurveyLayoutText::tr("%n column(s) begin with a question code, as in LimeSurvey.", nullptr, static_cast<int>(coded)));
}

std::optional<SurveyLayout> asGoogleForms(const Records &records)
{
    static const QSet<QString> words{u"timestamp"_s, u"zeitstempel"_s, u"horodateur"_s, u"marca temporal"_s,
                                     u"informazioni cronologiche"_s, u"tidstämpel"_s, u"carimbo de data/hora"_s, u"タイムスタンプ"_s};
    if (!words.contains(cell(records, 0, 0).toLower()))
        return std::nullopt;
    QStringList first;
    for (size_t i = 1; i < records.size(); ++i)
        first += cell(records, i, 0);
    if (records.size() > 1 && !guessDates(first).isDate)
        return std::nullopt;
    return start(u"google_forms_csv"_s, 1, 0.9, SurveyLayoutText::tr("The first column is a time stamp, as in Google Forms."));
}

std::optional<SurveyLayout> asTable(const Records &records)
{
    if (records.empty() || records[0].size() < 2)
        return std::nullopt;
    std::map<qsizetype, int> sizes;
    for (const QStringList &row : records)
        ++sizes[row.size()];
    const auto usual = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual->first < 2)
        return std::nullopt;
    const double share = double(usual->second) / double(records.size());
    const bool banner = records.size() > 2 && blanks(records[0]) * 2 > records[0].size()
                        && blanks(records[1]) * 10 < records[1].size();
    return start(u"table"_s, banner ? 2 : 1, records.size() > 1 ? 0.1 + 0.3 * share : 0.1,
                 SurveyLayoutText::tr("A table of %n columns.", nullptr, static_cast<int>(usual->first)));
}

} // namespace

QString withoutHtml(const QString &text)
{
    static const QRegularExpression tag(u"<[a-zA-Z/!][^>]{0,2000}>"_s);
    QString result = text;
    result.replace(tag, u" "_s);
    result.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    return result.simplified();
}

const SurveyColumn *SurveyLayout::column(const QString &name) const
{
    for (const SurveyColumn &column : columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

QStringList SurveyLayout::names() const
{
    QStringList result;
    for (const SurveyColumn &column : columns)
        result += column.name;
    return result;
}

std::vector<SurveyLayout> surveyLayouts(const std::vector<QStringList> &records)
{
    std::vector<SurveyLayout> result;
    for (auto found : {asQualtrics(records), asSurveyMonkey(records), asLimeSurvey(records), asGoogleForms(records), asTable(records)})
        if (found)
        {
            result.push_back(layoutAs(found->format, found->headerRows, records));
            result.back().confidence = found->confidence;
            result.back().reasons = found->reasons;
        }
    std::stable_sort(result.begin(), result.end(),
                     [](const SurveyLayout &a, const SurveyLayout &b) { return a.confidence > b.confidence; });
    return result;
}

SurveyLayout layoutAs(const QString &format, int headerRows, const std::vector<QStringList> &records)
{
    SurveyLayout layout;
    layout.format = format;
    layout.headerRows = headerRows;
    if (headerRows < 0) {
        const auto found = format == u"qualtrics_csv"      ? asQualtrics(records)
                           : format == u"surveymonkey_csv" ? asSurveyMonkey(records)
                                                           : asTable(records);
        layout.headerRows = found ? found->headerRows : 1;
    }
    if (format == u"qualtrics_csv")
        fillQualtrics(layout, records);
    else if (format == u"surveymonkey_csv")
        fillSurveyMonkey(layout, records);
    else if (format == u"limesurvey_csv")
        fillLimeSurvey(layout, records);
    else
        fillTable(layout, records);
    return layout;
}

} // namespace trigpoint::import
