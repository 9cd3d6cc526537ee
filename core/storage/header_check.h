// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace trigpoint::storage {

// Judges a file by its first 100 bytes and its size, before SQLite sees it: empty, foreign, newer, truncated
// and files switched to a write-ahead log each fail with a sentence of their own.
Result<> checkHeader(const QByteArray &first100, qint64 fileSize, const QString &fileName);

} // namespace trigpoint::storage
