// signetd is killed again and again while it seals, revokes, ends and rotates. Whatever it acknowledged is
// there exactly once afterwards, the activity log's chain verifies, and nothing that was revoked opens.

#include "core/base/random.h"
#include "tests/support/authority.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace signet;
using namespace signet::testing;

namespace {

#ifdef SIGNET_SANITIZED
constexpr int kills = 20;
#else
constexpr int kills = 200;
#endif

struct Acknowledged
{
    std::mutex mutex;
    std::map<std::string, std::string> sealed; ///< subject → token
    std::set<std::string> ended;               ///< subjects whose session was ended or revoked
    std::set<std::string> doubtful;            ///< asked for; the last answer never came
    std::set<std::string> revocations;         ///< ids
    std::set<std::string> rotations;           ///< request ids
};

/// Repeats one act, under one id, until it is acknowledged or the test is over.
template <typename Act>
bool untilAcknowledged(const std::atomic<bool>& over, const Act& act)
{
    while (!over) {
        if (act())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    return false;
}

void seal(const TestAuthority& node, Acknowledged& acknowledged, const std::atomic<bool>& over)
{
    DataClient door(node.socketPath());
    for (int i = 0; !over; ++i) {
        const auto subject = "person-" + std::to_string(i);
        const auto sealed = door.seal(subject);
        if (!sealed.is_object())
            continue;
        {
            const std::lock_guard lock(acknowledged.mutex);
            acknowledged.sealed[subject] = sealed["session"]["token"];
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

/// Somebody whose session is not ended yet.
std::optional<std::pair<std::string, std::string>> somebody(Acknowledged& acknowledged,
                                                            std::mt19937_64& random)
{
    const std::lock_guard lock(acknowledged.mutex);
    if (acknowledged.sealed.size() < 5)
        return std::nullopt;
    const auto subject = "person-" + std::to_string(random() % acknowledged.sealed.size());
    const auto found = acknowledged.sealed.find(subject);
    if (found == acknowledged.sealed.end() || !acknowledged.doubtful.insert(subject).second)
        return std::nullopt;
    return *found;
}

void revoke(const TestAuthority& node, Acknowledged& acknowledged, const std::atomic<bool>& over,
            std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    DataClient door(node.socketPath());
    auto client = node.client(0);
    while (!over) {
        const auto person = somebody(acknowledged, random);
        if (!person) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            continue;
        }
        const auto& [subject, token] = *person;
        revocation::Revocation entry;
        entry.id = randomIdentifier();
        entry.kind = revocation::Kind::User;
        entry.site = "enwiki";
        entry.target = subject;
        const auto requestId = randomIdentifier();
        const bool byTheSite = random() % 3 == 0;
        const bool done = untilAcknowledged(over, [&, token = token] {
            if (byTheSite)
                return door.post("/v1/end", {{"site", "enwiki"}, {"token", token}}).status == 200;
            return client.revoke(std::span(&entry, 1), requestId).has_value();
        });
        const std::lock_guard lock(acknowledged.mutex);
        if (!done)
            continue;
        acknowledged.ended.insert(subject);
        if (!byTheSite)
            acknowledged.revocations.insert(entry.id);
    }
}

void rotate(const TestAuthority& node, Acknowledged& acknowledged, const std::atomic<bool>& over)
{
    auto client = node.client(0);
    while (!over) {
        const auto requestId = randomIdentifier();
        if (untilAcknowledged(over, [&] { return client.act({}, requestId).has_value(); })) {
            const std::lock_guard lock(acknowledged.mutex);
            acknowledged.rotations.insert(requestId);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
}

template <typename Page, typename Query>
auto all(protocol::Client& client, Result<Page> (protocol::Client::*ask)(const Query&))
{
    decltype(Page().entries) entries;
    Query query;
    query.limit = 1'000;
    query.ascending = true;
    for (;;) {
        auto page = (client.*ask)(query);
        if (!page)
            qFatal("%s", page.error().message.c_str());
        if (page->entries.empty())
            return entries;
        query.after = page->entries.back().seq;
        for (auto& one : page->entries)
            entries.push_back(std::move(one));
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereOnce();
};

void KillTest::whatWasAcknowledgedIsThereOnce()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    TestAuthority node({{}, {"--admin-rate", "100000"}});
    QVERIFY(node.prepare());
    Acknowledged acknowledged;
    std::atomic<bool> over{false};
    std::vector<std::thread> drivers;
    drivers.emplace_back([&] { seal(node, acknowledged, over); });
    for (std::uint64_t i = 0; i < 6; ++i)
        drivers.emplace_back([&, i] { revoke(node, acknowledged, over, seed + i); });
    drivers.emplace_back([&] { rotate(node, acknowledged, over); });
    bool serves = true;
    for (int i = 0; i < kills && serves; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 160));
        node.kill();
        serves = node.start();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    over = true;
    for (auto& driver : drivers)
        driver.join();
    QVERIFY(serves);
    qInfo("%d kills; acknowledged: %zu seals, %zu ends, %zu of them revocations, %zu rotations", kills,
          acknowledged.sealed.size(), acknowledged.ended.size(), acknowledged.revocations.size(),
          acknowledged.rotations.size());
    QVERIFY(acknowledged.ended.size() >= kills / 10 && acknowledged.rotations.size() >= kills / 20);

    auto client = node.client();
    std::map<std::string, int> inTheLog;
    for (const auto& entry : all(client, &protocol::Client::revocations))
        ++inTheLog[entry.id];
    for (const auto& [id, count] : inTheLog)
        QCOMPARE(count, 1);
    for (const auto& id : acknowledged.revocations)
        QVERIFY2(inTheLog.contains(id), id.c_str());

    std::map<std::string, int> inTheActivity;
    for (const auto& entry : all(client, &protocol::Client::activity)) {
        if (entry.act == "keys.rotate" && entry.outcome == authority::Outcome::Allowed)
            ++inTheActivity[entry.requestId];
    }
    for (const auto& [id, count] : inTheActivity)
        QCOMPARE(count, 1);
    for (const auto& id : acknowledged.rotations)
        QVERIFY2(inTheActivity.contains(id), id.c_str());
    const auto verified = client.verifyActivity();
    QVERIFY2(verified, verified ? "" : verified.error().message.c_str());

    DataClient door(node.socketPath());
    for (const auto& [subject, token] : acknowledged.sealed) {
        const int status = door.open(token);
        if (acknowledged.ended.contains(subject))
            QCOMPARE(status, 401);
        else if (!acknowledged.doubtful.contains(subject))
            QCOMPARE(status, 200);
    }
    QCOMPARE(node.stop(), std::optional<int>(0));
    QCOMPARE(node.run({"check"}).status, 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "test_kill.moc"
