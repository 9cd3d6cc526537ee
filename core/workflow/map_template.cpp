// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/map_template.h"

#include "core/base/order_key.h"

#include <QCoreApplication>

namespace trigpoint::workflow {

namespace {

struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

Result<> putTitle(document::Edit &edit, const QString &title)
{
    const MapInfo before = edit.map().info();
    MapInfo after = before;
    after.title = title;
    if (!before.id.isNull())
        return edit.update(before, after);
    after.id = Id<MapInfo>(1);
    const auto id = edit.insert(after);
    return id ? Result<>() : Result<>(tl::unexpected(id.error()));
}

Result<> putStages(document::Edit &edit, const QStringList &titles)
{
    QString key;
    for (const QString &title : titles) {
        key = orderKeyBetween(key, {});
        const auto id = edit.insert(Stage{.id = {}, .parent = {}, .title = title, .orderKey = key, .changedOn = {}});
        if (!id)
            return tl::unexpected(id.error());
    }
    return {};
}

Result<> putLanes(document::Edit &edit, std::initializer_list<LaneKind> kinds)
{
    QString key;
    for (const LaneKind kind : kinds) {
        key = orderKeyBetween(key, {});
        const auto id = edit.insert(
            Lane{.id = {}, .kind = kind, .title = {}, .hint = {}, .orderKey = key, .collapsed = false});
        if (!id)
            return tl::unexpected(id.error());
    }
    return {};
}

} // namespace

Result<> fillFromTemplate(document::Edit &edit, MapTemplate which, const QString &title)
{
    const Result<> titled = putTitle(edit, title);
    if (!titled || which == MapTemplate::Blank)
        return titled;
    const Result<> staged = putStages(edit, {TemplateText::tr("Awareness"), TemplateText::tr("Consideration"),
                                             TemplateText::tr("Decision"), TemplateText::tr("Retention"),
                                             TemplateText::tr("Advocacy")});
    if (!staged)
        return staged;
    return putLanes(edit, {LaneKind::Motivations, LaneKind::Touchpoints, LaneKind::Emotion, LaneKind::PainPoints,
                           LaneKind::Objections, LaneKind::WhatWorks, LaneKind::Opportunities});
}

} // namespace trigpoint::workflow
