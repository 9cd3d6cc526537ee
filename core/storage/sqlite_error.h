// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace trigpoint::storage {

// The sentence for an (extended) SQLite result code met while working on the file called `fileName`.
Error sqliteError(int code, const QString &fileName, const QString &detail);

// The disk failed to confirm what was written: nothing may be written any more until the file is reopened.
bool isSyncFailure(int code);

} // namespace trigpoint::storage
