// SPDX-License-Identifier: Apache-2.0
#include "core/import/file_text.h"

#include "core/import/limits.h"

#include <QCoreApplication>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct FileTextText
{
    Q_DECLARE_TR_FUNCTIONS(FileTextText)
};

bool isUtf8Name(const QString &encoding)
{
    return encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare(u"UTF8", Qt::CaseInsensitive) == 0;
}

// The length of `bytes` without a character cut at its end.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int needs = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needs > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

} // namespace

Result<Utf8Reader> Utf8Reader::start(FileInput &file, const QString &encoding)
{
    const auto facts = file.facts();
    if (!facts)
        return tl::unexpected(facts.error());
    Utf8Reader reader(file, encoding.isEmpty() ? facts->encoding : encoding);
    if (const auto started = file.rewind(); !started)
        return tl::unexpected(started.error());
    reader.m_pass = facts->bomBytes;
    reader.m_isUtf8 = isUtf8Name(reader.m_encoding);
    reader.m_repair = reader.m_isUtf8 && (facts->badBytes > 0 || !isUtf8Name(facts->encoding));
    if (!reader.m_isUtf8 || reader.m_repair) {
        reader.m_decoder = QStringDecoder(reader.m_encoding.toLatin1().constData());
        if (!reader.m_decoder.isValid())
            return fail(FileTextText::tr("The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252 or macintosh.")
                            .arg(reader.m_encoding));
    }
    return reader;
}

Result<bool> Utf8Reader::read(QByteArray &out)
{
    for (;;) {
        const qsizetype kept = m_block.size(); // a character cut at the end of the last block
        m_block.resize(kept + limits.blockBytes);
        const auto got = m_file->read(m_block.data() + kept, limits.blockBytes);
        if (!got)
            return tl::unexpected(got.error());
        m_block.resize(kept + *got);
        if (*got == 0) {
            out.append(m_block);
            m_block.clear();
            return false;
        }
        const qint64 passed = std::min<qint64>(m_pass, m_block.size());
        m_pass -= passed;
        if (!m_isUtf8 || m_repair) {
            const QString text = m_decoder(QByteArrayView(m_block).sliced(passed));
            m_block.clear();
            out.append(text.toUtf8());
            return true;
        }
        const qsizetype whole = wholeCharacters(m_block);
        out.append(m_block.constData() + passed, std::max<qsizetype>(0, whole - passed));
        m_block = m_block.mid(std::max<qsizetype>(whole, passed));
        if (whole > passed)
            return true;
    }
}

Result<QByteArray> readWholeText(FileInput &file, const QString &encoding, const Progress &progress)
{
    if (file.size() > limits.textBytes)
        return fail(FileTextText::tr("“%1” is larger than %2 MB, the most a text can be. Split it first.")
                        .arg(file.name(), QString::number(limits.textBytes >> 20)));
    auto reader = Utf8Reader::start(file, encoding);
    if (!reader)
        return tl::unexpected(reader.error());
    QByteArray text;
    for (;;) {
        const auto more = reader->read(text);
        if (!more)
            return tl::unexpected(more.error());
        if (!goesOn(progress, text.size(), file.size()))
            return fail(FileTextText::tr("The import of “%1” was stopped. Nothing was changed.").arg(file.name()));
        if (!*more)
            break;
    }
    if (text.contains('\r'))
        text.replace("\r\n", "\n").replace('\r', '\n');
    return text;
}

Result<FileSample> takeSample(FileInput &file, const Progress &progress)
{
    const auto facts = file.facts(progress);
    if (!facts)
        return tl::unexpected(facts.error());
    if (const auto started = file.rewind(); !started)
        return tl::unexpected(started.error());
    FileSample sample;
    sample.name = file.innerName().isEmpty() ? file.name() : file.innerName();
    sample.encoding = facts->encoding;
    sample.whole = facts->contentBytes <= limits.sampleBytes;
    sample.bytes.resize(std::min(limits.sampleBytes, facts->contentBytes));
    qsizetype filled = 0;
    while (filled < sample.bytes.size()) {
        const auto got = file.read(sample.bytes.data() + filled, sample.bytes.size() - filled);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        filled += *got;
    }
    sample.bytes.resize(filled);
    const QByteArrayView content = QByteArrayView(sample.bytes).sliced(std::min<qsizetype>(facts->bomBytes, filled));
    if (isUtf8Name(facts->encoding)) {
        sample.text = content.toByteArray();
        if (!sample.whole)
            sample.text.truncate(wholeCharacters(sample.text));
    } else {
        QStringDecoder decoder(facts->encoding.toLatin1().constData());
        const QString text = decoder(content);
        sample.text = text.toUtf8();
    }
    return sample;
}

} // namespace trigpoint::import
