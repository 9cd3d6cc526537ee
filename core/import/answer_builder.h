// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/answers.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trigpoint::import {

// Gives each distinct cell a small number, in the order of appearance; the empty cell is 0.
class CellCodes
{
public:
    CellCodes();
    static constexpr quint32 none = ~quint32(0);

    // The cell's code, a new one when it was not seen; none when `most` codes are taken.
    quint32 code(std::string_view cell, quint32 most);
    quint32 size() const { return m_size; }

private:
    struct Slot
    {
        quint64 key = 0;
        quint32 code = none;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    quint32 shortCode(quint64 key, quint32 most);
    void grow();

    std::array<quint32, 256> m_bytes; // cells of one byte, most of all cells there are
    std::vector<Slot> m_slots;        // cells of up to seven bytes, by their bytes
    size_t m_used = 0;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_long;
    quint32 m_size = 1;
};

// Collects one answer column, row by row: one byte a row, two above 256 distinct cells; above 65,536 the column
// becomes text.
class AnswerBuilder
{
public:
    AnswerBuilder(QString name, ColumnRole role, bool asText);

    // `cell`: UTF-8 without outer blanks. `fileRow`: 1-based data row, kept for the first cell of each kind.
    void add(std::string_view cell, qint64 fileRow);

    // 1-based data row in which the code appeared first.
    qint64 firstRow(size_t code) const { return m_firstRows[code]; }

    // Fills in chunks and histogram and hands the column over.
    AnswerColumn take();

private:
    void addCode(quint32 code);
    void addText(std::string_view cell);
    void widen();
    void becomeText();
    void newChunk();

    AnswerColumn m_column;
    CellCodes m_codes;
    std::vector<QByteArray> m_labels;
    std::vector<qint64> m_firstRows;
    qint64 m_rows = 0;
    char *m_at = nullptr; // the next code
    char *m_end = nullptr;
};

} // namespace trigpoint::import
