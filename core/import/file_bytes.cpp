// SPDX-License-Identifier: Apache-2.0
#include "core/import/file_bytes.h"

#include <QCoreApplication>

namespace trigpoint::import {

namespace {

struct FileBytesText
{
    Q_DECLARE_TR_FUNCTIONS(FileBytesText)
};

class DeviceBytes final : public FileBytes
{
public:
    DeviceBytes(QString name, std::unique_ptr<QIODevice> device)
        : m_name(std::move(name)), m_device(std::move(device)), m_size(m_device->size())
    {
    }

    Result<> rewind() override
    {
        m_read = 0;
        if (m_device->size() != m_size || !m_device->seek(0))
            return changed();
        return {};
    }

    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 got = m_device->read(to, std::min(most, m_size - m_read));
        if (got < 0)
            return fail(FileBytesText::tr("“%1” cannot be read to its end: the disk or network answers with an error. "
                                          "Copy the file and import the copy.")
                            .arg(m_name),
                        m_device->errorString());
        m_read += got;
        if (got == 0 && m_read < m_size)
            return changed();
        return got;
    }

private:
    tl::unexpected<Error> changed() const
    {
        return fail(FileBytesText::tr("“%1” changed while it was being read. Import it again when it is complete.")
                        .arg(m_name));
    }

    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_size;
    qint64 m_read = 0;
};

} // namespace

Result<std::unique_ptr<FileBytes>> deviceBytes(const QString &name, std::unique_ptr<QIODevice> device)
{
    return std::make_unique<DeviceBytes>(name, std::move(device));
}

} // namespace trigpoint::import
