// SPDX-License-Identifier: Apache-2.0
#include "core/import/text_scan.h"

#include "core/base/sha256.h"
#include "core/import/limits.h"

#include <QCoreApplication>
#include <cctype>
#include <cstring>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct TextScanText
{
    Q_DECLARE_TR_FUNCTIONS(TextScanText)
};

struct Mark
{
    const char *bytes;
    int size;
    const char *encoding;
};
constexpr Mark marks[] = {{"\xEF\xBB\xBF", 3, "UTF-8"},
                          {"\xFF\xFE\x00\x00", 4, "UTF-32LE"},
                          {"\xFF\xFE", 2, "UTF-16LE"},
                          {"\xFE\xFF", 2, "UTF-16BE"}};

void readMark(const QByteArray &head, TextFacts &facts)
{
    for (const Mark &mark : marks) {
        if (!head.startsWith(QByteArrayView(mark.bytes, mark.size)))
            continue;
        facts.encoding = QLatin1String(mark.encoding);
        facts.bomBytes = mark.size;
        return;
    }
    const qsizetype looked = std::min<qsizetype>(head.size(), 4096) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    if (odd * 20 > looked * 3 && even * 4 < odd)
        facts.encoding = u"UTF-16LE"_s;
    else if (even * 20 > looked * 3 && odd * 4 < even)
        facts.encoding = u"UTF-16BE"_s;
}

Result<> refuseKnownBinaries(const QString &name, const QByteArray &head)
{
    if (head.startsWith("%PDF"))
        return fail(TextScanText::tr("“%1” is a PDF. Save its text or table as a text file and import that.").arg(name));
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return fail(TextScanText::tr("“%1” is an old Office document. Save the sheet with the answers as CSV and import that.")
                        .arg(name));
    if (head.startsWith("$FL2") || head.startsWith("$FL3"))
        return fail(TextScanText::tr("“%1” is an SPSS file. Save it as CSV and import that.").arg(name));
    if (head.startsWith("SQLite format 3"))
        return fail(TextScanText::tr("“%1” is a database or a map, not a table, transcript or notes.").arg(name));
    return {};
}

int typographic1252(uchar byte)
{
    return byte == 0x80 || byte == 0x82 || byte == 0x84 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0x99;
}

Result<QString> legacyEncoding(FileInput &file)
{
    if (const auto started = file.rewind(); !started)
        return tl::unexpected(started.error());
    QByteArray block(limits.blockBytes, Qt::Uninitialized);
    QByteArray around; // each byte beyond ASCII with its neighbours
    while (around.size() < 65536) {
        const auto got = file.read(block.data(), block.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        for (qint64 i = 0; i < *got && around.size() < 65536; ++i)
            if (static_cast<uchar>(block[i]) >= 0x80) {
                const qint64 from = std::max<qint64>(0, i - 1);
                qint64 to = i + 1;
                while (to < *got && static_cast<uchar>(block[to]) >= 0x80)
                    ++to;
                to = std::min(to + 1, *got);
                around.append(block.mid(from, to - from)).append(' ');
                i = to - 1;
            }
    }
    return likelierLegacy(around);
}

} // namespace

void Utf8Check::step(uchar byte)
{
    if (m_need > 0) {
        if (byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_need == 0)
                ++m_good;
            return;
        }
        ++m_bad;
        m_need = 0;
        m_low = 0x80;
        m_high = 0xBF;
    }
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_need = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_need = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;  // no overlong forms
        m_high = byte == 0xED ? 0x9F : 0xBF; // no surrogates
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_need = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        ++m_bad;
    }
}

void Utf8Check::feed(const char *bytes, qint64 size)
{
    qint64 i = 0;
    while (i < size) {
        if (m_need == 0) {
            while (i + 16 <= size) {
                quint64 words[2];
                std::memcpy(words, bytes + i, sizeof words);
                if ((words[0] | words[1]) & 0x8080808080808080ULL)
                    break;
                i += 16;
            }
            if (i == size)
                break;
        }
        step(static_cast<uchar>(bytes[i++]));
    }
}

void Utf8Check::finish()
{
    if (m_need > 0)
        ++m_bad;
    m_need = 0;
}

QString likelierLegacy(QByteArrayView bytes)
{
    // In windows-1252 the range 80–9F is punctuation with five holes and letters start at C0; Mac Roman keeps its
    // letters in 80–9F and puts curly quotation marks at D2–D5, where windows-1252 has capitals.
    int mac = 0;
    int windows = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte < 0x80)
            continue;
        const int before = i > 0 ? static_cast<uchar>(bytes[i - 1]) : ' ';
        const int after = i + 1 < bytes.size() ? static_cast<uchar>(bytes[i + 1]) : ' ';
        const bool inWord = (before < 0x80 && std::isalpha(before)) || (after < 0x80 && std::isalpha(after));
        const bool insideLower = before < 0x80 && std::islower(before) && after < 0x80 && std::islower(after);
        if (byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D)
            mac += 3;
        else if (byte < 0xA0)
            typographic1252(byte) ? ++windows : ++mac;
        else if (byte >= 0xC0 && insideLower && byte < 0xDF)
            mac += 1;
        else if (byte >= 0xC0 && inWord)
            windows += 1;
    }
    return mac > windows ? u"macintosh"_s : u"windows-1252"_s;
}

Result<TextFacts> scanText(FileInput &file, const Progress &progress)
{
    TextFacts facts;
    Sha256 hash;
    Utf8Check utf8;
    QByteArray block(limits.blockBytes, Qt::Uninitialized);
    qint64 nuls = 0;
    for (;;) {
        const auto got = file.read(block.data(), block.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        const QByteArray head = QByteArray::fromRawData(block.constData(), std::min<qint64>(*got, 4096));
        if (facts.contentBytes == 0) {
            if (const auto text = refuseKnownBinaries(file.name(), head); !text)
                return tl::unexpected(text.error());
            readMark(head, facts);
        }
        hash.add(QByteArrayView(block.constData(), *got));
        if (facts.encoding.isEmpty() || facts.encoding == u"UTF-8") {
            utf8.feed(block.constData(), *got);
            const char *end = block.constData() + *got;
            for (const char *at = block.constData();
                 (at = static_cast<const char *>(std::memchr(at, 0, static_cast<size_t>(end - at)))); ++at)
                ++nuls;
        }
        facts.contentBytes += *got;
        if (!goesOn(progress, facts.contentBytes, 2 * file.size()))
            return fail(TextScanText::tr("The import of “%1” was stopped. Nothing was changed.").arg(file.name()));
    }
    utf8.finish();
    facts.sha256 = hash.hex();
    if (!facts.encoding.isEmpty() && facts.encoding != u"UTF-8")
        return facts;
    facts.badBytes = utf8.bad();
    if (nuls * 100 > facts.contentBytes || (nuls > 0 && facts.badBytes > 0 && facts.bomBytes == 0))
        return fail(TextScanText::tr("“%1” is not a text file. Save it as CSV or plain text and import that.").arg(file.name()));
    // A few broken characters in a file full of sound ones are damage, not another encoding.
    if (facts.badBytes == 0 || facts.bomBytes > 0 || utf8.good() >= 20 * facts.badBytes) {
        facts.encoding = u"UTF-8"_s;
        return facts;
    }
    auto legacy = legacyEncoding(file);
    if (!legacy)
        return tl::unexpected(legacy.error());
    facts.encoding = *legacy;
    facts.guessed = true;
    facts.badBytes = 0;
    return facts;
}

} // namespace trigpoint::import
