// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_data.h"

#include <QFileInfo>

namespace trigpoint::test {

std::optional<QString> sharedPath(const QString &relative)
{
    const QString path = QStringLiteral(TRIGPOINT_SHARED_DIR "/") + relative;
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return QFileInfo(path).canonicalFilePath();
}

} // namespace trigpoint::test
