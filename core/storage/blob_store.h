// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

#include <QByteArray>

namespace trigpoint::storage {

// Immutable bytes, addressed by their own hash, outside the recorded tables: undoing an import leaves them
// where they are, and a later sweep removes those that nothing refers to.
class BlobReader
{
public:
    virtual ~BlobReader() = default;
    // Fails with a sentence when the blob is missing or its bytes do not match their key.
    virtual Result<QByteArray> blob(const BlobKey &key) const = 0;
};

class BlobWriter
{
public:
    virtual ~BlobWriter() = default;
    virtual Result<BlobKey> putBlob(const QByteArray &bytes) = 0;
};

} // namespace trigpoint::storage
