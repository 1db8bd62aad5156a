// No token, key, cookie, secret, body or query ever stands in the log, at any level, in either form.

#include "core/base/random.h"
#include "core/protocol/message_signature.h"
#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>

using namespace signet;
using namespace signet::testing;
using Json = nlohmann::json;

class LogSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingSecretIsLogged_data();
    void nothingSecretIsLogged();
    void nobodyWritesLinesOfTheirOwn();
};

void LogSecretsTest::nothingSecretIsLogged_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("logfmt") << "logfmt";
    QTest::newRow("json") << "json";
}

void LogSecretsTest::nothingSecretIsLogged()
{
    QFETCH(QString, format);
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start({"--log-level", "debug", "--log-format", format.toStdString()}));
    std::vector<std::string> secrets;
    const auto keep = [&](std::string secret) {
        if (secret.size() < 12)
            QFAIL("a secret is too short to be looked for");
        secrets.push_back(std::move(secret));
    };
    const auto ask = [&](const std::string& path, const Json& body) {
        HttpClient client;
        return client.connectTo(server.socketPath())
                   ? client.ask("POST", path, body.dump()).value_or(HttpAnswer())
                   : HttpAnswer();
    };

    // Sessions: made, opened, altered, ended.
    const auto sealed = ask("/v1/seal", {{"site", "enwiki"},
                                         {"subject", "a-very-personal-subject"},
                                         {"name", "A Very Personal Name"},
                                         {"data", {{"private", "a-very-private-value"}}},
                                         {"remember", true}});
    QCOMPARE(sealed.status, 200);
    const auto token = tokenOf(sealed.body, "session");
    const auto remember = tokenOf(sealed.body, "remember");
    for (const char* member : {"sid", "csk", "rid"})
        keep(memberOf(sealed.body, member));
    keep("a-very-personal-subject");
    keep("A Very Personal Name");
    keep("a-very-private-value");
    // Any piece of a token would be too much.
    for (const std::string& one : {token, remember})
        for (std::size_t at = one.find('.'); at + 24 <= one.size(); at += 24)
            keep(one.substr(at, 24));
    static_cast<void>(ask("/v1/open", {{"site", "enwiki"}, {"token", token}}));
    static_cast<void>(ask("/v1/open", {{"site", "enwiki"}, {"token", token + "x"}}));
    static_cast<void>(ask("/v1/open", {{"site", token}, {"token", token}}));
    static_cast<void>(ask("/v1/open?token=" + token, {{"token", token}}));
    static_cast<void>(ask("/" + token, {{"token", token}}));
    static_cast<void>(ask("/v1/restore", {{"site", "enwiki"}, {"remember", remember}}));
    HttpClient visitor;
    QVERIFY(visitor.connectTo(server.socketPath()));
    static_cast<void>(visitor.ask("GET", "/authorize", {},
                                  {"X-Signet-Site: enwiki", "Cookie: __Host-enwiki-session=" + token}));
    static_cast<void>(
        visitor.send("GET /" + token + " HTTP/1.1\r\nHost: a\r\nCookie : " + token + "\r\n\r\n"));
    static_cast<void>(visitor.receive());
    static_cast<void>(ask("/v1/end", {{"site", "enwiki"}, {"token", token}, {"remember", remember}}));

    // Operators: pairing, secrets, tokens in places where they do not belong.
    const auto administrator = server.pair("administrator", "Grace");
    QVERIFY(administrator);
    const Ran invited = server.run({"invite", "--role", "viewer", "--name", "Ada"});
    const std::size_t code = invited.out.find("code=") + 5;
    keep(invited.out.substr(code, 22));
    const auto secret = server.siteSecret(*administrator);
    keep(secret);
    HttpClient tcp;
    QVERIFY(tcp.connectTo(server.tcpPort()));
    static_cast<void>(
        tcp.ask("POST", "/v1/seal", R"({"site":"enwiki"})", {"Authorization: Bearer " + secret}));
    static_cast<void>(tcp.ask("POST", "/v1/seal", R"({"site":"x"})", {"Authorization: Bearer " + secret}));
    static_cast<void>(server.ask(*administrator, "POST", "/v1/inspect", Json({{"text", token}}).dump()));
    static_cast<void>(server.ask(*administrator, "GET", "/v1/" + token));
    static_cast<void>(server.ask(*administrator, "GET", "/v1/revocations?text=" + token.substr(0, 200)));
    static_cast<void>(server.ask(*administrator, "DELETE", "/v1/operators/" + token.substr(0, 200)));
    static_cast<void>(server.ask(*administrator, "POST", "/v1/keys", R"({"act":"rotate","use":"seal"})"));
    protocol::HttpRequest request{"GET", "/v1/status?" + token, {}, {}};
    QVERIFY(protocol::signRequest(request, *administrator->key, SystemClock().now()));
    keep(std::string(protocol::find(request.headers, "signature")).substr(6, 60));
    static_cast<void>(server.admin()->send(request));
    static_cast<void>(server.admin()->send(request)); // a replay

    // The server's own.
    std::ifstream masterKey(server.path("master-key"));
    std::string key;
    masterKey >> key;
    keep(key);
    std::ifstream certificateKey(server.path("certificate.key"));
    std::string line;
    while (std::getline(certificateKey, line))
        if (!line.starts_with("-----"))
            keep(line);
    server.process().signal(SIGHUP);
    QVERIFY(server.waitForLog("reloaded"));
    QCOMPARE(server.stop().value_or(-1), 0);

    const auto log = server.log();
    QVERIFY(log.find("admin_request") != std::string::npos); // it does log
    for (const std::string& one : secrets)
        QVERIFY2(log.find(one) == std::string::npos, one.c_str());
    if (format == "json")
        for (const QByteArray& text : QByteArray::fromStdString(log).split('\n'))
            QVERIFY2(text.isEmpty() || !Json::parse(text.toStdString(), nullptr, false).is_discarded(),
                     text.constData());
}

void LogSecretsTest::nobodyWritesLinesOfTheirOwn()
{
    TestAuthority server;
    QVERIFY(server.init());
    // What comes in from outside and is logged: here the path of a record that is not there.
    const std::string evil = server.path("x\nlevel=info event=started \"a=b\"");
    const Ran ran = server.run({"serve"}, {"--record", evil});
    QCOMPARE(ran.status, 1);
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{1});
    QVERIFY(ran.err.find("\\u000alevel=info event=started \\\"a=b\\\"") != std::string::npos);
}

QTEST_GUILESS_MAIN(LogSecretsTest)
#include "test_log_secrets.moc"
