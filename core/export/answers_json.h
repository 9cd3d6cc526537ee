// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/answers.h"

#include <QJsonObject>

namespace trigpoint::exporting {

// A survey's answer columns as readable JSON: a dictionary and one code a row, or one text a row.
QJsonObject answersToJson(const AnswerTable &answers);

// The reverse. Fails with a sentence that names the column when lengths or codes do not fit together.
Result<AnswerTable> answersFromJson(const QJsonObject &json);

} // namespace trigpoint::exporting
