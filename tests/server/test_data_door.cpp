// The data door as sites meet it: over its Unix socket and over loopback TCP with a site secret.

#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet::testing;
using Json = nlohmann::json;

class DataDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sealsAndOpens();
    void goesOnWithNewData();
    void restoresFromARememberToken();
    void restoredSessionsKeepWhatTheirFormsNeed();
    void endsASession();
    void endsAllThereIsOfAPerson();
    void answersBearTheIdOfTheirRequest();
    void movesLargeDataOut();
    void refusesWhatIsNoToken();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void hasNoOtherPathsAndMethods();
    void keepsTheConnectionAndTheOrder();
    void tcpNeedsTheSecret();
    void tellsItsHealthAndFigures();
    void publishesItsKeys();

private:
    HttpAnswer ask(const std::string& path, const Json& body)
    {
        HttpClient client;
        if (!client.connectTo(m_server.socketPath()))
            return {};
        return client.ask("POST", path, body.dump()).value_or(HttpAnswer());
    }
    std::string seal(const Json& more = Json::object())
    {
        Json body{{"site", "enwiki"}, {"subject", "1815"}, {"name", "Ada"}};
        body.update(more);
        return ask("/v1/seal", body).body;
    }

    TestAuthority m_server;
};

void DataDoorTest::initTestCase()
{
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start(), m_server.log().c_str());
}

void DataDoorTest::cleanupTestCase()
{
    QCOMPARE(m_server.stop().value_or(-1), 0);
}

void DataDoorTest::sealsAndOpens()
{
    const std::string sealed = seal({{"data", {{"theme", "dark \"quoted\" \n"}, {"n", 1}}}});
    const auto token = tokenOf(sealed, "session");
    QVERIFY2(!token.empty(), sealed.c_str());
    const auto cookie = Json::parse(sealed)["session"];
    QCOMPARE(cookie["cookie"].get<std::string>(), std::string("__Host-enwiki-session"));
    QCOMPARE(cookie["set_cookie"].get<std::string>(),
             "__Host-enwiki-session=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    const auto opened = ask("/v1/open", {{"site", "enwiki"}, {"token", token}});
    QCOMPARE(opened.status, 200);
    QCOMPARE(opened.header("content-type"), std::string("application/json"));
    const auto session = Json::parse(opened.body)["session"];
    QCOMPARE(session["subject"].get<std::string>(), std::string("1815"));
    QCOMPARE(session["name"].get<std::string>(), std::string("Ada"));
    QCOMPARE(session["sid"].get<std::string>(), memberOf(sealed, "sid"));
    QCOMPARE(session["csk"].get<std::string>(), memberOf(sealed, "csk"));
    QVERIFY(session["data"] == Json({{"theme", "dark \"quoted\" \n"}, {"n", 1}}));
    QCOMPARE(session["expires"].get<std::int64_t>(), cookie["expires"].get<std::int64_t>());
    QVERIFY(!session["remembered"].get<bool>());
    QVERIFY(!Json::parse(opened.body).contains("renewed"));

    const auto anonymous = tokenOf(ask("/v1/seal", {{"site", "enwiki"}}).body, "session");
    const auto nobody = ask("/v1/open", {{"site", "enwiki"}, {"token", anonymous}});
    QCOMPARE(nobody.status, 200);
    QVERIFY(!Json::parse(nobody.body)["session"].contains("subject"));
}

void DataDoorTest::goesOnWithNewData()
{
    const std::string first = seal({{"data", {{"step", 1}}}});
    const auto second =
        ask("/v1/seal", {{"site", "enwiki"}, {"token", tokenOf(first, "session")}, {"data", {{"step", 2}}}});
    QCOMPARE(second.status, 200);
    QCOMPARE(memberOf(second.body, "sid"), memberOf(first, "sid"));
    const auto opened = ask("/v1/open", {{"site", "enwiki"}, {"token", tokenOf(second.body, "session")}});
    QCOMPARE(Json::parse(opened.body)["session"]["data"]["step"].get<int>(), 2);
    QCOMPARE(memberOf(opened.body, "subject"), std::string("1815"));
    // Another person cannot go on with it.
    const auto stolen = ask(
        "/v1/seal", {{"site", "enwiki"}, {"token", tokenOf(first, "session")}, {"subject", "somebody else"}});
    QCOMPARE(stolen.status, 409);
}

void DataDoorTest::restoresFromARememberToken()
{
    const std::string sealed = seal({{"remember", true}});
    const auto remember = tokenOf(sealed, "remember");
    QVERIFY(!remember.empty());
    QVERIFY(!memberOf(sealed, "rid").empty());
    const auto restored = ask("/v1/restore", {{"site", "enwiki"}, {"remember", remember}});
    QCOMPARE(restored.status, 200);
    QCOMPARE(memberOf(restored.body, "subject"), std::string("1815"));
    QVERIFY(memberOf(restored.body, "sid") != memberOf(sealed, "sid"));
    const auto opened = ask("/v1/open", {{"site", "enwiki"}, {"token", tokenOf(restored.body, "session")}});
    QVERIFY(Json::parse(opened.body)["session"]["remembered"].get<bool>());
    // A session token is no remember token.
    const auto wrong = ask("/v1/restore", {{"site", "enwiki"}, {"remember", tokenOf(sealed, "session")}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(memberOf(wrong.body, "refusal"), std::string("wrong_type"));
}

void DataDoorTest::restoredSessionsKeepWhatTheirFormsNeed()
{
    const std::string sealed = seal({{"remember", true}, {"remember_check", "token of \"Ada\""}});
    const Json asked{{"site", "enwiki"}, {"remember", tokenOf(sealed, "remember")}};
    const auto first = ask("/v1/restore", asked);
    const auto second = ask("/v1/restore", asked);
    QCOMPARE(memberOf(first.body, "csk"), memberOf(sealed, "csk"));
    QCOMPARE(memberOf(second.body, "csk"), memberOf(sealed, "csk"));
    QVERIFY(memberOf(first.body, "sid") != memberOf(second.body, "sid"));
    QCOMPARE(Json::parse(first.body)["check"].get<std::string>(), std::string("token of \"Ada\""));
    const auto without = tokenOf(seal({{"remember", true}}), "remember");
    QVERIFY(
        !Json::parse(ask("/v1/restore", {{"site", "enwiki"}, {"remember", without}}).body).contains("check"));
    const Json tooLong{
        {"site", "enwiki"}, {"subject", "1"}, {"remember", true}, {"remember_check", std::string(65, 'x')}};
    QCOMPARE(ask("/v1/seal", tooLong).status, 400);
}

void DataDoorTest::endsASession()
{
    const std::string sealed = seal({{"remember", true}});
    const auto token = tokenOf(sealed, "session");
    const auto remember = tokenOf(sealed, "remember");
    const auto ended = ask("/v1/end", {{"site", "enwiki"}, {"token", token}, {"remember", remember}});
    QCOMPARE(ended.status, 200);
    const auto lines = Json::parse(ended.body)["set_cookie"];
    QCOMPARE(lines.size(), std::size_t{2});
    for (const auto& line : lines)
        QVERIFY(line.get<std::string>().find("=; Path=/; Max-Age=0") != std::string::npos);
    // In force when it is answered.
    QCOMPARE(memberOf(ask("/v1/open", {{"site", "enwiki"}, {"token", token}}).body, "refusal"),
             std::string("session_revoked"));
    QCOMPARE(memberOf(ask("/v1/restore", {{"site", "enwiki"}, {"remember", remember}}).body, "refusal"),
             std::string("session_revoked"));
    // What is refused anyway needs no ending.
    QCOMPARE(ask("/v1/end", {{"site", "enwiki"}, {"token", "rubbish"}}).status, 200);
}

void DataDoorTest::endsAllThereIsOfAPerson()
{
    const std::string hers = seal({{"subject", "Grace"}, {"remember", true}});
    const std::string others = seal({{"subject", "Edsger"}});
    const auto ended = ask("/v1/end", {{"site", "enwiki"}, {"subject", "Grace"}});
    QCOMPARE(ended.status, 200);
    const auto refusalOf = [&](const char* path, const char* member, const std::string& token) {
        return memberOf(ask(path, {{"site", "enwiki"}, {member, token}}).body, "refusal");
    };
    QCOMPARE(refusalOf("/v1/open", "token", tokenOf(hers, "session")), std::string("user_revoked"));
    QCOMPARE(refusalOf("/v1/restore", "remember", tokenOf(hers, "remember")), std::string("user_revoked"));
    QCOMPARE(refusalOf("/v1/open", "token", tokenOf(others, "session")), std::string());
    // Whoever logs in afterwards is let in, until it is said again.
    const auto again = tokenOf(seal({{"subject", "Grace"}}), "session");
    QCOMPARE(refusalOf("/v1/open", "token", again), std::string());
    QCOMPARE(ask("/v1/end", {{"site", "enwiki"}, {"subject", "Grace"}}).status, 200);
    QCOMPARE(refusalOf("/v1/open", "token", again), std::string("user_revoked"));
}

void DataDoorTest::answersBearTheIdOfTheirRequest()
{
    const Json body{{"site", "enwiki"}};
    // Sealing is answered by the worker itself, ending by a thread that may wait for the disk.
    for (const char* path : {"/v1/seal", "/v1/end", "/v1/nothing"}) {
        HttpClient client;
        QVERIFY(client.connectTo(m_server.socketPath()));
        const auto named = client.ask("POST", path, body.dump(), {"X-Request-ID: a1_B.c-2"});
        QVERIFY(named);
        QCOMPARE(named->header("x-request-id"), std::string("a1_B.c-2"));
        const auto unnamed = client.ask("POST", path, body.dump());
        QCOMPARE(unnamed.value_or(HttpAnswer()).header("x-request-id"), std::string());
        for (const std::string& bad : {std::string("a b"), std::string("<x>"), std::string(65, 'x')}) {
            const auto answer = client.ask("POST", path, body.dump(), {"X-Request-ID: " + bad});
            QVERIFY(answer);
            QCOMPARE(answer->header("x-request-id"), std::string());
        }
    }
}

void DataDoorTest::movesLargeDataOut()
{
    const std::string text(20'000, 'x');
    const std::string sealed = seal({{"data", {{"basket", text}}}});
    QVERIFY(Json::parse(sealed)["overflow"].get<bool>());
    QVERIFY(tokenOf(sealed, "session").size() < 1'000);
    const auto opened = ask("/v1/open", {{"site", "enwiki"}, {"token", tokenOf(sealed, "session")}});
    QCOMPARE(Json::parse(opened.body)["session"]["data"]["basket"].get<std::string>(), text);

    const Json data{{"keep", {{"user", 7}, {"list", {1, 2}}}}, {"basket", text}};
    const auto keeping = tokenOf(seal({{"data", data}}), "session");
    const auto all = Json::parse(ask("/v1/open", {{"site", "enwiki"}, {"token", keeping}}).body);
    QVERIFY(all["session"]["data"] == data);
}

void DataDoorTest::refusesWhatIsNoToken()
{
    const auto refusalOf = [&](const std::string& token) {
        const auto answer = ask("/v1/open", {{"site", "enwiki"}, {"token", token}});
        return answer.status == 401 ? memberOf(answer.body, "refusal") : std::to_string(answer.status);
    };
    auto altered = tokenOf(seal(), "session");
    altered[altered.size() - 30] = altered[altered.size() - 30] == 'A' ? 'B' : 'A';
    QCOMPARE(refusalOf(altered), std::string("bad_signature"));
    QCOMPARE(refusalOf("rubbish"), std::string("malformed"));
    QCOMPARE(refusalOf(""), std::string("malformed"));
    QCOMPARE(refusalOf(std::string(20'000, 'a')), std::string("too_large"));
    const auto elsewhere = ask("/v1/open", {{"site", "nowhere"}, {"token", tokenOf(seal(), "session")}});
    QCOMPARE(elsewhere.status, 401);
}

void DataDoorTest::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("/v1/open") << QByteArray("site=enwiki") << 400;
    QTest::newRow("nothing") << QByteArray("/v1/open") << QByteArray("") << 400;
    QTest::newRow("an array") << QByteArray("/v1/open") << QByteArray("[]") << 400;
    QTest::newRow("no token") << QByteArray("/v1/open") << QByteArray(R"({"site":"enwiki"})") << 400;
    QTest::newRow("no site") << QByteArray("/v1/open") << QByteArray(R"({"token":"x"})") << 400;
    QTest::newRow("an unknown member")
        << QByteArray("/v1/open") << QByteArray(R"({"site":"enwiki","token":"x","more":1})") << 400;
    QTest::newRow("a member of another route")
        << QByteArray("/v1/open") << QByteArray(R"({"site":"enwiki","token":"x","subject":"y"})") << 400;
    QTest::newRow("a member twice") << QByteArray("/v1/open")
                                    << QByteArray(R"({"site":"enwiki","token":"x","token":"y"})") << 400;
    QTest::newRow("a number for a text")
        << QByteArray("/v1/open") << QByteArray(R"({"site":"enwiki","token":1})") << 400;
    QTest::newRow("null for a text") << QByteArray("/v1/seal")
                                     << QByteArray(R"({"site":"enwiki","subject":null})") << 400;
    QTest::newRow("an empty subject")
        << QByteArray("/v1/seal") << QByteArray(R"({"site":"enwiki","subject":"","name":"x"})") << 400;
    QTest::newRow("a text for a wish")
        << QByteArray("/v1/seal") << QByteArray(R"({"site":"enwiki","remember":"yes"})") << 400;
    for (const char* beside : {"-1", "65537", "1.5", "\"many\"", "null"})
        QTest::newRow((std::string("beside ") + beside).c_str())
            << QByteArray("/v1/seal") << QByteArray(R"({"site":"enwiki","beside":)") + beside + "}" << 400;
    QTest::newRow("data that is no object")
        << QByteArray("/v1/seal") << QByteArray(R"({"site":"enwiki","data":[1]})") << 400;
    QTest::newRow("data too deep")
        << QByteArray("/v1/seal")
        << QByteArray(R"({"site":"enwiki","data":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}})") << 400;
    QTest::newRow("a name twice in data")
        << QByteArray("/v1/seal") << QByteArray(R"({"site":"enwiki","data":{"a":1,"a":2}})") << 400;
    QTest::newRow("data of ours")
        << QByteArray("/v1/seal")
        << QByteArray(R"({"site":"enwiki","data":{"signet:overflow":{"id":"x","key":"y"}}})") << 400;
    QTest::newRow("no UTF-8") << QByteArray("/v1/seal")
                              << QByteArray("{\"site\":\"enwiki\",\"subject\":\"\xff\"}") << 400;
    QTest::newRow("an unknown site to seal for")
        << QByteArray("/v1/seal") << QByteArray(R"({"site":"nowhere"})") << 404;
    QTest::newRow("an unknown site to end at")
        << QByteArray("/v1/end") << QByteArray(R"({"site":"nowhere","token":"x"})") << 404;
    QTest::newRow("much data") << QByteArray("/v1/seal")
                               << QByteArray(R"({"site":"enwiki","data":{"a":")") + QByteArray(60'000, 'x') +
                                      "\"}}"
                               << 413;
}

void DataDoorTest::refusesBadRequests()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    const auto answer = client.ask("POST", path.toStdString(), body.toStdString());
    QVERIFY(answer);
    QVERIFY2(answer->status == status, answer->body.c_str());
    QVERIFY(Json::parse(answer->body)["error"].contains("hint"));
    // A request that cannot be carried out does not end the connection.
    QCOMPARE(client.ask("GET", "/healthz").value_or(HttpAnswer()).status, 200);
}

void DataDoorTest::hasNoOtherPathsAndMethods()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    QCOMPARE(client.ask("GET", "/").value_or(HttpAnswer()).status, 404);
    QCOMPARE(client.ask("GET", "/v1/status").value_or(HttpAnswer()).status, 404);
    QCOMPARE(client.ask("GET", "/v1/open").value_or(HttpAnswer()).status, 405);
    QCOMPARE(client.ask("POST", "/authorize", "{}").value_or(HttpAnswer()).status, 405);
    const auto wrong = client.ask("PUT", "/v1/seal", "{}");
    QVERIFY(wrong);
    QCOMPARE(wrong->header("allow"), std::string("POST"));
}

void DataDoorTest::keepsTheConnectionAndTheOrder()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    const auto token = tokenOf(seal(), "session");
    const std::string open =
        httpRequest("POST", "/v1/open", Json({{"site", "enwiki"}, {"token", token}}).dump());
    // Ending runs in another thread; what was asked behind it is still answered behind it.
    const std::string end =
        httpRequest("POST", "/v1/end", Json({{"site", "enwiki"}, {"token", token}}).dump());
    const std::string wrong = httpRequest("GET", "/nothing");
    QVERIFY(client.send(open + end + open + wrong));
    QCOMPARE(client.receive().value_or(HttpAnswer()).status, 200);
    QVERIFY(client.receive().value_or(HttpAnswer()).body.starts_with("{\"ended\":true"));
    QCOMPARE(memberOf(client.receive().value_or(HttpAnswer()).body, "refusal"),
             std::string("session_revoked"));
    QCOMPARE(client.receive().value_or(HttpAnswer()).status, 404);
    QVERIFY(client.send(httpRequest("GET", "/healthz", {}, {"Connection: close"})));
    const auto last = client.receive();
    QVERIFY(last);
    QCOMPARE(last->header("connection"), std::string("close"));
    QVERIFY(client.ends());
}

void DataDoorTest::tcpNeedsTheSecret()
{
    const auto administrator = m_server.pair("administrator", "Grace");
    QVERIFY(administrator);
    const auto secret = m_server.siteSecret(*administrator);
    QCOMPARE(secret.size(), std::size_t{43});
    const std::string body = R"({"site":"enwiki"})";
    HttpClient client;
    QVERIFY(client.connectTo(m_server.tcpPort()));
    const auto statusWith = [&](const std::string& target, const std::vector<std::string>& lines) {
        return client.ask("POST", target, body, lines).value_or(HttpAnswer()).status;
    };
    QCOMPARE(statusWith("/v1/seal", {}), 401);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Bearer "}), 401);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Bearer " + secret.substr(1)}), 401);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Basic " + secret}), 401);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Bearer " + secret}), 200);
    // The secret is one site's.
    QCOMPARE(client.ask("POST", "/v1/seal", R"({"site":"nowhere"})", {"Authorization: Bearer " + secret})
                 .value_or(HttpAnswer())
                 .status,
             401);
    QCOMPARE(client.ask("GET", "/authorize", {}, {"X-Signet-Site: enwiki"}).value_or(HttpAnswer()).status,
             401);
    for (const char* path : {"/healthz", "/readyz", "/metrics", "/.well-known/jwks.json"})
        QCOMPARE(client.ask("GET", path).value_or(HttpAnswer()).status, 200);
    // A renewed secret takes the old one's place at once.
    const auto renewed = m_server.siteSecret(*administrator);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Bearer " + secret}), 401);
    QCOMPARE(statusWith("/v1/seal", {"Authorization: Bearer " + renewed}), 200);
}

void DataDoorTest::tellsItsHealthAndFigures()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    QCOMPARE(client.ask("GET", "/healthz").value_or(HttpAnswer()).body, std::string("ok\n"));
    QCOMPARE(client.ask("GET", "/readyz").value_or(HttpAnswer()).status, 200);
    static_cast<void>(ask("/v1/open", {{"site", "enwiki"}, {"token", "rubbish"}}));
    const auto metrics = client.ask("GET", "/metrics");
    QVERIFY(metrics);
    QVERIFY(metrics->header("content-type").starts_with("text/plain; version=0.0.4"));
    for (const char* expected : {"signet_ready 1\n", "refusal=\"malformed\"} ", "event=\"issued_session\"} ",
                                 "process_open_fds ", "signet_connections{door=\"data\"} "})
        QVERIFY2(metrics->body.find(expected) != std::string::npos, expected);
}

void DataDoorTest::publishesItsKeys()
{
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    const auto answer = client.ask("GET", "/.well-known/jwks.json");
    QVERIFY(answer);
    QCOMPARE(answer->header("content-type"), std::string("application/jwk-set+json"));
    const auto keys = Json::parse(answer->body)["keys"];
    QCOMPARE(keys.size(), std::size_t{1});
    QVERIFY(!keys[0].contains("d"));
    QCOMPARE(keys[0]["kty"].get<std::string>(), std::string("EC"));
}

QTEST_GUILESS_MAIN(DataDoorTest)
#include "test_data_door.moc"
