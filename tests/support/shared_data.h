// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace trigpoint::test {

// The path of a file or folder of the real data that developers keep beside the project ("data/…",
// "vectors/known.json"), or nothing where it is missing: a stranger's clone has none, and a test that wants
// it says so with WARN and returns.
std::optional<QString> sharedPath(const QString &relative);

} // namespace trigpoint::test
