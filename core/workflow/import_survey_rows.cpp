// SPDX-License-Identifier: Apache-2.0
#include "core/base/order_key.h"
#include "core/storage/answer_store.h"
#include "core/workflow/import_rows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct SurveyRowsText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyRowsText)
};

// What the source has from earlier files.
struct EarlierQuestions
{
    QHash<QString, Question> byCode;
    QSet<qint64> placed;
    QString lastKey;

    EarlierQuestions(const MapModel &map, Id<Source> source)
    {
        for (const Question &question : questionsInOrder(map, source)) {
            byCode.insert(question.code, question);
            lastKey = question.orderKey;
        }
        for (const auto &[id, placement] : map.rows<Placement>())
            placed.insert(placement.question.value());
    }
};

// Answers of two files can only be read together when the question means the same in both.
bool meansTheSame(const Question &a, const Question &b)
{
    return a.kind == b.kind && a.scaleMin == b.scaleMin && a.scaleMax == b.scaleMax && a.direction == b.direction;
}

bool hasPlacement(const MapModel &map, const Placement &wanted)
{
    return std::any_of(map.rows<Placement>().begin(), map.rows<Placement>().end(), [&](const auto &entry) {
        const Placement &row = entry.second;
        return row.question == wanted.question && row.option == wanted.option && row.stage == wanted.stage
            && row.theme == wanted.theme;
    });
}

Result<> putPlacement(ImportJob &job, Id<Question> question, const import::ImportedPlacement &place)
{
    const Result<Id<Stage>> stage = requiredStage(job, place.stage);
    if (!stage)
        return tl::unexpected(stage.error());
    const Result<std::optional<Id<Theme>>> theme = requiredTheme(job, place.theme);
    if (!theme)
        return tl::unexpected(theme.error());
    const Placement row{.id = {}, .question = question, .option = place.option, .stage = *stage, .theme = *theme,
                        .polarity = place.polarity};
    if (hasPlacement(job.edit.map(), row))
        return {};
    const auto id = job.edit.insert(row);
    return id ? Result<>() : Result<>(tl::unexpected(id.error()));
}

// How many respondents of this file the source's other files already hold.
qint64 knownRespondents(const ImportJob &job)
{
    const AnswerTable &table = job.imported.survey->answers;
    const AnswerColumn *ids = table.withRole(ColumnRole::Respondent);
    if (!ids)
        return 0;
    QSet<QByteArray> before;
    for (const auto &[id, file] : job.edit.map().rows<SourceFile>()) {
        if (file.source != job.source || file.answers.isNull())
            continue;
        const auto other = storage::readAnswers(job.edit.blobs(), file.answers);
        if (!other)
            continue;
        if (const AnswerColumn *column = other->withRole(ColumnRole::Respondent))
            for (qint64 row = 0; row < other->rows; ++row)
                before.insert(column->textAt(row));
    }
    before.remove(QByteArray()); // people without an id are nobody known
    qint64 known = 0;
    for (qint64 row = 0; !before.isEmpty() && row < table.rows; ++row)
        known += before.contains(ids->textAt(row)) ? 1 : 0;
    return known;
}

} // namespace

Result<> importSurveyRows(ImportJob &job)
{
    if (!job.imported.survey)
        return {};
    EarlierQuestions earlier(job.edit.map(), job.source);
    for (const import::ImportedQuestion &entry : job.imported.survey->questions) {
        Question question = entry.question;
        if (const auto known = earlier.byCode.constFind(question.code); known != earlier.byCode.constEnd()) {
            if (!meansTheSame(question, *known))
                return fail(SurveyRowsText::tr("%1: the question “%2” has another kind, scale or direction than in the earlier "
                                               "files of “%3”. Use their plan, or give this file a source name of its own.")
                                .arg(job.imported.file.name, question.code, job.report.source));
            question = *known;
        } else {
            earlier.lastKey = orderKeyBetween(earlier.lastKey, {});
            question.source = job.source;
            question.orderKey = earlier.lastKey;
            const auto id = job.edit.insert(question);
            if (!id)
                return tl::unexpected(id.error());
            question.id = *id;
        }
        for (const import::ImportedPlacement &place : entry.placements)
            if (const Result<> put = putPlacement(job, question.id, place); !put)
                return put;
        const bool evidence = question.kind != QuestionKind::Attribute;
        if (evidence && entry.placements.empty() && !earlier.placed.contains(question.id.value()))
            job.report.unplaced.append(question.code);
    }
    job.report.known = knownRespondents(job);
    return {};
}

} // namespace trigpoint::workflow
