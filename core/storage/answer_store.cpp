// SPDX-License-Identifier: Apache-2.0
#include "core/storage/answer_store.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <cstring>

namespace trigpoint::storage {

namespace {

struct AnswerStore
{
    Q_DECLARE_TR_FUNCTIONS(AnswerStore)
};

// A manifest: the magic, the number of chunk blobs, their keys of 16 bytes, then the columns (QDataStream). The
// chunks of all columns follow each other in the list of keys. A text chunk is cut into pieces so that a row
// of the file stays below SQLite's limit of 64 MiB.
constexpr QByteArrayView magic("TRIGANS1", 8);
constexpr qsizetype largestPiece = 32 << 20;
constexpr qsizetype keySize = 16;
constexpr qint64 mostRows = qint64(1) << 40;

tl::unexpected<Error> unreadable()
{
    return fail(AnswerStore::tr("The answers of a survey in this map cannot be read: their table of contents is damaged. "
                                "Import the survey again."));
}

class ManifestWriter
{
public:
    explicit ManifestWriter(BlobWriter &blobs) : m_blobs(blobs), m_stream(&m_body, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    Result<BlobKey> write(const AnswerTable &answers)
    {
        m_stream << answers.rows << quint32(answers.columns.size()) << quint64(answers.skippedRows.size());
        for (const qint64 row : answers.skippedRows)
            m_stream << row;
        for (const AnswerColumn &column : answers.columns)
            if (auto written = writeColumn(column); !written)
                return tl::unexpected(written.error());
        QByteArray manifest = magic.toByteArray();
        QDataStream head(&manifest, QIODevice::WriteOnly | QIODevice::Append);
        head << quint32(m_keys.size() / keySize);
        return m_blobs.putBlob(manifest + m_keys + m_body);
    }

private:
    Result<> writeColumn(const AnswerColumn &column)
    {
        m_stream << bytesOf(column.name) << bytesOf(column.option) << qint32(column.role) << column.coded
                 << qint32(column.width) << quint32(column.dictionary.size());
        for (const AnswerValue &value : column.dictionary)
            m_stream << bytesOf(value.label) << value.number.has_value() << value.number.value_or(0)
                     << bytesOf(value.missingReason);
        m_stream << quint32(column.histogram.size());
        for (const qint64 count : column.histogram)
            m_stream << count;
        m_stream << quint32(column.codeChunks.size()) << quint32(column.textChunks.size());
        for (const QByteArray &chunk : column.codeChunks)
            if (auto put = putPieces(chunk); !put)
                return put;
        for (const TextChunk &chunk : column.textChunks)
            if (auto put = putPieces(bytesOf(chunk)); !put)
                return put;
        return {};
    }

    // QDataStream tells a null text from an empty one; a manifest must not, or equal answers get different keys.
    static QByteArray bytesOf(const QString &text) { return text.isEmpty() ? QByteArray("") : text.toUtf8(); }

    static QByteArray bytesOf(const TextChunk &chunk)
    {
        static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);
        const auto count = static_cast<quint32>(chunk.offsets.size());
        QByteArray bytes(reinterpret_cast<const char *>(&count), sizeof count);
        bytes.append(reinterpret_cast<const char *>(chunk.offsets.data()), qsizetype(count * sizeof(quint32)));
        return bytes + chunk.bytes;
    }

    Result<> putPieces(const QByteArray &bytes)
    {
        m_stream << quint32((bytes.size() + largestPiece - 1) / largestPiece);
        for (qsizetype at = 0; at < bytes.size(); at += largestPiece) {
            const auto size = std::min(largestPiece, bytes.size() - at);
            const auto key = m_blobs.putBlob(QByteArray::fromRawData(bytes.constData() + at, size));
            if (!key)
                return tl::unexpected(key.error());
            m_keys += key->hash;
        }
        return {};
    }

    BlobWriter &m_blobs;
    QByteArray m_keys;
    QByteArray m_body;
    QDataStream m_stream;
};

// Reads what a stranger may have written: every count is checked before it is believed.
class ManifestReader
{
public:
    ManifestReader(const BlobReader &blobs, const QByteArray &manifest, bool withChunks)
        : m_blobs(blobs)
        , m_keys(blobsNamedBy(manifest))
        , m_body(manifest.mid(magic.size() + 4 + static_cast<qsizetype>(m_keys.size()) * keySize))
        , m_stream(&m_body, QIODevice::ReadOnly)
        , m_withChunks(withChunks)
        , m_isManifest(manifest.startsWith(magic))
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    Result<AnswerTable> read()
    {
        quint32 columns = 0;
        quint64 skipped = 0;
        m_stream >> m_table.rows >> columns >> skipped;
        if (!m_isManifest || !isFine() || m_table.rows < 0 || m_table.rows > mostRows || !fits(skipped, 8))
            return unreadable();
        for (quint64 i = 0; i < skipped; ++i) {
            qint64 row = 0;
            m_stream >> row;
            m_table.skippedRows.push_back(row);
        }
        for (quint32 i = 0; i < columns; ++i) {
            auto column = readColumn();
            if (!column)
                return tl::unexpected(column.error());
            m_table.columns.push_back(std::move(*column));
        }
        return std::move(m_table);
    }

private:
    bool isFine() const { return m_stream.status() == QDataStream::Ok; }
    bool fits(quint64 count, quint64 bytesEach) const { return count <= static_cast<quint64>(m_body.size()) / bytesEach; }

    QString text()
    {
        QByteArray utf8;
        m_stream >> utf8;
        return QString::fromUtf8(utf8);
    }

    Result<AnswerColumn> readColumn()
    {
        AnswerColumn column;
        qint32 role = 0;
        qint32 width = 0;
        quint32 values = 0;
        column.name = text();
        column.option = text();
        m_stream >> role >> column.coded >> width >> values;
        if (!isFine() || role < 0 || role > qint32(ColumnRole::Attribute) || width < 1 || width > 2 || !fits(values, 17))
            return unreadable();
        column.role = static_cast<ColumnRole>(role);
        column.width = width;
        for (quint32 i = 0; i < values; ++i) {
            AnswerValue value;
            bool hasNumber = false;
            double number = 0;
            value.label = text();
            m_stream >> hasNumber >> number;
            if (hasNumber)
                value.number = number;
            value.missingReason = text();
            column.dictionary.push_back(std::move(value));
        }
        quint32 codes = 0;
        m_stream >> codes;
        if (!isFine() || !fits(codes, 8))
            return unreadable();
        column.histogram.resize(codes);
        for (qint64 &count : column.histogram)
            m_stream >> count;
        return readChunks(std::move(column));
    }

    Result<AnswerColumn> readChunks(AnswerColumn column)
    {
        quint32 codeChunks = 0;
        quint32 textChunks = 0;
        m_stream >> codeChunks >> textChunks;
        const auto expected = [this](qint64 rowsEach) { return (m_table.rows + rowsEach - 1) / rowsEach; };
        if (!isFine() || codeChunks != (column.coded ? expected(codeChunkRows) : 0)
            || textChunks != (column.coded ? 0 : expected(textChunkRows)))
            return unreadable();
        for (qint64 i = 0; i < qint64(codeChunks) + textChunks; ++i) {
            auto bytes = readPieces();
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (!m_withChunks)
                continue;
            if (!(column.coded ? takeCodes(column, i, *bytes) : takeText(column, i, *bytes)))
                return unreadable();
        }
        return column;
    }

    Result<QByteArray> readPieces()
    {
        quint32 pieces = 0;
        m_stream >> pieces;
        if (!isFine() || pieces > m_keys.size() - m_nextKey)
            return unreadable();
        QByteArray bytes;
        for (quint32 i = 0; i < pieces; ++i) {
            const BlobKey &key = m_keys[m_nextKey++];
            if (!m_withChunks)
                continue;
            const auto piece = m_blobs.blob(key);
            if (!piece)
                return tl::unexpected(piece.error());
            bytes = bytes.isEmpty() ? *piece : bytes + *piece;
        }
        return bytes;
    }

    bool takeCodes(AnswerColumn &column, qint64 chunk, const QByteArray &bytes) const
    {
        const qint64 rows = std::min(codeChunkRows, m_table.rows - chunk * codeChunkRows);
        if (bytes.size() != rows * column.width)
            return false;
        const auto *codes = reinterpret_cast<const uchar *>(bytes.constData());
        quint32 largest = 0;
        for (qint64 row = 0; row < rows; ++row)
            largest = std::max<quint32>(largest, column.width == 1 ? codes[row] : quint32(codes[2 * row] | codes[2 * row + 1] << 8));
        if (largest >= column.dictionary.size() || largest >= column.histogram.size())
            return false;
        column.codeChunks.push_back(bytes);
        return true;
    }

    bool takeText(AnswerColumn &column, qint64 index, const QByteArray &bytes) const
    {
        const qint64 rows = std::min(textChunkRows, m_table.rows - index * textChunkRows);
        const auto head = static_cast<qsizetype>(sizeof(quint32) * static_cast<size_t>(rows + 2));
        quint32 count = 0;
        if (bytes.size() < head)
            return false;
        std::memcpy(&count, bytes.constData(), sizeof count);
        if (count != rows + 1)
            return false;
        TextChunk chunk;
        chunk.offsets.resize(count);
        std::memcpy(chunk.offsets.data(), bytes.constData() + sizeof count, count * sizeof(quint32));
        chunk.bytes = bytes.mid(head);
        if (!std::is_sorted(chunk.offsets.begin(), chunk.offsets.end()) || chunk.offsets.back() > chunk.bytes.size())
            return false;
        column.textChunks.push_back(std::move(chunk));
        return true;
    }

    const BlobReader &m_blobs;
    std::vector<BlobKey> m_keys;
    size_t m_nextKey = 0;
    QByteArray m_body;
    QDataStream m_stream;
    bool m_withChunks;
    bool m_isManifest;
    AnswerTable m_table;
};

Result<AnswerTable> readTable(const BlobReader &blobs, const BlobKey &manifest, bool withChunks)
{
    const auto bytes = blobs.blob(manifest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ManifestReader(blobs, *bytes, withChunks).read();
}

} // namespace

Result<BlobKey> writeAnswers(BlobWriter &blobs, const AnswerTable &answers)
{
    return ManifestWriter(blobs).write(answers);
}

Result<AnswerTable> readAnswerSummary(const BlobReader &blobs, const BlobKey &manifest)
{
    return readTable(blobs, manifest, false);
}

Result<AnswerTable> readAnswers(const BlobReader &blobs, const BlobKey &manifest)
{
    return readTable(blobs, manifest, true);
}

std::vector<BlobKey> blobsNamedBy(const QByteArray &bytes)
{
    std::vector<BlobKey> keys;
    if (!bytes.startsWith(magic) || bytes.size() < magic.size() + 4)
        return keys;
    QDataStream head(bytes.mid(magic.size(), 4));
    quint32 count = 0;
    head >> count;
    const qsizetype start = magic.size() + 4;
    if (count > static_cast<quint64>(bytes.size() - start) / keySize)
        return keys;
    for (quint32 i = 0; i < count; ++i)
        keys.push_back(BlobKey{bytes.mid(start + i * keySize, keySize)});
    return keys;
}

} // namespace trigpoint::storage
