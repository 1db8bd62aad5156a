#pragma once

// The page "Statistics": what was issued, renewed, opened and refused, active sessions with their error,
// cookie sizes, use by key and site, overflows; from 15 minutes to a year, live, compared with the time
// before, a part picked out by brushing, every chart with a table twin, and into files.
//
// Thread-safety: the window's thread only; figures come ready from the workspace's thread, and are put up one
// card at each turn of the event loop.

#include "ui/shell/page.h"
#include "ui/statistics/chart_export.h"
#include "ui/statistics/statistics_figures.h"

#include <QTimer>

#include <array>
#include <atomic>
#include <deque>

class QComboBox;
class QLabel;
class QMenu;
class QScrollArea;

namespace signet::ui {

class ChartCard;
class FigureCard;
class LastKnown;
class Notice;
class Refresher;
class Segments;
class ShareCard;

class StatisticsPage final : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(Services services, QWidget* parent = nullptr);
    ~StatisticsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("statistics"); }
    [[nodiscard]] QString title() const override { return tr("Statistics"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("statistics"); }
    [[nodiscard]] QWidget* firstFocus() override;
    void arrive(const QVariantMap& where) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    [[nodiscard]] const StatisticsView& view() const noexcept { return m_view; }
    [[nodiscard]] ChartCard* chart(Chart which) const noexcept { return m_charts[which]; }
    /// Everything that was asked for has come and stands.
    [[nodiscard]] bool isSettled() const;
    void exportTo(const QString& path, ExportFormat format);

Q_SIGNALS:
    /// The charts of the view that was asked for stand.
    void shown();

private:
    void makeCommands();
    Command* add(Command::Spec spec, std::function<void()> start);
    QWidget* makeHeader();
    QWidget* makeCloser();
    QWidget* makeTiles();
    QWidget* makeCharts();
    void connectCharts();
    void startAnew();
    void look(const StatisticsView& view);
    void zoom(qint64 since, qint64 until);
    void back();
    void ask();
    void askForShares(std::uint64_t asked);
    void show(const CountsPtr& figures);
    void showTiles(const CountFigures& figures);
    void putUp(std::function<void()> work);
    void putUpNext();
    void showHeader();
    void setLive(bool live);
    void pace();
    void askWhereToExport(ExportFormat format);
    [[nodiscard]] QString exportTitle() const;
    [[nodiscard]] QString viewText() const;
    [[nodiscard]] Export exportOf(const QString& name) const;
    void chooseForExport(const QString& name, QWidget* button);
    void settleThen(std::function<void()> reached);

    Services m_services;
    Refresher* m_refresher = nullptr;
    StatisticsView m_view;
    std::vector<StatisticsView> m_before; ///< to go back to from a closer look
    CountsPtr m_figures;
    bool m_live = true;
    std::uint64_t m_asked = 0;                      ///< numbers questions: answers to older ones are dropped
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the last question
    std::deque<std::function<void()>> m_toPutUp;
    QTimer m_puttingUp;
    QTimer m_pulse; ///< moves the short spans on when nothing happens
    bool m_sharesAsked = false;

    Segments* m_spans = nullptr;
    QWidget* m_closer = nullptr; ///< what stands there while a part is picked out
    QLabel* m_zoomed = nullptr;
    LastKnown* m_lastKnown = nullptr;
    QComboBox* m_sites = nullptr;
    Notice* m_notice = nullptr;
    QScrollArea* m_scroll = nullptr;
    std::array<FigureCard*, 4> m_tiles{};
    std::array<ChartCard*, chartCount> m_charts{};
    ShareCard* m_reasons = nullptr;
    ShareCard* m_keys = nullptr;
    ShareCard* m_bySite = nullptr;
    QMenu* m_exportMenu = nullptr;
    QString m_exportName = QStringLiteral("active");
    Command* m_liveCommand = nullptr;
    Command* m_compareCommand = nullptr;
    Command* m_backCommand = nullptr;
    Command* m_tablesCommand = nullptr;
    std::vector<Command*> m_exportCommands;
};

} // namespace signet::ui
