// SPDX-License-Identifier: Apache-2.0
#include "core/storage/statement.h"

#include <sqlite3.h>

namespace trigpoint::storage {

namespace {

// SQLITE_TRANSIENT is a C cast; this is its value, spelt for C++.
sqlite3_destructor_type copied()
{
    return reinterpret_cast<sqlite3_destructor_type>(intptr_t(-1)); // NOLINT
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, const Value &value)
{
    int code = SQLITE_OK;
    switch (value.kind) {
    case Value::Kind::Null:
        code = sqlite3_bind_null(m_statement, parameter);
        break;
    case Value::Kind::Integer:
        code = sqlite3_bind_int64(m_statement, parameter, value.integer);
        break;
    case Value::Kind::Real:
        code = sqlite3_bind_double(m_statement, parameter, value.real);
        break;
    case Value::Kind::Text:
        // constData() of an empty array is never null, so an empty text stays a text.
        code = sqlite3_bind_text64(m_statement, parameter, value.bytes.constData(),
                                   static_cast<sqlite3_uint64>(value.bytes.size()), copied(), SQLITE_UTF8);
        break;
    case Value::Kind::Blob:
        code = sqlite3_bind_blob64(m_statement, parameter, value.bytes.constData(),
                                   static_cast<sqlite3_uint64>(value.bytes.size()), copied());
        break;
    }
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

int Statement::step()
{
    return m_bindFailure != SQLITE_OK ? m_bindFailure : sqlite3_step(m_statement);
}

void Statement::reset()
{
    // What these answer is the failure that step() has already told.
    static_cast<void>(sqlite3_reset(m_statement));
    static_cast<void>(sqlite3_clear_bindings(m_statement));
    m_bindFailure = SQLITE_OK;
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Value::ofInteger(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return Value::ofReal(sqlite3_column_double(m_statement, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return Value::ofText(QByteArray::fromRawData(text, text ? sqlite3_column_bytes(m_statement, column) : 0));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return Value::ofBlob(QByteArray::fromRawData(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0));
    }
    default:
        return {};
    }
}

} // namespace trigpoint::storage
