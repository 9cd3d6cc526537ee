// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verb.h"

namespace trigpoint::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    return {};
}

} // namespace trigpoint::cli
