// The life of a ring over at least 10,000 rotations: several nodes on one record, each with a clock of its
// own that is up to 300 s off, some of them deaf for a while. Whatever happens, no valid token is refused for
// its key, none of a compromised or retired key is accepted, and no use ever has two active keys.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "tests/core/support/authority_fixture.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace signet;
using namespace signet::tests;
using authority::KeyAct;
using authority::KeyRequest;
using keys::KeyState;
using keys::KeyUse;

namespace {

#ifdef SIGNET_SANITIZED
constexpr int wantedRotations = 600;
#else
constexpr int wantedRotations = 10'000;
#endif

struct SkewedClock final : Clock
{
    const ManualClock* truth = nullptr;
    Seconds offset{0};
    [[nodiscard]] Timestamp now() const noexcept override { return truth->now() + offset; }
};

struct SimulatedNode
{
    std::unique_ptr<SkewedClock> clock;
    std::unique_ptr<authority::Authority> authority;
    Timestamp ticked{}; ///< true time
    Timestamp deafUntil{};
};

struct Issued
{
    std::string token;
    std::string kid;
    Timestamp issuedAt{}; ///< by the issuer's clock
    Timestamp expires{};
    bool remember = false;
};

class World
{
public:
    explicit World(std::mt19937_64& random)
        : m_random(random), m_record(must(record::SqliteRecord::openInMemory()))
    {
        const auto bytes = randomSecret(32);
        m_masterKey =
            std::make_unique<authority::MasterKey>(must(authority::MasterKey::fromBytes(bytes.bytes())));
        auto site = testSite();
        site.rememberLifetime = std::chrono::days{1} + Seconds{below(86'400)};
        site.sessionLifetime = Seconds{60 + below(7'200)};
        site.identityTokens = true;
        must(authority::Authority::initialise(*m_record, *m_masterKey, m_truth,
                                              {"https://auth.example.org", "Test", site}));
        for (int i = 0; i < 3; ++i) {
            SimulatedNode node;
            node.clock = std::make_unique<SkewedClock>();
            node.clock->truth = &m_truth;
            node.clock->offset = Seconds{below(601) - 300};
            node.authority = must(authority::Authority::open(*m_record, *m_masterKey, *node.clock,
                                                             {"node" + std::to_string(i), "test"}));
            node.ticked = m_truth.now();
            m_nodes.push_back(std::move(node));
        }
    }

    void step()
    {
        const auto gaps = std::to_array<std::int64_t>({0, 1, 20, 45, 400, 3'000, 20'000, 90'000});
        m_truth.advance(Seconds{below(gaps[std::size_t(below(gaps.size()))] + 1)});
        for (auto& node : m_nodes) {
            if (below(30) == 0)
                node.deafUntil = m_truth.now() + Seconds{below(290)};
            if (node.deafUntil > m_truth.now())
                continue;
            node.authority->tick();
            node.ticked = m_truth.now();
        }
        act();
        for (int i = 0; i < 2; ++i)
            issue();
        checkRing();
        for (int i = 0; i < 4; ++i)
            checkToken();
    }

    int rotations = 0;
    int accepted = 0;
    int refused = 0;

private:
    template <typename T>
    T below(T limit)
    {
        return static_cast<T>(m_random() % static_cast<std::uint64_t>(limit));
    }

    SimulatedNode& anyNode() { return m_nodes[std::size_t(below(m_nodes.size()))]; }

    void act()
    {
        auto& node = anyNode();
        if (node.deafUntil > m_truth.now())
            return;
        KeyRequest request;
        request.use = below(3) == 0 ? KeyUse::Sign : KeyUse::Seal;
        const auto ring = must(m_record->ring());
        const auto& some = ring.keys[std::size_t(below(ring.keys.size()))];
        const auto choice = below(12);
        if (choice < 6) {
            request.act = KeyAct::Rotate;
        } else if (choice < 9) {
            request.act = KeyAct::Stage;
            request.at = node.clock->now() + Seconds{1 + below(100'000)};
        } else {
            request.act = std::to_array({KeyAct::Compromise, KeyAct::Destroy, KeyAct::Activate,
                                         KeyAct::Retire, KeyAct::Keep})[std::size_t(below(5))];
            request.kid = some.kid;
            if (request.act == KeyAct::Compromise && below(4) != 0)
                return;
        }
        const auto done = node.authority->act(AuthorityFixture::intent(), request);
        node.ticked = m_truth.now();
        if (done && choice < 9)
            ++rotations;
    }

    void issue()
    {
        auto& node = anyNode();
        authority::SealRequest request;
        request.site = "enwiki";
        request.subject = "Example";
        request.remember = true;
        const auto sealed = node.authority->seal(request, m_scratch);
        if (!sealed)
            return; // too deaf to issue
        const auto& token = sealed->session.token;
        const auto decoded = *jose::decodeBase64url(token.substr(0, token.find('.')));
        const auto header = asText(decoded);
        const auto kid = nlohmann::json::parse(header)["kid"].get<std::string>();
        const auto at = node.clock->now();
        m_issued.push_back({sealed->session.token, kid, at, sealed->session.expires, false});
        m_issued.push_back({sealed->remember->token, kid, at, sealed->remember->expires, true});
        if (m_issued.size() > 400)
            m_issued.erase(m_issued.begin(), m_issued.begin() + 100);
    }

    void checkRing()
    {
        for (const auto use : {KeyUse::Seal, KeyUse::Sign}) {
            int active = 0;
            for (const auto& key : must(m_record->ring()).keys)
                active += key.use == use && key.state == KeyState::Active ? 1 : 0;
            QCOMPARE(active, 1);
        }
    }

    std::optional<Refusal> refusalAt(SimulatedNode& node, const Issued& issued)
    {
        if (issued.remember) {
            const auto restored = node.authority->restore("enwiki", issued.token, {}, m_scratch);
            return restored ? std::nullopt : std::optional(restored.error().refusal);
        }
        const auto opened = node.authority->openSession("enwiki", issued.token, m_scratch);
        return opened ? std::nullopt : std::optional(opened.error().refusal);
    }

    void checkToken()
    {
        auto& node = anyNode();
        if (m_issued.empty() || node.ticked != m_truth.now())
            return;                       // what a deaf node refuses too much is not the ring's doing
        const bool heard = below(2) == 0; // of what another node did a moment ago
        if (heard)
            node.authority->tick();
        const auto& issued = m_issued[std::size_t(below(m_issued.size()))];
        const auto refusal = refusalAt(node, issued);
        const auto ring = must(m_record->ring());
        const auto key = std::find_if(ring.keys.begin(), ring.keys.end(),
                                      [&](const auto& one) { return one.kid == issued.kid; });
        QVERIFY(key != ring.keys.end());
        const bool usable = key->state == KeyState::Active || key->state == KeyState::Retiring;
        if (!usable && heard) {
            QVERIFY2(refusal, toString(key->state).data());
            ++refused;
        }
        const auto now = node.clock->now();
        const bool valid = now < issued.expires + Seconds{60} && issued.issuedAt <= now + Seconds{60} &&
                           key->state != KeyState::Compromised;
        // The successor of a compromised key cannot wait for every node to have it: each hears within a
        // second.
        const bool tooNew = refusal == Refusal::UnknownKey && !heard;
        if (valid && !tooNew) {
            QVERIFY2(!refusal, refusal ? toString(*refusal).data() : "");
            ++accepted;
        }
    }

    std::mt19937_64& m_random;
    ManualClock m_truth{testStart};
    std::unique_ptr<record::SqliteRecord> m_record;
    std::unique_ptr<authority::MasterKey> m_masterKey;
    std::vector<SimulatedNode> m_nodes;
    std::vector<Issued> m_issued;
    authority::SessionScratch m_scratch;
};

} // namespace

class RingLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandRotations();
};

void RingLifeTest::tenThousandRotations()
{
    const auto given = qEnvironmentVariable("SIGNET_TEST_SEED").toULongLong();
    const auto seed = given != 0 ? given : std::random_device()();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    int rotations = 0;
    int accepted = 0;
    int refused = 0;
    while (rotations < wantedRotations) {
        World world(random);
        while (world.rotations < 40) {
            world.step();
            if (QTest::currentTestFailed())
                return;
        }
        rotations += world.rotations;
        accepted += world.accepted;
        refused += world.refused;
    }
    qInfo("%d rotations, %d valid tokens accepted, %d tokens of unusable keys refused", rotations, accepted,
          refused);
    QVERIFY(accepted > wantedRotations / 10);
    QVERIFY(refused > wantedRotations / 10);
}

QTEST_GUILESS_MAIN(RingLifeTest)
#include "test_ring_life.moc"
