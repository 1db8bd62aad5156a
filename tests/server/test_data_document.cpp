// resources/openapi.yaml against the data door: every documented request is sent to a real signetd, every
// answer is held against the document, and there is no route that the document lacks.

#include "app/server/data_door/data_door.h"
#include "tests/core/support/api_document.h"
#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <set>

using namespace signet;
using namespace signet::testing;
using signet::tests::ApiDocument;
using Json = nlohmann::json;

namespace {

const ApiDocument& document()
{
    static const ApiDocument read(QFINDTESTDATA("../../resources/openapi.yaml"));
    return read;
}

/// The media type alone; a document names no parameters.
std::string typeOf(const HttpAnswer& answer)
{
    const auto type = answer.header("content-type");
    return type.substr(0, type.find(';'));
}

} // namespace

class DataDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRouteIsDescribedAndEveryDescriptionIsARoute();
    void answersAreAsDescribed();
    void fieldsOfAuthorizeAreAsDescribed();
    void errorsAreAsDescribed_data();
    void errorsAreAsDescribed();
    void aHeadThatIsTooLargeIsAsDescribed();

private:
    /// Sends a request, holds it and its answer against the document, and answers with the body.
    std::string check(const std::string& method, const std::string& path, const Json& body, int status)
    {
        const std::string text = body.is_null() ? std::string() : body.dump();
        if (status < 300) {
            const auto wrong = document().wrongRequest(method, path, text);
            if (!wrong.isEmpty())
                return "request: " + wrong.toStdString();
        }
        HttpClient client;
        if (!client.connectTo(m_server.socketPath()))
            return "no connection";
        const auto answer = client.ask(method, path, text).value_or(HttpAnswer());
        if (answer.status != status)
            return "status " + std::to_string(answer.status) + ": " + answer.body;
        const auto wrong = document().wrongAnswer(method, path, answer.status, typeOf(answer), answer.body);
        if (!wrong.isEmpty())
            return "answer: " + wrong.toStdString() + " in " + answer.body;
        m_sent.insert(method + " " + path);
        m_body = answer.body;
        return {};
    }

    TestAuthority m_server;
    std::set<std::string> m_sent;
    std::string m_body; ///< of the last answer that was right
};

#define CHECK_ANSWER(...)                                                                                    \
    do {                                                                                                     \
        const auto mistake = check(__VA_ARGS__);                                                             \
        QVERIFY2(mistake.empty(), mistake.c_str());                                                          \
    } while (false)

void DataDocumentTest::initTestCase()
{
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start(), m_server.log().c_str());
}

void DataDocumentTest::everyRouteIsDescribedAndEveryDescriptionIsARoute()
{
    std::set<std::string> described;
    for (const auto& operation : document().operations("data"))
        described.insert(operation.method + " " + operation.path);
    for (const auto& route : server::dataRoutes()) {
        const auto name = std::string(route.method) + " " + std::string(route.path);
        QVERIFY2(described.erase(name) == 1, name.c_str());
    }
    QVERIFY2(described.empty(), described.empty() ? "" : described.begin()->c_str());
}

void DataDocumentTest::answersAreAsDescribed()
{
    // With identity tokens, so that every optional member is there once.
    const auto administrator = m_server.pair("administrator", "Grace");
    QVERIFY(administrator);
    const auto put =
        m_server.ask(*administrator, "PUT", "/v1/sites/full",
                     R"({"name":"full","origin":"https://full.example.org","identity_tokens":true,)"
                     R"("session_lifetime":60})");
    QVERIFY2(put && put->status < 300, put ? put->body.c_str() : "");
    CHECK_ANSWER("POST", "/v1/seal", {{"site", "enwiki"}}, 200);
    CHECK_ANSWER("POST", "/v1/seal",
                 {{"site", "full"},
                  {"subject", "1"},
                  {"name", "Ada"},
                  {"data", {{"a", {1, 2}}}},
                  {"remember", true},
                  {"identity_subject", "mw:1"},
                  {"remember_check", "c"}},
                 200);
    const auto session = tokenOf(m_body, "session");
    const auto remember = tokenOf(m_body, "remember");
    QVERIFY(!tokenOf(m_body, "identity").empty());
    CHECK_ANSWER("POST", "/v1/open", {{"site", "full"}, {"token", session}}, 200);
    CHECK_ANSWER("POST", "/v1/restore", {{"site", "full"}, {"remember", remember}}, 200);
    CHECK_ANSWER("POST", "/v1/open", {{"site", "full"}, {"token", "rubbish"}}, 401);
    CHECK_ANSWER("POST", "/v1/restore", {{"site", "full"}, {"remember", session}}, 401);
    // Past half its life it is answered with its successor.
    std::string wrong;
    QTRY_VERIFY_WITH_TIMEOUT(
        (wrong = check("POST", "/v1/open", {{"site", "full"}, {"token", session}}, 200)).empty() &&
            !tokenOf(m_body, "renewed").empty(),
        patience);
    QVERIFY(!tokenOf(m_body, "identity").empty());
    CHECK_ANSWER("POST", "/v1/end", {{"site", "full"}, {"token", session}, {"remember", remember}}, 200);
    CHECK_ANSWER("POST", "/v1/end", {{"site", "full"}, {"subject", "1"}}, 200);
    for (const char* path : {"/.well-known/jwks.json", "/healthz", "/readyz", "/metrics"})
        CHECK_ANSWER("GET", path, Json(), 200);
    m_sent.insert("GET /authorize"); // below
    for (const auto& operation : document().operations("data"))
        QVERIFY2(m_sent.contains(operation.method + " " + operation.path), operation.path.c_str());
}

void DataDocumentTest::fieldsOfAuthorizeAreAsDescribed()
{
    CHECK_ANSWER("POST", "/v1/seal",
                 {{"site", "enwiki"}, {"subject", "1"}, {"name", "A"}, {"remember", true}}, 200);
    const auto operations = document().operations("data");
    const auto authorize = std::find_if(operations.begin(), operations.end(),
                                        [](const auto& one) { return one.path == "/authorize"; });
    const auto described = authorize->definition["responses"]["204"]["headers"];
    std::set<std::string> seen;
    for (const auto& cookie : {"__Host-enwiki-session=" + tokenOf(m_body, "session"),
                               "__Host-enwiki-remember=" + tokenOf(m_body, "remember")}) {
        HttpClient client;
        QVERIFY(client.connectTo(m_server.socketPath()));
        const auto answer =
            client.ask("GET", "/authorize", {}, {"X-Signet-Site: enwiki", "Cookie: " + cookie});
        QVERIFY(answer);
        QVERIFY(document()
                    .wrongAnswer("GET", "/authorize", answer->status, typeOf(*answer), answer->body)
                    .isEmpty());
        QCOMPARE(answer->status, 204);
        for (const auto& [name, header] : described.items()) {
            std::string lower = name;
            std::transform(lower.begin(), lower.end(), lower.begin(),
                           [](unsigned char c) { return std::tolower(c); });
            const auto value = answer->header(lower);
            QVERIFY2(!value.empty() || !header.value("required", false), name.c_str());
            if (value.empty())
                continue;
            seen.insert(name);
            const auto wrong =
                document().wrongIn(Json(value), header["schema"], QString::fromStdString(name));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        // What the document does not know is not there either.
        for (const auto& [name, value] : answer->headers)
            if (name.starts_with("x-signet-")) {
                const bool known = std::any_of(
                    described.items().begin(), described.items().end(), [&told = name](const auto& one) {
                        return QString::fromStdString(one.key()).toLower().toStdString() == told;
                    });
                QVERIFY2(known, name.c_str());
            }
    }
    QVERIFY(seen.contains("X-Signet-Cookie-Session"));
}

void DataDocumentTest::errorsAreAsDescribed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    for (const char* path : {"/v1/open", "/v1/seal", "/v1/restore", "/v1/end"}) {
        QTest::addRow("%s: no JSON", path) << path << QByteArray("x") << 400;
        QTest::addRow("%s: an unknown member", path)
            << path << QByteArray(R"({"site":"enwiki","x":1})") << 400;
        QTest::addRow("%s: too large", path) << path << QByteArray(70'000, 'x') << 413;
    }
    QTest::newRow("seal: an unknown site") << "/v1/seal" << QByteArray(R"({"site":"nowhere"})") << 404;
    QTest::newRow("seal: another's session")
        << "/v1/seal" << QByteArray(R"({"site":"enwiki","token":"rubbish","subject":"2"})") << 409;
    QTest::newRow("end: an unknown site") << "/v1/end" << QByteArray(R"({"site":"nowhere"})") << 404;
}

void DataDocumentTest::errorsAreAsDescribed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    static_cast<void>(client.send(httpRequest("POST", path.toStdString(), body.toStdString())));
    const auto answer = client.receive();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    const auto wrong =
        document().wrongAnswer("POST", path.toStdString(), answer->status, typeOf(*answer), answer->body);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + " in " + QString::fromStdString(answer->body)));
}

void DataDocumentTest::aHeadThatIsTooLargeIsAsDescribed()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    const auto answer = client.ask("GET", "/healthz", {}, {"X: " + std::string(17'000, 'x')});
    QVERIFY(answer);
    QCOMPARE(answer->status, 431);
    QCOMPARE(document().wrongAnswer("GET", "/healthz", 431, typeOf(*answer), answer->body), QString());
    QCOMPARE(memberOf(answer->body, "code"), std::string("too_large"));
}

QTEST_GUILESS_MAIN(DataDocumentTest)
#include "test_data_document.moc"
