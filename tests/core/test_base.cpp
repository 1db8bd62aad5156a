#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/refusal.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/base/text.h"

#include <QTest>

#include <openssl/crypto.h>
#include <sys/wait.h>

#include <array>
#include <set>
#include <thread>
#include <type_traits>

#include <unistd.h>

using namespace signet;

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreMoveOnlyAndNotPrintable();
    void aMovedSecretLeavesNothingBehind();
    void truncatingErasesWhatIsCutOff();
    void freedSecretsAreZeroized();
    void constantTimeComparisonComparesEverything();
    void refusalNamesAreStableAndUnique();
    void timestampsRoundTrip_data();
    void timestampsRoundTrip();
    void timestampsOutOfRangeAreRefused_data();
    void timestampsOutOfRangeAreRefused();
    void durationsReadWell();
    void aManualClockStandsStill();
    void randomBytesDiffer();
    void aForkedChildDrawsItsOwnBytes();
    void utf8IsJudgedStrictly_data();
    void utf8IsJudgedStrictly();
};

void BaseTest::secretsAreMoveOnlyAndNotPrintable()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
    static_assert(!std::is_copy_assignable_v<SecretBytes>);
    static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
    static_assert(!std::is_convertible_v<SecretBytes, std::string>);
    SecretBytes secret(std::string_view("hush"));
    QCOMPARE(secret.size(), std::size_t{4});
    QCOMPARE(secret.view(), std::string_view("hush"));
}

void BaseTest::aMovedSecretLeavesNothingBehind()
{
    SecretBytes first(std::string_view("hush"));
    SecretBytes second = std::move(first);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
    QCOMPARE(second.view(), std::string_view("hush"));
    second = SecretBytes(std::string_view("other"));
    QCOMPARE(second.view(), std::string_view("other"));
}

void BaseTest::truncatingErasesWhatIsCutOff()
{
    SecretBytes secret(std::string_view("0123456789"));
    secret.truncate(4);
    QCOMPARE(secret.view(), std::string_view("0123"));
    for (std::size_t i = 4; i < 10; ++i)
        QCOMPARE(secret.data()[i], std::uint8_t{0});
}

void BaseTest::freedSecretsAreZeroized()
{
    if (!enableSecretHeap())
        QSKIP("this system gives no secure heap to look into");
    const std::uint8_t* where = nullptr;
    {
        SecretBytes secret(std::string_view("a secret that must vanish from memory"));
        QVERIFY(CRYPTO_secure_allocated(secret.data()));
        where = secret.data();
        secret.truncate(30);
    }
    // The secure heap's pages stay mapped, so what is left there can be read. Its free list uses the first
    // two words.
    for (std::size_t i = 16; i < 37; ++i)
        QCOMPARE(where[i], std::uint8_t{0});
}

void BaseTest::constantTimeComparisonComparesEverything()
{
    QVERIFY(equalInConstantTime(asBytes("abc"), asBytes("abc")));
    QVERIFY(!equalInConstantTime(asBytes("abc"), asBytes("abd")));
    QVERIFY(!equalInConstantTime(asBytes("abc"), asBytes("ab")));
    QVERIFY(equalInConstantTime({}, {}));
}

void BaseTest::refusalNamesAreStableAndUnique()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < refusalCount; ++i) {
        const auto refusal = static_cast<Refusal>(i);
        names.insert(toString(refusal));
        QCOMPARE(refusalFromString(toString(refusal)), std::optional(refusal));
        QVERIFY(!describe(refusal).empty());
    }
    QCOMPARE(names.size(), refusalCount);
    QVERIFY(!refusalFromString("no_such_refusal"));
    QCOMPARE(toString(Refusal::BehindFeed), std::string_view("behind_feed"));
}

void BaseTest::timestampsRoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
    QTest::newRow("leap day") << QByteArray("2024-02-29T12:30:45Z") << qint64{1709209845};
    QTest::newRow("last") << QByteArray("9999-12-31T23:59:59Z") << qint64{253402300799};
}

void BaseTest::timestampsRoundTrip()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto parsed = parseTimestamp(text.toStdString());
    QVERIFY(parsed);
    QCOMPARE(qint64{parsed->time_since_epoch().count()}, seconds);
    QCOMPARE(QByteArray::fromStdString(formatTimestamp(*parsed)), text);
    QCOMPARE(parseTimestamp(std::to_string(seconds)), parsed);
}

void BaseTest::timestampsOutOfRangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-24T25:00:00Z", "2026-11-24T10:00Zx", "-1",
          "253402300800", "9223372036854775808", "1e300", "12.5", "2026-11-24T10:00:00+9"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void BaseTest::timestampsOutOfRangeAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()));
}

void BaseTest::durationsReadWell()
{
    const Timestamp now{Seconds{1'000'000}};
    QCOMPARE(formatRelative(now + Seconds{23 * 60 + 5}, now), std::string("in 23 minutes"));
    QCOMPARE(formatRelative(now - Seconds{1}, now), std::string("1 second ago"));
    QCOMPARE(formatRelative(now, now), std::string("now"));
    QCOMPARE(formatDuration(Seconds{86400 * 3}), std::string("3 days"));
    QVERIFY(!formatDuration(Seconds::min()).empty());
}

void BaseTest::aManualClockStandsStill()
{
    ManualClock clock(Timestamp{Seconds{100}});
    QCOMPARE(clock.now(), Timestamp{Seconds{100}});
    clock.advance(Seconds{5});
    QCOMPARE(clock.now(), Timestamp{Seconds{105}});
    QVERIFY(SystemClock().now() > Timestamp{Seconds{1'700'000'000}});
}

void BaseTest::randomBytesDiffer()
{
    std::set<std::string> seen;
    for (int i = 0; i < 5000; ++i)
        seen.insert(randomIdentifier());
    QCOMPARE(seen.size(), std::size_t{5000});
    QCOMPARE(seen.begin()->size(), std::size_t{22});
    const auto large = randomSecret(100'000);
    QVERIFY(std::set<std::uint8_t>(large.bytes().begin(), large.bytes().end()).size() == 256);
    std::string here = randomIdentifier();
    std::string there;
    std::thread([&] { there = randomIdentifier(); }).join();
    QVERIFY(here != there);
}

void BaseTest::aForkedChildDrawsItsOwnBytes()
{
    static_cast<void>(randomIdentifier()); // so that the parent's block is already filled
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto text = randomIdentifier();
        const auto written = ::write(ends[1], text.data(), text.size());
        ::_exit(written == 22 ? 0 : 1);
    }
    std::array<char, 22> theirs{};
    QCOMPARE(::read(ends[0], theirs.data(), theirs.size()), ssize_t{22});
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(std::string_view(theirs.data(), theirs.size()) != randomIdentifier());
    ::close(ends[0]);
    ::close(ends[1]);
}

void BaseTest::utf8IsJudgedStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("plain") << true;
    QTest::newRow("two, three and four bytes")
        << QByteArray("\xC3\xA9 \xE4\xB8\xAD \xF0\x9F\x98\x80") << true;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("past the end") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("cut short") << QByteArray("\xE4\xB8") << false;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
}

void BaseTest::utf8IsJudgedStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(isUtf8(text.toStdString()), good);
    QVERIFY(isUtf8(toUtf8(text.toStdString())));
}

QTEST_GUILESS_MAIN(BaseTest)
#include "test_base.moc"
