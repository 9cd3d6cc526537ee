// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/png_writer.h"

#include <QtEndian>
#include <zlib.h>

namespace trigpoint::paint {

namespace {

constexpr int lightCompression = 1;

void appendNumber(QByteArray &bytes, quint32 number)
{
    char big[4];
    qToBigEndian(number, big);
    bytes.append(big, 4);
}

void appendChunk(QByteArray &png, const char *type, const QByteArray &data)
{
    appendNumber(png, static_cast<quint32>(data.size()));
    const QByteArray body = QByteArray(type, 4) + data;
    png += body;
    const uLong sum = ::crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    appendNumber(png, static_cast<quint32>(sum));
}

QByteArray header(const QImage &image)
{
    QByteArray data;
    appendNumber(data, static_cast<quint32>(image.width()));
    appendNumber(data, static_cast<quint32>(image.height()));
    data.append(char(8)); // bits a channel
    data.append(char(2)); // red, green, blue
    data.append(3, char(0)); // deflate, the standard filters, not interlaced
    return data;
}

// International text, so that a title may hold any script: PNG specification, 11.3.4.5.
QByteArray textChunk(const char *keyword, const QString &text)
{
    return QByteArray(keyword) + QByteArray(5, char(0)) + text.toUtf8();
}

// One row at a time into the compressor; each begins with filter 0.
QByteArray pixels(const QImage &image)
{
    z_stream stream{};
    if (deflateInit(&stream, lightCompression) != Z_OK)
        return {};
    QByteArray row(1 + 3 * static_cast<qsizetype>(image.width()), char(0));
    QByteArray result;
    QByteArray block(1 << 18, Qt::Uninitialized);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        char *out = row.data() + 1;
        for (int x = 0; x < image.width(); ++x) {
            *out++ = static_cast<char>(line[x] >> 16 & 0xFF);
            *out++ = static_cast<char>(line[x] >> 8 & 0xFF);
            *out++ = static_cast<char>(line[x] & 0xFF);
        }
        stream.next_in = reinterpret_cast<Bytef *>(row.data());
        stream.avail_in = static_cast<uInt>(row.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(block.data());
            stream.avail_out = static_cast<uInt>(block.size());
            ::deflate(&stream, y + 1 == image.height() ? Z_FINISH : Z_NO_FLUSH);
            result.append(block.constData(), block.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

} // namespace

QByteArray pngOf(const QImage &image, const QString &title)
{
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    if (opaque.isNull())
        return {};
    const QByteArray data = pixels(opaque);
    if (data.isEmpty())
        return {};
    QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1A\n");
    appendChunk(png, "IHDR", header(opaque));
    appendChunk(png, "iTXt", textChunk("Title", title));
    appendChunk(png, "iTXt", textChunk("Software", QStringLiteral("Trigpoint")));
    appendChunk(png, "IDAT", data);
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace trigpoint::paint
