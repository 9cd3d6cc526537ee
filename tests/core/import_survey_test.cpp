// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/import/choice_text.h"
#include "core/import/date_pattern.h"
#include "core/import/number_text.h"
#include "core/import/survey_importer.h"
#include "tests/support/import_files.h"

#include <QJsonArray>

using namespace trigpoint;
using namespace trigpoint::import;
using namespace trigpoint::test;
using namespace Qt::StringLiterals;

namespace {

// Recognised, guessed and read, with the plan changed on the way.
Imported importOf(const QByteArray &bytes, const std::function<void(ImportPlan &)> &change = {})
{
    const SurveyImporter importer;
    auto file = fileOf(bytes, u"CSAT 2025.csv"_s);
    REQUIRE(file);
    const auto sample = takeSample(*file);
    REQUIRE(sample);
    const auto found = importer.recognise(*sample);
    REQUIRE_FALSE(found.empty());
    const auto json = importer.guessPlan(*file, found.front().format, {});
    REQUIRE(json);
    auto plan = parsePlan(*json, u"guess"_s);
    if (!plan)
        FAIL(plan.error().sentence.toStdString());
    if (change)
        change(*plan);
    auto imported = importer.read(*file, *plan, {});
    if (!imported)
        FAIL(imported.error().sentence.toStdString());
    CHECK(imported->file.rows == imported->file.imported + std::ssize(imported->file.skipped));
    CHECK(imported->survey->answers.rows == imported->file.imported);
    return std::move(*imported);
}

PlanColumn planned(const Imported &imported, const QString &column)
{
    const auto plan = parsePlan(imported.file.plan, u"used"_s);
    REQUIRE(plan);
    for (const PlanColumn &entry : plan->columns)
        if (entry.column == column)
            return entry;
    FAIL("no column " << column.toStdString());
    return {};
}

AnswerValue answer(const Imported &imported, const QString &column, qint64 row)
{
    const AnswerColumn *found = imported.survey->answers.column(column);
    REQUIRE(found);
    REQUIRE(found->coded);
    return found->dictionary[found->codeAt(row)];
}

PlanColumn &column(ImportPlan &plan, const QString &name)
{
    for (PlanColumn &entry : plan.columns)
        if (entry.column == name)
            return entry;
    FAIL("no column " << name.toStdString());
    return plan.columns.front();
}

const QByteArray ratings = "id,Service quality,How likely are you to recommend us?,weight,Comment\n"
                           "a1,5,10,1.5,Very good support and fast answers when we needed them most of all\n"
                           "a2,4,9,0.5,Slow to load on Mondays when everybody signs in at the very same time\n"
                           "a3,1,0,1,The invoice had the wrong address and nobody could say why for weeks\n"
                           "a4,3,7,1,We like the search but the editor loses the cursor again and again\n"
                           "a5,,11,1,\n"
                           "a6,0,8,1,Documentation is missing for most of what we were told to set up first\n";

} // namespace

TEST_CASE("a plain table's columns get their roles by content", "[import][survey]")
{
    const Imported imported = importOf(ratings);
    CHECK(imported.file.format == u"table");
    CHECK(imported.source.name == u"CSAT 2025");
    CHECK(planned(imported, u"id"_s).role == PlanRole::Respondent);
    CHECK(planned(imported, u"weight"_s).role == PlanRole::Weight);
    CHECK(planned(imported, u"Comment"_s).role == PlanRole::Text);
    const PlanColumn rating = planned(imported, u"Service quality"_s);
    CHECK(rating.role == PlanRole::Rating);
    CHECK(rating.min == 1);
    CHECK(rating.max == 5);
    CHECK(rating.missing == QStringList{u"0"_s});
    CHECK(rating.stage.isEmpty());
    const PlanColumn nps = planned(imported, u"How likely are you to recommend us?"_s);
    CHECK(nps.role == PlanRole::Nps);
    CHECK(nps.missing == QStringList{u"11"_s});
}

TEST_CASE("missing is not zero: blanks, codes and nonsense each keep their reason", "[import][survey]")
{
    const QString quality = u"Service quality"_s;
    const Imported imported = importOf(ratings + "a7,9,12,x,\na8,good,7.5,-1,\n", [&](ImportPlan &plan) {
        PlanColumn &rating = column(plan, quality);
        rating.role = PlanRole::Rating;
        rating.min = 1;
        rating.max = 5;
        rating.missing = {u"0"_s};
        PlanColumn &nps = column(plan, u"How likely are you to recommend us?"_s);
        nps.role = PlanRole::Nps;
        nps.missing = {u"11"_s};
        column(plan, u"weight"_s).role = PlanRole::Weight;
    });
    CHECK(answer(imported, quality, 0).number == 5);
    CHECK(answer(imported, quality, 4).missingReason == u"blank");
    CHECK(answer(imported, quality, 5).missingReason == u"not_applicable");
    CHECK(answer(imported, quality, 6).missingReason == u"out_of_range");
    CHECK(answer(imported, quality, 7).missingReason == u"not_a_number");
    const QString recommend = u"How likely are you to recommend us?"_s;
    CHECK(answer(imported, recommend, 2).number == 0);
    CHECK(answer(imported, recommend, 4).missingReason == u"not_applicable");
    CHECK(answer(imported, recommend, 6).missingReason == u"out_of_range");
    CHECK(answer(imported, recommend, 7).missingReason == u"out_of_range");
    CHECK(answer(imported, u"weight"_s, 0).number == 1.5);
    CHECK(answer(imported, u"weight"_s, 6).missingReason == u"not_a_number");
    CHECK(answer(imported, u"weight"_s, 7).missingReason == u"out_of_range");
    const AnswerColumn *column = imported.survey->answers.column(quality);
    qint64 sum = 0;
    for (const qint64 count : column->histogram)
        sum += count;
    CHECK(sum == 8);
    const QString warnings = imported.file.warnings.join(u'\n');
    CHECK(warnings.contains(u"weight 1"));
    CHECK(warnings.contains(u"row 7"));
    CHECK(warnings.contains(u"row 8"));
}

TEST_CASE("a person's comment stands in the row of the same person", "[import][survey]")
{
    const Imported imported = importOf(ratings);
    const AnswerTable &answers = imported.survey->answers;
    CHECK(answers.column(u"Comment"_s)->textAt(2).startsWith("The invoice"));
    CHECK(answers.column(u"Comment"_s)->textAt(4).isEmpty());
    CHECK(answers.column(u"id"_s)->textAt(5) == "a6");
}

TEST_CASE("empty rows are skipped with their number and the rows behind keep theirs", "[import][survey]")
{
    const Imported imported = importOf("id,Service rating,Note\n1,5,a\n,,\n2,4,b\n , ,\n3,5,c\n");
    REQUIRE(imported.file.skipped.size() == 2);
    CHECK(imported.file.skipped[0].row == 2);
    CHECK(imported.file.skipped[1].row == 4);
    CHECK(imported.survey->answers.fileRow(2) == 5);
}

TEST_CASE("Qualtrics: three header rows, previews dropped, personal data and derived columns left out", "[import][survey]")
{
    const QByteArray bytes =
        "StartDate,Status,IPAddress,RecordedDate,ResponseId,UserLanguage,Q1_1,Q1_2,Q3,Q3_NPS_GROUP,Q4\n"
        "Anfangsdatum,Antworttyp,IP-Adresse,Erfassungsdatum,Antwort-ID,Benutzersprache,"
        "\"Which, please? - Selected Choice - Speed\",Which? - Price,\"<p>How likely are you to <b>recommend</b>\nus?</p>\",x,Anything else?\n"
        "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\","
        "\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"userLanguage\"\"}\","
        "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1b\"\"}\",\"{\"\"ImportId\"\":\"\"QID3\"\"}\",\"{\"\"ImportId\"\":\"\"QID3g\"\"}\",\"{\"\"ImportId\"\":\"\"QID4\"\"}\"\n"
        "2025-07-18 08:28:09,0,1.2.3.4,2025-07-18 08:29:09,R_1,DE,Speed,,10,Promoter,I would like a darker theme for late evenings\n"
        "2025-07-19 08:28:09,1,1.2.3.4,2025-07-19 08:29:09,R_2,EN,Speed,,0,Detractor,test\n"
        "2025-07-20 08:28:09,IP Address,1.2.3.4,2025-07-20 08:29:09,R_3,EN,,Price,0,Detractor,No\n"
        "2025-07-21 08:28:09,Survey Test,1.2.3.4,2025-07-21 08:29:09,R_4,EN,,Price,7,Passive,No\n"
        "2025-07-21 08:28:09,0,1.2.3.4,2025-07-21 08:29:09,R_5,EN,,,7,Passive,No\n";
    const Imported imported = importOf(bytes, [](ImportPlan &plan) {
        CHECK(plan.file.headerRows == 3);
        REQUIRE(column(plan, u"Q1_1"_s).options.size() == 1);
        column(plan, u"Q1_1"_s).options[0].stage = u"Use"_s;
        column(plan, u"Q1_1"_s).options[0].polarity = 1;
    });
    CHECK(imported.file.format == u"qualtrics_csv");
    CHECK(imported.file.imported == 3);
    REQUIRE(imported.file.skipped.size() == 2);
    CHECK(imported.file.skipped[0].row == 2);
    CHECK(imported.file.skipped[1].row == 4);
    CHECK(planned(imported, u"IPAddress"_s).role == PlanRole::Ignore);
    CHECK(planned(imported, u"Q3_NPS_GROUP"_s).role == PlanRole::Ignore);
    CHECK(planned(imported, u"ResponseId"_s).role == PlanRole::Respondent);
    CHECK(planned(imported, u"Q3"_s).role == PlanRole::Nps);
    CHECK(imported.source.date == QDate(2025, 7, 21));
    CHECK(imported.source.collectedFrom == QDate(2025, 7, 18));
    CHECK_FALSE(imported.survey->answers.column(u"IPAddress"_s));

    const AnswerColumn *speed = imported.survey->answers.column(u"Q1_1"_s, u"Speed"_s);
    REQUIRE(speed);
    CHECK(speed->codeAt(0) == 2);
    CHECK(speed->codeAt(1) == 1); // chose another option of the same question
    CHECK(speed->codeAt(2) == 0); // answered none
    const auto question = std::find_if(imported.survey->questions.begin(), imported.survey->questions.end(),
                                       [](const ImportedQuestion &q) { return q.question.code == u"Q3"; });
    REQUIRE(question != imported.survey->questions.end());
    CHECK(question->question.text == u"How likely are you to recommend us?");
}

TEST_CASE("Qualtrics: the legacy layout and a deleted third row", "[import][survey]")
{
    const Imported legacy = importOf("\xEF\xBB\xBFV1,V2,V3,V7,V8,V9,Q1,\nResponseID,ResponseSet,Name,Status,StartDate,EndDate,How was the service?,\n"
                                     "R_1,Default,Ann,0,2016-07-18 08:28:09,2016-07-18 08:28:48,4,\nR_2,Default,Bo,0,2016-07-19 08:28:09,2016-07-19 08:28:48,5,\n");
    CHECK(legacy.file.format == u"qualtrics_csv");
    CHECK(legacy.file.rows == 2);
    CHECK(planned(legacy, u"V1"_s).role == PlanRole::Respondent);
    CHECK(planned(legacy, u"V3"_s).role == PlanRole::Ignore);
    CHECK(legacy.source.date == QDate(2016, 7, 19));
    const Imported excel = importOf("StartDate,EndDate,Progress,Finished,ResponseId,Q8\nStart Date,End Date,Progress,Finished,Response ID,Why so?\n"
                                    "12/2/21 8:46,12/2/21 8:50,100,TRUE,R_1,Because\n12/14/21 8:46,12/14/21 8:50,100,TRUE,R_2,\n");
    CHECK(excel.file.rows == 2);
    CHECK(excel.file.format == u"qualtrics_csv");
    CHECK(excel.source.date == QDate(2021, 12, 14));
}

TEST_CASE("SurveyMonkey: answers inherit the question at their left", "[import][survey]")
{
    const Imported imported = importOf("RespondentID,Which films have you seen?,,How do you like them?,\n"
                                       ",Alien,Brazil,Response,Open-Ended Response\n"
                                       "1,Alien,,Very good,\n2,,Brazil,Poor,\n3,Alien,Brazil,Excellent,It is long\n4,,,Good,\n",
                                       [](ImportPlan &plan) {
                                           column(plan, u"Which films have you seen? - Alien"_s).options[0].stage = u"Watch"_s;
                                       });
    CHECK(imported.file.format == u"surveymonkey_csv");
    CHECK(imported.file.rows == 4);
    const AnswerColumn *alien = imported.survey->answers.column(u"Which films have you seen? - Alien"_s, u"Alien"_s);
    REQUIRE(alien);
    CHECK(alien->histogram == std::vector<qint64>{1, 1, 2});
    const PlanColumn words = planned(imported, u"How do you like them?"_s);
    CHECK(words.role == PlanRole::Rating);
    CHECK(words.max == 5);
    CHECK(answer(imported, u"How do you like them?"_s, 2).number == 5);
    CHECK(answer(imported, u"How do you like them?"_s, 1).number == 1);
}

TEST_CASE("Google Forms: several choices by semicolon or comma, learnt and never split in brackets", "[import][survey]")
{
    QByteArray bytes = "Timestamp,Where do you run it?,Ease [Setup]\n";
    const QByteArray cells[] = {"Kubernetes", "\"Kubernetes, Virtual machine (VM)\"", "\"On every host (i.e. k8s, daemonset), Kubernetes\"",
                                "Virtual machine (VM)", "\"On every host (i.e. k8s, daemonset)\"", "Bare metal", "\"Bare metal, Kubernetes\""};
    for (int i = 0; i < 21; ++i)
        bytes += "1/" + QByteArray::number(10 + i) + "/2024 13:07:59," + cells[i % 7] + "," + (i % 2 ? "Easy" : "Very difficult") + "\n";
    const Imported imported = importOf(bytes, [](ImportPlan &plan) {
        PlanColumn &where = column(plan, u"Where do you run it?"_s);
        CHECK(where.role == PlanRole::Choice);
        CHECK(where.separator == u", ");
        for (PlanOption &option : where.options)
            if (option.option == u"Kubernetes")
                option.stage = u"Run"_s;
    });
    CHECK(imported.file.format == u"google_forms_csv");
    QStringList options;
    for (const PlanOption &option : planned(imported, u"Where do you run it?"_s).options)
        options += option.option;
    options.sort();
    CHECK(options == QStringList{u"Bare metal"_s, u"Kubernetes"_s, u"On every host (i.e. k8s, daemonset)"_s, u"Virtual machine (VM)"_s});
    const AnswerColumn *kubernetes = imported.survey->answers.column(u"Where do you run it?"_s, u"Kubernetes"_s);
    REQUIRE(kubernetes);
    CHECK(kubernetes->histogram == std::vector<qint64>{0, 9, 12});
    CHECK(imported.source.date == QDate(2024, 1, 30));
    CHECK(planned(imported, u"Timestamp"_s).dateOrder == u"mdy");
}

TEST_CASE("LimeSurvey: codes in the headers, yes and no as choices", "[import][survey]")
{
    const Imported imported = importOf("id,submitdate. Date,lastpage,Q1[a]. What do you use? [Mail],Q1[b]. What do you use? [Chat],sat[x]. [How satisfied are you?]\n"
                                       "1,2024-05-01 10:00:00,3,Yes,No,5\n2,2024-05-02 10:00:00,3,No,Yes,4\n3,2024-05-03 10:00:00,3,,,1\n",
                                       [](ImportPlan &plan) {
                                           PlanColumn &mail = column(plan, u"Q1[a]. What do you use? [Mail]"_s);
                                           REQUIRE(mail.role == PlanRole::Choice);
                                           mail.options[0].stage = u"Use"_s;
                                       });
    CHECK(imported.file.format == u"limesurvey_csv");
    const AnswerColumn *mail = imported.survey->answers.column(u"Q1[a]. What do you use? [Mail]"_s, u"Mail"_s);
    REQUIRE(mail);
    CHECK(mail->histogram == std::vector<qint64>{1, 1, 1});
    CHECK(planned(imported, u"lastpage"_s).role == PlanRole::Ignore);
}

TEST_CASE("a banner above the headers is no header", "[import][survey]")
{
    const Imported imported = importOf(",,Team A,,\nid,n,Service rating,Food rating,City\n1,2,5,4,Rome\n2,2,4,4,Oslo\n");
    CHECK(imported.file.rows == 2);
    CHECK(imported.survey->answers.column(u"Service rating"_s));
}

TEST_CASE("European decimals are told by the column", "[import][survey]")
{
    CHECK(decimalMark({u"3,5"_s, u"4"_s}) == u',');
    CHECK(decimalMark({u"1.234"_s, u"1,5"_s}) == u',');
    CHECK(decimalMark({u"1.5"_s}) == u'.');
    CHECK(numberFromText(u"1.234,50"_s, u',') == 1234.5);
    CHECK(numberFromText(u"1,234.5"_s) == 1234.5);
    CHECK_FALSE(numberFromText(u"1e999"_s));
    CHECK_FALSE(numberFromText(u"nan"_s));
    const Imported imported = importOf("id;Service rating;weight\n1;3,5;0,5\n2;4;1,5\n3;4,5;1\n");
    CHECK(answer(imported, u"Service rating"_s, 0).number == 3.5);
    CHECK(answer(imported, u"weight"_s, 1).number == 1.5);
}

TEST_CASE("labelled steps and stars are numbers", "[import][survey]")
{
    CHECK(scaleStepFromText(u"1 (None at all)"_s)->value == 1);
    CHECK(scaleStepFromText(u"0 - Not at all satisfied"_s)->labelled);
    CHECK(scaleStepFromText(u"10 = certain"_s)->value == 10);
    CHECK(scaleStepFromText(u"★★★☆☆"_s)->value == 3);
    CHECK(scaleStepFromText(u"4/5"_s)->value == 4);
    CHECK_FALSE(scaleStepFromText(u"3-5 years"_s));
    CHECK_FALSE(scaleStepFromText(u"18-29"_s));
    CHECK_FALSE(scaleStepFromText(u"good"_s));
}

TEST_CASE("dates need one order that is proven", "[import][survey]")
{
    CHECK(guessDates({u"1/31/2024 13:07:59"_s, u"2/1/2024 1:00"_s}).order == DateOrder::MonthDayYear);
    CHECK(guessDates({u"31.01.2024"_s, u"01.02.2024"_s}).order == DateOrder::DayMonthYear);
    CHECK_FALSE(guessDates({u"1/2/2024"_s, u"3/4/2024"_s}).proven);
    CHECK(guessDates({u"2024/05/01 9:23:58 AM AST"_s}).isDate);
    CHECK(guessDates({u"2017-10-23T05:40:39.000-04:00"_s}).proven);
    CHECK_FALSE(guessDates({u"12/31/1899 09:30:00 AM"_s}).isDate);
    CHECK_FALSE(guessDates({u"03:01.59"_s}).isDate);
    CHECK(dateFromText(u"12/2/21 8:46"_s, DateOrder::MonthDayYear) == QDate(2021, 12, 2));
    CHECK_FALSE(dateFromText(u"31/01/2024"_s, DateOrder::MonthDayYear));
}

TEST_CASE("known options are taken whole even with the separator inside", "[import][survey]")
{
    CHECK(splitChoices(u"a, b, c"_s, u", "_s) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(splitChoices(u"Yes, often, No"_s, u", "_s, {u"Yes, often"_s}) == QStringList{u"Yes, often"_s, u"No"_s});
    CHECK(splitChoices(u"one (x, y), two"_s, u", "_s) == QStringList{u"one (x, y)"_s, u"two"_s});
    CHECK(splitChoices(u";A;;B;"_s, u";"_s) == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("a coded column widens above 256 cells and becomes text above 65,536", "[import][survey]")
{
    QByteArray bytes = "id,city,Service rating\n";
    for (int i = 0; i < 70'000; ++i)
        bytes += "r" + QByteArray::number(i) + ",c" + QByteArray::number(i % 300) + "," + QByteArray::number(1 + i % 5) + "\n";
    const Imported imported = importOf(bytes, [](ImportPlan &plan) { column(plan, u"id"_s).role = PlanRole::Attribute; });
    const AnswerTable &answers = imported.survey->answers;
    const AnswerColumn *id = answers.column(u"id"_s);
    const AnswerColumn *city = answers.column(u"city"_s);
    const AnswerColumn *rating = answers.column(u"Service rating"_s);
    CHECK_FALSE(id->coded);
    CHECK(city->width == 2);
    CHECK(rating->width == 1);
    REQUIRE(city->codeChunks.size() == 2);
    CHECK(city->codeChunks[0].size() == 2 * codeChunkRows);
    CHECK(city->codeChunks[1].size() == 2 * (70'000 - codeChunkRows));
    bool same = true;
    for (int i = 0; i < 70'000; ++i)
        same = same && id->textAt(i) == "r" + QByteArray::number(i) && city->textAt(i) == "c" + QByteArray::number(i % 300)
               && rating->dictionary[rating->codeAt(i)].number == 1 + i % 5;
    CHECK(same);
    CHECK(rating->histogram == std::vector<qint64>{0, 14'000, 14'000, 14'000, 14'000, 14'000});
}

TEST_CASE("files without answers and plans that do not fit are refused", "[import][survey][bad]")
{
    const SurveyImporter importer;
    const auto errorOf = [&](const QByteArray &bytes, const QString &missing = {}) {
        auto file = fileOf(bytes, u"x.csv"_s);
        REQUIRE(file);
        auto plan = parsePlan(*importer.guessPlan(*file, u"table"_s, {}), u"guess"_s);
        REQUIRE(plan);
        if (!missing.isEmpty())
            plan->columns.emplace_back().column = missing;
        const auto imported = importer.read(*file, *plan, {});
        REQUIRE_FALSE(imported);
        return imported.error().sentence;
    };
    CHECK(errorOf("a,b\n").contains(u"no rows"));
    CHECK(errorOf("a,b\n,\n,\n").contains(u"None of the 2 rows"));
    CHECK(errorOf("Service,b\n1,2\n", u"Servise"_s).contains(u"Did you mean “Service”"));
}

TEST_CASE("a question that names a stage is suggested there, and nothing else is", "[import][survey]")
{
    const SurveyImporter importer;
    auto file = fileOf("id,How satisfied were you with Onboarding?,How satisfied are you with us?\n1,5,4\n2,4,4\n3,1,5\n");
    REQUIRE(file);
    const auto plan = parsePlan(*importer.guessPlan(*file, u"table"_s, {{u"Onboarding"_s, u"Use"_s}, {}}), u"guess"_s);
    REQUIRE(plan);
    CHECK(plan->columns[1].stage == u"Onboarding");
    CHECK(plan->columns[2].stage.isEmpty());
}
