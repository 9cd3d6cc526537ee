// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/verb.h"

namespace trigpoint::cli {

std::unique_ptr<Verb> makeNewVerb();
std::unique_ptr<Verb> makeSampleVerb();
std::unique_ptr<Verb> makeInfoVerb();
std::unique_ptr<Verb> makePlanVerb();
std::unique_ptr<Verb> makeImportVerb();
std::unique_ptr<Verb> makeTriangulateVerb();
std::unique_ptr<Verb> makeFlowVerb();
std::unique_ptr<Verb> makeExportVerb();
std::unique_ptr<Verb> makeCheckVerb();
std::unique_ptr<Verb> makeSearchVerb();
std::unique_ptr<Verb> makeUndoVerb();
std::unique_ptr<Verb> makeRedoVerb();
std::unique_ptr<Verb> makeHistoryVerb();
std::unique_ptr<Verb> makeMeasureVerb();

} // namespace trigpoint::cli
