// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace trigpoint::workflow {

// Reads the values of one measure's input. The first value that is missing or of the wrong kind leaves its sentence
// in error(); everything read from then on is empty, so that a measure reads all it needs and asks once.
class MeasureInput
{
public:
    explicit MeasureInput(const QJsonObject &input) : m_input(input) {}

    double number(const QString &key);
    double number(const QString &key, double missing); // `missing` where the key is not there
    bool boolean(const QString &key, bool missing);
    QString text(const QString &key);
    std::vector<double> numbers(const QString &key);
    std::vector<double> numbersOrNone(const QString &key);           // empty where the key is not there
    std::vector<double> numberOrNumbers(const QString &key);         // one number stands for a list of one
    std::vector<std::optional<double>> numbersOrNull(const QString &key);
    std::vector<std::vector<double>> table(const QString &key);
    QJsonArray array(const QString &key);

    bool has(const QString &key) const { return m_input.contains(key); }
    QJsonValue value(const QString &key) const { return m_input.value(key); }

    bool isFine() const { return !m_error; }
    tl::unexpected<Error> error() const { return tl::unexpected(*m_error); }
    void refuse(const QString &sentence);

private:
    std::vector<double> numbersOf(const QString &key, const QJsonArray &values);

    QJsonObject m_input;
    std::optional<Error> m_error;
};

// Nothing is null.
QJsonValue orNull(std::optional<double> value);

} // namespace trigpoint::workflow
