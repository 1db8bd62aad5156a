// resources/openapi.yaml against the admin door as it is served: its requests are sent to a real signetd
// once, over TLS, and every answer is held against the document.

#include "core/protocol/pairing_link.h"
#include "tests/core/support/admin_samples.h"
#include "tests/core/support/api_document.h"
#include "tests/server/support/plain_tls.h"

#include <QTest>

using namespace signet;
using namespace signet::testing;
using signet::tests::ApiDocument;
using signet::tests::methodOf;
using signet::tests::pathOf;
using signet::tests::Sample;
using Json = nlohmann::json;

namespace {

const ApiDocument& document()
{
    static const ApiDocument read(QFINDTESTDATA("../../resources/openapi.yaml"));
    return read;
}

/// The body of an answer that came over PlainTls.
std::string bodyOf(const std::string& answer)
{
    return answer.substr(std::min(answer.find("\r\n\r\n"), answer.size() - 4) + 4);
}

} // namespace

class AdminDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAreAsDescribed();
    void pairingIsAsDescribed();
    void eventsAreAsDescribed();
    void aHeadThatIsTooLargeIsAsDescribed();

private:
    /// What is wrong with an answer, "" if it is as described.
    static std::string wrongAnswer(const Sample& sample, const protocol::HttpResponse& answer)
    {
        const auto type = std::string(protocol::find(answer.headers, "content-type"));
        const auto wrong =
            document().wrongAnswer(methodOf(sample), pathOf(sample), answer.status, type, answer.body);
        return wrong.isEmpty() ? std::string()
                               : sample.route + ": " + wrong.toStdString() + " in " + answer.body;
    }

    TestAuthority m_server;
    std::optional<TestOperator> m_administrator;
};

void AdminDocumentTest::initTestCase()
{
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start({"--admin-rate", "100000"}), m_server.log().c_str());
    m_administrator = m_server.pair("administrator", "Ada");
    QVERIFY(m_administrator);
}

void AdminDocumentTest::answersAreAsDescribed()
{
    const auto ring = m_server.ask(*m_administrator, "GET", "/v1/keys");
    QVERIFY(ring);
    const auto keys = Json::parse(ring->body)["keys"];
    std::string kid;
    for (const auto& key : keys)
        if (key["use"] == "sign" && key["state"] == "active")
            kid = key["kid"];
    QVERIFY2(!kid.empty(), ring->body.c_str());
    for (const Sample& sample : signet::tests::samples(kid)) {
        if (sample.route == "GET /v1/events" || sample.route == "POST /v1/pair")
            continue; // below
        const auto answer = m_server.ask(*m_administrator, methodOf(sample), sample.target, sample.body);
        QVERIFY2(answer, sample.route.c_str());
        const auto wrong = wrongAnswer(sample, *answer);
        QVERIFY2(wrong.empty(), wrong.c_str());
        // Here there is an operator who asks.
        const int status = sample.route == "GET /v1/self" ? 200 : sample.status;
        QVERIFY2(answer->status == status, (sample.route + ": " + answer->body).c_str());
    }
}

void AdminDocumentTest::pairingIsAsDescribed()
{
    const Sample sample{"POST /v1/pair", "/v1/pair", {}};
    const auto link = protocol::parsePairingLink(m_server.invite("viewer", "Grace").toStdString());
    QVERIFY(link);
    TestOperator grace{jose::Jwk::generate(jose::Algorithm::EdDSA).value(), {}};
    const auto jwk = Json::parse(grace.key->publicKey()->withAttributes({})->publicJson().dump());
    const std::string body = Json({{"code", link->code}, {"name", "Grace"}, {"public_jwk", jwk}}).dump();
    QCOMPARE(document().wrongRequest("POST", "/v1/pair", body), QString());
    for (const auto& [text, status] : {std::pair{body, 200}, {std::string("{}"), 400}}) {
        auto request = signedRequest(grace, "POST", "/v1/pair", text);
        const auto answer = m_server.admin()->send(request);
        QVERIFY(answer);
        const auto wrong = wrongAnswer(sample, *answer);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(answer->status == status, answer->body.c_str());
    }
}

void AdminDocumentTest::eventsAreAsDescribed()
{
    PlainTls client(m_server.adminPort());
    QVERIFY(client.send(wireText(signedRequest(*m_administrator, "GET", "/v1/events"))));
    const auto answer = client.read(": signet\n\n");
    QVERIFY2(answer.starts_with("HTTP/1.1 200 OK\r\n"), answer.c_str());
    QVERIFY2(answer.find("\r\ncontent-type: text/event-stream\r\n") != std::string::npos, answer.c_str());
    QCOMPARE(document().wrongAnswer("GET", "/v1/events", 200, "text/event-stream", bodyOf(answer)),
             QString());
}

void AdminDocumentTest::aHeadThatIsTooLargeIsAsDescribed()
{
    PlainTls client(m_server.adminPort());
    QVERIFY(client.send("GET /v1/status HTTP/1.1\r\nhost: a\r\nx: " + std::string(17'000, 'x') + "\r\n\r\n"));
    const auto answer = client.read();
    QVERIFY2(answer.starts_with("HTTP/1.1 431 "), answer.c_str());
    QCOMPARE(document().wrongAnswer("GET", "/v1/status", 431, "application/json", bodyOf(answer)), QString());
    QCOMPARE(memberOf(bodyOf(answer), "code"), std::string("too_large"));
}

QTEST_GUILESS_MAIN(AdminDocumentTest)
#include "test_admin_document.moc"
