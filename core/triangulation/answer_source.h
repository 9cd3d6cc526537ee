// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/answers.h"
#include "core/model/rows.h"
#include "core/storage/blob_store.h"

namespace trigpoint::triangulation {

// Where the answers of a map's survey files come from.
class AnswerSource
{
public:
    virtual ~AnswerSource() = default;
    virtual Result<AnswerTable> summary(const SourceFile &file) const = 0; // dictionaries and histograms only
    virtual Result<AnswerTable> answers(const SourceFile &file) const = 0; // every row too
};

// Answers out of a map file's blobs.
class StoredAnswers final : public AnswerSource
{
public:
    explicit StoredAnswers(const storage::BlobReader &blobs) : m_blobs(blobs) {}
    Result<AnswerTable> summary(const SourceFile &file) const override;
    Result<AnswerTable> answers(const SourceFile &file) const override;

private:
    const storage::BlobReader &m_blobs;
};

} // namespace trigpoint::triangulation
