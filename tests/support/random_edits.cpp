// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_edits.h"

#include "tests/support/test_map.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace trigpoint::test {

namespace {

using document::Edit;

template <class T> const T *anyRow(const MapModel &map, std::mt19937_64 &random)
{
    const Rows<T> &rows = map.rows<T>();
    if (rows.isEmpty())
        return nullptr;
    return &std::next(rows.begin(), static_cast<std::ptrdiff_t>(random() % rows.size()))->second;
}

QString words(std::mt19937_64 &random)
{
    static const QStringList list{u"pricing"_s, u"naïve 🙂"_s, u"<b>docs</b>"_s, u""_s, u"search that finds nothing"_s};
    return list[static_cast<qsizetype>(random() % 5)] + QString::number(random() % 100);
}

Result<> addCard(Edit &edit, std::mt19937_64 &random)
{
    const auto *where = anyRow<Stage>(edit.map(), random);
    const auto *row = anyRow<Lane>(edit.map(), random);
    if (!where || !row)
        return edit.insert(stage(words(random))).and_then([&](Id<Stage>) {
            return edit.insert(lane(LaneKind::PainPoints)).map([](Id<Lane>) {});
        });
    Card made = card(row->id, where->id, words(random));
    if (const auto *about = anyRow<Theme>(edit.map(), random))
        made.theme = about->id;
    made.severity = static_cast<int>(random() % 6);
    if (random() % 2 == 0)
        made.value = static_cast<double>(random() % 9) / 2 - 2;
    return edit.insert(made).map([](Id<Card>) {});
}

Result<> changeCard(Edit &edit, std::mt19937_64 &random)
{
    const auto *before = anyRow<Card>(edit.map(), random);
    if (!before)
        return {};
    Card after = *before;
    after.title = words(random);
    after.value = random() % 2 == 0 ? std::optional<double>() : std::optional<double>(1);
    if (random() % 3 == 0)
        after.theme.reset();
    return edit.update(*before, after);
}

Result<> link(Edit &edit, std::mt19937_64 &random)
{
    const auto *from = anyRow<Card>(edit.map(), random);
    const auto *to = anyRow<Card>(edit.map(), random);
    if (!from)
        return {};
    Transition made;
    made.from = from->id;
    made.to = to->id;
    made.count = static_cast<double>(random() % 10);
    return edit.insert(made).map([](Id<Transition>) {});
}

template <class T> Result<> removeAny(Edit &edit, std::mt19937_64 &random)
{
    const auto *row = anyRow<T>(edit.map(), random);
    return row ? edit.remove(row->id) : Result<>();
}

Result<> addTheme(Edit &edit, std::mt19937_64 &random)
{
    Theme made;
    made.name = words(random);
    if (const auto *parent = anyRow<Theme>(edit.map(), random); parent && random() % 2 == 0)
        made.parent = parent->id;
    return edit.insert(made).map([](Id<Theme>) {});
}

Result<> change(Edit &edit, std::mt19937_64 &random)
{
    switch (random() % 12) {
    case 0:
        return edit.insert(stage(words(random))).map([](Id<Stage>) {});
    case 1:
        return addTheme(edit, random);
    case 2:
        return link(edit, random);
    case 3:
        return removeAny<Card>(edit, random);
    case 4:
        return random() % 4 == 0 ? removeAny<Stage>(edit, random) : removeAny<Theme>(edit, random);
    case 5:
    case 6:
    case 7:
        return changeCard(edit, random);
    case 8:
        return addCard(edit, random).and_then([&]() { return link(edit, random); }).and_then([&]() {
            return removeAny<Theme>(edit, random);
        });
    case 9:
        return edit.putBlob(words(random).toUtf8()).and_then([&](const BlobKey &) { return addCard(edit, random); });
    default:
        return addCard(edit, random);
    }
}

} // namespace

Result<std::optional<qint64>> randomEdit(document::Document &document, std::mt19937_64 &random)
{
    return document.edit(u"Edit %1"_s.arg(random() % 1000), [&](Edit &edit) { return change(edit, random); });
}

} // namespace trigpoint::test
