#include "ui/statistics/chart_card.h"
#include "ui/statistics/statistics_page.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace signet::ui {

void StatisticsPage::settleThen(std::function<void()> reached)
{
    auto* timer = new QTimer(this);
    timer->setInterval(40);
    connect(timer, &QTimer::timeout, this, [this, timer, reached = std::move(reached)] {
        if (!isSettled() || !m_figures)
            return;
        timer->deleteLater();
        reached();
    });
    timer->start();
}

std::vector<Scene> StatisticsPage::scenes()
{
    const auto scene = [this](const char* name, StatisticsView view, std::function<void()> then) {
        return Scene{QString::fromLatin1(name),
                     [this, view, then = std::move(then)](std::function<void()> reached) {
                         m_exportMenu->close();
                         for (ChartCard* card : m_charts)
                             card->setTableShown(false);
                         m_scroll->verticalScrollBar()->setValue(0);
                         m_before.clear();
                         look(view);
                         settleThen([then, reached = std::move(reached)] {
                             then();
                             QTimer::singleShot(40, reached);
                         });
                     }};
    };
    const auto nothing = [] {};
    const auto down = [this] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    };
    const auto point = [this] {
        ChartCanvas* canvas = m_charts[IssuedChart]->canvas();
        canvas->setFocus(Qt::TabFocusReason);
        canvas->pointAt(static_cast<int>(canvas->figures()->at.size()) / 2);
        Q_EMIT canvas->pointed(canvas->pointedAt());
    };
    const Timestamp now = m_services.clock.now();
    StatisticsView compared{Span::Week, {}, {}, true};
    StatisticsView zoomed{
        Span::Day, std::pair(now - Seconds{6 * 3'600}, now - Seconds{3 * 3'600}), {}, false};
    return {
        scene("day", {Span::Day, {}, {}, false}, nothing),
        scene("day-below", {Span::Day, {}, {}, false}, down),
        scene("values", {Span::Day, {}, {}, false}, point),
        scene("compared", compared, nothing),
        scene("zoomed", zoomed, nothing),
        scene("month", {Span::Month, {}, {}, false}, nothing),
        scene("tables", {Span::Day, {}, {}, false},
              [this] {
                  for (ChartCard* card : m_charts)
                      card->setTableShown(true);
              }),
        scene("export", {Span::Day, {}, {}, false},
              [this] {
                  chooseForExport(m_charts[IssuedChart]->name(), m_charts[IssuedChart]->exportButton());
              }),
    };
}

} // namespace signet::ui
