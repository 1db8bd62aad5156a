// What the data door withstands: each class of abuse is refused, its memory stays flat, and those who behave
// notice nothing.

#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>

#include <atomic>
#include <csignal>
#include <thread>

#include <unistd.h>

using namespace signet::testing;

namespace {

/// Asks on one connection again and again in a thread of its own, and counts what goes wrong.
class HealthyClient
{
public:
    explicit HealthyClient(const std::string& socketPath)
    {
        m_thread = std::thread([this, socketPath] {
            HttpClient client;
            if (!client.connectTo(socketPath))
                ++m_failed;
            while (!m_stopped) {
                const auto answer = client.ask("POST", "/v1/seal", R"({"site":"enwiki","subject":"1"})");
                if (answer && answer->status == 200)
                    ++m_answered;
                else
                    ++m_failed;
                if (!answer && !client.connectTo(socketPath))
                    ::usleep(1'000);
            }
        });
    }
    ~HealthyClient()
    {
        m_stopped = true;
        m_thread.join();
    }
    HealthyClient(const HealthyClient&) = delete;
    HealthyClient& operator=(const HealthyClient&) = delete;
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] int answered() const { return m_answered; }
    /// Waits until it was answered once more than now.
    [[nodiscard]] bool goesOn() const
    {
        const int before = m_answered;
        for (int i = 0; i < patience && m_answered == before; ++i)
            ::usleep(1'000);
        return m_answered > before;
    }

private:
    std::atomic<bool> m_stopped{false};
    std::atomic<int> m_failed{0};
    std::atomic<int> m_answered{0};
    std::thread m_thread;
};

constexpr std::string_view open = "POST /v1/open HTTP/1.1\r\nHost: a\r\n";

} // namespace

class AbuseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aBodyOf300Megabytes();
    void aBodyOf300MegabytesInChunks();
    void twentyMegabytesOfHeaders();
    void requestsThatAreNeverFinished();
    void fiveThousandIdleConnections();
    void fiveThousandHalfSentBodies();
    void pipelinesThatNobodyReads();
    void manyRequestsAtOnceAreAllAnswered();
    void smugglingShapes_data();
    void smugglingShapes();
    void rubbish();
    void connectionsThatComeAndGo();

private:
    [[nodiscard]] bool memoryIsFlat() const
    {
        // Half-sent requests may hold 32 MB together; the rest is what allocators keep. Sanitizers keep more.
#ifdef SIGNET_SANITIZED
        constexpr long allowed = 400'000;
#else
        constexpr long allowed = 48'000; // kilobytes
#endif
        const long now = m_server->process().memory();
        if (now - m_memory > allowed)
            qWarning("memory grew from %ld to %ld kB", m_memory, now);
        return now - m_memory <= allowed;
    }

    std::unique_ptr<TestAuthority> m_server;
    std::unique_ptr<HealthyClient> m_healthy;
    long m_memory = 0;
};

void AbuseTest::initTestCase()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    m_server = std::make_unique<TestAuthority>();
    QVERIFY2(m_server->init(), m_server->initOutput().c_str());
    QVERIFY2(m_server->start({"--workers", "2"}), m_server->log().c_str());
}

void AbuseTest::init()
{
    m_healthy = std::make_unique<HealthyClient>(m_server->socketPath());
    QVERIFY(m_healthy->goesOn());
    m_memory = m_server->process().memory();
}

void AbuseTest::cleanup()
{
    QVERIFY(m_healthy->goesOn());
    QCOMPARE(m_healthy->failed(), 0);
    QVERIFY(memoryIsFlat());
    m_healthy.reset();
}

void AbuseTest::aBodyOf300Megabytes()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server->socketPath()));
    QVERIFY(client.send(std::string(open) + "Content-Length: 314572800\r\n\r\n"));
    const std::string megabyte(1 << 20, 'x');
    int sent = 0;
    while (sent < 300 && client.send(megabyte))
        ++sent;
    // It need not take any of it; the answer is there all the same.
    const auto answer = client.receive();
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    QCOMPARE(answer->header("connection"), std::string("close"));
}

void AbuseTest::aBodyOf300MegabytesInChunks()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server->socketPath()));
    QVERIFY(client.send(std::string(open) + "Transfer-Encoding: chunked\r\n\r\n"));
    const std::string chunk = "1000\r\n" + std::string(4'096, 'x') + "\r\n";
    int sent = 0;
    while (sent < 75'000 && client.send(chunk))
        ++sent;
    const auto answer = client.receive();
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
}

void AbuseTest::twentyMegabytesOfHeaders()
{
    for (const bool oneLine : {true, false}) {
        HttpClient client;
        QVERIFY(client.connectTo(m_server->socketPath()));
        QVERIFY(client.send("GET /healthz HTTP/1.1\r\nHost: a\r\nX: "));
        const std::string piece =
            oneLine ? std::string(64 * 1024, 'x') : "y\r\nX: " + std::string(1'000, 'x');
        std::size_t sent = 0;
        while (sent < 20'000'000 && client.send(piece))
            sent += piece.size();
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, 431);
        QVERIFY(client.ends());
    }
}

void AbuseTest::requestsThatAreNeverFinished()
{
    std::vector<HttpClient> clients(200);
    for (std::size_t i = 0; i < clients.size(); ++i) {
        QVERIFY(clients[i].connectTo(m_server->socketPath()));
        const std::string text = std::string(open) + "Content-Length: 500\r\n\r\n{\"site\":";
        QVERIFY(clients[i].send(text.substr(0, 1 + i % text.size())));
    }
    // Byte after byte does not help.
    HttpClient slow;
    QVERIFY(slow.connectTo(m_server->socketPath()));
    QVERIFY(slow.send("GET /healthz HTTP/1.1\r\nHost: a\r\nX: "));
    std::atomic<bool> over{false};
    std::thread drip([&] {
        while (!over && slow.send("x"))
            ::usleep(200'000);
    });
    for (auto& client : clients) {
        const auto answer = client.receive(90'000);
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(client.ends());
    }
    const auto answer = slow.receive(90'000);
    over = true;
    drip.join();
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
}

void AbuseTest::fiveThousandIdleConnections()
{
    std::vector<HttpClient> clients(5'000);
    int connected = 0;
    for (auto& client : clients)
        connected += client.connectTo(m_server->socketPath()) ? 1 : 0;
    QCOMPARE(connected, 5'000);
    // More than may be: those that never asked made room. New ones are answered.
    HttpClient late;
    QVERIFY(late.connectTo(m_server->socketPath()));
    QCOMPARE(late.ask("GET", "/healthz").value_or(HttpAnswer()).status, 200);
    QVERIFY(m_server->process().descriptors() < 4'096 + 128);
    int ended = 0;
    for (auto& client : clients)
        ended += client.ends(0) ? 1 : 0;
    QVERIFY2(ended >= 5'000 - 4'096, qPrintable(QString::number(ended)));
    QVERIFY(memoryIsFlat());
}

void AbuseTest::fiveThousandHalfSentBodies()
{
    std::vector<HttpClient> clients(5'000);
    const std::string half = std::string(open) + "Content-Length: 65000\r\n\r\n" + std::string(60'000, 'x');
    for (auto& client : clients) {
        QVERIFY(client.connectTo(m_server->socketPath()));
        static_cast<void>(client.send(half)); // 300 MB together; what is too much is refused
    }
    QVERIFY(m_healthy->goesOn());
    QVERIFY(memoryIsFlat());
}

void AbuseTest::pipelinesThatNobodyReads()
{
    std::vector<HttpClient> clients(50);
    const std::string request = httpRequest("GET", "/metrics");
    std::string many;
    for (int i = 0; i < 500; ++i)
        many += request;
    for (auto& client : clients) {
        QVERIFY(client.connectTo(m_server->socketPath()));
        // A megabyte a client at most; the server stops reading long before it has answered all that.
        const timeval little{0, 50'000};
        ::setsockopt(client.descriptor(), SOL_SOCKET, SO_SNDTIMEO, &little, sizeof(little));
        for (int i = 0; i < 20 && client.send(many); ++i) {
        }
    }
    QVERIFY(m_healthy->goesOn());
    QVERIFY(memoryIsFlat());
    // Slow readers are dropped in the end: what they left to be read ends behind a few answers.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->process().descriptors() < 60, patience);
}

void AbuseTest::manyRequestsAtOnceAreAllAnswered()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server->socketPath()));
    std::string many;
    for (int i = 0; i < 2'000; ++i)
        many += httpRequest(i % 2 == 0 ? "GET" : "POST", i % 2 == 0 ? "/healthz" : "/v1/open",
                            i % 2 == 0 ? "" : "{}");
    std::thread sender([&] { static_cast<void>(client.send(many)); });
    for (int i = 0; i < 2'000; ++i) {
        const auto answer = client.receive();
        if (!answer || answer->status != (i % 2 == 0 ? 200 : 400)) {
            sender.join();
            QFAIL(qPrintable(QString("answer %1").arg(i)));
        }
    }
    sender.join();
}

void AbuseTest::smugglingShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string hidden = "GET /v1/hidden HTTP/1.1\r\nHost: a\r\n\r\n";
    const auto row = [&](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text + hidden);
    };
    row("CL.TE", std::string(open) + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG");
    row("TE.CL", std::string(open) + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n");
    row("TE.TE", std::string(open) + "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n\r\n0\r\n\r\n");
    row("TE in disguise", std::string(open) + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
    row("TE behind a space", std::string(open) + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n");
    row("TE in a folded line", std::string(open) + "X: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("CL.CL", std::string(open) + "Content-Length: 0\r\nContent-Length: 40\r\n\r\n");
    row("CL.0", "GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n");
    row("a bare LF", "POST /v1/open HTTP/1.1\r\nHost: a\r\nX: y\nContent-Length: 40\r\n\r\n");
    row("a wrong chunk", std::string(open) + "Transfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n");
    row("a chunk extension's LF", std::string(open) + "Transfer-Encoding: chunked\r\n\r\n1;\nx\r\n0\r\n\r\n");
    row("an upgrade to HTTP/1.0", "POST /v1/open HTTP/1.0\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
}

void AbuseTest::smugglingShapes()
{
    QFETCH(QByteArray, text);
    HttpClient client;
    QVERIFY(client.connectTo(m_server->socketPath()));
    QVERIFY(client.send(text.toStdString()));
    const auto answer = client.receive();
    QVERIFY(answer);
    QVERIFY(answer->status == 400 || answer->status == 505);
    // One answer, and the end: what stands behind is nobody's request.
    QVERIFY(client.ends());
}

void AbuseTest::rubbish()
{
    for (int i = 0; i < 300; ++i) {
        HttpClient client;
        QVERIFY(client.connectTo(m_server->socketPath()));
        std::string text;
        for (int k = 0; k < 400; ++k)
            text.push_back(static_cast<char>((i * 7'919 + k * k * 31 + k) % 256));
        text += "\r\n\r\n";
        static_cast<void>(client.send(text));
        const auto answer = client.receive();
        QVERIFY2(answer && answer->status >= 400, qPrintable(QString::number(i)));
    }
}

void AbuseTest::connectionsThatComeAndGo()
{
    const std::size_t before = m_server->process().descriptors();
    for (int i = 0; i < 3'000; ++i) {
        HttpClient client;
        QVERIFY(client.connectTo(m_server->socketPath()));
        if (i % 3 == 0)
            static_cast<void>(client.send("POST /v1/open HTT"));
        if (i % 3 == 1)
            static_cast<void>(client.send(httpRequest("GET", "/healthz")));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_server->process().descriptors() <= before + 2, patience);
}

QTEST_GUILESS_MAIN(AbuseTest)
#include "test_abuse.moc"
