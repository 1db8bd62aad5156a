// The lock: nothing can be seen, read or started until whoever sits there has proved who they are.

#include "tests/ui/opener_support.h"
#include "ui/widgets/sheet.h"

using namespace signet;
using namespace signet::ui;

namespace {

const QString passphrase = QStringLiteral("an owl reads by moonlight");

/// Every text that can be seen in the window now.
QString visibleText(const MainWindow& window)
{
    QString text = window.windowTitle();
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            text += button->text() + QLatin1Char('\n');
    }
    for (const QPlainTextEdit* edit : window.findChildren<QPlainTextEdit*>()) {
        if (edit->isVisible())
            text += edit->toPlainText() + QLatin1Char('\n');
    }
    return text;
}

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().sync();
    }

    void lockedWindowShowsNothing()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.showPage(1);
        desk.inspect->inspectText(QStringLiteral("Cookie: secret-looking=value"));
        QTRY_VERIFY(!desk.inspect->isBusy());
        QVERIFY(visibleText(desk.window).contains(QStringLiteral("secret-looking")));
        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.window.lock().isLocked());
        const QString seen = visibleText(desk.window);
        QVERIFY2(!seen.contains(QStringLiteral("secret-looking")) &&
                     !seen.contains(QStringLiteral("Inspect")),
                 qPrintable(seen));
        QVERIFY(seen.contains(QStringLiteral("locked"), Qt::CaseInsensitive));
        desk.click("lock.unlock"); // there is no workspace, so nothing is to be proved
        QVERIFY(!desk.window.lock().isLocked());
        QVERIFY(visibleText(desk.window).contains(QStringLiteral("secret-looking")));
    }

    void noCommandWorksWhileLocked()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.showPage(1);
        desk.inspect->inspectText(QStringLiteral("Cookie: a=b"));
        QTRY_VERIFY(!desk.inspect->isBusy());
        desk.window.lock().lock();
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        for (QWidget* target : {focus, static_cast<QWidget*>(&desk.window)}) {
            QTest::keyClick(target, Qt::Key_K, Qt::ControlModifier);
            QTest::keyClick(target, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(target, Qt::Key_1, Qt::ControlModifier);
            QTest::keyClick(target, Qt::Key_N, Qt::ControlModifier);
        }
        QVERIFY(desk.window.findChildren<Sheet*>().isEmpty());
        QVERIFY(desk.window.lock().isLocked());
        desk.click("lock.unlock");
        QVERIFY(desk.inspect->isVisible()); // and the page is the one it was
        QVERIFY(visibleText(desk.window).contains(QStringLiteral("a=b")));
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!desk.window.findChildren<Sheet*>().isEmpty());
    }

    void passphraseOpensWhatItClosed()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.opener().createLocal(QStringLiteral("wiki"), QStringLiteral("https://wiki.example.org"),
                                         SecretPlace::File);
        desk.window.opener().givePassphrase(SecretBytes(passphrase.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        const Workspace* before = desk.workspace();
        desk.window.lock().lock();
        QTRY_VERIFY(desk.named<QLineEdit>("opener.passphrase"));
        desk.type("opener.passphrase", QStringLiteral("a wrong guess"));
        QTest::keyClick(desk.named<QLineEdit>("opener.passphrase"), Qt::Key_Return);
        QTRY_VERIFY(desk.text("opener.error").contains(QStringLiteral("does not open")));
        QVERIFY(desk.window.lock().isLocked());
        desk.type("opener.passphrase", passphrase);
        QTest::keyClick(desk.named<QLineEdit>("opener.passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window.lock().isLocked(), 30'000);
        QCOMPARE(desk.workspace(), before); // what was going on went on
        QVERIFY(desk.isConnected());
    }

    void givingUpLeavesItLocked()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.opener().createLocal(QStringLiteral("wiki"), QStringLiteral("https://wiki.example.org"),
                                         SecretPlace::File);
        desk.window.opener().givePassphrase(SecretBytes(passphrase.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        desk.window.lock().lock();
        QTRY_VERIFY(desk.named<QLineEdit>("opener.passphrase"));
        desk.click("opener.cancel");
        QVERIFY(desk.window.lock().isLocked());
        desk.click("lock.unlock");
        QTRY_VERIFY(desk.named<QLineEdit>("opener.passphrase"));
        QVERIFY(desk.window.lock().isLocked());
    }

    void sheetsAreHiddenAndComeBack()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.openPairingLink({});
        auto* sheet = desk.window.findChild<Sheet*>();
        QVERIFY(sheet && sheet->isVisible());
        desk.window.lock().lock();
        QVERIFY(!sheet->isVisible());
        desk.click("lock.unlock");
        QVERIFY(sheet->isVisible());
    }

    void clipboardHoldsNoSecretWhileLocked()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.clipboardGuard().copySecret(QStringLiteral("a passphrase"));
        desk.window.lock().lock();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void locksItselfWhenNobodyTouchesIt()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        QVERIFY(!desk.window.lock().isLocked());
        desk.window.lock().watch().setIdleTime(std::chrono::milliseconds(300));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.lock().isLocked(), 10'000);
        desk.window.lock().watch().setIdleTime(std::chrono::milliseconds(0));
        desk.click("lock.unlock");
        QTest::qWait(400);
        QVERIFY(!desk.window.lock().isLocked()); // 0 means never
    }

    void changedTimeCountsAtOnce()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        const auto usual = desk.window.lock().watch().timeLeft();
        desk.window.services().preferences.setLockAfter(std::chrono::minutes(1));
        QVERIFY(desk.window.lock().watch().timeLeft() < usual);
    }

    void touchingItStartsTheTimeAnew()
    {
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.window.lock().watch().setIdleTime(std::chrono::minutes(10));
        const auto before = desk.window.lock().watch().timeLeft();
        QTest::qWait(50);
        const auto left = desk.window.lock().watch().timeLeft();
        QVERIFY(left < before);
        QTest::keyClick(&desk.window, Qt::Key_Shift);
        QVERIFY(desk.window.lock().watch().timeLeft() > left);
    }
};

SIGNET_CONSOLE_TEST(TestLock)
#include "test_lock.moc"
