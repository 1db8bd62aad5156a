#include "core/session/inspection/finder.h"
#include "core/session/inspection/loose_base64.h"

#include <QTest>

using namespace signet;
using namespace signet::session;

namespace {

// {"alg":"HS256","typ":"JWT"} . {"sub":"1"} . 32 bytes; and a JWE {"alg":"dir","enc":"A256GCM"}.
const std::string jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const std::string jwe =
    "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.BBBBBBBBBBBB.CCCCCCCCCCCCCCCCCCCCCA";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// J stands for the JWT, E for the JWE.
std::string filled(const char* text)
{
    return replaced(replaced(text, "<J>", jwt), "<E>", jwe);
}

struct Expected
{
    Carrier carrier;
    const char* cookie;
    std::string text;
};

/// The text a find stands for, put together again from the input by its runs.
std::string textByRuns(const Found& found, const std::string& input)
{
    std::string text;
    if (found.runs.empty())
        return input.substr(found.source.offset, found.source.length);
    for (std::size_t i = 0; i < found.runs.size(); ++i) {
        const auto& run = found.runs[i];
        const auto end = i + 1 < found.runs.size() ? found.runs[i + 1].textOffset : found.text.size();
        for (auto k = run.textOffset; k < end; ++k) {
            const auto raw = input.substr(run.inputOffset + (k - run.textOffset) * run.width, run.width);
            if (run.width == 1)
                text += raw;
            else if (run.width == 3)
                text += static_cast<char>(std::stoi(raw.substr(1), nullptr, 16));
            else
                text += found.text[k]; // escapes of other kinds are checked where they are made
        }
    }
    return text;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Expected>)

class FinderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeIsRecognised_data();
    void everyShapeIsRecognised();
    void nothingIsFoundWhereNothingIs_data();
    void nothingIsFoundWhereNothingIs();
    void placesPointIntoTheInput_data();
    void placesPointIntoTheInput();
    void aCookieKnowsItsNameAndLine();
    void aTokenBrokenOverLinesIsJoined_data();
    void aTokenBrokenOverLinesIsJoined();
    void tokensOnLinesOfTheirOwnStaySeparate();
    void hostAndTransportAreTold_data();
    void hostAndTransportAreTold();
    void queryParametersAreNamed();
    void aJarLineBecomesASetCookieLine();
    void harShowsNothingTwice();
    void harPlacesSurviveEscapes();
    void setCookieLinesOfOneResponseShareANumber();
    void utf16IsReadWithPlaces_data();
    void utf16IsReadWithPlaces();
    void theNumberOfFindsIsBounded();
    void hostileInputTakesLinearTime_data();
    void hostileInputTakesLinearTime();
};

void FinderTest::everyShapeIsRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<Expected>>("expected");
    const auto row = [](const char* name, const char* text, std::vector<Expected> expected) {
        QTest::newRow(name) << QByteArray::fromStdString(filled(text)) << std::move(expected);
    };
    using enum Carrier;
    row("raw JWS", "<J>", {{Raw, "", jwt}});
    row("raw JWE", "<E>", {{Raw, "", jwe}});
    row("quoted, with space around", "  \"<J>\" \r\n", {{Raw, "", jwt}});
    row("byte-order mark", "\xEF\xBB\xBF<J>", {{Raw, "", jwt}});
    row("Cookie header", "Cookie: a=1; s=<J>; t=\"<E>\"",
        {{CookieHeader, "a", "1"}, {CookieHeader, "s", jwt}, {CookieHeader, "t", jwe}});
    row("cookie header in lower case", "cookie: s=<J>", {{CookieHeader, "s", jwt}});
    row("cookies without the header's name", "a=b; c=<J>",
        {{CookieHeader, "a", "b"}, {CookieHeader, "c", jwt}});
    row("one cookie alone", "session=<J>", {{CookieHeader, "session", jwt}});
    row("Set-Cookie header", "Set-Cookie: __Host-s=<J>; Path=/; Secure",
        {{SetCookieHeader, "__Host-s", jwt}});
    row("Set-Cookie without the header's name", "s=<J>; Path=/; HttpOnly", {{SetCookieHeader, "s", jwt}});
    row("Bearer", "Authorization: Bearer <J>", {{AuthorizationHeader, "", jwt}});
    row("Bearer alone", "Bearer <J>", {{AuthorizationHeader, "", jwt}});
    row("another header", "Host: x\r\nX-Identity: <J>\r\n", {{OtherHeader, "", jwt}});
    row("request",
        "GET /a?token=<J>&x=1 HTTP/1.1\r\nHost: wiki.example\r\nCookie: s=<E>;\r\n "
        "t=2\r\n\r\n{\"id\":\"<J>\"}",
        {{QueryParameter, "", jwt}, {CookieHeader, "s", jwe}, {CookieHeader, "t", "2"}, {Body, "", jwt}});
    row("response", "HTTP/1.1 200 OK\r\nSet-Cookie: a=<J>; Secure\r\nSet-Cookie: b=<E>\r\n\r\naccess=<J>\r\n",
        {{SetCookieHeader, "a", jwt}, {SetCookieHeader, "b", jwe}, {Body, "", jwt}});
    row("curl -v",
        "> GET / HTTP/2\n> Cookie: s=<J>\n> \n< HTTP/2 200 \n< set-cookie: t=<E>; Secure\n< \nbye\n",
        {{CookieHeader, "s", jwt}, {SetCookieHeader, "t", jwe}});
    row("request and response after one another",
        "GET / HTTP/1.1\r\nCookie: s=<J>\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: t=<E>\r\n\r\n",
        {{CookieHeader, "s", jwt}, {SetCookieHeader, "t", jwe}});
    row("headers with a blank line between", "Cookie: s=<J>\n\nSet-Cookie: t=<E>; Secure\n",
        {{CookieHeader, "s", jwt}, {SetCookieHeader, "t", jwe}});
    row("curl",
        "curl 'https://x.example/?t=<J>' -H 'Cookie: a=1; s=<E>' \\\n  -H \"Authorization: Bearer <J>\" -d "
        "'{\"k\":\"<J>\"}'",
        {{CurlCommand, "", jwt},
         {CurlCommand, "a", "1"},
         {CurlCommand, "s", jwe},
         {CurlCommand, "", jwt},
         {CurlCommand, "", jwt}});
    row("curl with joined options", "$ curl -Hcookie:s=<J> --cookie=t=<E> -b $'u=\\x41BC' https://x.example/",
        {{CurlCommand, "s", jwt}, {CurlCommand, "t", jwe}, {CurlCommand, "u", "ABC"}});
    row("curl for Windows",
        "curl ^\"https://x.example/?a=1^&t=<J>^\" ^\r\n  -H ^\"x: ^\\^\"q^\\^\"^\" ^\r\n  -b ^\"a=^%^41; "
        "s=<E>^\"",
        {{CurlCommand, "", jwt}, {CurlCommand, "a", "A"}, {CurlCommand, "s", jwe}});
    row("cookie jar",
        "# Netscape HTTP Cookie File\n.wiki.example\tTRUE\t/\tTRUE\t1795532522\ts\t<J>\n"
        "#HttpOnly_wiki.example\tFALSE\t/w\tFALSE\t0\tPHPSESSID\tabc\n",
        {{CookieJar, "s", jwt}, {CookieJar, "PHPSESSID", "abc"}});
    row("access log",
        "10.0.0.1 - - [24/Nov/2026:14:02:02 +0000] \"GET /x?access_token=<J> HTTP/1.1\" 200 12 \"-\" "
        "\"curl\"",
        {{LogLine, "", jwt}});
    row("two log lines",
        "2026-11-24 14:02:02 INFO token=<J> accepted by x\n2026-11-24 14:02:03 INFO token \"<E>\" refused by "
        "x\n",
        {{LogLine, "", jwt}, {LogLine, "", jwe}});
    row("URL-encoded cookie", "Cookie: s=eyJhbGciOiJub25lIn0%2EeyJhIjoxfQ%2E",
        {{CookieHeader, "s", "eyJhbGciOiJub25lIn0.eyJhIjoxfQ."}});
    row("URL-encoded twice", "https://x/?u=y%253Ft%253D<J>", {{Raw, "", jwt}});
    row("token inside a cookie's JSON", "Cookie: auth=%7B%22access%22%3A%22<J>%22%7D",
        {{CookieHeader, "auth", jwt}});
    row("JSON serialisation, flattened",
        R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAA"})",
        {{Raw, "", R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAA"})"}});
    row("JSON serialisation, general", R"( {"payload":"e30","signatures":[]} )",
        {{Raw, "", R"({"payload":"e30","signatures":[]})"}});
    row("JSON serialisation of a JWE", R"({"ciphertext":"AA","iv":"AA","tag":"AA"})",
        {{Raw, "", R"({"ciphertext":"AA","iv":"AA","tag":"AA"})"}});
    row("alg none with an empty signature", "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.",
        {{Raw, "", "eyJhbGciOiJub25lIn0.eyJhIjoxfQ."}});
    row("empty header", "e30.eyJhIjoxfQ.AAAA", {{Raw, "", "e30.eyJhIjoxfQ.AAAA"}});
    row("header with space behind the brace", "eyAiYWxnIjoiSFMyNTYifQ.eyJhIjoxfQ.AAAA",
        {{Raw, "", "eyAiYWxnIjoiSFMyNTYifQ.eyJhIjoxfQ.AAAA"}});
    row("four parts under a header with alg", "eyJhbGciOiJIUzI1NiJ9.a.b.c",
        {{Raw, "", "eyJhbGciOiJIUzI1NiJ9.a.b.c"}});
    row("pasted in part", "eyJhbGciOiJIUzI1NiJ9", {{Raw, "", "eyJhbGciOiJIUzI1NiJ9"}});
    row("end of a sentence", "It was <J>. Then nothing.", {{Raw, "", jwt}});
    row("chunked cookies",
        "Cookie: .AspNetCore.Cookies=chunks-2; .AspNetCore.CookiesC1=CfDJ8A; "
        ".AspNetCore.CookiesC2=BBBB",
        {{CookieHeader, ".AspNetCore.Cookies", "chunks-2"},
         {CookieHeader, ".AspNetCore.CookiesC1", "CfDJ8A"},
         {CookieHeader, ".AspNetCore.CookiesC2", "BBBB"}});
}

void FinderTest::everyShapeIsRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<Expected>, expected);
    const auto input = text.toStdString();
    const auto finds = find(input);
    for (std::size_t i = 0; i < std::min(finds.size(), expected.size()); ++i) {
        QCOMPARE(QByteArray::fromStdString(finds[i].text), QByteArray::fromStdString(expected[i].text));
        QCOMPARE(toString(finds[i].source.carrier), toString(expected[i].carrier));
        QCOMPARE(finds[i].source.cookieName, std::string(expected[i].cookie));
        QVERIFY(!finds[i].source.description.empty());
        QCOMPARE(QByteArray::fromStdString(textByRuns(finds[i], input)),
                 QByteArray::fromStdString(finds[i].text));
    }
    QCOMPARE(finds.size(), expected.size());
}

void FinderTest::nothingIsFoundWhereNothingIs_data()
{
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    for (const char* text : {"",
                             " ",
                             "hello",
                             "The key was new. They drew.",
                             "https://example.org/a?b=c",
                             "a = b",
                             "x=1",
                             "2026-11-24 14:02:02 nothing to see here",
                             "{}",
                             "[1,2,3]",
                             "{\"log\":{\"entries\":[]}}",
                             "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
                             "curl https://x.example/",
                             "curl",
                             "\xEF\xBB\xBF",
                             "\xFF\xFE",
                             "framework.two.three",
                             "eyJ",
                             "Cookie: ",
                             "Set-Cookie: Secure",
                             "name&a=b&c=d",
                             "eyJhIjoxfQ is base64"})
        QTest::addRow("%d", ++number) << QByteArray(text);
}

void FinderTest::nothingIsFoundWhereNothingIs()
{
    QFETCH(QByteArray, text);
    const auto finds = find(text.toStdString());
    QVERIFY2(finds.empty(), finds.empty() ? "" : finds.front().text.c_str());
}

void FinderTest::placesPointIntoTheInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cookie") << QByteArray::fromStdString(filled("x\nCookie: a=1; s=<J>\n"));
    QTest::newRow("mark") << QByteArray::fromStdString(filled("\xEF\xBB\xBF"
                                                              "s=<J>; t=u"));
    QTest::newRow("curl") << QByteArray::fromStdString(filled("curl https://x -b 's=<J>'"));
    QTest::newRow("jar") << QByteArray::fromStdString(filled("x\tTRUE\t/\tTRUE\t0\ts\t<J>"));
    QTest::newRow("log") << QByteArray::fromStdString(filled("\n\n1 2 3 4 t=<J>\n"));
}

void FinderTest::placesPointIntoTheInput()
{
    QFETCH(QByteArray, text);
    const auto input = text.toStdString();
    const auto finds = find(input);
    const auto found = std::find_if(finds.begin(), finds.end(), [](const Found& f) { return f.text == jwt; });
    QVERIFY(found != finds.end());
    QCOMPARE(found->source.offset, input.find(jwt));
    QCOMPARE(found->source.length, jwt.size());
    QCOMPARE(found->source.line,
             std::size_t(std::count(input.begin(), input.begin() + std::ptrdiff_t(input.find(jwt)), '\n')) +
                 1);
    if (found->nameLength != 0)
        QCOMPARE(input.substr(found->nameOffset, found->nameLength), found->source.cookieName);
}

void FinderTest::aCookieKnowsItsNameAndLine()
{
    const auto finds = find("Cookie: a=1; session=2");
    QCOMPARE(finds.size(), std::size_t{2});
    QCOMPARE(*finds[1].cookieLine, std::string("a=1; session=2"));
    QVERIFY(finds[0].cookieLine == finds[1].cookieLine); // shared, or long lines would cost their square
    const auto set = find("Set-Cookie: s=v; Path=/; Secure\n");
    QCOMPARE(set.size(), std::size_t{1});
    QCOMPARE(set[0].setCookie, std::string("s=v; Path=/; Secure"));
    QVERIFY(set[0].setCookieIsWhole);
}

void FinderTest::aTokenBrokenOverLinesIsJoined_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    const auto wrapped = [](const std::string& token, std::size_t width, const std::string& lineBreak) {
        std::string text;
        for (std::size_t i = 0; i < token.size(); i += width)
            text += (i == 0 ? "" : lineBreak) + token.substr(i, width);
        return text;
    };
    const auto row = [](const char* name, const std::string& text, const std::string& token) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray::fromStdString(token);
    };
    row("every 20", wrapped(jwt, 20, "\n"), jwt);
    row("CRLF", wrapped(jwt, 20, "\r\n"), jwt);
    row("indented", "Look:\n    " + wrapped(jwt, 30, "\n    ") + "\nBye now\n", jwt);
    row("within the signature", wrapped(jwt, 90, "\n") + "\nThanks", jwt);
    row("quoted in mail", "> " + wrapped(jwt, 40, "\n> ") + "\n", jwt);
    row("quoted-printable", wrapped(jwt, 40, "=\n"), jwt);
    row("shell", "TOKEN=" + wrapped(jwt, 40, "\\\n"), jwt);
    row("JWE", wrapped(jwe, 33, "\n"), jwe);
    row("behind the header's dot", wrapped(jwt, 37, "\n"), jwt);
    row("folded header", "Cookie: a=b; s=" + wrapped(jwt, 40, "\r\n ") + "; c=d\r\n", jwt);
    row("header wrapped by mail", "Cookie: a=b; s=" + wrapped(jwt, 40, "\n") + "; c=d\n", jwt);
    row("bare cookie wrapped by mail", "a=b; s=" + wrapped(jwt, 40, "\n"), jwt);
    row("in a body", "HTTP/1.1 200 OK\r\n\r\n" + wrapped(jwt, 40, "\r\n"), jwt);
}

void FinderTest::aTokenBrokenOverLinesIsJoined()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, token);
    const auto input = text.toStdString();
    const auto finds = find(input);
    const auto found = std::find_if(finds.begin(), finds.end(),
                                    [&](const Found& f) { return f.text == token.toStdString(); });
    QVERIFY(found != finds.end());
    QCOMPARE(textByRuns(*found, input), token.toStdString());
    QCOMPARE(found->source.offset, input.find("eyJ"));
    if (input.find("c=d") != std::string::npos)
        QCOMPARE(finds.back().source.cookieName, std::string("c"));
}

void FinderTest::tokensOnLinesOfTheirOwnStaySeparate()
{
    const auto finds = find(jwt + "\n" + jwe + "\n" + jwt + "\nnot\na\ntoken\n");
    QCOMPARE(finds.size(), std::size_t{3});
    QCOMPARE(finds[0].text, jwt);
    QCOMPARE(finds[1].text, jwe);
    QCOMPARE(finds[2].text, jwt);
    QCOMPARE(finds[2].source.line, std::size_t{3});
}

void FinderTest::hostAndTransportAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("secure");
    QTest::newRow("request") << QByteArray("GET / HTTP/1.1\r\nHost: w.example\r\nCookie: a=b\r\n\r\n")
                             << QByteArray("w.example") << true;
    QTest::newRow("host after the cookie")
        << QByteArray("GET / HTTP/1.1\r\nCookie: a=b\r\nHost: w.example\r\n\r\n") << QByteArray("w.example")
        << true;
    QTest::newRow("absolute http") << QByteArray("GET http://w.example/ HTTP/1.1\r\nCookie: a=b\r\n\r\n")
                                   << QByteArray("w.example") << false;
    QTest::newRow("curl") << QByteArray("curl -b a=b http://u:p@w.example:81/x") << QByteArray("w.example:81")
                          << false;
    QTest::newRow("curl with TLS") << QByteArray("curl https://w.example/x -b a=b") << QByteArray("w.example")
                                   << true;
    QTest::newRow("line") << QByteArray("Cookie: a=b") << QByteArray("") << true;
}

void FinderTest::hostAndTransportAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, host);
    QFETCH(bool, secure);
    const auto finds = find(text.toStdString());
    QCOMPARE(finds.size(), std::size_t{1});
    QCOMPARE(finds[0].host, host.toStdString());
    QCOMPARE(finds[0].secureTransport, secure);
}

void FinderTest::queryParametersAreNamed()
{
    const auto finds = find("GET /x?a=1&access_token=" + jwt + " HTTP/1.1\r\n\r\n");
    QCOMPARE(finds.size(), std::size_t{1});
    QCOMPARE(finds[0].parameter, std::string("access_token"));
    const auto log = find("1.2.3.4 - - [x] \"GET /?t=" + jwt + " HTTP/1.1\" 200");
    QCOMPARE(log.size(), std::size_t{1});
    QCOMPARE(log[0].parameter, std::string("t"));
}

void FinderTest::aJarLineBecomesASetCookieLine()
{
    const auto finds =
        find("#HttpOnly_.w.example\tTRUE\t/\tTRUE\t1795528922\ts\tv\nw.example\tFALSE\t/p\tFALSE\t0\tt\tu\n");
    QCOMPARE(finds.size(), std::size_t{2});
    QCOMPARE(finds[0].setCookie,
             std::string("s=v; Path=/; Domain=.w.example; Expires=Tue, 24 Nov 2026 14:02:02 GMT; "
                         "Secure; HttpOnly"));
    QCOMPARE(finds[0].host, std::string("w.example"));
    QCOMPARE(finds[1].setCookie, std::string("t=u; Path=/p"));
    QVERIFY(!finds[0].setCookieIsWhole);
}

void FinderTest::harShowsNothingTwice()
{
    const std::string har = filled(R"({"log":{"version":"1.2","entries":[
      {"request":{"cookies":[{"name":"s","value":"<J>"},{"name":"only","value":"x"}],
                  "headers":[{"value":"s=<J>","name":"Cookie"},{"name":"Authorization","value":"Bearer <E>"}],
                  "url":"http://w.example/?q=<J>","postData":{"mimeType":"x","text":"t=<E>"}},
       "response":{"headers":[{"name":"Set-Cookie","value":"a=1; Secure\nb=2"}],
                   "cookies":[{"name":"a","value":"1"},{"name":"b","value":"2"},
                              {"name":"c","value":"3","path":"/","secure":true,"httpOnly":true,"sameSite":"Lax"}],
                   "content":{"text":"{\"id\":\"<J>\"}"}}},
      {"request":{"url":"https://v.example/","headers":[{"name":"cookie","value":"z=9"}]},"response":{}}]}})");
    const auto finds = find(har);
    std::vector<std::pair<std::string, std::string>> seen;
    for (const auto& found : finds) {
        QVERIFY(found.source.carrier == Carrier::Har);
        QCOMPARE(textByRuns(found, har), found.text);
        seen.emplace_back(found.source.cookieName, found.text);
    }
    const std::vector<std::pair<std::string, std::string>> expected{
        {"only", "x"}, {"s", jwt}, {"", jwe},  {"", jwt}, {"", jwe},
        {"a", "1"},    {"b", "2"}, {"c", "3"}, {"", jwt}, {"z", "9"}};
    QCOMPARE(seen, expected);
    QCOMPARE(finds[0].host, std::string("w.example"));
    QVERIFY(!finds[0].secureTransport);
    QCOMPARE(finds[7].setCookie, std::string("c=3; Path=/; SameSite=Lax; Secure; HttpOnly"));
    QCOMPARE(finds[9].host, std::string("v.example"));
    QVERIFY(finds[9].source.description.find("entry 2, request Cookie") != std::string::npos);
}

void FinderTest::harPlacesSurviveEscapes()
{
    const std::string har =
        filled("{\"log\":{\"entries\":[{\"request\":{\"headers\":[{\"name\":\"Cookie\",\"value\":"
               "\"q=\\\"x\\\"; \\u0073=<J>\"}]}}]}}");
    const auto finds = find(har);
    QCOMPARE(finds.size(), std::size_t{2});
    QCOMPARE(finds[0].text, std::string("x"));
    QCOMPARE(finds[1].source.cookieName, std::string("s"));
    QCOMPARE(finds[1].source.offset, har.find(jwt));
    QCOMPARE(har.substr(finds[1].nameOffset, finds[1].nameLength), std::string("\\u0073"));
}

void FinderTest::setCookieLinesOfOneResponseShareANumber()
{
    const auto finds = find("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\nHTTP/1.1 200 "
                            "OK\r\nSet-Cookie: c=3\r\n\r\n");
    QCOMPARE(finds.size(), std::size_t{3});
    QVERIFY(finds[0].response != 0);
    QCOMPARE(finds[0].response, finds[1].response);
    QVERIFY(finds[1].response != finds[2].response);
}

void FinderTest::utf16IsReadWithPlaces_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little endian") << false;
    QTest::newRow("big endian") << true;
}

void FinderTest::utf16IsReadWithPlaces()
{
    QFETCH(bool, bigEndian);
    std::string input = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    const std::string text = "Cookie: name=" + jwt + "\n";
    for (const char c : text) {
        if (bigEndian)
            input += '\0';
        input += c;
        if (!bigEndian)
            input += '\0';
    }
    const auto finds = find(input);
    QCOMPARE(finds.size(), std::size_t{1});
    QCOMPARE(finds[0].text, jwt);
    QCOMPARE(finds[0].source.offset, 2 + 2 * text.find(jwt));
    QCOMPARE(finds[0].source.length, 2 * jwt.size());
    QCOMPARE(finds[0].nameOffset, 2 + 2 * text.find("name"));
    QCOMPARE(finds[0].nameLength, std::size_t{8});
}

void FinderTest::theNumberOfFindsIsBounded()
{
    std::string input = "Cookie: ";
    for (std::size_t i = 0; i < maximumFinds + 1000; ++i)
        input += "a=b;";
    QCOMPARE(find(input).size(), maximumFinds);
}

void FinderTest::hostileInputTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char* name, const QByteArray& piece, const QByteArray& head = {}) {
        QTest::newRow(name) << piece << head;
    };
    row("dots", ".");
    row("eyJ", "eyJ");
    row("eyJ and dots", "eyJ.");
    row("eyJ on lines", "eyJ\n");
    row("header begun again and again", "eyJhbGciOiJSUzI1NiJ9\n");
    row("one letter a line behind a header", "A\n", "eyJhbGciOiJSUzI1NiJ9.");
    row("quotes", "\"");
    row("quotes behind curl", "'\"", "curl ");
    row("backslashes behind curl", "\\", "curl ");
    row("curl on lines", "curl '\n");
    row("nested arrays", "[");
    row("nested objects", "{\"a\":");
    row("HAR of nested arrays", "[", "{\"log\":{\"entries\":");
    row("semicolons", ";", "Cookie: ");
    row("pairs", "a=b;", "Cookie: ");
    row("tokens in a cookie", "a=eyJ.e.y;", "Cookie: ");
    row("tokens in a Set-Cookie line", "eyJ.e.y ", "Set-Cookie: a=");
    const QByteArray longName(1 << 17, 'n');
    row("tokens in a cookie of a long name", "eyJ.e.y ", "Cookie: " + longName + "=");
    row("cookies of a long host", "a=b;", "GET / HTTP/1.1\nHost: " + longName + "\nCookie: ");
    row("tokens of a long host", "a=b&t=eyJ.e.y", "GET http://" + longName + "/ HTTP/1.1\nX: ");
    row("jar line of a long host", "eyJ.e.y ", longName + "\tTRUE\t/\tTRUE\t0\ta\t");
    row("set-cookie attributes", "Path=/;", "Set-Cookie: a=b;");
    row("folded lines", "\n x", "Cookie: a=");
    row("folded token", "\n A", "Cookie: a=eyJhbGciOiJSUzI1NiJ9.");
    row("header names", "Cookie:\n");
    row("request lines", "GET / HTTP/1.1\n");
    row("percents", "%");
    row("encoded dots", "%2E", "eyJ");
    row("tabs", "\t");
    row("jar lines", "x\tTRUE\t/\tTRUE\t0\ta\tb\n");
    row("equals", "=");
    row("NUL", QByteArray("\0", 1));
    row("tokens of a log line", " t=eyJ.e.y", "1 2 3 4 ");
    row("spaces", " ");
    row("line feeds", "\n");
    row("backslash line feeds", "\\\n", "eyJhbGciOiJSUzI1NiJ9.");
    row("quote marks", "> \n", "eyJhbGciOiJSUzI1NiJ9.");
}

// What costs the square of its size would take a day for 4 MB and end in ctest's timeout; what is linear
// takes milliseconds.
void FinderTest::hostileInputTakesLinearTime()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, head);
    std::string input = head.toStdString();
    const auto repeated = piece.toStdString();
#ifdef SIGNET_SANITIZED
    constexpr std::size_t size = std::size_t{1} << 18;
#else
    constexpr std::size_t size = std::size_t{1} << 20;
#endif
    while (input.size() < size)
        input += repeated;
    const auto finds = find(input);
    for (const auto& found : finds)
        QVERIFY(found.source.offset + found.source.length <= input.size());
    std::size_t count = 0;
    LogScanner scanner([&](Found&&) { ++count; });
    scanner.feed(input);
    scanner.finish();
}

QTEST_GUILESS_MAIN(FinderTest)
#include "test_finder.moc"
