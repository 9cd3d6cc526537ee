// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection_setup.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

struct ConnectionSetup
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSetup)
};

Error refused(const QByteArray &setting)
{
    return {ConnectionSetup::tr("The map cannot be opened safely: the installed SQLite does not accept the setting “%1”. "
                                "Install the SQLite of your distribution.")
                .arg(QString::fromLatin1(setting)),
            {}};
}

struct Switch
{
    int option;
    int value;
    const char *name;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1, "DEFENSIVE"},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "TRUSTED_SCHEMA"},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, "ENABLE_TRIGGER"},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0, "ENABLE_VIEW"},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "ENABLE_LOAD_EXTENSION"},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, "ENABLE_FTS3_TOKENIZER"},
    {SQLITE_DBCONFIG_DQS_DDL, 0, "DQS_DDL"},
    {SQLITE_DBCONFIG_DQS_DML, 0, "DQS_DML"},
};

struct Limit
{
    int option;
    int value;
};

// ATTACHED 0 would break VACUUM INTO. Triggers are off, so TRIGGER_DEPTH only bounds cascades of foreign keys:
// themes in themes, a source's files, transcripts, excerpts and codings.
constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 64 << 20},   {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},    {SQLITE_LIMIT_ATTACHED, 1},         {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 100}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000},
};

struct Pragma
{
    const char *name;
    const char *value;   // as it is set
    const char *answers; // as it is read back
};

constexpr Pragma pragmas[] = {
    {"busy_timeout", "2000", "2000"}, {"cell_size_check", "ON", "1"}, {"mmap_size", "0", "0"},
    {"foreign_keys", "ON", "1"},      {"locking_mode", "NORMAL", "normal"}, {"temp_store", "MEMORY", "2"},
    {"journal_mode", "DELETE", "delete"}, {"synchronous", "EXTRA", "3"},
};

QByteArray asText(const Value &value)
{
    return value.kind == Value::Kind::Integer ? QByteArray::number(value.integer) : value.bytes;
}

} // namespace

Result<> setUpConnection(Database &database)
{
    for (const Switch &item : switches) {
        int result = -1;
        if (sqlite3_db_config(database.handle(), item.option, item.value, &result) != SQLITE_OK || result != item.value)
            return tl::unexpected(refused(item.name));
    }
    for (const Limit &limit : limits) {
        sqlite3_limit(database.handle(), limit.option, limit.value);
        if (sqlite3_limit(database.handle(), limit.option, -1) != limit.value)
            return tl::unexpected(refused("LIMIT " + QByteArray::number(limit.option)));
    }
    for (const Pragma &pragma : pragmas) {
        const QByteArray name = QByteArray("PRAGMA ") + pragma.name;
        if (auto set = database.one(name + '=' + pragma.value); !set)
            return tl::unexpected(set.error());
        const auto answer = database.one(name);
        if (!answer)
            return tl::unexpected(answer.error());
        // Without a file or memory map SQLite answers mmap_size with no row at all.
        if (asText(*answer) != pragma.answers && answer->kind != Value::Kind::Null)
            return tl::unexpected(refused(pragma.name));
    }
    return {};
}

TimeBudget::TimeBudget(Database &database, qint64 milliseconds)
    : m_database(database)
    , m_milliseconds(milliseconds)
{
    m_timer.start();
    constexpr int operationsBetweenLooks = 10'000;
    sqlite3_progress_handler(
        database.handle(), operationsBetweenLooks,
        [](void *self) {
            const auto *budget = static_cast<TimeBudget *>(self);
            return budget->m_timer.elapsed() > budget->m_milliseconds ? 1 : 0;
        },
        this);
}

TimeBudget::~TimeBudget()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace trigpoint::storage
