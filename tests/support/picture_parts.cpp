// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace trigpoint::test {

namespace {

using namespace triangulation;

void addSource(MapModel &map, Method method, const QString &name, QDate from, QDate to, Voice voice, qint64 people)
{
    Source source;
    source.id = nextId(map.rows<Source>());
    source.method = method;
    source.name = name;
    source.collectedFrom = from;
    source.date = to;
    source.voice = voice;
    source.participants = people;
    source.orderKey = keyOf(map.rows<Source>().size());
    map.rows<Source>().put(source);
    SourceFile file;
    file.id = nextId(map.rows<SourceFile>());
    file.source = source.id;
    file.name = name.section(u',', 0, 0).simplified().toLower().replace(u' ', u'_') + (method == Method::Survey ? u".csv"_s : u".tsv"_s);
    file.rows = file.imported = people;
    map.rows<SourceFile>().put(file);
}

Reading readingOf(const Source &source, bool speaks, double towards, unsigned salt)
{
    Reading reading;
    reading.source = source.id;
    reading.method = source.method;
    reading.voice = source.voice;
    if (!speaks) {
        reading.why = Why::NotCovered;
        return reading;
    }
    reading.state = State::Speaks;
    const bool survey = source.method == Method::Survey;
    reading.voters = survey ? 300 + salt % 40 : 10 + salt % 3;
    reading.exposed = survey ? reading.voters : 14;
    const qint64 major = reading.voters * (survey ? 70 + salt % 10 : 84) / 100 + (survey ? 0 : 1);
    const qint64 minor = std::min(reading.voters - major, reading.voters / 12);
    reading.negative = towards < 0 ? major : minor;
    reading.positive = towards < 0 ? minor : major;
    reading.neutral = reading.voters - major - minor;
    const double n = static_cast<double>(reading.voters);
    reading.effectiveN = n;
    reading.balance = static_cast<double>(reading.positive - reading.negative) / n;
    reading.low = std::max(-1.0, *reading.balance - 1.7 / std::sqrt(n));
    reading.high = std::min(1.0, *reading.balance + 1.7 / std::sqrt(n));
    reading.direction = towards < 0 ? Claim::Pain : Claim::Delight;
    reading.firm = true;
    reading.fullQuality = true;
    reading.prominence = static_cast<double>(major) / static_cast<double>(reading.exposed);
    reading.band = Band::High;
    return reading;
}

Verdict verdictOf(const MapModel &map, const Card &card, LaneKind kind, const char *code)
{
    Verdict verdict;
    verdict.stage = topStage(map, card.stage);
    verdict.theme = *card.theme;
    verdict.card = card.id;
    verdict.claim = claimOf(kind);
    const QString letters = QLatin1String(code);
    verdict.grade = static_cast<Grade>(letters.at(1).digitValue());
    switch (letters.at(0).unicode()) {
    case 'A':
        verdict.label = Label::Agreement;
        break;
    case 'P':
        verdict.label = Label::PartialAgreement;
        break;
    case 'C':
        verdict.label = Label::Dissonance;
        verdict.kind = Kind::MethodsContradict;
        break;
    default:
        verdict.label = Label::Silence;
        verdict.kind = Kind::OneMethod;
    }
    verdict.consequence = verdict.label == Label::Dissonance    ? Consequence::DoNotActYet
                          : verdict.grade == Grade::High        ? Consequence::SafeToAct
                          : verdict.grade == Grade::Moderate    ? Consequence::ActKeepChecking
                                                                : Consequence::FindOutFirst;
    const double towards = kind == LaneKind::PainPoints || kind == LaneKind::Objections ? -1 : 1;
    for (const Source &source : sourcesInOrder(map)) {
        const QChar letter = source.method == Method::Survey ? u's' : source.method == Method::Interview ? u'i' : u'w';
        const bool voice = source.method != Method::Analytics && source.name != u"NPS, Q3";
        const bool turned = verdict.label == Label::Dissonance && source.method == Method::Survey;
        verdict.readings.push_back(readingOf(source, voice && letters.mid(2).contains(letter), turned ? -towards : towards,
                                             static_cast<unsigned>(card.id.value())));
    }
    return verdict;
}

void count(Tallies &tallies, const Verdict &verdict)
{
    ++tallies.total;
    ++(verdict.label == Label::Agreement          ? tallies.agree
       : verdict.label == Label::PartialAgreement ? tallies.partlyAgree
       : verdict.label == Label::Dissonance       ? tallies.contradict
       : verdict.kind == Kind::OneMethod          ? tallies.oneMethod
                                                  : tallies.noEvidence);
    if (verdict.grade)
        ++(*verdict.grade == Grade::High       ? tallies.high
           : *verdict.grade == Grade::Moderate ? tallies.moderate
           : *verdict.grade == Grade::Low      ? tallies.low
                                               : tallies.veryLow);
}

} // namespace

QString keyOf(size_t place)
{
    return u"%1"_s.arg(static_cast<qulonglong>(place) + 1, 6, 10, QChar(u'0')) + u'A';
}

Id<Stage> addStage(MapModel &map, const QString &title, std::optional<Id<Stage>> parent)
{
    Stage stage;
    stage.id = nextId(map.rows<Stage>());
    stage.parent = parent;
    stage.title = title;
    stage.orderKey = keyOf(map.rows<Stage>().size());
    map.rows<Stage>().put(stage);
    return stage.id;
}

Id<Lane> addLane(MapModel &map, LaneKind kind)
{
    Lane lane;
    lane.id = nextId(map.rows<Lane>());
    lane.kind = kind;
    lane.orderKey = keyOf(map.rows<Lane>().size());
    map.rows<Lane>().put(lane);
    return lane.id;
}

Id<Theme> themeNamed(MapModel &map, const QString &name)
{
    for (const auto &[id, theme] : map.rows<Theme>())
        if (theme.name == name)
            return id;
    Theme theme;
    theme.id = nextId(map.rows<Theme>());
    theme.name = name;
    theme.orderKey = keyOf(map.rows<Theme>().size());
    map.rows<Theme>().put(theme);
    return theme.id;
}

void addVerdict(PictureMap &picture, const Card &card, LaneKind kind, const char *code)
{
    const Verdict verdict = verdictOf(picture.map, card, kind, code);
    Verdict cell = verdict;
    cell.card.reset();
    if (!picture.triangulation.cell(cell.stage, cell.theme)) {
        count(picture.triangulation.cellTallies, cell);
        picture.triangulation.cells.push_back(cell);
    }
    count(picture.triangulation.claimTallies, verdict);
    picture.triangulation.claims.push_back(verdict);
}

void addSources(MapModel &map)
{
    const QDate july(2025, 7, 1);
    addSource(map, Method::Survey, u"CSAT after onboarding"_s, july, {2025, 9, 30}, Voice::Customer, 1204);
    addSource(map, Method::Survey, u"NPS, Q3"_s, july, {2025, 9, 30}, Voice::Customer, 893);
    addSource(map, Method::Interview, u"Interviews, 14 people"_s, {2025, 9, 8}, {2025, 9, 26}, Voice::Customer, 14);
    addSource(map, Method::Workshop, u"Workshop, 12 people"_s, {2025, 10, 3}, {2025, 10, 3}, Voice::Staff, 12);
    addSource(map, Method::Analytics, u"Web analytics, Sept"_s, {2025, 9, 1}, {2025, 9, 30}, Voice::Customer, 912);
}

void setInfo(MapModel &map)
{
    MapInfo info;
    info.id = Id<MapInfo>(1);
    info.title = u"Docs SaaS: trial to renewal"_s;
    info.question = u"why do trials not renew?"_s;
    info.owner = u"Mira Castell, Product"_s;
    info.decideBy = QDate(2025, 10, 24);
    map.rows<MapInfo>().put(info);
    Segment segment;
    segment.id = Id<Segment>(1);
    segment.name = u"Team lead, SMB"_s;
    map.rows<Segment>().put(segment);
    Persona persona;
    persona.id = Id<Persona>(1);
    persona.name = u"Nadia"_s;
    persona.role = u"team lead"_s;
    persona.portrait = u"Runs the docs for 38 people next to her own job. Signs for 40 seats and answers to a manager on price. Wants to publish without asking an engineer."_s;
    persona.segment = segment.id;
    map.rows<Persona>().put(persona);
}

} // namespace trigpoint::test
