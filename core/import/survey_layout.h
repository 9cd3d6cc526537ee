// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"

#include <QStringList>
#include <vector>

namespace trigpoint::import {

struct SurveyColumn
{
    QString name;   // as plans and answers call it, distinct
    QString code;   // what the tool calls it: "Q4_3", "likert0[time1can]", an English name of Qualtrics' own columns
    QString text;   // the question as people read it, without HTML
    QString group;  // columns with the same group are options of one multiple choice or rows of one matrix; empty: alone
    QString option; // which one this is
};

// How a survey tool arranges its table.
struct SurveyLayout
{
    QString format; // "qualtrics_csv", "surveymonkey_csv", "google_forms_csv", "limesurvey_csv", "table"
    double confidence = 0;
    QStringList reasons; // finished sentences
    int headerRows = 1;
    std::vector<SurveyColumn> columns;

    const SurveyColumn *column(const QString &name) const;
    QStringList names() const;
};

// Every layout that the first records allow, the likeliest first. Empty when they are no table.
std::vector<SurveyLayout> surveyLayouts(const std::vector<QStringList> &records);

// The columns of a file that is read as `format` with `headerRows` header rows (negative: as recognised).
SurveyLayout layoutAs(const QString &format, int headerRows, const std::vector<QStringList> &records);

// Without tags and entities, blanks simplified.
QString withoutHtml(const QString &text);

} // namespace trigpoint::import
