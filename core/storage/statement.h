// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/value.h"

#include <utility>

struct sqlite3_stmt;

namespace trigpoint::storage {

// A prepared statement. Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    Statement(Statement &&other) noexcept { swap(other); }
    Statement &operator=(Statement &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Statement();

    // A failed binding is told by the next step().
    void bind(int parameter, const Value &value);

    // SQLITE_ROW, SQLITE_DONE or an error code.
    [[nodiscard]] int step();
    void reset();

    // Looks into SQLite's memory: valid until the next step() or reset().
    Value value(int column) const;

private:
    void swap(Statement &other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        std::swap(m_bindFailure, other.m_bindFailure);
    }

    sqlite3_stmt *m_statement = nullptr;
    int m_bindFailure = 0;
};

// A statement lent by a Database for one use. It goes back reset, so no SELECT stays half-read.
class Query
{
public:
    explicit Query(Statement &statement) : m_statement(&statement) {}
    Query(Query &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Query &operator=(Query &&) = delete;
    ~Query()
    {
        if (m_statement)
            m_statement->reset();
    }
    Statement *operator->() const { return m_statement; }

private:
    Statement *m_statement;
};

} // namespace trigpoint::storage
