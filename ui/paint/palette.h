// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace trigpoint::paint {

enum class Theme { Light, Dark };

} // namespace trigpoint::paint
