// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/measure_input.h"

#include <QCoreApplication>

namespace trigpoint::workflow {

namespace {

struct MeasureInputTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeasureInputTexts)
};

} // namespace

void MeasureInput::refuse(const QString &sentence)
{
    if (!m_error)
        m_error = Error{sentence, {}};
}

double MeasureInput::number(const QString &key)
{
    const QJsonValue value = m_input.value(key);
    if (!value.isDouble())
        refuse(MeasureInputTexts::tr("The input has no number “%1”.").arg(key));
    return value.toDouble();
}

double MeasureInput::number(const QString &key, double missing)
{
    return has(key) ? number(key) : missing;
}

bool MeasureInput::boolean(const QString &key, bool missing)
{
    const QJsonValue value = m_input.value(key);
    if (!value.isBool() && !value.isUndefined())
        refuse(MeasureInputTexts::tr("The input “%1” is neither true nor false.").arg(key));
    return value.toBool(missing);
}

QString MeasureInput::text(const QString &key)
{
    const QJsonValue value = m_input.value(key);
    if (!value.isString())
        refuse(MeasureInputTexts::tr("The input has no text “%1”.").arg(key));
    return value.toString();
}

QJsonArray MeasureInput::array(const QString &key)
{
    const QJsonValue value = m_input.value(key);
    if (!value.isArray())
        refuse(MeasureInputTexts::tr("The input has no list “%1”.").arg(key));
    return value.toArray();
}

std::vector<double> MeasureInput::numbersOf(const QString &key, const QJsonArray &values)
{
    std::vector<double> result;
    for (const QJsonValue &value : values) {
        if (!value.isDouble()) {
            refuse(MeasureInputTexts::tr("Entry %1 of the input “%2” is not a number.").arg(result.size() + 1).arg(key));
            return {};
        }
        result.push_back(value.toDouble());
    }
    return result;
}

std::vector<double> MeasureInput::numbers(const QString &key)
{
    return numbersOf(key, array(key));
}

std::vector<double> MeasureInput::numbersOrNone(const QString &key)
{
    return has(key) ? numbers(key) : std::vector<double>();
}

std::vector<double> MeasureInput::numberOrNumbers(const QString &key)
{
    if (m_input.value(key).isDouble())
        return {number(key)};
    return numbers(key);
}

std::vector<std::optional<double>> MeasureInput::numbersOrNull(const QString &key)
{
    std::vector<std::optional<double>> result;
    const QJsonArray values = array(key);
    for (const QJsonValue &value : values) {
        if (!value.isDouble() && !value.isNull()) {
            refuse(MeasureInputTexts::tr("Entry %1 of the input “%2” is neither a number nor null.")
                       .arg(result.size() + 1)
                       .arg(key));
            return {};
        }
        result.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    }
    return result;
}

std::vector<std::vector<double>> MeasureInput::table(const QString &key)
{
    std::vector<std::vector<double>> result;
    const QJsonArray rows = array(key);
    for (const QJsonValue &row : rows) {
        if (!row.isArray())
            refuse(MeasureInputTexts::tr("Row %1 of the input “%2” is not a list.").arg(result.size() + 1).arg(key));
        result.push_back(numbersOf(key, row.toArray()));
    }
    return result;
}

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace trigpoint::workflow
