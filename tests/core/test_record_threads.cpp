#include "core/record/sqlite_connection.h"
#include "tests/core/support/record_support.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::SqliteRecord;

/// Many threads, over two records opened on one file.
class RecordThreadsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void numbersAreUniqueAndInTheOrderOfCommits();
    void noUpdateIsLost();
    void oneFailureAmongManyTouchesNobodyElse();
    void aFullRecordKeepsWhatItAcknowledged();
    void whoeverWaitsForAnotherProcessIsToldSo();
    void readersAndWritersOfEveryKind();
    void aRecordInMemoryIsShared();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteRecord> m_one;
    std::unique_ptr<SqliteRecord> m_two;
};

namespace {

/// Runs `work(number)` in that many threads at once.
void inThreads(int count, const std::function<void(int)>& work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

void RecordThreadsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::string path = m_folder->filePath("record.db").toStdString();
    auto one = SqliteRecord::create(path);
    QVERIFY_OK(one);
    auto two = SqliteRecord::open(path);
    QVERIFY_OK(two);
    m_one = std::move(*one);
    m_two = std::move(*two);
}

void RecordThreadsTest::numbersAreUniqueAndInTheOrderOfCommits()
{
    constexpr int writers = 6;
    constexpr int each = 25;
    std::atomic<bool> stop{false};
    std::atomic<bool> inOrder{true};
    std::atomic<std::uint64_t> heard{0};
    std::mutex lock;
    std::vector<std::uint64_t> seqs;
    std::vector<std::thread> readers;
    for (SqliteRecord* record : {m_one.get(), m_two.get()}) {
        readers.emplace_back([&, record] {
            // Whoever reads on never has to look back: an entry never appears below one that was read.
            std::uint64_t last = 0;
            while (!stop.load() || last < record->versions()->seq) {
                const auto entries = record->revocationsAfter(last, start, 1'000);
                if (!entries)
                    break;
                for (const auto& entry : *entries) {
                    if (entry.seq != last + 1)
                        inOrder.store(false);
                    last = entry.seq;
                }
                std::this_thread::yield();
            }
            heard.fetch_add(last);
        });
    }
    inThreads(writers, [&](int number) {
        std::uint64_t last = 0;
        for (int i = 0; i < each; ++i) {
            const auto done = append(number % 2 == 0 ? *m_one : *m_two,
                                     {sampleRevocation(std::to_string(number) + "-" + std::to_string(i))});
            const std::lock_guard guard(lock);
            if (!done || done->front().seq <= last) {
                inOrder.store(false);
                return;
            }
            last = done->front().seq;
            seqs.push_back(last);
        }
    });
    stop.store(true);
    for (std::thread& reader : readers)
        reader.join();
    QVERIFY(inOrder.load());
    std::sort(seqs.begin(), seqs.end());
    QCOMPARE(seqs.size(), std::size_t{writers * each});
    QCOMPARE(seqs.front(), std::uint64_t{1});
    QCOMPARE(seqs.back(), std::uint64_t{writers * each});
    QVERIFY(std::adjacent_find(seqs.begin(), seqs.end()) == seqs.end());
    QCOMPARE(heard.load(), std::uint64_t{2 * writers * each});
}

void RecordThreadsTest::noUpdateIsLost()
{
    constexpr int writers = 4;
    constexpr int each = 20;
    std::atomic<int> failed{0};
    inThreads(writers, [&](int number) {
        for (int i = 0; i < each; ++i) {
            const auto done =
                (number % 2 == 0 ? *m_one : *m_two).transact([](Transaction& transaction) -> Result<void> {
                    auto settings = transaction.settings().value_or(Settings());
                    settings.name += "x";
                    ++settings.version;
                    if (auto put = transaction.putSettings(settings); !put)
                        return put;
                    auto entry = transaction.appendActivity(sampleActivity("settings.put"));
                    return entry ? Result<void>() : tl::unexpected(entry.error());
                });
            failed.fetch_add(done ? 0 : 1);
        }
    });
    QCOMPARE(failed.load(), 0);
    QCOMPARE(m_one->settings()->name.size(), std::size_t{writers * each});
    QCOMPARE(m_two->settings()->version, std::uint64_t{writers * each});
    QCOMPARE(m_two->versions()->activity, std::uint64_t{writers * each});
    QVERIFY_OK(m_one->check());
}

void RecordThreadsTest::oneFailureAmongManyTouchesNobodyElse()
{
    constexpr int writers = 8;
    constexpr int each = 20;
    std::atomic<int> wrong{0};
    inThreads(writers, [&](int number) {
        for (int i = 0; i < each; ++i) {
            const bool fails = (number + i) % 3 == 0;
            const std::string id = std::to_string(number) + "-" + std::to_string(i);
            int runs = 0;
            const auto done = m_one->transact([&](Transaction& transaction) -> Result<void> {
                ++runs;
                if (auto entries = transaction.appendRevocations({sampleRevocation(id)}); !entries)
                    return tl::unexpected(entries.error());
                if (auto put = transaction.putSite(sampleSite(id)); !put)
                    return put;
                if (fails)
                    return fail(ErrorCode::NotAllowed, "Not " + id);
                return {};
            });
            const bool asMeant = fails ? !done && done.error().message == "Not " + id : done.has_value();
            wrong.fetch_add(asMeant && runs > 0 ? 0 : 1);
        }
    });
    QCOMPARE(wrong.load(), 0);
    std::size_t expected = 0;
    for (int number = 0; number < writers; ++number) {
        for (int i = 0; i < each; ++i)
            expected += (number + i) % 3 == 0 ? 0 : 1;
    }
    QCOMPARE(m_two->sites()->size(), expected);
    QCOMPARE(m_two->versions()->seq, static_cast<std::uint64_t>(expected));
    QCOMPARE(m_two->versions()->settings, static_cast<std::uint64_t>(expected));
    QCOMPARE(m_two->revocationsAfter(0, start, 10'000)->size(), expected);
    RevocationQuery query;
    query.text = "laptop";
    QCOMPARE(m_two->revocations(query, start)->total, static_cast<std::uint64_t>(expected));
    QVERIFY_OK(m_one->check());
}

void RecordThreadsTest::aFullRecordKeepsWhatItAcknowledged()
{
    SqliteRecord::Options options;
    options.maximumBytes = 700'000;
    auto full = SqliteRecord::open(m_one->path(), options);
    QVERIFY_OK(full);
    std::mutex lock;
    std::vector<std::string> acknowledged;
    std::vector<std::string> codes;
    inThreads(8, [&](int number) {
        for (int i = 0; i < 200; ++i) {
            auto entry = sampleRevocation(std::to_string(number) + "-" + std::to_string(i));
            entry.reason = std::string(450, 'r');
            const auto done = append(**full, {entry});
            const std::lock_guard guard(lock);
            if (done)
                acknowledged.push_back(entry.id);
            else
                codes.push_back(codeOf(done));
        }
    });
    QVERIFY(!acknowledged.empty());
    QVERIFY(!codes.empty());
    QVERIFY(std::all_of(codes.begin(), codes.end(), [](const std::string& code) { return code == "io"; }));
    const auto log = m_two->revocationsAfter(0, start, 10'000);
    QVERIFY_OK(log);
    std::vector<std::string> kept;
    for (const auto& entry : *log)
        kept.push_back(entry.id);
    std::sort(acknowledged.begin(), acknowledged.end());
    std::sort(kept.begin(), kept.end());
    QVERIFY(kept == acknowledged);
    QVERIFY_OK(m_two->check());
}

void RecordThreadsTest::whoeverWaitsForAnotherProcessIsToldSo()
{
    SqliteRecord::Options options;
    options.busyTime = std::chrono::milliseconds(50);
    auto patient = SqliteRecord::open(m_one->path(), options);
    QVERIFY_OK(patient);
    auto holder = record::Connection::open(m_one->path(), record::Access::ReadWrite, {});
    QVERIFY_OK(holder);
    QVERIFY_OK((*holder)->script("BEGIN IMMEDIATE"));
    std::atomic<int> told{0};
    inThreads(16, [&](int number) {
        const auto done = append(**patient, {sampleRevocation(std::to_string(number))});
        told.fetch_add(codeOf(done) == "unreachable" ? 1 : 0);
    });
    QCOMPARE(told.load(), 16);
    QVERIFY_OK((*holder)->script("ROLLBACK"));
    QCOMPARE(append(**patient, {sampleRevocation("a")})->front().seq, std::uint64_t{1});
}

void RecordThreadsTest::readersAndWritersOfEveryKind()
{
    std::atomic<int> failed{0};
    const auto expect = [&](bool done) { failed.fetch_add(done ? 0 : 1); };
    inThreads(8, [&](int number) {
        SqliteRecord& record = number % 2 == 0 ? *m_one : *m_two;
        for (int i = 0; i < 15; ++i) {
            const std::string name = std::to_string(number);
            switch (number) {
            case 0:
                expect(append(record, {sampleRevocation(std::to_string(i))}).has_value());
                break;
            case 1:
                expect(record.putNode({name, "0.1", start, start + Seconds{i}, 1, 2, 3}).has_value());
                break;
            case 2: {
                statistics::Batch batch;
                batch.counters = {{"enwiki", "k", statistics::minuteOf(start) - 10'000 + i, 1, 5}};
                expect(record.putStatistics(name, batch, {{"k", 1, start}}).has_value());
                break;
            }
            case 3:
                expect(tidyAll(record, start + Seconds{i * 300}).has_value());
                break;
            case 4:
                expect(
                    record.putOverflow(name + std::to_string(i), "sealed", start + Seconds{600}).has_value());
                expect(record.overflow(name + std::to_string(i), start - Seconds{1}).has_value());
                break;
            case 5:
                expect(record.statistics({}, start).has_value());
                expect(record.unexpired(start).has_value());
                expect(record.seen("", "", start, start).has_value());
                break;
            case 6:
                expect(record.check().has_value());
                break;
            default:
                expect(record.revocations({}, start).has_value());
                expect(record.activity({}).has_value());
                expect(record.nodes().has_value());
                break;
            }
        }
    });
    QCOMPARE(failed.load(), 0);
    QVERIFY_OK(m_one->check());
}

void RecordThreadsTest::aRecordInMemoryIsShared()
{
    auto memory = SqliteRecord::openInMemory();
    QVERIFY_OK(memory);
    std::atomic<int> failed{0};
    inThreads(4, [&](int number) {
        for (int i = 0; i < 50; ++i) {
            failed.fetch_add(append(**memory, {sampleRevocation(std::to_string(number * 100 + i))}) ? 0 : 1);
            failed.fetch_add((*memory)->revocations({}, start) ? 0 : 1);
        }
    });
    QCOMPARE(failed.load(), 0);
    QCOMPARE((*memory)->versions()->seq, std::uint64_t{200});
}

QTEST_GUILESS_MAIN(RecordThreadsTest)
#include "test_record_threads.moc"
