#include "tests/core/inspection_support.h"

#include <QTest>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

namespace {

const std::string hex32 = "0123456789abcdef0123456789abcdef";

std::string digest(std::size_t size)
{
    return encoded(std::string(size, 'd'));
}

} // namespace

class InspectorFrameworksTest : public QObject
{
    Q_OBJECT

private slots:
    void cookiesAreKnownByName_data();
    void cookiesAreKnownByName();
    void flaskIsDecoded();
    void djangoIsDecoded();
    void railsIsNamed();
    void theKeyOfAnAspNetTicketIsShown();
    void valuesPastedAloneAreTold();
    void nothingOfTheseIsVerified();
    void lookalikesAreNotTaken_data();
    void lookalikesAreNotTaken();
};

void InspectorFrameworksTest::cookiesAreKnownByName_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<int>("kind");
    const auto row = [](const std::string& cookie, TokenKind kind) {
        QTest::newRow(cookie.c_str()) << QByteArray::fromStdString(cookie) << int(kind);
    };
    row("enwiki_session=" + hex32, TokenKind::MediaWikiSessionId);
    row("enwikiSession=" + hex32, TokenKind::MediaWikiSessionId);
    row("centralauth_Session=" + hex32, TokenKind::MediaWikiSessionId);
    row("enwikiUserID=40213", TokenKind::MediaWikiUserId);
    row("enwikiUserName=Jos%C3%A9%20B", TokenKind::MediaWikiUserName);
    row("enwikiToken=" + hex32, TokenKind::MediaWikiToken);
    row("PHPSESSID=" + hex32, TokenKind::PhpSessionId);
    row("__Secure-PHPSESSID=" + hex32, TokenKind::PhpSessionId);
    row("JSESSIONID=" + hex32, TokenKind::OpaqueSessionId);
    row("connect.sid=s%3A" + hex32 + ".abc", TokenKind::OpaqueSessionId);
    row("laravel_session=" + hex32, TokenKind::OpaqueSessionId);
    row("_myapp_session=" + hex32, TokenKind::OpaqueSessionId);
    row("wordpress_logged_in_1=" + hex32, TokenKind::OpaqueSessionId);
    row("SSESS" + hex32 + "=" + hex32, TokenKind::OpaqueSessionId);
    row("my-session=abc", TokenKind::OpaqueSessionId);
    row("mwuser-sessionId=8f2c91aa", TokenKind::PlainCookie);
    row("csrftoken=" + hex32, TokenKind::PlainCookie);
    row("theme=dark", TokenKind::PlainCookie);
    row("userToken=short", TokenKind::PlainCookie);
    row("UserID=abc", TokenKind::PlainCookie);
}

void InspectorFrameworksTest::cookiesAreKnownByName()
{
    QFETCH(QByteArray, cookie);
    QFETCH(int, kind);
    const auto inspection = inspectOne("Cookie: " + cookie.toStdString());
    QCOMPARE(toString(inspection.kind), toString(static_cast<TokenKind>(kind)));
    QVERIFY(inspection.verdict == VerdictKind::NotAToken);
    QVERIFY(!isToken(inspection.kind));
    QVERIFY(!inspection.headline.empty() && !inspection.detail.empty() && !inspection.summary.empty());
    if (cookie.startsWith("enwikiUserName"))
        QCOMPARE(inspection.token, std::string("Jos\xC3\xA9 B"));
}

void InspectorFrameworksTest::flaskIsDecoded()
{
    // 1795529042 is 0x6B059952.
    const auto token = encoded(R"({"user_id":7})") + '.' + encoded("\x6B\x05\x99\x52") + '.' + digest(20);
    const auto inspection = inspectOne("Cookie: session=" + token);
    QVERIFY(inspection.kind == TokenKind::FlaskSession);
    QCOMPARE(inspection.payload, std::string(R"({"user_id":7})"));
    QCOMPARE(inspection.claims.size(), std::size_t{1});
    QCOMPARE(inspection.header.front().time, std::optional(Timestamp{Seconds{1795529042}}));
    QCOMPARE(inspection.header.front().meaning, std::string("signed 1 minute ago"));
    const auto compressed =
        inspectOne("Cookie: session=." + encoded("x\x9C\xABV*-N-\x8A\xCFLQ\xB2\x32\xAF\x05") +
                   token.substr(token.find('.')));
    QVERIFY(compressed.kind == TokenKind::FlaskSession);
    QVERIFY(compressed.claims.empty());
    // Before itsdangerous 1.1 the time counted from 2011: 501689042 is 0x1DE72AD2.
    const auto old = encoded(R"({"a":1})") + '.' + encoded("\x1D\xE7\x2A\xD2") + '.' + digest(20);
    QCOMPARE(inspectOne("Cookie: session=" + old).header.front().time,
             std::optional(Timestamp{Seconds{1795529042}}));
}

void InspectorFrameworksTest::djangoIsDecoded()
{
    // 1795529042 in base 62 is 1xVr7q.
    const auto token = encoded(R"({"_auth_user_id":"7"})") + ":1xVr7q:" + digest(32);
    const auto inspection = inspectOne("Cookie: sessionid=" + token);
    QVERIFY(inspection.kind == TokenKind::DjangoSigned);
    QCOMPARE(inspection.claims.size(), std::size_t{1});
    QCOMPARE(inspection.header.front().time, std::optional(Timestamp{Seconds{1795529042}}));
    QVERIFY(inspectOne("Cookie: messages=." + token).kind == TokenKind::DjangoSigned);
    QVERIFY(inspectOne("Cookie: plain=hello:1xVr7q:" + digest(32)).payload == "hello");
}

void InspectorFrameworksTest::railsIsNamed()
{
    const auto signedValue =
        inspectOne("Cookie: remember=eyJfcmFpbHMiOnsibWVzc2FnZSI6IklqY2kiLCJleHAiOm51bGwsInB1ciI6Im"
                   "Nvb2tpZS5yZW1lbWJlciJ9fQ%3D%3D--" +
                   hex32 + "01234567");
    QVERIFY(signedValue.kind == TokenKind::RailsSigned);
    QCOMPARE(signedValue.claims.front().name, std::string("_rails"));
    const auto sealed =
        inspectOne("Cookie: _app_session=q8Zt0LwVb2Qm%2F1Y0--MDEyMzQ1Njc4OWFi--MDEyMzQ1Njc4OWFiY2RlZg%3D%3D");
    QVERIFY(sealed.kind == TokenKind::RailsEncrypted);
    QVERIFY(sealed.claims.empty());
    QVERIFY(sealed.headline.find("Sealed") != std::string::npos);
}

void InspectorFrameworksTest::theKeyOfAnAspNetTicketIsShown()
{
    // The example of the Data Protection documentation: key id 80 9C 81 0C 19 66 19 40 95 36 53 F8 AA FF
    // EE 57.
    const std::string bytes(
        "\x09\xF0\xC9\xF0\x80\x9C\x81\x0C\x19\x66\x19\x40\x95\x36\x53\xF8\xAA\xFF\xEE\x57", 20);
    const auto text = encoded(bytes + std::string(80, 'p'));
    QVERIFY(text.starts_with("CfDJ8"));
    const auto inspection = inspectOne("Cookie: .AspNetCore.Cookies=" + text);
    QVERIFY(inspection.kind == TokenKind::AspNetTicket);
    QCOMPARE(inspection.header.front().value, std::string("0c819c80-6619-4019-9536-53f8aaffee57"));
    const auto pieces = inspectAll("Cookie: .AspNetCore.Cookies=chunks-2; .AspNetCore.CookiesC1=" + text +
                                   "; .AspNetCore.CookiesC2=abcdef");
    QCOMPARE(pieces.size(), std::size_t{3});
    for (const auto& piece : pieces) {
        QVERIFY(piece.kind == TokenKind::AspNetTicket);
        QVERIFY(hasFinding(piece, "cookie-chunked"));
    }
}

void InspectorFrameworksTest::valuesPastedAloneAreTold()
{
    QVERIFY(inspectOne(encoded(R"({"a":1})") + '.' + encoded("\x6B\x05\x99\x52") + '.' + digest(20)).kind ==
            TokenKind::FlaskSession);
    QVERIFY(inspectOne(encoded(R"({"a":1})") + ":1xVr7q:" + digest(32)).kind == TokenKind::DjangoSigned);
    QVERIFY(inspectOne("CfDJ8ICcgQwZZhlAlTZT-Kr_7lc").kind == TokenKind::AspNetTicket);
    QVERIFY(inspectOne("q8Zt0LwVb2Qm%2F1Y0--MDEyMzQ1Njc4OWFi--MDEyMzQ1Njc4OWFiY2RlZg%3D%3D").kind ==
            TokenKind::RailsEncrypted);
}

void InspectorFrameworksTest::nothingOfTheseIsVerified()
{
    for (const auto& value :
         {encoded(R"({"a":1})") + '.' + encoded("\x6B\x05\x99\x52") + '.' + digest(20),
          encoded(R"({"a":1})") + ":1xVr7q:" + digest(32), std::string("CfDJ8ICcgQwZZhlAlTZT-Kr_7lc")}) {
        const auto inspection = inspectOne("Cookie: session=" + value, {given(macKey())});
        QVERIFY(isToken(inspection.kind));
        QVERIFY(inspection.verdict == VerdictKind::Unverified);
        QVERIFY(!inspection.refusal);
    }
}

void InspectorFrameworksTest::lookalikesAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a JWT") << QByteArray::fromStdString(sign(R"({"a":1})", macKey()));
    QTest::newRow("a JWE") << QByteArray::fromStdString(seal(sessionClaims()));
    QTest::newRow("a JWT with a time for its payload") << QByteArray::fromStdString(
        encoded(R"({"alg":"HS256"})") + '.' + encoded("\x6B\x05\x99\x52") + '.' + digest(20));
    QTest::newRow("three words") << QByteArray("one.two.three");
    QTest::newRow("dashes") << QByteArray("a--b--c");
    QTest::newRow("a time of day") << QByteArray("12:30:00");
}

void InspectorFrameworksTest::lookalikesAreNotTaken()
{
    QFETCH(QByteArray, text);
    const auto inspection = inspectOne("Cookie: x=" + text.toStdString());
    for (const auto kind : {TokenKind::FlaskSession, TokenKind::DjangoSigned, TokenKind::RailsEncrypted,
                            TokenKind::RailsSigned, TokenKind::AspNetTicket})
        QVERIFY(inspection.kind != kind);
}

QTEST_GUILESS_MAIN(InspectorFrameworksTest)
#include "test_inspector_frameworks.moc"
