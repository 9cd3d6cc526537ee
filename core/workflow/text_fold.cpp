// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/text_fold.h"

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

constexpr char32_t firstLatin = 0x80;
constexpr char32_t lastLatin = 0x24F;

struct Decoded
{
    char32_t code = 0; // 0: not UTF-8
    size_t bytes = 1;
};

Decoded decode(std::string_view text, size_t at)
{
    const auto first = static_cast<uchar>(text[at]);
    const size_t bytes = first >= 0xF0 && first < 0xF8 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (bytes == 1 || first >= 0xF8 || at + bytes > text.size())
        return {};
    char32_t code = first & (0xFFU >> (bytes + 1));
    for (size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<uchar>(text[at + i]);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3F);
    }
    return {code, bytes};
}

std::string foldedCharacter(char32_t code)
{
    return foldedText(QString::fromUcs4(&code, 1)).toStdString();
}

// Folds up to the first byte beyond ASCII and answers where that is; without branches, so that it is vectorised.
size_t foldAscii(std::string_view text, char *out)
{
    constexpr size_t block = 32;
    size_t at = 0;
    while (at < text.size()) {
        const size_t end = std::min(at + block, text.size());
        uchar all = 0;
        for (size_t i = at; i < end; ++i) {
            const auto byte = static_cast<uchar>(text[i]);
            all |= byte;
            const bool upper = static_cast<uchar>(byte - 'A') < 26;
            out[i] = static_cast<char>(byte | (upper ? 0x20 : 0));
        }
        if (all >= 0x80)
            return at;
        at = end;
    }
    return at;
}

bool isWordByte(char byte)
{
    const auto c = static_cast<uchar>(byte);
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

} // namespace

QString foldedText(const QString &text)
{
    QString result;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(parts.size());
    for (const QChar c : parts)
        if (c == u'ß') // Qt folds letters one to one
            result += u"ss"_s;
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    return result;
}

TextFolder::TextFolder()
{
    for (char32_t code = firstLatin; code <= lastLatin; ++code)
        m_latin.push_back(foldedCharacter(code));
}

void TextFolder::fold(std::string_view utf8, std::string &out) const
{
    out.resize(utf8.size());
    const size_t plain = foldAscii(utf8, out.data());
    out.resize(plain);
    for (size_t at = plain; at < utf8.size();) {
        const char byte = utf8[at];
        if (static_cast<uchar>(byte) < 0x80) {
            out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
            ++at;
            continue;
        }
        const Decoded character = decode(utf8, at);
        if (character.code == 0)
            out += byte;
        else if (character.code <= lastLatin)
            out += m_latin[character.code - firstLatin];
        else
            out += foldedCharacter(character.code);
        at += character.bytes;
    }
}

std::vector<std::string> searchWords(const QString &query)
{
    std::vector<std::string> words;
    std::string word;
    for (const char byte : foldedText(query).toStdString() + ' ') {
        if (isWordByte(byte)) {
            word += byte;
        } else if (!word.empty()) {
            if (std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
            word.clear();
        }
    }
    return words;
}

int matchScore(std::string_view folded, const std::vector<std::string> &words)
{
    int score = 0;
    for (const std::string &word : words) {
        int best = 0;
        for (size_t at = folded.find(word); at != std::string_view::npos && best < 2; at = folded.find(word, at + 1)) {
            if (at > 0 && isWordByte(folded[at - 1]))
                continue;
            const size_t end = at + word.size();
            best = end == folded.size() || !isWordByte(folded[end]) ? 2 : std::max(best, 1);
        }
        if (best == 0)
            return 0;
        score += best;
    }
    return score;
}

} // namespace trigpoint::workflow
