// Activity: what was done is listed, searched by the authority and verified here; a log that was changed is
// told.

#include "tests/ui/authority_console.h"
#include "ui/activity/activity_detail.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/chain_banner.h"
#include "ui/activity/chain_verifier.h"
#include "ui/activity/checkpoint.h"
#include "ui/activity/checkpoint_sheet.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QMenu>

using namespace signet;
using namespace signet::ui;
using authority::Role;
using signet::tests::AuthorityFixture;
using signet::tests::must;
using State = ChainVerifier::State;

namespace {

struct Activity : AuthorityConsole
{
    Activity() { page = add<ActivityPage>(); }

    void start()
    {
        open();
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 30'000); }
    /// Acts of an operator: one allowed, one refused, one failed.
    void happen()
    {
        authority::KeyRequest rotate;
        must(one.authority->act(AuthorityFixture::intent(), rotate));
        const auto refused = one.authority->act(AuthorityFixture::intent(Role::Viewer), rotate);
        QVERIFY(!refused);
        rotate.act = authority::KeyAct::Compromise;
        rotate.kid = "no-such-key";
        const auto failed = one.authority->act(AuthorityFixture::intent(), rotate);
        QVERIFY(!failed);
    }
    void fill(int entries)
    {
        for (int done = 0; done < entries; done += 500) {
            must(one.record->transact([&](authority::Transaction& transaction) -> Result<void> {
                for (int i = 0; i < 500 && done + i < entries; ++i) {
                    authority::ActivityEntry entry;
                    entry.at = one.clock.now();
                    entry.operatorId = "operator-2";
                    entry.name = "Grace";
                    entry.act = "sites.put";
                    entry.target = "wiki-" + std::to_string(done + i);
                    entry.detail = "Changed the site.";
                    if (auto appended = transaction.appendActivity(entry); !appended)
                        return tl::unexpected(appended.error());
                }
                return {};
            }));
        }
    }
    [[nodiscard]] int rows() const { return page->model().rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return page->model().index(row, column).data().toString();
    }
    [[nodiscard]] ChainBanner* banner() const { return window.findChild<ChainBanner*>(); }
    [[nodiscard]] QString detailText() const
    {
        QStringList words;
        for (const QLabel* label : window.findChild<ActivityDetail*>()->findChildren<QLabel*>()) {
            if (label->isVisible())
                words << QString(label->text()).remove(QChar(0x200B));
        }
        return words.join(QLatin1Char('\n'));
    }
    void choose(const char* box, const QString& text)
    {
        auto* combo = named<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setFocus();
        combo->showPopup();
        combo->setCurrentIndex(index);
        combo->hidePopup();
        Q_EMIT combo->activated(index);
        settle();
    }
    void openMenu(int entry)
    {
        QTest::mouseClick(named<QPushButton>("activity.export"), Qt::LeftButton);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(entry)).center());
    }

    ActivityPage* page = nullptr;
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoDidWhat()
    {
        Activity console;
        console.happen();
        console.start();
        QCOMPARE(console.rows(), 4); // the authority was set up first
        QCOMPARE(console.cell(3, ActColumn), QStringLiteral("authority set up"));
        QCOMPARE(console.cell(2, ActColumn), QStringLiteral("key rotated"));
        QCOMPARE(console.cell(2, WhoColumn), QStringLiteral("Ada"));
        QCOMPARE(console.cell(2, OutcomeColumn), QStringLiteral("done"));
        QCOMPARE(console.cell(1, OutcomeColumn), QStringLiteral("refused"));
        QCOMPARE(console.cell(0, OutcomeColumn), QStringLiteral("failed"));
        auto* table = console.named<QTableView>("activity.log");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(console.page->model().index(1, ActColumn)).center());
        const auto entry = console.page->model().row(1).entry;
        const QString detail = console.detailText();
        QVERIFY(detail.contains(QStringLiteral("192.0.2.1")));
        QVERIFY(detail.contains(QString::fromStdString(entry.hash)));
        QVERIFY(detail.contains(QString::fromStdString(entry.requestId)));
        QVERIFY(detail.contains(QStringLiteral("keys.rotate")));
    }

    void newActsComeInAtTheTop()
    {
        Activity console;
        console.start();
        QCOMPARE(console.rows(), 1);
        auto* table = console.named<QTableView>("activity.log");
        table->selectRow(0);
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        QTRY_COMPARE(console.rows(), 2);
        QCOMPARE(console.cell(0, TargetColumn), QStringLiteral("dewiki"));
        QCOMPARE(table->currentIndex().row(), 1); // what was chosen stays chosen
        QTRY_COMPARE(console.page->chain().verified(), 2U);
    }

    void searchesAndFilters()
    {
        Activity console;
        console.happen();
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        console.start();
        QCOMPARE(console.rows(), 5);
        QTest::keyClick(&console.window, Qt::Key_F, Qt::ControlModifier);
        auto* field = console.named<QLineEdit>("activity.text");
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("dewiki"));
        QTRY_COMPARE(console.rows(), 1);
        console.settle();
        QVERIFY(console.named<QLabel>("activity.count")->text().startsWith(QStringLiteral("1 ")));
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QTRY_COMPARE(console.rows(), 0);
        console.settle(); // rows go first, then the answer comes
        bool said = false;
        for (const QLabel* label : console.page->findChildren<QLabel*>())
            said =
                said || (label->isVisible() && label->text().startsWith(QStringLiteral("No entry matches")));
        QVERIFY(said);
        console.click("activity.clear");
        QTRY_COMPARE(console.rows(), 5);
        console.choose("activity.act", QStringLiteral("keys"));
        QCOMPARE(console.rows(), 3);
        console.choose("activity.outcome", QStringLiteral("refused"));
        QCOMPARE(console.rows(), 1);
        QTest::mouseClick(console.named<QPushButton>("activity.only"), Qt::LeftButton);
        console.settle();
        QCOMPARE(console.page->model().filter().operatorId, QStringLiteral("operator-1"));
    }

    void verifiesTheChainHere()
    {
        Activity console;
        console.fill(2'500);
        console.start();
        QCOMPARE(console.page->chain().state(), State::Whole);
        QCOMPARE(console.page->chain().verified(), 2'501U);
        QVERIFY(console.banner()->headline().startsWith(QStringLiteral("The chain is whole: 2,501")));
        QCOMPARE(console.banner()->tone(), Tone::Good);
        // Only what is new is read again.
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        QTRY_COMPARE(console.page->chain().verified(), 2'502U);
        QCOMPARE(console.page->chain().state(), State::Whole);
    }

    void aBrokenChainIsTold()
    {
        Activity console;
        console.fill(20);
        console.start();
        QCOMPARE(console.page->chain().state(), State::Whole);
        const auto status = must(console.one.authority->status());
        const QString authority = QString::fromStdString(status.settings.checkpointJwk);
        const auto [seq, hash] = Preferences().activitySeen(authority);
        QCOMPARE(seq, quint64{21});
        // As if the console had seen 30 entries, and somebody had cut the log since.
        Preferences().setActivitySeen(authority, 30, hash);
        console.window.workspaces().set(std::make_unique<RealWorkspace>(console.one));
        QTRY_COMPARE(console.page->chain().state(), State::Broken);
        QCOMPARE(console.banner()->headline(), QStringLiteral("The chain is broken"));
        QVERIFY(console.banner()->words().contains(QStringLiteral("the log ends at entry 21 now")));
        QVERIFY(console.banner()->words().contains(QStringLiteral("shortened or written anew")));
        QCOMPARE(console.banner()->tone(), Tone::Danger);
        // As if entry 10 had been another one, and all after it had been chained anew.
        Preferences().setActivitySeen(authority, 10, hash);
        console.window.workspaces().set(std::make_unique<RealWorkspace>(console.one));
        QTRY_COMPARE(console.page->chain().state(), State::Broken);
        QVERIFY(console.banner()->words().contains(QStringLiteral("its hash is another")));
    }

    void whatWasSeenEarlierIsSaid()
    {
        Activity console;
        console.fill(5);
        console.start();
        QVERIFY(!console.banner()->words().contains(QStringLiteral("earlier")));
        console.window.workspaces().set(std::make_unique<RealWorkspace>(console.one));
        QTRY_VERIFY(console.banner()->words().contains(
            QStringLiteral("It still holds what this console saw earlier, up to no. 6")));
    }

    void verificationCanBeStoppedAndGoesOn()
    {
        Activity console;
        console.fill(6'000);
        console.open();
        QTRY_VERIFY(console.page->chain().verified() >= 1'000U);
        console.page->chain().stop();
        QCOMPARE(console.page->chain().state(), State::Stopped);
        const auto verified = console.page->chain().verified();
        QVERIFY(verified < 6'001U);
        QVERIFY(console.banner()->headline().startsWith(QStringLiteral("Verified up to no. ")));
        QTest::mouseClick(console.named<QPushButton>("activity.chain.button"), Qt::LeftButton);
        QTRY_COMPARE(console.page->chain().verified(), 6'001U);
    }

    void aLongLogComesInPages()
    {
        Activity console;
        console.fill(1'200);
        console.start();
        QCOMPARE(console.rows(), static_cast<int>(ActivityModel::pageSize));
        QCOMPARE(console.page->model().total(), 1'201U);
        TimedApplication::self().forget();
        auto* table = console.named<QTableView>("activity.log");
        table->setFocus();
        QElapsedTimer patience;
        patience.start();
        while (console.rows() < 1'201 && patience.elapsed() < 30'000) {
            QTest::keyClick(table, Qt::Key_End);
            QTest::qWait(10);
        }
        QTRY_COMPARE(console.rows(), 1'201);
        qInfo("scrolling through 1,201 entries: most work at once %.1f ms (%s)",
              TimedApplication::self().longest(), qPrintable(TimedApplication::self().who()));
        QVERIFY(TimedApplication::self().longest() < 50);
        QCOMPARE(console.cell(1'200, ActColumn), QStringLiteral("authority set up"));
    }

    void whatIsWantedMeanwhileComesToo()
    {
        // A view asks for older entries once, even if the log is just being asked for newer ones.
        Activity console;
        console.fill(500);
        console.start();
        auto* model = console.page->findChild<ActivityModel*>();
        QVERIFY(model);
        const int before = console.rows();
        model->refresh();
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        QCOMPARE(console.rows(), before);
        QTRY_VERIFY(console.rows() > before);
    }

    void arrivesAtAnEntryFarDown()
    {
        Activity console;
        console.fill(500);
        console.start();
        console.window.go(QStringLiteral("activity"), {{QStringLiteral("seq"), 7ULL}});
        auto* table = console.named<QTableView>("activity.log");
        QTRY_VERIFY(table->currentIndex().isValid() &&
                    console.page->model().row(table->currentIndex().row()).entry.seq == 7);
    }

    void exportsWhatMatches()
    {
        const QTemporaryDir folder;
        Activity console;
        console.fill(1'500);
        console.happen();
        console.start();
        console.choose("activity.act", QStringLiteral("sites"));
        console.openMenu(1);
        console.answerFileDialog(folder.filePath(QStringLiteral("log.csv")));
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("log.csv"))));
        const QList<QByteArray> lines =
            readFile(folder.filePath(QStringLiteral("log.csv"))).trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype{1'501});
        QCOMPARE(lines[0].trimmed(),
                 QByteArray("seq,at,name,operator,address,act,target,outcome,detail,request,hash"));
        QVERIFY(lines[1].startsWith("2,")); // the oldest first
        QVERIFY(lines[1].contains(",Grace,operator-2,,sites.put,wiki-0,allowed,Changed the site.,,"));
    }

    void anExportThatCannotBeWrittenIsTold()
    {
        Activity console;
        console.start();
        console.page->exportTo(QStringLiteral("/proc/no/such/folder/log.csv"));
        QTRY_VERIFY(console.page->findChild<Notice*>()->isVisible());
        QVERIFY(console.page->findChild<Notice*>()->words().contains(QStringLiteral("/proc/no")));
    }

    void checkpointsAreSignedSavedAndCompared()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jws"));
        Activity console;
        console.happen();
        console.start();
        console.openMenu(0);
        auto* sheet = console.window.findChild<CheckpointSheet*>();
        QTRY_VERIFY(sheet->hasCheckpoint());
        QStringList words;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join(QLatin1Char('\n'))
                    .contains(QStringLiteral("the hash is the one that was computed here")));
        QTest::mouseClick(console.named<QPushButton>("sheet.act"), Qt::LeftButton);
        console.answerFileDialog(path);
        QTRY_VERIFY(QFile::exists(path));
        const auto status = must(console.one.authority->status());
        const auto read = must(readCheckpoint(readFile(path).toStdString(), status.settings.checkpointJwk));
        QCOMPARE(read.seq, 4U);
        // The log goes on; what the checkpoint saw is still there.
        console.fill(10);
        console.page->compareWith(path);
        auto* notice = console.page->findChild<Notice*>();
        QTRY_COMPARE(notice->headline(), QStringLiteral("The log still holds what the checkpoint saw"));
        // And says so for longer than until the log has news.
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("frwiki")));
        QTRY_COMPARE(console.rows(), 15);
        QCOMPARE(notice->headline(), QStringLiteral("The log still holds what the checkpoint saw"));
        // A checkpoint of another authority, and one that was changed, do not fit.
        QByteArray token = readFile(path).trimmed();
        token[token.size() - 3] = token[token.size() - 3] == 'A' ? 'B' : 'A';
        console.page->compareWith(writeFile(folder, QStringLiteral("b.jws"), token.toStdString()));
        QTRY_COMPARE(notice->headline(), QStringLiteral("b.jws does not fit"));
        AuthorityFixture other;
        QVERIFY(!readCheckpoint(must(other.authority->checkpoint()).token, status.settings.checkpointJwk));
    }

    void lostConnectionKeepsTheLog()
    {
        Activity console;
        console.happen();
        console.start();
        console.workspace->setState(ConnectionState::Lost);
        QCOMPARE(console.rows(), 4);
        must(console.one.authority->putSite(AuthorityFixture::intent(), tests::testSite("dewiki")));
        QVERIFY(!console.window.commands().find(QStringLiteral("activity.csv"))->isEnabled());
        console.workspace->setState(ConnectionState::Connected);
        QTRY_COMPARE(console.rows(), 5);
    }
};

SIGNET_CONSOLE_TEST(TestActivityPage)
#include "test_activity_page.moc"
