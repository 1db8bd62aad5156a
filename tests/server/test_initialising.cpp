// signetd init and certificate: cut short at any time, run twice, beside what is there already.

#include "core/protocol/pairing_link.h"
#include "core/record/sqlite_record.h"
#include "tests/server/support/said.h"
#include "tests/support/authority.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <fstream>

#include <unistd.h>

using namespace signet;
using namespace signet::testing;

class InitialisingTest : public QObject
{
    Q_OBJECT

private slots:
    void initGoesOnAfterBeingKilled();
    void initGoesOnWithAnEmptyRecord();
    void initGoesOnWithAKeyAlone();
    void initTakesAwayWhatOneThatWasKilledLeft();
    void initsAtOnceMakeOneAuthority();
    void theIssuerIsAnHttpsUrl();
    void initNamesWhatToDoInstead();
    void initRefusesWhatIsNoRecord();
    void theLinkNamesTheDoor_data();
    void theLinkNamesTheDoor();
    void aLostCertificateIsMadeAgain();
    void aCertificateThatCannotBeUsedIsNamed();
    void whatRootMakesBelongsToTheOwnerOfTheFolder();
    void settingsBesideTheKeyCanBeRead();
};

void InitialisingTest::initGoesOnAfterBeingKilled()
{
    for (int microseconds = 1'000; microseconds < 25'000; microseconds += 2'000) {
        TestAuthority server;
        Running first;
        QVERIFY(first.start(SIGNETD_PROGRAM, server.with(init), {server.path("log"), server.path("log")}));
        ::usleep(static_cast<useconds_t>(microseconds));
        first.kill();
        const Ran again = server.run(init);
        // One that came too late has made everything.
        QVERIFY2(again.status == 0 || says(again, "it is set up"), (again.out + again.err).c_str());
        QVERIFY2(server.start(), server.log().c_str());
        QVERIFY(server.pair("administrator", "Ada"));
    }
}

void InitialisingTest::initGoesOnWithAnEmptyRecord()
{
    TestAuthority server;
    QVERIFY(record::SqliteRecord::create(server.path("record.db")));
    QVERIFY2(server.init(), server.initOutput().c_str());
    QCOMPARE(server.run({"check"}).status, 0);
}

void InitialisingTest::initGoesOnWithAKeyAlone()
{
    TestAuthority server;
    TestAuthority other;
    QVERIFY(other.init());
    QCOMPARE(::rename(other.path("certificate.key").c_str(), server.path("certificate.key").c_str()), 0);
    QVERIFY2(server.init(), server.initOutput().c_str());
    QVERIFY(server.start());
    QVERIFY(server.pair("viewer", "Grace"));
}

void InitialisingTest::initTakesAwayWhatOneThatWasKilledLeft()
{
    TestAuthority server;
    const std::vector<const char*> left{"record.db.new",
                                        "record.db.new-journal",
                                        "record.db.new-2",
                                        "record.db.new-2-wal",
                                        "master-key.aB3-_9xY.new",
                                        "certificate.key.01234567.new",
                                        "certificate.pem.abcdefgh.new"};
    const std::vector<const char*> others{"record.db.news", "record.db.new-copy",
                                          "my-master-key.aB3-_9xY.new", "master-key.new",
                                          "master-key.aB3-_9xYz.new"};
    for (const auto& names : {left, others})
        for (const char* name : names)
            std::ofstream(server.path(name)) << "half";
    // Whoever still has it open sees what became of it.
    std::ifstream secret(server.path("master-key.aB3-_9xY.new"));
    QVERIFY2(server.init(), server.initOutput().c_str());
    for (const char* name : left)
        QVERIFY2(::access(server.path(name).c_str(), F_OK) != 0, name);
    for (const char* name : others)
        QCOMPARE(contentOf(server.path(name)), std::string("half"));
    const std::string rest((std::istreambuf_iterator<char>(secret)), {});
    QCOMPARE(rest, std::string(4, '\0'));
    QVERIFY(server.start());
    server.stop();
    // Killed between the two names of a key that is whole: it stays.
    const std::string key = contentOf(server.path("master-key"));
    QCOMPARE(::link(server.path("master-key").c_str(), server.path("master-key.aB3-_9xY.new").c_str()), 0);
    QCOMPARE(server.run(init).status, 1);
    QVERIFY(::access(server.path("master-key.aB3-_9xY.new").c_str(), F_OK) != 0);
    QCOMPARE(contentOf(server.path("master-key")), key);
}

void InitialisingTest::theIssuerIsAnHttpsUrl()
{
    TestAuthority server;
    auto arguments = init;
    arguments.insert(arguments.end(), {"--issuer", ""});
    for (const char* wrong :
         {"nonsense", "http://auth.example.org", "https://", "https:///a", "https://:443",
          "https://a.example?b", "https://a.example#b", "https://me@a.example", "https://a b"}) {
        arguments.back() = wrong;
        const Ran ran = server.run(arguments);
        QCOMPARE(ran.status, 1);
        QVERIFY2(says(ran, "is no https URL") && says(ran, "--issuer"), ran.err.c_str());
    }
    QVERIFY(::access(server.path("record.db").c_str(), F_OK) != 0);
    arguments.back() = "https://auth.example.org:8443/wikis/";
    const Ran named = server.run(arguments);
    QVERIFY2(named.status == 0 && says(named, "name https://auth.example.org:8443/wikis/ as their issuer."),
             (named.out + named.err).c_str());
    TestAuthority other;
    const Ran usual = other.run(init);
    QVERIFY2(says(usual, "as their issuer; --issuer would name another."), usual.out.c_str());
}

void InitialisingTest::initsAtOnceMakeOneAuthority()
{
    TestAuthority server;
    std::array<Running, 4> running;
    for (Running& one : running)
        QVERIFY(one.start(SIGNETD_PROGRAM, server.with(init), {server.path("log"), server.path("log")}));
    int made = 0;
    for (Running& one : running)
        made += one.wait().value_or(-1) == 0 ? 1 : 0;
    QVERIFY2(made == 1, server.log().c_str());
    QCOMPARE(server.run({"check"}).status, 0);
    QVERIFY(server.start());
    QVERIFY(server.pair("viewer", "Grace"));
}

void InitialisingTest::initNamesWhatToDoInstead()
{
    TestAuthority server;
    QVERIFY(server.init());
    const Ran again = server.run(init);
    QCOMPARE(again.status, 1);
    QVERIFY2(says(again, "signetd invite --role administrator --name"), again.err.c_str());
}

void InitialisingTest::initRefusesWhatIsNoRecord()
{
    TestAuthority server;
    std::ofstream(server.path("record.db")) << std::string(5'000, 'x');
    const Ran ran = server.run(init);
    QCOMPARE(ran.status, 1);
    QVERIFY2(says(ran, "is not a record of Signet") && says(ran, "Move it away"), ran.err.c_str());
    QCOMPARE(contentOf(server.path("record.db")), std::string(5'000, 'x'));
    QVERIFY(::access(server.path("master-key").c_str(), F_OK) != 0);
}

void InitialisingTest::theLinkNamesTheDoor_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::newRow("one address") << "127.0.0.1:7443"
                                 << ""
                                 << "127.0.0.1";
    QTest::newRow("one address of IPv6") << "[::1]:7443"
                                         << ""
                                         << "::1";
    QTest::newRow("any address") << "0.0.0.0:7443"
                                 << ""
                                 << "machine";
    QTest::newRow("any address of IPv6") << "[::0]:7443"
                                         << ""
                                         << "machine";
    QTest::newRow("a name") << "127.0.0.1:7443"
                            << "auth.example.org"
                            << "auth.example.org";
}

void InitialisingTest::theLinkNamesTheDoor()
{
    QFETCH(QString, listen);
    QFETCH(QString, name);
    QFETCH(QString, host);
    std::array<char, 256> machine{};
    QCOMPARE(::gethostname(machine.data(), machine.size() - 1), 0);
    TestAuthority server({{}, {"--admin-listen", listen.toStdString(), "--admin-name", name.toStdString()}});
    QVERIFY(server.init());
    const auto link = protocol::parsePairingLink(server.link().toStdString());
    QVERIFY(link);
    QCOMPARE(link->host, host == "machine" ? std::string(machine.data()) : host.toStdString());
}

void InitialisingTest::aLostCertificateIsMadeAgain()
{
    TestAuthority server;
    QVERIFY(server.prepare());
    const auto before = server.admin();
    const auto client = server.client(0);
    const Ran nothing = server.run({"certificate"});
    QVERIFY2(nothing.status == 0 && says(nothing, "Nothing was made"), nothing.err.c_str());
    for (const char* name : {"certificate.pem", "certificate.key"})
        QCOMPARE(::unlink(server.path(name).c_str()), 0);
    // Whoever serves goes on with what it has.
    server.process().signal(SIGHUP);
    QVERIFY(server.waitForLog("event=reload_failed"));
    QVERIFY2(server.waitForLog("There is no certificate"), server.log().c_str());
    QVERIFY2(server.waitForLog("signetd certificate"), server.log().c_str());
    QCOMPARE(before->send({"GET", "/v1/status", {}, {}}).value_or(protocol::HttpResponse()).status, 401);
    server.stop();
    QCOMPARE(server.run({"serve"}).status, 1);
    const Ran invited = server.run({"invite", "--role", "viewer", "--name", "x"});
    QVERIFY2(says(invited, "There is no certificate"), invited.err.c_str());
    const Ran made = server.run({"certificate"});
    QVERIFY2(made.status == 0 && says(made, "must pair again"), (made.out + made.err).c_str());
    QVERIFY(server.start());
    QVERIFY(server.pair("viewer", "Grace"));
}

void InitialisingTest::aCertificateThatCannotBeUsedIsNamed()
{
    TestAuthority server;
    QVERIFY(server.init());
    const auto refused = [&](const char* text) {
        for (const auto& arguments : {std::vector<std::string>{"serve"}, {"certificate"}}) {
            const Ran ran = server.run(arguments);
            if (ran.status != 1 || !says(ran, text) || !says(ran, "pair again"))
                return false;
        }
        return true;
    };
    const std::string kept = contentOf(server.path("certificate.pem"));
    std::ofstream(server.path("certificate.pem")) << "rubbish";
    QVERIFY(refused("certificate.pem holds no certificate"));
    std::ofstream(server.path("certificate.pem")) << kept;
    const std::string key = contentOf(server.path("certificate.key"));
    std::ofstream(server.path("certificate.key")) << "rubbish";
    QVERIFY(refused("certificate.key holds no private key"));
    TestAuthority other;
    QVERIFY(other.init());
    std::ofstream(server.path("certificate.key")) << contentOf(other.path("certificate.key"));
    QVERIFY(refused("is not that of the certificate"));
    std::ofstream(server.path("certificate.key")) << key;
    QVERIFY(server.start());
    // At SIGHUP too.
    std::ofstream(server.path("certificate.pem")) << "rubbish";
    server.process().signal(SIGHUP);
    QVERIFY(server.waitForLog("event=reload_failed"));
    QVERIFY2(server.waitForLog("holds no certificate"), server.log().c_str());
}

void InitialisingTest::whatRootMakesBelongsToTheOwnerOfTheFolder()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files to somebody");
    constexpr uid_t nobody = 65'534;
    TestAuthority server;
    const std::string folder = server.path("state");
    QCOMPARE(::mkdir(folder.c_str(), 0700), 0);
    QCOMPARE(::chown(folder.c_str(), nobody, nobody), 0);
    const std::vector<std::string> settings{"--record",          folder + "/record.db",
                                            "--certificate",     folder + "/certificate.pem",
                                            "--certificate-key", folder + "/certificate.key"};
    QCOMPARE(server.run(init, settings).status, 0);
    const auto ownerOf = [](const std::string& path) {
        struct stat facts = {};
        return ::stat(path.c_str(), &facts) == 0 ? facts.st_uid : uid_t{0};
    };
    QDir state(QString::fromStdString(folder));
    const auto names = state.entryList(QDir::Files);
    QVERIFY(names.size() >= 4);
    for (const QString& name : names)
        QVERIFY2(ownerOf(folder + "/" + name.toStdString()) == nobody, qPrintable(name));
    QCOMPARE(ownerOf(server.path("master-key")), uid_t{0});
    QCOMPARE(::unlink((folder + "/certificate.pem").c_str()), 0);
    QCOMPARE(server.run({"certificate"}, settings).status, 0);
    QCOMPARE(ownerOf(folder + "/certificate.pem"), nobody);
}

void InitialisingTest::settingsBesideTheKeyCanBeRead()
{
    const auto modeOf = [](const std::string& path) {
        struct stat facts = {};
        return ::stat(path.c_str(), &facts) == 0 ? int(facts.st_mode & 07777) : -1;
    };
    TestAuthority server;
    const auto initWithKey = [&](const std::string& folder, const std::string& record) {
        const auto path = [&](const char* name) { return server.path(record + "/" + name); };
        auto arguments = init;
        arguments.insert(arguments.end(), {"--master-key", folder + "/master-key", "--record",
                                           path("record.db"), "--certificate", path("certificate.pem"),
                                           "--certificate-key", path("certificate.key")});
        return runSignetd(arguments);
    };
    const auto made = server.path("etc/signet");
    const Ran first = initWithKey(made, "state");
    QVERIFY2(first.status == 0, first.err.c_str());
    QCOMPARE(modeOf(made), 0755);
    QCOMPARE(modeOf(made + "/master-key"), 0600);
    QCOMPARE(modeOf(server.path("state")), 0700);
    // A folder that is there already stays as it is.
    const auto kept = server.path("kept");
    QCOMPARE(::mkdir(kept.c_str(), 0700), 0);
    const Ran second = initWithKey(kept, "other");
    QVERIFY2(second.status == 0, second.err.c_str());
    QCOMPARE(modeOf(kept), 0700);
}

QTEST_GUILESS_MAIN(InitialisingTest)
#include "test_initialising.moc"
