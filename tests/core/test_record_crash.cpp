#include "core/record/record_files.h"
#include "core/record/sqlite_connection.h"
#include "tests/core/support/record_support.h"
#include "tests/core/support/record_v1.h"
#include "tests/core/support/seeded_random.h"

#include <QTemporaryDir>

#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <map>

#include <unistd.h>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::SqliteRecord;
using statistics::Minute;

/// Processes that are killed in the middle of their work, and several at work at once: what was acknowledged
/// is there exactly once.
class RecordCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasAcknowledgedOutlivesTheWriter();
    void rollingUpOutlivesTheWriter();
    void whoeverIsKilledWhileMigratingLeavesARecord();
    void processesShareARecord();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

namespace {

/// What a child has acknowledged; small enough to be written to a pipe at once or not at all.
struct Acknowledged
{
    std::uint64_t number = 0;
    std::uint64_t seq = 0;
};

/// A child at work, and the pipe that it acknowledges into.
class Child
{
public:
    using Say = std::function<void(Acknowledged)>;

    explicit Child(const std::function<void(const Say&)>& work)
    {
        if (::pipe(m_pipe.data()) != 0)
            qFatal("there is no pipe");
        m_process = ::fork();
        if (m_process != 0) {
            ::close(m_pipe[1]);
            return;
        }
        ::close(m_pipe[0]);
        work([this](Acknowledged one) {
            if (::write(m_pipe[1], &one, sizeof(one)) != sizeof(one))
                ::_exit(3);
        });
        ::_exit(0);
    }
    ~Child() { ::close(m_pipe[0]); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Kills it some time after it has acknowledged `count`.
    void killAfter(std::size_t count, std::size_t microseconds)
    {
        while (m_said.size() < count && readOne()) {
        }
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(m_process, SIGKILL);
    }
    /// Everything it acknowledged until it ended.
    const std::vector<Acknowledged>& acknowledged()
    {
        while (readOne()) {
        }
        ::waitpid(m_process, &m_status, 0);
        return m_said;
    }
    [[nodiscard]] bool hasEndedWell() const { return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0; }
    [[nodiscard]] bool wasKilled() const { return WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGKILL; }

private:
    bool readOne()
    {
        Acknowledged one;
        if (::read(m_pipe[0], &one, sizeof(one)) != sizeof(one))
            return false;
        m_said.push_back(one);
        return true;
    }

    std::array<int, 2> m_pipe{};
    std::vector<Acknowledged> m_said;
    pid_t m_process = 0;
    int m_status = 0;
};

/// A revocation and its entry in the activity log, in one transaction.
Result<std::uint64_t> push(SqliteRecord& record, const std::string& id)
{
    std::uint64_t seq = 0;
    auto done = record.transact([&](Transaction& transaction) -> Result<void> {
        const auto entries = transaction.appendRevocations({sampleRevocation(id)});
        if (!entries)
            return tl::unexpected(entries.error());
        seq = entries->front().seq;
        auto entry = sampleActivity("revocations.push");
        entry.requestId = id;
        if (auto kept = transaction.appendActivity(entry); !kept)
            return tl::unexpected(kept.error());
        return transaction.keepAnswer(id, {"ada", "digest", 200, "{}"}, start);
    });
    if (!done)
        return tl::unexpected(done.error());
    return seq;
}

/// Writes of every kind, acknowledging each revocation.
void workUntilKilled(const std::string& path, std::uint64_t first, unsigned seed, const Child::Say& say)
{
    std::mt19937_64 random(seed);
    auto record = SqliteRecord::open(path);
    if (!record)
        ::_exit(4);
    for (std::uint64_t number = first;; ++number) {
        const auto seq = push(**record, std::to_string(number));
        if (!seq)
            ::_exit(5);
        say({number, *seq});
        const auto ringOf = [&](Transaction& transaction) -> Result<void> {
            auto ring = transaction.ring();
            if (!ring)
                return tl::unexpected(ring.error());
            ++ring->version;
            ring->keys = {sampleKey("key-" + std::to_string(ring->version), keys::KeyState::Active)};
            return transaction.putRing(*ring);
        };
        switch (below(random, 5)) {
        case 0:
            static_cast<void>((*record)->putOverflow(std::to_string(number), std::string(9'000, 'o'), start));
            break;
        case 1:
            static_cast<void>(tidyAll(**record, start));
            break;
        case 2:
            static_cast<void>((*record)->transact(ringOf));
            break;
        default:
            break;
        }
    }
}

} // namespace

void RecordCrashTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("record.db").toStdString();
}

void RecordCrashTest::whatWasAcknowledgedOutlivesTheWriter()
{
    std::mt19937_64 random = seededRandom();
    QVERIFY_OK(SqliteRecord::create(m_path));
    std::map<std::uint64_t, std::uint64_t> acknowledged;
    for (int round = 0; round < 60; ++round) {
        const std::uint64_t first = static_cast<std::uint64_t>(round) * 1'000'000 + 1;
        const auto seed = static_cast<unsigned>(random());
        Child child([&](const Child::Say& say) { workUntilKilled(m_path, first, seed, say); });
        child.killAfter(below(random, 12), below(random, 25'000));
        const auto said = child.acknowledged();
        QVERIFY(child.wasKilled());
        for (const Acknowledged& one : said)
            acknowledged.emplace(one.number, one.seq);

        auto record = SqliteRecord::open(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->check());
        // Each revocation goes with its entry in the activity log: both, or neither.
        const auto versions = (*record)->versions();
        QCOMPARE(versions->seq, versions->activity);
        const auto log = (*record)->revocationsAfter(0, start, 1'000'000);
        QVERIFY_OK(log);
        QCOMPARE(log->size(), static_cast<std::size_t>(versions->seq));
        std::map<std::uint64_t, std::uint64_t> found;
        for (const auto& entry : *log)
            QVERIFY(found.emplace(std::stoull(entry.id), entry.seq).second);
        for (const auto& [number, seq] : acknowledged)
            QCOMPARE(found[number], seq);
        // At most the one that was being written when the process was killed was not acknowledged.
        QVERIFY(found.size() <= acknowledged.size() + static_cast<std::size_t>(round) + 1);
        // What was not acknowledged may be asked for again, and is there once.
        const auto again = push(**record, std::to_string(first));
        if (said.empty() && found.count(first) == 0) {
            QVERIFY_OK(again);
            acknowledged.emplace(first, *again);
        } else {
            QCOMPARE(codeOf(again), std::string("conflict"));
        }
    }
    qInfo("%zu writes were acknowledged", acknowledged.size());
    QVERIFY(acknowledged.size() > 60);
}

void RecordCrashTest::rollingUpOutlivesTheWriter()
{
    std::mt19937_64 random = seededRandom();
    QVERIFY_OK(SqliteRecord::create(m_path));
    const Minute first = statistics::minuteOf(start);
    const auto valueOf = [](Minute minute) { return static_cast<std::uint64_t>(minute % 97 + 1); };
    // Every write is 7 minutes later and followed by tidying up two days later than it, so that something is
    // always being rolled up.
    constexpr Minute stride = 7;
    std::uint64_t done = 0;
    for (int round = 0; round < 40; ++round) {
        Child child([&](const Child::Say& say) {
            auto record = SqliteRecord::open(m_path);
            for (std::uint64_t i = done; record; ++i) {
                const Minute minute = first + static_cast<Minute>(i) * stride;
                statistics::Batch batch;
                batch.counters = {{"enwiki", "k", minute, 4, valueOf(minute)}};
                if (!(*record)->putStatistics("a", batch, {}))
                    ::_exit(5);
                say({i, 0});
                if (!tidyAll(**record, start + Seconds{(minute - first) * 60 + 2 * 86'400}))
                    ::_exit(6);
            }
        });
        child.killAfter(below(random, 12), below(random, 25'000));
        for (const Acknowledged& one : child.acknowledged())
            done = one.number + 1;
        QVERIFY(child.wasKilled());
        auto record = SqliteRecord::open(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->check());
        std::uint64_t expected = 0;
        for (std::uint64_t i = 0; i < done; ++i)
            expected += valueOf(first + static_cast<Minute>(i) * stride);
        statistics::Query query;
        query.since = start - Seconds{86'400};
        query.until = start + Seconds{1'000LL * 86'400};
        query.step = Seconds{86'400};
        std::uint64_t sum = 0;
        const auto answer = (*record)->statistics(query, start);
        QVERIFY_OK(answer);
        for (const auto& series : answer->counters) {
            for (const auto& point : series.points)
                sum += point.value;
        }
        const std::uint64_t pending = valueOf(first + static_cast<Minute>(done) * stride);
        QVERIFY2(sum == expected || sum == expected + pending,
                 (std::to_string(sum) + " instead of " + std::to_string(expected)).c_str());
    }
    QVERIFY(done > 20);
}

void RecordCrashTest::whoeverIsKilledWhileMigratingLeavesARecord()
{
    std::mt19937_64 random = seededRandom();
    int migrated = 0;
    for (int round = 0; round < 40; ++round) {
        const std::string path = m_path + std::to_string(round);
        {
            QVERIFY_OK(record::createPrivateFile(path));
            auto connection = record::Connection::open(path, record::Access::ReadWrite, {});
            QVERIFY_OK(connection);
            QVERIFY_OK((*connection)->script("PRAGMA journal_mode=WAL"));
            QVERIFY_OK((*connection)->script(recordOfVersion1));
        }
        Child child([&](const Child::Say&) { static_cast<void>(SqliteRecord::open(path)); });
        child.killAfter(0, below(random, 250'000));
        child.acknowledged();
        migrated += child.wasKilled() ? 0 : 1;
        auto record = SqliteRecord::open(path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->check());
        QCOMPARE((*record)->revocations({}, start)->total, std::uint64_t{4});
        QCOMPARE((*record)->statisticsOf("a", Timestamp{Seconds{30'000'000LL * 60}})->counters.size(),
                 std::size_t{2});
    }
    qInfo("%d of 40 were not killed in time", migrated);
}

void RecordCrashTest::processesShareARecord()
{
    QVERIFY_OK(SqliteRecord::create(m_path));
    constexpr std::uint64_t each = 60;
    const auto work = [&](std::uint64_t process) {
        return [this, process](const Child::Say& say) {
            auto record = SqliteRecord::open(m_path);
            if (!record || !(*record)->claimNode("node-" + std::to_string(process)))
                ::_exit(4);
            for (std::uint64_t i = 0; i < each; ++i) {
                const auto seq = push(**record, std::to_string(process * 1'000 + i));
                // A counter that everybody reads and writes: no increment may be lost.
                const auto counted = (*record)->transact([](Transaction& transaction) -> Result<void> {
                    auto ring = transaction.ring();
                    if (!ring)
                        return tl::unexpected(ring.error());
                    ++ring->version;
                    return transaction.putRing(*ring);
                });
                if (!seq || !counted)
                    ::_exit(5);
                say({process, *seq});
            }
        };
    };
    Child one(work(1));
    Child two(work(2));
    Child three(work(3));
    std::vector<std::uint64_t> seqs;
    for (Child* child : {&one, &two, &three}) {
        std::uint64_t last = 0;
        for (const Acknowledged& said : child->acknowledged()) {
            QVERIFY(said.seq > last);
            last = said.seq;
            seqs.push_back(said.seq);
        }
        QVERIFY(child->hasEndedWell());
    }
    std::sort(seqs.begin(), seqs.end());
    QCOMPARE(seqs.size(), static_cast<std::size_t>(3 * each));
    QCOMPARE(seqs.front(), std::uint64_t{1});
    QCOMPARE(seqs.back(), std::uint64_t{3 * each});
    QVERIFY(std::adjacent_find(seqs.begin(), seqs.end()) == seqs.end());
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QCOMPARE((*record)->ring()->version, std::uint64_t{3 * each});
    QVERIFY_OK((*record)->check());
}

QTEST_GUILESS_MAIN(RecordCrashTest)
#include "test_record_crash.moc"
