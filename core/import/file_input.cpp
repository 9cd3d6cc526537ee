// SPDX-License-Identifier: Apache-2.0
#include "core/import/file_input.h"

#include "core/import/file_bytes.h"
#include "core/import/limits.h"
#include "core/import/text_scan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct FileInputText
{
    Q_DECLARE_TR_FUNCTIONS(FileInputText)
};

QString megabytes(qint64 bytes)
{
    return QString::number(bytes >> 20);
}

// Opened before it is looked at, without waiting for a pipe's other end, so that what was checked is what is read.
Result<std::unique_ptr<QIODevice>> openRegular(const QString &path, const QString &name)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0) {
        const QString detail = QString::number(errno);
        if (errno == ENOENT)
            return fail(FileInputText::tr("There is no file “%1”. Check its name and folder.").arg(name), detail);
        if (errno == EACCES)
            return fail(FileInputText::tr("“%1” may not be read. Ask for the right to read it, or copy it.").arg(name),
                        detail);
        return fail(FileInputText::tr("“%1” cannot be opened.").arg(name), detail);
    }
    struct stat facts = {};
    if (::fstat(handle, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(handle);
        if (S_ISDIR(facts.st_mode))
            return fail(FileInputText::tr("“%1” is a folder. Name the files in it instead.").arg(name));
        return fail(FileInputText::tr("“%1” is no ordinary file. Save its content as a file first.").arg(name));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return fail(FileInputText::tr("“%1” cannot be opened.").arg(name), file->errorString());
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace

FileInput::FileInput() = default;
FileInput::FileInput(FileInput &&) noexcept = default;
FileInput &FileInput::operator=(FileInput &&) noexcept = default;
FileInput::~FileInput() = default;

const QString &FileInput::name() const
{
    return m_name;
}

QString FileInput::innerName() const
{
    return m_bytes->innerName();
}

qint64 FileInput::size() const
{
    return m_size;
}

Result<FileInput> FileInput::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
    auto device = openRegular(path, name);
    if (!device)
        return tl::unexpected(device.error());
    return fromDevice(name, std::move(*device));
}

Result<FileInput> FileInput::fromDevice(const QString &name, std::unique_ptr<QIODevice> device)
{
    FileInput input;
    input.m_name = name;
    input.m_size = device->size();
    if (input.m_size == 0)
        return fail(FileInputText::tr("“%1” is empty.").arg(name));
    if (input.m_size > limits.fileBytes)
        return fail(FileInputText::tr("“%1” is larger than %2 MB, the most that can be imported. Split it first.")
                        .arg(name, megabytes(limits.fileBytes)));
    QByteArray magic(4, '\0');
    const qint64 got = device->read(magic.data(), magic.size());
    auto bytes = got == 4 && magic == "PK\x03\x04"_ba ? zipBytes(name, std::move(device))
                                                    : deviceBytes(name, std::move(device));
    if (!bytes)
        return tl::unexpected(bytes.error());
    input.m_bytes = std::move(*bytes);
    return input;
}

Result<TextFacts> FileInput::facts(const Progress &progress)
{
    if (m_facts)
        return *m_facts;
    if (const auto started = rewind(); !started)
        return tl::unexpected(started.error());
    auto found = scanText(*this, progress);
    if (!found)
        return found;
    const auto hash = m_bytes->diskHash();
    if (!hash.isEmpty())
        found->sha256 = hash;
    m_facts = *found;
    return found;
}

Result<> FileInput::rewind()
{
    return m_bytes->rewind();
}

Result<qint64> FileInput::read(char *to, qint64 most)
{
    return m_bytes->read(to, most);
}

} // namespace trigpoint::import
