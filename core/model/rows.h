// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/model/kinds.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

// One struct a recorded table of the map file. `table` is the table's name; `fields` visits every column but
// the key in the file's order, so that reading, writing, JSON and digests are each written once.
// Texts are never null in the file. A null date, number or id is SQL NULL. docs/schema.md explains each column.

namespace trigpoint {

// The address of an unrecorded, immutable blob: its content's hash. Empty when there is none.
struct BlobKey
{
    QByteArray hash;
    bool isNull() const { return hash.isEmpty(); }
    friend bool operator==(const BlobKey &, const BlobKey &) = default;
};

struct MapInfo // exactly one row, id 1
{
    static constexpr const char *table = "map_info";
    Id<MapInfo> id;
    QString title;
    QString question; // what the map is to answer
    QString owner;    // who answers for it
    std::optional<QDate> decideBy;
    std::optional<QDate> asOf; // evidence is judged as of this day; nothing: the newest source's end
    CountingUnit unit = CountingUnit::Person;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("title", s.title), v("question", s.question), v("owner", s.owner), v("decide_by", s.decideBy),
            v("as_of", s.asOf), v("unit", s.unit);
    }
};

struct Stage // a column; a stage with a parent is a step of it
{
    static constexpr const char *table = "stage";
    Id<Stage> id;
    std::optional<Id<Stage>> parent;
    QString title;
    QString orderKey;
    std::optional<QDate> changedOn; // evidence older than this day has expired here

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("parent", s.parent), v("title", s.title), v("order_key", s.orderKey), v("changed_on", s.changedOn);
    }
};

struct Lane // a row of the map; an empty title or hint shows the kind's own words
{
    static constexpr const char *table = "lane";
    Id<Lane> id;
    LaneKind kind = LaneKind::Custom;
    QString title;
    QString hint;
    QString orderKey;
    bool collapsed = false;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("kind", s.kind), v("title", s.title), v("hint", s.hint), v("order_key", s.orderKey),
            v("collapsed", s.collapsed);
    }
};

struct Theme // themes nest
{
    static constexpr const char *table = "theme";
    Id<Theme> id;
    std::optional<Id<Theme>> parent;
    QString name;
    QString description;
    QString orderKey;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("parent", s.parent), v("name", s.name), v("description", s.description), v("order_key", s.orderKey);
    }
};

struct Card
{
    static constexpr const char *table = "card";
    Id<Card> id;
    Id<Lane> lane;
    Id<Stage> stage; // a stage or a step
    int span = 1;    // columns covered, to the right
    QString title;
    QString body;
    std::optional<Id<Theme>> theme;
    QString owner;               // the department or person that answers for a touchpoint or next step
    QString channel;             // touchpoints: web, app, call, email, docs, review …
    int severity = 0;            // 1 to 5; 0 not set
    std::optional<double> value; // emotion cards: set by hand, -2 to +2
    QString nextStep;            // conclusions: what to do about it
    QString orderKey;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("lane", s.lane), v("stage", s.stage), v("span", s.span), v("title", s.title), v("body", s.body),
            v("theme", s.theme), v("owner", s.owner), v("channel", s.channel), v("severity", s.severity),
            v("value", s.value), v("next_step", s.nextStep), v("order_key", s.orderKey);
    }
};

struct CardLink
{
    static constexpr const char *table = "card_link";
    Id<CardLink> id;
    Id<Card> from;
    Id<Card> to;
    CardLinkKind kind = CardLinkKind::Related;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("from_card", s.from), v("to_card", s.to), v("kind", s.kind);
    }
};

struct Transition // a directed link between two touchpoint cards
{
    static constexpr const char *table = "transition";
    Id<Transition> id;
    Id<Card> from;
    Id<Card> to;
    QString label;
    std::optional<double> count; // journeys that took it; nothing when drawn by hand

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("from_card", s.from), v("to_card", s.to), v("label", s.label), v("count", s.count);
    }
};

struct Segment // a saved filter on participants' attributes
{
    static constexpr const char *table = "segment";
    Id<Segment> id;
    QString name;
    QJsonObject filter; // {"attribute": ["value", …], …}; all must match

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("name", s.name), v("filter", s.filter);
    }
};

struct Persona
{
    static constexpr const char *table = "persona";
    Id<Persona> id;
    QString name;
    QString role;
    QString portrait;
    std::optional<Id<Segment>> segment;
    QString orderKey;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("name", s.name), v("role", s.role), v("portrait", s.portrait), v("segment", s.segment),
            v("order_key", s.orderKey);
    }
};

struct Source // one data-collection event: a survey wave, an interview study, a workshop session
{
    static constexpr const char *table = "source";
    Id<Source> id;
    QString name;
    Method method = Method::Other;
    QString instrument;                // newer waves of one instrument supersede older ones
    std::optional<QDate> collectedFrom;
    std::optional<QDate> date;         // end of collection
    Voice voice = Voice::Mixed;
    Sampling sampling = Sampling::Unknown;
    Asks asks = Asks::Open;
    std::optional<qint64> invited;
    std::optional<qint64> participants; // people in the room or in the study, where known
    std::optional<qint64> coders;
    std::optional<double> alpha;        // Krippendorff's, between the coders
    bool memberChecked = false;
    QString orderKey;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("name", s.name), v("method", s.method), v("instrument", s.instrument),
            v("collected_from", s.collectedFrom), v("date", s.date), v("voice", s.voice),
            v("sampling", s.sampling), v("asks", s.asks), v("invited", s.invited),
            v("participants", s.participants), v("coders", s.coders), v("alpha", s.alpha),
            v("member_checked", s.memberChecked), v("order_key", s.orderKey);
    }
};

struct SourceFile // one imported file of a source
{
    static constexpr const char *table = "source_file";
    Id<SourceFile> id;
    Id<Source> source;
    QString name;      // without its folder
    QString sha256;    // of the bytes, lower-case hex
    qint64 size = 0;   // bytes
    QString format;    // as the importer names it: "qualtrics_csv", "webvtt" …
    QString encoding;  // "UTF-8", "UTF-16LE" …
    QString dialect;   // "," ";" "tab" "|", or empty
    qint64 rows = 0;   // rows = imported + rows skipped
    qint64 imported = 0;
    QJsonObject plan;  // the import plan that was used (FORMATS.md 12)
    QJsonObject report; // {"skipped": [{"row", "reason"}], "warnings": […]}
    BlobKey answers;   // survey tables: the manifest of the answer columns
    QDateTime importedAt; // UTC

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("name", s.name), v("sha256", s.sha256), v("size", s.size),
            v("format", s.format), v("encoding", s.encoding), v("dialect", s.dialect), v("rows", s.rows),
            v("imported", s.imported), v("plan", s.plan), v("report", s.report), v("answers", s.answers),
            v("imported_at", s.importedAt);
    }
};

struct Question
{
    static constexpr const char *table = "question";
    Id<Question> id;
    Id<Source> source;
    QString code; // the column's raw header; `option` tells the columns of one multiple choice apart
    QString text;
    QuestionKind kind = QuestionKind::Attribute;
    std::optional<double> scaleMin;
    std::optional<double> scaleMax;
    int direction = 1; // +1 high is good, -1 high is bad
    QString orderKey;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("code", s.code), v("text", s.text), v("kind", s.kind),
            v("scale_min", s.scaleMin), v("scale_max", s.scaleMax), v("direction", s.direction),
            v("order_key", s.orderKey);
    }
};

struct Placement // derives records from answer columns: this question, or this option of it, speaks here
{
    static constexpr const char *table = "placement";
    Id<Placement> id;
    Id<Question> question;
    QString option; // empty: the whole item
    Id<Stage> stage;
    std::optional<Id<Theme>> theme;
    std::optional<double> polarity; // options: -1, 0 or +1 when chosen; nothing: a mention

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("question", s.question), v("option", s.option), v("stage", s.stage), v("theme", s.theme),
            v("polarity", s.polarity);
    }
};

struct Participant // a person known by key: speaker, author, voter. Survey respondents stay in answer columns
{
    static constexpr const char *table = "participant";
    Id<Participant> id;
    QString key;
    QString name;
    QJsonObject attributes; // {"account": "…", "role": "…"}; values are text

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("key", s.key), v("name", s.name), v("attributes", s.attributes);
    }
};

struct Transcript
{
    static constexpr const char *table = "transcript";
    Id<Transcript> id;
    Id<Source> source;
    Id<SourceFile> file;
    QString title;
    std::optional<Id<Participant>> participant; // whom it interviews, where known
    BlobKey text; // UTF-8, LF line ends; positions are Unicode code points into it

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("file", s.file), v("title", s.title), v("participant", s.participant),
            v("text", s.text);
    }
};

struct Excerpt // a passage somebody said; what it says of which theme are its codings
{
    static constexpr const char *table = "excerpt";
    Id<Excerpt> id;
    Id<Source> source;
    Id<SourceFile> file;
    qint64 row = 0; // 1-based row or cue of the file
    QString recordKey; // the file's own id of the record; empty: (file's hash, row) identifies it
    std::optional<Id<Transcript>> transcript;
    std::optional<Id<Participant>> participant;
    QString text;
    std::optional<qint64> start; // code points, half-open
    std::optional<qint64> end;
    std::optional<qint64> startMs; // milliseconds from the recording's start
    std::optional<qint64> endMs;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("file", s.file), v("row", s.row), v("record_key", s.recordKey),
            v("transcript", s.transcript), v("participant", s.participant), v("text", s.text),
            v("start_at", s.start), v("end_at", s.end), v("start_ms", s.startMs), v("end_ms", s.endMs);
    }
};

struct Coding // one coder's judgement of an excerpt
{
    static constexpr const char *table = "coding";
    Id<Coding> id;
    Id<Excerpt> excerpt;
    Id<Stage> stage;
    std::optional<Id<Theme>> theme;
    std::optional<double> sentiment; // -2 to +2; nothing: a mention
    QString coder;
    std::optional<Id<Card>> card; // narrowed to this card

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("excerpt", s.excerpt), v("stage", s.stage), v("theme", s.theme), v("sentiment", s.sentiment),
            v("coder", s.coder), v("card", s.card);
    }
};

struct Note // a workshop's sticky note
{
    static constexpr const char *table = "note";
    Id<Note> id;
    Id<Source> source;
    Id<SourceFile> file;
    qint64 row = 0;
    QString recordKey;
    NoteKind kind = NoteKind::Neutral;
    QString text;
    std::optional<Id<Participant>> author;
    QString group;
    std::optional<Id<Stage>> stage;
    std::optional<Id<Theme>> theme;
    qint64 anonymousVotes = 0; // dots nobody signed; signed ones are Vote rows
    std::optional<double> x;
    std::optional<double> y;
    QString colour;
    std::optional<Id<Card>> card; // narrowed to this card

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("file", s.file), v("row", s.row), v("record_key", s.recordKey),
            v("kind", s.kind), v("text", s.text), v("author", s.author), v("group_name", s.group),
            v("stage", s.stage), v("theme", s.theme), v("anonymous_votes", s.anonymousVotes), v("x", s.x),
            v("y", s.y), v("colour", s.colour), v("card", s.card);
    }
};

struct Vote
{
    static constexpr const char *table = "vote";
    Id<Vote> id;
    Id<Note> note;
    Id<Participant> participant;
    qint64 count = 1;

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("note", s.note), v("participant", s.participant), v("count", s.count);
    }
};

struct Coverage // the source's own record says that it asked about this stage (and theme)
{
    static constexpr const char *table = "coverage";
    Id<Coverage> id;
    Id<Source> source;
    Id<Stage> stage;
    std::optional<Id<Theme>> theme; // nothing: the stage as a whole

    template <class Self, class Visit> static void fields(Self &s, Visit &&v)
    {
        v("source", s.source), v("stage", s.stage), v("theme", s.theme);
    }
};

} // namespace trigpoint
