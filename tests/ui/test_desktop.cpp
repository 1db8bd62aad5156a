// The console and its desktop: it locks when the screen does, and tells what needs attention. On a bus of its
// own, where the test stands for the desktop.

#include "core/record/sqlite_record.h"
#include "tests/ui/opener_support.h"
#include "tests/ui/private_bus.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/workspace/local_workspace.h"

#include <QDBusMessage>

using namespace signet;
using namespace signet::ui;

/// Takes notifications as a desktop does.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString& program, uint, const QString&, const QString& title, const QString& body,
                const QStringList&, const QVariantMap&, int)
    {
        told << program + QLatin1Char('|') + title + QLatin1Char('|') + body;
        return static_cast<uint>(told.size());
    }

public:
    QStringList told;
};

class TestDesktop : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    Notifications m_desktop;

    static void signal(const char* path, const char* interface, const char* name, const QVariantList& values)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(name));
        message.setArguments(values);
        QVERIFY(QDBusConnection::sessionBus().send(message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void cleanupTestCase() { m_bus.reset(); }
    void init() { m_desktop.told.clear(); }

    void screenLockLocksTheConsole_data()
    {
        QTest::addColumn<QByteArray>("interface");
        QTest::newRow("freedesktop") << QByteArray("org.freedesktop.ScreenSaver");
        QTest::newRow("GNOME") << QByteArray("org.gnome.ScreenSaver");
    }
    void screenLockLocksTheConsole()
    {
        QFETCH(QByteArray, interface);
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        signal("/ScreenSaver", interface.constData(), "ActiveChanged", {false});
        signal("/ScreenSaver", interface.constData(), "ActiveChanged", {true});
        QTRY_VERIFY(desk.window.lock().isLocked());
    }

    void whatNeedsAttentionIsToldOnce()
    {
        const QTemporaryDir folder;
        const LocalPlace place{folder.filePath(QStringLiteral("local.db")), QStringLiteral("Local"),
                               QStringLiteral("wiki"), QStringLiteral("https://wiki.example.org")};
        WorkspaceHolder holder;
        bool locked = false;
        const DesktopNotifier notifier(
            holder, [] { return false; }, [&locked] { return locked; });
        holder.set(std::make_unique<LocalWorkspace>(place, authority::MasterKey::generateText()));
        QTRY_VERIFY_WITH_TIMEOUT(holder.status(), 30'000);
        QVERIFY(m_desktop.told.isEmpty());
        auto record = record::SqliteRecord::open(place.path.toStdString());
        QVERIFY(record);
        authority::Node node;
        node.name = "b.example.org";
        node.heard = SystemClock().now() - std::chrono::hours(2);
        QVERIFY((*record)->putNode(node));
        holder.refreshStatus();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 1, 30'000);
        QVERIFY(m_desktop.told.front().startsWith(QStringLiteral("Signet|Local|The node b.example.org")));
        // Longer ago by now, and still the same matter.
        node.heard -= std::chrono::hours(1);
        QVERIFY((*record)->putNode(node));
        QSignalSpy asked(&holder, &WorkspaceHolder::statusChanged);
        holder.refreshStatus();
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 30'000);
        QTest::qWait(50);
        QCOMPARE(m_desktop.told.size(), 1);
        // While locked, that there is something, not what.
        locked = true;
        node.name = "c.example.org";
        QVERIFY((*record)->putNode(node));
        holder.refreshStatus();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 2, 30'000);
        QVERIFY(!m_desktop.told.back().contains(QStringLiteral("c.example.org")));
    }

    void demoAndWatchedWindowsAreQuiet()
    {
        const QTemporaryDir folder;
        const LocalPlace place{folder.filePath(QStringLiteral("local.db")), QStringLiteral("Local"),
                               QStringLiteral("wiki"), QStringLiteral("https://wiki.example.org")};
        WorkspaceHolder holder;
        const DesktopNotifier notifier(
            holder, [] { return true; }, [] { return false; });
        holder.set(std::make_unique<LocalWorkspace>(place, authority::MasterKey::generateText()));
        QTRY_VERIFY_WITH_TIMEOUT(holder.status(), 30'000);
        auto record = record::SqliteRecord::open(place.path.toStdString());
        authority::Node node;
        node.name = "b.example.org";
        node.heard = SystemClock().now() - std::chrono::hours(2);
        QVERIFY((*record)->putNode(node));
        holder.refreshStatus();
        QTRY_VERIFY_WITH_TIMEOUT(!holder.status()->attention.empty(), 30'000);
        QTest::qWait(50);
        QVERIFY(m_desktop.told.isEmpty());
    }

    void refusalsRiseOnlyWhenTheyDo()
    {
        QVERIFY(!refusalsRise(0, {0, 0, 0}));
        QVERIFY(!refusalsRise(39, {0, 0, 0}));
        QVERIFY(refusalsRise(40, {0, 0, 0}));
        QVERIFY(!refusalsRise(300, {100, 100, 100}));
        QVERIFY(refusalsRise(301, {100, 100, 100}));
        QVERIFY(!refusalsRise(1'000, {}));
    }
};

SIGNET_CONSOLE_TEST(TestDesktop)
#include "test_desktop.moc"
