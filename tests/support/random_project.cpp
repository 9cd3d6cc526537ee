// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_project.h"

#include "core/triangulation/record_book.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace trigpoint::test {

using namespace Qt::StringLiterals;

namespace {

double valueFor(Dice &dice, int lean)
{
    const double spread[] = {-1, -0.5, -0.25, -0.05, 0, 0.05, 0.25, 0.5, 1};
    if (lean != 0 && !dice.oneIn(4))
        return lean < 0 ? -spread[dice.between(5, 8)] : spread[dice.between(5, 8)];
    return spread[dice.upTo(8)];
}

} // namespace

Source &Project::add(Dice &dice, Method method)
{
    Source source;
    source.id = Id<Source>(nextId++);
    source.method = method;
    source.orderKey = QString::number(1000 + source.id.value());
    if (!dice.oneIn(12))
        source.date = asOf.addDays(-dice.upTo(dice.oneIn(4) ? 1000 : 400));
    source.voice = dice.oneIn(4) ? (dice.oneIn(2) ? Voice::Staff : Voice::Mixed) : Voice::Customer;
    source.sampling = static_cast<Sampling>(dice.upTo(5));
    source.asks = dice.oneIn(10) ? (dice.oneIn(3) ? Asks::Gains : Asks::Pains) : Asks::Open;
    if (dice.oneIn(5))
        source.instrument = u"instrument %1"_s.arg(dice.upTo(1));
    if (method == Method::Workshop && dice.oneIn(2))
        source.participants = dice.between(3, 12);
    if (!dice.oneIn(3)) {
        source.coders = dice.between(1, 3);
        source.alpha = dice.between(50, 90) / 100.0;
    }
    source.memberChecked = dice.oneIn(6);
    sources.push_back(source);
    return sources.back();
}

void Project::addPeople(Dice &dice, Id<Source> id, Id<Stage> stage, Id<Theme> topic, int people, int lean)
{
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const Source &s) { return s.id == id; });
    const bool weighted = source->method == Method::Survey && id.value() % 3 == 0;
    for (int i = 0; i < people; ++i) {
        Record record;
        record.source = id;
        record.stage = stage;
        record.theme = topic;
        record.file = u"file of %1"_s.arg(id.value());
        const qint64 number = nextId++;
        if (source->method != Method::Workshop || !dice.oneIn(4))
            record.person = u"person %1"_s.arg(number);
        if (weighted)
            record.weight = dice.between(1, 8) / 4.0;
        const int statements = dice.oneIn(4) ? dice.between(2, 4) : 1;
        for (int k = 0; k < statements; ++k) {
            record.row = nextId++;
            if (id.value() % 2 == 0)
                record.recordKey = u"r%1"_s.arg(record.row);
            record.value = dice.oneIn(12) ? std::optional<double>() : valueFor(dice, lean);
            if (source->method == Method::Workshop)
                record.kind = dice.oneIn(3) ? RecordKind::Dot : RecordKind::Note;
            else if (source->method == Method::Interview)
                record.kind = RecordKind::Text;
            records.push_back(record);
            if (record.kind == RecordKind::Text && dice.oneIn(5)) {
                records.back().item = u"passage %1"_s.arg(record.row);
                Record second = records.back();
                second.row = nextId++;
                second.recordKey += second.recordKey.isEmpty() ? QString() : u"b"_s;
                second.value = valueFor(dice, lean);
                records.push_back(second);
            }
        }
    }
}

void Project::remove(Id<Source> source)
{
    std::erase_if(sources, [&](const Source &s) { return s.id == source; });
    std::erase_if(records, [&](const Record &r) { return r.source == source; });
}

Project randomProject(quint64 seed)
{
    Dice dice(seed);
    Project project;
    const Method methods[] = {Method::Survey,   Method::Interview, Method::Workshop, Method::Survey,
                              Method::Interview, Method::Workshop, Method::Support,  Method::Other};
    const int count = dice.between(1, 6);
    for (int i = 0; i < count; ++i) {
        const Source source = project.add(dice, methods[dice.upTo(7)]);
        const bool large = source.method == Method::Survey || source.method == Method::Support;
        forEachCell([&](Id<Stage> stage, Id<Theme> topic) {
            if (dice.oneIn(4))
                return;
            const int people = dice.oneIn(4) ? dice.upTo(4) : large ? dice.between(8, 90) : dice.between(3, 14);
            // Topic 1 is mostly painful, topic 2 mostly pleasant, topic 3 anything.
            const int lean = dice.oneIn(4) ? dice.between(-1, 1) : topic.value() == 1 ? -1 : topic.value() == 2;
            project.addPeople(dice, source.id, stage, topic, people, lean);
        });
    }
    return project;
}

Cell cellOf(const Project &project, Id<Stage> stage, Id<Theme> topic)
{
    const RecordBook book(project.records);
    const std::set<Id<Source>> duplicates = duplicateSources(project.sources, book.comparableContents(project.sources));
    const Scope scope{{stage}, std::vector{topic}, std::nullopt, {}};
    Cell cell;
    cell.asOf = project.asOf;
    for (const Source &source : project.sources)
        cell.sources.push_back({source, book.tally(source, scope, CountingUnit::Person), duplicates.contains(source.id)});
    return cell;
}

Verdict judged(const Project &project, Id<Stage> stage, Id<Theme> topic, std::optional<Claim> claim)
{
    return verdictOf(cellOf(project, stage, topic), claim);
}

QByteArray bits(const Verdict &verdict, const std::map<qint64, qint64> &rename)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto name = [&](Id<Source> id) {
        const auto it = rename.find(id.value());
        return it == rename.end() ? id.value() : it->second;
    };
    const auto put = [&](const auto &value) { out << (value ? static_cast<int>(*value) : -1); };
    const auto putNumber = [&](const std::optional<double> &value) { out << value.has_value() << value.value_or(0); };
    out << static_cast<int>(verdict.label);
    put(verdict.kind), put(verdict.claim), put(verdict.grade), put(verdict.consequence);
    for (const Reason &reason : verdict.reasons) {
        out << static_cast<int>(reason.code) << reason.steps;
        put(reason.cap);
    }
    const Ticks &t = verdict.ticks;
    out << t.threeSources << t.twoMethods << t.strongFromTwoMethods << t.sameDirection << t.staffAndCustomersAgree;
    for (const Reading &r : verdict.readings) {
        out << name(r.source) << static_cast<int>(r.state) << r.voters << r.exposed << r.negative << r.neutral
            << r.positive << r.mentions << r.weighted << r.votesNotPeople << r.effectiveN << r.centre
            << r.standardError << r.firm << r.polarised << r.fullQuality;
        put(r.why), put(r.direction), put(r.band);
        putNumber(r.balance), putNumber(r.low), putNumber(r.high), putNumber(r.prominence);
        for (const Limitation limitation : r.limitations)
            out << static_cast<int>(limitation);
    }
    for (const Pair &pair : verdict.pairs)
        out << name(pair.first) << name(pair.second) << static_cast<int>(pair.outcome)
            << static_cast<int>(pair.reason);
    return bytes;
}

QByteArray allBits(const Project &project, const std::map<qint64, qint64> &rename)
{
    QByteArray bytes;
    forEachCell([&](Id<Stage> stage, Id<Theme> topic) { bytes += bits(judged(project, stage, topic), rename); });
    return bytes;
}

bool hasDuplicates(const Project &project)
{
    const RecordBook book(project.records);
    return !duplicateSources(project.sources, book.comparableContents(project.sources)).empty();
}

} // namespace trigpoint::test
