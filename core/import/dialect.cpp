// SPDX-License-Identifier: Apache-2.0
#include "core/import/dialect.h"

#include "core/import/limits.h"
#include "core/import/record_parser.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

constexpr char candidates[] = {',', ';', '\t', '|'};

int sepLineLength(const QByteArray &text, char &delimiter)
{
    if (text.size() < 5 || qstrnicmp(text.constData(), "sep=", 4) != 0)
        return 0;
    delimiter = text[4];
    qsizetype end = 5;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end < text.size() && text[end] == '\n')
        ++end;
    return end > 5 ? static_cast<int>(end) : 0;
}

bool usesCarriageReturns(const QByteArray &text)
{
    return text.contains('\r') && !text.contains('\n');
}

// Fills in consistency and columns. Returns the share of records with a quotation mark out of place, which a
// wrong delimiter causes.
double measure(const QByteArray &text, bool whole, Dialect &dialect)
{
    dialect.strictQuotes = dialect.delimiter == '\t';
    std::map<size_t, int> sizes;
    int records = 0;
    RecordParser parser(dialect);
    parser.give(QByteArrayView(text).sliced(dialect.sepLine), whole);
    while (records < limits.sampleRecords && parser.next()) {
        if (parser.isBlankLine())
            continue;
        ++sizes[parser.cells().size()];
        ++records;
    }
    if (parser.stop() == RecordParser::Stop::TooManyCells) {
        dialect.columns = static_cast<int>(limits.columns); // the reader will say so
        dialect.consistency = 1;
    }
    if (records == 0)
        return 0;
    const auto usual = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    dialect.columns = static_cast<int>(usual->first);
    dialect.consistency = double(usual->second) / records;
    if (dialect.strictQuotes && parser.faults().strayQuotes > 0)
        dialect.quotes = false;
    return double(parser.faults().strayQuotes) / records;
}

} // namespace

Dialect sniffDialect(const QByteArray &utf8, bool whole, char delimiter)
{
    Dialect base;
    char declared = 0;
    base.sepLine = sepLineLength(utf8, declared);
    base.carriageReturns = usesCarriageReturns(utf8);
    if (delimiter == 0 && base.sepLine > 0)
        delimiter = declared;
    Dialect best = base;
    double bestScore = -1;
    for (const char candidate : candidates) {
        if (delimiter != 0 && candidate != candidates[0])
            break;
        Dialect dialect = base;
        dialect.delimiter = delimiter != 0 ? delimiter : candidate;
        const double stray = measure(utf8, whole, dialect);
        const double score = dialect.consistency * std::min(dialect.columns, 3) * (1 - stray / 2);
        if (score > bestScore) { // ties keep the comma
            best = dialect;
            bestScore = score;
        }
    }
    return best;
}

QString delimiterName(char delimiter)
{
    return delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(delimiter));
}

std::optional<char> delimiterFromName(const QString &name)
{
    if (name == u"tab" || name == u"\t" || name == u"\\t")
        return '\t';
    if (name.size() == 1 && name[0].unicode() < 0x80 && name[0] != u'"' && !name[0].isLetterOrNumber() && !name[0].isSpace())
        return name[0].toLatin1();
    return std::nullopt;
}

} // namespace trigpoint::import
