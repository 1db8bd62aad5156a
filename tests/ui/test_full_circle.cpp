// The full circle: a wiki with the extension, a real browser, the console in a window. Somebody logs in; what
// their browser carries is pasted into the console, says whose it is, outlives a rotation, and is ended
// there; the browser's next click finds them logged out, and the statistics show all of it.
//
// tests/mediawiki/hold.py brings the wiki, its authority and the browser.

#include "tests/ui/pages_fixture.h"
#include "tests/ui/remote_support.h"
#include "ui/inspect/end_sheet.h"
#include "ui/inspect/inspect_page.h"
#include "ui/keys/key_act_sheet.h"
#include "ui/keys/keys_page.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <sys/socket.h>
#include <sys/un.h>

#include <unistd.h>

using namespace signet;
using namespace signet::ui;

namespace {

constexpr int longWait = 120'000; // ms; a browser starts in it

/// The wiki, and the one browser in front of it.
class Wiki
{
public:
    ~Wiki()
    {
        if (m_control >= 0)
            ::close(m_control);
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(60'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool start()
    {
        m_process.setWorkingDirectory(QStringLiteral(SIGNET_MEDIAWIKI_TESTS));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SIGNET_PROGRAMS"),
                           QFileInfo(QStringLiteral(SIGNETD_PROGRAM)).absolutePath());
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral("hold.py"), QStringLiteral("--until-eof")});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(longWait))
                return false;
        }
        m_described = QJsonDocument::fromJson(m_process.readLine()).object();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = m_described.value(QStringLiteral("control")).toString().toLocal8Bit();
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        m_control = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        return ::connect(m_control, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }

    [[nodiscard]] QString text(const char* name) const
    {
        return m_described.value(QLatin1String(name)).toString();
    }

    /// Has the browser do something; the answer.
    [[nodiscard]] QJsonObject ask(const QJsonObject& what) const
    {
        QByteArray line = QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n';
        if (::write(m_control, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            return {};
        QByteArray answer;
        char buffer[4096];
        while (!answer.endsWith('\n')) {
            const ssize_t got = ::read(m_control, buffer, sizeof(buffer));
            if (got <= 0)
                return {};
            answer.append(buffer, static_cast<qsizetype>(got));
        }
        return QJsonDocument::fromJson(answer).object();
    }
    [[nodiscard]] QJsonObject ask(const char* what) const
    {
        return ask(QJsonObject{{QStringLiteral("do"), QLatin1String(what)}});
    }
    /// Who is logged in at the next click; "" for nobody.
    [[nodiscard]] QString clickAs() const { return ask("click").value(QStringLiteral("user")).toString(); }

private:
    QProcess m_process;
    QJsonObject m_described;
    int m_control = -1;
};

/// Every page that has a part in it, paired with the wiki's authority.
struct Circle
{
    explicit Circle(const QString& invitation) : window(clock)
    {
        inspect = new InspectPage(window.services());
        keys = new KeysPage(window.services());
        window.addPage(inspect);
        window.addPage(keys);
        window.finish();
        window.resize(1440, 900);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
        const auto link = protocol::parsePairingLink(invitation.toStdString());
        if (!link)
            qFatal("no pairing link: %s", link.error().message.c_str());
        const auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
        const auto transport = protocol::makeTlsTransport({link->host, link->port, link->pin});
        const auto paired = protocol::Client::pair(*transport, *link, *key, "Grace", clock);
        if (!paired)
            qFatal("not paired: %s", paired.error().message.c_str());
        window.workspaces().set(std::make_unique<RemoteWorkspace>(
            RemotePlace{QStringLiteral("wiki"), link->host, link->port, link->pin}, *key, hasty()));
    }

    void click(const char* commandId)
    {
        for (QPushButton* button :
             window.findChildren<QPushButton*>(QStringLiteral("button.") + QString::fromLatin1(commandId))) {
            if (!button->isVisible())
                continue;
            QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(button->toolTip()), longWait);
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        QFAIL(commandId);
    }

    /// Pastes as a person does.
    void paste(const QString& text)
    {
        auto* editor = window.findChild<TokenEditor*>();
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton);
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keySequence(editor, QKeySequence::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(!inspect->isBusy(), longWait);
    }

    [[nodiscard]] QString claim(const QString& name) const
    {
        for (const ClaimRow& row : inspect->details()->claims) {
            if (row.name == name)
                return row.value;
        }
        return {};
    }

    [[nodiscard]] QString said() const
    {
        return window.findChild<QLabel*>(QStringLiteral("inspect.authority.sentence"))->text();
    }

    [[nodiscard]] QString activeKey() const
    {
        for (const KeyPicture& key : keys->picture()->keys) {
            if (key.view.key.use == keys::KeyUse::Seal && key.view.key.state == keys::KeyState::Active)
                return key.kid;
        }
        return {};
    }

    SystemClock clock;
    MainWindow window;
    InspectPage* inspect = nullptr;
    KeysPage* keys = nullptr;
};

/// How often each counter stands in the statistics of the last hour.
std::map<std::string, std::uint64_t> countsOf(Workspace& workspace)
{
    statistics::Query query;
    query.until = SystemClock().now() + Seconds{60};
    query.since = query.until - Seconds{3'600};
    auto future = workspace.ask<statistics::Answer>(
        [query](protocol::Client& client) { return client.statistics(query); });
    while (!future.isFinished())
        QTest::qWait(20);
    std::map<std::string, std::uint64_t> counts;
    const auto answer = future.result();
    if (!answer)
        return counts;
    for (const auto& series : answer->counters) {
        for (const auto& point : series.points)
            counts[statistics::toString(series.counter)] += point.value;
    }
    return counts;
}

} // namespace

class TestFullCircle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheBrowserToTheConsoleAndBack()
    {
        Wiki wiki;
        QVERIFY(wiki.start());
        Circle circle(wiki.text("invitation"));
        QTRY_VERIFY_WITH_TIMEOUT(circle.window.workspaces().isConnected(), longWait);

        QCOMPARE(wiki.ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("login")},
                                      {QStringLiteral("name"), QStringLiteral("Admin")}})
                     .value(QStringLiteral("user"))
                     .toString(),
                 QStringLiteral("Admin"));

        // A rotation disturbs nobody.
        circle.window.go(QStringLiteral("keys"), {});
        QTRY_VERIFY_WITH_TIMEOUT(circle.keys->picture() && !circle.activeKey().isEmpty(), longWait);
        const QString before = circle.activeKey();
        circle.click("keys.rotate");
        QTRY_VERIFY(circle.window.findChild<KeyActSheet*>());
        auto* rotate =
            circle.window.findChild<KeyActSheet*>()->findChild<QPushButton*>(QStringLiteral("sheet.act"));
        QTRY_VERIFY_WITH_TIMEOUT(rotate->isEnabled(), longWait);
        QTest::mouseClick(rotate, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!circle.activeKey().isEmpty() && circle.activeKey() != before, longWait);
        QCOMPARE(wiki.clickAs(), QStringLiteral("Admin"));

        // What the browser carries says whose it is.
        circle.window.go(QStringLiteral("inspect"), {});
        circle.paste(wiki.ask("header").value(QStringLiteral("header")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(circle.said(), QStringLiteral("In force: no revocation reaches it"),
                                  longWait);
        QCOMPARE(circle.inspect->details()->look.word, verified);
        QCOMPARE(circle.claim(QStringLiteral("sub")), QStringLiteral("Admin"));
        QCOMPARE(circle.claim(QStringLiteral("aud")), QStringLiteral("testwiki"));

        // Ended here, over there.
        circle.click("inspect.end");
        QTRY_VERIFY(circle.window.findChild<EndSheet*>());
        auto* end = circle.window.findChild<QPushButton*>(QStringLiteral("end.act"));
        QTRY_VERIFY_WITH_TIMEOUT(end->isEnabled(), longWait);
        QCOMPARE(wiki.clickAs(), QStringLiteral("Admin")); // so far only asked
        QTest::mouseClick(end, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(circle.said(), QStringLiteral("Ended: a revocation reaches it"), longWait);
        QCOMPARE(wiki.clickAs(), QString()); // although the browser keeps the page it saw before

        // And the statistics tell of it.
        QTRY_VERIFY_WITH_TIMEOUT(
            countsOf(*circle.window.workspaces().current())["refused_session_revoked"] >= 1, longWait);
        auto counts = countsOf(*circle.window.workspaces().current());
        QVERIFY(counts["issued_session"] >= 1);
        QVERIFY(counts["opened"] >= 2);
        QVERIFY(counts["revoked"] >= 1);
    }
};

SIGNET_CONSOLE_TEST(TestFullCircle)
#include "test_full_circle.moc"
