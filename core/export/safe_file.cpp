// SPDX-License-Identifier: Apache-2.0
#include "core/export/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace trigpoint::exporting {

namespace {

struct SafeFile
{
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

constexpr qint64 blockSize = 1 << 20;

tl::unexpected<Error> couldNotOpen(const QString &name, const QSaveFile &file)
{
    return fail(SafeFile::tr("“%1” could not be written. Check that the folder exists and that you may write to it, or choose "
                             "another place.").arg(name),
                file.errorString());
}

tl::unexpected<Error> couldNotWrite(const QString &name, const QSaveFile &file)
{
    return fail(SafeFile::tr("“%1” could not be written: the disk is full or failed. The old file, if there was one, is "
                             "unchanged. Free some space or choose another folder, and export again.").arg(name),
                file.errorString());
}

bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size(); at += blockSize) {
        const qint64 size = std::min<qint64>(blockSize, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size)
            return false;
    }
    return file.flush();
}

// QSaveFile::commit() ignores a failing fsync and never syncs the folder, so both are done here.
bool syncFile(const QSaveFile &file)
{
    return ::fsync(file.handle()) == 0;
}

bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

Result<> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    const QFileInfo given(path);
    const QString name = given.fileName().isEmpty() ? path : given.fileName();
    const QString target = given.exists() ? given.canonicalFilePath() : given.absoluteFilePath();
    const QFileInfo info(target);
    if (info.isDir())
        return fail(SafeFile::tr("“%1” is a folder. Give the name of a file in it.").arg(name));
    if (info.exists() && !info.isFile())
        return fail(SafeFile::tr("“%1” is not an ordinary file. Choose another name.").arg(name));
    QSaveFile file(target);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return couldNotOpen(name, file);
    if (!writeAll(file, bytes) || !syncFile(file)) {
        const auto error = couldNotWrite(name, file);
        file.cancelWriting();
        file.commit();
        return error;
    }
    if (!file.commit())
        return couldNotWrite(name, file);
    if (!syncFolder(info.absolutePath()))
        return fail(SafeFile::tr("“%1” was written, but its folder could not be synced. Check the disk before you rely on the file.").arg(name));
    return {};
}

} // namespace trigpoint::exporting
