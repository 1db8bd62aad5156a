// Threads that count while others collect: every event is counted once, and ended threads leave their counts.

#include "core/base/random.h"
#include "core/statistics/statistics.h"
#include "tests/core/support/seeded_random.h"

#include <QTest>

#include <map>
#include <set>
#include <thread>

using namespace signet;
using namespace signet::statistics;

namespace {

constexpr Timestamp start{Seconds{1'795'528'800}};
constexpr Timestamp farAhead = start + Seconds{86'400LL * 366 * 50}; // expires after the test's last batch
constexpr int threadCount = 8;

/// What the record has at the end: the last value of each row.
struct Rows
{
    std::map<std::tuple<std::string, Minute, Counter>, std::uint64_t> counters;
    std::map<std::pair<std::string, Minute>, std::uint64_t> expiries;
    std::map<std::pair<std::string, Minute>, std::string> sketches;

    void put(const Batch& batch)
    {
        for (const CounterRow& row : batch.counters)
            counters[{row.site, row.minute, row.counter}] = row.value;
        for (const ExpiryRow& row : batch.expiries)
            expiries[{row.site, row.minute}] = row.value;
        for (const SketchRow& row : batch.sketches)
            sketches[{row.site, row.interval}] = row.bytes;
    }
    [[nodiscard]] std::uint64_t counted(const std::string& site, Counter counter) const
    {
        std::uint64_t sum = 0;
        for (const auto& [key, value] : counters)
            sum += std::get<0>(key) == site && std::get<2>(key) == counter ? value : 0;
        return sum;
    }
    [[nodiscard]] std::uint64_t issued(const std::string& site, Minute minute) const
    {
        const auto found = expiries.find({site, minute});
        return found == expiries.end() ? 0 : found->second;
    }
    [[nodiscard]] std::string seen() const
    {
        HyperLogLog all;
        for (const auto& [key, bytes] : sketches)
            all.merge(*HyperLogLog::fromBytes(bytes));
        return all.toBytes();
    }
};

} // namespace

class StatisticsThreadsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostBetweenCountingAndCollecting();
    void endedThreadsLeaveTheirCounts();
    void endedThreadsLeaveTheirMemory();
    void threadsMayOutliveTheStatistics();
};

void StatisticsThreadsTest::nothingIsLostBetweenCountingAndCollecting()
{
    constexpr int rounds = 20'000;
    Statistics statistics;
    const std::array<SeriesId, 2> series{statistics.series("enwiki", ""), statistics.series("dewiki", "")};
    std::atomic<int> running{threadCount};
    std::atomic<int> batches{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < threadCount; ++t) {
        threads.emplace_back([&, t] {
            Tally& tally = statistics.tally();
            for (int i = 0; i < rounds; ++i) {
                while (batches.load() < i / 200) // counting and collecting keep step, whoever is faster
                    std::this_thread::yield();
                const SeriesId id = series[static_cast<std::size_t>(i % 2)];
                tally.count(id, Event::Opened);
                if (i % 10 == 0)
                    tally.count(id, Refusal::Expired);
                tally.issued(id, farAhead + Seconds{60 * (i % 1'000)});
                tally.saw(id, std::to_string(t) + "/" + std::to_string(i));
            }
            running.fetch_sub(1);
        });
    }
    // An interval goes by with every batch, far faster than ever, and readers come between.
    Rows rows;
    const auto collectOnce = [&] {
        const Batch batch = statistics.collect(start + Seconds{900 * batches.load()});
        rows.put(batch);
        if (batches.load() % 3 != 0)
            statistics.acknowledge(batch.number);
        batches.fetch_add(1);
    };
    std::thread reader([&] {
        std::uint64_t last = 0;
        while (running.load() > 0) {
            std::uint64_t sum = 0;
            for (const auto& total : statistics.totals())
                sum += total.counter == counterOf(Event::Opened) ? total.value : 0;
            if (sum < last)
                qFatal("totals went back");
            last = sum;
            static_cast<void>(statistics.seen("", "", start, Seconds{3'600}));
            static_cast<void>(statistics.unexpired("", "", start));
            static_cast<void>(statistics.series("site-" + std::to_string(sum % 50), ""));
        }
    });
    while (running.load() > 0)
        collectOnce();
    for (auto& thread : threads)
        thread.join();
    reader.join();
    collectOnce();
    HyperLogLog expected;
    for (int t = 0; t < threadCount; ++t) {
        for (int i = 0; i < rounds; ++i)
            expected.add(hashIdentifier(std::to_string(t) + "/" + std::to_string(i)));
    }
    qInfo("%d batches", batches.load());
    for (const char* site : {"enwiki", "dewiki"})
        QCOMPARE(rows.counted(site, counterOf(Event::Opened)), std::uint64_t{threadCount * rounds / 2});
    QCOMPARE(rows.counted("enwiki", counterOf(Refusal::Expired)), std::uint64_t{threadCount * rounds / 10});
    for (Minute minute = 0; minute < 1'000; ++minute)
        QCOMPARE(rows.issued(minute % 2 == 0 ? "enwiki" : "dewiki", minuteOf(farAhead) + minute),
                 std::uint64_t{threadCount * rounds / 1'000});
    QCOMPARE(rows.seen(), expected.toBytes());
}

void StatisticsThreadsTest::endedThreadsLeaveTheirCounts()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    for (int round = 0; round < 20; ++round) {
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 100; ++i)
                    statistics.tally().count(series, Event::Opened);
            });
        }
        for (auto& thread : threads)
            thread.join();
    }
    const Batch batch = statistics.collect(start);
    QCOMPARE(batch.counters.size(), std::size_t{1});
    QCOMPARE(batch.counters[0].value, std::uint64_t{8'000});
}

void StatisticsThreadsTest::endedThreadsLeaveTheirMemory()
{
    Statistics statistics;
    Tally* const own = &statistics.tally();
    std::set<Tally*> used;
    for (int round = 0; round < 50; ++round) {
        std::thread([&] { used.insert(&statistics.tally()); }).join();
    }
    QCOMPARE(used.size(), std::size_t{1}); // one after the other: one tally is enough
    QVERIFY(!used.contains(own));
}

void StatisticsThreadsTest::threadsMayOutliveTheStatistics()
{
    auto statistics = std::make_unique<Statistics>();
    std::atomic<int> step{0};
    std::thread thread([&] {
        statistics->tally().count(0, Event::Opened);
        step.store(1);
        while (step.load() != 2)
            std::this_thread::yield();
        // The thread ends with a tally of statistics that are gone, and one of others that are there.
        Statistics other;
        other.tally().count(0, Event::Ended);
    });
    while (step.load() != 1)
        std::this_thread::yield();
    QCOMPARE(statistics->collect(start).counters.size(), std::size_t{1});
    statistics.reset();
    step.store(2);
    thread.join();
}

QTEST_GUILESS_MAIN(StatisticsThreadsTest)

#include "test_statistics_threads.moc"
