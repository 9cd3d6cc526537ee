// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"

namespace trigpoint::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (const auto make : {makeNewVerb, makeSampleVerb, makeInfoVerb, makePlanVerb, makeImportVerb, makeTriangulateVerb,
                            makeFlowVerb, makeExportVerb, makeCheckVerb, makeSearchVerb, makeUndoVerb, makeRedoVerb,
                            makeHistoryVerb, makeMeasureVerb})
        verbs.push_back(make());
    return verbs;
}

} // namespace trigpoint::cli
