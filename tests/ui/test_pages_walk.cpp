// Every state of the pages that tell how things are, in the demo: each control has a name and is reached by
// Tab, each chart has a name, a description and a table twin, and no text is cut off, wide or narrow.

#include "tests/ui/console_fixture.h"
#include "tests/ui/page_walk.h"
#include "ui/activity/activity_page.h"
#include "ui/overview/overview_page.h"
#include "ui/settings/settings_page.h"
#include "ui/statistics/chart_card.h"
#include "ui/statistics/statistics_page.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/sheet.h"
#include "ui/workspace/demo_workspace.h"
#include "ui/workspace/workspace_holder.h"

using namespace signet;
using namespace signet::ui;

namespace {

struct DemoConsole
{
    DemoConsole() : clock(*parseTimestamp("2026-11-24T14:05:22Z")), window(clock)
    {
        for (Page* page : std::initializer_list<Page*>{
                 new OverviewPage(window.services()), new StatisticsPage(window.services()),
                 new ActivityPage(window.services()), new SettingsPage(window.services())}) {
            pages.push_back(page);
            window.addPage(page);
        }
        window.finish();
        DemoOptions options;
        options.standingAt = clock.now();
        window.workspaces().set(std::make_unique<DemoWorkspace>(options));
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
    }

    ManualClock clock;
    MainWindow window;
    std::vector<Page*> pages;
};

} // namespace

class TestPagesWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfEveryPage()
    {
        DemoConsole console;
        int states = 0;
        int controls = 0;
        QStringList wrong;
        for (std::size_t i = 0; i < console.pages.size(); ++i) {
            Page* page = console.pages[i];
            console.window.showPage(static_cast<int>(i));
            for (const Scene& scene : page->scenes()) {
                bool reached = false;
                scene.prepare([&reached] { reached = true; });
                QTRY_VERIFY2_WITH_TIMEOUT(reached, qPrintable(page->id() + scene.name), 30'000);
                const QString where = QStringLiteral("%1, %2: ").arg(page->id(), scene.name);
                const Walk result = walk(console.window);
                controls += result.controls;
                for (const QString& unnamed : result.unnamed)
                    wrong << where + QStringLiteral("no name: ") + unnamed;
                for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
                    console.window.resize(size);
                    QTest::qWait(60); // layouts follow
                    for (const QString& text : cutOff(console.window))
                        wrong << where + QStringLiteral("cut off at %1: ").arg(size.width()) + text;
                }
                ++states;
                if (scene.leave) {
                    bool left = false;
                    scene.leave([&left] { left = true; });
                    QTRY_VERIFY_WITH_TIMEOUT(left, 20'000);
                }
            }
            for (Sheet* sheet : console.window.findChildren<Sheet*>())
                sheet->close();
        }
        wrong.removeDuplicates();
        qInfo("%d states, %d controls", states, controls);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void tabReachesEverything()
    {
        DemoConsole console;
        QStringList wrong;
        for (std::size_t i = 0; i < console.pages.size(); ++i) {
            Page* page = console.pages[i];
            console.window.showPage(static_cast<int>(i));
            bool reached = false;
            page->scenes().front().prepare([&reached] { reached = true; });
            QTRY_VERIFY_WITH_TIMEOUT(reached, 30'000);
            page->firstFocus()->setFocus(Qt::TabFocusReason);
            for (const QString& widget : notReachedByTab(console.window))
                wrong << page->id() + QStringLiteral(": ") + widget;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void chartsAreNamedAndHaveTables()
    {
        DemoConsole console;
        console.window.showPage(1);
        auto* page = qobject_cast<StatisticsPage*>(console.pages[1]);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->chart(OverflowChart)->canvas()->figures(),
                                 30'000);
        for (int i = 0; i < chartCount; ++i) {
            ChartCard* card = page->chart(static_cast<Chart>(i));
            QVERIFY(card->canvas()->accessibleName().startsWith(QStringLiteral("Chart: ")));
            QVERIFY(card->canvas()->accessibleDescription().endsWith(
                QStringLiteral("The table has every value.")));
            QVERIFY(card->table()->accessibleName().startsWith(QStringLiteral("Table: ")));
            card->setTableShown(true);
            QVERIFY(card->table()->model()->rowCount() > 0);
            const QModelIndex cell = card->table()->model()->index(0, 1);
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
};

SIGNET_CONSOLE_TEST(TestPagesWalk)
#include "test_pages_walk.moc"
