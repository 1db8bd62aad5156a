// The desktop's keychain, locked, with nobody to type its password; and one that does not answer at all.

#include "tests/ui/opener_support.h"
#include "tests/ui/private_bus.h"

#include <csignal>

using namespace signet;
using namespace signet::ui;

namespace {

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Crypto, "The test waited 60 seconds.");
    return future.takeResult();
}

const KeychainPatience hasty{std::chrono::milliseconds(5'000), std::chrono::milliseconds(8'000),
                             std::chrono::milliseconds(8'000)};

} // namespace

class TestKeychainLocked : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::hasKeychain())
            QSKIP("gnome-keyring-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        // The first password makes the keychain; then it starts again without one.
        m_bus->startKeychain("ci");
        m_bus->stopKeychain();
        QTRY_VERIFY(!PrivateBus::isOnBus(QStringLiteral("org.freedesktop.secrets")));
        m_bus->startKeychain({});
    }
    void cleanupTestCase() { m_bus.reset(); }

    void lockedIsNotMistakenForEmpty()
    {
        KeychainStore store(QStringLiteral("Signet"), hasty);
        QSignalSpy waits(&store, &KeychainStore::waitsForUnlocking);
        const auto read = waitFor(store.read(QStringLiteral("a")));
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::NotAllowed || read.error().code == ErrorCode::Unreachable,
                 read.error().message.c_str());
        QCOMPARE(waits.size(), 1);
        QVERIFY(!read.error().hint.empty());
        qInfo("%s %s", read.error().message.c_str(), read.error().hint.c_str());
    }

    void nothingIsWrittenIntoALockedOne()
    {
        KeychainStore store(QStringLiteral("Signet"), hasty);
        const auto written =
            waitFor(store.write(QStringLiteral("a"), SecretBytes(std::string_view("alpha"))));
        QVERIFY(!written);
        QVERIFY2(written.error().code == ErrorCode::NotAllowed ||
                     written.error().code == ErrorCode::Unreachable,
                 written.error().message.c_str());
    }

    void fileIsOfferedInstead()
    {
        QSettings().clear();
        const QTemporaryDir folder;
        OpenerPlaces places = placesIn(folder);
        places.patience = hasty;
        Desk desk(places);
        desk.click("button.workspace.local");
        desk.click("sheet.begin");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.text("opener.error").isEmpty(), 60'000);
        desk.click("opener.useFile");
        desk.choosePassphrase(QStringLiteral("an owl reads by moonlight"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 60'000);
    }

    void silentOneIsToldAfterItsPatience()
    {
        m_bus->freezeKeychain();
        KeychainStore store(
            QStringLiteral("Signet"),
            {std::chrono::milliseconds(500), std::chrono::milliseconds(500), std::chrono::milliseconds(500)});
        const auto read = waitFor(store.read(QStringLiteral("a")));
        QVERIFY(!read);
        QCOMPARE(nameOf(read.error().code), nameOf(ErrorCode::Unreachable));
        QVERIFY(QString::fromStdString(read.error().hint).contains(QStringLiteral("encrypted file")));
        m_bus->thawKeychain();
    }
};

SIGNET_CONSOLE_TEST(TestKeychainLocked)
#include "test_keychain_locked.moc"
