// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_plan.h"

#include "core/import/nearest_word.h"
#include "core/import/plan_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanText)
};

constexpr EnumName<PlanRole> roleNames[] = {
    {PlanRole::Respondent, "respondent"}, {PlanRole::Account, "account"},     {PlanRole::Weight, "weight"},
    {PlanRole::Date, "date"},             {PlanRole::Rating, "rating"},       {PlanRole::Nps, "nps"},
    {PlanRole::Choice, "choice"},         {PlanRole::Text, "text"},           {PlanRole::Attribute, "attribute"},
    {PlanRole::Ignore, "ignore"},         {PlanRole::Participant, "participant"}, {PlanRole::Coder, "coder"},
    {PlanRole::Stage, "stage"},           {PlanRole::Theme, "theme"},         {PlanRole::Sentiment, "sentiment"},
    {PlanRole::Quote, "quote"},           {PlanRole::Start, "start"},         {PlanRole::End, "end"},
    {PlanRole::Speaker, "speaker"},       {PlanRole::Note, "note"},           {PlanRole::Kind, "kind"},
    {PlanRole::Group, "group"},           {PlanRole::Votes, "votes"},         {PlanRole::Author, "author"},
    {PlanRole::X, "x"},                   {PlanRole::Y, "y"},                 {PlanRole::Colour, "colour"},
    {PlanRole::Record, "record"},         {PlanRole::Voters, "voters"},
    {PlanRole::Case, "case"},             {PlanRole::Activity, "activity"},   {PlanRole::Time, "time"},
    {PlanRole::Resource, "resource"}};

QStringList roleWords()
{
    QStringList words;
    for (const auto &name : roleNames)
        words += QLatin1String(name.text);
    return words;
}

PlanFile readFile(const PlanFields &fields)
{
    fields.allow({u"format"_s, u"encoding"_s, u"delimiter"_s, u"headerRows"_s, u"sheet"_s});
    PlanFile file;
    file.format = fields.text(u"format"_s);
    file.encoding = fields.text(u"encoding"_s);
    file.delimiter = fields.text(u"delimiter"_s);
    file.headerRows = static_cast<int>(fields.count(u"headerRows"_s, 100).value_or(-1));
    return file;
}

Source readSource(const PlanFields &fields)
{
    fields.allow({u"name"_s, u"method"_s, u"instrument"_s, u"collectedFrom"_s, u"date"_s, u"voice"_s, u"sampling"_s,
                  u"asks"_s, u"invited"_s, u"participants"_s, u"coders"_s, u"alpha"_s, u"memberChecked"_s});
    Source source;
    source.name = fields.text(u"name"_s);
    fields.require(u"method"_s);
    source.method = fields.word(u"method"_s, Method::Other);
    source.instrument = fields.text(u"instrument"_s);
    source.collectedFrom = fields.date(u"collectedFrom"_s);
    source.date = fields.date(u"date"_s);
    source.voice = fields.word(u"voice"_s, Voice::Mixed);
    source.sampling = fields.word(u"sampling"_s, Sampling::Unknown);
    source.asks = fields.word(u"asks"_s, Asks::Open);
    source.invited = fields.count(u"invited"_s);
    source.participants = fields.count(u"participants"_s);
    source.coders = fields.count(u"coders"_s);
    source.alpha = fields.number(u"alpha"_s);
    source.memberChecked = fields.flag(u"memberChecked"_s, false);
    return source;
}

void readScale(const PlanFields &fields, PlanColumn &column)
{
    fields.allow({u"min"_s, u"max"_s, u"direction"_s, u"missing"_s, u"labels"_s});
    column.min = fields.number(u"min"_s);
    column.max = fields.number(u"max"_s);
    column.missing += fields.texts(u"missing"_s);
    const auto direction = fields.number(u"direction"_s).value_or(1);
    if (direction != 1 && direction != -1)
        fields.refuse(u"direction"_s, {u"1"_s, u"-1"_s});
    column.direction = direction < 0 ? -1 : 1;
    if (column.min && column.max && !(*column.min < *column.max))
        fields.refuse(u"max"_s, {});
    const PlanFields labels = fields.object(u"labels"_s);
    for (const QString &label : labels.keys())
        if (const auto value = labels.number(label))
            column.labels.emplace_back(label, *value);
}

void readOptions(const PlanFields &options, PlanColumn &column)
{
    for (const QString &name : options.keys()) {
        const PlanFields fields = options.object(name);
        fields.allow({u"stage"_s, u"theme"_s, u"polarity"_s});
        PlanOption option{name, fields.text(u"stage"_s), fields.text(u"theme"_s), fields.number(u"polarity"_s)};
        if (option.polarity && *option.polarity != -1 && *option.polarity != 0 && *option.polarity != 1)
            fields.refuse(u"polarity"_s, {u"-1"_s, u"0"_s, u"1"_s});
        column.options.push_back(std::move(option));
    }
}

PlanColumn readColumn(const PlanFields &fields)
{
    fields.allow({u"column"_s, u"role"_s, u"scale"_s, u"missing"_s, u"stage"_s, u"theme"_s, u"separator"_s, u"options"_s,
                  u"order"_s});
    PlanColumn column;
    fields.require(u"column"_s);
    fields.require(u"role"_s);
    column.column = fields.text(u"column"_s);
    const auto role = roleFromText(fields.text(u"role"_s));
    if (!role)
        fields.refuse(u"role"_s, roleWords());
    column.role = role.value_or(PlanRole::Ignore);
    column.missing = fields.texts(u"missing"_s);
    column.stage = fields.text(u"stage"_s);
    column.theme = fields.text(u"theme"_s);
    column.separator = fields.text(u"separator"_s);
    column.dateOrder = fields.text(u"order"_s);
    if (!column.dateOrder.isEmpty() && !QStringList{u"ymd"_s, u"dmy"_s, u"mdy"_s}.contains(column.dateOrder))
        fields.refuse(u"order"_s, {u"ymd"_s, u"dmy"_s, u"mdy"_s});
    readScale(fields.object(u"scale"_s), column);
    readOptions(fields.object(u"options"_s), column);
    return column;
}

PlanSpeaker readSpeaker(const PlanFields &fields)
{
    fields.allow({u"speaker"_s, u"participant"_s, u"interviewer"_s});
    fields.require(u"speaker"_s);
    return {fields.text(u"speaker"_s), fields.text(u"participant"_s), fields.flag(u"interviewer"_s, false)};
}

PlanCover readCover(const PlanFields &fields)
{
    fields.allow({u"stage"_s, u"theme"_s});
    fields.require(u"stage"_s);
    return {fields.text(u"stage"_s), fields.text(u"theme"_s)};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject sourceToJson(const Source &source)
{
    return {{u"name"_s, source.name},
            {u"method"_s, enumText(source.method)},
            {u"instrument"_s, orNull(source.instrument)},
            {u"collectedFrom"_s, orNull(source.collectedFrom)},
            {u"date"_s, orNull(source.date)},
            {u"voice"_s, enumText(source.voice)},
            {u"sampling"_s, enumText(source.sampling)},
            {u"asks"_s, enumText(source.asks)},
            {u"invited"_s, orNull(source.invited)},
            {u"participants"_s, orNull(source.participants)},
            {u"coders"_s, orNull(source.coders)},
            {u"alpha"_s, orNull(source.alpha)},
            {u"memberChecked"_s, source.memberChecked}};
}

QJsonObject scaleToJson(const PlanColumn &column)
{
    QJsonObject scale{{u"min"_s, orNull(column.min)},
                      {u"max"_s, orNull(column.max)},
                      {u"direction"_s, column.direction},
                      {u"missing"_s, QJsonArray::fromStringList(column.missing)}};
    QJsonObject labels;
    for (const auto &[label, value] : column.labels)
        labels[label] = value;
    if (!labels.isEmpty())
        scale[u"labels"_s] = labels;
    return scale;
}

QJsonObject columnToJson(const PlanColumn &column)
{
    QJsonObject json{{u"column"_s, column.column}, {u"role"_s, roleText(column.role)}};
    const bool answers = column.role == PlanRole::Rating || column.role == PlanRole::Nps
                         || column.role == PlanRole::Choice || column.role == PlanRole::Text;
    if (column.role == PlanRole::Rating || !column.labels.empty())
        json[u"scale"_s] = scaleToJson(column);
    else if (column.role == PlanRole::Nps || !column.missing.isEmpty())
        json[u"missing"_s] = QJsonArray::fromStringList(column.missing);
    if (answers || !column.stage.isEmpty() || !column.theme.isEmpty()) {
        json[u"stage"_s] = orNull(column.stage);
        json[u"theme"_s] = orNull(column.theme);
    }
    if (column.role == PlanRole::Choice || !column.separator.isEmpty())
        json[u"separator"_s] = orNull(column.separator);
    if (!column.dateOrder.isEmpty())
        json[u"order"_s] = column.dateOrder;
    QJsonObject options;
    for (const PlanOption &option : column.options)
        options[option.option] = QJsonObject{{u"stage"_s, orNull(option.stage)},
                                             {u"theme"_s, orNull(option.theme)},
                                             {u"polarity"_s, orNull(option.polarity)}};
    if (!options.isEmpty())
        json[u"options"_s] = options;
    return json;
}

} // namespace

QString roleText(PlanRole role)
{
    for (const auto &name : roleNames)
        if (name.value == role)
            return QLatin1String(name.text);
    return {};
}

std::optional<PlanRole> roleFromText(const QString &text)
{
    for (const auto &name : roleNames)
        if (text == QLatin1String(name.text))
            return name.value;
    return std::nullopt;
}

const PlanColumn *ImportPlan::withRole(PlanRole role) const
{
    for (const PlanColumn &column : columns)
        if (column.role == role)
            return &column;
    return nullptr;
}

Result<ImportPlan> parsePlan(const QJsonObject &json, const QString &planName)
{
    PlanProblem problem;
    const PlanFields fields(json, QString(), planName, problem);
    fields.allow({u"plan"_s, u"file"_s, u"source"_s, u"columns"_s, u"speakers"_s, u"covers"_s, u"createStages"_s,
                  u"createThemes"_s});
    ImportPlan plan;
    if (fields.count(u"plan"_s, 1000).value_or(1) > 1)
        return fail(ImportPlanText::tr("The plan “%1” was written by a newer Trigpoint. Make it again with this one.").arg(planName));
    plan.file = readFile(fields.object(u"file"_s));
    fields.require(u"source"_s);
    plan.source = readSource(fields.object(u"source"_s));
    plan.createStages = fields.flag(u"createStages"_s, false);
    plan.createThemes = fields.flag(u"createThemes"_s, true);
    for (const PlanFields &speaker : fields.objects(u"speakers"_s))
        plan.speakers.push_back(readSpeaker(speaker));
    for (const PlanFields &cover : fields.objects(u"covers"_s))
        plan.covers.push_back(readCover(cover));
    QSet<QString> named;
    for (const PlanFields &column : fields.objects(u"columns"_s)) {
        plan.columns.push_back(readColumn(column));
        const QString &name = plan.columns.back().column;
        if (!problem.sentence && named.contains(name))
            problem.sentence = ImportPlanText::tr("The plan “%1” names the column “%2” twice. Leave one of them out.").arg(planName, name);
        named.insert(name);
    }
    if (problem.sentence)
        return fail(*problem.sentence);
    return plan;
}

QJsonObject planToJson(const ImportPlan &plan)
{
    QJsonArray columns;
    for (const PlanColumn &column : plan.columns)
        columns.append(columnToJson(column));
    QJsonObject json{{u"plan"_s, 1},
                     {u"file"_s, QJsonObject{{u"format"_s, orNull(plan.file.format)},
                                             {u"encoding"_s, orNull(plan.file.encoding)},
                                             {u"delimiter"_s, orNull(plan.file.delimiter)},
                                             {u"headerRows"_s, plan.file.headerRows < 0 ? QJsonValue() : QJsonValue(plan.file.headerRows)},
                                             {u"sheet"_s, QJsonValue()}}},
                     {u"source"_s, sourceToJson(plan.source)},
                     {u"columns"_s, columns},
                     {u"createStages"_s, plan.createStages},
                     {u"createThemes"_s, plan.createThemes}};
    QJsonArray speakers;
    for (const PlanSpeaker &one : plan.speakers)
        speakers.append(QJsonObject{{u"speaker"_s, one.speaker},
                                    {u"participant"_s, orNull(one.participant)},
                                    {u"interviewer"_s, one.interviewer}});
    if (!speakers.isEmpty())
        json[u"speakers"_s] = speakers;
    QJsonArray covers;
    for (const PlanCover &cover : plan.covers)
        covers.append(QJsonObject{{u"stage"_s, cover.stage}, {u"theme"_s, orNull(cover.theme)}});
    if (!covers.isEmpty())
        json[u"covers"_s] = covers;
    return json;
}

Result<> checkColumns(const ImportPlan &plan, const QStringList &headers, const QString &fileName)
{
    for (const PlanColumn &column : plan.columns) {
        if (headers.contains(column.column))
            continue;
        const QString nearest = nearestWord(column.column, headers);
        if (!nearest.isEmpty())
            return fail(ImportPlanText::tr("The plan names a column “%1” that “%2” does not have. Did you mean “%3”?")
                            .arg(column.column, fileName, nearest));
        return fail(ImportPlanText::tr("The plan names a column “%1” that “%2” does not have. Its columns are: %3.")
                        .arg(column.column, fileName, headers.mid(0, 12).join(u", "_s)));
    }
    return {};
}

} // namespace trigpoint::import
