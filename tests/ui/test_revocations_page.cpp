// The page Revocations as a person uses it: compose, stage, undo, look at what it will do, push, and watch it
// come into force; over a connection that is cut and answers that are lost. Against a real authority.

#include "tests/ui/pages_fixture.h"
#include "ui/revocations/effect_card.h"
#include "ui/revocations/list_sheet.h"
#include "ui/revocations/push_card.h"
#include "ui/revocations/revocations_page.h"
#include "ui/revocations/token_sheet.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace signet;
using namespace signet::ui;
using authority::Role;
using revocation::Kind;
using revocation::Revocation;

namespace {

struct Desktop : PageConsole<RevocationsPage>
{
    using PageConsole::PageConsole;

    void compose(const QString& kind)
    {
        click("revocations.compose");
        QTRY_VERIFY(sheet<ComposeSheet>());
        choose(sheet<ComposeSheet>(), kind);
    }
    /// The field beside a label of the sheet.
    template <typename Field = QLineEdit>
    static Field* field(QWidget* sheet, const QString& name)
    {
        for (Field* one : sheet->findChildren<Field*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void stageUser(const QString& user, const QString& reason = QString())
    {
        compose(QStringLiteral("User"));
        ComposeSheet* open = sheet<ComposeSheet>();
        auto* site = field<QComboBox>(open, QStringLiteral("Site"));
        site->setFocus();
        QTest::keyClicks(site, QStringLiteral("enwiki"));
        QTest::keyClicks(field(open, QStringLiteral("User")), user);
        QTest::keyClicks(field(open, QStringLiteral("Reason")), reason);
        act(open);
        QTRY_VERIFY(!sheet<ComposeSheet>());
    }
    [[nodiscard]] QString effect() const { return named<QLabel>("effect.sentence")->text(); }
    [[nodiscard]] QStringList staged() const
    {
        QStringList rows;
        for (const StagedRow& row : page->desk().staging.rows())
            rows << wordOf(row.entry().kind) + QLatin1Char(' ') + row.cell().text;
        return rows;
    }
    void push()
    {
        auto* command = window.commands().find(QStringLiteral("revocations.push"));
        QTRY_VERIFY2_WITH_TIMEOUT(command->isEnabled(), qPrintable(command->toolTip()), 20'000);
        click("revocations.push");
    }
    [[nodiscard]] Pusher& pusher() const { return page->desk().pusher; }
};

QString listOf(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("user-%1\n").arg(i);
    return text;
}

} // namespace

class TestRevocationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWorkspaceNothingCanBeDone()
    {
        TestAuthority authority;
        Desktop desktop(authority, false);
        for (const char* id :
             {"revocations.compose", "revocations.list", "revocations.token", "revocations.push"}) {
            const Command* command = desktop.window.commands().find(QString::fromLatin1(id));
            QVERIFY2(!command->isEnabled(), id);
            QVERIFY2(command->toolTip().contains(QStringLiteral("workspace")),
                     qPrintable(command->toolTip()));
        }
        desktop.connectWorkspace();
        QTRY_VERIFY(desktop.window.commands().find(QStringLiteral("revocations.compose"))->isEnabled());
    }

    void aViewerIsToldWhatIsNeeded()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.workspace->setRole(Role::Viewer);
        const Command* command = desktop.window.commands().find(QStringLiteral("revocations.compose"));
        QVERIFY(!command->isEnabled());
        QVERIFY(command->toolTip().contains(QStringLiteral("revoker")));
        desktop.workspace->setRole(Role::Revoker);
        QVERIFY(command->isEnabled());
    }

    void oneSessionIsEnded()
    {
        TestAuthority authority;
        const auto sealed = authority.seal("40213");
        const auto other = authority.seal("40213");
        Desktop desktop(authority);
        desktop.compose(QStringLiteral("Session"));
        ComposeSheet* sheet = desktop.sheet<ComposeSheet>();
        QTest::keyClicks(Desktop::field(sheet, QStringLiteral("Id")), QString::fromStdString(sealed.sid));
        desktop.act(sheet);
        QTRY_COMPARE(desktop.page->desk().staging.rows().size(), std::size_t{1});
        QCOMPARE(authority.refusalOf(sealed.session.token), std::string()); // staged is not pushed
        QTRY_VERIFY(desktop.effect().contains(QStringLiteral("1 session")));
        desktop.push();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
        QCOMPARE(authority.refusalOf(sealed.session.token), std::string("session_revoked"));
        QCOMPARE(authority.refusalOf(other.session.token), std::string());
        QVERIFY(desktop.page->desk().staging.isEmpty());
        QTRY_COMPARE(desktop.page->log().rowCount(), 1);
    }

    void aPersonIsLoggedOutEverywhere()
    {
        TestAuthority authority;
        const auto one = authority.seal("40213");
        const auto two = authority.seal("40213");
        const auto somebodyElse = authority.seal("7");
        Desktop desktop(authority);
        desktop.stageUser(QStringLiteral("40213"), QStringLiteral("lost laptop"));
        QTRY_VERIFY(desktop.effect().contains(QStringLiteral("every session of 1 person")));
        desktop.push();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
        QCOMPARE(authority.refusalOf(one.session.token), std::string("user_revoked"));
        QCOMPARE(authority.refusalOf(two.session.token), std::string("user_revoked"));
        QCOMPARE(authority.refusalOf(somebodyElse.session.token), std::string());
        // It says which number it got and that every node has it.
        QTRY_VERIFY(desktop.named<PushCard>("pushCard")->isInForce());
        auto* pushed = desktop.named<QTableView>("pushed");
        QCOMPARE(pushed->model()->index(0, PushedModel::Number).data().toString(), QStringLiteral("1"));
        QCOMPARE(pushed->model()->index(0, PushedModel::Nodes).data().toString(), QStringLiteral("1 of 1"));
        QTRY_VERIFY(
            Desktop::saidBy(desktop.named<PushCard>("pushCard")).contains(QStringLiteral("a.example.org")));
        QTRY_COMPARE(desktop.page->log().index(0, RevocationLog::Reason).data().toString(),
                     QStringLiteral("lost laptop"));
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.compose(QStringLiteral("Session"));
        ComposeSheet* sheet = desktop.sheet<ComposeSheet>();
        QLineEdit* id = Desktop::field(sheet, QStringLiteral("Id"));
        QTest::keyClicks(id, QStringLiteral("not an id"));
        desktop.act(sheet);
        QVERIFY(sheet->isVisible());
        QVERIFY(id->property("invalid").toBool());
        QVERIFY(Desktop::saidBy(sheet).contains(QStringLiteral("22")));
        QTest::keyClick(id, Qt::Key_Escape);
        QTRY_VERIFY(!desktop.sheet<ComposeSheet>());
        QVERIFY(desktop.page->desk().staging.isEmpty());
        // A time that is none.
        desktop.compose(QStringLiteral("Site"));
        sheet = desktop.sheet<ComposeSheet>();
        QTest::keyClicks(Desktop::field(sheet, QStringLiteral("Logged in before")),
                         QStringLiteral("yesterday"));
        desktop.act(sheet);
        QVERIFY(sheet->isVisible());
        QVERIFY(Desktop::saidBy(sheet).contains(QStringLiteral("not a time")));
    }

    void sitesAndKeysAndEverything()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.compose(QStringLiteral("Site"));
        ComposeSheet* sheet = desktop.sheet<ComposeSheet>();
        QCOMPARE(Desktop::field<QComboBox>(sheet, QStringLiteral("Site"))->count(), 2);
        desktop.act(sheet);
        QTRY_VERIFY(desktop.effect().contains(QStringLiteral("every session of dewiki")));
        desktop.compose(QStringLiteral("Key"));
        sheet = desktop.sheet<ComposeSheet>();
        QCOMPARE(Desktop::field<QComboBox>(sheet, QStringLiteral("Key"))->count(), 1);
        desktop.act(sheet);
        desktop.compose(QStringLiteral("Everything"));
        desktop.act(desktop.sheet<ComposeSheet>());
        QTRY_VERIFY(desktop.effect().contains(QStringLiteral("every session of every site")));
        QCOMPARE(desktop.staged().size(), 3);
        // What ends more than a few people's sessions does not look like any other button.
        auto* button = desktop.named<QPushButton>("button.revocations.push");
        QCOMPARE(button->property("kind").toString(), QStringLiteral("danger"));
    }

    void stagingIsUndoneByKey()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.stageUser(QStringLiteral("1"));
        desktop.stageUser(QStringLiteral("2"));
        desktop.stageUser(QStringLiteral("2")); // already there
        const QStringList both{QStringLiteral("user enwiki · 1"), QStringLiteral("user enwiki · 2")};
        QCOMPARE(desktop.staged(), both);
        auto* table = desktop.named<QTableView>("staged");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(desktop.staged(), QStringList{both.at(1)});
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.staged(), both);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.staged(), QStringList{both.at(0)});
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desktop.staged(), both);
        desktop.click("revocations.clear");
        QVERIFY(desktop.staged().isEmpty());
        desktop.click("revocations.undo");
        QCOMPARE(desktop.staged(), both);
    }

    void aPastedListIsRead()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.click("revocations.list");
        QTRY_VERIFY(desktop.sheet<ListSheet>());
        ListSheet* sheet = desktop.sheet<ListSheet>();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("# from the incident\n40213\n\n7\n7\n%1\n").arg(QString(300, QLatin1Char('x'))));
        auto* editor = sheet->findChild<QPlainTextEdit*>();
        QTest::mouseClick(editor->viewport(), Qt::LeftButton);
        QTest::keySequence(editor, QKeySequence::Paste);
        auto* result = sheet->findChild<QLabel*>(QStringLiteral("list.result"));
        QTRY_VERIFY(result->text().startsWith(QLatin1Char('2')));
        QVERIFY(result->text().contains(QStringLiteral("1 repeated")));
        auto* problems = sheet->findChild<RowTable*>();
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->model()->index(0, 0).data().toString(), QStringLiteral("6"));
        desktop.act(sheet);
        QTRY_COMPARE(desktop.staged(),
                     (QStringList{QStringLiteral("user dewiki · 40213"), QStringLiteral("user dewiki · 7")}));
    }

    void aCsvFileIsRead()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder, QStringLiteral("leak.csv"),
                                       "\xef\xbb\xbf" // as spreadsheets write it
                                       "kind;target;site;reason\r\n"
                                       "user;40213;enwiki;\"seen; in a \"\"leak\"\"\"\r\n"
                                       "key;k9;;\r\n"
                                       "site;;dewiki;\r\n"
                                       "emperor;x;enwiki;\r\n");
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.page->openFile(path);
        QTRY_VERIFY(desktop.sheet<ListSheet>());
        ListSheet* sheet = desktop.sheet<ListSheet>();
        auto* result = sheet->findChild<QLabel*>(QStringLiteral("list.result"));
        QTRY_VERIFY(result->text().startsWith(QLatin1Char('3')));
        desktop.act(sheet);
        QTRY_COMPARE(desktop.staged(),
                     (QStringList{QStringLiteral("user enwiki · 40213"), QStringLiteral("key k9"),
                                  QStringLiteral("site everybody at dewiki")}));
        QCOMPARE(desktop.page->desk().staging.rows().front().entry().reason,
                 std::string("seen; in a \"leak\""));
    }

    void aFileThatCannotBeReadIsTold()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.page->openFile(QStringLiteral("/no/such/list.csv"));
        QTRY_VERIFY(desktop.sheet<ListSheet>());
        QTRY_VERIFY(
            Desktop::saidBy(desktop.sheet<ListSheet>()).contains(QStringLiteral("list.csv cannot be read")));
    }

    void aTokenNamesItsSessionAndItsPerson()
    {
        TestAuthority authority;
        const auto sealed = authority.seal("40213");
        const auto other = authority.seal("40213");
        Desktop desktop(authority);
        desktop.window.go(QStringLiteral("revocations"), // as Inspect leads here
                          {{QStringLiteral("token"), QString::fromStdString(sealed.session.token)}});
        QTRY_VERIFY(desktop.sheet<TokenSheet>());
        TokenSheet* sheet = desktop.sheet<TokenSheet>();
        QTRY_VERIFY(!sheet->isAsking());
        QTRY_COMPARE(sheet->findChildren<QRadioButton*>().size(), 2);
        QVERIFY(Desktop::saidBy(sheet).contains(QStringLiteral("40213 at enwiki")));
        desktop.act(sheet);
        QTRY_COMPARE(desktop.staged(),
                     QStringList{QStringLiteral("session enwiki · ") + QString::fromStdString(sealed.sid)});
        // Now the person instead.
        desktop.page->composeFromToken(QString::fromStdString(sealed.session.token));
        sheet = desktop.sheet<TokenSheet>();
        QTRY_COMPARE(sheet->findChildren<QRadioButton*>().size(), 2);
        QTest::keyClick(sheet->findChildren<QRadioButton*>().at(0), Qt::Key_Down);
        QVERIFY(sheet->findChildren<QRadioButton*>().at(1)->isChecked());
        desktop.act(sheet);
        QTRY_COMPARE(desktop.staged().size(), 2);
        desktop.push();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
        QCOMPARE(authority.refusalOf(other.session.token), std::string("user_revoked"));
    }

    void textWithoutATokenIsTold()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.click("revocations.token");
        QTRY_VERIFY(desktop.sheet<TokenSheet>());
        TokenSheet* sheet = desktop.sheet<TokenSheet>();
        QTest::keyClicks(sheet->findChild<QPlainTextEdit*>(), QStringLiteral("nothing of the sort"));
        desktop.act(sheet);
        QTRY_VERIFY(Desktop::saidBy(sheet).contains(QStringLiteral("no token")));
        QVERIFY(desktop.staged().isEmpty());
    }

    void aLargePushGoesInBatches()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.click("revocations.list");
        QTRY_VERIFY(desktop.sheet<ListSheet>());
        ListSheet* sheet = desktop.sheet<ListSheet>();
        QGuiApplication::clipboard()->setText(listOf(25'000));
        auto* editor = sheet->findChild<QPlainTextEdit*>();
        QTest::mouseClick(editor->viewport(), Qt::LeftButton);
        TimedApplication::self().forget();
        QTest::keySequence(editor, QKeySequence::Paste);
        auto* result = sheet->findChild<QLabel*>(QStringLiteral("list.result"));
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(QStringLiteral("25,000")), 20'000);
        QVERIFY(editor->toPlainText().size() < 100'000); // its beginning is shown, all of it is read
        desktop.act(sheet);
        QTRY_COMPARE(desktop.page->desk().staging.rows().size(), std::size_t{25'000});
        QTRY_VERIFY(desktop.effect().contains(QStringLiteral("25,000")));
        desktop.push();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.pusher().state(), Pusher::State::Done, 60'000);
        qInfo("25,000 revocations pasted, staged and pushed: most work for one event %.1f ms of processor "
              "time (%s)",
              TimedApplication::self().longest(), qPrintable(TimedApplication::self().who()));
        QCOMPARE(desktop.workspace->writes(), 3);
        QCOMPARE(desktop.pusher().pushed(), std::size_t{25'000});
        QCOMPARE(desktop.pusher().rows().back().seq, std::uint64_t{25'000});
        QTRY_COMPARE(desktop.page->log().rowCount(), 25'000);
        QTRY_VERIFY(desktop.named<PushCard>("pushCard")->isInForce());
    }

    void aLostAnswerIsRepeatedAndToldOnce()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.stageUser(QStringLiteral("1"));
        desktop.stageUser(QStringLiteral("2"));
        desktop.workspace->loseAnswers(1);
        desktop.push();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Lost);
        QCOMPARE(authority.record->versions()->seq, std::uint64_t{2}); // it did arrive
        QCOMPARE(desktop.staged().size(), 2);                          // nobody knows that yet
        QVERIFY(desktop.named<QLabel>("push.sentence")->text().contains(QStringLiteral("sent again")));
        QVERIFY(!desktop.window.commands().find(QStringLiteral("revocations.compose"))->isEnabled());
        desktop.workspace->restore();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
        QCOMPARE(authority.record->versions()->seq, std::uint64_t{2}); // and happened once
        QCOMPARE(desktop.pusher().pushed(), std::size_t{2});
        QCOMPARE(desktop.pusher().known(), std::size_t{0}); // it was this push
        QVERIFY(desktop.staged().isEmpty());
        QTRY_COMPARE(desktop.page->log().rowCount(), 2);
    }

    void whatIsStagedOutlivesTheConnectionAndTheWorkspace()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.stageUser(QStringLiteral("1"));
        desktop.workspace->cut();
        QCOMPARE(desktop.staged().size(), 1);
        QVERIFY(!desktop.window.commands().find(QStringLiteral("revocations.push"))->isEnabled());
        desktop.workspace->restore();
        TestAuthority other;
        desktop.window.workspaces().set(std::make_unique<AuthorityWorkspace>(other, QStringLiteral("other")));
        QVERIFY(desktop.staged().isEmpty());
        desktop.connectWorkspace();
        QCOMPARE(desktop.staged().size(), 1);
        desktop.push();
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
    }

    void aRefusedBatchStaysStaged()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        Revocation entry;
        entry.kind = Kind::User;
        entry.site = "nowiki"; // there is no such site
        entry.target = "1";
        must(desktop.page->stage(rowsOf(stageable({entry}))));
        // The preview says so, and there is nothing to click.
        auto* effect = desktop.named<EffectCard>("effectCard");
        QTRY_VERIFY(Desktop::saidBy(effect).contains(QStringLiteral("nowiki")));
        QVERIFY(desktop.effect().contains(QStringLiteral("cannot be pushed")));
        QVERIFY(!effect->isReady());
        QVERIFY(!desktop.window.commands().find(QStringLiteral("revocations.push"))->isEnabled());
        // Had it been known only later, the answer would have said it.
        desktop.pusher().start(desktop.page->desk().staging.rows());
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Failed);
        QVERIFY(Desktop::saidBy(desktop.named<PushCard>("pushCard")).contains(QStringLiteral("nowiki")));
        QCOMPARE(desktop.staged().size(), 1);
        QVERIFY(desktop.window.commands().find(QStringLiteral("revocations.compose"))->isEnabled());
    }

    void aPushCanBeStopped()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        std::vector<Revocation> entries;
        for (int i = 0; i < 30'000; ++i) {
            Revocation entry;
            entry.kind = Kind::User;
            entry.site = "enwiki";
            entry.target = "user-" + std::to_string(i);
            entries.push_back(std::move(entry));
        }
        must(desktop.page->stage(rowsOf(stageable(std::move(entries)))));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.named<EffectCard>("effectCard")->isReady(), 20'000);
        desktop.workspace->hold();
        desktop.click("revocations.push");
        QCOMPARE(desktop.pusher().state(), Pusher::State::Sending);
        QTest::keyClick(&desktop.window, Qt::Key_Period, Qt::ControlModifier);
        desktop.workspace->release();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.pusher().state(), Pusher::State::Cancelled, 20'000);
        QCOMPARE(desktop.pusher().pushed(), Pusher::batchSize);
        QCOMPARE(desktop.staged().size(), 20'000);
        QCOMPARE(authority.record->versions()->seq, std::uint64_t{10'000});
    }

    void othersLeadHere()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        desktop.window.go(QStringLiteral("revocations"),
                          {{QStringLiteral("compose"), QStringLiteral("user")},
                           {QStringLiteral("site"), QStringLiteral("enwiki")},
                           {QStringLiteral("target"), QStringLiteral("40213")}});
        QTRY_VERIFY(desktop.sheet<ComposeSheet>());
        desktop.act(desktop.sheet<ComposeSheet>());
        QTRY_COMPARE(desktop.staged(), QStringList{QStringLiteral("user enwiki · 40213")});
    }

    void aSessionIsEndedByTheKeyboardAlone()
    {
        TestAuthority authority;
        const auto sealed = authority.seal("40213");
        Desktop desktop(authority);
        QTest::keyClick(&desktop.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desktop.sheet<ComposeSheet>());
        QVERIFY(Desktop::tabTo(QStringLiteral("Id")));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(sealed.sid));
        Desktop::actByKey(desktop.sheet<ComposeSheet>());
        QTRY_COMPARE(desktop.staged().size(), 1);
        QTest::keyClick(&desktop.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desktop.staged().isEmpty());
        QTest::keyClick(&desktop.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desktop.staged().size(), 1);
        QTRY_VERIFY(desktop.window.commands().find(QStringLiteral("revocations.push"))->isEnabled());
        QTest::keyClick(&desktop.window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desktop.pusher().state(), Pusher::State::Done);
        QCOMPARE(authority.refusalOf(sealed.session.token), std::string("session_revoked"));
    }

    void everySceneIsReached()
    {
        TestAuthority authority;
        Desktop desktop(authority);
        for (const Scene& scene : desktop.page->scenes()) {
            bool reached = false;
            scene.prepare([&reached] { reached = true; });
            QTRY_VERIFY2_WITH_TIMEOUT(reached, qPrintable(scene.name), 20'000);
        }
    }
};

SIGNET_CONSOLE_TEST(TestRevocationsPage)
#include "test_revocations_page.moc"
