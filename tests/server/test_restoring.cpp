// signetd restore and check: what they refuse, what they say, and a restoration that was cut short.

#include "tests/server/support/said.h"
#include "tests/support/authority.h"

#include <QTest>

#include <algorithm>
#include <fstream>

#include <unistd.h>

using namespace signet;
using namespace signet::testing;

class RestoringTest : public QObject
{
    Q_OBJECT

private slots:
    void aRestorationCutShortIsNotBegunAnew();
    void aRestorationSaysWhatItUndoes();
    void aRestorationTriesTheMasterKey();
    void aRecordInUseIsNoBackup();
    void hintsAreThoseOfTheCommand();
};

void RestoringTest::aRestorationCutShortIsNotBegunAnew()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.backup());
    QCOMPARE(::rename(server.path("record.db").c_str(), server.path("record.db.replaced").c_str()), 0);
    for (const auto& arguments : {init, {"serve"}, {"check"}}) {
        const Ran ran = server.run(arguments);
        QCOMPARE(ran.status, 1);
        QVERIFY2(says(ran, "a restoration was cut short") && says(ran, "signetd restore"), ran.err.c_str());
    }
    QCOMPARE(server.run({"restore", server.path("backup.db")}).status, 0);
    QCOMPARE(server.run({"check"}).status, 0);
}

void RestoringTest::aRestorationSaysWhatItUndoes()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.backup());
    QVERIFY(server.start());
    const auto administrator = server.pair("administrator", "Grace");
    QVERIFY(administrator);
    const auto pushed = server.ask(
        *administrator, "POST", "/v1/revocations",
        R"({"entries":[{"id":"one","kind":"user","site":"enwiki","target":"Ada"},{"id":"two","kind":"site","site":"enwiki"}]})");
    QVERIFY(pushed);
    QVERIFY2(pushed->status == 200, pushed->body.c_str());
    QCOMPARE(server.stop().value_or(-1), 0);
    const Ran first = server.run({"restore", server.path("backup.db")});
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.find("  user Ada of enwiki\n  site enwiki\n") != std::string::npos, first.out.c_str());
    QVERIFY2(first.out.find("record.db.replaced") != std::string::npos, first.out.c_str());
    // Where there is nothing to compare with, that is said.
    QCOMPARE(::unlink(server.path("record.db").c_str()), 0);
    const Ran second = server.run({"restore", server.path("backup.db")});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.find("not known. If in doubt, end everything") != std::string::npos,
             second.out.c_str());
}

void RestoringTest::aRestorationTriesTheMasterKey()
{
    TestAuthority server;
    TestAuthority other;
    QVERIFY(server.init() && other.init() && other.backup() && server.backup());
    const std::string before = contentOf(server.path("record.db"));
    const Ran refused = server.run({"restore", other.path("backup.db")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(says(refused, "was not made with the master key") && says(refused, "--master-key"),
             refused.err.c_str());
    QCOMPARE(contentOf(server.path("record.db")), before);
    QVERIFY(::access(server.path("record.db.restoring").c_str(), F_OK) != 0);
    // Where there is none it cannot be tried, which is said; what is no key is not passed over.
    QCOMPARE(::rename(server.path("master-key").c_str(), server.path("kept").c_str()), 0);
    const Ran untried = server.run({"restore", server.path("backup.db")});
    QVERIFY2(untried.status == 0 && says(untried, "so it was not tried"), untried.out.c_str());
    std::ofstream(server.path("master-key")) << "rubbish";
    QCOMPARE(server.run({"restore", server.path("backup.db")}).status, 1);
    QCOMPARE(::rename(server.path("kept").c_str(), server.path("master-key").c_str()), 0);
    const Ran tried = server.run({"restore", server.path("backup.db")});
    QVERIFY2(tried.status == 0 && !says(tried, "not tried"), tried.out.c_str());
    QCOMPARE(server.run({"check"}).status, 0);
}

void RestoringTest::aRecordInUseIsNoBackup()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    const std::vector<std::string> elsewhere{"--record", server.path("other.db")};
    const Ran refused = server.run({"restore", server.path("record.db")}, elsewhere);
    QCOMPARE(refused.status, 1);
    QVERIFY2(says(refused, "another process has open") && says(refused, "signetd backup"),
             refused.err.c_str());
    QVERIFY(::access(server.path("other.db").c_str(), F_OK) != 0);
    server.stop();
    QCOMPARE(server.run({"restore", server.path("record.db")}, elsewhere).status, 0);
}

void RestoringTest::hintsAreThoseOfTheCommand()
{
    TestAuthority server;
    QVERIFY(server.init());
    std::ofstream(server.path("no-backup")) << std::string(5'000, 'x');
    const Ran restored = server.run({"restore", server.path("no-backup")});
    QCOMPARE(restored.status, 1);
    QVERIFY2(says(restored, "Name another backup") && !says(restored, "signetd check"), restored.err.c_str());
    const auto checkWithout = [&](std::streamoff from, std::size_t size) {
        std::fstream file(server.path("record.db"), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(from);
        file << std::string(size, 'x') << std::flush;
        return server.run({"check"});
    };
    // A page that makes no sense is told in our words and in one line.
    const Ran page = checkWithout(8'192, 4'096);
    QVERIFY2(says(page, "does not fit together (SQLite: Page 3") && !says(page, "***") &&
                 std::count(page.err.begin(), page.err.end(), '\n') == 2,
             page.err.c_str());
    // From the second page on nothing makes sense.
    const Ran checked = checkWithout(4'096, 200'000);
    QCOMPARE(checked.status, 1);
    for (const Ran& ran : {page, checked})
        QVERIFY2(says(ran, "damaged") && says(ran, "signetd restore") && !says(ran, "signetd check"),
                 ran.err.c_str());
}

QTEST_GUILESS_MAIN(RestoringTest)
#include "test_restoring.moc"
