// SPDX-License-Identifier: Apache-2.0
#include "core/import/file_bytes.h"
#include "core/import/limits.h"
#include "core/import/zip_headers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <zip.h>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseMember
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Member = std::unique_ptr<zip_file_t, CloseMember>;

tl::unexpected<Error> damaged(const QString &name, const QString &detail)
{
    return fail(ZipText::tr("The archive “%1” is damaged. Make it again, or import the table inside it.").arg(name), detail);
}

tl::unexpected<Error> bomb(const QString &name)
{
    return fail(ZipText::tr("The archive “%1” unpacks to far more than a survey would. Unpack it yourself and import the "
                            "table inside it if you trust it.")
                    .arg(name));
}

bool isTableName(const QString &member)
{
    const QString base = member.section(u'/', -1);
    if (base.startsWith(u'.') || member.startsWith(u"__MACOSX/"))
        return false;
    for (const char *suffix : {".csv", ".tsv", ".tab", ".txt"})
        if (base.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return true;
    return false;
}

class ZipBytes final : public FileBytes
{
public:
    ZipBytes(QString name, QByteArray disk) : m_name(std::move(name)), m_disk(std::move(disk)) {}

    Result<> open()
    {
        if (!zipHeadersAgree(m_disk))
            return damaged(m_name, u"local and central headers differ"_s);
        m_hash = QString::fromLatin1(QCryptographicHash::hash(m_disk, QCryptographicHash::Sha256).toHex());
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(m_disk.constData(), static_cast<zip_uint64_t>(m_disk.size()), 0, &error);
        m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!m_archive) {
            const QString detail = QString::fromUtf8(zip_error_strerror(&error));
            zip_source_free(source);
            zip_error_fini(&error);
            return damaged(m_name, detail);
        }
        zip_error_fini(&error);
        return chooseMember();
    }

    QString innerName() const override { return m_inner; }
    QString diskHash() const override { return m_hash; }

    Result<> rewind() override
    {
        m_read = 0;
        m_member.reset(zip_fopen_index(m_archive.get(), m_index, 0));
        if (!m_member)
            return damaged(m_name, QString::fromUtf8(zip_strerror(m_archive.get())));
        return {};
    }

    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 got = zip_fread(m_member.get(), to, static_cast<zip_uint64_t>(most));
        if (got < 0) // also a wrong check sum, which libzip tells at the end
            return damaged(m_name, QString::fromUtf8(zip_file_strerror(m_member.get())));
        if (m_read == 0 && isArchive(QByteArrayView(to, got)))
            return fail(ZipText::tr("“%1” holds another archive, “%2”. Unpack it first.").arg(m_name, m_inner));
        m_read += got;
        // Counted while inflating: the sizes in the headers may lie.
        if (m_read > limits.zipBytes || m_read > limits.zipRatio * m_deflated + limits.blockBytes)
            return bomb(m_name);
        return got;
    }

private:
    static bool isArchive(QByteArrayView head)
    {
        return head.startsWith("PK\x03\x04") || head.startsWith("\x1f\x8b") || head.startsWith("7z\xbc\xaf")
               || head.startsWith("Rar!") || head.startsWith("BZh");
    }

    Result<> chooseMember()
    {
        const zip_int64_t members = zip_get_num_entries(m_archive.get(), 0);
        if (members > limits.zipMembers)
            return bomb(m_name);
        qint64 tables = 0;
        for (zip_int64_t i = 0; i < members; ++i) {
            zip_stat_t facts;
            zip_stat_init(&facts);
            if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &facts) != 0 || !(facts.valid & ZIP_STAT_NAME))
                return damaged(m_name, QString::fromUtf8(zip_strerror(m_archive.get())));
            const QString member = QString::fromUtf8(facts.name);
            if (!isTableName(member))
                continue;
            ++tables;
            m_index = static_cast<zip_uint64_t>(i);
            m_inner = member.section(u'/', -1);
            m_deflated = facts.valid & ZIP_STAT_COMP_SIZE ? static_cast<qint64>(facts.comp_size) : 0;
            if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
                return fail(ZipText::tr("The archive “%1” is locked with a password. Unpack it and import the table inside it.")
                                .arg(m_name));
        }
        if (zip_name_locate(m_archive.get(), "xl/workbook.xml", 0) >= 0)
            return fail(ZipText::tr("“%1” is a spreadsheet workbook. Save the sheet with the answers as CSV and import that.")
                            .arg(m_name));
        if (tables == 0)
            return fail(ZipText::tr("“%1” is an archive without a CSV or TSV table in it. Import the files themselves.").arg(m_name));
        if (tables > 1)
            return fail(ZipText::tr("The archive “%1” holds %n tables. Unpack it and import each of them.", nullptr,
                                    static_cast<int>(tables))
                            .arg(m_name));
        return rewind();
    }

    QString m_name;
    QByteArray m_disk;
    QString m_hash;
    Archive m_archive;
    Member m_member; // closed before its archive
    zip_uint64_t m_index = 0;
    QString m_inner;
    qint64 m_deflated = 0;
    qint64 m_read = 0;
};

} // namespace

Result<std::unique_ptr<FileBytes>> zipBytes(const QString &name, std::unique_ptr<QIODevice> device)
{
    if (device->size() > limits.zipFileBytes)
        return fail(ZipText::tr("The archive “%1” is larger than %2 MB. Unpack it and import the table inside it.")
                        .arg(name, QString::number(limits.zipFileBytes >> 20)));
    QByteArray disk;
    if (device->seek(0))
        disk = device->read(limits.zipFileBytes);
    if (disk.size() != device->size())
        return fail(ZipText::tr("“%1” changed while it was being read. Import it again when it is complete.").arg(name));
    auto bytes = std::make_unique<ZipBytes>(name, std::move(disk));
    if (const auto opened = bytes->open(); !opened)
        return tl::unexpected(opened.error());
    return bytes;
}

} // namespace trigpoint::import
