// Tidying up: a log of which much expires at once must not keep a node from hearing what is new in it.

#include "tests/core/support/authority_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace signet;
using namespace signet::tests;
using revocation::Kind;

namespace {

constexpr std::size_t manyEntries = 150'000; // a second's work and more
constexpr Seconds lifetime{600};
/// Far more than a tick takes, and less than makes a node stale.
constexpr qint64 longestTick = 5'000; // milliseconds

void fill(authority::Record& record, std::size_t entries)
{
    std::vector<revocation::Revocation> batch;
    for (std::size_t i = 0; i < entries; ++i) {
        auto one = AuthorityFixture::revocation(Kind::Session, randomIdentifier(), "enwiki");
        one.at = testStart;
        one.expires = testStart + lifetime;
        batch.push_back(std::move(one));
    }
    must(record.transact([&](authority::Transaction& transaction) -> Result<void> {
        const auto appended = transaction.appendRevocations(batch);
        return appended ? Result<void>() : tl::unexpected(appended.error());
    }));
}

std::uint64_t entriesIn(const AuthorityFixture& one)
{
    return must(one.record->revocations({}, testStart)).total;
}

} // namespace

class AuthorityTidyingTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongTailIsWorkedOffTickByTick();
    void aShortTailIsGoneAtOnce();
};

void AuthorityTidyingTest::aLongTailIsWorkedOffTickByTick()
{
    AuthorityFixture one;
    const auto two = one.open("two");
    fill(*one.record, manyEntries);
    one.authority->tick();
    const auto sealed = one.seal("Example");
    one.clock.advance(lifetime);
    std::uint64_t left = manyEntries;
    int ticks = 0;
    for (; left > 0 && ticks < 10'000; ++ticks) {
        QElapsedTimer timer;
        timer.start();
        one.authority->tick();
        QVERIFY2(timer.elapsed() < longestTick, qPrintable(QString::number(timer.elapsed())));
        const auto still = entriesIn(one);
        QVERIFY2(still < left || ticks > 0, "nothing was tidied");
        left = still;
        if (ticks == 0) {
            QVERIFY2(left > 0, "all of it was tidied in one tick, which takes too long where it is more");
            // What is pushed meanwhile is heard in the next tick.
            must(two->revoke(AuthorityFixture::intent(),
                             {AuthorityFixture::revocation(Kind::User, "Example", "enwiki")}));
            one.authority->tick();
            QCOMPARE(one.refusalOf(sealed.session.token), std::string("user_revoked"));
        }
        if (left == 1) // that one
            break;
    }
    QCOMPARE(left, std::uint64_t{1});
    QVERIFY(!one.authority->isStale());
}

void AuthorityTidyingTest::aShortTailIsGoneAtOnce()
{
    AuthorityFixture one;
    fill(*one.record, 400);
    one.authority->tick();
    one.clock.advance(lifetime);
    one.authority->tick();
    QCOMPARE(entriesIn(one), std::uint64_t{0});
    // And the next time comes after a minute, not at once.
    fill(*one.record, 10);
    one.pass(Seconds{30});
    QCOMPARE(entriesIn(one), std::uint64_t{10});
    one.pass(Seconds{31});
    QCOMPARE(entriesIn(one), std::uint64_t{0});
}

QTEST_GUILESS_MAIN(AuthorityTidyingTest)
#include "test_authority_tidying.moc"
