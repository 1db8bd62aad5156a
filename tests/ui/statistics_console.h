#pragma once

// A console with the page "Statistics" in front of a real authority.

#include "tests/ui/authority_console.h"
#include "ui/statistics/chart_card.h"
#include "ui/statistics/statistics_page.h"
#include "ui/widgets/figure_card.h"

namespace signet::ui {

struct Statistics : AuthorityConsole
{
    Statistics() { page = add<StatisticsPage>(); }

    void start()
    {
        open();
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->chart(ActiveChart)->canvas()->figures(), 30'000);
    }
    /// Chooses a range as a person does.
    void choose(Span span)
    {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == titleOf(span) && button->isCheckable())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(page->view().span, span);
        settle();
    }
    [[nodiscard]] FigureCard* tile(const char* name) const
    {
        return named<FigureCard>((std::string("statistics.tile.") + name).c_str());
    }
    [[nodiscard]] const Line& line(Chart chart, std::size_t index) const
    {
        return page->chart(chart)->canvas()->figures()->lines.at(index);
    }
    /// Events at one moment of the past, as another node counted them.
    void count(Timestamp at, statistics::Counter counter, std::uint64_t value,
               const std::string& site = "enwiki", const std::string& kid = "k1")
    {
        statistics::Batch batch;
        batch.counters.push_back({site, kid, statistics::minuteOf(at), counter, value});
        tests::must(one.record->putStatistics("two", batch, {}));
    }
    void drag(ChartCanvas* canvas, double from, double to)
    {
        const int y = canvas->height() / 2;
        const auto at = [canvas, y](double part) {
            return QPoint(static_cast<int>(canvas->width() * part), y);
        };
        QTest::mousePress(canvas, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(canvas, at((from + to) / 2));
        QTest::mouseMove(canvas, at(to));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(to));
    }

    StatisticsPage* page = nullptr;
};

} // namespace signet::ui
