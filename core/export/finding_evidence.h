// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/story.h"

namespace trigpoint::exporting {

// Fills in what stands behind a finding whose card and verdict are set: what each source says, the people axis,
// quotes and the table of sources.
void addEvidence(Finding &finding, const StoryInput &input);

} // namespace trigpoint::exporting
