// The strict HTTP/1.1 parser: what is read, what is refused, however it arrives in pieces.

#include "app/server/http/request_parser.h"

#include <QTest>

#include <cstring>
#include <random>
#include <string>
#include <vector>

using namespace signet::server;

namespace {

using State = RequestParser::State;

struct Parsed
{
    State state = State::NeedMore;
    int status = 0;
    std::string method;
    std::string target;
    std::string body;
    std::size_t fields = 0;
    std::size_t rest = 0; ///< bytes behind the request
    bool keepAlive = true;

    bool operator==(const Parsed&) const = default;
};

/// Parses `text` as it arrives in pieces of the sizes that `next` gives.
template <typename Next>
Parsed parse(const std::string& text, Next next, ParserLimits limits = {})
{
    RequestParser parser(limits);
    std::vector<char> buffer(text.size() + 64);
    std::size_t size = 0;
    std::size_t given = 0;
    Parsed parsed;
    while (given < text.size() && parsed.state == State::NeedMore) {
        const std::size_t piece = std::min(std::max<std::size_t>(next(), 1), text.size() - given);
        std::memcpy(buffer.data() + size, text.data() + given, piece);
        given += piece;
        size += piece;
        parsed.state = parser.parse(buffer.data(), size);
    }
    if (parsed.state == State::Refused)
        parsed.status = parser.refusal().status;
    if (parsed.state == State::Complete) {
        std::array<Field, maximumFields> views;
        const Request request = parser.request(buffer.data(), views);
        parsed.method = toString(request.method);
        parsed.target = request.target;
        parsed.body = request.body;
        parsed.fields = request.fields.size();
        parsed.keepAlive = request.keepAlive;
        parsed.rest = size - parser.consumed() + text.size() - given;
    }
    return parsed;
}

Parsed parseWhole(const std::string& text, ParserLimits limits = {})
{
    return parse(
        text, [&] { return text.size(); }, limits);
}

const std::string host = "Host: a\r\n";

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsARequest();
    void readsChunks();
    void leavesWhatComesBehind();
    void piecesChangeNothing_data();
    void piecesChangeNothing();
    void refuses_data();
    void refuses();
    void takesWhatIsAtTheLimits();
    void knowsTheFieldsOfItsOwn();
    void saysOnceThatTheClientWaits();
};

void RequestParserTest::readsARequest()
{
    const auto parsed =
        parseWhole("POST /v1/open?a=b HTTP/1.1\r\nHost: x\r\nX-Y:  z \t\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(parsed.state, State::Complete);
    QCOMPARE(parsed.method, std::string("POST"));
    QCOMPARE(parsed.target, std::string("/v1/open?a=b"));
    QCOMPARE(parsed.body, std::string("abc"));
    QCOMPARE(parsed.fields, std::size_t{3});
    QVERIFY(parsed.keepAlive);
    QVERIFY(!parseWhole("GET / HTTP/1.1\r\n" + host + "Connection: Foo, Close\r\n\r\n").keepAlive);
}

void RequestParserTest::readsChunks()
{
    const auto parsed =
        parseWhole("POST / HTTP/1.1\r\n" + host +
                   "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\nGET");
    QCOMPARE(parsed.state, State::Complete);
    QCOMPARE(parsed.body, std::string("abc0123456789"));
    QCOMPARE(parsed.rest, std::size_t{3});
}

void RequestParserTest::leavesWhatComesBehind()
{
    const std::string one = "GET /one HTTP/1.1\r\n" + host + "\r\n";
    const auto parsed = parseWhole(one + one);
    QCOMPARE(parsed.state, State::Complete);
    QCOMPARE(parsed.rest, one.size());
}

void RequestParserTest::piecesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("with a length") << QByteArray(
        "POST /x?y HTTP/1.1\r\nHost: a\r\nCookie: a=b; c=d\r\nContent-Length: 12\r\n\r\nhello world!GET /");
    QTest::newRow("in chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5\r\nhello\r\n1\r\n \r\n6\r\nworld!\r\n0\r\n\r\nmore");
    QTest::newRow("without a body") << QByteArray(
        "GET /authorize HTTP/1.1\r\nHost: a\r\nX-Signet-Site: s\r\n\r\n");
    QTest::newRow("refused late") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5\r\nhelloX\r\n0\r\n\r\n");
    QTest::newRow("refused early") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n");
}

void RequestParserTest::piecesChangeNothing()
{
    QFETCH(QByteArray, text);
    const std::string whole = text.toStdString();
    const auto expected = parseWhole(whole);
    QVERIFY(expected.state != State::NeedMore);
    QVERIFY(parse(whole, [] { return 1; }) == expected);
    const auto seed = std::random_device()();
    std::mt19937 random(seed);
    for (int i = 0; i < 300; ++i)
        QVERIFY2(parse(whole, [&] { return random() % 9; }) == expected,
                 qPrintable(QString("seed %1, run %2").arg(seed).arg(i)));
}

void RequestParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto get = [](const std::string& lines) {
        return QByteArray::fromStdString("GET / HTTP/1.1\r\n" + host + lines + "\r\n");
    };
    const auto post = [](const std::string& lines, const std::string& body) {
        return QByteArray::fromStdString("POST / HTTP/1.1\r\n" + host + lines + "\r\n" + body);
    };
    QTest::newRow("both lengths") << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
                                  << 400;
    QTest::newRow("both, the other way")
        << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd") << 400;
    QTest::newRow("the same length twice")
        << post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc") << 400;
    QTest::newRow("a list of lengths") << post("Content-Length: 3, 3\r\n", "abc") << 400;
    QTest::newRow("a signed length") << post("Content-Length: +3\r\n", "abc") << 400;
    QTest::newRow("a hexadecimal length") << post("Content-Length: 0x3\r\n", "abc") << 400;
    QTest::newRow("an empty length") << post("Content-Length: \r\n", "") << 400;
    QTest::newRow("a length of 2^64 and more")
        << post("Content-Length: 18446744073709551619\r\n", "abc") << 400;
    QTest::newRow("a large length") << post("Content-Length: 65537\r\n", "") << 413;
    QTest::newRow("another coding") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("chunked twice") << post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("chunked behind a tab") << post("Transfer-Encoding: \x0b"
                                                  "chunked\r\n",
                                                  "0\r\n\r\n")
                                          << 400;
    QTest::newRow("two codings") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                                         "0\r\n\r\n")
                                 << 400;
    const std::string chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("no chunk size") << post(chunked, "\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk size with a sign") << post(chunked, "+3\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk size with 0x") << post(chunked, "0x3\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk size behind a space") << post(chunked, " 3\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk extension") << post(chunked, "3;a=b\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk's bare LF") << post(chunked, "3\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk too long") << post(chunked, "3\r\nabcd\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk that ends in LF") << post(chunked, "3\r\nabc\n0\r\n\r\n") << 400;
    QTest::newRow("a huge chunk size") << post(chunked, "fffffffffffffffffff\r\n") << 400;
    QTest::newRow("a chunk over the limit") << post(chunked, "ffffffff\r\n") << 413;
    QTest::newRow("a trailer") << post(chunked, "0\r\nX: y\r\n\r\n") << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("a field's bare LF") << get("X: y\n") << 400;
    QTest::newRow("a bare CR in a value") << get("X: y\rZ: a\r\n") << 400;
    QTest::newRow("a folded line") << get("X: y\r\n z\r\n") << 400;
    QTest::newRow("a folded line by a tab") << get("X: y\r\n\tz\r\n") << 400;
    QTest::newRow("a space before the colon") << get("X : y\r\n") << 400;
    QTest::newRow("a field without a colon") << get("X\r\n") << 400;
    QTest::newRow("a field without a name") << get(": y\r\n") << 400;
    QTest::newRow("NUL in a value") << get(std::string("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("NUL in a name") << get(std::string("X\0: a\r\n", 7)) << 400;
    QTest::newRow("DEL in a value") << get("X: a\x7f\r\n") << 400;
    QTest::newRow("two hosts") << get("Host: b\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nX: y\r\n\r\n") << 400;
    QTest::newRow("two cookie fields") << get("Cookie: a=b\r\nCookie: c=d\r\n") << 400;
    QTest::newRow("two authorizations") << get("Authorization: a\r\nAuthorization: b\r\n") << 400;
    QTest::newRow("two sites") << get("X-Signet-Site: a\r\nX-Signet-Site: b\r\n") << 400;
    QTest::newRow("a body behind GET") << get("Content-Length: 3\r\n") << 400;
    QTest::newRow("chunks behind GET") << get("Transfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("an expectation") << post("Content-Length: 3\r\nExpect: tea\r\n", "abc") << 417;
    QTest::newRow("an odd Connection") << get("Connection: close x\r\n") << 400;
    QTest::newRow("an absolute target") << QByteArray("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("an authority as target") << QByteArray("GET a:80 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("an asterisk as target") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a fragment") << QByteArray("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a space in the target") << QByteArray("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a target beyond ASCII") << QByteArray("GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n") << 505;
    QTest::newRow("HTTP/2 by its preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 501;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("a version in small letters") << QByteArray("GET / http/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
    QTest::newRow("a method in small letters") << QByteArray("get / HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
    QTest::newRow("an empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\n\x01", 6) << 400;
    QTest::newRow("one field too many") << get([] {
        std::string lines;
        for (int i = 0; i < 64; ++i)
            lines += "X: y\r\n";
        return lines;
    }()) << 431;
    QTest::newRow("one long line") << QByteArray::fromStdString("GET /" + std::string(17'000, 'a')) << 431;
    QTest::newRow("many long lines") << get("A: " + std::string(9'000, 'a') +
                                            "\r\nB: " + std::string(9'000, 'b') + "\r\n")
                                     << 431;
}

void RequestParserTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto parsed = parseWhole(text.toStdString());
    QCOMPARE(parsed.state, State::Refused);
    QCOMPARE(parsed.status, status);
    // However it arrives.
    QCOMPARE(parse(text.toStdString(), [] { return 1; }).status, status);
}

void RequestParserTest::takesWhatIsAtTheLimits()
{
    const std::string body(64 * 1024, 'b');
    QCOMPARE(parseWhole("POST / HTTP/1.1\r\n" + host + "Content-Length: 65536\r\n\r\n" + body).body, body);
    const std::string begin = "GET / HTTP/1.1\r\n" + host + "X: ";
    const std::string end = "\r\n\r\n";
    const std::string filler(16 * 1024 - begin.size() - end.size(), 'x');
    QCOMPARE(parseWhole(begin + filler + end).state, State::Complete);
    QCOMPARE(parseWhole(begin + filler + "x" + end).status, 431);
    std::string chunks;
    for (int i = 0; i < 64; ++i)
        chunks += "400\r\n" + std::string(1'024, 'c') + "\r\n";
    const std::string chunked = "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
    QCOMPARE(parseWhole(chunked + "0\r\n\r\n").body.size(), std::size_t{65'536});
    QCOMPARE(parseWhole(chunked + "1\r\nd\r\n0\r\n\r\n").status, 413);
}

void RequestParserTest::knowsTheFieldsOfItsOwn()
{
    RequestParser parser;
    std::string text =
        "GET /p?q HTTP/1.1\r\nhOST: h\r\ncookie: c=1\r\nX-sIGNET-Site: s\r\nauthorization: Bearer b\r\n\r\n";
    std::size_t size = text.size();
    QCOMPARE(parser.parse(text.data(), size), State::Complete);
    std::array<Field, maximumFields> views;
    const Request request = parser.request(text.data(), views);
    QCOMPARE(request.field(KnownField::Host), std::string_view("h"));
    QCOMPARE(request.field(KnownField::Cookie), std::string_view("c=1"));
    QCOMPARE(request.field(KnownField::SignetSite), std::string_view("s"));
    QCOMPARE(request.field(KnownField::Authorization), std::string_view("Bearer b"));
    QCOMPARE(request.path, std::string_view("/p"));
    QCOMPARE(request.query, std::string_view("q"));
}

void RequestParserTest::saysOnceThatTheClientWaits()
{
    RequestParser parser;
    std::string text = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\nok";
    std::size_t size = text.size() - 2;
    QCOMPARE(parser.parse(text.data(), size), State::NeedMore);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    size = text.size();
    QCOMPARE(parser.parse(text.data(), size), State::Complete);
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "test_request_parser.moc"
