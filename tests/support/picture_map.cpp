// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture_map.h"

#include "tests/support/picture_parts.h"

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
