// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace trigpoint::import {

// What an import may use, in one table. Beyond a limit the file is refused with a sentence that says which.
struct Limits
{
    qint64 fileBytes = qint64(2) << 30;     // a file, or what a .zip inflates to counts against zipBytes instead
    qint64 textBytes = qint64(64) << 20;    // a transcript, read whole
    qint64 smallTableBytes = qint64(64) << 20; // excerpts and notes, read whole into a TextTable
    qint64 fieldBytes = qint64(16) << 20;   // one cell
    qint64 rows = 50'000'000;
    qint64 columns = 16'384;
    qint64 seconds = 600;
    qint64 blockBytes = qint64(1) << 20;    // read at once
    qint64 sampleBytes = qint64(256) << 10; // looked at to recognise a file
    qint64 sampleRecords = 200;             // looked at to tell the delimiter
    qint64 profileRows = 20'000;         // looked at to guess what the columns mean
    qint64 zipFileBytes = qint64(256) << 20; // the archive itself
    qint64 zipBytes = qint64(512) << 20;    // inflated
    qint64 zipRatio = 200;                  // inflated to deflated
    qint64 zipMembers = 4096;
};

inline constexpr Limits limits;

} // namespace trigpoint::import
