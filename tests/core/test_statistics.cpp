// Counters by name, series, what is written and read, and how finely the past is kept.

#include "core/base/random.h"
#include "core/statistics/rollup.h"

#include <QTest>

#include <set>

using namespace signet;
using namespace signet::statistics;

namespace {

constexpr Timestamp start{Seconds{1'795'528'800}}; // a quarter of an hour begins

std::uint64_t counted(const Batch& batch, const std::string& site, const std::string& kid, Counter counter)
{
    std::uint64_t sum = 0;
    for (const CounterRow& row : batch.counters) {
        if (row.site == site && row.kid == kid && row.counter == counter)
            sum += row.value;
    }
    return sum;
}

double sessionsOf(const HyperLogLog& sketch)
{
    return std::round(sketch.estimate().value);
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void countersHaveNames();
    void sizesFallIntoSteps();
    void aBatchHoldsAbsoluteValues();
    void onlyWhatChangedIsWrittenAgain();
    void aMinuteIsFollowedByTheNext();
    void aClockSetBackLosesNothing();
    void sessionsAreSeenOncePerInterval();
    void readingsIncludeWhatIsNotYetCollected();
    void tokensExpireByTheMinute();
    void seriesOverTheLimitAreCountedTogether();
    void restoringGoesOnFromTheRecord();
    void restoringKnowsWhatIsNotItsOwn();
    void unknownCountersAreNotCounted();
    void totalsBeginWithTheProcess();
    void severalStatisticsAreKeptApart();
    void stepsAreAsFineAsThePastIsKept_data();
    void stepsAreAsFineAsThePastIsKept();
};

void StatisticsTest::countersHaveNames()
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < counterCount; ++i) {
        const auto counter = static_cast<Counter>(i);
        const std::string name = toString(counter);
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
        QVERIFY(counterFromString(name) == counter);
    }
    QCOMPARE(toString(counterOf(Event::IssuedSession)), std::string("issued_session"));
    QCOMPARE(toString(counterOf(Event::Overflow)), std::string("overflow"));
    QCOMPARE(toString(counterOf(Refusal::Expired)), std::string("refused_expired"));
    QCOMPARE(toString(counterOf(Refusal::BehindFeed)), std::string("refused_behind_feed"));
    QCOMPARE(toString(counterOfSize(3'900)), std::string("size_3840"));
    QCOMPARE(toString(static_cast<Counter>(counterCount)), std::string());
    for (const char* wrong : {"", "opened ", "refused_", "refused_nothing", "size_", "size_1", "size_0256",
                              "size_4096", "size_00", "size_-256", "size_99999999999999999999", "size_256x"})
        QVERIFY2(!counterFromString(wrong), wrong);
}

void StatisticsTest::sizesFallIntoSteps()
{
    QCOMPARE(toString(counterOfSize(0)), std::string("size_0"));
    QCOMPARE(toString(counterOfSize(255)), std::string("size_0"));
    QCOMPARE(toString(counterOfSize(256)), std::string("size_256"));
    QCOMPARE(toString(counterOfSize(3'839)), std::string("size_3584"));
    QCOMPARE(toString(counterOfSize(3'840)), std::string("size_3840"));
    QCOMPARE(toString(counterOfSize(1'000'000)), std::string("size_3840"));
}

void StatisticsTest::aBatchHoldsAbsoluteValues()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    Tally& tally = statistics.tally();
    tally.count(series, Event::Opened);
    tally.count(series, Event::Opened);
    tally.count(series, Refusal::Expired);
    tally.issued(series, start + Seconds{3'600});
    const Batch batch = statistics.collect(start);
    QCOMPARE(batch.counters.size(), std::size_t{2});
    QCOMPARE(batch.counters[0].site, std::string("enwiki"));
    QCOMPARE(batch.counters[0].kid, std::string("k1"));
    QCOMPARE(batch.counters[0].minute, minuteOf(start));
    QCOMPARE(counted(batch, "enwiki", "k1", counterOf(Event::Opened)), std::uint64_t{2});
    QCOMPARE(counted(batch, "enwiki", "k1", counterOf(Refusal::Expired)), std::uint64_t{1});
    QCOMPARE(batch.expiries.size(), std::size_t{1});
    QCOMPARE(batch.expiries[0].minute, minuteOf(start) + 60);
    QCOMPARE(batch.expiries[0].value, std::uint64_t{1});
    statistics.acknowledge(batch.number);
    tally.count(series, Event::Opened);
    const Batch next = statistics.collect(start + Seconds{5});
    QCOMPARE(next.counters.size(), std::size_t{1});
    QCOMPARE(next.counters[0].value, std::uint64_t{3}); // of the whole minute
    QVERIFY(next.number > batch.number);
}

void StatisticsTest::onlyWhatChangedIsWrittenAgain()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    Tally& tally = statistics.tally();
    QVERIFY(statistics.collect(start).isEmpty());
    tally.count(series, Event::Opened);
    tally.saw(series, randomIdentifier());
    tally.issued(series, start + Seconds{600});
    const Batch first = statistics.collect(start);
    QCOMPARE(first.sketches.size(), std::size_t{1});
    tally.count(series, Event::Ended);
    const Batch second = statistics.collect(start + Seconds{1}); // the first was not acknowledged
    QCOMPARE(second.counters.size(), std::size_t{2});
    QCOMPARE(second.sketches.size(), std::size_t{1});
    QCOMPARE(second.expiries.size(), std::size_t{1});
    statistics.acknowledge(first.number); // late, and only of what was in it
    const Batch third = statistics.collect(start + Seconds{2});
    QCOMPARE(third.counters.size(), std::size_t{1});
    QCOMPARE(third.counters[0].counter, counterOf(Event::Ended));
    QVERIFY(third.sketches.empty() && third.expiries.empty());
    statistics.acknowledge(third.number + 1'000); // of none yet to come
    tally.count(series, Event::Ended);
    QCOMPARE(statistics.collect(start + Seconds{3}).counters.size(), std::size_t{1});
    statistics.acknowledge(third.number + 1);
    QVERIFY(statistics.collect(start + Seconds{4}).isEmpty());
    // A session seen again changes nothing.
    const std::string sid = randomIdentifier();
    tally.saw(series, sid);
    statistics.acknowledge(statistics.collect(start + Seconds{5}).number);
    tally.saw(series, sid);
    QVERIFY(statistics.collect(start + Seconds{6}).isEmpty());
}

void StatisticsTest::aMinuteIsFollowedByTheNext()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    statistics.tally().count(series, Event::Opened);
    QCOMPARE(statistics.collect(start).counters.size(), std::size_t{1});
    statistics.tally().count(series, Event::Opened);
    const Batch batch = statistics.collect(start + Seconds{60});
    QCOMPARE(batch.counters.size(), std::size_t{2}); // the first is not written yet
    QCOMPARE(batch.counters[0].minute, minuteOf(start));
    QCOMPARE(batch.counters[1].minute, minuteOf(start) + 1);
    QCOMPARE(batch.counters[1].value, std::uint64_t{1});
}

void StatisticsTest::aClockSetBackLosesNothing()
{
    // The minute that the record has already is not begun anew with a smaller value.
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    for (int i = 0; i < 3; ++i)
        statistics.tally().count(series, Event::Opened);
    statistics.acknowledge(statistics.collect(start).number);
    statistics.acknowledge(statistics.collect(start + Seconds{120}).number);
    statistics.tally().count(series, Event::Opened);
    const Batch batch = statistics.collect(start);
    QCOMPARE(batch.counters.size(), std::size_t{1});
    QCOMPARE(batch.counters[0].minute, minuteOf(start) + 2);
    QCOMPARE(batch.counters[0].value, std::uint64_t{1});
}

void StatisticsTest::sessionsAreSeenOncePerInterval()
{
    Statistics statistics;
    const SeriesId english = statistics.series("enwiki", "k1");
    const SeriesId german = statistics.series("dewiki", "k1");
    Tally& tally = statistics.tally();
    std::vector<std::string> sids(30);
    std::generate(sids.begin(), sids.end(), randomIdentifier);
    statistics.acknowledge(statistics.collect(start).number);
    for (int i = 0; i < 10; ++i)
        tally.saw(english, sids[static_cast<std::size_t>(i)]);
    const Batch first = statistics.collect(start + Seconds{899});
    statistics.acknowledge(first.number);
    QCOMPARE(first.sketches.size(), std::size_t{1});
    QCOMPARE(first.sketches[0].interval, minuteOf(start));
    QCOMPARE(sessionsOf(*HyperLogLog::fromBytes(first.sketches[0].bytes)), 10.0);
    statistics.acknowledge(statistics.collect(start + Seconds{900}).number);
    for (int i = 5; i < 15; ++i)
        tally.saw(english, sids[static_cast<std::size_t>(i)]);
    for (int i = 14; i < 20; ++i)
        tally.saw(german, sids[static_cast<std::size_t>(i)]);
    const Batch second = statistics.collect(start + Seconds{905});
    statistics.acknowledge(second.number);
    QCOMPARE(second.sketches.size(), std::size_t{2});
    for (const SketchRow& row : second.sketches) {
        QCOMPARE(row.interval, minuteOf(start) + 15);
        QCOMPARE(sessionsOf(*HyperLogLog::fromBytes(row.bytes)), row.site == "enwiki" ? 10.0 : 6.0);
    }
    const Timestamp now = start + Seconds{1'000};
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "", now, Seconds{0})), 10.0);
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "", now, Seconds{3'600})), 15.0);
    QCOMPARE(sessionsOf(statistics.seen("", "k1", now, Seconds{0})), 15.0);
    QCOMPARE(sessionsOf(statistics.seen("", "", now, Seconds{3'600})), 20.0);
    QCOMPARE(sessionsOf(statistics.seen("frwiki", "", now, Seconds{3'600})), 0.0);
    // A third interval uses the memory of the first again.
    statistics.acknowledge(statistics.collect(start + Seconds{1'800}).number);
    tally.saw(english, sids[29]);
    const Batch third = statistics.collect(start + Seconds{1'805});
    QCOMPARE(third.sketches.size(), std::size_t{1});
    QCOMPARE(sessionsOf(*HyperLogLog::fromBytes(third.sketches[0].bytes)), 1.0);
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "k1", start + Seconds{1'805}, Seconds{86'400})), 16.0);
    // After a day the first two have left memory.
    statistics.acknowledge(third.number);
    const Timestamp nextDay = start + Seconds{86'400 + 1'800};
    statistics.acknowledge(statistics.collect(nextDay).number);
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "", nextDay, Seconds{7 * 86'400})), 1.0);
}

void StatisticsTest::readingsIncludeWhatIsNotYetCollected()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    statistics.tally().saw(series, randomIdentifier());
    statistics.tally().issued(series, start + Seconds{60});
    statistics.tally().count(series, Event::Opened);
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "k1", start, Seconds{0})), 1.0);
    QCOMPARE(sessionsOf(statistics.seen("dewiki", "k1", start, Seconds{0})), 0.0);
    QCOMPARE(statistics.unexpired("enwiki", "k1", start), std::uint64_t{1});
    QCOMPARE(statistics.totals().size(), std::size_t{1});
    const Batch batch = statistics.collect(start); // reading took nothing away from it
    QCOMPARE(batch.counters.size(), std::size_t{1});
    QCOMPARE(batch.sketches.size(), std::size_t{1});
    QCOMPARE(batch.sketches[0].interval, minuteOf(start));
    QCOMPARE(batch.expiries.size(), std::size_t{1});
    statistics.tally().saw(series, randomIdentifier());
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "k1", start, Seconds{0})), 2.0);
    // Asking about another time moves no clock.
    QCOMPARE(statistics.unexpired("", "", start + Seconds{86'400}), std::uint64_t{0});
    statistics.tally().count(series, Event::Opened);
    for (const CounterRow& row : statistics.collect(start).counters)
        QCOMPARE(row.minute, minuteOf(start));
}

void StatisticsTest::tokensExpireByTheMinute()
{
    Statistics statistics;
    const SeriesId one = statistics.series("enwiki", "k1");
    const SeriesId two = statistics.series("enwiki", "k2");
    for (int minute = 1; minute <= 1'440; ++minute) {
        statistics.tally().issued(one, start + Seconds{minute * 60});
        statistics.tally().issued(minute % 2 == 0 ? one : two, start + Seconds{minute * 60 + 59});
        if (minute % 100 == 0)
            statistics.acknowledge(statistics.collect(start + Seconds{minute}).number);
    }
    QCOMPARE(statistics.unexpired("", "", start), std::uint64_t{2'880});
    QCOMPARE(statistics.unexpired("enwiki", "", start), std::uint64_t{2'880});
    QCOMPARE(statistics.unexpired("enwiki", "k1", start), std::uint64_t{2'160});
    QCOMPARE(statistics.unexpired("", "k2", start), std::uint64_t{720});
    QCOMPARE(statistics.unexpired("dewiki", "", start), std::uint64_t{0});
    QCOMPARE(statistics.unexpired("", "", start + Seconds{1'440 * 60}), std::uint64_t{2});
    QCOMPARE(statistics.unexpired("", "", start + Seconds{1'441 * 60}), std::uint64_t{0});
    // The ring comes round: the same places, another day.
    statistics.acknowledge(statistics.collect(start + Seconds{86'400}).number);
    statistics.tally().issued(one, start + Seconds{86'400 * 2});
    statistics.tally().issued(one, start + Seconds{86'400 * 2});
    const Batch batch = statistics.collect(start + Seconds{86'400});
    QCOMPARE(batch.expiries.size(), std::size_t{1});
    QCOMPARE(batch.expiries[0].minute, minuteOf(start) + 2'880);
    QCOMPARE(batch.expiries[0].value, std::uint64_t{2});
}

void StatisticsTest::seriesOverTheLimitAreCountedTogether()
{
    Statistics statistics;
    QCOMPARE(statistics.series("", ""), SeriesId{0});
    std::set<SeriesId> ids;
    for (int i = 0; i < 4'095; ++i)
        ids.insert(statistics.series("site", "k" + std::to_string(i)));
    QCOMPARE(ids.size(), std::size_t{4'095});
    QVERIFY(!ids.contains(0));
    QCOMPARE(statistics.series("site", "k17"), statistics.series("site", "k17"));
    QCOMPARE(statistics.series("site", "one more"), SeriesId{0});
    QCOMPARE(statistics.series("another", ""), SeriesId{0});
    statistics.tally().count(0, Event::Opened);
    statistics.tally().count(60'000, Event::Opened); // no series at all
    const Batch batch = statistics.collect(start);
    QCOMPARE(counted(batch, "", "", counterOf(Event::Opened)), std::uint64_t{2});
}

void StatisticsTest::restoringGoesOnFromTheRecord()
{
    const std::string sid = randomIdentifier();
    HyperLogLog sketch;
    sketch.add(hashIdentifier(sid));
    Batch base;
    base.counters.push_back({"enwiki", "k1", minuteOf(start), counterOf(Event::Opened), 7});
    base.expiries.push_back({"enwiki", "k1", minuteOf(start) + 60, 5});
    base.sketches.push_back({"enwiki", "k1", minuteOf(start), sketch.toBytes()});
    Statistics statistics;
    statistics.restore(base);
    QVERIFY(statistics.collect(start).isEmpty()); // the record has all that
    QCOMPARE(statistics.unexpired("enwiki", "k1", start), std::uint64_t{5});
    QCOMPARE(sessionsOf(statistics.seen("enwiki", "k1", start, Seconds{0})), 1.0);
    QVERIFY(statistics.totals().empty());
    const SeriesId series = statistics.series("enwiki", "k1");
    statistics.tally().count(series, Event::Opened);
    statistics.tally().issued(series, start + Seconds{3'600});
    statistics.tally().saw(series, sid);
    statistics.tally().saw(series, randomIdentifier());
    const Batch batch = statistics.collect(start + Seconds{5});
    QCOMPARE(batch.counters.size(), std::size_t{1});
    QCOMPARE(batch.counters[0].value, std::uint64_t{8});
    QCOMPARE(batch.expiries.size(), std::size_t{1});
    QCOMPARE(batch.expiries[0].value, std::uint64_t{6});
    QCOMPARE(batch.sketches.size(), std::size_t{1});
    QCOMPARE(sessionsOf(*HyperLogLog::fromBytes(batch.sketches[0].bytes)), 2.0);
}

void StatisticsTest::restoringKnowsWhatIsNotItsOwn()
{
    Batch base;
    for (int i = 0; i < 5'000; ++i)
        base.counters.push_back(
            {"site", "k" + std::to_string(i), minuteOf(start), counterOf(Event::Opened), 1});
    base.counters.push_back({"", "", minuteOf(start), counterOf(Event::Opened), 10});
    base.counters.push_back({"site", "k1", minuteOf(start), Counter{200}, 1}); // of a later version
    base.sketches.push_back({"site", "k1", minuteOf(start), "no sketch"});
    Statistics statistics;
    statistics.restore(base);
    statistics.tally().count(0, Event::Opened);
    const Batch batch = statistics.collect(start);
    // What had no series left stays in the record under its own name, and is not counted here once more.
    QCOMPARE(batch.counters.size(), std::size_t{1});
    QCOMPARE(batch.counters[0].value, std::uint64_t{11});
}

void StatisticsTest::unknownCountersAreNotCounted()
{
    Statistics statistics;
    statistics.tally().count(0, static_cast<Counter>(counterCount));
    statistics.tally().count(0, Counter{255});
    QVERIFY(statistics.collect(start).isEmpty());
}

void StatisticsTest::totalsBeginWithTheProcess()
{
    Statistics statistics;
    const SeriesId series = statistics.series("enwiki", "k1");
    for (int minute = 0; minute < 5; ++minute) {
        statistics.tally().count(series, Event::Opened);
        statistics.acknowledge(statistics.collect(start + Seconds{minute * 60}).number);
    }
    const auto totals = statistics.totals();
    QCOMPARE(totals.size(), std::size_t{1});
    QCOMPARE(totals[0].site, std::string("enwiki"));
    QCOMPARE(totals[0].kid, std::string("k1"));
    QCOMPARE(totals[0].counter, counterOf(Event::Opened));
    QCOMPARE(totals[0].value, std::uint64_t{5});
}

void StatisticsTest::severalStatisticsAreKeptApart()
{
    Statistics lasting;
    const SeriesId series = lasting.series("enwiki", "k1");
    for (int round = 0; round < 50; ++round) {
        Statistics passing; // often where the last one was
        QCOMPARE(passing.series("dewiki", "k1"), SeriesId{1});
        lasting.tally().count(series, Event::Opened);
        passing.tally().count(1, Event::Ended);
        QVERIFY(&lasting.tally() != &passing.tally());
        QVERIFY(&lasting.tally() == &lasting.tally());
        const Batch batch = passing.collect(start);
        QCOMPARE(batch.counters.size(), std::size_t{1});
        QCOMPARE(counted(batch, "dewiki", "k1", counterOf(Event::Ended)), std::uint64_t{1});
    }
    QCOMPARE(counted(lasting.collect(start), "enwiki", "k1", counterOf(Event::Opened)), std::uint64_t{50});
}

void StatisticsTest::stepsAreAsFineAsThePastIsKept_data()
{
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qint64>("step");
    constexpr qint64 hour = 3'600;
    constexpr qint64 day = 24 * hour;
    const auto row = [](const char* name, qint64 wanted, qint64 age, qint64 step) {
        QTest::newRow(name) << wanted << age << step;
    };
    row("minutes", 60, hour, 60);
    row("nothing wanted", 0, hour, 60);
    row("less than nothing wanted", -100, hour, 60);
    row("whole minutes", 61, hour, 120);
    row("the last minute kept", 60, 48 * hour, 60);
    row("hours from then on", 60, 48 * hour + 1, hour);
    row("whole hours", hour + 60, 3 * day, 2 * hour);
    row("wider than needed", day, hour, day);
    row("the last hour kept", 60, 92 * day, hour);
    row("days from then on", 60, 92 * day + 1, day);
    row("whole days", day + 1, 100 * day, 2 * day);
    row("older than anything", 60, day * 366 * 100, day);
    row("the future", 60, -day, 60);
}

void StatisticsTest::stepsAreAsFineAsThePastIsKept()
{
    QFETCH(qint64, wanted);
    QFETCH(qint64, age);
    QFETCH(qint64, step);
    QCOMPARE(qint64(stepFor(Seconds{wanted}, start - Seconds{age}, start).count()), step);
    QVERIFY(stepFor(Seconds::max(), start, start).count() > 0);
}

QTEST_GUILESS_MAIN(StatisticsTest)

#include "test_statistics.moc"
