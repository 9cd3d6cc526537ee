// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_input.h"

#include <QBuffer>

namespace trigpoint::test {

// A file that is only in memory.
inline Result<import::FileInput> fileOf(const QByteArray &bytes, const QString &name = QStringLiteral("test.csv"))
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return import::FileInput::fromDevice(name, std::move(buffer));
}

} // namespace trigpoint::test
