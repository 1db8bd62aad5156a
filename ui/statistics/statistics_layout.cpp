#include "ui/statistics/chart_card.h"
#include "ui/statistics/statistics_page.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/halves.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(16);
    for (const auto& [widget, stretch] : widgets)
        layout->addWidget(widget, stretch);
    return layout;
}

} // namespace

QWidget* StatisticsPage::makeHeader()
{
    const auto half = [] {
        auto* line = new QHBoxLayout(new QWidget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        return line;
    };
    auto* line = half();
    auto* tools = half();
    m_spans = new Segments(tr("Time shown"));
    m_spans->setObjectName(QStringLiteral("statistics.spans"));
    for (int i = 0; i < spanCount; ++i)
        m_spans->add(titleOf(static_cast<Span>(i)), tr("Show this much, up to now (Alt+%1)").arg(i + 1));
    connect(m_spans, &Segments::chosen, this, [this](int index) {
        m_before.clear();
        look({static_cast<Span>(index), std::nullopt, m_view.site, m_view.compare});
    });
    m_lastKnown = new LastKnown(m_services.workspaces);
    m_sites = new QComboBox;
    m_sites->setObjectName(QStringLiteral("statistics.site"));
    m_sites->setAccessibleName(tr("Site"));
    m_sites->setToolTip(tr("Show one site or all of them"));
    m_sites->addItem(tr("all sites"), QString());
    connect(m_sites, &QComboBox::activated, this, [this] {
        StatisticsView view = m_view;
        view.site = m_sites->currentData().toString();
        look(view);
    });
    line->addWidget(makeLabel(title(), "title"));
    line->addSpacing(4);
    line->addWidget(m_spans);
    line->addWidget(new CommandButton(*m_liveCommand, ButtonKind::Quiet));
    line->addWidget(m_lastKnown);
    line->addStretch(1);
    tools->addWidget(m_sites);
    tools->addWidget(new CommandButton(*m_compareCommand, ButtonKind::Plain));
    tools->addWidget(makeMenuButton(tr("Export"), QStringLiteral("export"), m_exportMenu,
                                    tr("Save the chart used last as a picture or as CSV")));
    tools->addStretch(1);
    auto* header = new Halves(line->parentWidget(), tools->parentWidget());
    header->setContentsMargins(placedMargins(0, 0, 4, 0));
    return header;
}

QWidget* StatisticsPage::makeCloser()
{
    m_closer = new QWidget;
    m_zoomed = makeLabel(QString(), "pill");
    m_zoomed->setObjectName(QStringLiteral("statistics.zoomed"));
    setTone(m_zoomed, Tone::Accent);
    m_zoomed->setFixedHeight(20);
    auto* line = new QHBoxLayout(m_closer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_zoomed);
    line->addWidget(new CommandButton(*m_backCommand, ButtonKind::Quiet));
    line->addWidget(makeLabel(tr("A part of the charts, in finer steps where they are kept"), "small"));
    line->addStretch(1);
    return m_closer;
}

QWidget* StatisticsPage::makeTiles()
{
    const std::array titles{tr("Active sessions"), tr("Issued"), tr("Refused"), tr("Middle cookie size")};
    const char* const names[] = {"active", "issued", "refused", "size"};
    auto* tiles = new QWidget;
    auto* line = new QHBoxLayout(tiles);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new FigureCard(titles[i]);
        m_tiles[i]->setObjectName(QStringLiteral("statistics.tile.%1").arg(QString::fromLatin1(names[i])));
        m_tiles[i]->show(QStringLiteral("\u2013"));
        line->addWidget(m_tiles[i], 1);
    }
    return tiles;
}

QWidget* StatisticsPage::makeCharts()
{
    const auto chart = [this](Chart which, const QString& title, int height) {
        m_charts[which] = new ChartCard(nameOf(which), title, height);
        return m_charts[which];
    };
    m_reasons = new ShareCard(QStringLiteral("reasons"), tr("Refused, by reason"),
                              tr("Nothing was refused in this time."));
    m_keys = new ShareCard(QStringLiteral("keys"), tr("By key"), tr("No key was used in this time."));
    m_bySite = new ShareCard(QStringLiteral("sites"), tr("By site"), tr("No site was used in this time."));
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(chart(ActiveChart, tr("Active sessions"), 224));
    column->addLayout(row(
        {{chart(IssuedChart, tr("Issued and ended"), 200), 1}, {chart(OpenedChart, tr("Opened"), 200), 1}}));
    column->addLayout(row({{chart(RefusedChart, tr("Refused"), 200), 3}, {m_reasons, 2}}));
    column->addLayout(row(
        {{chart(SizeChart, tr("Cookie sizes"), 180), 1}, {chart(OverflowChart, tr("Overflows"), 180), 1}}));
    column->addLayout(row({{m_keys, 1}, {m_bySite, 1}}));
    m_charts[ActiveChart]->setNote(
        tr("different sessions seen in each step; the band holds the true number 95 times in 100"));
    m_charts[SizeChart]->setNote(tr("of sealed session tokens"));
    m_charts[OverflowChart]->setNote(tr("too large for a cookie"));
    return charts;
}

void StatisticsPage::connectCharts()
{
    for (ChartCard* card : m_charts) {
        ChartCanvas* canvas = card->canvas();
        const bool timed = card != m_charts[SizeChart];
        canvas->setBrushable(timed);
        connect(canvas, &ChartCanvas::brushed, this, &StatisticsPage::zoom);
        connect(canvas, &ChartCanvas::backWanted, this, &StatisticsPage::back);
        connect(canvas, &ChartCanvas::pointed, this, [this, card, timed](int step) {
            if (!card->canvas()->figures())
                return; // the pointer left before there was anything to point at
            if (step >= 0)
                m_exportName = card->name();
            // The same moment in every chart of the same steps; active sessions may have coarser ones.
            const std::size_t steps = card->canvas()->figures()->at.size();
            for (ChartCard* other : m_charts) {
                if (timed && other != card && other != m_charts[SizeChart] && other->canvas()->figures() &&
                    other->canvas()->figures()->at.size() == steps)
                    other->canvas()->pointAt(step);
            }
        });
        connect(card, &ChartCard::exportWanted, this,
                [this, card] { chooseForExport(card->name(), card->exportButton()); });
    }
    for (ShareCard* card : {m_reasons, m_keys, m_bySite})
        connect(card, &ShareCard::exportWanted, this,
                [this, card] { chooseForExport(card->name(), card->exportButton()); });
}

} // namespace signet::ui
