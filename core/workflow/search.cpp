// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/search.h"

#include "core/storage/answer_store.h"
#include "core/workflow/text_fold.h"

#include <QJsonArray>
#include <set>

using namespace Qt::StringLiterals;

namespace trigpoint::workflow {

namespace {

constexpr int titleWorth = 3; // a match in a title counts so much more
constexpr qsizetype snippetLength = 160;
constexpr qsizetype snippetLead = 50;

// The best hits so far. Equally good ones keep the order in which they came.
class BestHits
{
public:
    explicit BestHits(qint64 cap) : m_cap(static_cast<size_t>(std::max<qint64>(0, cap))) {}

    // `make` is only called for a hit that is good enough to be kept.
    template <class Make> void offer(int score, Make &&make)
    {
        ++m_result.total;
        std::vector<SearchHit> &hits = m_result.hits;
        if (m_cap == 0 || (hits.size() == m_cap && score <= hits.back().score))
            return;
        SearchHit hit = make();
        hit.score = score;
        const auto place = std::upper_bound(hits.begin(), hits.end(), score,
                                            [](int value, const SearchHit &other) { return value > other.score; });
        hits.insert(place, std::move(hit));
        if (hits.size() > m_cap)
            hits.pop_back();
    }

    SearchResult take() { return std::move(m_result); }

private:
    size_t m_cap;
    SearchResult m_result;
};

// The passage around the first word of `words` that the text has.
QString snippetOf(const QString &text, const std::vector<std::string> &words)
{
    const QString line = text.simplified();
    if (line.size() <= snippetLength)
        return line;
    qsizetype at = 0;
    const QString folded = foldedText(line); // about as long as the line: near enough to find the place
    for (const std::string &word : words)
        if (const qsizetype found = folded.indexOf(QString::fromStdString(word)); found >= 0) {
            at = std::min(found, line.size() - 1);
            break;
        }
    qsizetype from = std::max<qsizetype>(0, at - snippetLead);
    if (const qsizetype blank = line.indexOf(u' ', from); from > 0 && blank >= 0 && blank < at)
        from = blank + 1;
    const QString part = line.mid(from, snippetLength);
    return (from > 0 ? u"…"_s : QString()) + part.trimmed() + (from + snippetLength < line.size() ? u"…"_s : QString());
}

class Searcher
{
public:
    Searcher(const MapModel &map, const storage::BlobReader &blobs, const QString &words, qint64 cap)
        : m_map(map), m_blobs(blobs), m_words(searchWords(words)), m_hits(cap)
    {
    }

    Result<SearchResult> run()
    {
        if (m_words.empty())
            return SearchResult();
        onTheMap();
        notes();
        excerpts();
        if (const Result<> done = transcripts(); !done)
            return tl::unexpected(done.error());
        if (const Result<> done = comments(); !done)
            return tl::unexpected(done.error());
        return m_hits.take();
    }

private:
    int score(std::string_view utf8)
    {
        m_folder.fold(utf8, m_folded);
        return matchScore(m_folded, m_words);
    }

    // Title and text together must have all words.
    int score(const QString &title, const QString &text)
    {
        const int both = score(QString(title + u'\n' + text).toStdString());
        return both == 0 ? 0 : both + titleWorth * score(title.toStdString());
    }

    template <class Row> void place(SearchHit &hit, const Row &row) const
    {
        const Source *source = m_map.find(row.source);
        const SourceFile *file = m_map.find(row.file);
        hit.source = source ? source->name : QString();
        hit.file = file ? file->name : QString();
        if constexpr (requires { row.row; })
            hit.row = row.row;
    }

    QString personName(const std::optional<Id<Participant>> &id) const
    {
        const Participant *person = m_map.find(id);
        return !person ? QString() : person->name.isEmpty() ? person->key : person->name;
    }

    void offer(HitKind kind, const QString &id, const QString &title, const QString &text)
    {
        if (const int found = score(title, text); found > 0)
            m_hits.offer(found, [&] {
                return SearchHit{kind, id, title, snippetOf(text.isEmpty() ? title : text, m_words), {}, {}, {}, 0};
            });
    }

    void onTheMap()
    {
        for (const Lane &lane : lanesInOrder(m_map))
            for (const Stage &stage : stagesInOrder(m_map))
                for (const Card &card : cardsInOrder(m_map, lane.id, stage.id)) {
                    QStringList parts{card.body, card.nextStep, card.owner, card.channel};
                    parts.removeAll(QString());
                    offer(HitKind::Card, card.id.toString(), card.title, parts.join(u" · "_s));
                }
        for (const Theme &theme : themesInOrder(m_map))
            offer(HitKind::Theme, theme.id.toString(), theme.name, theme.description);
        for (const Stage &stage : stagesInOrder(m_map)) {
            offer(HitKind::Stage, stage.id.toString(), stage.title, {});
            for (const Stage &step : stepsInOrder(m_map, stage.id))
                offer(HitKind::Stage, step.id.toString(), step.title, {});
        }
    }

    void notes()
    {
        for (const auto &[id, note] : m_map.rows<Note>())
            if (const int found = score(note.text.toStdString()); found > 0)
                m_hits.offer(found, [&, key = id, row = &note] {
                    SearchHit hit{HitKind::Note, key.toString(), row->group, snippetOf(row->text, m_words), {}, {}, {}, 0};
                    place(hit, *row);
                    return hit;
                });
    }

    void excerpts()
    {
        for (const auto &[id, excerpt] : m_map.rows<Excerpt>()) {
            const int found = score(excerpt.text.toStdString());
            if (found > 0)
                m_hits.offer(found, [&, key = id, row = &excerpt] {
                    SearchHit hit{HitKind::Excerpt, key.toString(), personName(row->participant), snippetOf(row->text, m_words),
                                  {}, {}, {}, 0};
                    place(hit, *row);
                    return hit;
                });
        }
    }

    // Paragraphs that no excerpt of their transcript holds: interviewers' words, mostly.
    Result<> transcripts()
    {
        std::map<Id<Transcript>, std::set<QString>> excerpted;
        for (const auto &[id, excerpt] : m_map.rows<Excerpt>())
            if (excerpt.transcript)
                excerpted[*excerpt.transcript].insert(excerpt.text.simplified());
        for (const auto &[id, transcript] : m_map.rows<Transcript>()) {
            if (transcript.text.isNull())
                continue;
            const Result<QByteArray> text = m_blobs.blob(transcript.text);
            if (!text)
                return tl::unexpected(text.error());
            for (const QString &paragraph : QString::fromUtf8(*text).split(u"\n\n"_s, Qt::SkipEmptyParts))
                paragraphOf(transcript, paragraph.trimmed(), excerpted[id]);
        }
        return {};
    }

    void paragraphOf(const Transcript &transcript, const QString &paragraph, const std::set<QString> &excerpted)
    {
        const int found = score(paragraph.toStdString());
        if (found == 0)
            return;
        const qsizetype label = paragraph.indexOf(u": "_s);
        if (excerpted.contains(paragraph.simplified())
            || (label >= 0 && excerpted.contains(paragraph.mid(label + 2).simplified())))
            return;
        m_hits.offer(found, [&] {
            SearchHit hit{HitKind::Transcript, transcript.id.toString(), transcript.title, snippetOf(paragraph, m_words), {}, {}, {}, 0};
            place(hit, transcript);
            return hit;
        });
    }

    Result<> comments()
    {
        for (const auto &[id, file] : m_map.rows<SourceFile>()) {
            if (file.answers.isNull())
                continue;
            const Result<AnswerTable> table = storage::readAnswers(m_blobs, file.answers);
            if (!table)
                return tl::unexpected(table.error());
            for (const AnswerColumn &column : table->columns)
                if (!column.coded)
                    commentsOf(file, *table, column);
        }
        return {};
    }

    void commentsOf(const SourceFile &file, const AnswerTable &table, const AnswerColumn &column)
    {
        if (column.role != ColumnRole::Text)
            return;
        const Question *question = questionOf(file.source, column);
        qint64 first = 0;
        for (const TextChunk &chunk : column.textChunks) {
            const std::string_view bytes(chunk.bytes.constData(), static_cast<size_t>(chunk.bytes.size()));
            for (size_t i = 0; i + 1 < chunk.offsets.size(); ++i) {
                const std::string_view cell = bytes.substr(chunk.offsets[i], chunk.offsets[i + 1] - chunk.offsets[i]);
                const int found = cell.empty() ? 0 : score(cell);
                if (found > 0)
                    m_hits.offer(found, [&] { return comment(file, table, column, question, first + static_cast<qint64>(i), cell); });
            }
            first += static_cast<qint64>(chunk.offsets.size()) - 1;
        }
    }

    SearchHit comment(const SourceFile &file, const AnswerTable &table, const AnswerColumn &column, const Question *question,
                      qint64 row, std::string_view cell) const
    {
        const Source *source = m_map.find(file.source);
        return {HitKind::Comment,
                question ? question->id.toString() : QString(),
                question ? question->text : column.name,
                snippetOf(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())), m_words),
                source ? source->name : QString(),
                file.name,
                table.fileRow(row),
                0};
    }

    const Question *questionOf(Id<Source> source, const AnswerColumn &column) const
    {
        for (const auto &[id, question] : m_map.rows<Question>())
            if (question.source == source && question.code == column.name)
                return &question;
        return nullptr;
    }

    const MapModel &m_map;
    const storage::BlobReader &m_blobs;
    const std::vector<std::string> m_words;
    const TextFolder m_folder;
    std::string m_folded;
    BestHits m_hits;
};

} // namespace

Result<SearchResult> searchMap(const MapModel &map, const storage::BlobReader &blobs, const QString &words, qint64 cap)
{
    return Searcher(map, blobs, words, cap).run();
}

QJsonObject searchJson(const SearchResult &result)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits)
        hits.append(QJsonObject{{u"kind"_s, enumText(hit.kind)},
                                {u"id"_s, hit.id},
                                {u"title"_s, hit.title},
                                {u"snippet"_s, hit.snippet},
                                {u"source"_s, hit.source},
                                {u"file"_s, hit.file},
                                {u"row"_s, hit.row ? QJsonValue(*hit.row) : QJsonValue()},
                                {u"score"_s, hit.score}});
    return {{u"total"_s, result.total}, {u"hits"_s, hits}};
}

} // namespace trigpoint::workflow
