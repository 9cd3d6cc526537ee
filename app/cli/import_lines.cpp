// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_lines.h"

#include "core/base/number_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trigpoint::cli {

namespace {

struct ImportLinesText
{
    Q_DECLARE_TR_FUNCTIONS(ImportLinesText)
};

// A person reads the first few; --json has them all.
constexpr size_t shownSkips = 5;

} // namespace

QStringList importLines(const workflow::ImportReport &report, const QLocale &locale)
{
    QStringList lines;
    if (report.unchanged)
        return report.warnings.mid(report.warnings.size() - 1); // the last one says so
    lines.append(ImportLinesText::tr("%1: %2 of %3 rows imported into “%4” (%5).")
                     .arg(report.file, countText(report.imported, locale), countText(report.rows, locale), report.source,
                          report.format));
    for (size_t i = 0; i < report.skipped.size() && i < shownSkips; ++i)
        lines.append(ImportLinesText::tr("  row %1 skipped: %2").arg(countText(report.skipped[i].row, locale), report.skipped[i].reason));
    if (report.skipped.size() > shownSkips)
        lines.append(ImportLinesText::tr("  and %Ln more rows skipped; --json lists them", nullptr,
                                         static_cast<int>(report.skipped.size() - shownSkips)));
    if (!report.unplaced.isEmpty())
        lines.append(ImportLinesText::tr("  not placed on a stage: %1").arg(report.unplaced.join(u", "_s)));
    for (const QString &warning : report.warnings)
        lines.append(u"  "_s + warning);
    return lines;
}

} // namespace trigpoint::cli
