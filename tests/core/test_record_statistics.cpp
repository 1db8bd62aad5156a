#include "tests/core/support/record_support.h"
#include "tests/core/support/seeded_random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace signet;
using namespace signet::authority;
using namespace signet::statistics;
using namespace signet::test;
using record::SqliteRecord;

/// What is counted, rolled up and answered, against a model that keeps every minute and every session.
class RecordStatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writingTwiceCountsOnce();
    void aNodeGoesOnFromWhatItWrote();
    void keyUsesAreSummedAndNeverGoBack();
    void unexpiredTokensAreCountedByKid();
    void sketchesOfAllNodesMerge();
    void pointsAreSummedByStepSiteAndKid();
    void rowsRollUpWithoutLosingOrDoubling();
    void aLateRowIsNotCountedAgain();
    void rollingUpAgainChangesNothing();
    void theOldestRowsAreDropped();
    void theStepGrowsWithThePast();

private:
    Result<void> put(const std::string& node, const Batch& batch, const std::vector<StoredKeyUse>& uses = {})
    {
        return m_record->putStatistics(node, batch, uses);
    }
    std::unique_ptr<SqliteRecord> m_record;
};

namespace {

/// A day's beginning, so that hours and days are easily told.
constexpr Minute dayMinutes = 1'440;
constexpr Timestamp day{Seconds{20'000LL * 86'400}};
constexpr Minute firstMinute = minuteOf(day);

Timestamp at(Minute minute)
{
    return Timestamp{Seconds{minute * 60}};
}

Minute floorOf(Minute minute, Minute step)
{
    return minute - minute % step;
}

std::string sketchOf(const std::set<std::uint64_t>& hashes)
{
    HyperLogLog sketch;
    for (const std::uint64_t hash : hashes)
        sketch.add(hash);
    return sketch.toBytes();
}

std::uint64_t sumOf(const Answer& answer)
{
    std::uint64_t sum = 0;
    for (const auto& series : answer.counters) {
        for (const Point& point : series.points)
            sum += point.value;
    }
    return sum;
}

} // namespace

void RecordStatisticsTest::init()
{
    auto made = SqliteRecord::openInMemory();
    QVERIFY_OK(made);
    m_record = std::move(*made);
}

void RecordStatisticsTest::writingTwiceCountsOnce()
{
    Batch batch;
    batch.counters = {{"enwiki", "k", firstMinute, 4, 10}};
    QVERIFY_OK(put("a", batch));
    QVERIFY_OK(put("a", batch));
    batch.counters.front().value = 12;
    QVERIFY_OK(put("a", batch));
    QVERIFY_OK(put("b", batch));
    Query query;
    query.since = day;
    const auto answer = m_record->statistics(query, day + Seconds{60});
    QVERIFY_OK(answer);
    QCOMPARE(sumOf(*answer), std::uint64_t{24});
    QCOMPARE(answer->step, Seconds{60});
}

void RecordStatisticsTest::aNodeGoesOnFromWhatItWrote()
{
    Batch batch;
    batch.counters = {{"enwiki", "k", firstMinute - 1, 4, 10}, {"enwiki", "k", firstMinute, 4, 3}};
    batch.sketches = {{"enwiki", "k", firstMinute - 15, sketchOf({1})},
                      {"enwiki", "k", firstMinute, sketchOf({2})}};
    batch.expiries = {{"enwiki", "k", firstMinute - 1, 5},
                      {"enwiki", "k", firstMinute, 6},
                      {"enwiki", "", firstMinute + 60, 7}};
    QVERIFY_OK(put("a", batch));
    batch.counters.front().value = 99;
    QVERIFY_OK(put("b", batch));
    const auto kept = m_record->statisticsOf("a", day + Seconds{59});
    QVERIFY_OK(kept);
    QCOMPARE(kept->counters.size(), std::size_t{1});
    QCOMPARE(kept->counters.front().minute, firstMinute);
    QCOMPARE(kept->counters.front().site, std::string("enwiki"));
    QCOMPARE(kept->counters.front().kid, std::string("k"));
    QCOMPARE(int{kept->counters.front().counter}, 4);
    QCOMPARE(kept->counters.front().value, std::uint64_t{3});
    QCOMPARE(kept->sketches.size(), std::size_t{1});
    QCOMPARE(kept->sketches.front().bytes, sketchOf({2}));
    QCOMPARE(kept->expiries.size(), std::size_t{2});
    QCOMPARE(kept->expiries.front().value, std::uint64_t{6});
    QCOMPARE(kept->expiries.back().minute, firstMinute + 60);
    QVERIFY(m_record->statisticsOf("nobody", day)->isEmpty());
}

void RecordStatisticsTest::keyUsesAreSummedAndNeverGoBack()
{
    QVERIFY_OK(put("a", {}, {{"k", 10, day}, {"l", 1, std::nullopt}}));
    QVERIFY_OK(put("b", {}, {{"k", 5, day + Seconds{9}}}));
    QVERIFY_OK(put("a", {}, {{"k", 8, day - Seconds{9}}}));
    const auto uses = m_record->keyUses();
    QVERIFY_OK(uses);
    QCOMPARE(uses->size(), std::size_t{2});
    QCOMPARE(uses->front().kid, std::string("k"));
    QCOMPARE(uses->front().uses, std::uint64_t{15});
    QCOMPARE(uses->front().lastUse, std::optional(day + Seconds{9}));
    QVERIFY(!uses->back().lastUse);
    const auto own = m_record->keyUsesOf("a");
    QCOMPARE(own->front().uses, std::uint64_t{10});
    QCOMPARE(own->front().lastUse, std::optional(day));
    QVERIFY(m_record->keyUsesOf("c")->empty());
}

void RecordStatisticsTest::unexpiredTokensAreCountedByKid()
{
    Batch batch;
    batch.expiries = {{"enwiki", "k", firstMinute - 1, 1},
                      {"enwiki", "k", firstMinute, 2},
                      {"enwiki", "k", firstMinute + 1, 4},
                      {"dewiki", "k", firstMinute + 1, 8}};
    QVERIFY_OK(put("a", batch));
    QVERIFY_OK(put("b", batch));
    const auto rows = m_record->unexpired(day + Seconds{30});
    QVERIFY_OK(rows);
    std::map<std::string, std::uint64_t> sums;
    for (const ExpiryRow& row : *rows)
        sums[row.site] += row.value;
    QCOMPARE(sums["enwiki"], std::uint64_t{12});
    QCOMPARE(sums["dewiki"], std::uint64_t{16});
    // Long gone rows are tidied away, recent ones stay for a node whose clock is late.
    QVERIFY_OK(tidyAll(*m_record, at(firstMinute + 2)));
    QCOMPARE(m_record->unexpired(at(firstMinute - 1))->size(), std::size_t{4});
    QVERIFY_OK(tidyAll(*m_record, at(firstMinute + 200)));
    QVERIFY(m_record->unexpired(at(firstMinute - 1))->empty());
}

void RecordStatisticsTest::sketchesOfAllNodesMerge()
{
    Batch batch;
    batch.sketches = {{"enwiki", "k", firstMinute - 15, sketchOf({hashIdentifier("a"), hashIdentifier("b")})},
                      {"enwiki", "l", firstMinute, sketchOf({hashIdentifier("c")})}};
    QVERIFY_OK(put("a", batch));
    batch.sketches = {{"enwiki", "k", firstMinute, sketchOf({hashIdentifier("b"), hashIdentifier("d")})},
                      {"dewiki", "k", firstMinute, sketchOf({hashIdentifier("e")})}};
    QVERIFY_OK(put("b", batch));
    const auto seen = [&](const char* site, const char* kid, Timestamp since) {
        const auto sketch = m_record->seen(site, kid, since, day + Seconds{60});
        return sketch ? std::lround(sketch->estimate().value) : -1;
    };
    QCOMPARE(seen("", "", day - Seconds{60}), 5L);
    QCOMPARE(seen("enwiki", "", day - Seconds{60}), 4L);
    QCOMPARE(seen("enwiki", "k", day - Seconds{60}), 3L);
    QCOMPARE(seen("", "", day), 4L);
    QCOMPARE(seen("", "k", day), 3L);
    QCOMPARE(seen("nowiki", "", day), 0L);
    Query query;
    query.since = day - Seconds{900};
    const auto answer = m_record->statistics(query, day + Seconds{60});
    QVERIFY_OK(answer);
    QCOMPARE(answer->activeStep, sketchInterval);
    QCOMPARE(answer->active.size(), std::size_t{2});
    QCOMPARE(answer->active.front().at, day - Seconds{900});
    QCOMPARE(std::lround(answer->active.front().sessions.value), 2L);
    QCOMPARE(std::lround(answer->active.back().sessions.value), 4L);
}

void RecordStatisticsTest::pointsAreSummedByStepSiteAndKid()
{
    Batch batch;
    for (Minute minute = 0; minute < 10; ++minute) {
        batch.counters.push_back({"enwiki", "k", firstMinute + minute, 0, 1});
        batch.counters.push_back({"enwiki", "l", firstMinute + minute, 0, 2});
        batch.counters.push_back({"dewiki", "k", firstMinute + minute, 4, 3});
    }
    QVERIFY_OK(put("a", batch));
    Query query;
    query.since = day + Seconds{61};
    query.until = day + Seconds{7 * 60};
    query.step = Seconds{300};
    const Timestamp now = day + Seconds{900};
    auto answer = m_record->statistics(query, now);
    QVERIFY_OK(answer);
    QCOMPARE(answer->step, Seconds{300});
    QCOMPARE(answer->counters.size(), std::size_t{2});
    // Steps are whole: the first begins where `since` lies in it.
    const CounterSeries& issued = answer->counters.front();
    QCOMPARE(issued.site, std::string());
    QCOMPARE(issued.points.size(), std::size_t{2});
    QCOMPARE(issued.points.front().at, day);
    QCOMPARE(issued.points.front().value, std::uint64_t{15});
    QCOMPARE(issued.points.back().value, std::uint64_t{6});
    query.bySite = true;
    query.byKid = true;
    answer = m_record->statistics(query, now);
    QCOMPARE(answer->counters.size(), std::size_t{3});
    QCOMPARE(answer->counters.front().site, std::string("dewiki"));
    QCOMPARE(answer->counters.back().kid, std::string("l"));
    query.kid = "k";
    query.counters = {4};
    answer = m_record->statistics(query, now);
    QCOMPARE(answer->counters.size(), std::size_t{1});
    query.site = "enwiki";
    QVERIFY(m_record->statistics(query, now)->counters.empty());
    query = {};
    query.since = day;
    query.step = Seconds{0};
    QCOMPARE(m_record->statistics(query, now)->step, Seconds{60});
}

namespace {

/// Keeps everything.
struct Model
{
    std::map<std::tuple<std::string, std::string, Minute, int>, std::uint64_t> counts;
    std::map<std::tuple<std::string, std::string, Minute>, std::set<std::uint64_t>> sessions;

    /// By step, site and counter.
    [[nodiscard]] std::map<std::tuple<Minute, std::string, int>, std::uint64_t> sums(Minute since,
                                                                                     Minute step) const
    {
        std::map<std::tuple<Minute, std::string, int>, std::uint64_t> answer;
        for (const auto& [key, value] : counts) {
            const auto& [site, kid, minute, counter] = key;
            if (minute >= since)
                answer[{floorOf(minute, step), site, counter}] += value;
        }
        return answer;
    }
    /// A sketch of the sessions of each step.
    [[nodiscard]] std::map<Minute, HyperLogLog> active(Minute since, Minute step) const
    {
        std::map<Minute, HyperLogLog> answer;
        for (const auto& [key, hashes] : sessions) {
            if (std::get<2>(key) < since)
                continue;
            for (const std::uint64_t hash : hashes)
                answer[floorOf(std::get<2>(key), step)].add(hash);
        }
        return answer;
    }
};

/// A quarter of an hour of two nodes, with and without traffic.
void addQuarter(std::mt19937_64& random, Minute interval, Model& model, std::map<std::string, Batch>& batches)
{
    for (const char* node : {"a", "b"}) {
        for (const char* site : {"enwiki", "dewiki"}) {
            if (below(random, 4) == 0)
                continue;
            const std::string kid = below(random, 2) == 0 ? "k" : "l";
            const Minute minute = interval + static_cast<Minute>(below(random, 15));
            const auto counter = static_cast<Counter>(below(random, 3));
            const std::uint64_t value = 1 + below(random, 100);
            batches[node].counters.push_back({site, kid, minute, counter, value});
            model.counts[{site, kid, minute, counter}] += value;
            std::set<std::uint64_t> hashes;
            for (std::size_t i = below(random, 20); i > 0; --i)
                hashes.insert(hashIdentifier(std::to_string(random() % 500)));
            batches[node].sketches.push_back({site, kid, interval, sketchOf(hashes)});
            model.sessions[{site, kid, interval}].insert(hashes.begin(), hashes.end());
        }
    }
}

std::string compare(SqliteRecord& record, const Model& model, Timestamp since, Seconds wanted, Timestamp now)
{
    Query query;
    query.since = since;
    query.step = wanted;
    query.bySite = true;
    const auto answer = record.statistics(query, now);
    if (!answer)
        return answer.error().message;
    const Minute step = answer->step.count() / 60;
    std::map<std::tuple<Minute, std::string, int>, std::uint64_t> sums;
    for (const auto& series : answer->counters) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (i > 0 && series.points[i - 1].at >= series.points[i].at)
                return "points are out of order";
            sums[{minuteOf(series.points[i].at), series.site, series.counter}] = series.points[i].value;
        }
    }
    if (sums != model.sums(floorOf(minuteOf(since), step), step))
        return "counters differ at a step of " + std::to_string(step) + " minutes";
    const Minute activeStep = answer->activeStep.count() / 60;
    const auto active = model.active(floorOf(minuteOf(since), activeStep), activeStep);
    if (active.size() != answer->active.size())
        return "there are " + std::to_string(answer->active.size()) + " active points, not " +
               std::to_string(active.size());
    auto point = answer->active.begin();
    for (const auto& [minute, sketch] : active) {
        if (minuteOf(point->at) != minute || point->sessions.value != sketch.estimate().value)
            return "active sessions differ at a step of " + std::to_string(activeStep) + " minutes";
        ++point;
    }
    return {};
}

} // namespace

void RecordStatisticsTest::rowsRollUpWithoutLosingOrDoubling()
{
    std::mt19937_64 random = seededRandom();
    Model model;
    // A hundred days in quarters of an hour, few of them busy; tidied now and then, by chance also twice.
    Minute minute = firstMinute;
    std::map<std::string, Batch> batches;
    while (minute < firstMinute + 100 * dayMinutes) {
        for (int i = 0; i < 12; ++i, minute += 15) {
            if (below(random, 6) == 0)
                addQuarter(random, minute, model, batches);
        }
        for (const auto& [node, batch] : batches)
            QVERIFY_OK(put(node, batch));
        batches.clear();
        if (below(random, 3) == 0)
            QVERIFY_OK(tidyAll(*m_record, at(minute)));
    }
    const Timestamp now = at(minute);
    for (const bool tidied : {false, true}) {
        if (tidied)
            QVERIFY_OK(tidyAll(*m_record, now));
        for (const auto& [since, step] :
             {std::pair{now - Seconds{3'600}, Seconds{60}},
              std::pair{now - Seconds{40 * 3'600 + 1'234}, Seconds{900}},
              std::pair{now - Seconds{47 * 3'600}, Seconds{1'500}},
              std::pair{now - Seconds{60 * 3'600}, Seconds{60}},
              std::pair{now - Seconds{80 * 86'400}, Seconds{6 * 3'600}},
              std::pair{now - Seconds{95 * 86'400}, Seconds{3'600}}, std::pair{day, Seconds{7 * 86'400}}}) {
            const std::string difference = compare(*m_record, model, since, step, now);
            QVERIFY2(difference.empty(), difference.c_str());
        }
    }
    QVERIFY_OK(m_record->check());
}

void RecordStatisticsTest::aLateRowIsNotCountedAgain()
{
    Batch batch;
    batch.counters = {{"enwiki", "k", firstMinute, 4, 10}};
    batch.sketches = {{"enwiki", "k", firstMinute, sketchOf({1, 2})}};
    QVERIFY_OK(put("a", batch));
    const Timestamp now = at(firstMinute + 3 * dayMinutes);
    QVERIFY_OK(tidyAll(*m_record, now));
    // The node did not hear that its batch was written, and writes it again, days later.
    QVERIFY_OK(put("a", batch));
    QVERIFY_OK(tidyAll(*m_record, now));
    Query query;
    query.since = day;
    QCOMPARE(sumOf(*m_record->statistics(query, now)), std::uint64_t{10});
}

void RecordStatisticsTest::rollingUpAgainChangesNothing()
{
    Batch batch;
    for (Minute minute = 0; minute < 130; ++minute)
        batch.counters.push_back({"enwiki", "k", firstMinute + minute, 4, 1});
    QVERIFY_OK(put("a", batch));
    Query query;
    query.since = day;
    query.step = Seconds{3'600};
    // Half of the rows' time has come: whole hours only.
    const Timestamp halfway = at(firstMinute + 2 * dayMinutes + 90);
    for (int i = 0; i < 3; ++i) {
        QVERIFY_OK(tidyAll(*m_record, halfway));
        const auto answer = m_record->statistics(query, halfway);
        QCOMPARE(sumOf(*answer), std::uint64_t{130});
        QCOMPARE(answer->counters.front().points.size(), std::size_t{3});
        QCOMPARE(answer->counters.front().points.back().value, std::uint64_t{10});
    }
    for (int i = 0; i < 3; ++i) {
        QVERIFY_OK(tidyAll(*m_record, at(firstMinute + 3 * dayMinutes)));
        QCOMPARE(sumOf(*m_record->statistics(query, at(firstMinute + 3 * dayMinutes))), std::uint64_t{130});
    }
}

void RecordStatisticsTest::theOldestRowsAreDropped()
{
    Batch batch;
    batch.counters = {{"enwiki", "k", firstMinute, 4, 10},
                      {"enwiki", "k", firstMinute + 30 * dayMinutes, 4, 20}};
    batch.sketches = {{"enwiki", "k", firstMinute, sketchOf({1, 2})}};
    QVERIFY_OK(put("a", batch));
    const Timestamp now = day + resolutions.back().keptFor + Seconds{86'400};
    QVERIFY_OK(tidyAll(*m_record, now));
    Query query;
    query.since = day - Seconds{10 * 86'400};
    const auto answer = m_record->statistics(query, now);
    QCOMPARE(sumOf(*answer), std::uint64_t{20});
    QVERIFY(answer->active.empty());
    QCOMPARE(answer->step, Seconds{86'400});
}

void RecordStatisticsTest::theStepGrowsWithThePast()
{
    Query query;
    const Timestamp now = day + Seconds{500 * 86'400};
    for (const auto& [age, step] :
         {std::pair{Seconds{3'600}, Seconds{60}}, std::pair{Seconds{3 * 86'400}, Seconds{3'600}},
          std::pair{Seconds{200 * 86'400}, Seconds{86'400}}}) {
        query.since = now - age;
        const auto answer = m_record->statistics(query, now);
        QVERIFY_OK(answer);
        QCOMPARE(answer->step, step);
        QCOMPARE(answer->activeStep, std::max(step, sketchInterval));
    }
}

QTEST_GUILESS_MAIN(RecordStatisticsTest)
#include "test_record_statistics.moc"
