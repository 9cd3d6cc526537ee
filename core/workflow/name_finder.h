// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/edit.h"

#include <QHash>

namespace trigpoint::workflow {

// Finds the rows that files and plans name by text, and makes those that may be made. Names are compared
// without case, and with runs of blanks as one.
class NameFinder
{
public:
    NameFinder(document::Edit &edit, bool createStages, bool createThemes);

    // Null without an error: the name is empty, or unknown and not to be made.
    Result<Id<Stage>> stage(const QString &name);
    Result<Id<Theme>> theme(const QString &name);

    // The person of this key; made when new. Null for an empty key.
    Result<Id<Participant>> participant(const QString &key);
    // The same, filling in a name and attributes that the map does not have yet.
    Result<Id<Participant>> participant(const QString &key, const QString &name, const QJsonObject &attributes);

    QStringList stageTitles() const;

    static QString folded(const QString &name);

private:
    document::Edit &m_edit;
    bool m_createStages;
    bool m_createThemes;
    QHash<QString, Id<Stage>> m_stages;
    QHash<QString, Id<Theme>> m_themes;
    QHash<QString, Participant> m_participants;
    QString m_lastStageKey;
    QString m_lastThemeKey;
};

} // namespace trigpoint::workflow
