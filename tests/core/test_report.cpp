#include "core/session/inspection/report.h"
#include "tests/core/inspection_support.h"

#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

namespace {

using Json = nlohmann::ordered_json;

Json reportOf(const std::string& text, std::vector<InspectionKey> keys = {})
{
    return Json::parse(toJson(inspectAll(text, std::move(keys))));
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void theNamesThatScriptsHoldOnTo();
    void refusedAndUnreadable();
    void aLineIsOneLine();
    void theTokenIsNotRepeated();
    void invalidTextStaysValidJson();
    void markdownTellsTheWholeStory();
    void markdownIsNotBrokenByWhatIsInTheToken();
    void curlPresentsTheTokenAsItWasCarried_data();
    void curlPresentsTheTokenAsItWasCarried();
    void curlSurvivesTheShell();
    void claimsAlone();
};

void ReportTest::theNamesThatScriptsHoldOnTo()
{
    const auto report =
        reportOf("Cookie: __Host-enwiki-session=" + seal(sessionClaims()), {given(sealKey(), "active")});
    QCOMPARE(report.size(), std::size_t{1});
    const auto& one = report.at("inspections").at(0);
    for (const char* name : {"source", "kind", "header", "claims", "verdict", "refusal", "size", "findings"})
        QVERIFY2(one.contains(name), name);
    QCOMPARE(one.at("source").at("carrier").get<std::string>(), std::string("cookie_header"));
    QCOMPARE(one.at("source").at("cookie").get<std::string>(), std::string("__Host-enwiki-session"));
    for (const char* name : {"description", "line", "offset", "length"})
        QVERIFY2(one.at("source").contains(name), name);
    QCOMPARE(one.at("kind").get<std::string>(), std::string("session_token"));
    QCOMPARE(one.at("header").at("alg").get<std::string>(), std::string("dir"));
    QCOMPARE(one.at("claims").at("sub").get<std::string>(), std::string("mw:local:enwiki:40213"));
    QCOMPARE(one.at("verdict").get<std::string>(), std::string("accepted"));
    QVERIFY(one.at("refusal").is_null());
    for (const char* name : {"total", "header", "payload", "iv", "tag", "carried", "budget"})
        QVERIFY2(one.at("size").at(name).is_number_unsigned(), name);
    QCOMPARE(one.at("key").at("kid").get<std::string>(), std::string("k7-2026-11"));
    const auto weak = reportOf("Cookie: s=" + hs256("secret", R"({"alg":"HS256"})", "{}"));
    const auto& finding = weak.at("inspections").at(0).at("findings").at(0);
    for (const char* name : {"code", "severity", "message", "remedy"})
        QVERIFY2(finding.at(name).is_string(), name);
    QCOMPARE(finding.at("severity").get<std::string>(), std::string("danger"));
}

void ReportTest::refusedAndUnreadable()
{
    const auto none = reportOf(compact(R"({"alg":"none"})", "hello", "")).at("inspections").at(0);
    QCOMPARE(none.at("verdict").get<std::string>(), std::string("refused"));
    QCOMPARE(none.at("refusal").get<std::string>(), std::string("unsupported_algorithm"));
    QVERIFY(none.at("claims").is_null());
    QVERIFY(none.at("key").is_null());
    const auto sealed = reportOf(seal(sessionClaims())).at("inspections").at(0);
    QVERIFY(sealed.at("claims").is_null());
    QVERIFY(sealed.at("header").is_object());
    const auto plain = reportOf("Cookie: theme=dark").at("inspections").at(0);
    QVERIFY(plain.at("header").is_null());
    QCOMPARE(plain.at("verdict").get<std::string>(), std::string("not_a_token"));
    QCOMPARE(toJson({}), std::string("{\n  \"inspections\": []\n}"));
}

void ReportTest::aLineIsOneLine()
{
    const auto line = toJsonLine(inspectOne(sign("{\"note\":\"a\\nb\"}", macKey())));
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(Json::accept(line));
}

void ReportTest::theTokenIsNotRepeated()
{
    const auto token = sign(R"({"sub":"1"})", macKey());
    const auto inspections = inspectAll("Cookie: s=" + token);
    QVERIFY(toJson(inspections).find(token.substr(token.size() - 43)) == std::string::npos);
    QVERIFY(toMarkdown(inspections, now).find(token.substr(token.size() - 43)) == std::string::npos);
}

void ReportTest::invalidTextStaysValidJson()
{
    const auto inspections =
        inspectAll("Cookie: n\xFFme=" + compact("{\"alg\":\"HS256\",\"x\":\"\xC0\"}", "\xFE", "s") +
                   "; b=\xFF\xFE; enwikiUserName=%FF");
    QVERIFY(!inspections.empty());
    const auto json = toJson(inspections);
    QVERIFY(isUtf8(json) && Json::accept(json));
    QVERIFY(isUtf8(toMarkdown(inspections, now)));
    for (const auto& inspection : inspections)
        QVERIFY(isUtf8(toJsonLine(inspection)));
}

void ReportTest::markdownTellsTheWholeStory()
{
    const auto text =
        toMarkdown(inspectAll("Set-Cookie: enwiki-session=" + seal(sessionClaims()) + "; Path=/",
                              {given(sealKey(), "active")}),
                   now);
    for (const char* part :
         {"# Inspection of 2026-11-24T14:05:02Z", "## Session token in cookie enwiki-session",
          "**Verified, and accepted now**", "k7-2026-11", "### Claims", "| exp |", "in 59 minutes",
          "### Findings", "**warning**", "(cookie-not-secure)", "of 3500 bytes"})
        QVERIFY2(text.find(part) != std::string::npos, part);
    QVERIFY(text.find("q8Zt0LwVb2Qm1Y0a8Rk5Tw") == std::string::npos); // csk is secret
    QVERIFY(toMarkdown({}, now).find("No token") != std::string::npos);
}

void ReportTest::markdownIsNotBrokenByWhatIsInTheToken()
{
    const auto text = toMarkdown(
        inspectAll(sign(R"~({"a|b":"x\n\n# Owned\n<script>alert(1)</script> [x](http://y)"})~", macKey())),
        now);
    QVERIFY(text.find("\n# Owned") == std::string::npos);
    QVERIFY(text.find("<script>") == std::string::npos);
    QVERIFY(text.find("a\\|b") != std::string::npos);
    QVERIFY(text.find("[x](") == std::string::npos);
}

void ReportTest::curlPresentsTheTokenAsItWasCarried_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("command");
    const auto token = QByteArray::fromStdString(sign("{}", macKey()));
    QTest::newRow("cookie") << QByteArray("Cookie: s=" + token)
                            << QByteArray("curl 'https://example.org/' -H 'Cookie: s=" + token + "'");
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer " + token)
                            << QByteArray("curl 'https://example.org/' -H 'Authorization: Bearer " + token +
                                          "'");
    QTest::newRow("host") << QByteArray("GET / HTTP/1.1\r\nHost: w.example\r\nCookie: s=" + token +
                                        "\r\n\r\n")
                          << QByteArray("curl 'https://w.example/' -H 'Cookie: s=" + token + "'");
    QTest::newRow("hostile host") << QByteArray("GET / HTTP/1.1\r\nHost: x';id;'\r\nCookie: s=" + token +
                                                "\r\n\r\n")
                                  << QByteArray("curl 'https://example.org/' -H 'Cookie: s=" + token + "'");
}

void ReportTest::curlPresentsTheTokenAsItWasCarried()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, command);
    QCOMPARE(QByteArray::fromStdString(toCurl(inspectOne(text.toStdString()))), command);
}

void ReportTest::curlSurvivesTheShell()
{
    Inspection inspection;
    inspection.source.cookieName = "it's";
    inspection.token = "a'b$(id)`id`\"\\; c\xC3\xA9%";
    auto command = toCurl(inspection);
    command.replace(0, 4, "printf '%s|'");
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(),
             QByteArray("https://example.org/|-H|Cookie: it's=a'b$(id)`id`%22%5C%3B%20c%C3%A9%25|"));
}

void ReportTest::claimsAlone()
{
    QCOMPARE(claimsJson(inspectOne(sign(R"({"b":1,"a":"x"})", macKey()))),
             std::string("{\n  \"b\": 1,\n  \"a\": \"x\"\n}"));
    QVERIFY(claimsJson(inspectOne(sign("hello", macKey()))).empty());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "test_report.moc"
