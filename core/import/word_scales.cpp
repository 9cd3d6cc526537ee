// SPDX-License-Identifier: Apache-2.0
#include "core/import/word_scales.h"

#include <QSet>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

// Steps from the worst to the best; "|" parts spellings of one step.
const QStringList &scales()
{
    static const QStringList table{
        u"strongly disagree|completely disagree|totally disagree;disagree|somewhat disagree;neither agree nor disagree|neither agree or disagree|neutral|undecided;agree|somewhat agree;strongly agree|completely agree|totally agree"_s,
        u"very dissatisfied|very unsatisfied|extremely dissatisfied;dissatisfied|unsatisfied|somewhat dissatisfied;neutral|neither satisfied nor dissatisfied;satisfied|somewhat satisfied;very satisfied|extremely satisfied"_s,
        u"very poor|terrible|very bad|unacceptable;poor|bad|below average;fair|average|okay|ok|neutral;good|above average;excellent|very good|outstanding"_s,
        u"poor;fair;good;very good;excellent"_s,
        u"very unfavorably|very unfavourably;somewhat unfavorably|somewhat unfavourably;neither favorably nor unfavorably (neutral)|neither favorably nor unfavorably|neither favourably nor unfavourably;somewhat favorably|somewhat favourably;very favorably|very favourably"_s,
        u"very difficult|very hard;difficult|hard|somewhat difficult;neither easy nor difficult|neutral;easy|somewhat easy;very easy"_s,
        u"very unlikely|extremely unlikely;unlikely|somewhat unlikely;neither likely nor unlikely|neutral;likely|somewhat likely;very likely|extremely likely"_s,
        u"stimme überhaupt nicht zu|trifft überhaupt nicht zu;stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu;weder noch|teils teils|teils/teils|neutral|unentschieden;stimme zu|stimme eher zu|trifft eher zu;stimme voll und ganz zu|stimme voll zu|stimme völlig zu|trifft voll und ganz zu|trifft voll zu"_s,
        u"sehr unzufrieden;unzufrieden|eher unzufrieden;neutral|weder noch|teils teils|teils/teils;zufrieden|eher zufrieden;sehr zufrieden"_s,
        u"sehr schlecht;schlecht;mittelmäßig|mittel|durchschnittlich|befriedigend;gut;sehr gut"_s,
        u"totalmente en desacuerdo|muy en desacuerdo;en desacuerdo;ni de acuerdo ni en desacuerdo|neutral;de acuerdo;totalmente de acuerdo|muy de acuerdo"_s,
        u"muy insatisfecho|nada satisfecho;insatisfecho|poco satisfecho;neutral|ni satisfecho ni insatisfecho;satisfecho;muy satisfecho"_s,
        u"muy malo|muy mala;malo|mala;regular;bueno|buena;muy bueno|muy buena|excelente"_s};
    return table;
}

QString folded(const QString &cell)
{
    QString text = cell.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded().simplified();
    text.replace(u'’', u'\'');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

bool meansMissing(const QString &cell)
{
    static const QSet<QString> words{
        u"n/a"_s, u"na"_s, u"n.a"_s, u"nan"_s, u"null"_s, u"none given"_s, u"blank"_s, u"-"_s, u"--"_s, u"not applicable"_s,
        u"does not apply"_s, u"don't know"_s, u"do not know"_s, u"i don't know"_s, u"dk"_s, u"no opinion"_s, u"not sure"_s,
        u"unfamiliar (n/a)"_s, u"no answer"_s, u"prefer not to say"_s, u"prefer not to answer"_s, u"did not use"_s,
        u"not used"_s, u"keine angabe"_s, u"k. a"_s, u"k.a"_s, u"weiß nicht"_s, u"weiss nicht"_s, u"nicht zutreffend"_s,
        u"no sabe"_s, u"no aplica"_s, u"no contesta"_s, u"ns/nc"_s};
    return words.contains(folded(cell));
}

std::optional<WordScale> wordScaleOf(const QStringList &distinctCells)
{
    // The scale in which the cells are the most different steps: "very good" and "excellent" are one step of some
    // scales and two of others.
    std::optional<WordScale> best;
    qsizetype mostSteps = 0;
    for (const QString &scale : scales()) {
        const QStringList steps = scale.split(u';');
        WordScale found;
        found.max = double(steps.size());
        QSet<qsizetype> seen;
        bool all = true;
        for (const QString &cell : distinctCells) {
            const QString word = folded(cell);
            if (word.isEmpty())
                continue;
            qsizetype step = 0;
            while (step < steps.size() && !steps[step].split(u'|').contains(word))
                ++step;
            if (step < steps.size()) {
                found.labels.emplace_back(cell, double(step + 1));
                seen.insert(step);
            } else if (meansMissing(cell)) {
                found.missing += cell;
            } else {
                all = false;
                break;
            }
        }
        // "Yes/No"-like pairs are no scale: both ends of one, or three steps of it, must have been chosen.
        const bool bothEnds = seen.contains(0) && seen.contains(steps.size() - 1);
        if (all && (seen.size() >= 3 || bothEnds) && seen.size() > mostSteps) {
            mostSteps = seen.size();
            best = std::move(found);
        }
    }
    return best;
}

} // namespace trigpoint::import
