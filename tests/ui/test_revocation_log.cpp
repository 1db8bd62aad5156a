// The revocation log as a table: as long as the log, holding only what is looked at. Against a real
// authority. SIGNET_REVOCATIONS=1000000 measures with that many entries; without it a few must do.

#include "tests/ui/pages_fixture.h"
#include "ui/revocations/log_card.h"
#include "ui/revocations/revocations_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

#include <fstream>

using namespace signet;
using namespace signet::ui;
using revocation::Kind;
using revocation::Revocation;

namespace {

constexpr int usualCount = 40'000;

constexpr Timestamp start{Seconds{1'795'000'000}};

/// Entries like those of a busy site: mostly people who log out, some users, few keys.
Revocation invented(std::size_t i)
{
    Revocation entry;
    entry.id = "invented-" + std::to_string(i);
    entry.site = i % 4 == 0 ? "dewiki" : "enwiki";
    entry.at = start + Seconds{static_cast<Seconds::rep>(i)};
    entry.expires = *parseTimestamp("2027-11-24T00:00:00Z");
    if (i % 50 == 7) {
        entry.kind = Kind::User;
        entry.target = "mw:" + std::to_string(i % 9'000);
        entry.reason = i % 100 == 7 ? "password in a leak" : "blocked";
        entry.operatorId = "ada";
    } else {
        entry.kind = Kind::Session;
        std::string sid = std::to_string(i);
        entry.target = std::string(21 - sid.size(), 'A') + sid + "A";
    }
    return entry;
}

std::function<void(record::SqliteRecord&)> filledWith(std::size_t count)
{
    return [count](record::SqliteRecord& record) {
        constexpr std::size_t chunk = 10'000;
        for (std::size_t at = 0; at < count; at += chunk) {
            std::vector<Revocation> entries;
            for (std::size_t i = at; i < std::min(count, at + chunk); ++i)
                entries.push_back(invented(i));
            must(record.transact([&](authority::Transaction& transaction) -> Result<void> {
                auto stored = transaction.appendRevocations(entries);
                return stored ? Result<void>() : tl::unexpected(stored.error());
            }));
        }
    };
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t pages = 0;
    std::size_t resident = 0;
    file >> pages >> resident;
    return static_cast<double>(resident) * 4096 / 1e6;
}

struct Log : PageConsole<RevocationsPage>
{
    explicit Log(TestAuthority& itsAuthority) : PageConsole(itsAuthority)
    {
        card = window.findChild<LogCard*>();
        table = card->table();
    }

    [[nodiscard]] RevocationLog& model() const { return page->log(); }
    [[nodiscard]] int topRow() const { return table->rowAt(0); }
    /// Scrolls there and waits until the rows in sight have come.
    void scrollTo(int row)
    {
        table->verticalScrollBar()->setValue(row * table->rowHeight(0));
        waitForRows();
    }
    void waitForRows()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!model().isBusy() && (model().rowCount() == 0 || model().row(topRow())),
                                 60'000);
    }
    [[nodiscard]] std::uint64_t seqAt(int row) const { return model().row(row) ? model().row(row)->seq : 0; }

    LogCard* card = nullptr;
    QTableView* table = nullptr;
};

/// What holds up the window's thread, by the clock on the wall and by processor time.
struct Stalls
{
    Stalls()
    {
        TimedApplication::self().forget();
        QObject::connect(&pulse, &QTimer::timeout, &pulse, [this] {
            longest = std::max(longest, since.nsecsElapsed());
            since.start();
        });
        since.start();
        pulse.start(0);
    }
    void print(const char* what) const
    {
        qInfo("%-34s longest stall %5.1f ms, most work for one event %5.1f ms of processor time (%s)", what,
              static_cast<double>(longest) / 1e6, TimedApplication::self().longest(),
              qPrintable(TimedApplication::self().who()));
    }

    QTimer pulse;
    QElapsedTimer since;
    qint64 longest = 0;
};

} // namespace

class TestRevocationLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLogSaysWhatWouldBeThere()
    {
        TestAuthority authority;
        Log log(authority);
        QVERIFY(Log::saidBy(log.card).contains(QStringLiteral("Nothing has been revoked")));
        QVERIFY(!log.table->isVisible());
        // It offers what to do, and that works.
        Log::choose(log.card, QStringLiteral("End somebody's sessions\u2026"));
        QTRY_VERIFY(log.sheet<ComposeSheet>());
    }

    void rowsSayWhatTheLogSays()
    {
        TestAuthority authority;
        Revocation one;
        one.id = randomIdentifier();
        one.kind = Kind::User;
        one.site = "enwiki";
        one.target = "40213";
        one.reason = "lost laptop";
        authority.revoke({one});
        Log log(authority);
        QCOMPARE(log.model().rowCount(), 1);
        const auto text = [&](int column) { return log.model().index(0, column).data().toString(); };
        QCOMPARE(text(RevocationLog::Seq), QStringLiteral("1"));
        QCOMPARE(text(RevocationLog::Kind), QStringLiteral("user"));
        QCOMPARE(text(RevocationLog::Whom), QStringLiteral("enwiki · 40213"));
        QCOMPARE(text(RevocationLog::Reason), QStringLiteral("lost laptop"));
        QTRY_COMPARE(text(RevocationLog::Nodes), QStringLiteral("1 of 1"));
    }

    void newEntriesComeInAtTheTop()
    {
        TestAuthority authority(filledWith(250));
        Log log(authority);
        QCOMPARE(log.model().rowCount(), 250);
        QCOMPARE(log.seqAt(0), std::uint64_t{250});
        log.table->selectRow(3);
        Revocation one = invented(1'000);
        authority.revoke({one});
        QTRY_COMPARE(log.model().rowCount(), 251);
        QTRY_COMPARE(log.seqAt(0), std::uint64_t{251});
        QCOMPARE(log.seqAt(1), std::uint64_t{250});
        QCOMPARE(log.table->currentIndex().row(), 4); // the selection stays with its entry
    }

    void whatIsReadFurtherDownStaysWhereItIs()
    {
        TestAuthority authority(filledWith(1'000));
        Log log(authority);
        log.scrollTo(500);
        QTRY_VERIFY(!log.model().standsAtNewEnd());
        const std::uint64_t before = log.seqAt(log.topRow());
        authority.revoke({invented(5'000), invented(5'001)});
        QTRY_COMPARE_WITH_TIMEOUT(log.model().newer(), std::uint64_t{2}, 30'000);
        QCOMPARE(log.model().rowCount(), 1'000);
        QCOMPARE(log.seqAt(log.topRow()), before);
        Log::choose(log.card, QStringLiteral("2 newer"));
        QTRY_COMPARE(log.model().rowCount(), 1'002);
        QTRY_COMPARE(log.seqAt(0), std::uint64_t{1'002});
        QCOMPARE(log.model().newer(), std::uint64_t{0});
    }

    void everyRowIsTheRightOne()
    {
        constexpr int count = 3'210;
        TestAuthority authority(filledWith(count));
        Log log(authority);
        for (const int row : {0, 17, 1'600, 800, 2'400, 90, count - 30, 1'200, 5}) {
            log.scrollTo(row);
            for (int at = log.topRow(); at < std::min(count, log.topRow() + 15); ++at)
                QCOMPARE(log.seqAt(at), static_cast<std::uint64_t>(count - at));
        }
        QVERIFY(log.model().blocksKept() <= RevocationLog::maximumBlocks);
    }

    void theOldestFirstIfWanted()
    {
        constexpr int count = 1'234;
        TestAuthority authority(filledWith(count));
        Log log(authority);
        QHeaderView* header = log.table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(RevocationLog::Seq) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        log.waitForRows();
        QCOMPARE(log.model().order(), Qt::AscendingOrder);
        QTRY_COMPARE(log.seqAt(0), std::uint64_t{1});
        log.scrollTo(700);
        QCOMPARE(log.seqAt(log.topRow() + 1), static_cast<std::uint64_t>(log.topRow() + 2));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        log.waitForRows();
        QTRY_COMPARE(log.seqAt(0), static_cast<std::uint64_t>(count));
    }

    void filtersByTyping()
    {
        TestAuthority authority(filledWith(2'000));
        Log log(authority);
        QTest::keyClick(&log.window, Qt::Key_F, Qt::ControlModifier);
        auto* field = log.named<QLineEdit>("revocations.filter");
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("leak"));
        QTRY_COMPARE(log.model().rowCount(), 20);
        log.waitForRows();
        for (int row = 0; row < 20; ++row)
            QCOMPARE(log.model().row(row)->reason.text, QStringLiteral("password in a leak"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("no such word"));
        QTRY_VERIFY(Log::saidBy(log.card).contains(QStringLiteral("No entry fits")));
        Log::choose(log.card, QStringLiteral("Clear the filter"));
        QTRY_COMPARE(log.model().rowCount(), 2'000);
    }

    void filtersByKindAndSite()
    {
        TestAuthority authority(filledWith(2'000));
        Log log(authority);
        QTRY_COMPARE(log.card->findChildren<QComboBox*>().at(1)->count(), 3); // the sites have come
        QComboBox* kinds = log.card->findChildren<QComboBox*>().at(0);
        kinds->setFocus();
        QTest::keyClicks(kinds, QStringLiteral("user"));
        QTRY_COMPARE(log.model().rowCount(), 40);
        QComboBox* sites = log.card->findChildren<QComboBox*>().at(1);
        sites->setFocus();
        QTest::keyClicks(sites, QStringLiteral("enwiki"));
        QTRY_COMPARE(log.model().rowCount(), 40);
        QTest::keyClick(sites, Qt::Key_Up);
        QCOMPARE(sites->currentText(), QStringLiteral("dewiki"));
        QTRY_COMPARE(log.model().rowCount(), 0);
    }

    void aLostConnectionKeepsWhatIsKnown()
    {
        TestAuthority authority(filledWith(1'000));
        Log log(authority);
        log.workspace->cut();
        QCOMPARE(log.model().rowCount(), 1'000);
        QCOMPARE(log.seqAt(0), std::uint64_t{1'000});
        QVERIFY(Log::saidBy(log.page).contains(QStringLiteral("ast known")));
        log.table->verticalScrollBar()->setValue(600 * log.table->rowHeight(0));
        QTRY_VERIFY(log.model().error());
        QVERIFY(!log.model().row(log.topRow())); // a placeholder, not somebody else's row
        log.workspace->restore();
        QTRY_VERIFY(log.model().row(log.topRow()));
        QTRY_VERIFY(!log.model().error());
    }

    void anotherWorkspaceHasAnotherLog()
    {
        TestAuthority authority(filledWith(50));
        Log log(authority);
        QCOMPARE(log.model().rowCount(), 50);
        TestAuthority other;
        log.window.workspaces().set(std::make_unique<AuthorityWorkspace>(other, QStringLiteral("other")));
        QTRY_COMPARE(log.model().rowCount(), 0);
        QTRY_VERIFY(log.model().isRead());
        log.window.workspaces().set(nullptr);
        QCOMPARE(log.model().rowCount(), 0);
    }

    void aLongLogIsReadWithoutAStall()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("SIGNET_REVOCATIONS", &given);
        const auto count =
            static_cast<std::size_t>(given ? std::max(wanted, 10'000) : usualCount) / 100 * 100;
        const auto entries = static_cast<int>(count);
        const QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        TestAuthority authority(
            filledWith(count),
            must(record::SqliteRecord::create(folder.filePath(QStringLiteral("record")).toStdString())));
        qInfo("a log of %zu entries was made and read by the authority in %.1f s", count,
              static_cast<double>(timer.elapsed()) / 1e3);
        const double before = residentMegabytes();

        timer.start();
        std::optional<Stalls> stalls(std::in_place);
        Log log(authority);
        QTRY_VERIFY_WITH_TIMEOUT(log.model().row(0), 20'000);
        qInfo("first rows of %d, window included, after %lld ms", entries, timer.elapsed());
        stalls->print("opening the page");
        QCOMPARE(log.model().rowCount(), entries);

        // Again with the window there already: what a person waits for who comes to the page.
        log.page->log().setWorkspace(nullptr);
        timer.start();
        stalls.emplace();
        log.page->log().setWorkspace(log.workspace);
        QTRY_VERIFY_WITH_TIMEOUT(log.model().row(0), 20'000);
        qInfo("first rows of %d after %lld ms", entries, timer.elapsed());
        stalls->print("first rows");

        stalls.emplace();
        QScrollBar* bar = log.table->verticalScrollBar();
        const int pages = given ? 300 : 60;
        for (int i = 0; i < pages; ++i) { // a page at a time
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            QTest::qWait(1);
        }
        log.waitForRows();
        stalls->print("pages, one after the other");

        stalls.emplace();
        const int steps = given ? 200 : 40;
        for (int i = 0; i <= steps; ++i) { // the thumb dragged over the whole log
            bar->setValue(
                static_cast<int>(static_cast<qint64>(bar->maximum()) * ((i * 37) % (steps + 1)) / steps));
            QTest::qWait(2);
        }
        timer.start();
        log.waitForRows();
        stalls->print("the thumb dragged over all of it");
        qInfo("rows in sight after letting go: %lld ms", timer.elapsed());
        const int top = log.topRow();
        QCOMPARE(log.seqAt(top), static_cast<std::uint64_t>(count) - static_cast<std::uint64_t>(top));

        stalls.emplace();
        timer.start();
        for (const int row : {entries / 2, entries / 4, entries * 3 / 4 - 1}) {
            log.scrollTo(row);
            QCOMPARE(log.seqAt(log.topRow()),
                     static_cast<std::uint64_t>(count) - static_cast<std::uint64_t>(log.topRow()));
        }
        qInfo("three jumps far apart: %lld ms", timer.elapsed());
        stalls->print("jumps");

        stalls.emplace();
        timer.start();
        QHeaderView* header = log.table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(RevocationLog::Seq) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        log.waitForRows();
        QCOMPARE(log.seqAt(0), std::uint64_t{1});
        qInfo("the oldest first after %lld ms", timer.elapsed());
        stalls->print("sorting");

        stalls.emplace();
        timer.start();
        auto* field = log.named<QLineEdit>("revocations.filter");
        QTest::keyClicks(field, QStringLiteral("leak"));
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), entries / 100, 20'000);
        log.waitForRows();
        qInfo("words of the reason found after %lld ms, the pause after typing included", timer.elapsed());
        stalls->print("filtering by words");
        stalls.emplace();
        timer.start();
        field->clear();
        QComboBox* kinds = log.card->findChildren<QComboBox*>().at(0);
        kinds->setCurrentIndex(1 + static_cast<int>(Kind::Session));
        QTRY_COMPARE_WITH_TIMEOUT(log.model().rowCount(), entries - entries / 50, 20'000);
        log.waitForRows();
        log.scrollTo(entries * 2 / 5);
        qInfo("%d of one kind, and a jump among them, after %lld ms", log.model().rowCount(),
              timer.elapsed());
        stalls->print("filtering by kind");

        QVERIFY(log.model().blocksKept() <= RevocationLog::maximumBlocks);
        const double after = residentMegabytes();
        qInfo(
            "memory: %.0f MB with the authority, its record and the window; %.0f MB of it since the page was "
            "opened; %zu blocks of %zu rows kept",
            after, after - before, log.model().blocksKept(), RevocationLog::blockSize);
        QVERIFY(after < 300);
    }
};

SIGNET_CONSOLE_TEST(TestRevocationLog)
#include "test_revocation_log.moc"
