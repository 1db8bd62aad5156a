// The admin door as operators and strangers meet it.

#include "app/server/admin_door/rate_limiter.h"
#include "core/authority/operator.h"
#include "core/base/random.h"
#include "core/protocol/admin_api.h"
#include "core/protocol/client.h"
#include "core/protocol/message_signature.h"
#include "tests/server/support/http_client.h"
#include "tests/server/support/plain_tls.h"
#include "tests/support/authority.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/ssl.h>

#include <thread>

using namespace signet;
using namespace signet::testing;
using protocol::HttpRequest;
using protocol::HttpResponse;

class AdminDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void speaksTls13Alone();
    void answersWhoIsKnown();
    void strangersGetOneAnswer_data();
    void strangersGetOneAnswer();
    void anUnsignedRequestGetsTheSame();
    void aReplayedRequestIsRefused();
    void aClockThatIsOffIsToldToOperatorsAlone();
    void aRoleTooSmallIsRefusedOnEveryRoute();
    void aRemovedOperatorIsNobody();
    void aWriteHappensOnce();
    void pairingWorksOnce();
    void smugglingShapesAreRefused_data();
    void smugglingShapesAreRefused();
    void largeBodiesGoOnlyWhereTheyMay();
    void halfSentRequestsEnd();
    void aFloodOfConnectionsLeavesRoom();
    void eventsTellWhatChanges();
    void eventsEndWhenTheOperatorGoes();
    void aRateLimitBindsOneOperator();
    void bucketsFillAgainAndAreBounded();

private:
    Result<HttpResponse> send(const HttpRequest& request) { return m_server.admin()->send(request); }

    TestAuthority m_server;
    std::optional<TestOperator> m_administrator;
    std::optional<TestOperator> m_viewer;
    std::string m_strangersAnswer;
};

void AdminDoorTest::initTestCase()
{
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start({"--admin-rate", "10000"}), m_server.log().c_str());
    m_administrator = m_server.pair("administrator", "Grace");
    m_viewer = m_server.pair("viewer", "Ada");
    QVERIFY2(m_administrator && m_viewer, m_server.log().c_str());
    const auto stranger = send({"GET", "/v1/status", {}, {}});
    QVERIFY(stranger);
    QCOMPARE(stranger->status, 401);
    m_strangersAnswer = stranger->body;
    QCOMPARE(memberOf(m_strangersAnswer, "code"), std::string("unauthorized"));
}

void AdminDoorTest::speaksTls13Alone()
{
    PlainTls good(m_server.adminPort());
    QVERIFY(good.isConnected());
    QCOMPARE(good.version(), std::string("TLSv1.3"));
    QVERIFY(!PlainTls(m_server.adminPort(), TLS1_2_VERSION).isConnected());
    HttpClient plain;
    QVERIFY(plain.connectTo(m_server.adminPort()));
    QVERIFY(plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!plain.receive(5'000));
}

void AdminDoorTest::answersWhoIsKnown()
{
    const auto status = send(signedRequest(*m_administrator, "GET", "/v1/status"));
    QVERIFY(status);
    QVERIFY2(status->status == 200, status->body.c_str());
    QCOMPARE(std::string(protocol::find(status->headers, "cache-control")), std::string("no-store"));
    QVERIFY(status->body.find("\"node\":\"one\"") != std::string::npos);
    const auto unknown = send(signedRequest(*m_administrator, "GET", "/v1/nothing"));
    QVERIFY(unknown);
    QCOMPARE(unknown->status, 404);
}

void AdminDoorTest::strangersGetOneAnswer_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"another key", "another's keyid", "another method", "another path",
                            "another query", "another body", "no digest", "a cut signature", "no nonce",
                            "two signatures", "another idempotency key", "a signature of nothing"})
        QTest::newRow(how) << QByteArray(how);
}

void AdminDoorTest::strangersGetOneAnswer()
{
    QFETCH(QByteArray, how);
    const auto replaceIn = [](HttpRequest& request, const std::string& name, const std::string& from,
                              const std::string& to) {
        for (auto& [known, value] : request.headers)
            if (known == name && value.find(from) != std::string::npos)
                value.replace(value.find(from), from.size(), to);
    };
    HttpRequest request = signedRequest(*m_administrator, "POST", "/v1/invitations?a=b",
                                        R"({"name":"x","role":"administrator"})");
    if (how == "another key") {
        const TestOperator stranger{*jose::Jwk::generate(jose::Algorithm::EdDSA), "x"};
        request = signedRequest(stranger, "GET", "/v1/status");
    } else if (how == "another's keyid") {
        const TestOperator stranger{*jose::Jwk::generate(jose::Algorithm::EdDSA), "x"};
        request = signedRequest(stranger, "GET", "/v1/status");
        replaceIn(request, "signature-input", stranger.key->thumbprint(), m_administrator->id);
    } else if (how == "another method") {
        request.method = "PUT";
    } else if (how == "another path") {
        request.target = "/v1/keys?a=b";
    } else if (how == "another query") {
        request.target = "/v1/invitations?a=c";
    } else if (how == "another body") {
        request.body = R"({"name":"y","role":"administrator"})";
    } else if (how == "no digest") {
        std::erase_if(request.headers, [](const auto& one) { return one.first == "content-digest"; });
    } else if (how == "a cut signature") {
        replaceIn(request, "signature", "sig1=:", "sig1=:AA");
    } else if (how == "no nonce") {
        replaceIn(request, "signature-input", ";nonce=", ";tag=");
    } else if (how == "two signatures") {
        replaceIn(request, "signature-input", "sig1=", "sig1=(\"@method\");created=1, sig1=");
    } else if (how == "another idempotency key") {
        for (auto& [name, value] : request.headers)
            if (name == "idempotency-key")
                value = randomIdentifier();
    } else {
        for (auto& [name, value] : request.headers)
            if (name == "signature-input")
                value = "sig1=();created=" + std::to_string(SystemClock().now().time_since_epoch().count());
    }
    const auto answer = send(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, m_strangersAnswer);
}

void AdminDoorTest::anUnsignedRequestGetsTheSame()
{
    for (const protocol::Route& route : protocol::AdminApi::routes()) {
        if (route.path == "/v1/pair")
            continue;
        const auto answer = send({std::string(route.method), std::string(route.path), {}, {}});
        QVERIFY(answer);
        QVERIFY2(answer->status == 401, route.path.data());
        QCOMPARE(answer->body, m_strangersAnswer);
    }
    // Not even whether there is such a path.
    QCOMPARE(send({"GET", "/v1/nothing", {}, {}})->body, m_strangersAnswer);
}

void AdminDoorTest::aReplayedRequestIsRefused()
{
    const auto request = signedRequest(*m_administrator, "GET", "/v1/status");
    QCOMPARE(send(request)->status, 200);
    const auto again = send(request);
    QCOMPARE(again->status, 401);
    QCOMPARE(again->body, m_strangersAnswer);
}

void AdminDoorTest::aClockThatIsOffIsToldToOperatorsAlone()
{
    for (const Seconds difference : {Seconds(-3'600), Seconds(3'600)}) {
        const auto told = send(signedRequest(*m_viewer, "GET", "/v1/status", {}, difference));
        QVERIFY(told);
        QCOMPARE(told->status, 401);
        QCOMPARE(memberOf(told->body, "code"), std::string("clock_off"));
        const TestOperator stranger{*jose::Jwk::generate(jose::Algorithm::EdDSA), "x"};
        QCOMPARE(send(signedRequest(stranger, "GET", "/v1/status", {}, difference))->body, m_strangersAnswer);
        auto altered = signedRequest(*m_viewer, "GET", "/v1/status", {}, difference);
        altered.target = "/v1/keys";
        QCOMPARE(send(altered)->body, m_strangersAnswer);
    }
}

void AdminDoorTest::aRoleTooSmallIsRefusedOnEveryRoute()
{
    const auto revoker = m_server.pair("revoker", "Linus");
    const auto keykeeper = m_server.pair("keykeeper", "Edsger");
    QVERIFY(revoker && keykeeper);
    const std::vector<std::pair<authority::Role, const TestOperator*>> operators{
        {authority::Role::Viewer, &*m_viewer},
        {authority::Role::Revoker, &*revoker},
        {authority::Role::Keykeeper, &*keykeeper}};
    const auto ring = send(signedRequest(*m_administrator, "GET", "/v1/keys"))->body;
    int refused = 0;
    for (const protocol::Route& route : protocol::AdminApi::routes()) {
        std::string target(route.path);
        for (const char* part : {"{name}", "{id}"})
            if (const auto at = target.find(part); at != std::string::npos)
                target.replace(at, std::string(part).size(), "enwiki");
        for (const auto& [role, who] : operators) {
            if (authority::covers(role, route.role))
                continue;
            const bool hasBody = route.method != "DELETE" && !route.path.ends_with("/secret");
            const auto answer =
                send(signedRequest(*who, std::string(route.method), target, hasBody ? "{}" : ""));
            QVERIFY(answer);
            QVERIFY2(answer->status == 403, (std::string(route.path) + " " + answer->body).c_str());
            ++refused;
        }
    }
    QVERIFY(refused >= 20);
    // Nothing happened, and each was logged before it was answered.
    QVERIFY(
        nlohmann::json::parse(send(signedRequest(*m_administrator, "GET", "/v1/keys"))->body)["version"] ==
        nlohmann::json::parse(ring)["version"]);
    const auto log = send(signedRequest(*m_administrator, "GET", "/v1/activity?outcome=refused&limit=200"));
    QVERIFY(nlohmann::json::parse(log->body)["entries"].size() >= static_cast<std::size_t>(refused));
}

void AdminDoorTest::aRemovedOperatorIsNobody()
{
    const auto gone = m_server.pair("viewer", "Gone");
    QVERIFY(gone);
    QCOMPARE(send(signedRequest(*gone, "GET", "/v1/status"))->status, 200);
    const auto removed = send(signedRequest(*m_administrator, "DELETE", "/v1/operators/" + gone->id));
    QVERIFY2(removed->status < 300, removed->body.c_str());
    const auto answer = send(signedRequest(*gone, "GET", "/v1/status"));
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, m_strangersAnswer);
}

void AdminDoorTest::aWriteHappensOnce()
{
    const std::string body = R"({"entries":[{"id":"once","kind":"user","site":"enwiki","target":"42"}]})";
    HttpRequest first = signedRequest(*m_administrator, "POST", "/v1/revocations", body);
    HttpRequest again{"POST", "/v1/revocations", {{"content-type", "application/json"}}, body};
    again.headers.emplace_back("idempotency-key",
                               std::string(protocol::find(first.headers, "idempotency-key")));
    QVERIFY(protocol::signRequest(again, *m_administrator->key, SystemClock().now()));
    const auto one = send(first);
    const auto two = send(again);
    QVERIFY2(one->status == 200 && two->status == 200, (one->body + two->body).c_str());
    const auto entryOf = [](const HttpResponse& answer) {
        return nlohmann::json::parse(answer.body)["entries"][0];
    };
    QVERIFY(entryOf(*one)["seq"] == entryOf(*two)["seq"]);
    // The same key for something else is a conflict.
    HttpRequest other{"POST", "/v1/revocations", {{"content-type", "application/json"}}, body + " "};
    other.headers.emplace_back("idempotency-key",
                               std::string(protocol::find(first.headers, "idempotency-key")));
    QVERIFY(protocol::signRequest(other, *m_administrator->key, SystemClock().now()));
    QCOMPARE(send(other)->status, 409);
}

void AdminDoorTest::pairingWorksOnce()
{
    const Ran invited = m_server.run({"invite", "--role", "viewer", "--name", "Once"});
    const auto link = protocol::parsePairingLink(invited.out.substr(0, invited.out.find('\n')));
    QVERIFY(link);
    const auto pairWith = [&](const protocol::PairingLink& what) {
        const auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
        const auto transport = m_server.admin();
        return protocol::Client::pair(*transport, what, *key, "Once", SystemClock());
    };
    auto wrong = *link;
    wrong.code[0] = wrong.code[0] == 'A' ? 'B' : 'A';
    QVERIFY(!pairWith(wrong));
    QVERIFY(pairWith(*link));
    const auto second = pairWith(*link);
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::Unauthorized);
}

void AdminDoorTest::smugglingShapesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const std::string head = "POST /v1/pair HTTP/1.1\r\nhost: a\r\n";
    const auto row = [&](const char* name, const std::string& lines, int status) {
        QTest::newRow(name) << QByteArray::fromStdString(head + lines) << status;
    };
    row("both lengths", "content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("two lengths", "content-length: 2\r\ncontent-length: 2\r\n\r\n{}", 400);
    row("a folded line", "x: y\r\n z\r\ncontent-length: 2\r\n\r\n{}", 400);
    row("a chunk extension", "transfer-encoding: chunked\r\n\r\n2;x\r\n{}\r\n0\r\n\r\n", 400);
    row("a body over 64 KiB", "content-length: 65537\r\n\r\n", 413);
    row("a head over 16 KiB", "x: " + std::string(17'000, 'x') + "\r\n\r\n", 431);
}

void AdminDoorTest::smugglingShapesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    PlainTls client(m_server.adminPort());
    QVERIFY(client.isConnected());
    QVERIFY(client.send(text.toStdString()));
    const auto answer = client.read(); // to the end of the connection
    QVERIFY2(answer.starts_with("HTTP/1.1 " + std::to_string(status) + " "), answer.c_str());
    QVERIFY(answer.find("connection: close") != std::string::npos);
}

void AdminDoorTest::largeBodiesGoOnlyWhereTheyMay()
{
    nlohmann::json entries = nlohmann::json::array();
    for (int i = 0; i < 10'000; ++i)
        entries.push_back({{"id", "batch-" + std::to_string(i)},
                           {"kind", "user"},
                           {"site", "enwiki"},
                           {"target", "person " + std::to_string(i)}});
    const std::string body = nlohmann::json({{"entries", entries}}).dump();
    QVERIFY(body.size() > 512 * 1024);
    const auto pushed = send(signedRequest(*m_administrator, "POST", "/v1/revocations", body));
    QVERIFY(pushed);
    QVERIFY2(pushed->status == 200, pushed->body.substr(0, 300).c_str());
    QCOMPARE(nlohmann::json::parse(pushed->body)["entries"].size(), std::size_t{10'000});
    PlainTls client(m_server.adminPort());
    QVERIFY(client.send("POST /v1/revocations HTTP/1.1\r\nhost: a\r\ncontent-length: 2097153\r\n\r\n"));
    QVERIFY(client.read().starts_with("HTTP/1.1 413 "));
}

void AdminDoorTest::halfSentRequestsEnd()
{
    PlainTls half(m_server.adminPort());
    QVERIFY(half.send("POST /v1/pair HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{"));
    const auto answer = half.read();
    QVERIFY(answer.starts_with("HTTP/1.1 408 "));
    QCOMPARE(memberOf(answer.substr(answer.find("\r\n\r\n") + 4), "code"), std::string("invalid_input"));
}

void AdminDoorTest::aFloodOfConnectionsLeavesRoom()
{
    std::vector<HttpClient> flood(600); // more than twice as many as may be
    for (auto& one : flood)
        QVERIFY(one.connectTo(m_server.adminPort()));
    for (int i = 0; i < 3; ++i) {
        const auto answer = send(signedRequest(*m_viewer, "GET", "/v1/self"));
        QVERIFY2(answer, answer ? "" : answer.error().message.c_str());
        QCOMPARE(answer->status, 200);
    }
    QVERIFY(m_server.process().descriptors() < 256 + 128);
}

void AdminDoorTest::eventsTellWhatChanges()
{
    PlainTls client(m_server.adminPort());
    QVERIFY(client.send(wireText(signedRequest(*m_viewer, "GET", "/v1/events"))));
    const auto head = client.read("\n\n");
    QVERIFY2(head.starts_with("HTTP/1.1 200 "), head.c_str());
    QVERIFY(head.find("content-type: text/event-stream") != std::string::npos);
    const std::string body = R"({"entries":[{"id":"event","kind":"user","site":"enwiki","target":"9"}]})";
    QCOMPARE(send(signedRequest(*m_administrator, "POST", "/v1/revocations", body))->status, 200);
    QVERIFY(client.read("data: revocations\n\n").find("event: change\n") != std::string::npos);
    QCOMPARE(
        send(signedRequest(*m_administrator, "POST", "/v1/keys", R"({"act":"rotate","use":"seal"})"))->status,
        200);
    QVERIFY(client.read("data: ring\n\n").find("data: ring\n\n") != std::string::npos);
    // A comment when there is nothing to tell.
    QVERIFY(client.read(": still here\n\n").find(": still here") != std::string::npos);
    // Strangers see nothing.
    PlainTls stranger(m_server.adminPort());
    QVERIFY(stranger.send("GET /v1/events HTTP/1.1\r\nhost: a\r\n\r\n"));
    QVERIFY(stranger.read().starts_with("HTTP/1.1 401 "));
}

void AdminDoorTest::eventsEndWhenTheOperatorGoes()
{
    const auto gone = m_server.pair("viewer", "Watcher");
    QVERIFY(gone);
    PlainTls client(m_server.adminPort());
    QVERIFY(client.send(wireText(signedRequest(*gone, "GET", "/v1/events"))));
    QVERIFY(client.read("\n\n").starts_with("HTTP/1.1 200 "));
    QVERIFY(send(signedRequest(*m_administrator, "DELETE", "/v1/operators/" + gone->id))->status < 300);
    QVERIFY(client.read().find("data: operators") == std::string::npos); // reads to the end
}

void AdminDoorTest::aRateLimitBindsOneOperator()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start({"--admin-rate", "2"}));
    const auto viewer = server.pair("viewer", "Hasty");
    QVERIFY(viewer);
    const auto transport = server.admin();
    std::optional<HttpResponse> limited;
    for (int i = 0; i < 200 && !limited; ++i) {
        auto answer = transport->send(signedRequest(*viewer, "GET", "/v1/self"));
        QVERIFY(answer);
        if (answer->status == 429)
            limited = std::move(*answer);
    }
    QVERIFY(limited);
    QCOMPARE(memberOf(limited->body, "code"), std::string("busy"));
    QCOMPARE(std::string(protocol::find(limited->headers, "retry-after")), std::string("1"));
    // Sessions do not feel it.
    HttpClient client;
    QVERIFY(client.connectTo(server.socketPath()));
    QCOMPARE(client.ask("POST", "/v1/seal", R"({"site":"enwiki"})").value_or(HttpAnswer()).status, 200);
    // It is answered again when the bucket has filled.
    const auto isAnswered = [&] {
        return transport->send(signedRequest(*viewer, "GET", "/v1/self"))->status == 200;
    };
    bool answered = false;
    QTRY_VERIFY_WITH_TIMEOUT(answered = answered || isAnswered(), patience);
}

void AdminDoorTest::bucketsFillAgainAndAreBounded()
{
    using namespace std::chrono;
    server::RateLimiter limiter(2);
    limiter.set(10, 2);
    const server::RateLimiter::Time begin{};
    for (int i = 0; i < 20; ++i)
        QVERIFY(limiter.take("a", begin));
    QVERIFY(!limiter.take("a", begin));
    QVERIFY(limiter.take("b", begin));
    QVERIFY(limiter.take("a", begin + milliseconds(100)));
    QVERIFY(!limiter.take("a", begin + milliseconds(100)));
    // A third name finds no place while two are remembered: it shares a bucket with all others.
    for (int i = 0; i < 20; ++i)
        static_cast<void>(limiter.take("c" + std::to_string(i), begin + milliseconds(100)));
    QVERIFY(!limiter.take("d", begin + milliseconds(100)));
    // Who asked nothing for long is forgotten, and makes place.
    QVERIFY(limiter.take("d", begin + seconds(10)));
    QCOMPARE(server::limitedAddress("192.0.2.7"), std::string("192.0.2.7"));
    QCOMPARE(server::limitedAddress("2001:db8:1:2:3:4:5:6"), std::string("2001:db8:1:2::"));
}

QTEST_GUILESS_MAIN(AdminDoorTest)
#include "test_admin_door.moc"
