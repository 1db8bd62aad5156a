// The engine by itself: answers that wait for the end of a round of events are lost by nothing that happens
// in the same round.

#include "app/server/http/engine.h"
#include "tests/server/support/http_client.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

#include <semaphore>
#include <thread>

#include <unistd.h>

using namespace signet::server;
using namespace signet::testing;

namespace {

/// What tests and the one worker tell each other.
struct Rounds
{
    std::binary_semaphore holding{0}; ///< the worker is in "/hold": what is sent now comes in one round
    std::binary_semaphore goOn{0};    ///< let it go
    std::binary_semaphore finish{0};  ///< let the task of "/hold" end
};

class HoldingHandler final : public Handler
{
public:
    explicit HoldingHandler(Rounds& rounds) : m_rounds(rounds) {}
    Task handle(const Request& request, Answer& answer) override
    {
        answer.body = "{}";
        if (request.path != "/hold")
            return {};
        m_rounds.holding.release();
        m_rounds.goOn.acquire();
        return [this](Answer& late) {
            m_rounds.finish.acquire();
            late.body = "{}";
        };
    }

private:
    Rounds& m_rounds;
};

class OneWorker
{
public:
    explicit OneWorker(std::size_t connections)
    {
        EngineLimits limits;
        limits.connections = connections;
        m_engine = std::make_unique<Engine>(limits, 1, 1,
                                            [this] { return std::make_unique<HoldingHandler>(rounds); });
        const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path().copy(address.sun_path, sizeof(address.sun_path) - 1);
        if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
            ::listen(listener, 16) != 0 || !m_engine->start({{listener, true}}))
            qFatal("no engine");
    }
    ~OneWorker() { m_engine->drain({}); } // while what its handler asks is there

    [[nodiscard]] std::string path() const { return m_folder.filePath("engine.sock").toStdString(); }
    Engine& operator*() { return *m_engine; }
    Engine* operator->() { return m_engine.get(); }

    Rounds rounds;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerOutlivesWhoeverNeedsRoom();
    void anAnswerOutlivesTheBeginningOfTheEnd();
};

void EngineTest::anAnswerOutlivesWhoeverNeedsRoom()
{
    OneWorker engine(2);
    HttpClient asking;
    HttpClient holding;
    QVERIFY(asking.connectTo(engine.path()) && holding.connectTo(engine.path()));
    QVERIFY(asking.ask("GET", "/"));
    QVERIFY(holding.send(httpRequest("GET", "/hold")));
    engine.rounds.holding.acquire();
    // The answer to this, and somebody for whom there is no room but in its place.
    QVERIFY(asking.send(httpRequest("GET", "/")));
    HttpClient third;
    QVERIFY(third.connectTo(engine.path()));
    engine.rounds.goOn.release();
    const auto answer = asking.receive();
    engine.rounds.finish.release();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    const auto turnedAway = third.receive();
    QVERIFY(turnedAway);
    QCOMPARE(turnedAway->status, 503);
    QVERIFY(holding.receive());
}

void EngineTest::anAnswerOutlivesTheBeginningOfTheEnd()
{
    OneWorker engine(10);
    HttpClient asking;
    HttpClient holding;
    QVERIFY(asking.connectTo(engine.path()) && holding.connectTo(engine.path()));
    QVERIFY(asking.ask("GET", "/"));
    QVERIFY(holding.send(httpRequest("GET", "/hold")));
    engine.rounds.holding.acquire();
    QVERIFY(asking.send(httpRequest("GET", "/")));
    std::thread draining([&] { engine->drain(std::chrono::seconds(30)); });
    std::this_thread::sleep_for(std::chrono::milliseconds(200)); // it has told the worker by then
    engine.rounds.goOn.release();
    const auto answer = asking.receive();
    engine.rounds.finish.release();
    draining.join();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(holding.receive());
}

QTEST_GUILESS_MAIN(EngineTest)
#include "test_engine.moc"
