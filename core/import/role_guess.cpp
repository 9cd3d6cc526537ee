// SPDX-License-Identifier: Apache-2.0
#include "core/import/role_guess.h"

#include "core/import/choice_text.h"
#include "core/import/date_pattern.h"
#include "core/import/number_text.h"
#include "core/import/scale_guess.h"

#include <algorithm>
#include <QRegularExpression>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOptionsWritten = 60;

// A regular expression as a template argument, so that each is compiled once and not for every column.
template <size_t N> struct Pattern
{
    char16_t text[N];
    constexpr Pattern(const char16_t (&literal)[N]) { std::copy_n(literal, N, text); }
};

template <Pattern pattern> bool matches(const QString &text)
{
    static const QRegularExpression expression(QString::fromUtf16(pattern.text),
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text).hasMatch();
}

// One column with all that is known of it.
struct Column
{
    const SurveyColumn &names;
    const ColumnProfile &profile;
    std::optional<ScaleGuess> scale;
};

class RoleGuess
{
public:
    RoleGuess(const SurveyLayout &layout, const std::vector<ColumnProfile> &profiles)
        : m_isTool(layout.format != u"table"), m_format(layout.format)
    {
        for (size_t i = 0; i < layout.columns.size() && i < profiles.size(); ++i) {
            Column column{layout.columns[i], profiles[i], guessScale(profiles[i])};
            if (column.scale)
                ++m_family[familyOf(*column.scale)];
            m_hasRecordedDate = m_hasRecordedDate || column.names.code == u"RecordedDate";
            m_columns.push_back(std::move(column));
        }
    }

    std::vector<PlanColumn> guess()
    {
        std::vector<PlanColumn> result;
        for (const Column &column : m_columns) {
            PlanColumn plan;
            plan.column = column.names.name;
            plan.role = fixedRole(column).value_or(PlanRole::Case);
            if (plan.role == PlanRole::Case) // none of the fixed ones
                measure(column, plan);
            else if (plan.role == PlanRole::Date)
                fillDate(column, plan);
            result.push_back(std::move(plan));
        }
        shareCodes(result);
        return result;
    }

private:
    // Questions with one scale have one list of codes, though a code may be rare in some of them.
    static void shareCodes(std::vector<PlanColumn> &columns)
    {
        QHash<QString, QHash<QString, int>> codes;
        QHash<QString, int> sizes;
        const auto family = [](const PlanColumn &column) { return u"%1-%2"_s.arg(*column.min).arg(*column.max); };
        const auto isBare = [](const PlanColumn &column) { return column.role == PlanRole::Rating && column.labels.empty(); };
        for (const PlanColumn &column : columns) {
            if (!isBare(column))
                continue;
            ++sizes[family(column)];
            for (const QString &code : column.missing)
                ++codes[family(column)][code];
        }
        for (PlanColumn &column : columns) {
            if (!isBare(column) || sizes[family(column)] < 3)
                continue;
            const QHash<QString, int> shared = codes[family(column)];
            for (auto it = shared.cbegin(); it != shared.cend(); ++it)
                if (it.value() >= 2 && !column.missing.contains(it.key()))
                    column.missing += it.key();
            column.missing.sort();
        }
    }

    static QString familyOf(const ScaleGuess &scale)
    {
        return u"%1-%2"_s.arg(scale.min).arg(scale.max);
    }

    // Roles that the name or the plainest facts decide.
    std::optional<PlanRole> fixedRole(const Column &column)
    {
        const ColumnProfile &profile = column.profile;
        const QString &code = column.names.code;
        if (profile.filled() == 0 || isPersonal(column.names))
            return PlanRole::Ignore;
        if (const auto role = toolRole(code))
            return role;
        if (!m_hasRespondent && isRespondent(column)) {
            m_hasRespondent = true;
            return PlanRole::Respondent;
        }
        if (!m_hasWeight && isWeight(column)) {
            m_hasWeight = true;
            return PlanRole::Weight;
        }
        if (profile.filled() * 10 >= profile.rows() && guessDates(profile.distinct()).isDate)
            return m_hasDate ? PlanRole::Ignore : (m_hasDate = true, PlanRole::Date);
        return std::nullopt;
    }

    std::optional<PlanRole> toolRole(const QString &code)
    {
        if (m_format == u"qualtrics_csv") {
            if (code == u"ResponseId")
                return m_hasRespondent = true, PlanRole::Respondent;
            if (code == u"RecordedDate" || (code == u"EndDate" && !m_hasRecordedDate))
                return m_hasDate = true, PlanRole::Date;
            if (code == u"UserLanguage" || code == u"DistributionChannel")
                return PlanRole::Attribute;
            if (matches<u"^(StartDate|EndDate|Status|Progress|Duration.*|Finished|ResponseSet|External(Data)?Reference|SC\\d+)$"
                        u"|_DO(_|$)|_NPS_GROUP$| - (Topics|Parent Topics|Sentiment.*)$">(
                        code))
                return PlanRole::Ignore;
        }
        if (m_format == u"limesurvey_csv") {
            if (code == u"id")
                return m_hasRespondent = true, PlanRole::Respondent;
            if (code == u"submitdate")
                return m_hasDate = true, PlanRole::Date;
            if (matches<u"^(lastpage|seed|startdate|datestamp|refurl|token)$">(code))
                return PlanRole::Ignore;
        }
        if (m_format == u"surveymonkey_csv" && matches<u"^(Collector ?ID|Start ?Date|Custom Data \\d+)$">(code))
            return PlanRole::Ignore;
        return std::nullopt;
    }

    static bool isRespondent(const Column &column)
    {
        const ColumnProfile &profile = column.profile;
        const bool distinct = profile.filled() == profile.rows()
                              && (profile.manyDistinct() || profile.distinctCount() == profile.rows());
        if (!distinct)
            return false;
        if (matches<u"^\\W*(resp(ondent|onse)?[ _]?(id|num|no|nr|key|number|token)|id|#|user[ _]?id|participant([ _]?id)?|"
                    u"passenger[ _]?id|customer[ _]?id|client[ _]?id|case[ _]?id|record[ _]?id|_?uuid|teilnehmer(id|nr)?)\\W*$">(
                    column.names.code))
            return true;
        // A row index without a header, as data frames write it.
        return column.names.code.isEmpty() && profile.rows() > 1 && numberFromText(profile.cells().front().first).has_value();
    }

    static bool isWeight(const Column &column)
    {
        if (!matches<u"(^|[\\W_])(weight(s|ing)?|wgt|gewicht(ung)?|peso)([\\W_]|$)|^wt$">(column.names.code))
            return false;
        double sum = 0;
        qint64 count = 0;
        for (const auto &[cell, times] : column.profile.cells()) {
            const auto number = numberFromText(cell, decimalMark(column.profile.distinct()));
            if (!number || *number < 0)
                return false;
            sum += *number * double(times);
            count += times;
        }
        return count > 0 && sum / double(count) > 0.2 && sum / double(count) < 5;
    }

    static void fillDate(const Column &column, PlanColumn &plan)
    {
        const DateGuess dates = guessDates(column.profile.distinct());
        if (dates.proven)
            plan.dateOrder = dateOrderText(dates.order);
    }

    void measure(const Column &column, PlanColumn &plan) const
    {
        const QString words = column.names.code + u' ' + column.names.text;
        if (isNps(column, words)) {
            plan.role = PlanRole::Nps;
            plan.missing = column.scale->missing;
        } else if (isRating(column, words)) {
            plan.role = PlanRole::Rating;
            plan.min = column.scale->min;
            plan.max = column.scale->max;
            plan.missing = column.scale->missing;
            plan.labels = column.scale->labels;
        } else if (isChoiceOfGroup(column)) {
            plan.role = PlanRole::Choice;
            plan.options = {{column.names.option, {}, {}, std::nullopt}};
        } else {
            measureWords(column, words, plan);
        }
    }

    // FORMATS 2.10: 0 to 10, and the question says "recommend" in one of the common languages.
    static bool isNps(const Column &column, const QString &words)
    {
        return column.scale && column.scale->zeroToTen
               && matches<u"recommend|\\bNPS\\b|net ?pro|weiterempfehl|recom(m)?(i)?end|conseiller|consigli|rekommender|推薦">(words);
    }

    bool isRating(const Column &column, const QString &words) const
    {
        if (!column.scale || matches<u"\\b(age|alter|edad|year|jahr|año|gender|sex|count|number of|how many|rank|ranking|order of preference|wie viele|cu[aá]nt[oa]s)\\b">(words))
            return false;
        if (column.scale->inWords)
            return true;
        if (matches<u"rat(e|ing)\\b|satisf|zufried|bewert|calific|satisfac|disfrut|quality|service|comfort|clean|\\beas(e|y)\\b|"
                    u"convenien|useful|score|stars?\\b|likel|enjoy|experience|agree">(
                    words))
            return column.scale->max >= 4;
        if (m_isTool)
            return column.scale->max >= 4;
        return column.scale->max >= 5 && m_family.value(familyOf(*column.scale)) >= 3;
    }

    // Columns of one multiple choice hold the option's own words, a yes or nothing else.
    static bool isChoiceOfGroup(const Column &column)
    {
        if (column.names.group.isEmpty() || column.profile.distinctCount() > 2)
            return false;
        const QStringList cells = column.profile.distinct();
        return std::all_of(cells.begin(), cells.end(), [&](const QString &cell) {
            return cell.compare(column.names.option, Qt::CaseInsensitive) == 0
                   || matches<u"^(y|n|yes|no|ja|nein|s[ií]|1|0|true|false|x)$">(cell);
        });
    }

    void measureWords(const Column &column, const QString &words, PlanColumn &plan) const
    {
        const ColumnProfile &profile = column.profile;
        const auto distinct = double(profile.distinctCount());
        const bool varied = profile.manyDistinct() || distinct > 0.6 * double(profile.filled());
        const bool asks = matches<u"comment|anything else|kommentar|comentario|opinion|why\\b|warum|por qu[eé]|what.*(like|improve|missing)|"
                                  u"feedback|suggest|describe|explain|review|_TEXT$|open.?ended">(
                                  words);
        const bool demographic = matches<u"\\b(age|gender|sex|country|region|location|income|education|ethnic|race|nationality|language|"
                                         u"industry|job title|company size|alter|geschlecht|land|edad|g[eé]nero|pa[ií]s)\\b">(
                                         column.names.code);
        if (!demographic && profile.distinctCount() >= 5) {
            const ChoiceGuess choices = guessChoices(profile.cells());
            if (!choices.separator.isEmpty() && !choices.options.isEmpty() && !(asks && varied && profile.meanLength() > 60)) {
                plan.role = PlanRole::Choice;
                plan.separator = choices.separator;
                for (const QString &option : choices.options.mid(0, mostOptionsWritten))
                    plan.options.push_back({option, {}, {}, std::nullopt});
                return;
            }
        }
        const bool prose = profile.meanLength() > 60 || (asks && profile.meanLength() > 12) || (m_isTool && profile.meanLength() > 25);
        if (!demographic && varied && prose && !numbersOnly(profile))
            plan.role = PlanRole::Text;
        else if (m_isTool && !demographic && profile.distinctCount() <= 30 && !varied && profile.distinctCount() > 1)
            plan.role = PlanRole::Choice;
        else
            plan.role = PlanRole::Attribute;
    }

    static bool numbersOnly(const ColumnProfile &profile)
    {
        const auto cells = profile.cells();
        return std::all_of(cells.begin(), cells.end(), [](const auto &cell) { return numberFromText(cell.first).has_value(); });
    }

    bool m_isTool;
    QString m_format;
    std::vector<Column> m_columns;
    QHash<QString, int> m_family; // how many columns share a scale
    bool m_hasRespondent = false;
    bool m_hasWeight = false;
    bool m_hasDate = false;
    bool m_hasRecordedDate = false;
};

QString placeNamed(const QString &text, const QStringList &places)
{
    QString best;
    for (const QString &place : places) {
        if (place.size() < 4 || place.size() < best.size())
            continue;
        const QRegularExpression whole(u"(^|\\W)"_s + QRegularExpression::escape(place) + u"(\\W|$)"_s,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (whole.match(text).hasMatch())
            best = place;
    }
    return best;
}

} // namespace

bool isPersonal(const SurveyColumn &column)
{
    static constexpr Pattern names = u"^\\W*(ip[ _-]?(address|addr|adresse)?|e-?mail( ?address)?|(recipient)?(first|last|full)[ _]?name|recipient.*|"
                            u"name|your name|surname|(location)?(latitude|longitude|accuracy)|phone( number)?|telephone|address|street|"
                            u"vorname|nachname|correo( electr[oó]nico)?|nombre|username)\\W*$";
    return matches<names>(column.code) || matches<u"\\be-?mail address\\b|your e-?mail\\b|phone number|direcci[oó]n de correo">(column.text);
}

std::vector<PlanColumn> guessColumns(const SurveyLayout &layout, const std::vector<ColumnProfile> &profiles,
                                     const PlanHints &hints)
{
    std::vector<PlanColumn> columns = RoleGuess(layout, profiles).guess();
    for (size_t i = 0; i < columns.size(); ++i) {
        PlanColumn &column = columns[i];
        if (column.role != PlanRole::Rating && column.role != PlanRole::Nps && column.role != PlanRole::Text)
            continue;
        column.stage = placeNamed(layout.columns[i].text, hints.stages);
        if (!column.stage.isEmpty())
            column.theme = placeNamed(layout.columns[i].text, hints.themes);
    }
    return columns;
}

} // namespace trigpoint::import
