// The desktop's keychain, open: gnome-keyring on a bus of its own.

#include "tests/ui/opener_support.h"
#include "tests/ui/private_bus.h"

using namespace signet;
using namespace signet::ui;

namespace {

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Unreachable, "The test waited 60 seconds.");
    return future.takeResult();
}

} // namespace

class TestKeychainOpen : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::hasKeychain())
            QSKIP("gnome-keyring-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
    }
    void cleanupTestCase() { m_bus.reset(); }

    void isAbsentWhileNobodyOwnsItsName()
    {
        KeychainStore store;
        QCOMPARE(nameOf(waitFor(store.read(QStringLiteral("a"))).error().code),
                 nameOf(ErrorCode::Unsupported));
        m_bus->startKeychain("ci");
        auto state = store.state();
        QTRY_VERIFY(state.isFinished());
        QCOMPARE(state.result(), KeychainState::Open);
    }

    void keepsReadsAndRemoves()
    {
        KeychainStore store;
        const std::string bytes("binary \0 and \xFF too", 18);
        QVERIFY(waitFor(store.write(QStringLiteral("a"), SecretBytes(std::string_view(bytes)))));
        const auto read = waitFor(store.read(QStringLiteral("a")));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->view(), std::string_view(bytes));
        QCOMPARE(nameOf(waitFor(store.read(QStringLiteral("b"))).error().code), nameOf(ErrorCode::NotFound));
        QVERIFY(waitFor(store.remove(QStringLiteral("a"))));
        QCOMPARE(nameOf(waitFor(store.read(QStringLiteral("a"))).error().code), nameOf(ErrorCode::NotFound));
        QVERIFY(waitFor(store.remove(QStringLiteral("a"))));
    }

    void cancelledQuestionDoesNotAnswer()
    {
        KeychainStore store;
        QVERIFY(waitFor(store.write(QStringLiteral("c"), SecretBytes(std::string_view("see")))));
        auto future = store.read(QStringLiteral("c"));
        bool answered = false;
        auto next = future.then(this, [&answered](Result<SecretBytes>) { answered = true; });
        Q_UNUSED(next)
        future.cancel();
        QVERIFY(waitFor(store.read(QStringLiteral("c")))); // a whole question later
        QVERIFY(!answered);
    }

    void localWorkspaceKeepsItsKeyThereAndUnlocksWithIt()
    {
        QSettings().clear();
        const QTemporaryDir folder;
        OpenerPlaces places = placesIn(folder);
        places.patience = {};
        {
            Desk desk(places);
            desk.click("button.workspace.local");
            desk.click("sheet.begin");
            QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 60'000);
            QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("data/secrets.vault"))));
            QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
            QVERIFY(desk.window.lock().isLocked());
            desk.click("lock.unlock");
            QTRY_VERIFY_WITH_TIMEOUT(!desk.window.lock().isLocked(), 60'000);
        }
        QThreadPool::globalInstance()->waitForDone();
        Desk desk(places);
        QVERIFY(desk.window.openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 60'000);
    }
};

SIGNET_CONSOLE_TEST(TestKeychainOpen)
#include "test_keychain_open.moc"
