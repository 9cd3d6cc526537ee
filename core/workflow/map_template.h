// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/edit.h"

namespace trigpoint::workflow {

enum class MapTemplate { FiveStages, Blank };

// Fills a new map: its title, and for FiveStages the stages awareness, consideration, decision, retention and
// advocacy with the usual rows, named in the language of the moment. Blank has a title and nothing else.
Result<> fillFromTemplate(document::Edit &edit, MapTemplate which, const QString &title);

} // namespace trigpoint::workflow
