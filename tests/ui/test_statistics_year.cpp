// A year of statistics in front of the page: how soon the first figures stand, what holds up the window while
// somebody changes ranges, compares, brushes, points and scrolls, and how much memory it takes. Printed, and
// not judged: goals are 200 ms, 50 ms and 300 MB.
//
// By default thinned out, to take seconds; SIGNET_WHOLE_YEAR=1 fills every minute, hour and day that is kept.

#include "tests/ui/statistics_console.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>

#include <ctime>

using namespace signet;
using namespace signet::ui;
using signet::tests::must;
using statistics::counterOf;
using statistics::Event;

namespace {

/// Of this process, from /proc; 0 where there is none.
double megabytes(const char* what)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').front().toDouble() / 1'024;
    }
    return 0;
}

class Year
{
public:
    Year(Statistics& console, bool whole) : m_console(console), m_whole(whole) {}

    /// Minutes for two days, hours for three months, days before: what is kept after a year.
    void fill()
    {
        const auto now = statistics::minuteOf(m_console.one.clock.now());
        constexpr statistics::Minute hour = 60;
        constexpr statistics::Minute day = 24 * hour;
        for (auto ago = 365 * day; ago > 92 * day; ago -= day)
            count(now - ago, 2'000, true);
        for (auto ago = 92 * day; ago > 2 * day; ago -= m_whole ? hour : 6 * hour)
            count(now - ago, 1'200, m_whole || ago % day == 0);
        for (auto ago = 2 * day; ago > 0; ago -= m_whole ? 1 : 10)
            count(now - ago, 400, ago % 15 == 0);
        write();
        // Rolled up as it would have been by now.
        while (must(m_console.one.record->tidy(m_console.one.clock.now()))) {
        }
    }
    [[nodiscard]] std::size_t rows() const noexcept { return m_rows; }

private:
    void count(statistics::Minute minute, int sessions, bool sketched)
    {
        const std::string kid = "k" + std::to_string(minute / (30 * 1'440));
        const int wave = static_cast<int>(minute / 60 % 24);
        for (const char* site : {"enwiki", "dewiki", "commons"}) {
            const auto add = [&](statistics::Counter counter, int value) {
                m_batch.counters.push_back({site, kid, minute, counter, static_cast<std::uint64_t>(value)});
            };
            add(counterOf(Event::IssuedSession), 100 + wave);
            add(counterOf(Event::Renewed), 300 + 3 * wave);
            add(counterOf(Event::Opened), 9'000 + 100 * wave);
            add(counterOf(Event::Ended), 40);
            for (std::size_t i = 0; i < refusalCount; i += 2)
                add(counterOf(static_cast<Refusal>(i)), 1 + (wave + static_cast<int>(i)) % 7);
            for (const std::size_t size : {500, 700, 1'100})
                add(statistics::counterOfSize(size), 90);
            if (!sketched)
                continue;
            statistics::HyperLogLog sketch;
            for (int i = 0; i < sessions; ++i)
                sketch.add(statistics::hashIdentifier(std::to_string(minute) + site + std::to_string(i)));
            m_batch.sketches.push_back({site, kid, minute / 15 * 15, sketch.toBytes()});
        }
        if (m_batch.counters.size() > 50'000)
            write();
    }
    void write()
    {
        m_rows += m_batch.counters.size() + m_batch.sketches.size();
        must(m_console.one.record->putStatistics("two", m_batch, {}));
        m_batch = {};
    }

    Statistics& m_console;
    bool m_whole;
    statistics::Batch m_batch;
    std::size_t m_rows = 0;
};

/// Does something, and says how soon the figures and how soon everything stood, and what held up the window.
template <typename Act>
void measure(Statistics& console, const char* what, Act act)
{
    const auto* canvas = console.page->chart(ActiveChart)->canvas();
    const auto before = canvas->sharedFigures();
    TimedApplication::self().forget();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t began = std::clock();
    act();
    QTRY_VERIFY_WITH_TIMEOUT(canvas->sharedFigures() != before, 60'000);
    const qint64 first = timer.elapsed();
    const auto work = static_cast<double>(std::clock() - began) * 1'000 / CLOCKS_PER_SEC;
    console.settle();
    qInfo("%-24s first figures %4lld ms (%3.0f ms of processor time, with the authority's), all %4lld ms, "
          "longest work at once %4.1f ms",
          what, first, work, timer.elapsed(), TimedApplication::self().longest());
}

} // namespace

class TestStatisticsYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfStatistics()
    {
        const bool whole = qEnvironmentVariableIntValue("SIGNET_WHOLE_YEAR") != 0;
        Statistics console;
        QElapsedTimer timer;
        timer.start();
        Year year(console, whole);
        year.fill();
        qInfo("%s: %zu rows written and rolled up in %lld ms", whole ? "a whole year" : "a year, thinned out",
              year.rows(), timer.elapsed());
        const double empty = megabytes("VmRSS");
        timer.restart();
        console.start();
        qInfo("the page opens with a day after %lld ms", timer.elapsed());

        const auto press = [&console](Qt::Key key) {
            return [&console, key] { QTest::keyClick(&console.window, key, Qt::AltModifier); };
        };
        measure(console, "a year", press(Qt::Key_6));
        QCOMPARE(console.line(ActiveChart, 0).values.size(), std::size_t{365});
        QVERIFY(!console.page->chart(RefusedChart)->canvas()->figures()->isEmpty());
        measure(console, "a month", press(Qt::Key_5));
        measure(console, "a week", press(Qt::Key_4));
        measure(console, "a quarter of an hour", press(Qt::Key_1));
        measure(console, "a year again", press(Qt::Key_6));
        measure(console, "a year and the one before", [&console] { console.click("statistics.compare"); });
        ChartCanvas* canvas = console.page->chart(IssuedChart)->canvas();
        measure(console, "brushing over 40 %", [&] { console.drag(canvas, 0.3, 0.7); });
        measure(console, "brushing closer", [&] { console.drag(canvas, 0.4, 0.5); });
        measure(console, "back", [&] { console.click("statistics.back"); });
        measure(console, "one site", [&console] {
            auto* sites = console.named<QComboBox>("statistics.site");
            sites->setCurrentIndex(1);
            Q_EMIT sites->activated(1);
        });

        // Pointing at every step, and scrolling through the table twin of it all.
        TimedApplication::self().forget();
        for (int x = 60; x < canvas->width() - 12; x += 3)
            QTest::mouseMove(canvas, QPoint(x, canvas->height() / 2), 1);
        qInfo("pointing at every step: longest work at once %.1f ms (%s)", TimedApplication::self().longest(),
              qPrintable(TimedApplication::self().who()));
        measure(console, "a year of one site", press(Qt::Key_6));
        TimedApplication::self().forget();
        QTest::keyClick(&console.window, Qt::Key_T, Qt::AltModifier);
        console.settle();
        RowTable* table = console.page->chart(ActiveChart)->table();
        table->setFocus();
        QTest::qWait(50); // it has its height by then
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(table, Qt::Key_PageDown);
        QVERIFY2(table->currentIndex().row() > 100, qPrintable(QString::number(table->currentIndex().row())));
        qInfo("tables, and scrolling: longest work at once %.1f ms (%s)", TimedApplication::self().longest(),
              qPrintable(TimedApplication::self().who()));
        qInfo("memory %.0f MB, at most %.0f MB; %.0f MB before the page opened, with the record in memory",
              megabytes("VmRSS"), megabytes("VmHWM"), empty);
    }
};

SIGNET_CONSOLE_TEST(TestStatisticsYear)
#include "test_statistics_year.moc"
