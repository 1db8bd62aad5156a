// GET /authorize: what a proxy is told of a visitor's cookies.

#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet::testing;
using Json = nlohmann::json;

class AuthorizeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhoItIs();
    void encodesWhatAFieldCannotHold();
    void nobodyIsNobody_data();
    void nobodyIsNobody();
    void aTossedCookieNeitherLogsOutNorIn();
    void restoresFromTheRememberCookie();
    void anEndedSessionIsNotRestored();
    void aSessionPastHalfItsLifeIsRenewed();
    void anUnknownSiteIsAMistake();

private:
    HttpAnswer authorize(const std::string& cookies, const std::string& site = "enwiki")
    {
        HttpClient client;
        std::vector<std::string> lines{"X-Signet-Site: " + site};
        if (!cookies.empty())
            lines.push_back("Cookie: " + cookies);
        if (!client.connectTo(m_server.socketPath()))
            return {};
        return client.ask("GET", "/authorize", {}, lines).value_or(HttpAnswer());
    }
    std::string ask(const std::string& path, const Json& body)
    {
        HttpClient client;
        if (!client.connectTo(m_server.socketPath()))
            return {};
        return client.ask("POST", path, body.dump()).value_or(HttpAnswer()).body;
    }

    TestAuthority m_server;
};

void AuthorizeTest::initTestCase()
{
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start(), m_server.log().c_str());
}

void AuthorizeTest::tellsWhoItIs()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "1815"}, {"name", "Ada Lovelace"}});
    const auto token = tokenOf(sealed, "session");
    for (const std::string& cookies :
         {"__Host-enwiki-session=" + token, "a=b; __Host-enwiki-session=" + token + "; c=d",
          "a=b;__Host-enwiki-session=\"" + token + "\"",
          "__Host-enwiki-sessionx=y; __Host-enwiki-session=" + token}) {
        const auto answer = authorize(cookies);
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header("x-signet-subject"), std::string("1815"));
        QCOMPARE(answer.header("x-signet-name"), std::string("Ada%20Lovelace"));
        QCOMPARE(answer.header("x-signet-session"), memberOf(sealed, "sid"));
        QCOMPARE(answer.header("x-signet-site"), std::string("enwiki"));
        QCOMPARE(answer.header("set-cookie"), std::string());
        QVERIFY(answer.header("content-length").empty());
    }
}

void AuthorizeTest::encodesWhatAFieldCannotHold()
{
    const auto sealed =
        ask("/v1/seal",
            {{"site", "enwiki"}, {"subject", "a b%\r\nX-Signet-Site: other"}, {"name", "Zo\u00eb\r\n\r\n"}});
    const auto answer = authorize("__Host-enwiki-session=" + tokenOf(sealed, "session"));
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("x-signet-subject"), std::string("a%20b%25%0D%0AX-Signet-Site:%20other"));
    QCOMPARE(answer.header("x-signet-name"), std::string("Zo%C3%AB%0D%0A%0D%0A"));
    QCOMPARE(answer.all("x-signet-site").size(), std::size_t{1});
}

void AuthorizeTest::nobodyIsNobody_data()
{
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("no cookie") << QByteArray();
    QTest::newRow("other cookies") << QByteArray("a=b; c");
    QTest::newRow("rubbish") << QByteArray("__Host-enwiki-session=rubbish");
    QTest::newRow("an empty token") << QByteArray("__Host-enwiki-session=");
    QTest::newRow("rubbish to remember") << QByteArray("__Host-enwiki-remember=rubbish");
    QTest::newRow("an anonymous session") << QByteArray::fromStdString(
        "__Host-enwiki-session=" + tokenOf(ask("/v1/seal", {{"site", "enwiki"}}), "session"));
}

void AuthorizeTest::nobodyIsNobody()
{
    QFETCH(QByteArray, cookies);
    const auto answer = authorize(cookies.toStdString());
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, std::string());
    for (const char* name : {"x-signet-subject", "x-signet-name", "x-signet-session", "set-cookie"})
        QCOMPARE(answer.header(name), std::string());
}

void AuthorizeTest::aTossedCookieNeitherLogsOutNorIn()
{
    const std::string name = "__Host-enwiki-session=";
    const auto own = tokenOf(ask("/v1/seal", {{"site", "enwiki"}, {"subject", "1815"}}), "session");
    const auto others = tokenOf(ask("/v1/seal", {{"site", "enwiki"}, {"subject", "666"}}), "session");
    for (const std::string& cookies : {name + "rubbish; " + name + own, name + own + "; " + name + "rubbish",
                                       name + "; " + name + own, name + own + "; " + name + own}) {
        const auto answer = authorize(cookies);
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header("x-signet-subject"), std::string("1815"));
    }
    for (const std::string& cookies :
         {name + own + "; " + name + others, name + others + "; " + name + own}) {
        const auto remember = tokenOf(
            ask("/v1/seal", {{"site", "enwiki"}, {"subject", "1815"}, {"remember", true}}), "remember");
        QCOMPARE(authorize(cookies).status, 401);
        QCOMPARE(authorize(cookies + "; __Host-enwiki-remember=" + remember).status, 401);
    }
}

void AuthorizeTest::restoresFromTheRememberCookie()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "7"}, {"remember", true}});
    const auto answer = authorize("__Host-enwiki-remember=" + tokenOf(sealed, "remember"));
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("x-signet-subject"), std::string("7"));
    const auto line = answer.header("set-cookie");
    QVERIFY(line.starts_with("__Host-enwiki-session=ey"));
    QCOMPARE(answer.header("x-signet-cookie-session"), line);
    // What was set is a session that opens.
    QCOMPARE(authorize(line.substr(0, line.find(';'))).header("x-signet-session"),
             answer.header("x-signet-session"));
}

void AuthorizeTest::anEndedSessionIsNotRestored()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "8"}, {"remember", true}});
    const auto session = "__Host-enwiki-session=" + tokenOf(sealed, "session");
    const auto remember = "__Host-enwiki-remember=" + tokenOf(sealed, "remember");
    QCOMPARE(authorize(session + "; " + remember).status, 204);
    static_cast<void>(ask("/v1/end", {{"site", "enwiki"}, {"token", tokenOf(sealed, "session")}}));
    QCOMPARE(authorize(session + "; " + remember).status, 401);
    // Nor is it with rubbish of its name before it, or behind it.
    const std::string rubbish = "__Host-enwiki-session=rubbish";
    QCOMPARE(authorize(rubbish + "; " + session + "; " + remember).status, 401);
    QCOMPARE(authorize(session + "; " + rubbish + "; " + remember).status, 401);
    QCOMPARE(authorize(rubbish + "; " + remember).status, 204);
    QCOMPARE(authorize(remember).status, 204);
    static_cast<void>(ask("/v1/end", {{"site", "enwiki"}, {"remember", tokenOf(sealed, "remember")}}));
    QCOMPARE(authorize(remember).status, 401);
}

void AuthorizeTest::aSessionPastHalfItsLifeIsRenewed()
{
    // A site whose sessions last as short as they may, so that half of it can be waited for.
    const auto administrator = m_server.pair("administrator", "Grace");
    QVERIFY(administrator);
    const auto put =
        m_server.ask(*administrator, "PUT", "/v1/sites/brief",
                     R"({"name":"brief","origin":"https://brief.example.org","session_lifetime":60})");
    QVERIFY(put);
    QVERIFY2(put->status < 300, put->body.c_str());
    const auto sealed = ask("/v1/seal", {{"site", "brief"}, {"subject", "9"}});
    const auto cookie = "__Host-brief-session=" + tokenOf(sealed, "session");
    HttpAnswer answer;
    QTRY_VERIFY_WITH_TIMEOUT(!(answer = authorize(cookie, "brief")).header("set-cookie").empty(), patience);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("x-signet-session"), memberOf(sealed, "sid"));
    QVERIFY(answer.header("x-signet-cookie-session").starts_with("__Host-brief-session=ey"));
    // The same over the API.
    const auto opened = ask("/v1/open", {{"site", "brief"}, {"token", tokenOf(sealed, "session")}});
    QVERIFY(!tokenOf(opened, "renewed").empty());
}

void AuthorizeTest::anUnknownSiteIsAMistake()
{
    QCOMPARE(authorize("a=b", "nowhere").status, 404);
    HttpClient client;
    QVERIFY(client.connectTo(m_server.socketPath()));
    QCOMPARE(client.ask("GET", "/authorize").value_or(HttpAnswer()).status, 404);
}

QTEST_GUILESS_MAIN(AuthorizeTest)
#include "test_authorize.moc"
