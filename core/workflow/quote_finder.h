// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace trigpoint::workflow {

// Where a coded quote stands in a transcript, in Unicode code points, half-open.
struct QuotePlace
{
    qint64 start = 0;
    qint64 end = 0;
};

// A transcript's text prepared for finding quotes: quotation marks, dashes, ellipses, case and runs of blanks
// do not matter.
class QuoteFinder
{
public:
    explicit QuoteFinder(const QString &text);
    std::optional<QuotePlace> find(const QString &quote) const;

private:
    QString m_plain;
    std::vector<qint64> m_codePoint; // of each unit of m_plain, and of the end
};

} // namespace trigpoint::workflow
