// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

// The answers of one survey file, by column. Answers are never rows: a coded column holds one byte a row (two
// above 255 distinct values) and a dictionary; a text column holds its bytes in chunks.

namespace trigpoint {

inline constexpr qint64 codeChunkRows = 65536;
inline constexpr qint64 textChunkRows = 4096;

enum class ColumnRole { Respondent, Account, Weight, Date, Rating, Nps, Choice, Text, Attribute };

// One distinct value of a coded column. Code 0 of every coded column is the empty cell.
struct AnswerValue
{
    QString label;                // as the file spells it, trimmed
    std::optional<double> number; // ratings, NPS, weights
    QString missingReason;        // not empty: "not_applicable", "blank", "out_of_range", "not_a_number"
    bool isMissing() const { return !missingReason.isEmpty(); }
};

struct TextChunk
{
    QByteArray bytes;             // UTF-8 of up to 4096 cells, one after another
    std::vector<quint32> offsets; // rows + 1 positions into bytes
};

struct AnswerColumn
{
    QString name;   // the raw header
    QString option; // multiple choice: the option this column is about (codes: 0 not answered, 1 not chosen, 2 chosen)
    ColumnRole role = ColumnRole::Attribute;
    bool coded = true;

    // coded: width bytes a row, little-endian, in chunks of codeChunkRows
    int width = 1;
    std::vector<AnswerValue> dictionary;
    std::vector<QByteArray> codeChunks;
    std::vector<qint64> histogram; // rows per code: the sufficient statistic of every one-item measure

    // not coded
    std::vector<TextChunk> textChunks;

    quint32 codeAt(qint64 row) const;
    QByteArray textAt(qint64 row) const; // coded columns answer their label
};

struct AnswerTable
{
    qint64 rows = 0;
    std::vector<AnswerColumn> columns;
    std::vector<qint64> skippedRows; // 1-based data rows of the file that are not here, ascending

    // nullptr when there is none
    const AnswerColumn *column(const QString &name, const QString &option = {}) const;
    const AnswerColumn *withRole(ColumnRole role) const;

    // 1-based data row of the file that a stored row (0-based) came from.
    qint64 fileRow(qint64 row) const;
};

} // namespace trigpoint
