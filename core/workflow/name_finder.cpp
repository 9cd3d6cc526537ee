// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/name_finder.h"

#include "core/base/order_key.h"

namespace trigpoint::workflow {

NameFinder::NameFinder(document::Edit &edit, bool createStages, bool createThemes)
    : m_edit(edit)
    , m_createStages(createStages)
    , m_createThemes(createThemes)
{
    // A stage's own title wins over a step of the same name; among equals the first in the map's order.
    const auto addFirst = [](auto &names, const QString &name, auto id) {
        if (const QString key = folded(name); !names.contains(key))
            names.insert(key, id);
    };
    const std::vector<Stage> stages = stagesInOrder(edit.map());
    for (const Stage &stage : stages) {
        addFirst(m_stages, stage.title, stage.id);
        m_lastStageKey = stage.orderKey;
    }
    for (const Stage &stage : stages)
        for (const Stage &step : stepsInOrder(edit.map(), stage.id))
            addFirst(m_stages, step.title, step.id);
    for (const Theme &theme : themesInOrder(edit.map())) {
        addFirst(m_themes, theme.name, theme.id);
        if (!theme.parent)
            m_lastThemeKey = theme.orderKey;
    }
    for (const auto &[id, participant] : edit.map().rows<Participant>())
        m_participants.insert(participant.key, participant);
}

QString NameFinder::folded(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<Id<Stage>> NameFinder::stage(const QString &name)
{
    const QString key = folded(name);
    if (const auto it = m_stages.constFind(key); it != m_stages.constEnd() || key.isEmpty() || !m_createStages)
        return it == m_stages.constEnd() ? Id<Stage>() : *it;
    m_lastStageKey = orderKeyBetween(m_lastStageKey, {});
    const Result<Id<Stage>> id = m_edit.insert(
        Stage{.id = {}, .parent = {}, .title = name.simplified(), .orderKey = m_lastStageKey, .changedOn = {}});
    if (id)
        m_stages.insert(key, *id);
    return id;
}

Result<Id<Theme>> NameFinder::theme(const QString &name)
{
    const QString key = folded(name);
    if (const auto it = m_themes.constFind(key); it != m_themes.constEnd() || key.isEmpty() || !m_createThemes)
        return it == m_themes.constEnd() ? Id<Theme>() : *it;
    m_lastThemeKey = orderKeyBetween(m_lastThemeKey, {});
    const Result<Id<Theme>> id = m_edit.insert(
        Theme{.id = {}, .parent = {}, .name = name.simplified(), .description = {}, .orderKey = m_lastThemeKey});
    if (id)
        m_themes.insert(key, *id);
    return id;
}

Result<Id<Participant>> NameFinder::participant(const QString &key)
{
    return participant(key, {}, {});
}

Result<Id<Participant>> NameFinder::participant(const QString &key, const QString &name, const QJsonObject &attributes)
{
    if (key.isEmpty())
        return Id<Participant>();
    const auto it = m_participants.find(key);
    if (it == m_participants.end()) {
        Participant person{.id = {}, .key = key, .name = name, .attributes = attributes};
        const Result<Id<Participant>> id = m_edit.insert(person);
        if (id) {
            person.id = *id;
            m_participants.insert(key, person);
        }
        return id;
    }
    Participant fuller = *it;
    if (fuller.name.isEmpty())
        fuller.name = name;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        if (!fuller.attributes.contains(attribute.key()))
            fuller.attributes.insert(attribute.key(), attribute.value());
    if (fuller.name != it->name || fuller.attributes != it->attributes) {
        if (const Result<> updated = m_edit.update(*it, fuller); !updated)
            return tl::unexpected(updated.error());
        *it = fuller;
    }
    return it->id;
}

QStringList NameFinder::stageTitles() const
{
    QStringList titles;
    for (const Stage &stage : stagesInOrder(m_edit.map()))
        titles.append(stage.title);
    return titles;
}

} // namespace trigpoint::workflow
