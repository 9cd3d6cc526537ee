// SPDX-License-Identifier: Apache-2.0
#include "core/import/scale_guess.h"

#include "core/import/number_text.h"
#include "core/import/word_scales.h"

#include <cmath>
#include <map>

namespace trigpoint::import {

using namespace Qt::StringLiterals;

namespace {

struct Numbers
{
    std::map<double, QString> cells; // value and one spelling of it
    bool labelled = false;
    bool zeroLabelled = false;
    QStringList missing;
};

bool isCode(double value)
{
    for (const double code : {77.0, 88.0, 97.0, 98.0, 99.0, 777.0, 888.0, 998.0, 999.0})
        if (value == code)
            return true;
    return value < 0;
}

std::optional<Numbers> numbersOf(const ColumnProfile &profile)
{
    Numbers numbers;
    if (profile.distinctCount() > 60)
        return std::nullopt;
    const auto cells = profile.cells();
    const QChar mark = decimalMark(profile.distinct());
    qint64 other = 0;
    for (const auto &[cell, count] : cells) {
        if (const auto step = scaleStepFromText(cell, mark)) {
            if (step->value * 2 != std::floor(step->value * 2))
                return std::nullopt;
            numbers.cells.emplace(step->value, cell);
            numbers.labelled = numbers.labelled || step->labelled;
            numbers.zeroLabelled = numbers.zeroLabelled || (step->labelled && step->value == 0);
        } else if (meansMissing(cell)) {
            numbers.missing += cell;
        } else {
            other += count;
        }
    }
    if (other * 20 > profile.filled() || numbers.cells.size() < 2)
        return std::nullopt;
    return numbers;
}

void dropCodes(Numbers &numbers)
{
    for (auto it = numbers.cells.begin(); it != numbers.cells.end();) {
        if (!isCode(it->first)) {
            ++it;
            continue;
        }
        numbers.missing += it->second;
        it = numbers.cells.erase(it);
    }
}

void drop(Numbers &numbers, double value)
{
    if (const auto found = numbers.cells.find(value); found != numbers.cells.end()) {
        numbers.missing += found->second;
        numbers.cells.erase(found);
    }
}

} // namespace

std::optional<ScaleGuess> guessScale(const ColumnProfile &profile)
{
    if (profile.filled() == 0)
        return std::nullopt;
    ScaleGuess guess;
    if (profile.distinctCount() <= 12)
        if (const auto words = wordScaleOf(profile.distinct())) {
            guess.min = 1;
            guess.max = words->max;
            guess.labels = words->labels;
            guess.missing = words->missing;
            guess.inWords = true;
            return guess;
        }
    auto numbers = numbersOf(profile);
    if (!numbers)
        return std::nullopt;
    dropCodes(*numbers);
    const auto most = [&] { return numbers->cells.empty() ? 0 : numbers->cells.rbegin()->first; };
    const auto has = [&](double value) { return numbers->cells.contains(value); };
    if (most() == 11 && has(10))
        drop(*numbers, 11);
    if (most() == 6 && has(0) && has(5)) {
        drop(*numbers, 6);
        drop(*numbers, 0);
    } else if (has(0) && !numbers->zeroLabelled && most() >= 4 && most() <= 7) {
        drop(*numbers, 0);
    }
    if (numbers->cells.size() < 2)
        return std::nullopt;
    const double least = numbers->cells.begin()->first;
    if (!((most() >= 3 && most() <= 10) || most() == 100) || (most() == 100 && numbers->cells.size() < 4))
        return std::nullopt;
    guess.zeroToTen = most() <= 10 && most() > 7 && (least == 0 || most() == 10);
    guess.max = most() > 7 && most() <= 10 ? 10 : most();
    guess.min = least < 1 || most() == 100 ? 0 : 1;
    guess.missing = numbers->missing;
    guess.inWords = numbers->labelled;
    return guess;
}

} // namespace trigpoint::import
