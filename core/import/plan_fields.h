// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/enum_text.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace trigpoint::import {

// The first thing that is wrong with a plan, as a sentence.
struct PlanProblem
{
    std::optional<QString> sentence;
};

// One object of a plan, read field by field. Null and missing are the same. What is wrong is kept in the problem
// (the first one wins) and the reading goes on with defaults.
class PlanFields
{
public:
    PlanFields(QJsonObject object, QString path, QString planName, PlanProblem &problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_planName(std::move(planName)), m_problem(&problem)
    {
    }

    QStringList keys() const { return m_object.keys(); }
    void allow(const QStringList &keys) const; // any other key is a problem
    void require(const QString &key) const;

    QString text(const QString &key) const; // numbers are taken as their text: ids are text
    QStringList texts(const QString &key) const;
    std::optional<double> number(const QString &key) const;
    std::optional<qint64> count(const QString &key, qint64 most = qint64(1) << 53) const; // whole, not negative
    bool flag(const QString &key, bool otherwise) const;
    std::optional<QDate> date(const QString &key) const; // YYYY-MM-DD
    PlanFields object(const QString &key) const;
    std::vector<PlanFields> objects(const QString &key) const;

    template <class E> E word(const QString &key, E otherwise) const
    {
        const QString value = text(key);
        if (value.isEmpty())
            return otherwise;
        if (const auto known = enumFromText<E>(value))
            return *known;
        QStringList words;
        for (const auto &name : EnumNames<E>::names)
            words += QLatin1String(name.text);
        refuse(key, words);
        return otherwise;
    }

    // The value of this key cannot be; `words` are those that could.
    void refuse(const QString &key, const QStringList &words) const;

private:
    QString place(const QString &key) const; // "columns[3].role"
    void report(const QString &sentence) const;

    QJsonObject m_object;
    QString m_path;
    QString m_planName;
    PlanProblem *m_problem;
};

} // namespace trigpoint::import
