// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/pages.h"
#include "ui/paint/report_words.h"

namespace trigpoint::paint {

namespace {

constexpr double findingGap = 12;

// Fills upright pages from the top, block by block.
class Flow
{
public:
    Flow(const Picture &picture, const PageSize &size, const TextMetrics &metrics)
        : m_picture(picture), m_size(size), m_area(size.content()), m_metrics(metrics)
    {
    }

    double width() const { return m_area.width(); }
    std::vector<Page> pages() { return std::move(m_pages); }

    void section(const QString &name)
    {
        m_section = name;
        m_y = m_area.bottom() + 1;
    }

    void add(const Block &block)
    {
        if (m_y + block.size.height() > m_area.bottom())
            beginPage();
        m_pages.back().put({m_area.left(), m_y}, block);
        m_y += block.size.height();
    }

    // Blocks that stand on one page where one page can hold them, with a rule before all but a page's first.
    void addTogether(const std::vector<Block> &blocks, bool rule)
    {
        double height = findingGap;
        for (const Block &block : blocks)
            height += block.size.height();
        if (m_y + height > m_area.bottom() && height < m_area.height() - 80)
            m_y = m_area.bottom() + 1;
        if (rule && m_y > m_top && m_y + height <= m_area.bottom()) {
            m_y += 8;
            const double wide = width();
            m_pages.back().put({m_area.left(), m_y}, {{wide, 1}, [wide](const Drawing &drawing) {
                                                          drawing.line({0, 0}, {wide, 0}, drawing.palette().line2);
                                                      }});
            m_y += findingGap;
        }
        for (const Block &block : blocks)
            add(block);
    }

    void space(double height) { m_y += height; }

private:
    void beginPage()
    {
        Page page;
        page.size = m_size.units;
        page.bottom = m_area.bottom();
        const Block head = smallHeadBlock(m_picture.story, m_section, m_area.width(), m_metrics);
        page.put(m_area.topLeft(), head);
        m_pages.push_back(std::move(page));
        m_y = m_top = m_area.top() + head.size.height() + 14;
    }

    const Picture &m_picture;
    const PageSize &m_size;
    const QRectF m_area;
    const TextMetrics &m_metrics;
    QString m_section;
    std::vector<Page> m_pages;
    double m_top = 0;
    double m_y = 1e9;
};

// What a page of the map shows shortened, each as a title and the texts below it, in the map's order.
struct Whole
{
    QString title;
    QStringList texts;
};

constexpr qsizetype longNextStep = 300; // characters that the first page has room for in any case

std::vector<Whole> cutTexts(const Picture &picture, const TextMetrics &metrics, const Shortened &shortened)
{
    std::vector<Whole> cut;
    const exporting::Story &story = picture.story;
    if (breakLines(story.title, style::hero, narrowestHead, metrics, headTitleLines).cut)
        cut.push_back({story.title, {}});
    for (const QString &text : {story.question, story.owner})
        if (breakLines(text, style::panelTitle, narrowestHead * 0.8, metrics, headTextLines).cut)
            cut.push_back({text, {}});
    if (breakLines(story.portrait, style::meta, narrowestHead / 2, metrics, portraitLines).cut)
        cut.push_back({story.personaName, {story.personaRole, story.portrait}});
    for (const Stage &stage : stagesInOrder(picture.map))
        if (shortened.stages.contains(stage.id))
            cut.push_back({stage.title, {}});
    for (const Lane &lane : lanesInOrder(picture.map))
        for (const Stage &stage : stagesInOrder(picture.map))
            for (const Card &card : cardsInOrder(picture.map, lane.id, stage.id))
                if (shortened.cards.contains(card.id) || card.nextStep.size() > longNextStep)
                    cut.push_back({card.title, {card.body, card.channel, card.owner, card.nextStep}});
    return cut;
}

void addCutTexts(Flow &flow, const std::vector<Whole> &cut, const TextMetrics &metrics)
{
    if (cut.empty())
        return;
    flow.addTogether({headingBlock(ReportWords::tr("Long texts in full"), flow.width(), metrics)}, true);
    flow.space(6);
    const QColor ink = palette(Theme::Light).ink;
    const QColor ink2 = palette(Theme::Light).ink2;
    for (const Whole &whole : cut) {
        for (const Block &line : paragraphBlocks(whole.title, style::bodyMedium, ink, flow.width(), metrics))
            flow.add(line);
        for (const QString &text : whole.texts)
            for (const Block &line : paragraphBlocks(text, style::meta, ink2, flow.width(), metrics))
                flow.add(line);
        flow.space(10);
    }
}

} // namespace

std::vector<Page> evidencePages(const Picture &picture, const PageSize &size, const TextMetrics &metrics, const Shortened &shortened)
{
    Flow flow(picture, size, metrics);
    flow.section(ReportWords::tr("Evidence appendix"));
    const auto &findings = picture.story.findings;
    for (size_t i = 0; i < findings.size(); ++i)
        flow.addTogether(evidenceBlocks(findings[i], flow.width(), metrics), i > 0);
    if (!findings.empty())
        flow.addTogether(paragraphBlocks(picture.story.howWeCount, style::meta, palette(Theme::Light).ink2, flow.width(), metrics), true);
    addCutTexts(flow, cutTexts(picture, metrics, shortened), metrics);
    return flow.pages();
}

} // namespace trigpoint::paint
