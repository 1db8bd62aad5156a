// Settings: sites are changed with what it means, also while others change them; secrets are told once.

#include "tests/ui/settings_console.h"
#include "ui/settings/site_sheets.h"
#include "ui/settings/site_words.h"
#include "ui/settings/sites_view.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace signet;
using namespace signet::ui;
using signet::tests::AuthorityFixture;
using signet::tests::must;

class TestSettingsSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesASiteWithWhatItMeans()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        QCOMPARE(console.rows("sites"), QStringList{QStringLiteral("enwiki")});
        QVERIFY(console.visibleText(console.page).contains(QStringLiteral("__Host-enwiki-session")));
        QVERIFY(!console.named<QWidget>("sites.changes")->isVisible());
        console.setSpan("site.absolute", 7);
        QVERIFY(console.visibleText(console.page).contains(QStringLiteral("at most 7 day")));
        QTRY_VERIFY(console.named<QLabel>("sites.changes")->isVisible());
        const QString changes = console.named<QLabel>("sites.changes")->text();
        QVERIFY(changes.startsWith(QStringLiteral("Absolute lifetime: 7 day")));
        QVERIFY(changes.contains(QStringLiteral("was 30 day")));
        console.type("site.title", QStringLiteral("English"));
        QVERIFY(console.named<QLabel>("sites.changes")
                    ->text()
                    .startsWith(QStringLiteral("Title: English, was nothing")));
        console.click("sites.save");
        QTRY_VERIFY(!console.named<QLabel>("sites.changes")->isVisible());
        const auto site = must(console.one.authority->sites()).front();
        QVERIFY(site.absoluteLifetime == Seconds{7 * 86'400});
        QCOMPARE(site.title, std::string("English"));
        QVERIFY(site.sessionLifetime == Seconds{3'600});
        QCOMPARE(site.version, 2U);
    }

    void whatIsWrongCannotBeSaved()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        console.setSpan("site.absolute", 900);
        QTRY_VERIFY(console.visibleText(console.page)
                        .contains(QStringLiteral("not from its session lifetime to 1 year")));
        const Command* save = console.window.commands().find(QStringLiteral("sites.save"));
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(QStringLiteral("Mend what is wrong first.")));
        console.click("sites.discard");
        QCOMPARE(console.named<QWidget>("site.absolute")->findChild<QSpinBox*>()->value(), 30);
        QVERIFY(!save->isEnabled());
    }

    void whatIsStagedStaysStaged()
    {
        SettingsConsole console;
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        console.start(SettingsPage::Sites);
        auto* table = console.named<RowTable>("sites");
        table->select(QStringLiteral("enwiki"));
        console.setSpan("site.behind", 9);
        table->select(QStringLiteral("dewiki"));
        QVERIFY(!console.named<QLabel>("sites.changes")->isVisible());
        console.workspace->setState(ConnectionState::Lost);
        table->select(QStringLiteral("enwiki"));
        QTRY_VERIFY(console.named<QLabel>("sites.changes")
                        ->text()
                        .startsWith(QStringLiteral("Goes on without the log: 9 minute")));
        const Command* save = console.window.commands().find(QStringLiteral("sites.save"));
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(QStringLiteral("Not connected")));
        console.workspace->setState(ConnectionState::Connected);
        console.settle();
        QVERIFY(save->isEnabled());
        console.click("sites.save");
        QTRY_VERIFY(must(console.one.authority->sites())[0].behindFeedAfter == Seconds{540} ||
                    must(console.one.authority->sites())[1].behindFeedAfter == Seconds{540});
    }

    void aSiteChangedMeanwhileIsSaid()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        const auto others = [&console](const std::string& title) {
            auto site = must(console.one.authority->sites()).front();
            site.title = title;
            must(console.one.authority->putSite(AuthorityFixture::intent(), site));
        };
        const auto inForce = [&console] { return must(console.one.authority->sites()).front(); };
        console.setSpan("site.behind", 9);
        others("English");
        // Before the console has heard of it: the authority refuses to overwrite what was not read.
        console.click("sites.save");
        const auto overtaken = [&console] {
            return console.visibleText(console.page)
                .contains(QStringLiteral("Somebody else changed this site meanwhile"));
        };
        QTRY_VERIFY(overtaken());
        console.settle();
        QCOMPARE(inForce().title, std::string("English"));
        QVERIFY(inForce().behindFeedAfter != Seconds{540});
        const Command* save = console.window.commands().find(QStringLiteral("sites.save"));
        QVERIFY(!save->isEnabled());
        const QString changes = console.named<QLabel>("sites.changes")->text();
        QVERIFY(changes.contains(QStringLiteral("was English"))); // what saving would undo
        console.click("sites.keep");
        QVERIFY(!overtaken());
        console.click("sites.save");
        QTRY_VERIFY(inForce().behindFeedAfter == Seconds{540});
        QVERIFY(inForce().title.empty());
        console.settle();
        // The console hears of it first, and the other's work is taken over.
        console.setSpan("site.behind", 7);
        others("Anglais");
        QTRY_VERIFY(overtaken());
        console.click("sites.reload");
        QVERIFY(!overtaken());
        QVERIFY(!console.named<QLabel>("sites.changes")->isVisible());
        QCOMPARE(console.named<QLineEdit>("site.title")->text(), QStringLiteral("Anglais"));
        // A secret that is made anew changes nothing that stands here.
        console.setSpan("site.behind", 7);
        must(console.one.authority->renewSiteSecret(AuthorityFixture::intent(), "enwiki"));
        QTRY_VERIFY(console.visibleText(console.page).contains(QStringLiteral("it was shown once")));
        console.settle();
        QVERIFY(!overtaken());
        console.click("sites.save");
        QTRY_VERIFY(inForce().behindFeedAfter == Seconds{420});
    }

    void addsASite()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        console.click("sites.add");
        QCOMPARE(QApplication::focusWidget(), console.named<QLineEdit>("site.name"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("frwiki"));
        const Command* save = console.window.commands().find(QStringLiteral("sites.save"));
        QVERIFY(!save->isEnabled()); // it has no origin yet
        console.type("site.origin", QStringLiteral("https://fr.example.org/"));
        QTRY_VERIFY(save->isEnabled());
        console.click("sites.save");
        QTRY_COMPARE(must(console.one.authority->sites()).size(), std::size_t{2});
        QVERIFY(console.one.authority->findSite("frwiki"));
        QCOMPARE(console.one.authority->findSite("frwiki")->origin, std::string("https://fr.example.org"));
        QTRY_VERIFY(console.rows("sites").contains(QStringLiteral("frwiki")));
    }

    void tellsWhatAMediaWikiIsToBeTold()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        console.click("sites.mediawiki");
        auto* sheet = console.sheet<MediaWikiSheet>();
        QVERIFY(sheet);
        const QString lines =
            QString::fromStdString(authority::mediaWikiSettings(*console.one.authority->findSite("enwiki")));
        QCOMPARE(console.named<QPlainTextEdit>("mediawiki.settings")->toPlainText(), lines.trimmed());
        QCOMPARE(lines.count(QLatin1Char('\n')), 3);
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), lines);
        QVERIFY(!console.window.clipboardGuard().holdsSecret());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!console.sheet<MediaWikiSheet>());
    }

    void tellsASiteSecretOnce()
    {
        SettingsConsole console;
        console.start(SettingsPage::Sites);
        console.click("sites.secret");
        auto* sheet = console.sheet<SecretSheet>();
        QVERIFY(sheet && !sheet->hasSecret());
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QTRY_VERIFY(sheet->hasSecret());
        const QString secret = console.named<QLineEdit>("secret.value")->text();
        QCOMPARE(secret.size(), qsizetype{43});
        QVERIFY(console.one.authority->siteSecretFits("enwiki", secret.toStdString()));
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), secret);
        QVERIFY(console.window.clipboardGuard().holdsSecret());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!console.sheet<SecretSheet>());
        QTRY_VERIFY(console.visibleText(console.page).contains(QStringLiteral("it was shown once")));
        // A second one warns that the first ends.
        console.click("sites.secret");
        QVERIFY(
            console.visibleText(console.sheet<SecretSheet>()).contains(QStringLiteral("refused at once")));
    }

    void removesASite()
    {
        SettingsConsole console;
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        console.start(SettingsPage::Sites);
        console.named<RowTable>("sites")->select(QStringLiteral("dewiki"));
        console.click("sites.remove");
        QVERIFY(console.visibleText(console.sheet<RemoveSiteSheet>())
                    .contains(QStringLiteral("everybody who is logged in")));
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        QTRY_COMPARE(must(console.one.authority->sites()).size(), std::size_t{1});
        QTRY_COMPARE(console.rows("sites"), QStringList{QStringLiteral("enwiki")});
    }

    void everySettingOfASiteIsNamedWhenItChanges()
    {
        const authority::Site before = tests::testSite();
        authority::Site after = before;
        QVERIFY(changesOf(before, after).isEmpty());
        after.title = "x";
        after.sessionLifetime = Seconds{60};
        after.absoluteLifetime = Seconds{86'400};
        after.rememberLifetime = Seconds{86'400};
        after.identityLifetime = Seconds{60};
        after.identityTokens = true;
        after.sameSite = session::SameSite::Strict;
        after.cookieDomain = "example.org";
        after.cookieBudget = 2'000;
        after.overflowAt = 1'000;
        after.behindFeedAfter = Seconds{60};
        after.origin = "https://other.example.org";
        // Twelve settings, and that the cookie's name changes with them.
        QCOMPARE(changesOf(before, after).size(), qsizetype{13});
        QVERIFY(changesOf(before, after).last().contains(QStringLiteral("everybody logs in again")));
    }
};

SIGNET_CONSOLE_TEST(TestSettingsSites)
#include "test_settings_sites.moc"
