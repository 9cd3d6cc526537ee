// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace trigpoint::paint {

// An opaque picture as a PNG of 8 bits a channel, with a title. Rows are not filtered and compressed lightly:
// flat drawings come out smaller and several times faster than through a writer that tries every filter.
// Nothing when there is no memory.
QByteArray pngOf(const QImage &image, const QString &title);

} // namespace trigpoint::paint
