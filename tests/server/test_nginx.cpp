// Debian's nginx in front of a small static site, asking signetd with the snippet of packaging/nginx: a
// visitor logs in, out, is remembered, and is revoked through it.

#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QStandardPaths>
#include <QTest>

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <csignal>
#include <fstream>

#include <unistd.h>

using namespace signet::testing;
using Json = nlohmann::json;

class NginxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whoIsNotLoggedInIsSentAway();
    void whoLogsInMaySee();
    void theSiteBehindHearsWhoItIs();
    void whoLogsOutMayNotAnyMore();
    void theRememberedGetNewCookies();
    void aRevocationThroughTheAdminDoorActs();
    void connectionsAreKept();
    void withoutSignetdNobodyMay();

private:
    std::string writeConfiguration();
    HttpAnswer visit(const std::string& path, const std::string& cookies = {})
    {
        HttpClient browser;
        if (!browser.connectTo(m_port))
            return {};
        std::vector<std::string> lines{"Connection: close"};
        if (!cookies.empty())
            lines.push_back("Cookie: " + cookies);
        return browser.ask("GET", path, {}, lines).value_or(HttpAnswer());
    }
    std::string ask(const std::string& path, const Json& body)
    {
        HttpClient client;
        if (!client.connectTo(m_server.socketPath()))
            return {};
        return client.ask("POST", path, body.dump()).value_or(HttpAnswer()).body;
    }
    std::string cookieOf(const std::string& sealed, const std::string& member = "session") const
    {
        return Json::parse(sealed)[member]["cookie"].get<std::string>() + "=" + tokenOf(sealed, member);
    }

    TestAuthority m_server;
    Running m_nginx;
    std::uint16_t m_port = freePort();
};

std::string NginxTest::writeConfiguration()
{
    const std::string snippet = QFINDTESTDATA("../../packaging/nginx/signet.conf").toStdString();
    const std::string path = m_server.path("nginx.conf");
    const std::string root = m_server.path("site");
    ::mkdir(root.c_str(), 0755);
    ::mkdir((root + "/members").c_str(), 0755);
    std::ofstream(root + "/index.html") << "everybody\n";
    std::ofstream(root + "/members/index.html") << "members only\n";
    const auto temporary = [&](const char* kind) {
        return std::string(kind) + "_temp_path " + m_server.path(std::string("nginx-") + kind) + ";\n";
    };
    std::ofstream file(path);
    if (::geteuid() == 0)
        file << "user root;\n"; // the test's folder is its owner's alone
    file << "daemon off;\nworker_processes 1;\npid " << m_server.path("nginx.pid") << ";\nerror_log "
         << m_server.path("nginx.log") << ";\nevents { worker_connections 64; }\nhttp {\naccess_log off;\n"
         << temporary("client_body") << temporary("proxy") << temporary("fastcgi") << temporary("uwsgi")
         << temporary("scgi") << "upstream signet { server unix:" << m_server.socketPath()
         << "; keepalive 4; }\nserver {\nlisten 127.0.0.1:" << m_port << ";\nroot " << root
         << ";\nset $signet_site \"enwiki\";\ninclude " << snippet
         << ";\nlocation /members/ {\n"
            "auth_request /_signet;\n"
            "auth_request_set $signet_subject $upstream_http_x_signet_subject;\n"
            "auth_request_set $signet_name $upstream_http_x_signet_name;\n"
            "auth_request_set $signet_cookie_session $upstream_http_x_signet_cookie_session;\n"
            "auth_request_set $signet_cookie_remember $upstream_http_x_signet_cookie_remember;\n"
            "auth_request_set $signet_cookie_identity $upstream_http_x_signet_cookie_identity;\n"
            "add_header Set-Cookie $signet_cookie_session always;\n"
            "add_header Set-Cookie $signet_cookie_remember always;\n"
            "add_header Set-Cookie $signet_cookie_identity always;\n"
            "add_header X-Seen-Subject $signet_subject;\n"
            "add_header X-Seen-Name $signet_name;\n"
            "}\n}\n}\n";
    return path;
}

void NginxTest::initTestCase()
{
    const auto nginx = QStandardPaths::findExecutable("nginx", {"/usr/sbin", "/usr/bin"});
    if (nginx.isEmpty())
        QSKIP("nginx is not installed; packaging/setup.sh does it");
    QVERIFY2(m_server.init(), m_server.initOutput().c_str());
    QVERIFY2(m_server.start(), m_server.log().c_str());
    QVERIFY(m_nginx.start(nginx.toStdString(), {"-c", writeConfiguration(), "-e", m_server.path("nginx.log")},
                          {m_server.path("nginx.out"), m_server.path("nginx.out")}));
    HttpClient probe;
    QTRY_VERIFY_WITH_TIMEOUT(probe.connectTo(m_port), patience);
}

void NginxTest::cleanupTestCase()
{
    m_nginx.signal(SIGTERM);
    QVERIFY(m_nginx.wait());
}

void NginxTest::whoIsNotLoggedInIsSentAway()
{
    QCOMPARE(visit("/").body, std::string("everybody\n"));
    QCOMPARE(visit("/members/").status, 401);
    QCOMPARE(visit("/members/", "__Host-enwiki-session=rubbish").status, 401);
    QCOMPARE(visit("/_signet").status, 404); // nobody asks for it from outside
    const auto anonymous = ask("/v1/seal", {{"site", "enwiki"}});
    QCOMPARE(visit("/members/", cookieOf(anonymous)).status, 401);
}

void NginxTest::whoLogsInMaySee()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "1815"}, {"name", "Ada Lovelace"}});
    const auto answer = visit("/members/", "a=b; " + cookieOf(sealed));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string("members only\n"));
    QVERIFY(answer.all("set-cookie").empty());
}

void NginxTest::theSiteBehindHearsWhoItIs()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "1815"}, {"name", "Ada Lovelace"}});
    const auto answer = visit("/members/", cookieOf(sealed));
    QCOMPARE(answer.header("x-seen-subject"), std::string("1815"));
    QCOMPARE(answer.header("x-seen-name"), std::string("Ada%20Lovelace"));
}

void NginxTest::whoLogsOutMayNotAnyMore()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "2"}});
    QCOMPARE(visit("/members/", cookieOf(sealed)).status, 200);
    QVERIFY(ask("/v1/end", {{"site", "enwiki"}, {"token", tokenOf(sealed, "session")}})
                .starts_with("{\"ended\":true"));
    QCOMPARE(visit("/members/", cookieOf(sealed)).status, 401);
}

void NginxTest::theRememberedGetNewCookies()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "3"}, {"remember", true}});
    const auto answer = visit("/members/", cookieOf(sealed, "remember"));
    QCOMPARE(answer.status, 200);
    const auto lines = answer.all("set-cookie");
    QCOMPARE(lines.size(), std::size_t{1});
    QVERIFY(lines.front().starts_with("__Host-enwiki-session=ey"));
    const auto session = lines.front().substr(0, lines.front().find(';'));
    QCOMPARE(visit("/members/", session).status, 200);
    QVERIFY(visit("/members/", session).all("set-cookie").empty());
}

void NginxTest::aRevocationThroughTheAdminDoorActs()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "4"}, {"remember", true}});
    const auto cookies = cookieOf(sealed) + "; " + cookieOf(sealed, "remember");
    QCOMPARE(visit("/members/", cookies).status, 200);
    const auto revoker = m_server.pair("revoker", "Grace");
    QVERIFY(revoker);
    const auto pushed =
        m_server.ask(*revoker, "POST", "/v1/revocations",
                     R"({"entries":[{"id":"one","kind":"user","site":"enwiki","target":"4"}]})");
    QVERIFY(pushed);
    QVERIFY2(pushed->status == 200, pushed->body.c_str());
    QCOMPARE(visit("/members/", cookies).status, 401);
}

void NginxTest::connectionsAreKept()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "5"}});
    const auto accepted = [&] {
        HttpClient client;
        if (!client.connectTo(m_server.socketPath()))
            return -1L;
        const auto text = client.ask("GET", "/metrics").value_or(HttpAnswer()).body;
        const std::string name = "\nsignet_data_connections_total ";
        return std::atol(text.c_str() + text.find(name) + name.size());
    };
    const long before = accepted();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(visit("/members/", cookieOf(sealed)).status, 200);
    // Our own question is one; nginx opened none, or one if it had let its own go.
    QVERIFY(accepted() - before <= 2);
}

void NginxTest::withoutSignetdNobodyMay()
{
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"}, {"subject", "6"}});
    QCOMPARE(m_server.stop().value_or(-1), 0);
    QCOMPARE(visit("/members/", cookieOf(sealed)).status, 500);
    QCOMPARE(visit("/").status, 200);
    QVERIFY(m_server.start());
    QCOMPARE(visit("/members/", cookieOf(sealed)).status, 200);
}

QTEST_GUILESS_MAIN(NginxTest)
#include "test_nginx.moc"
