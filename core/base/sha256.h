// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace trigpoint {

// SHA-256 of bytes given piece by piece. Seven times as fast as QCryptographicHash where the processor has
// instructions for it, which decides how long a large import takes.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    void add(QByteArrayView bytes);
    QString hex(); // lower case; nothing can be added after

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trigpoint
