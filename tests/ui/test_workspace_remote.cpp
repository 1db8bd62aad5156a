// A remote workspace on a real signetd: paired from the window, lost and found again, refused when the other
// side is not who it was, and no more than the operator's role allows.

#include "tests/ui/opener_support.h"
#include "tests/ui/remote_support.h"

#include <QFileInfo>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <unistd.h>

using namespace signet;
using namespace signet::ui;

namespace {

const QString passphrase = QStringLiteral("an owl reads by moonlight");

/// Takes connections and never says a word.
struct SilentListener
{
    SilentListener() : listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        if (::bind(listener, generic, size) != 0 || ::listen(listener, 4) != 0 ||
            ::getsockname(listener, generic, &size) != 0)
            qFatal("cannot listen on loopback");
        port = ntohs(address.sin_port);
    }
    ~SilentListener() { ::close(listener); }
    SilentListener(const SilentListener&) = delete;
    SilentListener& operator=(const SilentListener&) = delete;

    int listener;
    std::uint16_t port = 0;
};

bool saw(const QSignalSpy& spy, const char* what)
{
    return std::any_of(spy.begin(), spy.end(),
                       [what](const auto& one) { return one.at(0).toString() == QLatin1String(what); });
}

revocation::Revocation entryFor(const char* user)
{
    revocation::Revocation entry;
    entry.id = std::string("entry-for-") + user;
    entry.kind = revocation::Kind::User;
    entry.site = "enwiki";
    entry.target = user;
    entry.reason = "lost laptop";
    return entry;
}

} // namespace

class TestWorkspaceRemote : public QObject
{
    Q_OBJECT

    std::unique_ptr<testing::TestAuthority> m_node;

private Q_SLOTS:
    void initTestCase()
    {
        m_node = std::make_unique<testing::TestAuthority>(unhurried());
        QVERIFY(m_node->prepare());
    }
    void init()
    {
        QSettings().clear();
        QSettings().sync();
    }

    void pairsFromTheWindow()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.click("button.workspace.connect");
        desk.type("pairing.link", QStringLiteral("signet://nonsense"));
        QTRY_VERIFY(!desk.text("pairing.error").isEmpty());
        QVERIFY(!desk.named<QPushButton>("sheet.begin")->isEnabled());
        const auto link = invite(*m_node, "keykeeper");
        desk.type("pairing.link", QString::fromStdString(protocol::toString(link)));
        QTRY_VERIFY(desk.named<QLabel>("pairing.pin"));
        QCOMPARE(QString(desk.text("pairing.pin")).replace(QLatin1Char('\n'), QLatin1Char(':')),
                 QString::fromStdString(protocol::readablePin(link.pin)));
        QTest::mouseClick(desk.named<QRadioButton>("secret.file"), Qt::LeftButton);
        desk.click("sheet.begin");
        desk.choosePassphrase(passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        QVERIFY(desk.workspace()->role() == authority::Role::Keykeeper);
        QVERIFY(desk.page->isVisible());
        QTRY_VERIFY(desk.window.workspaces().status());
        QTRY_VERIFY(desk.text("status.log").startsWith(QStringLiteral("log ")));
        // It is known now, and reopens.
        QCOMPARE(desk.window.opener().known().all().size(), std::size_t{1});
        desk.window.opener().close();
        QVERIFY(!desk.workspace());
        QVERIFY(desk.window.openWorkspace(QString::fromStdString(link.host)));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
    }

    void whatIsTriedOutIsKeptNowhere()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        const auto link = invite(*m_node, "administrator");
        desk.window.startPage().tryOut(link);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        QVERIFY(desk.workspace()->role() == authority::Role::Administrator);
        QVERIFY(desk.window.opener().known().all().empty());
        QVERIFY(desk.window.opener().known().last().isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("data/secrets.vault"))));
        // The link was good once; what is wrong is told where workspaces are chosen.
        desk.window.opener().close();
        desk.window.showStart();
        desk.window.startPage().tryOut(link);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.text("opener.error").isEmpty(), 30'000);
        QVERIFY(!desk.workspace());
    }

    void linkThatWasUsedIsToldAndKeepsNothing()
    {
        const QTemporaryDir folder;
        const auto link = invite(*m_node, "viewer");
        const SystemClock clock;
        const auto transport = protocol::makeTlsTransport({link.host, link.port, link.pin});
        QVERIFY(protocol::Client::pair(*transport, link, *jose::Jwk::generate(jose::Algorithm::EdDSA),
                                       "Other", clock));
        Desk desk(placesIn(folder));
        desk.window.openPairingLink(QString::fromStdString(protocol::toString(link)));
        QTest::mouseClick(desk.named<QRadioButton>("secret.file"), Qt::LeftButton);
        desk.click("sheet.begin");
        desk.choosePassphrase(passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("opener.error").contains(QStringLiteral("used")), 30'000);
        QVERIFY(desk.window.opener().known().all().empty());
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!readFile(folder.filePath(QStringLiteral("data/secrets.vault"))).contains("operator-key"));
    }

    void changesAreHeard()
    {
        const Connected workspace(*m_node, "viewer");
        QSignalSpy changed(workspace.workspace.get(), &Workspace::changed);
        auto other = m_node->client();
        const std::vector entries{entryFor("Heard")};
        // The stream opens a moment after the connection, so push until it was heard.
        int pushes = 0;
        QTRY_VERIFY_WITH_TIMEOUT(other.revoke(entries, "push-heard-" + std::to_string(++pushes)) &&
                                     saw(changed, "revocations"),
                                 30'000);
    }

    void isLostAndFoundAgain()
    {
        const Connected workspace(*m_node, "viewer");
        WorkspaceHolder holder;
        QSignalSpy changed(workspace.workspace.get(), &Workspace::changed);
        m_node->kill();
        QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), ConnectionState::Lost, 30'000);
        const QDateTime since = workspace->since();
        QCOMPARE(nameOf(workspace->reason().code), nameOf(ErrorCode::Unreachable));
        const auto answered =
            answer<authority::Status>(*workspace, [](auto& client) { return client.status(); });
        QVERIFY(!answered);
        QCOMPARE(nameOf(answered.error().code), nameOf(ErrorCode::Unreachable));
        QTest::qWait(300); // a few attempts
        QCOMPARE(workspace->since(), since);
        changed.clear();
        QVERIFY(m_node->start());
        connectWorkspace(*workspace);
        for (const char* what : {"ring", "settings", "revocations", "operators", "nodes", "statistics"})
            QVERIFY2(saw(changed, what), what);
        QVERIFY(answer<authority::Status>(*workspace, [](auto& client) { return client.status(); }));
    }

    void lastKnownFiguresStayAndTheStripSaysSo()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        Connected connected(*m_node, "administrator");
        desk.window.workspaces().set(std::move(connected.workspace));
        auto* command = new Command(
            {QStringLiteral("probe.act"), QStringLiteral("Act"), QString(), QStringLiteral("Acts"),
             QStringLiteral("Probe")},
            [] {}, &desk.window);
        desk.window.workspaces().gate(*command, authority::Role::Administrator);
        QTRY_VERIFY(desk.window.workspaces().status());
        QVERIFY(command->isEnabled());
        QVERIFY(!desk.named("strip"));
        m_node->kill();
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("strip.headline").contains(QStringLiteral("lost since")), 30'000);
        QVERIFY(desk.text("strip.detail").contains(QStringLiteral("last known")));
        QVERIFY(desk.window.workspaces().status());
        QVERIFY(!command->isEnabled());
        QVERIFY(command->toolTip().contains(QStringLiteral("Not connected")));
        QVERIFY(m_node->start());
        QTest::keyClick(&desk.window, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        QTRY_VERIFY(!desk.named("strip"));
        QVERIFY(command->isEnabled());
    }

    void pushWhoseAnswerWasLostHappensOnce()
    {
        const Connected workspace(*m_node, "revoker");
        const auto push = [&] {
            return answer<std::vector<authority::PushedRevocation>>(*workspace, [](auto& client) {
                const std::vector entries{entryFor("Once")};
                return client.revoke(entries, "push-once");
            });
        };
        const auto first = push();
        QVERIFY(first);
        m_node->kill(); // as if the answer had not arrived
        QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), ConnectionState::Lost, 30'000);
        const auto lost = push();
        QVERIFY(!lost);
        QVERIFY(m_node->start());
        connectWorkspace(*workspace);
        const auto again = push();
        QVERIFY(again);
        QCOMPARE(again->front().entry.seq, first->front().entry.seq);
        const auto log = answer<authority::RevocationPage>(*workspace, [](auto& client) {
            authority::RevocationQuery query;
            query.text = "Once";
            return client.revocations(query);
        });
        QVERIFY(log);
        QCOMPARE(log->entries.size(), std::size_t{1});
    }

    void roleTooSmallIsSaidBeforeAndAnsweredBehind()
    {
        Connected viewer(*m_node, "viewer");
        const auto refused = answer<authority::RingView>(
            *viewer, [](auto& client) { return client.act(authority::KeyRequest{}, "viewer-rotates"); });
        QVERIFY(!refused);
        QCOMPARE(nameOf(refused.error().code), nameOf(ErrorCode::Forbidden));
        QCOMPARE(viewer->state(), ConnectionState::Connected);
        WorkspaceHolder holder;
        Command command(
            {QStringLiteral("probe.rotate"), QStringLiteral("Rotate"), QString(), QStringLiteral("Rotates"),
             QStringLiteral("Probe")},
            [] {}, nullptr);
        holder.gate(command, authority::Role::Keykeeper);
        QVERIFY(command.obstacle().contains(QStringLiteral("workspace")));
        const std::string id = viewer.id;
        holder.set(std::move(viewer.workspace));
        QVERIFY(!command.isEnabled());
        QVERIFY(command.toolTip().contains(QStringLiteral("keykeeper")));
        // An administrator changes the role, and the window knows without being asked.
        auto administrator = m_node->client();
        int tries = 0;
        const auto change = [&] { // until the stream of changes was there to hear it
            ++tries;
            const auto role = tries % 2 ? authority::Role::Keykeeper : authority::Role::Administrator;
            return administrator.setRole(id, role, "role-" + std::to_string(tries)).has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(command.isEnabled() || (change() && command.isEnabled()), 30'000);
    }

    void operatorWhoWasRemovedIsRefused()
    {
        const Connected workspace(*m_node, "viewer");
        auto administrator = m_node->client();
        QVERIFY(administrator.removeOperator(workspace.id, "remove-sam"));
        const auto asked =
            answer<authority::Status>(*workspace, [](auto& client) { return client.status(); });
        QVERIFY(!asked);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), ConnectionState::Refused, 30'000);
        QCOMPARE(nameOf(workspace->reason().code), nameOf(ErrorCode::Unauthorized));
    }

    void anotherCertificateIsRefusedAndNothingSent()
    {
        testing::TestAuthority other(unhurried());
        QVERIFY(other.prepare());
        other.stop();
        testing::TestAuthority node(unhurried());
        QVERIFY(node.prepare());
        const Connected workspace(node, "administrator");
        node.stop();
        for (const char* name : {"certificate.pem", "certificate.key"}) {
            const QString path = QString::fromStdString(node.path(name));
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::copy(QString::fromStdString(other.path(name)), path));
        }
        QVERIFY(node.start());
        QTRY_COMPARE_WITH_TIMEOUT(workspace->state(), ConnectionState::Refused, 30'000);
        QCOMPARE(nameOf(workspace->reason().code), nameOf(ErrorCode::Untrusted));
        QVERIFY(!workspace->reason().hint.empty());
        QVERIFY(!workspace->nextAttempt());
    }

    void closingDoesNotWaitForAHostThatIsSilent()
    {
        const SilentListener silent;
        RemoteTimes patient;
        patient.connecting = patient.answering = std::chrono::minutes(10); // longer than this test may take
        const auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
        auto workspace = std::make_unique<RemoteWorkspace>(
            RemotePlace{QStringLiteral("silent"), "127.0.0.1", silent.port, std::string(43, 'A')}, *key,
            patient);
        QTest::qWait(100);
        QCOMPARE(workspace->state(), ConnectionState::Connecting);
        QElapsedTimer timer;
        timer.start();
        workspace.reset();
        qInfo("closed after %lld ms", static_cast<long long>(timer.elapsed()));
        QThreadPool::globalInstance()->waitForDone();
    }
};

SIGNET_CONSOLE_TEST(TestWorkspaceRemote)
#include "test_workspace_remote.moc"
