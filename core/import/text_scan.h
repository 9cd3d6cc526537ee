// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/file_input.h"

namespace trigpoint::import {

// One pass over the whole content. Order of the tests: byte-order mark; UTF-16 without one (more than 30 % NUL
// at odd or even places of the first 4 KiB); strict UTF-8 over everything; otherwise the likelier of Mac Roman and
// windows-1252. Content that is no text fails with a sentence.
Result<TextFacts> scanText(FileInput &file, const Progress &progress);

// Counts over any number of blocks; a character may be cut between two.
class Utf8Check
{
public:
    void feed(const char *bytes, qint64 size);
    void finish(); // a character cut at the end is bad
    qint64 bad() const { return m_bad; }
    qint64 good() const { return m_good; } // characters beyond ASCII

private:
    void step(uchar byte);
    qint64 m_bad = 0;
    qint64 m_good = 0;
    int m_need = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

// "macintosh" or "windows-1252", from the bytes around each byte beyond ASCII.
QString likelierLegacy(QByteArrayView bytes);

} // namespace trigpoint::import
