// SPDX-License-Identifier: Apache-2.0
#include "core/import/answer_builder.h"

#include <cstring>

namespace trigpoint::import {

namespace {

constexpr quint32 mostNarrow = 256;
constexpr quint32 mostWide = 65536;

quint64 shortKey(std::string_view cell)
{
    quint64 key = 0;
    std::memcpy(&key, cell.data(), cell.size());
    return key | quint64(cell.size()) << 56;
}

size_t slotOf(quint64 key, size_t slots)
{
    return static_cast<size_t>((key * 0x9E3779B97F4A7C15ULL) >> 40) & (slots - 1);
}

} // namespace

CellCodes::CellCodes() : m_slots(64)
{
    m_bytes.fill(none);
}

quint32 CellCodes::code(std::string_view cell, quint32 most)
{
    if (cell.empty())
        return 0;
    if (cell.size() == 1) {
        quint32 &known = m_bytes[static_cast<uchar>(cell[0])];
        if (known == none && m_size < most)
            known = m_size++;
        return known;
    }
    if (cell.size() <= 7)
        return shortCode(shortKey(cell), most);
    if (const auto found = m_long.find(cell); found != m_long.end())
        return found->second;
    if (m_size >= most)
        return none;
    m_long.emplace(std::string(cell), m_size);
    return m_size++;
}

quint32 CellCodes::shortCode(quint64 key, quint32 most)
{
    size_t at = slotOf(key, m_slots.size());
    while (m_slots[at].code != none) {
        if (m_slots[at].key == key)
            return m_slots[at].code;
        at = (at + 1) & (m_slots.size() - 1);
    }
    if (m_size >= most)
        return none;
    const quint32 code = m_size++;
    m_slots[at] = {key, code};
    if (++m_used * 2 > m_slots.size())
        grow();
    return code;
}

void CellCodes::grow()
{
    std::vector<Slot> bigger(m_slots.size() * 4);
    for (const Slot &slot : m_slots) {
        if (slot.code == none)
            continue;
        size_t at = slotOf(slot.key, bigger.size());
        while (bigger[at].code != none)
            at = (at + 1) & (bigger.size() - 1);
        bigger[at] = slot;
    }
    m_slots = std::move(bigger);
}

AnswerBuilder::AnswerBuilder(QString name, ColumnRole role, bool asText) : m_labels(1), m_firstRows(1)
{
    m_column.name = std::move(name);
    m_column.role = role;
    m_column.coded = !asText;
    m_column.histogram.assign(1, 0);
}

void AnswerBuilder::add(std::string_view cell, qint64 fileRow)
{
    if (!m_column.coded) {
        addText(cell);
        return;
    }
    const quint32 known = m_codes.size();
    const quint32 code = m_codes.code(cell, mostWide);
    if (code == CellCodes::none) {
        becomeText();
        addText(cell);
        return;
    }
    if (code == known) {
        m_labels.emplace_back(cell.data(), static_cast<qsizetype>(cell.size()));
        m_firstRows.push_back(fileRow);
        m_column.histogram.push_back(0);
        if (code == mostNarrow)
            widen();
    }
    if (code == 0 && m_column.histogram[0] == 0)
        m_firstRows[0] = fileRow;
    addCode(code);
}

void AnswerBuilder::newChunk()
{
    QByteArray chunk(codeChunkRows * m_column.width, Qt::Uninitialized);
    m_at = chunk.data();
    m_end = m_at + chunk.size();
    m_column.codeChunks.push_back(std::move(chunk));
}

void AnswerBuilder::addCode(quint32 code)
{
    if (m_at == m_end)
        newChunk();
    *m_at++ = static_cast<char>(code & 0xFF);
    if (m_column.width == 2)
        *m_at++ = static_cast<char>(code >> 8);
    ++m_column.histogram[code];
    ++m_rows;
}

void AnswerBuilder::widen()
{
    const qint64 used = m_at == m_end ? 0 : codeChunkRows - (m_end - m_at);
    for (QByteArray &chunk : m_column.codeChunks) {
        QByteArray wide(2 * chunk.size(), '\0');
        for (qsizetype i = 0; i < chunk.size(); ++i)
            wide[2 * i] = chunk[i];
        chunk = std::move(wide);
    }
    m_column.width = 2;
    if (used > 0) {
        m_at = m_column.codeChunks.back().data() + 2 * used;
        m_end = m_column.codeChunks.back().data() + m_column.codeChunks.back().size();
    } else {
        m_at = m_end = nullptr;
    }
}

void AnswerBuilder::becomeText()
{
    AnswerColumn coded = std::move(m_column);
    m_column = AnswerColumn();
    m_column.name = coded.name;
    m_column.role = coded.role;
    m_column.coded = false;
    const qint64 rows = m_rows;
    m_rows = 0;
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray &label = m_labels[coded.codeAt(row)];
        addText(std::string_view(label.constData(), static_cast<size_t>(label.size())));
    }
    m_labels.clear();
    m_codes = CellCodes();
}

void AnswerBuilder::addText(std::string_view cell)
{
    if (m_rows % textChunkRows == 0) {
        if (!m_column.textChunks.empty())
            m_column.textChunks.back().bytes.squeeze();
        m_column.textChunks.emplace_back();
        m_column.textChunks.back().offsets.reserve(textChunkRows + 1);
        m_column.textChunks.back().offsets.push_back(0);
    }
    TextChunk &chunk = m_column.textChunks.back();
    chunk.bytes.append(cell.data(), static_cast<qsizetype>(cell.size()));
    chunk.offsets.push_back(static_cast<quint32>(chunk.bytes.size()));
    ++m_rows;
}

AnswerColumn AnswerBuilder::take()
{
    if (!m_column.coded) {
        m_column.histogram.clear();
        if (!m_column.textChunks.empty())
            m_column.textChunks.back().bytes.squeeze();
        return std::move(m_column);
    }
    if (m_at != m_end)
        m_column.codeChunks.back().truncate(m_at - m_column.codeChunks.back().constData());
    for (const QByteArray &label : m_labels)
        m_column.dictionary.push_back({QString::fromUtf8(label), std::nullopt, QString()});
    return std::move(m_column);
}

} // namespace trigpoint::import
