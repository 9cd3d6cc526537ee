// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/map_painter.h"
#include "ui/paint/pages.h"
#include "ui/paint/report_words.h"
#include "ui/paint/row_layout.h"

#include <cmath>

namespace trigpoint::paint {

namespace {

constexpr double gapBelowHead = 11;
constexpr double blockGap = 16;
constexpr double findingGap = 8;
constexpr double boxHeight = 108;

class MapPages
{
public:
    MapPages(const Picture &picture, const PageSize &size, const TextMetrics &metrics, bool tight)
        : m_picture(picture), m_size(size), m_area(size.content()), m_metrics(metrics)
    {
        m_options.tight = tight;
        m_options.titleLines = printedTitleLines;
        m_options.openCollapsed = true;
        m_options.findingNumbers = exporting::findingNumbers(picture.map, picture.story);
    }

    void run()
    {
        if (m_area.width() < 1250 || !onOnePage())
            overPages();
    }

    std::vector<Page> &pages() { return m_pages; }
    const Shortened &shortened() const { return m_shortened; }

private:
    LayoutInput input() const { return {m_picture.map, m_picture.triangulation, m_picture.emotion, m_metrics, m_picture.locale}; }

    // Begins a page with its head; answers where the content below it begins.
    double beginPage(const QString &part)
    {
        Page page;
        page.size = m_size.units;
        page.bottom = m_area.bottom();
        const Block head = m_pages.empty() ? headBlock(m_picture.story, m_area.width(), m_metrics)
                                           : smallHeadBlock(m_picture.story, part, m_area.width(), m_metrics);
        page.put(m_area.topLeft(), head);
        m_pages.push_back(std::move(page));
        m_limit = m_area.bottom();
        return m_area.top() + head.size.height() + gapBelowHead;
    }

    // The whole map left, findings, legend and sources right of it, how sure we are below.
    bool onOnePage()
    {
        const bool tight = m_options.tight;
        LayoutOptions options = m_options;
        options.width = m_area.width() - sideWidth - columnGap;
        MapLayout layout = layoutMap(input(), options);
        const bool sourcesFit = m_picture.story.sources.size() <= 6; // then both boxes are equally high
        const double sourcesHeight = sourcesFit ? sourcesBlock(m_picture.story, sideWidth, m_metrics).size.height() : 0;
        const Block sureness = surenessBlock(m_picture.story, options.width, m_picture.locale, m_metrics, tight ? sourcesHeight : std::max(boxHeight, sourcesHeight));
        const Block head = headBlock(m_picture.story, m_area.width(), m_metrics);
        const double room = m_area.height() - head.size.height() - gapBelowHead - sureness.size.height() - (tight ? 6 : 10);
        if (layout.rect.height() > room || (!layout.stages.empty() && layout.columnWidth < minimumColumn))
            return false;
        const double top = beginPage({});
        noteShortened(layout);
        m_pages.back().put({m_area.left(), top}, mapBlock(std::move(layout)));
        const double boxTop = m_area.bottom() - sureness.size.height();
        sideColumn(m_area.right() - sideWidth, top, sureness.size.height());
        m_pages.back().put({m_area.left(), boxTop}, sureness);
        return true; // findings without room beside the map are told in the appendix
    }

    // The findings that stand beside the map, in order. Room is kept for the first contradiction, because it says
    // what not to do yet; what is left out is told in the appendix.
    std::vector<Block> findingsWithin(double room) const
    {
        std::vector<Block> blocks;
        const auto &findings = m_picture.story.findings;
        const auto contradiction = std::find_if(findings.begin(), findings.end(), [](const exporting::Finding &finding) { return finding.contradicts(); });
        double kept = contradiction == findings.end() ? 0 : findingBlock(*contradiction, sideWidth, m_metrics).size.height() + findingGap;
        for (const exporting::Finding &finding : findings) {
            if (&finding == (contradiction == findings.end() ? nullptr : &*contradiction))
                kept = 0;
            Block block = findingBlock(finding, sideWidth, m_metrics);
            if (block.size.height() + findingGap + kept > room)
                continue;
            room -= block.size.height() + findingGap;
            blocks.push_back(std::move(block));
        }
        return blocks;
    }

    void noteShortened(const MapLayout &layout)
    {
        for (const StageBox &stage : layout.stages)
            if (stage.title.cut)
                m_shortened.stages.insert(stage.stage);
        for (const RowBox &row : layout.rows)
            for (const CellBox &cell : row.cells)
                for (const CardBox &card : cell.cards)
                    if (card.title.cut || card.body.cut)
                        m_shortened.cards.insert(card.card);
    }

    void sideColumn(double left, double top, double lowestHeight)
    {
        const Block sources = sourcesBlock(m_picture.story, sideWidth, m_metrics, lowestHeight);
        const double sourcesTop = m_area.bottom() - sources.size.height();
        const Block heading = headingBlock(ReportWords::tr("Key findings"), sideWidth, m_metrics);
        const Block legendHead = headingBlock(ReportWords::tr("How to read this map"), sideWidth, m_metrics);
        Block legend = legendBlock(m_picture.story.onlyWord, sideWidth, m_metrics);
        const Block brief = legendBlock(m_picture.story.onlyWord, sideWidth, m_metrics, true);
        const double room = sourcesTop - top - heading.size.height() - legendHead.size.height() - 30;
        std::vector<Block> findings = findingsWithin(room - legend.size.height());
        if (std::vector<Block> more = findingsWithin(room - brief.size.height()); more.size() > findings.size()) {
            findings = std::move(more);
            legend = brief;
        }
        Page &page = m_pages.back();
        double y = top;
        if (!findings.empty()) {
            page.put({left, y}, heading);
            y += heading.size.height() + 6;
        }
        for (const Block &block : findings) {
            page.put({left, y}, block);
            y += block.size.height() + findingGap;
        }
        y += findings.empty() ? 0 : 6;
        page.put({left, y}, legendHead);
        page.put({left, y + legendHead.size.height() + 6}, legend);
        page.put({left, sourcesTop}, sources);
    }

    // The map by groups of stages and then by rows; what stands around it follows.
    void overPages()
    {
        const int stages = static_cast<int>(stagesInOrder(m_picture.map).size());
        const int most = std::max(1, static_cast<int>((m_area.width() - rowHeadWidth) / minimumColumn));
        const int groups = std::max(1, (stages + most - 1) / most);
        const int each = std::max(1, (stages + groups - 1) / groups);
        const Block legend = legendStrip(m_area.width(), m_metrics);
        for (int first = 0; first < std::max(1, stages); first += each) {
            LayoutOptions options = m_options;
            options.firstStage = first;
            options.stageCount = std::min(each, stages - first);
            const double column = (m_area.width() - rowHeadWidth) / each;
            options.width = rowHeadWidth + column * std::max(1, options.stageCount);
            groupOfStages(layoutMap(input(), options), legend);
        }
        findingsAndSources();
    }

    void groupOfStages(const MapLayout &whole, const Block &legend)
    {
        noteShortened(whole);
        std::vector<RowBox> left(whole.rows.rbegin(), whole.rows.rend());
        do {
            const double top = beginPage(ReportWords::tr("Map, continued"));
            const double bottom = m_area.bottom() - legend.size.height();
            MapLayout part = whole;
            part.rows.clear();
            double y = whole.headHeight;
            const double room = bottom - top;
            while (!left.empty()) {
                RowBox row = left.back();
                const bool alone = part.rows.empty();
                if (y + row.rect.height() > room) {
                    const double page = room - whole.headHeight;
                    const bool mostlyFull = room - y < 0.4 * page || row.rect.height() < 0.5 * page;
                    if (!alone && mostlyFull && row.rect.height() <= page)
                        break; // it fits whole on the next page, and little is left blank on this one
                    SplitRow split = splitRow(row, room - y);
                    const bool roomier = m_pages.size() == 1; // the next page has a smaller head
                    if (!split.first && (!alone || roomier))
                        break;
                    left.pop_back();
                    if (split.rest && split.first)
                        left.push_back(std::move(*split.rest));
                    row = split.first ? std::move(*split.first) : row;
                } else {
                    left.pop_back();
                }
                row.rect.moveTop(y);
                y = row.rect.bottom();
                part.rows.push_back(std::move(row));
            }
            part.rect.setHeight(y);
            if (!part.rows.empty() || left.empty()) {
                m_pages.back().put({m_area.left(), top}, mapBlock(std::move(part)));
                m_pages.back().put({m_area.left(), bottom}, legend);
            }
            m_nextTop = top + y + blockGap;
            m_limit = bottom - 4;
        } while (!left.empty());
    }

    // Findings and sources in columns, each to where there is most room, then how sure we are: below the map while
    // there is room, then on further pages.
    void findingsAndSources()
    {
        const int columns = std::max(1, static_cast<int>((m_area.width() + blockGap) / (300 + blockGap)));
        const double width = (m_area.width() - blockGap * (columns - 1)) / columns;
        std::vector<Block> blocks;
        for (const exporting::Finding &finding : m_picture.story.findings)
            blocks.push_back(findingBlock(finding, width, m_metrics));
        blocks.push_back(sourcesBlock(m_picture.story, width, m_metrics));
        std::vector<double> bottoms(static_cast<size_t>(columns), m_nextTop);
        for (const Block &block : blocks) {
            auto column = std::min_element(bottoms.begin(), bottoms.end());
            if (*column + block.size.height() > m_limit) {
                bottoms.assign(static_cast<size_t>(columns), beginPage(ReportWords::tr("Key findings")));
                column = bottoms.begin();
            }
            const double left = m_area.left() + (width + blockGap) * static_cast<double>(column - bottoms.begin());
            m_pages.back().put({left, *column}, block);
            *column += block.size.height() + findingGap;
        }
        const Block sureness = surenessBlock(m_picture.story, m_area.width(), m_picture.locale, m_metrics);
        double top = *std::max_element(bottoms.begin(), bottoms.end()) + findingGap;
        if (top + sureness.size.height() > m_limit)
            top = beginPage(ReportWords::tr("Key findings"));
        m_pages.back().put({m_area.left(), top}, sureness);
    }

    const Picture &m_picture;
    const PageSize &m_size;
    const QRectF m_area;
    const TextMetrics &m_metrics;
    Shortened m_shortened;
    LayoutOptions m_options;
    std::vector<Page> m_pages;
    double m_nextTop = 0; // where the last page is still empty,
    double m_limit = 0;   // and to where
};

} // namespace

Block mapBlock(MapLayout layout)
{
    const QSizeF size = layout.rect.size();
    return {size, [layout = std::move(layout)](const Drawing &drawing) { drawMap(drawing, layout); }};
}

std::vector<Page> mapPages(const Picture &picture, const PageSize &size, const TextMetrics &metrics, Shortened &shortened)
{
    MapPages easy(picture, size, metrics, false);
    easy.run();
    MapPages tight(picture, size, metrics, true); // closer together only where that saves a page
    if (easy.pages().size() > 1)
        tight.run();
    MapPages &best = !tight.pages().empty() && tight.pages().size() < easy.pages().size() ? tight : easy;
    shortened = best.shortened();
    return std::move(best.pages());
}

} // namespace trigpoint::paint
