// The life of signetd: made, served, told to stop and to read its settings again, copied, restored.

#include "core/protocol/pairing_link.h"
#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <thread>

#include <poll.h>
#include <unistd.h>

using namespace signet;
using namespace signet::testing;
using Json = nlohmann::json;

namespace {

mode_t modeOf(const std::string& path)
{
    struct stat status
    {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

std::string seal(const std::string& socketPath, const Json& body)
{
    HttpClient client;
    if (!client.connectTo(socketPath))
        return {};
    return client.ask("POST", "/v1/seal", body.dump()).value_or(HttpAnswer()).body;
}

int statusOfOpening(const std::string& socketPath, const std::string& token)
{
    HttpClient client;
    if (!client.connectTo(socketPath))
        return 0;
    return client.ask("POST", "/v1/open", Json({{"site", "enwiki"}, {"token", token}}).dump())
        .value_or(HttpAnswer())
        .status;
}

/// A socket that listens, as systemd would make it.
int listenAt(const std::string& path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    return ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 &&
                   ::listen(descriptor, 16) == 0
               ? descriptor
               : -1;
}

} // namespace

class LifeTest : public QObject
{
    Q_OBJECT

private slots:
    void initMakesEverythingForItsOwnerAlone();
    void initTouchesNothingThatIsThere();
    void initLeavesNothingBehindWhenItFails();
    void theLinkOfInitPairs();
    void anInvitationGoesThroughTheRecord();
    void sessionsOutliveARestart();
    void aBackupIsARecord();
    void checkFindsDamage();
    void sigtermLetsWhatRunsFinish();
    void sighupReadsSettingsAndCertificateAgain();
    void aBadSettingAtSighupChangesNothing();
    void systemdHandsTheSocketOver();
    void systemdHearsWhenItIsReadyAndStops();
    void systemdHandsTheMasterKeyOver();
    void aSocketNobodyListensAtIsReplaced();
    void aSocketMadeHereGoesAtAStop();
    void whereNothingCanBeListenedAtIsTold();
    void twoOfANameDoNotRun();
    void thePrivateIsShutIn();
};

void LifeTest::initMakesEverythingForItsOwnerAlone()
{
    TestAuthority server;
    QVERIFY2(server.init(), server.initOutput().c_str());
    for (const char* name : {"record.db", "master-key", "certificate.pem", "certificate.key"})
        QCOMPARE(modeOf(server.path(name)), mode_t{0600});
    QVERIFY(server.start());
    QCOMPARE(modeOf(server.socketPath()), mode_t{0660});
}

void LifeTest::initTouchesNothingThatIsThere()
{
    TestAuthority server;
    QVERIFY(server.init());
    std::ifstream key(server.path("master-key"));
    const std::string before((std::istreambuf_iterator<char>(key)), {});
    TestAuthority* const again = &server;
    QVERIFY(!again->init());
    QVERIFY(server.initOutput().find("already") != std::string::npos);
    std::ifstream after(server.path("master-key"));
    QCOMPARE(std::string((std::istreambuf_iterator<char>(after)), {}), before);
}

void LifeTest::initLeavesNothingBehindWhenItFails()
{
    TestAuthority server;
    const Ran ran = server.run({"init", "--site", "Not A Name", "--origin", "https://wiki.example.org"});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.find("Not A Name") != std::string::npos, ran.err.c_str());
    for (const char* name : {"record.db", "master-key", "certificate.pem", "certificate.key"})
        QVERIFY2(::access(server.path(name).c_str(), F_OK) != 0, name);
}

void LifeTest::theLinkOfInitPairs()
{
    TestAuthority server;
    QVERIFY(server.init());
    const auto link = protocol::parsePairingLink(server.link().toStdString());
    QVERIFY(link);
    QCOMPARE(link->port, server.adminPort());
    QCOMPARE(link->name, std::string("administrator"));
    QVERIFY(server.start());
    const auto who = server.pair("viewer", "Grace");
    QVERIFY2(who, server.log().c_str());
}

void LifeTest::anInvitationGoesThroughTheRecord()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    const auto keykeeper = server.pair("keykeeper", "Edsger");
    QVERIFY(keykeeper);
    const auto self = server.ask(*keykeeper, "GET", "/v1/self");
    QVERIFY(self);
    QCOMPARE(memberOf(self->body, "role"), std::string("keykeeper"));
    QCOMPARE(server.run({"invite", "--role", "emperor", "--name", "x"}).status, 1);
    QCOMPARE(server.run({"invite", "--name", "x"}).status, 2);
}

void LifeTest::sessionsOutliveARestart()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    const auto token = tokenOf(seal(server.socketPath(), {{"site", "enwiki"}, {"subject", "1"}}), "session");
    QCOMPARE(statusOfOpening(server.socketPath(), token), 200);
    QCOMPARE(server.stop().value_or(-1), 0);
    QVERIFY(server.start());
    QCOMPARE(statusOfOpening(server.socketPath(), token), 200);
}

void LifeTest::aBackupIsARecord()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    const auto token = tokenOf(seal(server.socketPath(), {{"site", "enwiki"}, {"subject", "1"}}), "session");
    const Ran copied = server.run({"backup", server.path("copy.db")});
    QVERIFY2(copied.status == 0, copied.err.c_str());
    QCOMPARE(modeOf(server.path("copy.db")), mode_t{0600});
    QCOMPARE(server.run({"backup", server.path("copy.db")}).status, 1);  // nothing is overwritten
    QCOMPARE(server.run({"restore", server.path("copy.db")}).status, 1); // not while it is served
    QCOMPARE(server.stop().value_or(-1), 0);
    const Ran restored = server.run({"restore", server.path("copy.db")});
    QVERIFY2(restored.status == 0, restored.err.c_str());
    QVERIFY(server.start());
    QCOMPARE(statusOfOpening(server.socketPath(), token), 200);
}

void LifeTest::checkFindsDamage()
{
    TestAuthority server;
    QVERIFY(server.init());
    const Ran good = server.run({"check"});
    QVERIFY2(good.status == 0, good.err.c_str());
    QVERIFY(good.out.find("unbroken") != std::string::npos);
    {
        std::fstream file(server.path("record.db"), std::ios::in | std::ios::out | std::ios::binary);
        for (int page = 2; page < 30; ++page) {
            file.seekp(page * 4'096);
            file << std::string(64, 'x');
        }
    }
    const Ran bad = server.run({"check"});
    QCOMPARE(bad.status, 1);
    QVERIFY(!bad.err.empty());
    QCOMPARE(server.run({"check"}, {"--master-key", server.path("nothing")}).status, 1);
}

void LifeTest::sigtermLetsWhatRunsFinish()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    HttpClient idle;
    HttpClient half;
    HttpClient busy;
    QVERIFY(idle.connectTo(server.socketPath()));
    QVERIFY(half.connectTo(server.socketPath()));
    QVERIFY(busy.connectTo(server.socketPath()));
    QCOMPARE(idle.ask("GET", "/healthz").value_or(HttpAnswer()).status, 200);
    const std::string request = httpRequest("POST", "/v1/seal", R"({"site":"enwiki","subject":"1"})");
    QVERIFY(half.send(request.substr(0, 40)));
    // Asked for once the server has read the half: the order of two connections is nobody's.
    QCOMPARE(busy.ask("GET", "/healthz").value_or(HttpAnswer()).status, 200);
    server.process().signal(SIGTERM);
    QVERIFY(server.waitForLog("event=stopping"));
    QVERIFY(idle.ends());
    // The half request is still taken, answered, and its connection closed.
    QVERIFY(half.send(request.substr(40)));
    const auto answer = half.receive();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("connection"), std::string("close"));
    QVERIFY(half.ends());
    QCOMPARE(server.process().wait().value_or(-1), 0);
    QVERIFY(server.log().find("event=stopped") != std::string::npos);
    HttpClient late;
    QVERIFY(!late.connectTo(server.socketPath()));
}

void LifeTest::sighupReadsSettingsAndCertificateAgain()
{
    TestAuthority server;
    QVERIFY(server.init());
    const std::string config = server.path("signetd.toml");
    std::ofstream(config) << "log-level = \"info\"\nworkers = 1\n";
    QVERIFY(server.start({"--config", config}));
    const auto viewer = server.pair("viewer", "Grace");
    QVERIFY(viewer);
    const auto before = server.admin();
    // Another certificate under the same names.
    for (const char* name : {"certificate.pem", "certificate.key"})
        QCOMPARE(::unlink(server.path(name).c_str()), 0);
    TestAuthority other;
    QVERIFY(other.init());
    for (const char* name : {"certificate.pem", "certificate.key"})
        QCOMPARE(::rename(other.path(name).c_str(), server.path(name).c_str()), 0);
    std::ofstream(config) << "log-level = \"debug\"\nworkers = 2\n";
    server.process().signal(SIGHUP);
    QVERIFY(server.waitForLog("event=reloaded"));
    QVERIFY(server.log().find("event=setting_changed setting=log-level") != std::string::npos);
    QVERIFY(server.log().find("event=setting_needs_restart setting=workers") != std::string::npos);
    // The new certificate is shown, so the old pin no longer fits.
    QVERIFY(server.ask(*viewer, "GET", "/v1/status"));
    const auto refused = before->send({"GET", "/v1/status", {}, {}});
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Untrusted);
}

void LifeTest::aBadSettingAtSighupChangesNothing()
{
    TestAuthority server;
    QVERIFY(server.init());
    const std::string config = server.path("signetd.toml");
    std::ofstream(config) << "log-level = \"info\"\n";
    QVERIFY(server.start({"--config", config}));
    std::ofstream(config) << "log-level = \"loud\"\n";
    server.process().signal(SIGHUP);
    QVERIFY(server.waitForLog("event=reload_failed"));
    HttpClient client;
    QVERIFY(client.connectTo(server.socketPath()));
    QCOMPARE(client.ask("GET", "/healthz").value_or(HttpAnswer()).status, 200);
}

void LifeTest::systemdHandsTheSocketOver()
{
    TestAuthority server;
    QVERIFY(server.init());
    const std::string path = server.path("activated.sock");
    const int socket = listenAt(path);
    QVERIFY(socket >= 0);
    // Who comes before the service does waits in the queue.
    HttpClient early;
    QVERIFY(early.connectTo(path));
    QVERIFY(early.send(httpRequest("GET", "/healthz")));
    QVERIFY2(server.start({}, {}, {socket}), server.log().c_str());
    QCOMPARE(early.receive().value_or(HttpAnswer()).status, 200);
    // Then it makes none of its own.
    QVERIFY(::access(server.socketPath().c_str(), F_OK) != 0);
    QCOMPARE(server.stop().value_or(-1), 0);
    QVERIFY(::access(path.c_str(), F_OK) == 0);
    ::close(socket);
    // TCP that is not loopback is not taken.
    const int open = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in anywhere{};
    anywhere.sin_family = AF_INET;
    QCOMPARE(::bind(open, reinterpret_cast<const sockaddr*>(&anywhere), sizeof(anywhere)), 0);
    QCOMPARE(::listen(open, 16), 0);
    Running refused;
    QVERIFY(refused.start(SIGNETD_PROGRAM, server.with({"serve"}), {server.path("log"), server.path("log")},
                          {}, {open}));
    QCOMPARE(refused.wait().value_or(-1), 1);
    QVERIFY(server.log().find("neither a listening Unix socket nor TCP on loopback") != std::string::npos);
    ::close(open);
}

void LifeTest::systemdHearsWhenItIsReadyAndStops()
{
    TestAuthority server;
    QVERIFY(server.init());
    const std::string path = server.path("notify.sock");
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    QVERIFY(server.start({}, {{"NOTIFY_SOCKET", path}}));
    const auto hears = [&](const std::string& expected) {
        for (int i = 0; i < 1'000; ++i) {
            pollfd waiting{socket, POLLIN, 0};
            std::array<char, 256> text{};
            if (::poll(&waiting, 1, patience) <= 0)
                return false;
            const ssize_t got = ::recv(socket, text.data(), text.size(), 0);
            if (std::string_view(text.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0))) ==
                expected)
                return true;
        }
        return false;
    };
    QVERIFY(hears("READY=1"));
    QVERIFY(hears("WATCHDOG=1"));
    server.process().signal(SIGTERM);
    QVERIFY(hears("STOPPING=1"));
    QCOMPARE(server.process().wait().value_or(-1), 0);
    ::close(socket);
}

void LifeTest::systemdHandsTheMasterKeyOver()
{
    TestAuthority server;
    QVERIFY(server.init());
    const std::string folder = server.path("credentials");
    QCOMPARE(::mkdir(folder.c_str(), 0700), 0);
    QCOMPARE(::rename(server.path("master-key").c_str(), (folder + "/master-key").c_str()), 0);
    // systemd's credentials may be readable for a group; nobody else gets to the folder.
    QCOMPARE(::chmod((folder + "/master-key").c_str(), 0440), 0);
    QVERIFY2(server.start({}, {{"CREDENTIALS_DIRECTORY", folder}}), server.log().c_str());
    QCOMPARE(server.stop().value_or(-1), 0);
    QCOMPARE(server.run({"serve"}).status, 1); // without it there is no key
}

void LifeTest::aSocketNobodyListensAtIsReplaced()
{
    TestAuthority server;
    QVERIFY(server.init());
    const int old = listenAt(server.socketPath());
    QVERIFY(old >= 0);
    const Ran refused = server.run({"serve"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.find("Another process listens") != std::string::npos, refused.err.c_str());
    ::close(old);
    QVERIFY2(server.start(), server.log().c_str());
}

void LifeTest::aSocketMadeHereGoesAtAStop()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY2(server.start(), server.log().c_str());
    QVERIFY(::access(server.socketPath().c_str(), F_OK) == 0);
    QCOMPARE(server.stop().value_or(-1), 0);
    QVERIFY(::access(server.socketPath().c_str(), F_OK) != 0);
    // Neither does one stay of a start that fails later.
    QCOMPARE(server.run({"serve"}, {"--data-tcp", "192.0.2.1:0"}).status, 1);
    QVERIFY(::access(server.socketPath().c_str(), F_OK) != 0);
    // Another's in its place is left alone.
    QVERIFY2(server.start(), server.log().c_str());
    QCOMPARE(::unlink(server.socketPath().c_str()), 0);
    const int other = listenAt(server.socketPath());
    QVERIFY(other >= 0);
    QCOMPARE(server.stop().value_or(-1), 0);
    QVERIFY(::access(server.socketPath().c_str(), F_OK) == 0);
    ::close(other);
}

void LifeTest::whereNothingCanBeListenedAtIsTold()
{
    TestAuthority server;
    QVERIFY(server.init());
    const auto refused = [&](const std::vector<std::string>& settings, const std::vector<const char*>& said) {
        const Ran ran = server.run({"serve"}, settings);
        return ran.status == 1 && std::all_of(said.begin(), said.end(), [&](const char* text) {
                   return ran.err.find(text) != std::string::npos;
               });
    };
    QVERIFY(refused({"--data-socket", server.path("none/data.sock")},
                    {"No such file", "Make the folder", "systemctl start signetd.socket", "--data-socket"}));
    QVERIFY(refused({"--data-socket", "/proc/data.sock"}, {"Cannot make the socket", "--data-socket ''"}));
    QVERIFY(refused({"--data-socket", server.path(std::string(200, 'x'))}, {"too long", "--data-socket"}));
    QVERIFY(refused({"--admin-listen", "192.0.2.1:7443"}, {"does not have that address", "--admin-listen"}));
    TestAuthority first;
    QVERIFY(first.prepare());
    QVERIFY(refused({"--admin-listen", "127.0.0.1:" + std::to_string(first.adminPort())},
                    {"Address already in use", "systemctl stop signetd", "--admin-listen"}));
    QVERIFY(refused({"--data-tcp", "127.0.0.1:" + std::to_string(first.tcpPort())},
                    {"Address already in use", "systemctl stop signetd", "--data-tcp"}));
}

void LifeTest::twoOfANameDoNotRun()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    const Ran second = server.run(
        {"serve"}, {"--data-socket", server.path("second.sock"), "--data-tcp", "", "--admin-listen", ""});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.find("event=start_failed") != std::string::npos, second.err.c_str());
}

void LifeTest::thePrivateIsShutIn()
{
    TestAuthority server;
    QVERIFY(server.init());
    QVERIFY(server.start());
    std::ifstream limits("/proc/" + std::to_string(server.process().id()) + "/limits");
    const std::string text((std::istreambuf_iterator<char>(limits)), {});
    const std::size_t at = text.find("Max core file size");
    QVERIFY(at != std::string::npos);
    QVERIFY(text.substr(at, text.find('\n', at) - at).find(" 0  ") != std::string::npos);
    // Not dumpable: its memory belongs to root, whoever runs it.
    struct stat status
    {};
    QCOMPARE(::stat(("/proc/" + std::to_string(server.process().id()) + "/mem").c_str(), &status), 0);
    QCOMPARE(status.st_uid, uid_t{0});
}

QTEST_GUILESS_MAIN(LifeTest)
#include "test_life.moc"
