// Random schedules of counting, writing, failing to write and crashing, beside a naive count. Nothing that
// was written is ever lost, nothing is counted twice, and a crash takes only what was not written.

#include "core/base/random.h"
#include "core/statistics/statistics.h"
#include "tests/core/support/seeded_random.h"

#include <QTest>

#include <map>
#include <memory>
#include <set>
#include <tuple>

using namespace signet;
using namespace signet::statistics;

namespace {

constexpr Timestamp start{Seconds{1'795'528'922}};

using Name = std::pair<std::string, std::string>;

/// What the record does: keeps the last value written of each row of this node.
struct Record
{
    std::map<std::tuple<Name, Minute, Counter>, std::uint64_t> counters;
    std::map<std::tuple<Name, Minute>, std::uint64_t> expiries;
    std::map<std::tuple<Name, Minute>, std::string> sketches;

    void put(const Batch& batch)
    {
        for (const CounterRow& row : batch.counters)
            counters[{{row.site, row.kid}, row.minute, row.counter}] = row.value;
        for (const ExpiryRow& row : batch.expiries)
            expiries[{{row.site, row.kid}, row.minute}] = row.value;
        for (const SketchRow& row : batch.sketches)
            sketches[{{row.site, row.kid}, row.interval}] = row.bytes;
    }

    /// What Statistics::restore asks for.
    [[nodiscard]] Batch base(Timestamp now) const
    {
        Batch batch;
        const Minute minute = minuteOf(now - setBackAtMost);
        for (const auto& [key, value] : counters) {
            const auto& [name, at, counter] = key;
            if (at >= minute)
                batch.counters.push_back({name.first, name.second, at, counter, value});
        }
        for (const auto& [key, value] : expiries) {
            const auto& [name, at] = key;
            if (at >= minute)
                batch.expiries.push_back({name.first, name.second, at, value});
        }
        for (const auto& [key, bytes] : sketches) {
            const auto& [name, at] = key;
            if (at >= minute / 15 * 15)
                batch.sketches.push_back({name.first, name.second, at, bytes});
        }
        return batch;
    }
};

/// What really happened, by the rules of the header; sets of sids instead of sketches.
struct Truth
{
    std::map<std::tuple<Name, Minute, Counter>, std::uint64_t> counters;
    std::map<std::tuple<Name, Minute>, std::uint64_t> expiries;
    std::map<std::tuple<Name, Minute>, std::set<std::string>> sessions;

    [[nodiscard]] bool countsAreIn(const Record& record) const
    {
        return record.counters == counters && record.expiries == expiries;
    }

    [[nodiscard]] bool sessionsAreIn(const Record& record) const
    {
        if (record.sketches.size() != sessions.size())
            return false;
        for (const auto& [key, sids] : sessions) {
            HyperLogLog sketch;
            for (const std::string& sid : sids)
                sketch.add(hashIdentifier(sid));
            const auto found = record.sketches.find(key);
            if (found == record.sketches.end() || found->second != sketch.toBytes())
                return false;
        }
        return true;
    }
};

/// One process after another over the same record.
class Node
{
public:
    explicit Node(std::mt19937_64& generator) : m_random(generator)
    {
        for (int i = 0; i < 300; ++i)
            m_sids.push_back(randomIdentifier());
        begin();
    }

    void letTimePass()
    {
        const std::size_t how = below(m_random, 200);
        if (how == 0) {
            static_cast<void>(
                collect()); // somebody collects every few seconds, however long it takes to write
            m_now += Seconds{below(m_random, 40'000)};
        }
        if (how == 1)
            m_now = std::max(m_now - Seconds{below(m_random, 6'000)}, m_latest - setBackAtMost + Seconds{60});
        else
            m_now += Seconds{below(m_random, 40)};
        m_latest = std::max(m_latest, m_now);
    }

    void countSomething()
    {
        const auto& name = m_names[below(m_random, m_names.size())];
        const SeriesId series = m_statistics->series(name.first, name.second);
        Tally& tally = m_statistics->tally();
        for (std::size_t i = 1 + below(m_random, 5); i != 0; --i) {
            const std::size_t what = below(m_random, 3);
            if (what == 0) {
                const auto counter = static_cast<Counter>(below(m_random, counterCount));
                tally.count(series, counter);
                m_counted.emplace_back(name, counter);
            } else if (what == 1) {
                const Timestamp expires = m_now + Seconds{1 + below(m_random, 86'400)};
                tally.issued(series, expires);
                ++m_truth.expiries[{name, minuteOf(expires)}];
            } else {
                const std::string& sid = m_sids[below(m_random, m_sids.size())];
                tally.saw(series, sid);
                m_seen.emplace_back(name, sid);
            }
        }
    }

    /// Counts belong to the minute in which they are collected, sessions to the interval since the collection
    /// before.
    Batch collect()
    {
        m_minute = std::max(m_minute, minuteOf(m_now));
        for (const auto& [name, counter] : m_counted)
            ++m_truth.counters[{name, m_minute, counter}];
        const Minute present = m_minute / 15 * 15;
        for (const auto& [name, sid] : m_seen)
            m_truth.sessions[{name, m_interval ? *m_interval : present}].insert(sid);
        m_counted.clear();
        m_seen.clear();
        m_interval = present;
        return m_statistics->collect(m_now);
    }

    /// The batch is durable. Whether the process heard of it is another matter.
    void write(const Batch& batch)
    {
        m_record.put(batch);
        m_durable = m_truth;
    }
    void acknowledge(const Batch& batch) { m_statistics->acknowledge(batch.number); }

    void crash()
    {
        m_truth = m_durable;
        begin();
    }

    [[nodiscard]] bool countsAreTrue() const { return m_durable.countsAreIn(m_record); }
    [[nodiscard]] bool sessionsAreTrue() const { return m_durable.sessionsAreIn(m_record); }

    [[nodiscard]] bool readingsAreTrue()
    {
        std::uint64_t expected = 0;
        for (const auto& [key, value] : m_truth.expiries)
            expected += std::get<Minute>(key) >= minuteOf(m_now) ? value : 0;
        return m_statistics->unexpired("", "", m_now) == expected;
    }

    [[nodiscard]] std::size_t rows() const { return m_record.counters.size(); }

private:
    void begin()
    {
        m_counted.clear();
        m_seen.clear();
        m_minute = 0;
        m_interval.reset();
        m_statistics = std::make_unique<Statistics>();
        m_statistics->restore(m_record.base(m_now));
    }

    std::mt19937_64& m_random;
    const std::vector<Name> m_names{
        {"enwiki", "k1"}, {"enwiki", "k2"}, {"dewiki", "k1"}, {"dewiki", ""}, {"", ""}};
    std::vector<std::string> m_sids;
    Timestamp m_now = start;
    Timestamp m_latest = start;
    std::unique_ptr<Statistics> m_statistics;
    Record m_record;
    Truth m_truth;   ///< of this process and what the record had before it
    Truth m_durable; ///< as of the last batch written
    std::vector<std::pair<Name, Counter>> m_counted;
    std::vector<std::pair<Name, std::string>> m_seen;
    Minute m_minute = 0;
    std::optional<Minute> m_interval;
};

} // namespace

class StatisticsCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostThatWasWrittenNorCountedTwice();
};

void StatisticsCrashTest::nothingIsLostThatWasWrittenNorCountedTwice()
{
    auto random = seededRandom();
    Node node(random);
    int crashes = 0;
    int writes = 0;
    for (int step = 0; step < 3'000; ++step) {
        node.letTimePass();
        node.countSomething();
        if (below(random, 3) == 0) {
            const Batch batch = node.collect();
            const std::size_t fate = below(random, 10);
            if (fate < 7) { // else it never reaches the record
                node.write(batch);
                ++writes;
                QVERIFY2(node.countsAreTrue(), qPrintable(QString("step %1").arg(step)));
            }
            if (fate < 5) // else the answer is lost
                node.acknowledge(batch);
        }
        if (below(random, 50) == 0)
            QVERIFY2(node.readingsAreTrue(), qPrintable(QString("step %1").arg(step)));
        if (below(random, 40) == 0) {
            node.crash();
            ++crashes;
            QVERIFY2(node.sessionsAreTrue(), qPrintable(QString("step %1").arg(step)));
            QVERIFY2(node.readingsAreTrue(), qPrintable(QString("step %1").arg(step)));
        }
    }
    qInfo("%d crashes, %d batches written, %zu rows", crashes, writes, node.rows());
    QVERIFY(crashes > 30 && writes > 300);
}

QTEST_GUILESS_MAIN(StatisticsCrashTest)

#include "test_statistics_crash.moc"
