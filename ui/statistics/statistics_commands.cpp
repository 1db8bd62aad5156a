#include "ui/shell/core_words.h"
#include "ui/statistics/chart_card.h"
#include "ui/statistics/statistics_page.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace/workspace_holder.h"

#include <QFileInfo>
#include <QMenu>

namespace signet::ui {

Command* StatisticsPage::add(Command::Spec spec, std::function<void()> start)
{
    // From wherever it is started, it is seen where it happens.
    return m_services.commands.add(new Command(
        std::move(spec),
        [this, run = std::move(start)] {
            if (!isVisible())
                m_services.go(id(), {});
            run();
        },
        this));
}

void StatisticsPage::makeCommands()
{
    const QString group = tr("Statistics");
    for (int i = 0; i < spanCount; ++i) {
        const auto span = static_cast<Span>(i);
        add({QStringLiteral("statistics.span.%1").arg(i), tr("Statistics: %1").arg(titleOf(span)),
             QStringLiteral("statistics"), tr("Show this much, up to now"), group,
             QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))},
            [this, span] {
                m_before.clear();
                look({span, std::nullopt, m_view.site, m_view.compare});
            });
    }
    m_liveCommand = add({QStringLiteral("statistics.live"), tr("Live"), QStringLiteral("live"),
                         tr("Follow what happens, or let the charts stand still"), group,
                         QKeySequence(Qt::ALT | Qt::Key_L)},
                        [this] { setLive(!m_live); });
    m_compareCommand =
        add({QStringLiteral("statistics.compare"), tr("Compare"), QStringLiteral("compare"),
             tr("Draw the time before, dotted, behind each line"), group, QKeySequence(Qt::ALT | Qt::Key_B)},
            [this] {
                StatisticsView view = m_view;
                view.compare = !view.compare;
                look(view);
            });
    m_liveCommand->setCheckable(true);
    m_compareCommand->setCheckable(true);
    m_backCommand = add({QStringLiteral("statistics.back"), tr("Back"), QStringLiteral("zoom-out"),
                         tr("Show the whole again"), group, QKeySequence(Qt::ALT | Qt::Key_Backspace)},
                        [this] { back(); });
    m_tablesCommand =
        add({QStringLiteral("statistics.tables"), tr("Charts as tables"), QStringLiteral("table"),
             tr("Show the figures of every chart as a table, or the charts again"), group,
             QKeySequence(Qt::ALT | Qt::Key_T)},
            [this] {
                const bool tables = !m_charts[ActiveChart]->isTableShown();
                for (ChartCard* card : m_charts)
                    putUp([card, tables] { card->setTableShown(tables); });
            });
    m_exportMenu = new QMenu(this);
    QAction* which = m_exportMenu->addAction(QString());
    which->setEnabled(false);
    m_exportMenu->addSeparator();
    connect(m_exportMenu, &QMenu::aboutToShow, this, [this, which] { which->setText(exportTitle()); });
    const auto exporter = [&](ExportFormat format, const QString& title, const QString& iconName) {
        Command* command = add({QStringLiteral("statistics.export.%1").arg(suffixOf(format)), title, iconName,
                                tr("Save the chart used last to a file"), group},
                               [this, format] { askWhereToExport(format); });
        m_exportMenu->addAction(command);
        m_exportCommands.push_back(command);
    };
    exporter(ExportFormat::Png, tr("Chart as PNG…"), QStringLiteral("chart-line"));
    exporter(ExportFormat::Svg, tr("Chart as SVG…"), QStringLiteral("chart-line"));
    exporter(ExportFormat::Csv, tr("Chart as CSV…"), QStringLiteral("table"));
}

void StatisticsPage::chooseForExport(const QString& name, QWidget* button)
{
    m_exportName = name;
    m_exportMenu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

QString StatisticsPage::exportTitle() const
{
    for (const ShareCard* card : {m_reasons, m_keys, m_bySite}) {
        if (card->name() == m_exportName)
            return card->accessibleName();
    }
    for (const ChartCard* card : m_charts) {
        if (card->name() == m_exportName)
            return card->accessibleName();
    }
    return {};
}

Export StatisticsPage::exportOf(const QString& name) const
{
    Export what;
    what.title = exportTitle();
    const QString site = m_view.site.isEmpty() ? tr("all sites") : m_view.site;
    const Workspace* workspace = m_services.workspaces.current();
    what.note =
        tr("%1, %2, %3")
            .arg(workspace ? workspace->name() : QString(), site,
                 m_figures ? stepText(m_figures->period.since, m_figures->period.length(), m_figures->now)
                           : QString());
    for (ChartCard* card : m_charts) {
        if (card->name() != name || !card->canvas()->figures())
            continue;
        ChartCanvas* canvas = card->canvas();
        what.size = {std::max(960, canvas->width()), std::max(320, canvas->height())};
        what.paint = [canvas](QPainter& painter, const QSize& size) { canvas->paintChart(painter, size); };
        what.csv = toCsv(*canvas->figures());
    }
    for (ShareCard* card : {m_reasons, m_keys, m_bySite}) {
        if (card->name() != name)
            continue;
        RowTable* table = card->table();
        what.size = {std::max(480, table->width()), std::max(60, table->height())};
        what.paint = [table](QPainter& painter, const QSize&) {
            table->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        };
        what.csv = toCsv(card->figures());
    }
    return what;
}

void StatisticsPage::askWhereToExport(ExportFormat format)
{
    const QString suffix = suffixOf(format);
    askWhereToSave(m_services.window, *this,
                   {tr("Save %1").arg(exportTitle()),
                    QStringLiteral("signet-%1-%2.%3")
                        .arg(m_exportName, titleOf(m_view.span).toLower().remove(QLatin1Char(' ')), suffix),
                    QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)},
                   [this, format](const QString& path) { exportTo(path, format); });
}

void StatisticsPage::exportTo(const QString& path, ExportFormat format)
{
    const Export what = exportOf(m_exportName);
    if (!what.paint) {
        m_exportName = QStringLiteral("active");
        return;
    }
    Q_EMIT statusChanged(tr("Writing %1").arg(QFileInfo(path).fileName()), Tone::Accent);
    writeExport(path, format, what).then(this, [this, path](const std::optional<Error>& error) {
        Q_EMIT statusChanged(QString(), Tone::Good);
        if (error)
            Q_EMIT noticed(coreWords(error->message), Tone::Danger);
        else
            Q_EMIT noticed(tr("Wrote %1").arg(QFileInfo(path).fileName()), Tone::Good);
    });
}

} // namespace signet::ui
