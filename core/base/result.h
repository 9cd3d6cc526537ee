// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace trigpoint {

// What went wrong. `sentence` is finished, translated, names the file, row or column and the remedy, and is
// shown as it stands; `detail` is for a log (an SQLite code, a byte position) and never shown alone.
struct Error
{
    QString sentence;
    QString detail;
};

template <class T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::move(sentence), std::move(detail)});
}

} // namespace trigpoint
