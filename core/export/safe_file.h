// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace trigpoint::exporting {

// Writes a finished export to `path`: the bytes go to a temporary file beside it, every write is compared and
// flushed, then the file is put in the place of the old one and its folder synced. On any failure (a full disk,
// a folder that cannot be written to) the old file stays as it was and the sentence names the file and the
// remedy. A link is followed; a folder, device or pipe is refused.
Result<> writeFileSafely(const QString &path, const QByteArray &bytes);

} // namespace trigpoint::exporting
