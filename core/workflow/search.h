// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/map_model.h"
#include "core/storage/blob_store.h"

#include <QJsonObject>

namespace trigpoint::workflow {

// Where a hit stands. In the order in which equally good hits are shown.
enum class HitKind { Card, Theme, Stage, Note, Excerpt, Transcript, Comment };

struct SearchHit
{
    HitKind kind = HitKind::Card;
    QString id;      // key of the row; of the question for a comment
    QString title;   // card's title, theme's name, question's text, who says it …
    QString snippet; // the passage around the first word found, one line
    QString source;  // name of the source; empty for what is on the map itself
    QString file;
    std::optional<qint64> row; // 1-based row, cue or paragraph of the file
    int score = 0;
};

struct SearchResult
{
    std::vector<SearchHit> hits; // the best first, at most `cap`
    qint64 total = 0;            // found in all
};

// Every word must be in one and the same card, theme, stage, note, excerpt, comment or paragraph of a transcript;
// case and diacritics do not matter and a word may be the beginning of one. A scan without an index; paragraphs of
// transcripts that are excerpts count as excerpts only. No words: no hits. Fails where a blob cannot be read.
Result<SearchResult> searchMap(const MapModel &map, const storage::BlobReader &blobs, const QString &words,
                               qint64 cap = 50);

// {"total", "hits": [{"kind", "id", "title", "snippet", "source", "file", "row", "score"}]}
QJsonObject searchJson(const SearchResult &result);

} // namespace trigpoint::workflow

namespace trigpoint {

template <> struct EnumNames<workflow::HitKind>
{
    using E = workflow::HitKind;
    static constexpr std::array names{EnumName{E::Card, "card"},       EnumName{E::Theme, "theme"},
                                      EnumName{E::Stage, "stage"},     EnumName{E::Note, "note"},
                                      EnumName{E::Excerpt, "excerpt"}, EnumName{E::Transcript, "transcript"},
                                      EnumName{E::Comment, "comment"}};
};

} // namespace trigpoint
