// The statistics: what was counted is what is drawn, listed and exported.

#include "tests/ui/colour_sight.h"
#include "tests/ui/statistics_console.h"
#include "ui/statistics/line_look.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QMenu>

#include <cmath>

using namespace signet;
using namespace signet::ui;
using signet::tests::AuthorityFixture;
using signet::tests::must;
using statistics::counterOf;
using statistics::Event;

namespace {

QString cellText(const RowTable* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePointerMayLeaveAChartThatHasNoFigures()
    {
        AuthorityConsole console;
        auto* page = console.add<StatisticsPage>();
        const auto canvases = page->findChildren<ChartCanvas*>();
        QVERIFY(!canvases.isEmpty());
        for (ChartCanvas* canvas : canvases) {
            QVERIFY(!canvas->figures());
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(canvas, &leave);
        }
    }

    void showsWhatHappened()
    {
        Statistics console;
        std::vector<std::string> tokens;
        for (int i = 0; i < 30; ++i)
            tokens.push_back(console.one.seal("user-" + std::to_string(i)).session.token);
        for (int i = 0; i < 7; ++i)
            QCOMPARE(console.one.refusalOf(tokens[0]), std::string());
        tokens[1].back() = tokens[1].back() == 'A' ? 'B' : 'A';
        QVERIFY(!console.one.refusalOf(tokens[1]).empty());
        console.one.pass(Seconds{1'200});
        console.start();
        // What is shown is what the sketch says; two of 30 sessions share one of its registers once in 40
        // times.
        const auto seen = must(console.one.authority->status()).activeSessions.value;
        QVERIFY2(std::abs(seen - 30) < 2.5, qPrintable(QString::number(seen)));
        QCOMPARE(console.tile("active")->figureText(), wholeFigure(seen));
        QCOMPARE(console.tile("issued")->figureText(), QStringLiteral("30"));
        QCOMPARE(console.tile("refused")->figureText(), QStringLiteral("1"));
        QVERIFY(console.tile("size")->figureText().toInt() > 300);
        QCOMPARE(console.line(IssuedChart, 0).total, 30.0);
        QCOMPARE(console.line(OpenedChart, 0).total, 7.0);
        QCOMPARE(wholeFigure(console.line(ActiveChart, 0).total), wholeFigure(seen));
        auto* reasons = console.named<RowTable>("chart.reasons.table");
        QCOMPARE(reasons->model()->rowCount(), 1);
        auto* keys = console.named<RowTable>("chart.keys.table");
        QCOMPARE(cellText(keys, 0, 2), QStringLiteral("30"));
        QCOMPARE(cellText(keys, 0, 3), QStringLiteral("7"));
        auto* sites = console.named<RowTable>("chart.sites.table");
        QCOMPARE(cellText(sites, 0, 0), QStringLiteral("enwiki"));
    }

    void nothingCountedIsSaid()
    {
        Statistics console;
        console.start();
        QVERIFY(console.page->chart(IssuedChart)->canvas()->figures()->isEmpty());
        QCOMPARE(console.tile("size")->figureText(), QStringLiteral("\u2013"));
        QVERIFY(console.page->chart(IssuedChart)
                    ->canvas()
                    ->accessibleDescription()
                    .contains(QStringLiteral("nothing counted")));
    }

    void rangesReachFromAQuarterHourToAYear()
    {
        Statistics console;
        const Timestamp now = console.one.clock.now();
        const auto issued = counterOf(Event::IssuedSession);
        console.count(now - Seconds{300}, issued, 1);
        console.count(now - Seconds{2'000}, issued, 10);
        console.count(now - Seconds{30'000}, issued, 100);
        console.count(now - Seconds{40 * 3'600}, issued, 1'000);
        console.count(now - Seconds{20 * 86'400}, issued, 10'000);
        console.count(now - Seconds{200 * 86'400}, issued, 100'000);
        console.start();
        const double expected[] = {1, 11, 111, 1'111, 11'111, 111'111};
        for (int i = 0; i < spanCount; ++i) {
            console.choose(static_cast<Span>(i));
            QCOMPARE(console.line(IssuedChart, 0).total, expected[i]);
            QVERIFY(console.line(IssuedChart, 0).values.size() <= 366);
        }
        QTest::keyClick(&console.window, Qt::Key_2, Qt::AltModifier);
        console.settle();
        QCOMPARE(console.line(IssuedChart, 0).total, 11.0);
    }

    void liveFollowsAndPausedStands()
    {
        Statistics console;
        console.start();
        console.choose(Span::Hour);
        console.one.seal("ada");
        console.one.pass(Seconds{90});
        QTRY_COMPARE_WITH_TIMEOUT(console.tile("issued")->figureText(), QStringLiteral("1"), 10'000);
        console.click("statistics.live");
        console.settle();
        console.one.seal("grace");
        console.one.pass(Seconds{90});
        QTest::qWait(1'500); // longer than the pause after a change
        QCOMPARE(console.tile("issued")->figureText(), QStringLiteral("1"));
        console.click("statistics.live");
        QTRY_COMPARE(console.tile("issued")->figureText(), QStringLiteral("2"));
    }

    void comparesWithTheTimeBefore()
    {
        Statistics console;
        const Timestamp now = console.one.clock.now();
        const auto opened = counterOf(Event::Opened);
        const auto issued = counterOf(Event::IssuedSession);
        console.count(now - Seconds{3 * 3'600}, opened, 500);
        console.count(now - Seconds{27 * 3'600}, opened, 200);
        console.count(now - Seconds{3 * 3'600}, issued, 30);
        console.count(now - Seconds{27 * 3'600}, issued, 20);
        console.start();
        QVERIFY(console.line(OpenedChart, 0).before.empty());
        console.click("statistics.compare");
        console.settle();
        const Line& line = console.line(OpenedChart, 0);
        QCOMPARE(line.total, 500.0);
        QCOMPARE(line.totalBefore, 200.0);
        const auto place = [](const std::vector<double>& values, double wanted) {
            return std::find(values.begin(), values.end(), wanted) - values.begin();
        };
        // The same hour of both days stands at the same place.
        QCOMPARE(place(line.values, 500), place(line.before, 200));
        bool said = false;
        for (const QLabel* label : console.tile("issued")->findChildren<QLabel*>())
            said = said || label->text() == QStringLiteral("+50 % on the day before");
        QVERIFY(said);
        console.click("statistics.compare");
        console.settle();
        QVERIFY(console.line(OpenedChart, 0).before.empty());
    }

    void brushingLooksCloserAndEscapeGoesBack()
    {
        Statistics console;
        const Timestamp now = console.one.clock.now();
        const auto issued = counterOf(Event::IssuedSession);
        console.count(now - Seconds{12 * 3'600}, issued, 70);
        console.count(now - Seconds{2 * 3'600}, issued, 5);
        console.start();
        ChartCanvas* canvas = console.page->chart(IssuedChart)->canvas();
        const auto steps = canvas->figures()->at.size();
        console.drag(canvas, 0.3, 0.7);
        QVERIFY(console.page->view().zoom);
        console.settle();
        QCOMPARE(console.line(IssuedChart, 0).total, 70.0);
        const auto [since, until] = *console.page->view().zoom;
        QVERIFY(until - since > Seconds{8 * 3'600} && until - since < Seconds{12 * 3'600});
        QVERIFY(console.named<QLabel>("statistics.zoomed")->isVisible());
        // Closer still, by keyboard alone.
        canvas->setFocus();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(canvas, Qt::Key_Left);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_Return);
        console.settle();
        QVERIFY(console.page->view().zoom->second - console.page->view().zoom->first < until - since);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Escape);
        console.settle();
        QCOMPARE(console.page->view().zoom->first, since);
        console.click("statistics.back");
        console.settle();
        QVERIFY(!console.page->view().zoom);
        QCOMPARE(canvas->figures()->at.size(), steps);
        QCOMPARE(console.line(IssuedChart, 0).total, 75.0);
    }

    void pointerSaysTheSameMomentEverywhere()
    {
        Statistics console;
        console.count(console.one.clock.now() - Seconds{6 * 3'600}, counterOf(Event::Opened), 40);
        console.start();
        ChartCanvas* canvas = console.page->chart(OpenedChart)->canvas();
        const QImage before = canvas->grab().toImage();
        const auto step = static_cast<int>(std::max_element(console.line(OpenedChart, 0).values.begin(),
                                                            console.line(OpenedChart, 0).values.end()) -
                                           console.line(OpenedChart, 0).values.begin());
        QTest::mouseMove(canvas, canvas->placeOf(0, step).toPoint());
        QTRY_COMPARE(canvas->pointedAt(), step);
        QCOMPARE(console.page->chart(IssuedChart)->canvas()->pointedAt(), step);
        QVERIFY(canvas->grab().toImage() != before);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->pointedAt(), 0);
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(canvas->pointedAt(), static_cast<int>(canvas->figures()->at.size()) - 1);
    }

    void everyChartHasItsTable()
    {
        Statistics console;
        const Timestamp now = console.one.clock.now();
        console.count(now - Seconds{2 * 3'600}, counterOf(Event::IssuedSession), 1'234);
        console.count(now - Seconds{2 * 3'600}, counterOf(Event::Overflow), 3);
        console.count(now - Seconds{2 * 3'600}, counterOf(Refusal::Expired), 9);
        console.count(now - Seconds{2 * 3'600}, statistics::counterOfSize(700), 1'234);
        console.start();
        for (int i = 0; i < chartCount; ++i) {
            ChartCard* card = console.page->chart(static_cast<Chart>(i));
            QTest::mouseClick(
                console.named<QPushButton>(qPrintable(QStringLiteral("chart.%1.twin").arg(card->name()))),
                Qt::LeftButton);
            QVERIFY(card->isTableShown());
            const ChartFigures* figures = card->canvas()->figures();
            QCOMPARE(card->table()->model()->rowCount(), static_cast<int>(figures->at.size()));
            // Every figure of the chart stands in the table, newest first.
            for (int row = 0; row < card->table()->model()->rowCount(); ++row) {
                const auto step =
                    static_cast<std::size_t>(figures->shape == ChartFigures::Shape::Bars
                                                 ? row
                                                 : card->table()->model()->rowCount() - 1 - row);
                QString value =
                    QLocale().toString(static_cast<qulonglong>(std::llround(figures->lines[0].values[step])));
                QVERIFY(cellText(card->table(), row, 1).startsWith(value));
            }
        }
        QTest::keyClick(&console.window, Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(!console.page->chart(OverflowChart)->isTableShown());
    }

    void aLineCanBeLeftOut()
    {
        Statistics console;
        const Timestamp now = console.one.clock.now();
        console.count(now - Seconds{2 * 3'600}, counterOf(Event::IssuedSession), 10);
        console.count(now - Seconds{2 * 3'600}, counterOf(Event::Renewed), 5'000);
        console.start();
        ChartCanvas* canvas = console.page->chart(IssuedChart)->canvas();
        const QImage before = canvas->grab().toImage();
        QTest::mouseClick(console.named<QPushButton>("chart.issued.line.1"), Qt::LeftButton);
        QVERIFY(!canvas->isLineShown(1));
        canvas->grab();
        // The axis follows what is left: 10 stands high now.
        const auto& values = console.line(IssuedChart, 0).values;
        const auto step = static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
        QVERIFY(canvas->placeOf(0, step).y() < canvas->height() / 2.0);
        QVERIFY(canvas->grab().toImage() != before);
    }

    void oneSiteAlone()
    {
        Statistics console;
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        const Timestamp now = console.one.clock.now();
        console.count(now - Seconds{3'600}, counterOf(Event::Opened), 11, "enwiki");
        console.count(now - Seconds{3'600}, counterOf(Event::Opened), 4, "dewiki");
        console.start();
        QCOMPARE(console.line(OpenedChart, 0).total, 15.0);
        auto* sites = console.named<QComboBox>("statistics.site");
        QCOMPARE(sites->count(), 3);
        sites->setFocus();
        QTest::keyClicks(sites, QStringLiteral("d"));
        QTest::keyClick(sites, Qt::Key_Return);
        QTRY_COMPARE(console.page->view().site, QStringLiteral("dewiki"));
        console.settle();
        QCOMPARE(console.line(OpenedChart, 0).total, 4.0);
    }

    void exportsPictureAndFigures()
    {
        const QTemporaryDir folder;
        Statistics console;
        console.count(console.one.clock.now() - Seconds{3'600}, counterOf(Event::IssuedSession), 42);
        console.start();
        const auto save = [&console, &folder](int entry, const QString& name) {
            QTest::mouseClick(console.named<QPushButton>("chart.issued.export"), Qt::LeftButton);
            QMenu* menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
            QVERIFY(!menu->actions().front()->isEnabled());
            QCOMPARE(menu->actions().front()->text(), QStringLiteral("Issued and ended"));
            QAction* action = menu->actions().at(2 + entry);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            console.answerFileDialog(folder.filePath(name));
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
        };
        save(0, QStringLiteral("a.png"));
        save(1, QStringLiteral("a.svg"));
        save(2, QStringLiteral("a.csv"));
        const QImage image(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(image.width() >= 1'900);
        const QImage drawn(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(drawn.width() >= 960);
        const QColor blue = lineLook(0).color;
        int inked = 0;
        for (int y = 60; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                inked += tests::difference(drawn.pixelColor(x, y), blue) < 3 ? 1 : 0;
        }
        QVERIFY2(inked > 200, qPrintable(QString::number(inked))); // the line is in it, not only axes
        const QByteArray csv = readFile(folder.filePath(QStringLiteral("a.csv")));
        const QList<QByteArray> lines = csv.trimmed().split('\n');
        QCOMPARE(lines.front().trimmed(), QByteArray("from (UTC),begun,renewed,restored,ended"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(console.line(IssuedChart, 0).values.size()) + 1);
        QVERIFY(csv.contains("Z,42,0,0,0"));
        QVERIFY(!readFile(folder.filePath(QStringLiteral("none"))).size());
    }

    void formulasDoNotGetIntoSpreadsheets()
    {
        ShareFigures shares;
        shares.columns = {{QStringLiteral("site"), 0}, {QStringLiteral("issued"), 0}};
        shares.rows.push_back({QStringLiteral("a"), {{QStringLiteral("=1+1,\"x\"")}, {QStringLiteral("2")}}});
        QCOMPARE(toCsv(shares), QByteArray("site,issued\r\n\"'=1+1,\"\"x\"\"\",2\r\n"));
    }

    void lostConnectionKeepsTheCharts()
    {
        Statistics console;
        console.count(console.one.clock.now() - Seconds{3'600}, counterOf(Event::Opened), 11);
        console.start();
        console.workspace->setState(ConnectionState::Lost);
        console.window.showPage(0);
        QCOMPARE(console.line(OpenedChart, 0).total, 11.0);
        bool said = false;
        for (const QLabel* label : console.page->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("last known, from")));
        QVERIFY(said);
        console.count(console.one.clock.now() - Seconds{1'800}, counterOf(Event::Opened), 12);
        console.workspace->setState(ConnectionState::Connected);
        QTRY_COMPARE(console.line(OpenedChart, 0).total, 23.0);
    }

    void arrivesAtAChart()
    {
        Statistics console;
        console.start();
        console.window.go(QStringLiteral("statistics"),
                          {{QStringLiteral("chart"), QStringLiteral("refused")}});
        QVERIFY(console.page->chart(RefusedChart)->canvas()->hasFocus());
        QTRY_VERIFY(!console.page->chart(RefusedChart)->visibleRegion().isEmpty());
    }
};

SIGNET_CONSOLE_TEST(TestStatisticsPage)
#include "test_statistics_page.moc"
