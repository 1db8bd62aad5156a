// The demo: a real authority with a plausible past, the same for the same seed, that goes on living.

#include "tests/ui/console_fixture.h"
#include "tests/ui/workspace_support.h"
#include "ui/workspace/demo_traffic.h"
#include "ui/workspace/demo_workspace.h"

using namespace signet;
using namespace signet::ui;

namespace {

const Timestamp moment = *parseTimestamp("2026-11-24T14:05:22Z");

DemoOptions standing(std::uint64_t seed = 7)
{
    return {seed, moment};
}

double activeSessionsOf(Workspace& workspace)
{
    return answer<authority::Status>(workspace, [](auto& client) { return client.status(); })
        ->activeSessions.value;
}

/// Everything that pages show and that hangs on the seed, as text. The sample cookie does not: its session
/// has a random id, as every session; one time in twelve the estimate of active sessions takes it for one
/// already seen.
QString pictureOf(Workspace& workspace)
{
    QString text;
    const auto status = answer<authority::Status>(workspace, [](auto& client) { return client.status(); });
    text += QStringLiteral("%1 %2\n").arg(status->versions.seq).arg(status->versions.ring);
    const auto ring = answer<authority::RingView>(workspace, [](auto& client) { return client.ring(); });
    for (const auto& key : ring->keys)
        text += QString::fromStdString(key.key.kid + " " + std::string(toString(key.key.state)) + " " +
                                       key.key.thumbprint + " " + std::to_string(key.uses) + "\n");
    const auto log = answer<authority::RevocationPage>(workspace, [](auto& client) {
        authority::RevocationQuery query;
        query.limit = 1'000;
        return client.revocations(query);
    });
    for (const auto& one : log->entries)
        text += QString::fromStdString(std::to_string(one.seq) + one.id + one.target + one.reason + "\n");
    const auto acts = answer<authority::ActivityPage>(workspace, [](auto& client) {
        authority::ActivityQuery query;
        query.limit = 1'000;
        return client.activity(query);
    });
    for (const auto& one : acts->entries)
        text += QString::fromStdString(one.hash + one.detail + "\n");
    return text;
}

} // namespace

class TestWorkspaceDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWithinASecond()
    {
        QElapsedTimer timer;
        timer.start();
        DemoWorkspace demo(standing());
        connectWorkspace(demo);
        qInfo("demo ready after %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(demo.kind(), WorkspaceKind::Demo);
        QVERIFY(demo.role() == authority::Role::Administrator);
        QCOMPARE(demo.clock().now(), moment);
    }

    void ringHasKeysInEveryState()
    {
        DemoWorkspace demo(standing());
        connectWorkspace(demo);
        const auto ring = answer<authority::RingView>(demo, [](auto& client) { return client.ring(); });
        QVERIFY(ring);
        std::map<keys::KeyState, int> states;
        for (const auto& key : ring->keys) {
            ++states[key.key.state];
            if (key.key.state == keys::KeyState::Active && key.key.use == keys::KeyUse::Seal) {
                QCOMPARE(key.key.kid, std::string("k7-2026-11"));
                QVERIFY(key.uses > 100'000);
                QVERIFY(key.sessions.value > 100);
                QVERIFY(key.unexpired > 100);
            }
        }
        for (const auto state :
             {keys::KeyState::Pending, keys::KeyState::Active, keys::KeyState::Retiring,
              keys::KeyState::Retired, keys::KeyState::Destroyed, keys::KeyState::Compromised})
            QVERIFY2(states[state] > 0, std::string(toString(state)).c_str());
        QVERIFY(ring->nextSealRotation && *ring->nextSealRotation > moment);
        QVERIFY(ring->waitingFor.empty());
    }

    void everyNodeIsFreshAndNothingNeedsAttention()
    {
        DemoWorkspace demo(standing());
        connectWorkspace(demo);
        const auto status = answer<authority::Status>(demo, [](auto& client) { return client.status(); });
        QVERIFY(status);
        QCOMPARE(status->nodes.size(), std::size_t{3});
        for (const auto& node : status->nodes)
            QVERIFY2(node.live && node.current, node.node.name.c_str());
        for (const auto& sentence : status->attention)
            QFAIL(sentence.c_str());
        QVERIFY(status->activeSessions.value > 300);
        qInfo("%.0f ± %.0f active sessions, log %llu, %zu in force", status->activeSessions.value,
              status->activeSessions.error, static_cast<unsigned long long>(status->versions.seq),
              status->revocationsInForce);
    }

    void thirtyDaysOfTrafficCanBeAsked()
    {
        DemoWorkspace demo(standing());
        connectWorkspace(demo);
        const auto past = answer<statistics::Answer>(demo, [](auto& client) {
            statistics::Query query;
            query.since = moment - std::chrono::days(30);
            query.until = moment;
            query.step = std::chrono::hours(1);
            return client.statistics(query);
        });
        QVERIFY(past);
        std::uint64_t issued = 0;
        std::size_t hoursWithIssues = 0;
        for (const auto& series : past->counters) {
            if (series.counter != statistics::counterOf(statistics::Event::IssuedSession))
                continue;
            hoursWithIssues += series.points.size();
            for (const auto& point : series.points)
                issued += point.value;
        }
        QVERIFY(hoursWithIssues >= 30 * 24 - 2);
        QVERIFY(issued > 100'000);
        QVERIFY(past->active.size() > 600);
        qInfo("%llu sessions issued in 30 days", static_cast<unsigned long long>(issued));
    }

    void sameSeedSamePicture()
    {
        DemoWorkspace first(standing());
        DemoWorkspace second(standing());
        DemoWorkspace other(standing(8));
        for (DemoWorkspace* demo : {&first, &second, &other})
            connectWorkspace(*demo);
        const QString picture = pictureOf(first);
        QVERIFY(picture.size() > 20'000);
        QCOMPARE(pictureOf(second), picture);
        QVERIFY(pictureOf(other) != picture);
        QVERIFY(std::abs(activeSessionsOf(first) - activeSessionsOf(second)) < 2);
    }

    void chainOfItsActivityHolds()
    {
        DemoWorkspace demo(standing());
        connectWorkspace(demo);
        const auto last = answer<std::uint64_t>(demo, [](auto& client) { return client.verifyActivity(); });
        QVERIFY(last);
        QVERIFY(*last > 100);
    }

    void goesOnLiving()
    {
        DemoWorkspace demo;
        QSignalSpy changed(&demo, &Workspace::changed);
        connectWorkspace(demo);
        const Timestamp since = demo.clock().now() - std::chrono::minutes(2);
        const auto opened = [&] {
            return answer<statistics::Answer>(demo, [&demo, since](auto& client) {
                statistics::Query query;
                query.since = since; // one that slid along could lose as much as it gains
                query.until = demo.clock().now() + Seconds(1);
                query.counters = {statistics::counterOf(statistics::Event::Opened)};
                return client.statistics(query);
            });
        };
        const auto sum = [](const Result<statistics::Answer>& answer) {
            std::uint64_t value = 0;
            for (const auto& series : answer->counters) {
                for (const auto& point : series.points)
                    value += point.value;
            }
            return value;
        };
        const auto before = sum(opened());
        QTRY_VERIFY_WITH_TIMEOUT(sum(opened()) > before, 120'000); // counted by the minute
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(changed.begin(), changed.end(),
                        [](const auto& one) { return one.at(0).toString() == QStringLiteral("statistics"); }),
            20'000);
    }

    void actsAreRealActs()
    {
        DemoWorkspace demo(standing());
        QSignalSpy changed(&demo, &Workspace::changed);
        connectWorkspace(demo);
        const auto ring = answer<authority::RingView>(demo, [](auto& client) {
            return client.act(authority::KeyRequest{}, "demo-rotate-1"); // rotates the seal key
        });
        QVERIFY2(ring, ring ? "" : ring.error().message.c_str());
        for (const auto& key : ring->keys) {
            if (key.key.kid == "k8-2026-12")
                QVERIFY(key.key.state == keys::KeyState::Active);
        }
        QTRY_VERIFY(std::any_of(changed.begin(), changed.end(), [](const auto& one) {
            return one.at(0).toString() == QStringLiteral("ring");
        }));
    }

    void leavesNothingBehind()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        {
            DemoWorkspace demo(standing());
            connectWorkspace(demo);
        }
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!QDir(data).exists() || QDir(data).isEmpty());
    }
};

SIGNET_CONSOLE_TEST(TestWorkspaceDemo)
#include "test_workspace_demo.moc"
