// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/drawing.h"

namespace trigpoint::paint {

// The icon for a touchpoint's channel as its owner spelt it, in English, Italian or Swedish words; empty when
// none fits, and then the channel's word has to stand there instead.
QString channelIcon(const QString &channel);

// Draws an icon of resources/icons by name, recoloured.
void drawIcon(const Drawing &drawing, const QString &name, const QRectF &box, const QColor &colour);

} // namespace trigpoint::paint
