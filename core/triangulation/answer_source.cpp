// SPDX-License-Identifier: Apache-2.0
#include "core/triangulation/answer_source.h"

#include "core/storage/answer_store.h"

namespace trigpoint::triangulation {

Result<AnswerTable> StoredAnswers::summary(const SourceFile &file) const
{
    return storage::readAnswerSummary(m_blobs, file.answers);
}

Result<AnswerTable> StoredAnswers::answers(const SourceFile &file) const
{
    return storage::readAnswers(m_blobs, file.answers);
}

} // namespace trigpoint::triangulation
