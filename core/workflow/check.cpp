// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/check.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <set>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

using triangulation::Label;
using triangulation::State;
using triangulation::Verdict;

QString named(const QString &text)
{
    return text.trimmed().isEmpty() ? CheckText::tr("(no name)") : text.simplified();
}

bool anybodySpeaks(const Verdict &verdict)
{
    return std::any_of(verdict.readings.begin(), verdict.readings.end(),
                       [](const triangulation::Reading &reading) { return reading.state == State::Speaks; });
}

// Visits the columns of one row and counts the keys that lead nowhere.
struct KeyVisitor
{
    const MapModel &map;
    int dangling = 0;

    template <class T> void operator()(const char *, const T &) {}
    template <class T> void operator()(const char *, const Id<T> &id) { dangling += map.find(id) ? 0 : 1; }
    template <class T> void operator()(const char *, const std::optional<Id<T>> &id)
    {
        dangling += !id || map.find(*id) ? 0 : 1;
    }
};

class Checker
{
public:
    Checker(const MapModel &map, const triangulation::Triangulation &judged) : m_map(map), m_judged(judged) {}

    std::vector<Finding> run()
    {
        danglingRows();
        contradictions();
        conclusions();
        methods();
        touchpoints();
        return std::move(m_findings);
    }

private:
    void danglingRows()
    {
        m_map.forEachTable([this](const auto &rows) {
            using Row = std::decay_t<decltype(rows.begin()->second)>;
            for (const auto &[id, row] : rows) {
                KeyVisitor visitor{m_map};
                Row::fields(row, visitor);
                if (visitor.dangling > 0)
                    add({FindingCode::DanglingRow, Severity::Problem,
                         CheckText::tr("A row of the table “%1” (%2) refers to something that is not in the map. Undo the last "
                                       "step, or take the map from a copy.")
                             .arg(QLatin1String(Row::table), id.toString()),
                         {}, {}, {}});
            }
        });
    }

    void contradictions()
    {
        std::set<std::pair<Id<Stage>, Id<Theme>>> told;
        for (const Verdict &claim : m_judged.claims) {
            const Card *card = m_map.find(claim.card);
            if (claim.label != Label::Dissonance || !card)
                continue;
            told.emplace(claim.stage, claim.theme);
            add({FindingCode::Contradiction, Severity::Warning,
                 CheckText::tr("The sources contradict each other or the conclusion “%1” at “%2”. Read them side by side before "
                               "acting on it.")
                     .arg(named(card->title), stageName(claim.stage)),
                 card->id, claim.stage, claim.theme});
        }
        for (const Verdict &cell : m_judged.cells) {
            if (cell.label != Label::Dissonance || told.contains({cell.stage, cell.theme}))
                continue;
            add({FindingCode::Contradiction, Severity::Warning,
                 CheckText::tr("The sources contradict each other on “%1” at “%2”, and no conclusion says so.")
                     .arg(themeName(cell.theme), stageName(cell.stage)),
                 {}, cell.stage, cell.theme});
        }
    }

    void conclusions()
    {
        for (const Lane &lane : lanesInOrder(m_map)) {
            if (!claimOf(lane.kind))
                continue;
            for (const Stage &stage : stagesInOrder(m_map))
                for (const Card &card : cardsInOrder(m_map, lane.id, stage.id))
                    conclusion(card, stage);
        }
    }

    void conclusion(const Card &card, const Stage &stage)
    {
        if (!card.theme || !m_map.find(*card.theme)) {
            add({FindingCode::ConclusionWithoutTheme, Severity::Warning,
                 CheckText::tr("The conclusion “%1” at “%2” has no theme, so no evidence can be weighed for it. Give it one.")
                     .arg(named(card.title), named(stage.title)),
                 card.id, stage.id, {}});
            return;
        }
        const Verdict *verdict = m_judged.claim(card.id);
        if (verdict && anybodySpeaks(*verdict))
            return;
        add({FindingCode::ConclusionWithoutEvidence, Severity::Warning,
             CheckText::tr("No source has enough to say on the conclusion “%1” at “%2”. Ask about it, or mark it as a guess.")
                 .arg(named(card.title), named(stage.title)),
             card.id, stage.id, *card.theme});
    }

    // A method counts when at least one person speaks through it at the stage, whatever about.
    void methods()
    {
        for (const Stage &stage : stagesInOrder(m_map)) {
            std::set<Method> heard;
            for (const Verdict &cell : m_judged.cells)
                if (cell.stage == stage.id)
                    for (const triangulation::Reading &reading : cell.readings)
                        if ((reading.state == State::Speaks || reading.state == State::Silent) && reading.voters + reading.mentions > 0)
                            heard.insert(reading.method);
            const int missing = 3 - int(heard.contains(Method::Survey)) - int(heard.contains(Method::Interview))
                                - int(heard.contains(Method::Workshop));
            if (missing > 0)
                add({FindingCode::StageWithoutThreeMethods, Severity::Note, missingSentence(stage, heard), {}, stage.id, {}});
        }
    }

    // Every combination has its own sentence: a list glued from words would be wrong in other languages.
    static QString missingSentence(const Stage &stage, const std::set<Method> &heard)
    {
        const bool survey = heard.contains(Method::Survey);
        const bool interview = heard.contains(Method::Interview);
        const bool workshop = heard.contains(Method::Workshop);
        const QString name = named(stage.title);
        if (!survey && !interview && !workshop)
            return CheckText::tr("At “%1” nobody has been heard: no survey, no interviews, no workshop.").arg(name);
        if (!survey && !interview)
            return CheckText::tr("At “%1” a workshop is the only evidence: a survey and interviews are missing.").arg(name);
        if (!survey && !workshop)
            return CheckText::tr("At “%1” interviews are the only evidence: a survey and a workshop are missing.").arg(name);
        if (!interview && !workshop)
            return CheckText::tr("At “%1” a survey is the only evidence: interviews and a workshop are missing.").arg(name);
        if (!survey)
            return CheckText::tr("At “%1” evidence from a survey is missing.").arg(name);
        if (!interview)
            return CheckText::tr("At “%1” evidence from interviews is missing.").arg(name);
        return CheckText::tr("At “%1” evidence from a workshop is missing.").arg(name);
    }

    void touchpoints()
    {
        for (const Lane &lane : lanesInOrder(m_map)) {
            if (lane.kind != LaneKind::Touchpoints)
                continue;
            for (const Stage &stage : stagesInOrder(m_map))
                for (const Card &card : cardsInOrder(m_map, lane.id, stage.id))
                    if (card.owner.trimmed().isEmpty())
                        add({FindingCode::TouchpointWithoutOwner, Severity::Note,
                             CheckText::tr("Nobody answers for the touchpoint “%1” at “%2”. Name its owner.")
                                 .arg(named(card.title), named(stage.title)),
                             card.id, stage.id, {}});
        }
    }

    QString stageName(Id<Stage> id) const
    {
        const Stage *stage = m_map.find(id);
        return named(stage ? stage->title : QString());
    }
    QString themeName(Id<Theme> id) const
    {
        const Theme *theme = m_map.find(id);
        return named(theme ? theme->name : QString());
    }
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }

    const MapModel &m_map;
    const triangulation::Triangulation &m_judged;
    std::vector<Finding> m_findings;
};

template <class T> QJsonValue keyOrNull(Id<T> id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

} // namespace

std::vector<Finding> checkMap(const MapModel &map, const triangulation::Triangulation &judged)
{
    return Checker(map, judged).run();
}

QJsonArray checkJson(const MapModel &map, const std::vector<Finding> &findings)
{
    QJsonArray json;
    for (const Finding &finding : findings) {
        const Card *card = map.find(finding.card);
        const Stage *stage = map.find(finding.stage);
        const Theme *theme = map.find(finding.theme);
        json.append(QJsonObject{{u"code"_s, enumText(finding.code)},
                                {u"severity"_s, enumText(finding.severity)},
                                {u"card"_s, keyOrNull(finding.card)},
                                {u"title"_s, card ? QJsonValue(card->title) : QJsonValue()},
                                {u"stage"_s, stage ? QJsonValue(stage->title) : QJsonValue()},
                                {u"theme"_s, theme ? QJsonValue(theme->name) : QJsonValue()},
                                {u"sentence"_s, finding.sentence}});
    }
    return json;
}

} // namespace trigpoint::workflow
