// Streams over TLS: piece by piece, until either side has enough or one falls silent.

#include "tests/core/support/transport_support.h"

#include <QTest>

#include <csignal>
#include <thread>

using namespace signet;
using namespace signet::protocol;
using namespace signet::test;
using namespace std::chrono_literals;

class TransportStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void streamsPieceByPiece();
    void streamsEndWhenTheTakerHasEnough();
    void silentStreamsEnd();
    void cutOffStreamsAreNoticed();
    void refusedStreamsSayWhy();
    void cancelEndsAStream();
};

void TransportStreamTest::streamsPieceByPiece()
{
    const TlsServer server([](TlsPeer& peer) {
        peer.readRequest();
        peer.write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 100; ++i)
            peer.write("6\r\nevent\n\r\n");
        peer.write("0\r\n\r\n");
        peer.waitForTheEnd();
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    std::string all;
    const auto ended = transport->stream(question, longEnough, [&](std::string_view piece) {
        all += piece;
        return true;
    });
    QVERIFY2(ended, messageOf(ended).c_str());
    QCOMPARE(all.size(), std::size_t{600});
    QVERIFY(all.starts_with("event\nevent\n"));
}

void TransportStreamTest::streamsEndWhenTheTakerHasEnough()
{
    std::atomic<bool> gone = false;
    const TlsServer server([&](TlsPeer& peer) {
        peer.readRequest();
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
        peer.waitForTheEnd();
        gone = true;
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    std::string all;
    const auto ended = transport->stream(question, longEnough, [&](std::string_view piece) {
        all += piece;
        return false;
    });
    QVERIFY2(ended, messageOf(ended).c_str());
    QCOMPARE(all, std::string("one"));
    QTRY_VERIFY(gone);
}

void TransportStreamTest::silentStreamsEnd()
{
    const TlsServer server([](TlsPeer& peer) {
        peer.readRequest();
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
        peer.waitForTheEnd();
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    int pieces = 0;
    const auto ended = transport->stream(question, 150ms, [&](std::string_view) { return ++pieces > 0; });
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::Unreachable);
    QCOMPARE(pieces, 1);
}

void TransportStreamTest::cutOffStreamsAreNoticed()
{
    const TlsServer server([](TlsPeer& peer) {
        peer.readRequest();
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    const auto ended = transport->stream(question, longEnough, [](std::string_view) { return true; });
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::Unreachable);
}

void TransportStreamTest::refusedStreamsSayWhy()
{
    const TlsServer server([](TlsPeer& peer) {
        peer.readRequest();
        const std::string body = R"({"error":{"code":"forbidden","message":"No.","hint":"Ask."}})";
        peer.write("HTTP/1.1 403 Forbidden\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
                   body);
        peer.waitForTheEnd();
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    const auto ended = transport->stream(question, longEnough, [](std::string_view) { return true; });
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::Forbidden);
    QCOMPARE(ended.error().message, std::string("No."));
}

void TransportStreamTest::cancelEndsAStream()
{
    const TlsServer server([](TlsPeer& peer) {
        peer.readRequest();
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
        peer.waitForTheEnd();
    });
    const auto transport = makeTlsTransport(optionsFor(server));
    std::atomic<bool> done = false;
    std::thread canceller([&] { cancelUntil(done, *transport); });
    const auto ended = transport->stream(question, longEnough, [](std::string_view) { return true; });
    done = true;
    canceller.join();
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TransportStreamTest)
#include "test_transport_stream.moc"
