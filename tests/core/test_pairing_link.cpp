// Pairing links: written, read again, and refused when they are not whole.

#include "core/jose/base64url.h"
#include "core/protocol/pairing_link.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;

namespace {

const std::string pin(43, 'A');
const std::string code = "AbCdEfGhIjKlMnOpQrStUg";

std::string messageOf(const Result<PairingLink>& link)
{
    return link ? "accepted" : link.error().message;
}

} // namespace

class PairingLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void writtenAsDocumented();
    void tolerates_data();
    void tolerates();
    void refuses_data();
    void refuses();
    void whatIsThereButMalformedIsSaidSo();
    void pinsAreReadable();
};

void PairingLinkTest::roundTrip_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << "auth.example.org" << 7443 << "Ada";
    QTest::newRow("address") << "192.0.2.7" << 1 << "";
    QTest::newRow("address of version 6") << "2001:db8::1" << 65'535 << "Ada & Bob = 100 %?#";
    QTest::newRow("not ASCII") << "localhost" << 443 << QString::fromUtf8("Ädä 工藤");
}

void PairingLinkTest::roundTrip()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, name);
    const PairingLink link{host.toStdString(), static_cast<std::uint16_t>(port), code, pin,
                           name.toStdString()};
    const auto read = parsePairingLink(toString(link));
    QVERIFY2(read, messageOf(read).c_str());
    QCOMPARE(read->host, link.host);
    QCOMPARE(read->port, link.port);
    QCOMPARE(read->code, link.code);
    QCOMPARE(read->pin, link.pin);
    QCOMPARE(read->name, link.name);
}

void PairingLinkTest::writtenAsDocumented()
{
    const PairingLink link{"auth.example.org", 7443, code, pin, "Ada L."};
    QCOMPARE(toString(link),
             "signet://auth.example.org:7443/pair?code=" + code + "&pin=" + pin + "&name=Ada%20L.");
    const PairingLink six{"::1", 7443, code, pin, ""};
    QVERIFY(toString(six).starts_with("signet://[::1]:7443/pair?"));
}

void PairingLinkTest::tolerates_data()
{
    QTest::addColumn<QString>("text");
    const auto tail = QString::fromStdString("/pair?code=" + code + "&pin=" + pin);
    QTest::newRow("white space around") << "  signet://h:7443" + tail + "\r\n";
    QTest::newRow("no port") << "signet://h" + tail;
    QTest::newRow("scheme in capitals") << "SIGNET://h:7443" + tail;
    QTest::newRow("what a later version adds") << "signet://h:7443" + tail + "&more=1";
}

void PairingLinkTest::tolerates()
{
    QFETCH(QString, text);
    const auto read = parsePairingLink(text.toStdString());
    QVERIFY2(read, messageOf(read).c_str());
    QCOMPARE(read->host, std::string("h"));
    QCOMPARE(read->port, defaultAdminPort);
}

void PairingLinkTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto tail = QString::fromStdString("/pair?code=" + code + "&pin=" + pin);
    QTest::newRow("empty") << "";
    QTest::newRow("another scheme") << "https://h:7443" + tail;
    QTest::newRow("no host") << "signet://:7443" + tail;
    QTest::newRow("host with a space") << "signet://a b:7443" + tail;
    QTest::newRow("host with a user") << "signet://me@h:7443" + tail;
    QTest::newRow("port 0") << "signet://h:0" + tail;
    QTest::newRow("port too large") << "signet://h:65536" + tail;
    QTest::newRow("port no number") << "signet://h:x" + tail;
    QTest::newRow("port empty") << "signet://h:" + tail;
    QTest::newRow("port with more") << "signet://h:1:2" + tail;
    QTest::newRow("bracket open") << "signet://[::1" + tail;
    QTest::newRow("behind the bracket") << "signet://[::1]x" + tail;
    QTest::newRow("another path") << QString("signet://h:1/other?code=x");
    QTest::newRow("no path") << "signet://h:1";
    QTest::newRow("no code") << QString::fromStdString("signet://h:1/pair?pin=" + pin);
    QTest::newRow("no pin") << QString::fromStdString("signet://h:1/pair?code=" + code);
    QTest::newRow("short pin") << QString::fromStdString("signet://h:1/pair?code=" + code + "&pin=AAAA");
    QTest::newRow("code twice") << "signet://h:1" + tail + "&code=AAAA";
    QTest::newRow("code no base64url") << QString::fromStdString("signet://h:1/pair?code=a%20b&pin=" + pin);
    QTest::newRow("wrong percent") << "signet://h:1" + tail + "&name=%4";
    QTest::newRow("name no UTF-8") << "signet://h:1" + tail + "&name=%FF";
    QTest::newRow("name too long") << "signet://h:1" + tail + "&name=" + QString(101, 'x');
    QTest::newRow("too long") << "signet://h:1" + tail + "&x=" + QString(3'000, 'x');
}

void PairingLinkTest::refuses()
{
    QFETCH(QString, text);
    const auto read = parsePairingLink(text.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::InvalidInput);
    QVERIFY(!read.error().hint.empty());
}

void PairingLinkTest::whatIsThereButMalformedIsSaidSo()
{
    const auto said = [](const std::string& parameters) {
        return messageOf(parsePairingLink("signet://h:1/pair?" + parameters));
    };
    QCOMPARE(said("pin=" + pin), std::string("The pairing link has no code."));
    QCOMPARE(said("code=a%20b&pin=" + pin), std::string("The pairing link has a malformed code."));
    QVERIFY(said("code=" + code).find("has no pin") != std::string::npos);
    QVERIFY(said("code=" + code + "&pin=AAAA").find("has a malformed pin") != std::string::npos);
}

void PairingLinkTest::pinsAreReadable()
{
    std::vector<std::uint8_t> bytes(32);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(0x9F + i);
    const auto text = readablePin(jose::encodeBase64url(bytes));
    QCOMPARE(text.size(), std::size_t{95});
    QVERIFY(text.starts_with("9F:A0:A1:"));
    QVERIFY(readablePin("not base64url!").empty());
}

QTEST_APPLESS_MAIN(PairingLinkTest)
#include "test_pairing_link.moc"
