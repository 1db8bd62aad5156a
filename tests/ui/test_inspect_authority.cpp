// Inspect in front of an authority: it verifies what no key here could, says whether a session is in force,
// and ends it in place.

#include "tests/ui/authority_console.h"
#include "ui/inspect/end_sheet.h"
#include "ui/inspect/inspect_page.h"

using namespace signet;
using namespace signet::ui;

namespace {

struct Desk : AuthorityConsole
{
    Desk()
    {
        page = add<InspectPage>();
        open();
    }

    void show(const std::string& text)
    {
        page->inspectText(QString::fromStdString(text));
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page->isBusy());
        QCoreApplication::processEvents();
        QTRY_VERIFY(!page->isBusy());
    }
    [[nodiscard]] QString said() const { return named<QLabel>("inspect.authority.sentence")->text(); }
    [[nodiscard]] bool isShown() const { return named("inspect.authority")->isVisible(); }
    [[nodiscard]] bool offers(const char* command) const
    {
        const auto* button = named<QPushButton>((std::string("button.") + command).c_str());
        return button->isVisible() && button->isEnabled();
    }
    [[nodiscard]] QString claim(const QString& name) const
    {
        for (const ClaimRow& row : page->details()->claims) {
            if (row.name == name)
                return row.value;
        }
        return {};
    }
    [[nodiscard]] std::string cookie(std::string_view person)
    {
        return "Cookie: __Host-enwiki-session=" + one.seal(person).session.token;
    }

    InspectPage* page = nullptr;
};

} // namespace

class TestInspectAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsWhatOnlyTheAuthorityCan()
    {
        Desk desk;
        desk.show(desk.cookie("Alice"));
        QTRY_COMPARE(desk.said(), QStringLiteral("In force: no revocation reaches it"));
        QCOMPARE(desk.page->details()->look.word, verified);
        QCOMPARE(desk.claim(QStringLiteral("sub")), QStringLiteral("Alice"));
        auto* list = desk.window.findChild<FoundCard*>();
        QVERIFY(list);
        const auto* rows = list->findChild<QTableView*>()->model();
        QCOMPARE(rows->data(rows->index(0, FoundModel::Verdict)).toString(),
                 verified); // the list knows it too
        QCOMPARE(desk.claim(QStringLiteral("aud")), QStringLiteral("enwiki"));
        QVERIFY(desk.page->details()->length > 0); // still marked where it lies in the input
        QVERIFY(desk.offers("inspect.end"));
        QVERIFY(desk.offers("inspect.endPerson"));
        QVERIFY(desk.offers("inspect.showKey"));
    }

    void aSessionEndsWhereItIsSeen()
    {
        Desk desk;
        const auto sealed = desk.one.seal("Alice");
        const auto other = desk.one.seal("Alice");
        desk.show(sealed.session.token);
        QTRY_VERIFY(desk.offers("inspect.end"));
        desk.click("inspect.end");
        QTRY_VERIFY(desk.window.findChild<EndSheet*>());
        auto* act = desk.named<QPushButton>("end.act");
        QTRY_VERIFY(act->isEnabled()); // once it has said what it would do
        QVERIFY(desk.named<QLabel>("end.effect")->text().contains(QStringLiteral("1 session")));
        QTest::keyClicks(desk.named<QLineEdit>("end.reason"), QStringLiteral("left at the library"));
        QCOMPARE(desk.one.refusalOf(sealed.session.token), std::string()); // nothing happened yet
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(!desk.window.findChild<EndSheet*>());
        QTRY_COMPARE(desk.said(), QStringLiteral("Ended: a revocation reaches it"));
        QCOMPARE(desk.page->details()->look.word, refused);
        QCOMPARE(desk.one.refusalOf(sealed.session.token), std::string("session_revoked"));
        QCOMPARE(desk.one.refusalOf(other.session.token), std::string()); // and this one goes on
        QVERIFY(!desk.offers("inspect.end"));
        const auto log = tests::must(desk.one.authority->revocations({}));
        QCOMPARE(log.entries.size(), std::size_t{1});
        QCOMPARE(log.entries.front().reason, std::string("left at the library"));
    }

    void everythingOfAPersonEnds()
    {
        Desk desk;
        const auto shown = desk.one.seal("Alice");
        const auto other = desk.one.seal("Alice");
        const auto another = desk.one.seal("Bob");
        desk.show(shown.session.token);
        QTRY_VERIFY(desk.offers("inspect.endPerson"));
        desk.click("inspect.endPerson");
        QTRY_VERIFY(desk.named<QPushButton>("end.act")->isEnabled());
        QTest::mouseClick(desk.named<QPushButton>("end.act"), Qt::LeftButton);
        QTRY_COMPARE(desk.said(), QStringLiteral("Ended: a revocation reaches it"));
        QCOMPARE(desk.one.refusalOf(other.session.token), std::string("user_revoked"));
        QCOMPARE(desk.one.refusalOf(another.session.token), std::string());
    }

    void endedElsewhereIsSeenByItself()
    {
        Desk desk;
        const auto sealed = desk.one.seal("Alice");
        desk.show(sealed.session.token);
        QTRY_VERIFY(desk.offers("inspect.end"));
        const std::vector entries{
            tests::AuthorityFixture::revocation(revocation::Kind::Session, sealed.sid, "enwiki")};
        tests::must(desk.one.authority->revoke(tests::AuthorityFixture::intent(), entries));
        QTRY_COMPARE(desk.said(), QStringLiteral("Ended: a revocation reaches it"));
    }

    void aRoleThatIsTooSmallLooksButEndsNothing()
    {
        Desk desk;
        desk.workspace->setRole(authority::Role::Viewer);
        desk.show(desk.cookie("Alice"));
        QTRY_COMPARE(desk.said(), QStringLiteral("In force: no revocation reaches it"));
        QVERIFY(!desk.offers("inspect.end"));
        QVERIFY(desk.offers("inspect.showKey"));
        QVERIFY(desk.named<QPushButton>("button.inspect.end")->toolTip().contains(QStringLiteral("revoker")));
    }

    void forgedAndForeignTokensNameNobody()
    {
        Desk desk;
        tests::AuthorityFixture elsewhere;
        desk.show(elsewhere.seal("Mallory").session.token);
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Not made here")));
        QVERIFY(!desk.offers("inspect.end"));

        std::string altered = desk.one.seal("Alice").session.token;
        altered[altered.size() - 30] = altered[altered.size() - 30] == 'A' ? 'B' : 'A';
        desk.show(altered);
        QTRY_COMPARE(desk.page->details()->look.word, refused);
        QVERIFY(!desk.offers("inspect.end"));
    }

    void tokensOfOthersAreNotSentAnywhere()
    {
        Desk desk;
        desk.show("Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0."
                  "c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJlc2ln");
        QVERIFY(desk.page->details());
        QVERIFY(!desk.isShown());
    }

    void withoutAConnectionItSaysSoAndAsksLater()
    {
        Desk desk;
        desk.workspace->setState(ConnectionState::Lost);
        desk.show(desk.cookie("Alice"));
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Not asked")));
        QCOMPARE(desk.page->details()->look.word, notVerified);
        desk.workspace->setState(ConnectionState::Connected);
        QTRY_COMPARE(desk.said(), QStringLiteral("In force: no revocation reaches it"));
    }
};

SIGNET_CONSOLE_TEST(TestInspectAuthority)
#include "test_inspect_authority.moc"
