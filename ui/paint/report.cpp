// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/report.h"

#include "ui/paint/pages.h"
#include "ui/paint/report_words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace trigpoint::paint {

namespace {

constexpr double unitsToMm = 25.4 / 96;
constexpr int resolution = 1200;

struct PaperSize
{
    Paper paper;
    const char16_t *name;
    double longSide; // mm
    double shortSide;
};
constexpr PaperSize papers[] = {
    {Paper::A3, u"A3", 420, 297},         {Paper::A4, u"A4", 297, 210},       {Paper::A5, u"A5", 210, 148},
    {Paper::Letter, u"Letter", 279.4, 215.9}, {Paper::Legal, u"Legal", 355.6, 215.9}, {Paper::Tabloid, u"Tabloid", 431.8, 279.4},
};

const PaperSize &sizeOf(Paper paper)
{
    for (const PaperSize &size : papers)
        if (size.paper == paper)
            return size;
    return papers[1];
}

PageSize pageSize(double width, double height, double scale)
{
    PageSize size;
    size.scale = scale;
    size.units = QSizeF(width, height) / unitsToMm / scale;
    const bool upright = height > width;
    size.margin = upright ? 48 : size.units.width() > 1250 ? 40 : 34;
    return size;
}

double scaleOf(Paper paper)
{
    return paper == Paper::A5 ? 0.7071 : 1;
}

struct Footer
{
    QString left;
    QString centre;
    QString right;
};

void drawFooter(const Drawing &drawing, const Page &page, double margin, const Footer &footer)
{
    const Palette &palette = drawing.palette();
    const double top = page.bottom + 10;
    const double right = page.size.width() - margin;
    drawing.line({margin, top}, {right, top}, palette.line2);
    const double room = (right - margin) / 2 - drawing.width(footer.centre, style::meta) / 2 - 20;
    drawing.text(margin, top + 6, 16, elided(footer.left, style::meta, room, drawing.face()), style::meta, palette.ink3);
    drawing.textCentred(page.size.width() / 2, top + 6, 16, footer.centre, style::meta, palette.ink3);
    drawing.textToRight(right, top + 6, 16, footer.right, style::meta, palette.ink3);
}

// "Evidence for findings 1 to 4 on page 2"
QString evidenceWord(const Picture &picture, size_t landscapePages, const QLocale &locale)
{
    const size_t count = picture.story.findings.size();
    if (count == 0)
        return {};
    const QString page = locale.toString(static_cast<qulonglong>(landscapePages + 1));
    if (count == 1)
        return ReportWords::tr("Evidence for the finding on page %1").arg(page);
    return ReportWords::tr("Evidence for findings 1 to %1 from page %2").arg(locale.toString(static_cast<qulonglong>(count)), page);
}

class PdfPages
{
public:
    PdfPages(const Picture &picture, QPdfWriter &writer, const Typeface &face)
        : m_picture(picture), m_writer(writer), m_face(face)
    {
    }

    bool draw(const Composition &composition, const PageSize &wide, const PageSize &high)
    {
        m_total = composition.landscapePages.size() + composition.uprightPages.size();
        const QString evidence = evidenceWord(m_picture, composition.landscapePages.size(), m_picture.locale);
        for (const Page &page : composition.landscapePages)
            if (!drawPage(page, wide, evidence))
                return false;
        for (const Page &page : composition.uprightPages)
            if (!drawPage(page, high, {}))
                return false;
        return !m_painter.isActive() || m_painter.end();
    }

private:
    bool drawPage(const Page &page, const PageSize &size, const QString &centre)
    {
        const QSizeF mm = size.units * size.scale * unitsToMm;
        m_writer.setPageLayout(QPageLayout(QPageSize(mm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
        if (m_drawn == 0 ? !m_painter.begin(&m_writer) : !m_writer.newPage())
            return false;
        ++m_drawn;
        m_painter.save();
        const double scale = size.scale * resolution / 96;
        m_painter.scale(scale, scale);
        const Drawing drawing(m_painter, palette(Theme::Light), m_face);
        for (const PlacedBlock &part : page.parts) {
            m_painter.save();
            m_painter.translate(part.place);
            part.block.paint(drawing);
            m_painter.restore();
        }
        const QLocale &locale = m_picture.locale;
        drawFooter(drawing, page, size.margin,
                   {m_picture.story.title, centre,
                    ReportWords::tr("Made with Trigpoint · page %1 of %2").arg(locale.toString(m_drawn), locale.toString(static_cast<qulonglong>(m_total)))});
        m_painter.restore();
        return true;
    }

    const Picture &m_picture;
    QPdfWriter &m_writer;
    const Typeface &m_face;
    QPainter m_painter;
    size_t m_total = 0;
    int m_drawn = 0;
};

} // namespace

std::optional<Paper> paperFromText(const QString &text)
{
    for (const PaperSize &size : papers)
        if (text.compare(QString::fromUtf16(size.name), Qt::CaseInsensitive) == 0)
            return size.paper;
    return std::nullopt;
}

QStringList paperNames()
{
    QStringList names;
    for (const PaperSize &size : papers)
        names.append(QString::fromUtf16(size.name));
    return names;
}

PageSize landscape(Paper paper)
{
    const PaperSize &size = sizeOf(paper);
    return pageSize(size.longSide, size.shortSide, scaleOf(paper));
}

PageSize upright(Paper paper)
{
    const Paper own = paper == Paper::A3 ? Paper::A4 : paper == Paper::Tabloid ? Paper::Letter : paper;
    const PaperSize &size = sizeOf(own);
    return pageSize(size.shortSide, size.longSide, scaleOf(own));
}

Composition composePages(const Picture &picture, Paper paper, const TextMetrics &metrics)
{
    Shortened shortened;
    Composition composition;
    composition.landscapePages = mapPages(picture, landscape(paper), metrics, shortened);
    composition.uprightPages = evidencePages(picture, upright(paper), metrics, shortened);
    return composition;
}

Result<QByteArray> renderPdf(const Picture &picture, Paper paper)
{
    const Typeface face;
    const Composition composition = composePages(picture, paper, face);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool drawn = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(picture.story.title);
        writer.setCreator(u"Trigpoint"_s);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        drawn = PdfPages(picture, writer, face).draw(composition, landscape(paper), upright(paper));
    }
    if (!drawn || !buffer.data().startsWith("%PDF"))
        return fail(ReportWords::tr("The PDF could not be drawn. Free some memory and export again."));
    return buffer.data();
}

} // namespace trigpoint::paint
