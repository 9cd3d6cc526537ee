// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <functional>

namespace trigpoint {

// Called from time to time by a long job, possibly on a worker thread: `done` of `total` (any unit the job
// chooses; total 0 when unknown). Returns false to ask the job to stop; the job then fails with a sentence
// and leaves nothing behind. An empty function means "nobody is watching".
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace trigpoint
