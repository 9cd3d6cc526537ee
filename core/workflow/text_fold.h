// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace trigpoint::workflow {

// Folds UTF-8 text for searching: case and diacritics do not matter ("Ångström" -> "angstrom", "ß" -> "ss").
// Plain ASCII is folded byte by byte, Latin letters by a table; everything else through Unicode's own tables.
class TextFolder
{
public:
    TextFolder();

    // Replaces `out` by the folded text. Bytes that are no UTF-8 are kept as they are.
    void fold(std::string_view utf8, std::string &out) const;

private:
    std::vector<std::string> m_latin; // U+0080 to U+024F
};

QString foldedText(const QString &text);

// Every word of a query, folded: its letters and digits between everything else.
std::vector<std::string> searchWords(const QString &query);

// How well folded text matches: 0 when some word is missing, otherwise the sum over the words of 2 for a whole
// word and 1 for the beginning of one. A word matches only where a word begins.
int matchScore(std::string_view folded, const std::vector<std::string> &words);

} // namespace trigpoint::workflow
