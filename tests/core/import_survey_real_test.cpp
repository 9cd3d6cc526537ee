// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/import/survey_importer.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>

using namespace trigpoint;
using namespace trigpoint::import;
using namespace Qt::StringLiterals;

// Surveys that nobody here wrote; each is skipped where it is missing.

namespace {

Result<Imported> read(const QString &path, const QJsonObject &given = {})
{
    const SurveyImporter importer;
    auto file = FileInput::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto sample = takeSample(*file);
    if (!sample)
        return tl::unexpected(sample.error());
    const auto found = importer.recognise(*sample);
    if (found.empty())
        return fail(u"not recognised"_s);
    const auto guess = importer.guessPlan(*file, found.front().format, {});
    auto plan = parsePlan(given.isEmpty() ? *guess : given, u"plan"_s);
    if (!plan)
        return tl::unexpected(plan.error());
    plan->file.format = found.front().format;
    return importer.read(*file, *plan, {});
}

// Nothing, with a warning, where the file is missing.
std::optional<Imported> shared(const QString &relative, const QJsonObject &plan = {})
{
    const auto path = test::sharedPath(relative);
    if (!path) {
        WARN(relative.toStdString() << " is not here");
        return std::nullopt;
    }
    auto imported = read(*path, plan);
    INFO(relative.toStdString());
    if (!imported)
        FAIL(imported.error().sentence.toStdString());
    CHECK(imported->file.rows == imported->file.imported + std::ssize(imported->file.skipped));
    return std::move(*imported);
}

struct Nps
{
    qint64 valid = 0;
    double plain = 0;
    double weighted = 0;
};

// METHODS 2.10 of the formats page: shares of 9 and 10 minus 0 to 6 of the valid answers, read from the codes.
Nps npsOf(const AnswerTable &answers, const AnswerColumn &column)
{
    const AnswerColumn *weights = answers.withRole(ColumnRole::Weight);
    double balance = 0;
    double all = 0;
    double weightedBalance = 0;
    for (qint64 row = 0; row < answers.rows; ++row) {
        const AnswerValue &value = column.dictionary[column.codeAt(row)];
        if (!value.number)
            continue;
        const double weight = weights ? weights->dictionary[weights->codeAt(row)].number.value_or(1) : 1;
        const double sign = *value.number >= 9 ? 1 : *value.number <= 6 ? -1 : 0;
        balance += sign;
        weightedBalance += sign * weight;
        all += weight;
    }
    Nps result;
    for (size_t code = 0; code < column.dictionary.size(); ++code)
        result.valid += column.dictionary[code].number ? column.histogram[code] : 0;
    result.plain = 100 * balance / double(result.valid);
    result.weighted = 100 * weightedBalance / all;
    return result;
}

qint64 missing(const AnswerColumn &column, const QString &reason)
{
    qint64 count = 0;
    for (size_t code = 0; code < column.dictionary.size(); ++code)
        count += column.dictionary[code].missingReason == reason ? column.histogram[code] : 0;
    return count;
}

} // namespace

TEST_CASE("SFO 2017 with a plan: 11 and blanks are no answers", "[import][survey][real]")
{
    QJsonArray columns{QJsonObject{{u"column"_s, u"RESPNUM"_s}, {u"role"_s, u"respondent"_s}},
                       QJsonObject{{u"column"_s, u"WEIGHT"_s}, {u"role"_s, u"weight"_s}},
                       QJsonObject{{u"column"_s, u"NETPRO"_s}, {u"role"_s, u"nps"_s}, {u"missing"_s, QJsonArray{u"11"_s}}, {u"stage"_s, u"Recommend"_s}}};
    for (const QString &name : {u"Q7ART"_s, u"Q7FOOD"_s, u"Q7ALL"_s})
        columns.append(QJsonObject{{u"column"_s, name},
                                   {u"role"_s, u"rating"_s},
                                   {u"scale"_s, QJsonObject{{u"min"_s, 1}, {u"max"_s, 5}, {u"missing"_s, QJsonArray{u"0"_s, u"6"_s, u"Blank"_s}}}},
                                   {u"stage"_s, u"Terminal"_s}});
    const QJsonObject plan{{u"source"_s, QJsonObject{{u"method"_s, u"survey"_s}, {u"name"_s, u"SFO 2017"_s}}}, {u"columns"_s, columns}};
    const auto imported = shared(u"data/sfo_airport_survey/raw/2017_SFO_Customer_Survey_20250817.csv"_s, plan);
    if (!imported)
        return;
    CHECK(imported->file.rows == 2831);
    CHECK(imported->file.imported == 2831);
    const AnswerTable &answers = imported->survey->answers;
    const AnswerColumn *netPromoter = answers.column(u"NETPRO"_s);
    REQUIRE(netPromoter);
    const Nps nps = npsOf(answers, *netPromoter);
    CHECK(nps.valid == 2746);
    CHECK(nps.plain == Approx(39.839766933721776).margin(1e-9));
    CHECK(nps.weighted == Approx(40.398435511707554).margin(1e-9));
    CHECK(missing(*netPromoter, u"not_applicable"_s) == 84);
    CHECK(missing(*netPromoter, u"blank"_s) == 1);
    const AnswerColumn *all = answers.column(u"Q7ALL"_s);
    REQUIRE(all);
    CHECK(missing(*all, u"not_applicable"_s) >= 143);
    CHECK(missing(*all, u"not_a_number"_s) == 0);
    CHECK(imported->survey->questions.size() == 4);
    for (const ImportedQuestion &question : imported->survey->questions)
        CHECK(question.placements.size() == 1);
}

TEST_CASE("SFO 2017 without a plan: weight, NPS and touchpoint ratings are guessed", "[import][survey][real]")
{
    const auto imported = shared(u"data/sfo_airport_survey/raw/2017_SFO_Customer_Survey_20250817.csv"_s);
    if (!imported)
        return;
    const AnswerColumn *netPromoter = imported->survey->answers.withRole(ColumnRole::Nps);
    REQUIRE(netPromoter);
    CHECK(netPromoter->name == u"NETPRO");
    CHECK(npsOf(imported->survey->answers, *netPromoter).weighted == Approx(40.398435511707554).margin(1e-9));
    for (const ImportedQuestion &question : imported->survey->questions)
        CHECK(question.placements.empty());
}

TEST_CASE("the airline set inside its ZIP: 0 means not applicable", "[import][survey][real]")
{
    const auto imported = shared(u"data/airline_passenger_satisfaction/airline_passenger_satisfaction.zip"_s);
    if (!imported)
        return;
    CHECK(imported->file.rows == 129'880);
    CHECK(imported->file.imported == 129'880);
    const AnswerTable &answers = imported->survey->answers;
    qint64 ratings = 0;
    for (const AnswerColumn &column : answers.columns)
        ratings += column.role == ColumnRole::Rating ? 1 : 0;
    CHECK(ratings == 14);
    const AnswerColumn *wifi = answers.column(u"In-flight Wifi Service"_s);
    REQUIRE(wifi);
    CHECK(missing(*wifi, u"not_applicable"_s) == 3916);
    CHECK(missing(*answers.column(u"Departure and Arrival Time Convenience"_s), u"not_applicable"_s) == 6681);
    CHECK(missing(*answers.column(u"In-flight Entertainment"_s), u"not_applicable"_s) == 18);
    CHECK(missing(*answers.column(u"Check-in Service"_s), u"not_applicable"_s) == 1); // far beyond the rows the guess saw
    CHECK(imported->file.warnings.isEmpty());
}

TEST_CASE("Qualtrics' two layouts give one answer each", "[import][survey][real]")
{
    const auto current = shared(u"data/qualtrics_samples/sample.csv"_s);
    const auto legacy = shared(u"data/qualtrics_samples/sample_legacy.csv"_s);
    if (!current || !legacy)
        return;
    for (const Imported *imported : {&*current, &*legacy}) {
        CHECK(imported->file.format == u"qualtrics_csv");
        CHECK(imported->file.rows == 1);
        CHECK(imported->survey->answers.withRole(ColumnRole::Respondent)->textAt(0) == "R_2YPOQ602ER1jkf1");
        CHECK(imported->survey->answers.column(u"Q2"_s)->textAt(0) == "Hello World!");
        CHECK(imported->source.date == QDate(2017, 7, 18));
    }
}

TEST_CASE("SurveyMonkey's exports, one in Mac Roman", "[import][survey][real]")
{
    if (const auto comma = shared(u"data/fivethirtyeight_surveymonkey/comma-survey/comma-survey.csv"_s)) {
        CHECK(comma->file.format == u"surveymonkey_csv");
        CHECK(comma->file.rows == 1129);
    }
    if (const auto wars = shared(u"data/fivethirtyeight_surveymonkey/star-wars-survey/StarWars.csv"_s)) {
        CHECK(wars->file.format == u"surveymonkey_csv");
        CHECK(wars->file.encoding == u"macintosh");
        CHECK(wars->file.rows == 1186);
        const AnswerColumn *rey = wars->survey->answers.column(
            u"Please state whether you view the following characters favorably, unfavorably, or are unfamiliar with him/her. - Yoda"_s);
        REQUIRE(rey);
        CHECK(rey->role == ColumnRole::Rating);
        CHECK(missing(*rey, u"blank"_s) == 360);
        CHECK(missing(*rey, u"not_applicable"_s) == 10);
    }
}

TEST_CASE("the R survey: CSV and TSV agree, two NPS questions", "[import][survey][real]")
{
    const auto csv = shared(u"data/r_community_survey/2019/2019 Spanish R Community Survey Responses.csv"_s);
    const auto tsv = shared(u"data/r_community_survey/2019/2019 Spanish R Community Survey Responses.tsv"_s);
    if (!csv || !tsv)
        return;
    CHECK(csv->file.dialect == u",");
    CHECK(tsv->file.dialect == u"tab");
    CHECK(csv->file.format == u"google_forms_csv");
    CHECK(csv->file.rows == 338);
    CHECK(tsv->file.rows == 338);
    REQUIRE(csv->survey->answers.columns.size() == tsv->survey->answers.columns.size());
    int questions = 0;
    for (size_t i = 0; i < csv->survey->answers.columns.size(); ++i) {
        const AnswerColumn &a = csv->survey->answers.columns[i];
        const AnswerColumn &b = tsv->survey->answers.columns[i];
        CHECK(a.role == b.role);
        if (a.role != ColumnRole::Nps)
            continue;
        ++questions;
        CHECK(npsOf(csv->survey->answers, a).plain == npsOf(tsv->survey->answers, b).plain);
    }
    CHECK(questions == 2);
    CHECK(npsOf(csv->survey->answers, *csv->survey->answers.withRole(ColumnRole::Nps)).plain == Approx(77.0392749244713));
}

TEST_CASE("OpenTelemetry's Google Forms in both dialects of several choices", "[import][survey][real]")
{
    struct Known
    {
        QString path;
        qint64 rows;
        QString column;
        QString separator;
    };
    const Known files[] = {
        {u"data/otel_end_user/surveys/getting-started/otel-getting-started-survey.csv"_s, 104, u"What languages are you using in your organization?"_s, u";"_s},
        {u"data/otel_end_user/surveys/otel-collector/otel-collector-survey.csv"_s, 185, u"Where do you deploy your Collectors?"_s, u", "_s},
        {u"data/otel_end_user/surveys/otel-collector-follow-up/otel-collector-follow-up-survey.csv"_s, 120, {}, {}}};
    for (const Known &known : files) {
        const auto imported = shared(known.path);
        if (!imported)
            continue;
        INFO(known.path.toStdString());
        CHECK(imported->file.format == u"google_forms_csv");
        CHECK(imported->file.rows == known.rows);
        const auto plan = parsePlan(imported->file.plan, u"used"_s);
        REQUIRE(plan);
        for (const PlanColumn &column : plan->columns) {
            if (!known.column.isEmpty() && column.column.startsWith(known.column)) {
                CHECK(column.role == PlanRole::Choice);
                CHECK(column.separator == known.separator);
                CHECK(column.options.size() >= 5);
            }
        }
    }
}

TEST_CASE("the RSE survey of Germany: LimeSurvey's codes and a mark inside cells", "[import][survey][real]")
{
    const auto imported = shared(u"data/rse_survey_limesurvey/2017/de/public_data.csv"_s);
    if (!imported)
        return;
    CHECK(imported->file.format == u"limesurvey_csv");
    CHECK(imported->file.rows == 325);
    qint64 scales = 0;
    for (const AnswerColumn &column : imported->survey->answers.columns)
        if (column.role == ColumnRole::Rating && column.name.startsWith(u"likert0"_s)) {
            ++scales;
            CHECK(missing(column, u"not_a_number"_s) == 0);
        }
    CHECK(scales == 5);
}
