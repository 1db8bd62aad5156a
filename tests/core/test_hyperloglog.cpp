// Estimates within their error, merging that loses nothing, and bytes that are no sketch.

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/statistics/hyperloglog.h"
#include "tests/core/support/seeded_random.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <set>

using namespace signet;
using namespace signet::statistics;

namespace {

HyperLogLog sketchOf(std::uint64_t from, std::uint64_t to)
{
    HyperLogLog sketch;
    for (std::uint64_t i = from; i < to; ++i)
        sketch.add(hashIdentifier("session-" + std::to_string(i)));
    return sketch;
}

HyperLogLog merged(HyperLogLog a, const HyperLogLog& b)
{
    a.merge(b);
    return a;
}

} // namespace

class HyperLogLogTest : public QObject
{
    Q_OBJECT

private slots:
    void hashesNeverChange();
    void everyBitOfTheHashDependsOnEveryBitOfTheText();
    void hashesOfSimilarTextsDiffer();
    void estimatesAreWithinTheirError_data();
    void estimatesAreWithinTheirError();
    void fullRegistersStillEstimate();
    void mergingIsTheUnion();
    void bytesGoThereAndBack();
    void malformedBytesAreRefused_data();
    void malformedBytesAreRefused();
    void anyBytesAreASketchOfTheirOwnOrNone();
    void sharedSketchesMarkTheSame();
};

void HyperLogLogTest::hashesNeverChange()
{
    // Sketches of last year must go on meaning the same sessions. Values as first released.
    QCOMPARE(hash64("", 0), std::uint64_t{0x8DE5'C263'1DCA'2B27});
    QCOMPARE(hash64("a", 0), std::uint64_t{0xFC4E'2FC2'63E1'357C});
    QCOMPARE(hash64("abcdefgh", 1), std::uint64_t{0xA50A'E75E'401F'6775});
    QCOMPARE(hashIdentifier("AAECAwQFBgcICQoLDA0ODw"), std::uint64_t{0x09C9'A4D4'0442'5990});
    QCOMPARE(hash64(std::string(100, 'x'), 2), std::uint64_t{0xB2AC'6365'590E'BC54});
}

void HyperLogLogTest::everyBitOfTheHashDependsOnEveryBitOfTheText()
{
    auto random = seededRandom();
    for (const std::size_t size : {1U, 7U, 8U, 15U, 16U, 17U, 22U, 40U}) {
        std::vector<std::array<int, 64>> flips(size * 8);
        constexpr int rounds = 2'000;
        for (int round = 0; round < rounds; ++round) {
            std::string text(size, '\0');
            for (char& c : text)
                c = static_cast<char>(random());
            const std::uint64_t seed = random();
            const std::uint64_t hash = hash64(text, seed);
            for (std::size_t bit = 0; bit < size * 8; ++bit) {
                text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
                const std::uint64_t changed = hash ^ hash64(text, seed);
                text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
                for (std::size_t k = 0; k < 64; ++k)
                    flips[bit][k] += static_cast<int>((changed >> k) & 1);
            }
        }
        // Half of the rounds, and no cell is further off than 6.5 standard deviations.
        for (const auto& ofBit : flips) {
            for (const int count : ofBit)
                QVERIFY2(std::abs(count - rounds / 2) < 6.5 * std::sqrt(rounds) / 2,
                         qPrintable(QString("%1 bytes, %2 of %3").arg(size).arg(count).arg(rounds)));
        }
    }
}

void HyperLogLogTest::hashesOfSimilarTextsDiffer()
{
    std::set<std::uint64_t> hashes;
    std::size_t texts = 0;
    const auto add = [&](const std::string& text) {
        hashes.insert(hash64(text, 0));
        ++texts;
    };
    for (std::size_t size = 0; size < 200; ++size)
        add(std::string(size, '\0')); // the length counts
    for (int i = 0; i < 100'000; ++i)
        add(std::to_string(i));
    for (int i = 0; i < 100'000; ++i)
        add("a-prefix-of-more-than-sixteen-bytes-" + std::to_string(i));
    QCOMPARE(hashes.size(), texts);
    QVERIFY(hash64("a", 0) != hash64("a", 1));
}

void HyperLogLogTest::estimatesAreWithinTheirError_data()
{
    QTest::addColumn<int>("sessions");
    for (const int sessions : {0, 1, 2, 10, 100, 1'000, 10'000, 50'000, 100'000, 1'000'000})
        QTest::addRow("%d", sessions) << sessions;
}

void HyperLogLogTest::estimatesAreWithinTheirError()
{
    QFETCH(int, sessions);
    const auto estimate = sketchOf(0, static_cast<std::uint64_t>(sessions)).estimate();
    qInfo("%d: %.1f +- %.1f", sessions, estimate.value, estimate.error);
    QVERIFY(std::abs(estimate.value - sessions) <= 4 * estimate.error);
    QVERIFY(std::abs(estimate.error - estimate.value * 0.0081) <= estimate.value * 0.0001);
    if (sessions < 10)
        QVERIFY(std::abs(estimate.value - sessions) < 0.01); // so few do not meet
}

void HyperLogLogTest::fullRegistersStillEstimate()
{
    HyperLogLog sketch;
    for (std::uint64_t i = 0; i < sketchRegisters; ++i)
        sketch.add(i << 50); // no 1 behind the index: the largest value there is
    const auto estimate = sketch.estimate();
    QVERIFY(estimate.value > 1e18 && std::isfinite(estimate.value) && std::isfinite(estimate.error));
}

void HyperLogLogTest::mergingIsTheUnion()
{
    for (const std::uint64_t size : {0ULL, 5ULL, 3'000ULL, 60'000ULL}) {
        const auto a = sketchOf(0, size);
        const auto b = sketchOf(size / 2, 2 * size);
        const auto both = merged(a, b).toBytes();
        QCOMPARE(both, merged(b, a).toBytes());
        QCOMPARE(both, merged(merged(a, b), b).toBytes());
        QCOMPARE(both, sketchOf(0, 2 * size).toBytes());
        HyperLogLog target = a;
        QCOMPARE(target.merge(b), size != 0);
        QVERIFY(!target.merge(b));
        QVERIFY(!target.merge(HyperLogLog()));
        QCOMPARE(a.isEmpty(), size == 0);
    }
}

void HyperLogLogTest::bytesGoThereAndBack()
{
    for (const std::uint64_t size :
         {0ULL, 1ULL, 100ULL, 6'000ULL, 6'600ULL, 6'700ULL, 8'000ULL, 100'000ULL}) {
        const auto sketch = sketchOf(0, size);
        const std::string bytes = sketch.toBytes();
        QVERIFY(!bytes.empty() && bytes.size() <= sketchRegisters + 1);
        const auto back = HyperLogLog::fromBytes(bytes);
        QVERIFY(back);
        QCOMPARE(back->toBytes(), bytes);
        QCOMPARE(back->estimate().value, sketch.estimate().value);
    }
    QCOMPARE(HyperLogLog().toBytes().size(), std::size_t{1});
    QVERIFY(sketchOf(0, 100).toBytes().size() <= 301);
    QCOMPARE(sketchOf(0, 100'000).toBytes().size(), sketchRegisters + 1);
}

void HyperLogLogTest::malformedBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    const auto plain = [](int set, char value) {
        return QByteArray(1, '\2') + QByteArray(set, value) +
               QByteArray(static_cast<int>(sketchRegisters) - set, '\0');
    };
    row("nothing", QByteArray());
    row("an unknown kind", QByteArray("\3", 1));
    row("an empty one with content", QByteArray("\0\0", 2));
    row("an empty list", QByteArray("\1", 1));
    row("half an entry", QByteArray("\1\0\0\1\0", 5));
    row("a value of 0", QByteArray("\1\0\0\x40", 4));
    row("a value of 52", QByteArray("\1\0\0\x34", 4));
    row("an index of 16,384", QByteArray("\1\x10\0\1", 4));
    row("the same index twice", QByteArray("\1\0\0\1\0\0\2", 7));
    row("descending indexes", QByteArray("\1\0\0\x81\0\0\x41", 7));
    row("too few registers", plain(static_cast<int>(sketchRegisters), '\1').chopped(1));
    row("too many registers", plain(static_cast<int>(sketchRegisters), '\1') + '\1');
    row("a register of 52", plain(static_cast<int>(sketchRegisters), '\x34'));
    row("a register of 255", plain(static_cast<int>(sketchRegisters), '\xFF'));
    row("registers that make a list", plain(5'461, '\1'));
    QByteArray longList("\1", 1);
    for (int i = 0; i < 5'462; ++i) {
        const int entry = (i << 6) | 1;
        longList += char(entry >> 16);
        longList += char(entry >> 8);
        longList += char(entry);
    }
    row("a list that should be registers", longList);
}

void HyperLogLogTest::malformedBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto sketch = HyperLogLog::fromBytes(bytes.toStdString());
    QVERIFY(!sketch);
    QVERIFY(sketch.error().code == ErrorCode::InvalidInput);
    QVERIFY(!sketch.error().hint.empty());
}

void HyperLogLogTest::anyBytesAreASketchOfTheirOwnOrNone()
{
    auto random = seededRandom();
    const std::array<std::string, 4> good{HyperLogLog().toBytes(), sketchOf(0, 20).toBytes(),
                                          sketchOf(0, 5'000).toBytes(), sketchOf(0, 20'000).toBytes()};
    std::size_t accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = good[below(random, good.size())];
        const std::size_t changes = 1 + below(random, 4);
        for (std::size_t i = 0; i < changes; ++i) {
            const std::size_t act = below(random, 8);
            if (act == 0 && !bytes.empty())
                bytes.resize(below(random, bytes.size()));
            else if (act == 1)
                bytes.append(1 + below(random, 4), static_cast<char>(random()));
            else if (!bytes.empty())
                bytes[below(random, std::min<std::size_t>(bytes.size(), act < 5 ? 8 : bytes.size()))] =
                    static_cast<char>(act == 2 ? random() % 4 : random());
        }
        const auto sketch = HyperLogLog::fromBytes(bytes);
        if (!sketch)
            continue;
        ++accepted;
        QCOMPARE(sketch->toBytes(), bytes); // one sketch, one text
        QVERIFY(std::isfinite(sketch->estimate().value));
    }
    QVERIFY(accepted > 1'000); // some changes make another sketch
}

void HyperLogLogTest::sharedSketchesMarkTheSame()
{
    SharedSketch shared;
    HyperLogLog own;
    for (std::uint64_t i = 0; i < 30'000; ++i) {
        const std::uint64_t hash = hashIdentifier(std::to_string(i));
        const std::string before = i % 1'000 == 0 ? own.toBytes() : std::string();
        own.add(hash);
        const bool isNew = shared.add(hash);
        if (i % 1'000 == 0)
            QCOMPARE(isNew, own.toBytes() != before);
        QVERIFY(!shared.add(hash));
    }
    HyperLogLog taken;
    QVERIFY(shared.mergeInto(taken));
    QVERIFY(!shared.mergeInto(taken));
    QCOMPARE(taken.toBytes(), own.toBytes());
    shared.clear();
    HyperLogLog nothing;
    QVERIFY(!shared.mergeInto(nothing));
    QVERIFY(nothing.isEmpty());
}

QTEST_GUILESS_MAIN(HyperLogLogTest)

#include "test_hyperloglog.moc"
