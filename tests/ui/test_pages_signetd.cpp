// The pages Keys and Revocations in front of a real signetd, reached as any console reaches it: rotate after
// the dry run, end a session and see it end, lose the authority in the middle of a push, be allowed too
// little.

#include "tests/ui/pages_fixture.h"
#include "tests/ui/remote_support.h"
#include "ui/keys/key_act_sheet.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/ring_card.h"
#include "ui/revocations/effect_card.h"
#include "ui/revocations/push_card.h"
#include "ui/revocations/revocations_page.h"

using namespace signet;
using namespace signet::ui;
using keys::KeyState;
using keys::KeyUse;
using revocation::Kind;
using revocation::Revocation;

namespace {

constexpr int longWait = 60'000; // ms

template <typename PageType>
struct RemoteConsole : PageWindow<PageType>
{
    RemoteConsole(const testing::TestAuthority& node, const char* role) : PageWindow<PageType>(systemClock())
    {
        Connected connected(node, role);
        id = connected.id;
        workspace = connected.workspace.get();
        this->window.workspaces().set(std::move(connected.workspace));
        this->open();
    }

    static const Clock& systemClock()
    {
        static const SystemClock clock;
        return clock;
    }

    std::string id;
    RemoteWorkspace* workspace = nullptr;
};

using Revoking = RemoteConsole<RevocationsPage>;

Revocation entryOf(Kind kind, const QString& target)
{
    Revocation entry;
    entry.kind = kind;
    entry.site = "enwiki";
    entry.target = target.toStdString();
    return entry;
}

StagedRows people(int count, const char* prefix)
{
    std::vector<Revocation> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(entryOf(Kind::User, QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(i)));
    return rowsOf(stageable(std::move(entries)));
}

void push(Revoking& console)
{
    auto* command = console.window.commands().find(QStringLiteral("revocations.push"));
    QTRY_VERIFY2_WITH_TIMEOUT(command->isEnabled(), qPrintable(command->toolTip()), longWait);
    console.click("revocations.push");
}

} // namespace

class TestPagesSignetd : public QObject
{
    Q_OBJECT

    std::unique_ptr<testing::TestAuthority> m_node;

    [[nodiscard]] std::uint64_t entriesNaming(const std::string& text) const
    {
        auto administrator = m_node->client();
        authority::RevocationQuery query;
        query.text = text;
        query.limit = 1;
        return must(administrator.revocations(query)).total;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().sync();
        m_node = std::make_unique<testing::TestAuthority>(unhurried());
        QVERIFY(m_node->prepare());
    }

    void rotatingAfterTheDryRunLogsNobodyOut()
    {
        std::vector<testing::TestAuthority::Session> sessions;
        for (int i = 0; i < 12; ++i)
            sessions.push_back(m_node->seal(QStringLiteral("user-%1").arg(i)));
        RemoteConsole<KeysPage> console(*m_node, "keykeeper");
        QTRY_VERIFY_WITH_TIMEOUT(console.page->picture(), longWait);
        const auto active = [&] {
            for (const KeyPicture& key : console.page->picture()->keys) {
                if (key.view.key.use == KeyUse::Seal && key.view.key.state == KeyState::Active)
                    return key.kid;
            }
            return QString();
        };
        const QString before = active();
        console.window.findChild<RingCard*>()->setCurrent(before);
        console.click("keys.rotate");
        QTRY_VERIFY(console.sheet<KeyActSheet>());
        QTRY_VERIFY_WITH_TIMEOUT(
            console.named<QLabel>("dryRun.sentence")->text().contains(QStringLiteral("nobody is logged out")),
            longWait);
        QCOMPARE(active(), before); // nothing has happened yet
        console.act(console.sheet<KeyActSheet>());
        QTRY_VERIFY_WITH_TIMEOUT(!console.sheet<KeyActSheet>(), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(active() != before && !active().isEmpty(), longWait);
        for (const auto& session : sessions)
            QVERIFY(m_node->opens(session.token));
    }

    void aSessionIsSeenToEnd()
    {
        const auto ending = m_node->seal(QStringLiteral("40213"));
        const auto other = m_node->seal(QStringLiteral("40213"));
        QVERIFY(m_node->opens(ending.token));
        Revoking console(*m_node, "revoker");
        console.window.go(QStringLiteral("revocations"),
                          {{QStringLiteral("compose"), QStringLiteral("session")},
                           {QStringLiteral("site"), QStringLiteral("enwiki")},
                           {QStringLiteral("target"), ending.sid}});
        QTRY_VERIFY(console.sheet<ComposeSheet>());
        console.act(console.sheet<ComposeSheet>());
        QTRY_COMPARE(console.page->desk().staging.rows().size(), std::size_t{1});
        QVERIFY(m_node->opens(ending.token)); // staged is not pushed
        push(console);
        QTRY_COMPARE_WITH_TIMEOUT(console.page->desk().pusher.state(), Pusher::State::Done, longWait);
        QVERIFY(!m_node->opens(ending.token)); // acknowledged is in force
        QVERIFY(m_node->opens(other.token));
        QTRY_VERIFY_WITH_TIMEOUT(console.named<PushCard>("pushCard")->isInForce(), longWait);
        const auto* pushed = console.named<QTableView>("pushed")->model();
        QCOMPARE(pushed->index(0, PushedModel::Number).data().toString(), QStringLiteral("1"));
        QTRY_COMPARE(pushed->index(0, PushedModel::Nodes).data().toString(), QStringLiteral("1 of 1"));
        QTRY_COMPARE_WITH_TIMEOUT(console.page->log().rowCount(), 1, longWait);
    }

    void killedInTheMiddleOfAPushAndStartedAgain()
    {
        constexpr int count = 60'000;
        Revoking console(*m_node, "revoker");
        must(console.page->stage(people(count, "leaked")));
        QTRY_VERIFY_WITH_TIMEOUT(console.named<EffectCard>("effectCard")->isReady(), longWait);
        Pusher& pusher = console.page->desk().pusher;
        bool wasLost = false;
        bool killed = false;
        connect(&pusher, &Pusher::changed, this, [&] {
            wasLost = wasLost || pusher.state() == Pusher::State::Lost;
            if (!killed && pusher.pushed() >= 2 * Pusher::batchSize) {
                killed = true;
                QTimer::singleShot(20, this, [this] { m_node->kill(); }); // while the next is on its way
            }
        });
        push(console);
        QTRY_VERIFY_WITH_TIMEOUT(wasLost, longWait);
        const std::size_t told = pusher.pushed();
        QVERIFY(told >= 2 * Pusher::batchSize && told < count);
        QCOMPARE(console.page->desk().staging.rows().size(), count - told); // what is not known to be there
        QVERIFY(console.named<QLabel>("push.sentence")->text().contains(QStringLiteral("sent again")));
        QVERIFY(!console.window.commands().find(QStringLiteral("revocations.compose"))->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(console.workspace->state(), ConnectionState::Lost, longWait);
        QVERIFY(m_node->start());
        QTRY_COMPARE_WITH_TIMEOUT(pusher.state(), Pusher::State::Done, longWait);
        QCOMPARE(pusher.pushed(), std::size_t{count});
        QCOMPARE(pusher.known(), std::size_t{0}); // it was all this push
        QVERIFY(console.page->desk().staging.isEmpty());
        QCOMPARE(entriesNaming("leaked"), std::uint64_t{count}); // each once
        std::uint64_t last = 0;
        for (const PushedRow& row : pusher.rows()) {
            QVERIFY(row.seq > last);
            last = row.seq;
        }
        QTRY_COMPARE_WITH_TIMEOUT(console.page->log().rowCount(), count, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(console.named<PushCard>("pushCard")->isInForce(), longWait);
        disconnect(&pusher, nullptr, this, nullptr);
    }

    void whatIsStagedStaysWhileTheAuthorityIsAway()
    {
        Revoking console(*m_node, "revoker");
        must(console.page->stage(people(3, "kept")));
        m_node->kill();
        QTRY_COMPARE_WITH_TIMEOUT(console.workspace->state(), ConnectionState::Lost, longWait);
        const Command* command = console.window.commands().find(QStringLiteral("revocations.push"));
        QVERIFY(!command->isEnabled());
        QVERIFY(command->toolTip().contains(QStringLiteral("Not connected")));
        QCOMPARE(console.page->desk().staging.rows().size(), std::size_t{3});
        QVERIFY(Revoking::saidBy(console.page).contains(QStringLiteral("ast known")));
        QVERIFY(m_node->start());
        QTRY_COMPARE_WITH_TIMEOUT(console.workspace->state(), ConnectionState::Connected, longWait);
        push(console);
        QTRY_COMPARE_WITH_TIMEOUT(console.page->desk().pusher.state(), Pusher::State::Done, longWait);
        QCOMPARE(entriesNaming("kept"), std::uint64_t{3});
    }

    void aRoleTooSmallIsSaidBeforeAndAnsweredBehind()
    {
        Revoking console(*m_node, "viewer");
        const Command* compose = console.window.commands().find(QStringLiteral("revocations.compose"));
        QVERIFY(!compose->isEnabled());
        QVERIFY(compose->toolTip().contains(QStringLiteral("revoker")));
        auto administrator = m_node->client();
        const auto become = [&](authority::Role role) {
            int tries = 0;
            QTRY_VERIFY_WITH_TIMEOUT(administrator.setRole(console.id, role, randomIdentifier()) &&
                                         (++tries, console.workspace->role() == role),
                                     longWait);
        };
        become(authority::Role::Revoker);
        QTRY_VERIFY(compose->isEnabled());
        must(console.page->stage(people(2, "refused")));
        QTRY_VERIFY_WITH_TIMEOUT(console.named<EffectCard>("effectCard")->isReady(), longWait);
        // The role is taken away behind the console's back: it asks, and is told.
        const Command* command = console.window.commands().find(QStringLiteral("revocations.push"));
        QTRY_VERIFY_WITH_TIMEOUT(command->isEnabled(), longWait);
        must(administrator.setRole(console.id, authority::Role::Viewer, randomIdentifier()));
        if (command->isEnabled())
            console.page->desk().pusher.start(console.page->desk().staging.rows());
        QTRY_VERIFY_WITH_TIMEOUT(!command->isEnabled() && !console.page->desk().pusher.isBusy(), longWait);
        QCOMPARE(console.page->desk().staging.rows().size(), std::size_t{2});
        QCOMPARE(entriesNaming("refused"), std::uint64_t{0});
    }
};

SIGNET_CONSOLE_TEST(TestPagesSignetd)
#include "test_pages_signetd.moc"
