#include "ui/statistics/statistics_page.h"

#include "ui/statistics/chart_card.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/segments.h"
#include "ui/workspace/workspace_holder.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

StatisticsPage::StatisticsPage(Services services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("statisticsPage"));
    setAccessibleName(title());
    makeCommands();
    m_notice = new Notice;
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("column"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(placedMargins(0, 0, 4, 24));
    column->setSpacing(16);
    column->addWidget(makeTiles());
    column->addWidget(makeCharts());
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(32, 20, 28, 0));
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(makeCloser());
    layout->addWidget(m_notice);
    layout->addWidget(m_scroll, 1);

    m_refresher =
        new Refresher(m_services.workspaces, *this, {QStringLiteral("statistics")}, [this] { ask(); });
    m_puttingUp.setInterval(0);
    connect(&m_puttingUp, &QTimer::timeout, this, &StatisticsPage::putUpNext);
    m_pulse.setInterval(15'000);
    connect(&m_pulse, &QTimer::timeout, m_refresher, &Refresher::ask);
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &StatisticsPage::startAnew);
    connect(m_notice, &Notice::retried, m_refresher, &Refresher::ask);
    connect(m_lastKnown, &LastKnown::changed, this, [this](bool lost) {
        for (FigureCard* tile : m_tiles)
            tile->setFaded(lost);
    });
    connectCharts();
    startAnew();
}

StatisticsPage::~StatisticsPage()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

QWidget* StatisticsPage::firstFocus()
{
    return m_spans->focusProxy();
}

void StatisticsPage::arrive(const QVariantMap& where)
{
    const QString name = where.value(QStringLiteral("chart")).toString();
    for (ChartCard* card : m_charts) {
        if (card->name() != name)
            continue;
        m_exportName = name;
        card->canvas()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(card, 0, 16);
    }
}

bool StatisticsPage::isSettled() const
{
    return !m_refresher->isAsking() && !m_sharesAsked && m_toPutUp.empty();
}

void StatisticsPage::startAnew()
{
    m_before.clear();
    m_view.site.clear();
    m_view.zoom.reset();
    m_figures.reset();
    m_sites->clear();
    m_sites->addItem(tr("all sites"), QString());
    m_notice->clear();
    look(m_view);
}

void StatisticsPage::look(const StatisticsView& view)
{
    m_view = view;
    showHeader();
    pace();
    m_refresher->answered(); // whatever was asked for the view before no longer matters
    m_refresher->ask();
}

void StatisticsPage::pace()
{
    const bool follows = m_live && !m_view.zoom;
    m_refresher->setFollowing(follows);
    const int pauses[] = {1'000, 1'000, 30'000, 120'000, 300'000, 300'000};
    m_refresher->setPause(pauses[static_cast<int>(m_view.span)]);
    if (follows && m_view.span <= Span::Hour)
        m_pulse.start();
    else
        m_pulse.stop();
}

void StatisticsPage::showHeader()
{
    m_spans->setCurrent(static_cast<int>(m_view.span));
    const bool zoomed = m_view.zoom.has_value();
    m_closer->setVisible(zoomed);
    m_backCommand->setObstacle(zoomed ? QString() : tr("Brush over a part of a chart first."));
    m_zoomed->setText(viewText());
    m_liveCommand->setChecked(m_live && !zoomed);
    m_liveCommand->setObstacle(zoomed ? tr("A part that was picked out stands still.") : QString());
    m_compareCommand->setChecked(m_view.compare);
    const int site = m_sites->findData(m_view.site);
    m_sites->setCurrentIndex(std::max(site, 0));
}

void StatisticsPage::zoom(qint64 since, qint64 until)
{
    m_before.push_back(m_view);
    StatisticsView closer = m_view;
    closer.zoom = std::pair(Timestamp{Seconds{since / 1000}}, Timestamp{Seconds{until / 1000}});
    look(closer);
}

void StatisticsPage::back()
{
    if (m_before.empty())
        return;
    StatisticsView view = m_before.back();
    m_before.pop_back();
    view.site = m_view.site;
    view.compare = m_view.compare;
    look(view);
}

void StatisticsPage::ask()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const std::uint64_t asked = ++m_asked;
    m_services.workspaces.current()
        ->ask<CountsPtr>(
            [view = m_view, cancelled = m_cancelled](protocol::Client& client) -> Result<CountsPtr> {
                // Somebody has gone on to another view while this one waited its turn.
                if (cancelled->load())
                    return CountsPtr();
                return askCounts(client, view);
            })
        .then(this, [this, asked](const Result<CountsPtr>& figures) {
            if (asked != m_asked)
                return;
            if (!figures) {
                m_refresher->answered();
                m_notice->showError(tr("The statistics could not be read"), figures.error());
                m_notice->offerRetry(true);
                return;
            }
            m_notice->clear();
            show(*figures);
            m_refresher->answered();
            askForShares(asked);
        });
}

void StatisticsPage::askForShares(std::uint64_t asked)
{
    m_sharesAsked = true;
    m_services.workspaces.current()
        ->ask<SharesPtr>(
            [view = m_view, cancelled = m_cancelled](protocol::Client& client) -> Result<SharesPtr> {
                if (cancelled->load())
                    return SharesPtr();
                return askShares(client, view);
            })
        .then(this, [this, asked](const Result<SharesPtr>& shares) {
            if (asked != m_asked)
                return;
            m_sharesAsked = false;
            if (!shares) {
                m_notice->showError(tr("The shares by key and site could not be read"), shares.error());
                m_notice->offerRetry(true);
                return;
            }
            const SharesPtr ready = *shares;
            putUp([this, ready] { m_keys->show(ready->keys); });
            putUp([this, ready] { m_bySite->show(ready->sites); });
            putUp([this, ready] {
                if (m_sites->count() == ready->siteNames.size() + 1)
                    return;
                m_sites->clear();
                m_sites->addItem(tr("all sites"), QString());
                for (const QString& name : ready->siteNames)
                    m_sites->addItem(name, name);
                showHeader();
            });
        });
}

void StatisticsPage::show(const CountsPtr& figures)
{
    m_figures = figures;
    m_toPutUp.clear();
    putUp([this, figures] { showTiles(*figures); });
    const QString than = !figures->compared ? QString()
                         : m_view.zoom      ? tr("dotted: the time before")
                                            : tr("dotted: %1").arg(beforeOf(m_view.span));
    for (int i = 0; i < chartCount; ++i) {
        putUp([this, figures, i, than] {
            m_charts[static_cast<std::size_t>(i)]->show(figures->charts[static_cast<std::size_t>(i)]);
            if (i == IssuedChart || i == OpenedChart || i == RefusedChart)
                m_charts[static_cast<std::size_t>(i)]->setNote(than);
        });
        if (i == RefusedChart)
            putUp([this, figures] { m_reasons->show(figures->reasons); });
    }
    putUp([this] { Q_EMIT shown(); });
}

void StatisticsPage::showTiles(const CountFigures& figures)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->show(figures.tiles[i].figure, figures.tiles[i].beside);
        m_tiles[i]->setWords(figures.tiles[i].words);
        m_tiles[i]->setMoreWords(figures.tiles[i].change);
    }
    m_lastKnown->setAsOf(figures.now);
}

void StatisticsPage::putUp(std::function<void()> work)
{
    m_toPutUp.push_back(std::move(work));
    if (!m_puttingUp.isActive())
        m_puttingUp.start();
}

void StatisticsPage::putUpNext()
{
    if (m_toPutUp.empty()) {
        m_puttingUp.stop();
        return;
    }
    const std::function<void()> work = std::move(m_toPutUp.front());
    m_toPutUp.pop_front();
    work();
}

void StatisticsPage::setLive(bool live)
{
    m_live = live;
    look(m_view);
}

QString StatisticsPage::viewText() const
{
    if (!m_view.zoom)
        return titleOf(m_view.span);
    const Seconds length = m_view.zoom->second - m_view.zoom->first;
    return stepText(m_view.zoom->first, length, m_services.clock.now());
}

} // namespace signet::ui
