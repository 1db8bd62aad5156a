// The page Keys as a person uses it: look at the ring, rotate, stage, schedule, retire, destroy and keep,
// mark compromised, each after its dry run. Against a real authority.

#include "tests/ui/pages_fixture.h"
#include "ui/keys/key_act_sheet.h"
#include "ui/keys/key_detail.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/ring_card.h"
#include "ui/keys/schedule_sheet.h"
#include "ui/workspace/start_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace signet;
using namespace signet::ui;
using authority::KeyAct;
using authority::KeyRequest;
using authority::Role;
using keys::KeyState;
using keys::KeyUse;

namespace {

/// For comparing: QCOMPARE would take core's own toString for its printer.
template <typename Enumeration>
std::string nameOf(Enumeration value)
{
    return std::string(toString(value));
}

struct Ring : PageConsole<KeysPage>
{
    explicit Ring(TestAuthority& itsAuthority, bool connected = true) : PageConsole(itsAuthority, connected)
    {
        card = window.findChild<RingCard*>();
        if (connected)
            waitForRing(1);
    }

    void waitForRing(std::size_t keys)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->picture() && page->picture()->keys.size() >= keys, 20'000);
        settle();
    }
    void choose(const std::string& kid)
    {
        const int row = card->table()->rows()->find(QString::fromStdString(kid));
        QVERIFY(row >= 0);
        card->table()->setFocus();
        QTest::mouseClick(card->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          card->table()->visualRect(card->table()->rows()->index(row, 0)).center());
        settle();
    }
    [[nodiscard]] std::string kidOf(KeyUse use, KeyState state) const
    {
        for (const auto& key : must(authority.authority->ring()).keys) {
            if (key.key.use == use && key.key.state == state)
                return key.key.kid;
        }
        return {};
    }
    [[nodiscard]] KeyState stateOf(const std::string& kid) const
    {
        for (const auto& key : must(authority.authority->ring()).keys) {
            if (key.key.kid == kid)
                return key.key.state;
        }
        qFatal("no key %s", kid.c_str());
    }
    KeyActSheet* openAct(const char* command)
    {
        click(command);
        [&] { QTRY_VERIFY(sheet<KeyActSheet>()); }();
        return sheet<KeyActSheet>();
    }
    [[nodiscard]] QString dryRun() const { return named<QLabel>("dryRun.sentence")->text(); }

    RingCard* card = nullptr;
};

/// A key that has retired: rotated away from, and everything it made has expired.
std::string retiredKey(TestAuthority& authority)
{
    const auto before = must(authority.authority->ring());
    std::string kid;
    for (const auto& key : before.keys) {
        if (key.key.use == KeyUse::Seal)
            kid = key.key.kid;
    }
    KeyRequest request;
    request.act = KeyAct::Rotate;
    must(authority.authority->act(TestAuthority::intent(), request));
    authority.pass(Seconds{200 * 86'400});
    return kid;
}

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRingIsShownAsTableAndTimeline()
    {
        TestAuthority authority;
        authority.seal("40213");
        authority.pass(Seconds{10}); // uses are written down every few seconds
        Ring ring(authority);
        QCOMPARE(ring.page->picture()->keys.size(), std::size_t{2});
        const KeyPicture& seal = ring.page->picture()->keys.front();
        QCOMPARE(nameOf(seal.view.key.use), nameOf(KeyUse::Seal));
        QCOMPARE(seal.use, QStringLiteral("seal · A256GCM"));
        QCOMPARE(seal.row.cells[2].text, QStringLiteral("active"));
        QVERIFY(!seal.row.cells[2].icon.isEmpty()); // a shape as well as a colour
        QTRY_COMPARE(ring.page->picture()->keys.front().uses, QStringLiteral("1"));
        // The timeline says the same to those who cannot see it, and its table does with dates.
        QVERIFY(ring.card->timeline()->accessibleDescription().contains(seal.kid));
        QVERIFY(ring.card->timeline()->accessibleDescription().contains(QStringLiteral("active")));
        QTest::keyClick(&ring.window, Qt::Key_T, Qt::ControlModifier);
        auto* twin = ring.named<QTableView>("keys.twin");
        QVERIFY(twin->isVisible());
        QVERIFY(!ring.card->timeline()->isVisible());
        std::size_t spans = 0;
        for (const KeyPicture& key : ring.page->picture()->keys)
            spans += key.life.spans.size();
        QCOMPARE(static_cast<std::size_t>(twin->model()->rowCount()), spans);
    }

    void aKeyIsChosenInTheTimelineToo()
    {
        TestAuthority authority;
        Ring ring(authority);
        RingTimeline* timeline = ring.card->timeline();
        const QString second = ring.page->picture()->keys.at(1).kid;
        const int header = timeline->height() - 2 * RingTimeline::rowHeight;
        QTest::mouseClick(timeline, Qt::LeftButton, Qt::NoModifier,
                          {40, header + RingTimeline::rowHeight + RingTimeline::rowHeight / 2});
        QCOMPARE(ring.card->current(), second);
        QVERIFY(ring.named<KeyDetail>("keyDetail")->accessibleName().contains(second));
        QTest::keyClick(timeline, Qt::Key_Up);
        QCOMPARE(ring.card->current(), ring.page->picture()->keys.at(0).kid);
        // Moving in time and back.
        const qreal now = timeline->xOf(authority.clock.now());
        QTest::keyClick(timeline, Qt::Key_Right);
        QVERIFY(timeline->xOf(authority.clock.now()) < now);
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(timeline->xOf(authority.clock.now()), now);
    }

    void rotatingLogsNobodyOut()
    {
        TestAuthority authority;
        std::vector<authority::Sealed> sealed;
        for (int i = 0; i < 40; ++i)
            sealed.push_back(authority.seal("user-" + std::to_string(i)));
        Ring ring(authority);
        const std::string before = ring.kidOf(KeyUse::Seal, KeyState::Active);
        ring.choose(before);
        KeyActSheet* sheet = ring.openAct("keys.rotate");
        QTRY_VERIFY(ring.dryRun().contains(QStringLiteral("nobody is logged out")));
        static const QRegularExpression aboutForty(QStringLiteral("\\b(3[7-9]|4[0-3])\\b"));
        QTRY_VERIFY(Ring::saidBy(sheet).contains(aboutForty));        // figures, not only words
        QCOMPARE(ring.kidOf(KeyUse::Seal, KeyState::Active), before); // a dry run
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        ring.waitForRing(3);
        QVERIFY(ring.kidOf(KeyUse::Seal, KeyState::Active) != before);
        QCOMPARE(nameOf(ring.stateOf(before)), nameOf(KeyState::Retiring));
        for (const auto& one : sealed)
            QCOMPARE(authority.refusalOf(one.session.token), std::string());
        QTRY_VERIFY(ring.page->picture()
                        ->find(QString::fromStdString(before))
                        ->next.startsWith(QStringLiteral("retires")));
        // It stands in the key's history.
        ring.choose(before);
        QTRY_VERIFY(ring.named<QTableView>("keys.history")->model()->rowCount() >= 1);
    }

    void aSignKeyOfAnotherAlgorithm()
    {
        TestAuthority authority;
        Ring ring(authority);
        KeyActSheet* sheet = ring.openAct("keys.rotate");
        QComboBox* use = sheet->findChildren<QComboBox*>().at(0);
        QComboBox* algorithm = sheet->findChildren<QComboBox*>().at(1);
        QVERIFY(!algorithm->isVisible()); // seal keys have one
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Down);
        QVERIFY(algorithm->isVisible());
        algorithm->setFocus();
        QTest::keyClicks(algorithm, QStringLiteral("EdDSA"));
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        ring.waitForRing(3);
        const std::string made = ring.kidOf(KeyUse::Sign, KeyState::Active);
        QCOMPARE(ring.page->picture()->find(QString::fromStdString(made))->view.key.algorithm,
                 std::string("EdDSA"));
    }

    void aKeyIsStagedForATime()
    {
        TestAuthority authority;
        Ring ring(authority);
        KeyActSheet* sheet = ring.openAct("keys.stage");
        auto* at = sheet->findChild<QDateTimeEdit*>();
        const QDateTime wanted = at->dateTime().addDays(5);
        at->setDateTime(wanted);
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        ring.waitForRing(3);
        const KeyPicture* pending =
            ring.page->picture()->find(QString::fromStdString(ring.kidOf(KeyUse::Seal, KeyState::Pending)));
        QVERIFY(pending);
        QCOMPARE(pending->view.key.times.activation->time_since_epoch().count(), wanted.toSecsSinceEpoch());
        QVERIFY(pending->next.contains(QStringLiteral("becomes active")));
        // Its life: pending now, active and open later; both lie ahead of now.
        QVERIFY(pending->life.spans.back().planned);
        QCOMPARE(nameOf(pending->life.spans.back().state), nameOf(KeyState::Active));
        // Sooner than planned.
        ring.choose(pending->view.key.kid);
        const std::string kid = ring.card->current().toStdString();
        ring.act(ring.openAct("keys.activate"));
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        QTRY_COMPARE(nameOf(ring.stateOf(kid)), nameOf(KeyState::Active));
    }

    void aPendingKeyIsRetiredUnused()
    {
        TestAuthority authority;
        KeyRequest request;
        request.act = KeyAct::Stage;
        request.at = authority.clock.now() + Seconds{86'400};
        must(authority.authority->act(TestAuthority::intent(), request));
        Ring ring(authority);
        const std::string kid = ring.kidOf(KeyUse::Seal, KeyState::Pending);
        ring.choose(kid);
        ring.act(ring.openAct("keys.retire"));
        QTRY_COMPARE(nameOf(ring.stateOf(kid)), nameOf(KeyState::Retired));
    }

    void whatIsNotAllowedIsSaidAndCannotBeDone()
    {
        TestAuthority authority;
        Ring ring(authority);
        ring.choose(ring.kidOf(KeyUse::Seal, KeyState::Active));
        KeyActSheet* sheet = ring.openAct("keys.retire"); // nothing waits to follow it
        QTRY_VERIFY(ring.dryRun().contains(QStringLiteral("none to follow it")));
        QVERIFY(!sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
    }

    void compromisedMeansRefusedAtOnce()
    {
        TestAuthority authority;
        const auto sealed = authority.seal("40213");
        Ring ring(authority);
        const std::string kid = ring.kidOf(KeyUse::Seal, KeyState::Active);
        ring.choose(kid);
        KeyActSheet* sheet = ring.openAct("keys.compromise");
        QTRY_VERIFY(ring.dryRun().contains(QStringLiteral("1 session")));
        QTRY_VERIFY(Ring::saidBy(sheet).contains(QStringLiteral("of enwiki")));
        auto* button = sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"));
        QCOMPARE(button->property("kind").toString(), QStringLiteral("danger"));
        QVERIFY(!button->hasFocus()); // Return alone must not do it
        ring.act(sheet);
        QTRY_COMPARE(nameOf(ring.stateOf(kid)), nameOf(KeyState::Compromised));
        QCOMPARE(authority.refusalOf(sealed.session.token), std::string("key_compromised"));
        QVERIFY(!ring.kidOf(KeyUse::Seal, KeyState::Active).empty());
    }

    void destructionWaitsAndCanBeTakenBack()
    {
        TestAuthority authority;
        const std::string kid = retiredKey(authority);
        Ring ring(authority);
        QCOMPARE(nameOf(ring.stateOf(kid)), nameOf(KeyState::Retired));
        ring.choose(kid);
        KeyActSheet* sheet = ring.openAct("keys.destroy");
        QTRY_VERIFY(Ring::saidBy(sheet).contains(QStringLiteral("cannot be had back")));
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        const auto planned = [&] {
            const KeyPicture* key = ring.page->picture()->find(QString::fromStdString(kid));
            return key->view.key.times.destruction;
        };
        QTRY_VERIFY(planned());
        QCOMPARE(*planned(), authority.clock.now() + Seconds{7 * 86'400});
        ring.settle();
        ring.act(ring.openAct("keys.keep"));
        QTRY_VERIFY(!planned());
        ring.settle();
        ring.act(ring.openAct("keys.destroy"));
        QTRY_VERIFY(planned());
        authority.pass(Seconds{8 * 86'400});
        QCOMPARE(nameOf(ring.stateOf(kid)), nameOf(KeyState::Destroyed));
    }

    void aScheduleIsKept()
    {
        TestAuthority authority;
        Ring ring(authority);
        ring.click("keys.schedule");
        QTRY_VERIFY(ring.sheet<ScheduleSheet>());
        ScheduleSheet* sheet = ring.sheet<ScheduleSheet>();
        QVERIFY(
            !sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"))->isEnabled()); // nothing changed yet
        QCheckBox* on = sheet->findChildren<QCheckBox*>().at(0);
        QVERIFY(on->hasFocus());
        QTest::keyClick(on, Qt::Key_Space);
        QSpinBox* days = sheet->findChildren<QSpinBox*>().at(0);
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("14"));
        QTRY_VERIFY(Ring::saidBy(sheet).contains(QStringLiteral("Next")));
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<ScheduleSheet>());
        QTRY_VERIFY(ring.page->picture()->sealRotation);
        QCOMPARE(*ring.page->picture()->sealRotation, Seconds{14 * 86'400});
        QVERIFY(!ring.page->picture()->signRotation);
        QTRY_VERIFY(Ring::saidBy(ring.page).contains(QStringLiteral("Next rotation")));
    }

    void rolesDecide()
    {
        TestAuthority authority;
        Ring ring(authority);
        const auto enabled = [&](const char* id) {
            return ring.window.commands().find(QString::fromLatin1(id))->isEnabled();
        };
        ring.choose(ring.kidOf(KeyUse::Seal, KeyState::Active));
        QVERIFY(enabled("keys.rotate") && enabled("keys.compromise") && enabled("keys.schedule"));
        ring.workspace->setRole(Role::Keykeeper);
        QVERIFY(enabled("keys.rotate") && !enabled("keys.schedule"));
        ring.workspace->setRole(Role::Revoker);
        QVERIFY(!enabled("keys.rotate") && !enabled("keys.compromise") && enabled("keys.export.jwks"));
        QVERIFY(ring.window.commands()
                    .find(QStringLiteral("keys.rotate"))
                    ->toolTip()
                    .contains(QStringLiteral("keykeeper")));
    }

    void aLostAnswerIsTriedAgainOnce()
    {
        TestAuthority authority;
        Ring ring(authority);
        ring.workspace->loseAnswers(1);
        KeyActSheet* sheet = ring.openAct("keys.rotate");
        ring.act(sheet);
        QTRY_VERIFY(Ring::saidBy(sheet).contains(QStringLiteral("The answer was lost")));
        const std::size_t keys = must(authority.authority->ring()).keys.size();
        ring.workspace->restore();
        ring.act(sheet);
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        QCOMPARE(must(authority.authority->ring()).keys.size(), keys); // once
    }

    void aLostConnectionKeepsTheLastKnown()
    {
        TestAuthority authority;
        Ring ring(authority);
        ring.workspace->cut();
        QCOMPARE(ring.page->picture()->keys.size(), std::size_t{2});
        QVERIFY(Ring::saidBy(ring.page).contains(QStringLiteral("ast known")));
        QVERIFY(!ring.window.commands().find(QStringLiteral("keys.rotate"))->isEnabled());
        ring.workspace->restore();
        QTRY_VERIFY(ring.window.commands().find(QStringLiteral("keys.rotate"))->isEnabled());
    }

    void othersLeadHere()
    {
        TestAuthority authority;
        Ring ring(authority);
        const QString second = ring.page->picture()->keys.at(1).kid;
        ring.window.go(QStringLiteral("keys"), {{QStringLiteral("kid"), second}});
        QCOMPARE(ring.card->current(), second);
    }

    void withoutAWorkspaceOneIsOfferedInstead()
    {
        TestAuthority authority;
        Ring ring(authority, false);
        QVERIFY(!ring.page->isVisible());
        QVERIFY(ring.window.findChild<StartPage*>()->isVisible());
        QVERIFY(!ring.window.commands().find(QStringLiteral("keys.rotate"))->isEnabled());
    }

    void aKeyIsRotatedByTheKeyboardAlone()
    {
        TestAuthority authority;
        Ring ring(authority);
        const std::string before = ring.kidOf(KeyUse::Seal, KeyState::Active);
        QTest::keyClick(&ring.window, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(ring.sheet<KeyActSheet>());
        Ring::actByKey(ring.sheet<KeyActSheet>());
        QTRY_VERIFY(!ring.sheet<KeyActSheet>());
        ring.waitForRing(3);
        QCOMPARE(nameOf(ring.stateOf(before)), nameOf(KeyState::Retiring));
        // And the old one is marked compromised: chosen by arrows, found by Tab.
        ring.card->table()->setFocus();
        for (int i = 0; i < 4 && ring.card->current().toStdString() != before; ++i)
            QTest::keyClick(ring.card->table(), Qt::Key_Down);
        for (int i = 0; i < 4 && ring.card->current().toStdString() != before; ++i)
            QTest::keyClick(ring.card->table(), Qt::Key_Up);
        QCOMPARE(ring.card->current().toStdString(), before);
        ring.settle();
        QVERIFY(Ring::tabTo(QStringLiteral("button.keys.compromise")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(ring.sheet<KeyActSheet>());
        Ring::actByKey(ring.sheet<KeyActSheet>());
        QTRY_COMPARE(nameOf(ring.stateOf(before)), nameOf(KeyState::Compromised));
    }

    void everySceneIsReached()
    {
        TestAuthority authority;
        retiredKey(authority);
        Ring ring(authority);
        for (const Scene& scene : ring.page->scenes()) {
            bool reached = false;
            scene.prepare([&reached] { reached = true; });
            QTRY_VERIFY2_WITH_TIMEOUT(reached, qPrintable(scene.name), 20'000);
        }
    }
};

SIGNET_CONSOLE_TEST(TestKeysPage)
#include "test_keys_page.moc"
