// SPDX-License-Identifier: Apache-2.0
#include "core/model/answers.h"

namespace trigpoint {

quint32 AnswerColumn::codeAt(qint64 row) const
{
    const QByteArray &chunk = codeChunks[static_cast<size_t>(row / codeChunkRows)];
    const auto *bytes = reinterpret_cast<const uchar *>(chunk.constData());
    const qint64 at = row % codeChunkRows;
    return width == 1 ? bytes[at] : static_cast<quint32>(bytes[2 * at] | (bytes[2 * at + 1] << 8));
}

QByteArray AnswerColumn::textAt(qint64 row) const
{
    if (coded)
        return dictionary[codeAt(row)].label.toUtf8();
    const TextChunk &chunk = textChunks[static_cast<size_t>(row / textChunkRows)];
    const auto at = static_cast<size_t>(row % textChunkRows);
    return chunk.bytes.mid(chunk.offsets[at], chunk.offsets[at + 1] - chunk.offsets[at]);
}

const AnswerColumn *AnswerTable::column(const QString &name, const QString &option) const
{
    for (const AnswerColumn &column : columns)
        if (column.name == name && column.option == option)
            return &column;
    return nullptr;
}

const AnswerColumn *AnswerTable::withRole(ColumnRole role) const
{
    for (const AnswerColumn &column : columns)
        if (column.role == role)
            return &column;
    return nullptr;
}

qint64 AnswerTable::fileRow(qint64 row) const
{
    qint64 result = row + 1;
    for (const qint64 skipped : skippedRows) {
        if (skipped > result)
            break;
        ++result;
    }
    return result;
}

} // namespace trigpoint
