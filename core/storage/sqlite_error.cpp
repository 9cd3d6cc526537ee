// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

struct StorageErrors
{
    Q_DECLARE_TR_FUNCTIONS(StorageErrors)
};

QString readOnlySentence(int code, const QString &file)
{
    switch (code) {
    case SQLITE_READONLY_DBMOVED:
        return StorageErrors::tr("“%1” was moved, replaced or deleted by another program while it was open. Nothing "
                                 "was written. Open the map again, or save a copy under another name.")
            .arg(file);
    case SQLITE_READONLY_DIRECTORY:
        return StorageErrors::tr("The folder of “%1” cannot be written, so the map cannot be changed there. Save a "
                                 "copy in a folder of your own and work on that.")
            .arg(file);
    default:
        return StorageErrors::tr("“%1” is read-only. Nothing was changed. Save a copy under another name and work on "
                                 "that.")
            .arg(file);
    }
}

QString ioSentence(int code, const QString &file)
{
    if (isSyncFailure(code))
        return StorageErrors::tr("The disk did not confirm that “%1” was written. The map is closed for changes until "
                                 "it is opened again. Save a copy on another disk.")
            .arg(file);
    return StorageErrors::tr("The disk reported an error while “%1” was read or written. Check the disk and try again, "
                             "or save a copy on another disk.")
        .arg(file);
}

QString constraintSentence(int code, const QString &file)
{
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return StorageErrors::tr("The change refers to something that is no longer in “%1”. Nothing was changed.")
            .arg(file);
    return StorageErrors::tr("The change does not fit the rules of “%1”: a value is out of its range or a key is "
                             "already taken. Nothing was changed.")
        .arg(file);
}

QString sentence(int code, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StorageErrors::tr("The disk that holds “%1” is full. Nothing was changed. Make room and try again.")
            .arg(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageErrors::tr("“%1” is in use by another program at this moment. Nothing was changed. Try again "
                                 "when the other program has finished.")
            .arg(file);
    case SQLITE_READONLY:
        return readOnlySentence(code, file);
    case SQLITE_CANTOPEN:
        return StorageErrors::tr("“%1” cannot be opened. Check that the file exists and that you may read it.").arg(file);
    case SQLITE_CORRUPT:
        return StorageErrors::tr("“%1” is damaged. Nothing was changed. Open the last good copy.").arg(file);
    case SQLITE_NOTADB:
        return StorageErrors::tr("“%1” is not a map: it is not a file of this program, or its beginning is damaged.")
            .arg(file);
    case SQLITE_TOOBIG:
        return StorageErrors::tr("A text or a piece of data is too large for “%1”: at most 64 MiB fit. Nothing was "
                                 "changed.")
            .arg(file);
    case SQLITE_NOMEM:
        return StorageErrors::tr("There is not enough memory to work on “%1”. Nothing was changed. Close other programs "
                                 "and try again.")
            .arg(file);
    case SQLITE_IOERR:
        return ioSentence(code, file);
    case SQLITE_CONSTRAINT:
        return constraintSentence(code, file);
    case SQLITE_INTERRUPT:
        return StorageErrors::tr("Checking “%1” took too long and was stopped. The file may be damaged or made to harm. "
                                 "It was not changed.")
            .arg(file);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageErrors::tr("You may not open “%1”. Ask its owner for the right to read it.").arg(file);
    default:
        return StorageErrors::tr("“%1” could not be read or written as expected. Nothing was changed.").arg(file);
    }
}

} // namespace

bool isSyncFailure(int code)
{
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
}

Error sqliteError(int code, const QString &fileName, const QString &detail)
{
    return {sentence(code, fileName), QStringLiteral("SQLite %1: %2").arg(code).arg(detail)};
}

} // namespace trigpoint::storage
