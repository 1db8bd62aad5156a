#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"

#include <QTest>

#include <random>

using namespace signet;
using namespace signet::jose;

class Base64urlTest : public QObject
{
    Q_OBJECT

private slots:
    void rfcExamples_data();
    void rfcExamples();
    void secondSpellingsAreRefused_data();
    void secondSpellingsAreRefused();
    void everySizeRoundTrips();
    void everyForeignCharacterIsRefusedAtEveryPlace();
    void neverWritesPastItsRoom();
};

void Base64urlTest::rfcExamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("RFC 4648 f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("RFC 4648 fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("RFC 4648 foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("RFC 7515 appendix C") << QByteArray("\x03\xEC\xFF\xE0\xC1") << QByteArray("A-z_4ME");
}

void Base64urlTest::rfcExamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(encodeBase64url(bytes.toStdString())), text);
    const auto decoded = decodeBase64url(text.toStdString());
    QVERIFY(decoded);
    QCOMPARE(asText(*decoded), std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
}

void Base64urlTest::secondSpellingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("one padding") << QByteArray("Zm8=");
    QTest::newRow("standard alphabet +") << QByteArray("A+z_");
    QTest::newRow("standard alphabet /") << QByteArray("A-z/");
    QTest::newRow("space") << QByteArray("Zm9v Zg");
    QTest::newRow("line break") << QByteArray("Zm9v\nZm9v");
    QTest::newRow("trailing line break") << QByteArray("Zm9v\n");
    QTest::newRow("length 4n+1") << QByteArray("Zm9vZ");
    QTest::newRow("length 1") << QByteArray("Z");
    QTest::newRow("bits behind one byte") << QByteArray("Zh");
    QTest::newRow("bits behind two bytes") << QByteArray("Zm9");
    QTest::newRow("NUL") << QByteArray("Zm\0v", 4);
    QTest::newRow("high byte") << QByteArray("Zm\xC3v");
}

void Base64urlTest::secondSpellingsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBase64url(text.toStdString()));
    // The same behind a block long enough for the vectorised part.
    const std::string behind = encodeBase64url(std::string(48, 'x')) + text.toStdString();
    QVERIFY(!decodeBase64url(behind));
}

void Base64urlTest::everySizeRoundTrips()
{
    for (std::size_t size = 0; size < 300; ++size) {
        const auto bytes = randomSecret(size);
        const auto text = encodeBase64url(bytes.bytes());
        QCOMPARE(text.size(), base64urlEncodedSize(size));
        QCOMPARE(base64urlDecodedSize(text.size()), size);
        const auto decoded = decodeBase64urlSecret(text);
        QVERIFY(decoded);
        QVERIFY(equalInConstantTime(decoded->bytes(), bytes.bytes()));
        const auto reference =
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(size))
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(QByteArray::fromStdString(text), reference);
    }
}

void Base64urlTest::everyForeignCharacterIsRefusedAtEveryPlace()
{
    const std::string good = encodeBase64url(std::string(99, '\x5A'));
    for (int c = 0; c < 256; ++c) {
        const bool inAlphabet = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                c == '-' || c == '_';
        for (std::size_t place = 0; place < good.size(); ++place) {
            std::string text = good;
            text[place] = static_cast<char>(c);
            QCOMPARE(decodeBase64url(text).has_value(), inAlphabet);
        }
    }
}

void Base64urlTest::neverWritesPastItsRoom()
{
    for (std::size_t size = 1; size < 200; ++size) {
        const std::string text = encodeBase64url(std::string(size, 'a'));
        std::vector<std::uint8_t> room(size + 8, 0xEE);
        QCOMPARE(decodeBase64url(text, std::span(room).first(size)), std::optional(size));
        QVERIFY(std::all_of(room.end() - 8, room.end(), [](std::uint8_t byte) { return byte == 0xEE; }));
        // Room to spare may be used by the vectorised part, but never more than was given.
        std::vector<std::uint8_t> spare(size + 48, 0xEE);
        QCOMPARE(decodeBase64url(text, std::span(spare).first(size + 40)), std::optional(size));
        QVERIFY(std::all_of(spare.begin(), spare.begin() + static_cast<std::ptrdiff_t>(size),
                            [](std::uint8_t byte) { return byte == 'a'; }));
        QVERIFY(std::all_of(spare.end() - 8, spare.end(), [](std::uint8_t byte) { return byte == 0xEE; }));
        QVERIFY(!decodeBase64url(text, std::span(room).first(size - 1)));
    }
}

QTEST_GUILESS_MAIN(Base64urlTest)
#include "test_base64url.moc"
