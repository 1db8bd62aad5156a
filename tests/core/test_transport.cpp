// Requests over TLS to a real server on loopback: to the pinned one only, within their time, and no further
// than they may go.

#include "tests/core/support/transport_support.h"

#include <QTest>

#include <csignal>
#include <thread>

using namespace signet;
using namespace signet::protocol;
using namespace signet::test;
using namespace std::chrono_literals;

class TransportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void sendsAndReceives();
    void keepsItsConnection();
    void anotherCertificateIsNotTrusted();
    void noPinTrustsNobody();
    void olderTlsIsRefused();
    void nobodyThere();
    void unknownHost();
    void findsHostsByName();
    void silenceInTheHandshakeEnds();
    void silenceAfterTheRequestEnds();
    void dribblingEnds();
    void cutOffAnswers_data();
    void cutOffAnswers();
    void oversizedAnswers_data();
    void oversizedAnswers();
    void connectsAgainAfterTheServerClosed();
    void connectsAgainAfterAFailure();
    void cancelEndsASend();
    void cancelOfNothingHarmsNothing();
    void requestsThatAreNotWellFormedAreNotSent_data();
    void requestsThatAreNotWellFormedAreNotSent();
    void localTransportCallsItsFunction();
};

void TransportTest::sendsAndReceives()
{
    std::string seen;
    const TlsServer server([&](TlsPeer& peer) {
        seen = peer.readRequest();
        peer.answer("{\"ok\":true}", "Content-Type: application/json\r\nX-Two: a\r\nX-Two: b\r\n");
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    const auto answer = transport->send({"PUT",
                                         "/v1/sites/a?b=c",
                                         {{"idempotency-key", "k"}, {"content-type", "application/json"}},
                                         "{\"a\":1}"});
    QVERIFY2(answer, messageOf(answer).c_str());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, std::string("{\"ok\":true}"));
    QVERIFY(find(answer->headers, "content-type") == "application/json");
    QCOMPARE(std::count_if(answer->headers.begin(), answer->headers.end(),
                           [](const auto& header) { return header.first == "x-two"; }),
             std::ptrdiff_t{2});
    QVERIFY2(seen.starts_with("PUT /v1/sites/a?b=c HTTP/1.1\r\n"), seen.c_str());
    QVERIFY2(seen.find("Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n") != std::string::npos,
             seen.c_str());
    QVERIFY2(seen.find("idempotency-key: k\r\n") != std::string::npos, seen.c_str());
    QVERIFY2(seen.ends_with("\r\n\r\n{\"a\":1}"), seen.c_str());
}

void TransportTest::keepsItsConnection()
{
    const TlsServer server(answerAll);
    const auto transport = makeTlsTransport(optionsFor(server));
    for (int i = 0; i < 20; ++i) {
        const auto answer = transport->send(question);
        QVERIFY2(answer, messageOf(answer).c_str());
    }
    QCOMPARE(server.connections(), 1);
}

void TransportTest::anotherCertificateIsNotTrusted()
{
    std::atomic<int> requests = 0;
    const TlsServer server([&](TlsPeer& peer) {
        while (!peer.readRequest().empty())
            ++requests;
    });
    const TlsIdentity other;
    auto options = optionsFor(server);
    options.pin = other.pin;
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Untrusted);
    QVERIFY2(answer.error().message.find("Nothing was sent") != std::string::npos,
             answer.error().message.c_str());
    QVERIFY2(answer.error().hint.find(':') != std::string::npos, "both pins are shown");
    // The server may have taken the connection for good, but nothing came over it.
    QCOMPARE(requests.load(), 0);
}

void TransportTest::noPinTrustsNobody()
{
    const TlsServer server(answerAll);
    auto options = optionsFor(server);
    options.pin.clear();
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Untrusted);
}

void TransportTest::olderTlsIsRefused()
{
    const TlsServer server(answerAll, TLS1_2_VERSION);
    const auto answer = makeTlsTransport(optionsFor(server))->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
    QVERIFY2(answer.error().message.find("TLS 1.3") != std::string::npos, answer.error().message.c_str());
    QCOMPARE(server.connections(), 0);
}

void TransportTest::nobodyThere()
{
    TlsOptions options;
    {
        const TlsServer gone(answerAll);
        options = optionsFor(gone);
    }
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
    QVERIFY2(answer.error().message.find("127.0.0.1:") != std::string::npos, answer.error().message.c_str());
    QVERIFY(!answer.error().hint.empty());
}

void TransportTest::unknownHost()
{
    // A name that no resolver takes, so that nothing is asked outside this machine.
    TlsOptions options;
    options.host = "no..such..host";
    options.port = 7443;
    options.pin = std::string(43, 'A');
    options.connectTimeout = 2s;
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
    QVERIFY2(answer.error().message.find("no..such..host") != std::string::npos,
             answer.error().message.c_str());
}

void TransportTest::findsHostsByName()
{
    const TlsServer server(answerAll);
    auto options = optionsFor(server);
    options.host = "localhost";
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY2(answer, messageOf(answer).c_str());
}

void TransportTest::silenceInTheHandshakeEnds()
{
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(::bind(listening, reinterpret_cast<sockaddr*>(&address), size), 0);
    QCOMPARE(::listen(listening, 1), 0);
    QCOMPARE(::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &size), 0);
    TlsOptions options;
    options.host = "127.0.0.1";
    options.port = ntohs(address.sin_port);
    options.pin = std::string(43, 'A');
    options.connectTimeout = 150ms;
    const auto answer = makeTlsTransport(options)->send(question);
    ::close(listening);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
    QVERIFY2(answer.error().message.find("within 150 milliseconds") != std::string::npos,
             answer.error().message.c_str());
}

void TransportTest::silenceAfterTheRequestEnds()
{
    const TlsServer server([](TlsPeer& peer) { peer.waitForTheEnd(); });
    auto options = optionsFor(server);
    options.answerTimeout = 150ms;
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
    QVERIFY2(answer.error().message.find("did not answer within 150 milliseconds") != std::string::npos,
             answer.error().message.c_str());
}

void TransportTest::dribblingEnds()
{
    // Each byte comes soon enough, all of them never.
    const TlsServer* self = nullptr;
    const TlsServer server([&](TlsPeer& peer) {
        peer.readRequest();
        if (!peer.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"))
            return;
        while (!self->isStopping() && peer.write("x"))
            std::this_thread::sleep_for(5ms);
    });
    self = &server;
    auto options = optionsFor(server);
    options.answerTimeout = 200ms;
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Unreachable);
}

void TransportTest::cutOffAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before anything") << QByteArray();
    QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    QTest::newRow("in a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    QTest::newRow("before the last chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    QTest::newRow("chunks that are none")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nab\r\n0\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
}

void TransportTest::cutOffAnswers()
{
    QFETCH(QByteArray, text);
    const TlsServer server([&](TlsPeer& peer) {
        peer.readRequest();
        if (!text.isEmpty())
            peer.write(text.toStdString());
    });
    const auto answer = makeTlsTransport(optionsFor(server))->send(question);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::Unreachable, answer.error().message.c_str());
}

void TransportTest::oversizedAnswers_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("announced");
    QTest::newRow("by its length") << "Content-Length: 5000\r\n\r\n" << false;
    QTest::newRow("chunk by chunk") << "Transfer-Encoding: chunked\r\n\r\n" << true;
    QTest::newRow("in its header") << "X-Long: " + QString(100'000, 'x') + "\r\n\r\n" << false;
}

void TransportTest::oversizedAnswers()
{
    QFETCH(QString, head);
    QFETCH(bool, announced);
    const TlsServer server([&](TlsPeer& peer) {
        peer.readRequest();
        bool open = peer.write("HTTP/1.1 200 OK\r\n" + head.toStdString());
        for (int i = 0; open && i < 10'000; ++i)
            open = peer.write(announced ? "8\r\nabcdefgh\r\n" : "abcdefgh");
    });
    auto options = optionsFor(server);
    options.maximumAnswer = 4'096;
    const auto answer = makeTlsTransport(options)->send(question);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::TooLarge, answer.error().message.c_str());
}

void TransportTest::connectsAgainAfterTheServerClosed()
{
    const TlsServer server([](TlsPeer& peer) {
        if (!peer.readRequest().empty())
            peer.answer("once");
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    for (int i = 0; i < 5; ++i) {
        auto answer = transport->send(question);
        // Closed between the look at the connection and the request: an answer cannot be had, and is not.
        if (!answer && answer.error().code == ErrorCode::Unreachable)
            answer = transport->send(question);
        QVERIFY2(answer, messageOf(answer).c_str());
        QCOMPARE(answer->body, std::string("once"));
    }
}

void TransportTest::connectsAgainAfterAFailure()
{
    int count = 0;
    const TlsServer server([&](TlsPeer& peer) {
        peer.readRequest();
        if (++count > 1)
            peer.answer("second");
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    QVERIFY(!transport->send(question));
    const auto answer = transport->send(question);
    QVERIFY2(answer, messageOf(answer).c_str());
    QCOMPARE(answer->body, std::string("second"));
}

void TransportTest::cancelEndsASend()
{
    std::atomic<bool> answering = false;
    const TlsServer server([&](TlsPeer& peer) {
        while (!peer.readRequest().empty()) {
            if (answering)
                peer.answer("fine");
        }
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    {
        std::atomic<bool> done = false;
        std::thread canceller([&] { cancelUntil(done, *transport); });
        const auto answer = transport->send(question);
        done = true;
        canceller.join();
        QVERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Unreachable);
        QVERIFY2(answer.error().message.find("cancelled") != std::string::npos,
                 answer.error().message.c_str());
    }
    answering = true;
    const auto answer = transport->send(question);
    QVERIFY2(answer, messageOf(answer).c_str());
}

void TransportTest::cancelOfNothingHarmsNothing()
{
    const TlsServer server(answerAll);
    const auto transport = makeTlsTransport(optionsFor(server));
    transport->cancel();
    QVERIFY(transport->send(question));
    transport->cancel();
    QVERIFY(transport->send(question));
    QCOMPARE(server.connections(), 1);
}

void TransportTest::requestsThatAreNotWellFormedAreNotSent_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::newRow("target with a line break") << HttpRequest{"GET", "/a\r\nX: y", {}, {}};
    QTest::newRow("target with a space") << HttpRequest{"GET", "/a b", {}, {}};
    QTest::newRow("target not a path") << HttpRequest{"GET", "a", {}, {}};
    QTest::newRow("method with a line break") << HttpRequest{"GET\r\n", "/", {}, {}};
    QTest::newRow("no method") << HttpRequest{"", "/", {}, {}};
    QTest::newRow("header value with a line break") << HttpRequest{"GET", "/", {{"a", "b\r\nc: d"}}, {}};
    QTest::newRow("header value with NUL") << HttpRequest{"GET", "/", {{"a", std::string(1, '\0')}}, {}};
    QTest::newRow("header name with a colon") << HttpRequest{"GET", "/", {{"a:", "b"}}, {}};
    QTest::newRow("header without a name") << HttpRequest{"GET", "/", {{"", "b"}}, {}};
}

void TransportTest::requestsThatAreNotWellFormedAreNotSent()
{
    QFETCH(HttpRequest, request);
    TlsOptions options;
    options.host = "127.0.0.1";
    options.port = 1;
    options.pin = std::string(43, 'A');
    const auto transport = makeTlsTransport(options);
    const auto answer = transport->send(request);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::InvalidInput);
    const auto ended = transport->stream(request, 1s, [](std::string_view) { return true; });
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::InvalidInput);
}

void TransportTest::localTransportCallsItsFunction()
{
    const auto transport = makeLocalTransport([](const HttpRequest& request) {
        return HttpResponse{request.target == "/" ? 200 : 404, {}, "here"};
    });
    const auto answer = transport->send({"GET", "/", {}, {}});
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("here"));
    std::string all;
    const auto ended = transport->stream({"GET", "/", {}, {}}, 1s, [&](std::string_view piece) {
        all += piece;
        return true;
    });
    QVERIFY(ended);
    QCOMPARE(all, std::string("here"));
    QVERIFY(!transport->stream({"GET", "/other", {}, {}}, 1s, [](std::string_view) { return true; }));
    transport->cancel();
}

QTEST_GUILESS_MAIN(TransportTest)
#include "test_transport.moc"
