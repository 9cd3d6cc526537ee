// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture_map.h"

#include "core/base/order_key.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace trigpoint::test {

namespace {

using namespace triangulation;

struct Row
{
    char lane;  // M T P O W I (opportunity)
    int stage;
    const char16_t *title;
    const char *verdict; // label A P C S, grade 1 to 4, methods that speak: "A4siw"
    const char16_t *nextStep;
    const char16_t *owner;
    const char16_t *other; // theme, or a touchpoint's channel
};

constexpr Row content[] = {
    {'M', 0, u"Stop answering the same question by hand", "P3si", u"", u"", u"Answering by hand"},
    {'M', 1, u"Know it fits our stack before a call", "P3si", u"", u"", u"Migration effort"},
    {'M', 2, u"Defend the price to my manager", "A4siw", u"", u"", u"Proving value"},
    {'M', 3, u"Publish without asking an engineer", "A4siw", u"", u"", u"First publish"},
    {'M', 4, u"Look good for having picked it", "S1s", u"", u"", u"Passing it on"},
    {'T', 0, u"Search result", "", u"", u"Marketing", u"web"},
    {'T', 0, u"Peer review site", "", u"", u"Marketing", u"review"},
    {'T', 1, u"Product tour", "", u"", u"Product", u"tour"},
    {'T', 1, u"Docs of the docs", "", u"", u"Content", u"docs"},
    {'T', 2, u"Plan page", "", u"", u"Product", u"app"},
    {'T', 2, u"Checkout", "", u"", u"Finance", u"checkout"},
    {'T', 3, u"Onboarding call", "", u"", u"Success", u"call"},
    {'T', 3, u"Help centre", "", u"", u"Support", u"help"},
    {'T', 4, u"Referral invite", "", u"", u"Success", u"email"},
    {'P', 0, u"Ads promise features that are add-ons", "S1s", u"", u"", u"Comparing plans"},
    {'P', 1, u"Tour hides the import step", "P3siw", u"", u"", u"Migration effort"},
    {'P', 1, u"The feature table needs a glossary", "P3siw", u"", u"", u"Comparing plans"},
    {'P', 2, u"The first invoice is higher than the plan page said", "A4siw", u"show the invoice before paying", u"Finance", u"Billing surprise"},
    {'P', 2, u"Plans are hard to compare", "C2si", u"watch 5 people choose a plan", u"Product", u"Comparing plans"},
    {'P', 2, u"The trial ends before the team has joined", "P3siw", u"", u"", u"Trial length"},
    {'P', 3, u"Support replies after two days", "A4siw", u"answer in the editor, pilot", u"Support", u"Waiting for support"},
    {'P', 3, u"Help centre search misses our own words", "C2siw", u"", u"", u"Finding the answer"},
    {'P', 4, u"Referral link expires", "S1s", u"", u"", u"Passing it on"},
    {'O', 0, u"Old docs look impossible to move", "P2sw", u"", u"", u"Migration effort"},
    {'O', 1, u"The trial clock starts at sign-up", "P2siw", u"", u"", u"Trial length"},
    {'O', 2, u"Security answers are slow", "P3iw", u"", u"", u"Security review"},
    {'O', 3, u"The renewal adds seats nobody approved", "A3siw", u"", u"", u"Billing surprise"},
    {'W', 0, u"Peers recommend it by name", "P2sw", u"", u"", u"Passing it on"},
    {'W', 1, u"Search answers a real question in the demo", "A3siw", u"", u"", u"Finding the answer"},
    {'W', 1, u"A person replies within the hour", "A3siw", u"", u"", u"Sales follow-up"},
    {'W', 2, u"The follow-up call settles the last doubts", "S1s", u"", u"", u"Sales follow-up"},
    {'W', 2, u"The import finishes in one evening", "C2siw", u"", u"", u"Migration effort"},
    {'W', 3, u"Redirects keep old links alive", "A3siw", u"", u"", u"Migration effort"},
    {'W', 3, u"Publishing without an engineer wins people over", "A4siw", u"keep it, use it in the tour", u"Marketing", u"First publish"},
    {'W', 4, u"Support stories get retold", "S1s", u"", u"", u"Passing it on"},
    {'W', 4, u"The first page gets shared in chat", "S1s", u"", u"", u"Passing it on"},
    {'I', 1, u"Import preview in the tour", "", u"", u"", u""},
    {'I', 2, u"Show the invoice early", "", u"", u"", u"The first invoice is higher than the plan page said"},
    {'I', 2, u"One plan table, no footnotes", "", u"", u"", u"Plans are hard to compare"},
    {'I', 3, u"Answer in the editor", "", u"", u"", u"Support replies after two days"},
    {'I', 4, u"Referral link without an end date", "", u"", u"", u""},
};

constexpr struct { char letter; LaneKind kind; } lanes[] = {
    {'M', LaneKind::Motivations}, {'T', LaneKind::Touchpoints}, {'E', LaneKind::Emotion}, {'P', LaneKind::PainPoints},
    {'O', LaneKind::Objections}, {'W', LaneKind::WhatWorks}, {'I', LaneKind::Opportunities},
};

template <class T> Id<T> nextId(const Rows<T> &rows)
{
    return Id<T>(static_cast<qint64>(rows.size()) + 1);
}

QString keyOf(size_t place)
{
    return u"%1"_s.arg(static_cast<qulonglong>(place) + 1, 6, 10, QChar(u'0')) + u'A';
}

Id<Stage> addStage(MapModel &map, const QString &title, std::optional<Id<Stage>> parent = {})
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

void quote(MapModel &map, const char16_t *key, const char16_t *role, const char16_t *text, int minute, int second, int stage,
           const char16_t *theme, double sentiment)
{
    Participant person;
    person.id = nextId(map.rows<Participant>());
    person.key = QString::fromUtf16(key);
    person.attributes = QJsonObject{{u"role"_s, QString::fromUtf16(role)}};
    map.rows<Participant>().put(person);
    Excerpt excerpt;
    excerpt.id = nextId(map.rows<Excerpt>());
    excerpt.source = Id<Source>(3);
    excerpt.file = Id<SourceFile>(3);
    excerpt.participant = person.id;
    excerpt.row = 4 * excerpt.id.value() + 3;
    excerpt.text = QString::fromUtf16(text);
    excerpt.startMs = (minute * 60 + second) * 1000;
    map.rows<Excerpt>().put(excerpt);
    Coding coding;
    coding.id = nextId(map.rows<Coding>());
    coding.excerpt = excerpt.id;
    coding.stage = Id<Stage>(stage + 1);
    coding.theme = themeNamed(map, QString::fromUtf16(theme));
    coding.sentiment = sentiment;
    coding.coder = u"MC"_s;
    map.rows<Coding>().put(coding);
}

void addQuotes(MapModel &map)
{
    quote(map, u"P07", u"team lead", u"I got the invoice and honestly thought it was somebody else’s. I nearly cancelled there.", 12, 41, 2, u"Billing surprise", -2);
    quote(map, u"P03", u"team lead", u"I budgeted for forty seats. We were billed for fifty-two, because of guests.", 18, 22, 2, u"Billing surprise", -2);
    quote(map, u"P11", u"support lead", u"The answers are good. They just arrive when I have already found a way around.", 20, 3, 3, u"Waiting for support", -1);
    quote(map, u"P14", u"writer lead", u"First page out in an afternoon. My boss shared it before I did.", 9, 56, 3, u"First publish", 2);
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

void addEmotion(PictureMap &picture)
{
    constexpr struct { const char16_t *word; double value, low, high; } points[] = {
        {u"Curious", 0.3, 0.05, 0.5}, {u"Relieved", 0.4, 0.25, 0.5}, {u"Irritated", -0.7, -0.8, -0.6}, {u"Delighted", 0.55, 0.45, 0.6}};
    for (int i = 0; i < 5; ++i) {
        EmotionPoint point;
        point.stage = Id<Stage>(i + 1);
        if (i < 4) {
            point.value = points[i].value;
            point.low = points[i].low;
            point.high = points[i].high;
            point.methods = 3;
            point.word = QString::fromUtf16(points[i].word);
        }
        picture.emotion.push_back(point);
    }
}

} // namespace

PictureMap docsMap()
{
    PictureMap picture;
    MapModel &map = picture.map;
    setInfo(map);
    for (const char16_t *title : {u"Awareness", u"Consideration", u"Decision", u"Retention", u"Advocacy"})
        addStage(map, QString::fromUtf16(title));
    for (const auto &lane : lanes)
        addLane(map, lane.kind);
    addSources(map);
    for (const Row &row : content) {
        Card card;
        card.id = nextId(map.rows<Card>());
        size_t lane = 0;
        while (lanes[lane].letter != row.lane)
            ++lane;
        card.lane = Id<Lane>(static_cast<qint64>(lane) + 1);
        card.stage = Id<Stage>(row.stage + 1);
        card.title = QString::fromUtf16(row.title);
        card.owner = QString::fromUtf16(row.owner);
        card.nextStep = QString::fromUtf16(row.nextStep);
        card.orderKey = keyOf(map.rows<Card>().size());
        const QString other = QString::fromUtf16(row.other);
        if (row.lane == 'T')
            card.channel = other;
        else if (row.lane == 'I')
            for (const auto &[id, finding] : map.rows<Card>())
                if (!other.isEmpty() && finding.title == other)
                    map.rows<CardLink>().put({nextId(map.rows<CardLink>()), card.id, id, CardLinkKind::Answers});
        if (*row.verdict)
            card.theme = themeNamed(map, other);
        map.rows<Card>().put(card);
        if (*row.verdict)
            addVerdict(picture, card, lanes[lane].kind, row.verdict);
    }
    addQuotes(map);
    addEmotion(picture);
    picture.triangulation.rules = u"triangulation-rules/1"_s;
    picture.triangulation.asOf = QDate(2025, 10, 9);
    return picture;
}

PictureMap randomMap(unsigned seed, int stages, int laneCount, int cards)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const QStringList words{u"invoice"_s, u"a"_s, u"of"_s, u"Rechtsschutzversicherungsgesellschaft"_s, u"trial"_s, u"«прибытие»"_s, u"ελπίδα"_s,
                            u"12:41"_s, u"sign-up"_s, u"wait"_s, u"à côté"_s, u"(again)"_s, u"plan"_s, u"perché"_s, u"överraskning"_s};
    PictureMap picture;
    MapModel &map = picture.map;
    setInfo(map);
    std::vector<Id<Stage>> all;
    for (int i = 0; i < stages; ++i) {
        const Id<Stage> stage = addStage(map, u"Stage %1 %2"_s.arg(i + 1).arg(words.at(upTo(static_cast<int>(words.size())))));
        all.push_back(stage);
        for (int step = upTo(4) == 0 ? 2 : 0; step > 0; --step)
            all.push_back(addStage(map, u"Step %1"_s.arg(step), stage));
    }
    for (int i = 0; i < laneCount; ++i)
        addLane(map, static_cast<LaneKind>(i % static_cast<int>(EnumNames<LaneKind>::names.size())));
    addSources(map);
    constexpr const char *verdicts[] = {"A4siw", "A3si", "P3sw", "P2iw", "C2siw", "C1si", "S1s", "S2i", "S1w"};
    for (int i = 0; i < cards && !all.empty() && laneCount > 0; ++i) {
        Card card;
        card.id = nextId(map.rows<Card>());
        const Lane lane = *map.rows<Lane>().find(Id<Lane>(upTo(laneCount) + 1));
        card.lane = lane.id;
        card.stage = all[static_cast<size_t>(upTo(static_cast<int>(all.size())))];
        card.span = upTo(8) == 0 ? 2 + upTo(3) : 1;
        QStringList title;
        for (int word = 1 + upTo(9); word > 0; --word)
            title.append(words.at(upTo(static_cast<int>(words.size()))));
        card.title = title.join(u' ');
        card.owner = upTo(2) ? words.at(upTo(5)) : QString();
        card.channel = upTo(2) ? u"web"_s : words.at(upTo(5));
        card.orderKey = keyOf(static_cast<size_t>(i));
        if (claimOf(lane.kind) && upTo(5))
            card.theme = themeNamed(map, words.at(upTo(6)));
        map.rows<Card>().put(card);
        if (card.theme)
            addVerdict(picture, card, lane.kind, verdicts[upTo(9)]);
    }
    for (const Stage &stage : stagesInOrder(map)) {
        EmotionPoint point;
        point.stage = stage.id;
        if (upTo(3)) {
            point.value = upTo(200) / 100.0 - 1;
            point.low = std::max(-1.0, *point.value - 0.2);
            point.high = std::min(1.0, *point.value + 0.3);
            point.setByHand = upTo(4) == 0;
            point.methods = point.setByHand ? 0 : 2;
        }
        picture.emotion.push_back(point);
    }
    picture.triangulation.asOf = QDate(2025, 10, 9);
    return picture;
}

QStringList wordsOf(const MapModel &map)
{
    QStringList texts{map.info().title, map.info().question, map.info().owner};
    for (const auto &[id, stage] : map.rows<Stage>())
        texts.append(stage.title);
    for (const auto &[id, card] : map.rows<Card>())
        texts << card.title << card.owner;
    return texts.join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace trigpoint::test
