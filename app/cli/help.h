// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/verb.h"

namespace trigpoint::cli {

QString helpOf(const std::vector<std::unique_ptr<Verb>> &verbs);
QString helpOf(const Verb &verb);
QString usageLine(const Verb &verb);

} // namespace trigpoint::cli
