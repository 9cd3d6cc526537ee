// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"
#include "core/storage/blob_store.h"

namespace trigpoint::storage {

// Writes each column's chunks as blobs and a manifest (columns, roles, dictionaries, histograms, chunk keys)
// as one more; the manifest's key is what SourceFile::answers holds.
Result<BlobKey> writeAnswers(BlobWriter &blobs, const AnswerTable &answers);

// Everything but the chunks: dictionaries and histograms, enough for every one-item measure.
Result<AnswerTable> readAnswerSummary(const BlobReader &blobs, const BlobKey &manifest);

// The whole table, chunks included.
Result<AnswerTable> readAnswers(const BlobReader &blobs, const BlobKey &manifest);

// The blobs that the bytes of another name: the chunks of a manifest. Nothing for any other blob.
std::vector<BlobKey> blobsNamedBy(const QByteArray &bytes);

} // namespace trigpoint::storage
