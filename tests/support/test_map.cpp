// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_map.h"

#include <random>

using namespace Qt::StringLiterals;

namespace trigpoint::test {

document::Surroundings surroundings(quint64 seed)
{
    document::Surroundings around;
    around.author = u"Ada"_s;
    around.clock = [time = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)]() mutable {
        time = time.addSecs(1);
        return time;
    };
    around.random = [generator = std::mt19937_64(seed)]() mutable { return generator(); };
    return around;
}

TestMap::TestMap(quint64 seed)
    : around(surroundings(seed))
    , document(must(document::Document::create(path(), around)))
{
}

QString TestMap::path() const
{
    return folder.filePath(u"test.journey"_s);
}

void TestMap::reopen()
{
    document.reset();
    document = must(document::Document::open(path(), around));
}

Stage stage(const QString &title, const QString &orderKey)
{
    Stage row;
    row.title = title;
    row.orderKey = orderKey;
    return row;
}

Lane lane(LaneKind kind)
{
    Lane row;
    row.kind = kind;
    row.orderKey = u"V"_s;
    return row;
}

Card card(Id<Lane> lane, Id<Stage> stage, const QString &title)
{
    Card row;
    row.lane = lane;
    row.stage = stage;
    row.title = title;
    row.orderKey = u"V"_s;
    return row;
}

qint64 mustEdit(document::Document &document, const QString &label, const document::Document::Change &change)
{
    const auto number = must(document.edit(label, change));
    REQUIRE(number.has_value());
    return *number;
}

} // namespace trigpoint::test
