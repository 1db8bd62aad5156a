// Settings: operators are invited, get other roles and go; roles that are too small are told why.

#include "tests/ui/settings_console.h"
#include "ui/settings/invite_sheet.h"
#include "ui/settings/operator_sheets.h"
#include "ui/settings/operators_view.h"
#include "ui/widgets/qr_code.h"

#include <QClipboard>
#include <QRadioButton>

using namespace signet;
using namespace signet::ui;
using authority::Role;
using signet::tests::AuthorityFixture;
using signet::tests::must;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyInvitedIsSaid()
    {
        SettingsConsole console;
        console.start();
        QVERIFY(console.visibleText(console.page).contains(QStringLiteral("Nobody has been invited yet")));
    }

    void listsWhoAdministers()
    {
        SettingsConsole console;
        console.pair("Grace", Role::Revoker);
        const auto ada = console.pair("Ada", Role::Administrator);
        must(console.one.authority->removeOperator(AuthorityFixture::intent(),
                                                   console.pair("Zoe", Role::Viewer).id));
        console.start();
        QCOMPARE(console.rows("operators"),
                 (QStringList{QStringLiteral("Ada"), QStringLiteral("Grace"), QStringLiteral("Zoe")}));
        auto* table = console.named<RowTable>("operators");
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("administrator"));
        QCOMPARE(table->model()->index(2, 1).data().toString(), QStringLiteral("removed"));
        const QString detail = console.visibleText(console.named<QWidget>("operator.detail"));
        QVERIFY(detail.contains(QStringLiteral("May do everything")));
        QVERIFY(QString(detail).remove(QLatin1Char('\n')).contains(QString::fromStdString(ada.id)));
        table->selectRow(2);
        QVERIFY(!console.window.commands().find(QStringLiteral("operators.role"))->isEnabled());
    }

    void invitesWithLinkAndCode()
    {
        SettingsConsole console;
        console.pair("Grace", Role::Administrator);
        console.start();
        console.click("operators.invite");
        auto* sheet = console.sheet<InviteSheet>();
        QVERIFY(sheet && sheet->isVisible());
        auto* make = console.named<QPushButton>("invite.make");
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(console.named<QLineEdit>("invite.name"), QStringLiteral("Ada"));
        QTest::mouseClick(console.named<QRadioButton>("role.keykeeper"), Qt::LeftButton, {}, {8, 8});
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(sheet->hasLink());
        const QString link = console.named<QLineEdit>("invite.link")->text();
        const auto parsed = must(protocol::parsePairingLink(link.toStdString()));
        QCOMPARE(parsed.host, std::string("auth.example.org"));
        QVERIFY(!sheet->findChild<QrCode*>()->image().isNull());
        QVERIFY(console.visibleText(sheet).contains(QStringLiteral("For Ada, as keykeeper")));
        QTest::mouseClick(console.named<QPushButton>("invite.copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link);
        QVERIFY(console.window.clipboardGuard().holdsSecret());
        // The other side uses it: the sheet tells, the list has them.
        must(console.one.authority->pair(parsed.code, "Ada", operatorJwk(), "192.0.2.9"));
        QTRY_VERIFY(console.visibleText(sheet).contains(QStringLiteral("Ada has paired")));
        QVERIFY(console.named<QLineEdit>("invite.link")->text().isEmpty());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(console.rows("operators").contains(QStringLiteral("Ada")));
    }

    void anInvitationGrowsOld()
    {
        SettingsConsole console;
        console.start();
        console.click("operators.invite");
        QTest::keyClicks(console.named<QLineEdit>("invite.name"), QStringLiteral("Ada"));
        QTest::keyClick(console.named<QLineEdit>("invite.name"), Qt::Key_Return);
        auto* sheet = console.sheet<InviteSheet>();
        QTRY_VERIFY(sheet->hasLink());
        QVERIFY(console.visibleText(sheet).contains(QStringLiteral("10 minute")));
        console.one.clock.advance(authority::invitationLifetime);
        QTRY_VERIFY(console.visibleText(sheet).contains(QStringLiteral("Too old now")));
        QVERIFY(!console.named<QPushButton>("invite.copy")->isEnabled());
    }

    void aCodeCanBeReadBack()
    {
        // Known by its corners: three finders, and the dark module that every code has (ISO/IEC
        // 18004, 7.9.1).
        const QImage image = qrImage(QStringLiteral("signet://auth.example.org:7443/pair?code=AAAA"));
        QVERIFY(!image.isNull());
        const int size = image.width();
        QCOMPARE(image.height(), size);
        QCOMPARE((size - 17) % 4, 0);
        const auto dark = [&image](int x, int y) { return qGray(image.pixel(x, y)) < 128; };
        for (const QPoint corner : {QPoint(0, 0), QPoint(size - 7, 0), QPoint(0, size - 7)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(dark(corner.x() + i, corner.y()));
                QVERIFY(dark(corner.x() + i, corner.y() + 6));
            }
            QVERIFY(!dark(corner.x() + 1, corner.y() + 1));
            QVERIFY(dark(corner.x() + 3, corner.y() + 3));
        }
        QVERIFY(dark(8, size - 8));
        QVERIFY(qrImage(QString()).isNull());
        QVERIFY(qrImage(QString(4'000, QLatin1Char('a'))).isNull());
    }

    void changesARole()
    {
        SettingsConsole console;
        console.pair("Ada", Role::Administrator);
        const auto grace = console.pair("Grace", Role::Viewer);
        console.start();
        console.named<RowTable>("operators")->selectRow(1);
        console.click("operators.role");
        auto* sheet = console.sheet<RoleSheet>();
        QVERIFY(sheet);
        auto* act = console.named<QPushButton>("sheet.act");
        QVERIFY(!act->isEnabled());
        QTest::mouseClick(console.named<QRadioButton>("role.revoker"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(console.visibleText(sheet).contains(QStringLiteral("Grace becomes revoker and may do more")));
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(!console.sheet<RoleSheet>());
        QVERIFY(must(console.one.authority->findOperator(grace.id)).role == Role::Revoker);
        QTRY_COMPARE(console.named<RowTable>("operators")->model()->index(1, 1).data().toString(),
                     QStringLiteral("revoker"));
    }

    void theLastAdministratorStays()
    {
        SettingsConsole console;
        const auto ada = console.pair("Ada", Role::Administrator);
        console.start();
        console.named<RowTable>("operators")->selectRow(0);
        console.click("operators.remove");
        auto* sheet = console.sheet<RemoveOperatorSheet>();
        QVERIFY(sheet);
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QTRY_VERIFY(console.visibleText(sheet).contains(QStringLiteral("That is the last administrator.")));
        QVERIFY(console.visibleText(sheet).contains(QStringLiteral("Make somebody else one first.")));
        QVERIFY(!must(console.one.authority->findOperator(ada.id)).removed);
    }

    void removesAnOperator()
    {
        SettingsConsole console;
        console.pair("Ada", Role::Administrator);
        const auto grace = console.pair("Grace", Role::Viewer);
        console.start();
        console.named<RowTable>("operators")->selectRow(1);
        console.click("operators.remove");
        // The button that has the keyboard is the harmless one.
        QCOMPARE(qobject_cast<QPushButton*>(QApplication::focusWidget())->text(), QStringLiteral("Cancel"));
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QTRY_VERIFY(!console.sheet<RemoveOperatorSheet>());
        QVERIFY(!console.one.authority->findOperator(grace.id));
    }

    void aRoleTooSmallIsToldWhy()
    {
        SettingsConsole console;
        console.pair("Ada", Role::Administrator);
        console.start();
        console.workspace->setRole(Role::Keykeeper);
        const Command* invite = console.window.commands().find(QStringLiteral("operators.invite"));
        QVERIFY(!invite->isEnabled());
        QVERIFY(invite->toolTip().contains(QStringLiteral("needs the role administrator")));
        QTest::mouseClick(console.named<QPushButton>("button.operators.invite"), Qt::LeftButton);
        QVERIFY(!console.sheet<InviteSheet>());
        console.page->showSection(SettingsPage::Sites);
        console.settle();
        QTRY_VERIFY(console.named<QLineEdit>("site.title")->isReadOnly());
        console.workspace->setRole(Role::Administrator);
        QVERIFY(invite->isEnabled());
        QVERIFY(!console.named<QLineEdit>("site.title")->isReadOnly());
    }

    void appearanceIsChosen()
    {
        SettingsConsole console;
        console.start(SettingsPage::Appearance);
        QTest::mouseClick(console.named<QRadioButton>("theme.2"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(Theme::current().isDark());
        QCOMPARE(Preferences().theme(), ThemeChoice::Dark);
        QTest::mouseClick(console.named<QRadioButton>("theme.1"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!Theme::current().isDark());
    }

    void arrivesWhereItIsLed()
    {
        SettingsConsole console;
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        console.start();
        console.window.go(QStringLiteral("settings"), {{QStringLiteral("section"), QStringLiteral("sites")}});
        console.settle();
        console.window.go(QStringLiteral("settings"), {{QStringLiteral("section"), QStringLiteral("sites")},
                                                       {QStringLiteral("site"), QStringLiteral("dewiki")}});
        QTRY_COMPARE(console.named<RowTable>("sites")->currentId(), QStringLiteral("dewiki"));
    }
};

SIGNET_CONSOLE_TEST(TestSettingsPage)
#include "test_settings_page.moc"
