// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace trigpoint::paint {

// The context of the words on pages around the map.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace trigpoint::paint
