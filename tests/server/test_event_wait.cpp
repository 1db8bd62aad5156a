// How a worker waits: what comes is told, and whoever is not asked sleeps.

#include "app/server/http/event_wait.h"

#include <QtTest>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>

#include <array>
#include <atomic>
#include <thread>

#include <unistd.h>

using namespace signet::server;

namespace {

/// An epoll with one eventfd, and a thread that answers each ring of it with another one at once: as a client
/// that asks again as soon as it was answered.
class Table
{
public:
    Table()
    {
        epoll_event event{};
        event.events = EPOLLIN | EPOLLET;
        event.data.fd = asked;
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, asked, &event);
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table()
    {
        for (const int one : {asked, answered, epoll})
            ::close(one);
    }

    static void ring(int bell)
    {
        const std::uint64_t one = 1;
        QCOMPARE(::write(bell, &one, sizeof(one)), ssize_t{sizeof(one)});
    }
    static void hear(int bell)
    {
        std::uint64_t rings = 0;
        QCOMPARE(::read(bell, &rings, sizeof(rings)), ssize_t{sizeof(rings)});
    }

    int epoll = ::epoll_create1(0);
    int asked = ::eventfd(0, 0);
    int answered = ::eventfd(0, 0);
    std::array<epoll_event, 8> events{};
};

/// How often this thread went to sleep.
long sleeps()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

} // namespace

class TestEventWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCame_data()
    {
        QTest::addColumn<bool>("mayLook");
        QTest::newRow("looks") << true;
        QTest::newRow("sleeps") << false;
    }

    void tellsWhatCame()
    {
        QFETCH(bool, mayLook);
        constexpr int turns = 2'000;
        Table table;
        std::thread client([&table] {
            for (int i = 0; i < turns; ++i) {
                Table::ring(table.asked);
                Table::hear(table.answered);
            }
        });
        EventWait wait(mayLook);
        for (int i = 0; i < turns; ++i) {
            long count = 0;
            while (count <= 0) // a signal may wake it
                count = wait(table.epoll, table.events);
            QCOMPARE(count, 1L);
            QCOMPARE(table.events[0].data.fd, table.asked);
            Table::hear(table.asked);
            Table::ring(table.answered);
        }
        client.join();
    }

    void sleepsInSilence()
    {
        // However much was asked before: each pause is slept through, and what ends it is told.
        Table table;
        EventWait wait(true);
        for (int i = 0; i < 1'000; ++i) {
            Table::ring(table.asked);
            QCOMPARE(wait(table.epoll, table.events), 1L);
            Table::hear(table.asked);
        }
        for (int pause = 0; pause < 3; ++pause) {
            std::atomic<bool> rung{false};
            std::thread client([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(30));
                rung = true;
                Table::ring(table.asked);
            });
            const long before = sleeps();
            QCOMPARE(wait(table.epoll, table.events), 1L);
            QVERIFY(rung);
            QVERIFY(sleeps() > before);
            Table::hear(table.asked);
            client.join();
        }
    }
};

QTEST_GUILESS_MAIN(TestEventWait)
#include "test_event_wait.moc"
