// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/triangulate.h"

#include "core/triangulation/judgement.h"
#include "core/triangulation/reach.h"
#include "core/triangulation/rules.h"

#include <QLatin1String>

namespace trigpoint::triangulation {

namespace {

using Cells = std::map<std::pair<Id<Stage>, Id<Theme>>, Cell>;

void judgeCells(const Evidence &evidence, const std::optional<QDate> &asOf, Cells &cells, Triangulation &result)
{
    for (const Stage &stage : stagesInOrder(evidence.map())) {
        for (const Theme &theme : themesInOrder(evidence.map())) {
            Cell cell = evidence.cell(stage.id, theme.id, asOf);
            Verdict verdict = verdictOf(cell);
            verdict.stage = stage.id;
            verdict.theme = theme.id;
            count(result.cellTallies, verdict);
            result.cells.push_back(std::move(verdict));
            cells.emplace(std::pair(stage.id, theme.id), std::move(cell));
        }
    }
}

void judgeCard(const Evidence &evidence, const Card &card, const std::optional<QDate> &asOf, const Cells &cells,
               Triangulation &result)
{
    const auto claim = claimOfCard(evidence.map(), card);
    if (!claim)
        return;
    const auto shared = cells.find({claim->stage, claim->theme});
    const bool own = evidence.hasNarrowedRecords() || shared == cells.end();
    Verdict verdict = own ? verdictOf(evidence.cell(claim->stage, claim->theme, asOf, card.id), claim->claim)
                          : verdictOf(shared->second, claim->claim);
    verdict.stage = claim->stage;
    verdict.theme = claim->theme;
    verdict.card = card.id;
    count(result.claimTallies, verdict);
    result.claims.push_back(std::move(verdict));
}

} // namespace

std::optional<CardClaim> claimOfCard(const MapModel &map, const Card &card)
{
    const Lane *lane = map.find(card.lane);
    const auto claim = lane ? claimOf(lane->kind) : std::nullopt;
    const Id<Stage> stage = topStage(map, card.stage);
    if (!claim || stage.isNull() || !map.find(card.theme))
        return std::nullopt;
    return CardClaim{stage, *card.theme, *claim};
}

Triangulation triangulate(const Evidence &evidence, std::optional<QDate> asOf)
{
    Triangulation result;
    result.rules = QLatin1String(rules.name);
    result.asOf = asOf ? asOf : asOfDay(evidence.map());
    Cells cells;
    judgeCells(evidence, result.asOf, cells, result);
    for (const Lane &lane : lanesInOrder(evidence.map()))
        for (const Stage &stage : stagesInOrder(evidence.map()))
            for (const Card &card : cardsInOrder(evidence.map(), lane.id, stage.id))
                judgeCard(evidence, card, result.asOf, cells, result);
    result.reachable = reachOf(evidence, result.asOf).grade;
    return result;
}

Result<Triangulation> triangulate(const MapModel &map, const AnswerSource &answers, std::optional<QDate> asOf)
{
    const auto evidence = Evidence::gather(map, answers);
    if (!evidence)
        return tl::unexpected(evidence.error());
    return triangulate(*evidence, asOf);
}

} // namespace trigpoint::triangulation
