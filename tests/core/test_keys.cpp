// The ring, the life of keys, and bundles.

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/keys/key_bundle.h"
#include "core/keys/key_file.h"
#include "core/keys/rotation.h"
#include "core/session/token_codec.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace signet;
using namespace signet::keys;

namespace {

constexpr Timestamp start{Seconds{1'795'528'922}};

Key newSealKey(const std::string& kid, Timestamp created = start)
{
    return *Key::make(*jose::Jwk::generate(jose::Encryption::A256GCM, kid), keys::KeyUse::Seal, created);
}

Key newSignKey(const std::string& kid, Timestamp created = start)
{
    return *Key::make(*jose::Jwk::generate(jose::Algorithm::ES256, kid), keys::KeyUse::Sign, created);
}

/// A ring with an active key of each use.
KeyRingPtr freshRing()
{
    auto ring = *KeyRing::make(1, {});
    ring = *stage(*ring, newSealKey("k1"), start);
    ring = *stage(*ring, newSignKey("s1"), start);
    return advance(*ring, start, {}, {}, {})->ring;
}

jose::PassphraseCallback says(std::string text)
{
    return [text] { return std::optional(SecretBytes(std::string_view(text))); };
}

constexpr std::string_view passphrase = "four random words here";

/// A bundle under a passphrase takes a second to make; the tests share one.
const std::string& sharedBundle()
{
    static const std::string bundle = *exportBundle(freshRing()->keys(), passphrase);
    return bundle;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void ringsHoldTheirInvariants();
    void rotationKeepsOldTokensOpen();
    void pendingWaitsForEveryLiveNode();
    void retiringEndsWithTheLastToken();
    void compromiseActsAtOnceAndNeedsASuccessor();
    void destructionWaitsAndCanBeCancelled();
    void rotationIsDueByTimeOrUse();
    void statesOnlyMoveForward();
    void lifeOfARing();
    void publicExportsHoldNoSecret();
    void bundlesRoundTripUnderAPassphrase();
    void bundlesRoundTripForARecipient();
    void bundlesRefuseTheWrongOpener();
    void importingIsIdempotent();
    void importingNeverMakesTwoActive();
    void keyFilesOfEveryKindAreRead();
};

void KeysTest::ringsHoldTheirInvariants()
{
    auto one = newSealKey("k1");
    auto two = newSealKey("k2");
    QVERIFY(KeyRing::make(1, {one, two}));
    QVERIFY(!KeyRing::make(1, {one, one}));
    one.state = KeyState::Active;
    two.state = KeyState::Active;
    QVERIFY(!KeyRing::make(1, {one, two}));
    two.state = KeyState::Retiring;
    const auto ring = *KeyRing::make(7, {two, one});
    QCOMPARE(ring->active(keys::KeyUse::Seal)->kid, std::string("k1"));
    QCOMPARE(ring->activeSealKey()->kid, std::string("k1"));
    QVERIFY(!ring->activeSignKey());
    QVERIFY(!ring->find("k3"));
    two.material.reset();
    QVERIFY(!KeyRing::make(1, {two}));
    two.state = KeyState::Destroyed;
    QVERIFY(KeyRing::make(1, {two}));
    QVERIFY(!Key::make(*jose::Jwk::generate(jose::Algorithm::HS256, "h"), keys::KeyUse::Seal, start));
    QVERIFY(!Key::make(*jose::Jwk::generate(jose::Encryption::A256GCM, "k"), keys::KeyUse::Sign, start));
}

void KeysTest::rotationKeepsOldTokensOpen()
{
    session::TokenPolicy policy;
    policy.issuer = "https://auth.example.org";
    policy.audience = "enwiki";
    const auto codec = *session::TokenCodec::make(policy);
    session::TokenScratch scratch;
    auto ring = freshRing();
    const auto before = *codec.seal(session::Session::begin(), *ring, start, scratch);
    ring = *stage(*ring, newSealKey("k2"), start + Seconds{100});
    QVERIFY(codec.openSession(before, *ring, start, scratch));
    ring = advance(*ring, start + Seconds{100}, {}, {}, {})->ring;
    QCOMPARE(ring->active(keys::KeyUse::Seal)->kid, std::string("k2"));
    QVERIFY(ring->find("k1")->state == KeyState::Retiring);
    QVERIFY(codec.openSession(before, *ring, start + Seconds{200}, scratch));
    const auto after = *codec.seal(session::Session::begin(), *ring, start + Seconds{200}, scratch);
    QCOMPARE(std::string(codec.openSession(after, *ring, start + Seconds{200}, scratch)->kid),
             std::string("k2"));
    ring = *compromise(*ring, "k1", {}, start + Seconds{300});
    QVERIFY(codec.openSession(before, *ring, start + Seconds{300}, scratch).error().refusal ==
            Refusal::KeyCompromised);
}

void KeysTest::pendingWaitsForEveryLiveNode()
{
    auto ring = *stage(*freshRing(), newSealKey("k2"), start + Seconds{10});
    const auto now = start + Seconds{20};
    const auto added = ring->find("k2")->addedIn;
    const auto behind = advance(*ring, now, {}, {{"a", true, added}, {"b", true, added - 1}}, {});
    QVERIFY(behind->transitions.empty());
    QCOMPARE(behind->waitingFor, std::vector<std::string>{"b"});
    QCOMPARE(behind->ring->version(), ring->version());
    const auto dead = advance(*ring, now, {}, {{"a", true, added}, {"b", false, 0}}, {});
    QCOMPARE(dead->ring->active(keys::KeyUse::Seal)->kid, std::string("k2"));
    QCOMPARE(dead->ring->version(), ring->version() + 1);
    const auto early = advance(*ring, start + Seconds{9}, {}, {}, {});
    QVERIFY(early->transitions.empty());
    QVERIFY(early->waitingFor.empty());
}

void KeysTest::retiringEndsWithTheLastToken()
{
    auto ring = *stage(*freshRing(), newSealKey("k2"), start + Seconds{10});
    ring = advance(*ring, start + Seconds{10}, {}, {}, {})->ring;
    const RingUsage usage{{"k1", 5, start + Seconds{8}, std::chrono::days{180}}};
    RotationPolicy policy;
    policy.skew = Seconds{60};
    const auto end = start + Seconds{8} + std::chrono::days{180} + Seconds{60};
    QVERIFY(retiresAt(*ring->find("k1"), usage, policy) == end);
    QVERIFY(advance(*ring, end - Seconds{1}, usage, {}, policy)->transitions.empty());
    const auto retired = advance(*ring, end, usage, {}, policy);
    QVERIFY(retired->ring->find("k1")->state == KeyState::Retired);
    QVERIFY(retired->ring->find("k1")->times.retired == end);
}

void KeysTest::compromiseActsAtOnceAndNeedsASuccessor()
{
    const auto ring = freshRing();
    QVERIFY(compromise(*ring, "k1", {}, start).error().code == ErrorCode::NotAllowed);
    QVERIFY(compromise(*ring, "k9", {}, start).error().code == ErrorCode::NotFound);
    QVERIFY(!compromise(*ring, "k1", newSignKey("wrong use"), start));
    const auto given = *compromise(*ring, "k1", newSealKey("k2"), start);
    QCOMPARE(given->active(keys::KeyUse::Seal)->kid, std::string("k2"));
    QVERIFY(given->find("k1")->state == KeyState::Compromised);
    QVERIFY(!compromise(*given, "k1", newSealKey("k3"), start));
    const auto staged = *stage(*ring, newSealKey("k2"), start + std::chrono::days{9});
    QCOMPARE((*compromise(*staged, "k1", {}, start))->active(keys::KeyUse::Seal)->kid, std::string("k2"));
}

void KeysTest::destructionWaitsAndCanBeCancelled()
{
    auto ring = *stage(*freshRing(), newSealKey("k2"), start);
    ring = advance(*ring, start, {}, {}, {})->ring;
    const RotationPolicy policy;
    QVERIFY(scheduleDestruction(*ring, "k2", start, policy).error().code == ErrorCode::NotAllowed); // active
    QVERIFY(scheduleDestruction(*ring, "k1", start, policy).error().code ==
            ErrorCode::NotAllowed); // retiring
    const auto later = start + Seconds{301};
    ring = advance(*ring, later, {}, {}, policy)->ring;
    QVERIFY(ring->find("k1")->state == KeyState::Retired);
    const auto planned = *scheduleDestruction(*ring, "k1", later, policy);
    QVERIFY(advance(*planned, later + policy.destroyWait - Seconds{1}, {}, {}, policy)->transitions.empty());
    const auto kept = *cancelDestruction(*planned, "k1");
    QVERIFY(advance(*kept, later + policy.destroyWait, {}, {}, policy)->transitions.empty());
    const auto destroyed = advance(*planned, later + policy.destroyWait, {}, {}, policy)->ring;
    QVERIFY(destroyed->find("k1")->state == KeyState::Destroyed);
    QVERIFY(!destroyed->find("k1")->material);
    QVERIFY(!destroyed->find("k1")->thumbprint.empty());
    QVERIFY(!cancelDestruction(*destroyed, "k1"));
}

void KeysTest::rotationIsDueByTimeOrUse()
{
    const auto ring = freshRing();
    RotationPolicy policy;
    QVERIFY(!rotationDue(*ring, keys::KeyUse::Seal, start, {}, policy));
    policy.interval = std::chrono::days{30};
    QVERIFY(rotationDue(*ring, keys::KeyUse::Seal, start, {}, policy) == start + std::chrono::days{30});
    const RingUsage usage{{"k1", policy.sealUseLimit, start, Seconds{3600}}};
    QVERIFY(rotationDue(*ring, keys::KeyUse::Seal, start, usage, policy) == start);
    QVERIFY(policy.sealUseLimit < std::uint64_t{1} << 32);
    QVERIFY(!rotationDue(**KeyRing::make(1, {}), keys::KeyUse::Seal, start, {}, policy));
}

void KeysTest::statesOnlyMoveForward()
{
    auto ring = *stage(*freshRing(), newSealKey("k2"), start + Seconds{10});
    ring = advance(*ring, start + Seconds{10}, {}, {}, {})->ring;
    // A clock that goes back moves nothing back.
    const auto back = advance(*ring, start - std::chrono::days{1}, {}, {}, {});
    QVERIFY(back->transitions.empty());
    QVERIFY(!stage(*ring, newSealKey("k1"), start)); // kids are never used again
    QVERIFY(!stage(*ring, *ring->find("k2"), start));
}

void KeysTest::lifeOfARing()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    // Material is the slow part of a key, and has no say in its life: a few keys serve under many kids.
    std::vector<Key> materials;
    for (int i = 0; i < 400; ++i)
        materials.push_back(newSealKey("m" + std::to_string(i)));
    auto ring = freshRing();
    RingUsage usage;
    const RotationPolicy policy;
    Timestamp now = start;
    std::size_t next = 0;
    for (int step = 0; step < 3000 && next < materials.size(); ++step) {
        now += Seconds{below(200'000)};
        const auto skewed = now + Seconds{below(601) - 300};
        if (const auto* active = ring->active(keys::KeyUse::Seal)) {
            const auto known = std::find_if(usage.begin(), usage.end(),
                                            [&](const KeyUsage& one) { return one.kid == active->kid; });
            KeyUsage& mine =
                known == usage.end() ? usage.emplace_back(KeyUsage{active->kid, 0, {}, {}}) : *known;
            mine.uses += 1;
            mine.lastUse = std::max(mine.lastUse.value_or(skewed), skewed);
            mine.longestLifetime = std::max(mine.longestLifetime, Seconds{3600 * (1 + below(100))});
        }
        if (below(6) == 0)
            ring = *stage(*ring, materials[next++], now + Seconds{below(100'000)});
        if (below(40) == 0) {
            const auto& victim = ring->keys()[static_cast<std::size_t>(below(int(ring->keys().size())))];
            if (auto changed = compromise(*ring, victim.kid, {}, now))
                ring = *changed;
        }
        const auto moved = advance(*ring, skewed, usage, {}, policy);
        QVERIFY(moved);
        for (const auto& transition : moved->transitions) {
            QVERIFY(transition.from != KeyState::Destroyed);
            QVERIFY(transition.to > transition.from);
            if (transition.to == KeyState::Retired) {
                const auto known = std::find_if(usage.begin(), usage.end(), [&](const KeyUsage& one) {
                    return one.kid == transition.kid;
                });
                // No token it issued can still be valid, even for a verifier whose clock is 300 s behind.
                if (known != usage.end() && known->lastUse)
                    QVERIFY(skewed >= *known->lastUse + known->longestLifetime + policy.skew);
            }
        }
        ring = moved->ring;
        int active = 0;
        for (const auto& key : ring->keys())
            active += key.use == keys::KeyUse::Seal && key.state == KeyState::Active ? 1 : 0;
        QCOMPARE(active, 1);
    }
    QVERIFY(ring->keys().size() > 100);
}

void KeysTest::publicExportsHoldNoSecret()
{
    const auto ring = freshRing();
    const auto jwks = publicJwks(ring->keys());
    QVERIFY(jwks.find("\"d\"") == std::string::npos);
    QVERIFY(jwks.find("\"k\"") == std::string::npos);
    const auto set = jose::JwkSet::parse(jwks);
    QVERIFY(set);
    QCOMPARE(set->size(), std::size_t{1});
    QCOMPARE(set->keys()[0].kid(), std::string("s1"));
    const auto pem = publicPem(ring->keys());
    QVERIFY(pem.find("PRIVATE") == std::string::npos);
    QCOMPARE(jose::JwkSet::parse(pem)->size(), std::size_t{1});
}

void KeysTest::bundlesRoundTripUnderAPassphrase()
{
    const auto ring = freshRing();
    QVERIFY(isBundle(sharedBundle()));
    const auto header = jose::JwkSet::of(*jose::Jwk::fromSecret(SecretBytes(passphrase)));
    const auto opened = jose::decryptJwe(sharedBundle(), header);
    QVERIFY(opened);
    QVERIFY(opened->protectedHeader.find("\"p2c\":1000000") != std::string::npos);
    QVERIFY(opened->algorithm == jose::Algorithm::Pbes2Hs512A256KW);
    const auto keys = openBundle(" " + sharedBundle() + "\n", says(std::string(passphrase)));
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    QCOMPARE(keys->size(), std::size_t{2});
    QVERIFY((*keys)[0].state == KeyState::Active);
    QVERIFY((*keys)[0].times.activated == start);
    QVERIFY((*keys)[0].material->isPrivate());
}

void KeysTest::bundlesRoundTripForARecipient()
{
    auto ring = *stage(*freshRing(), newSealKey("k2"), start);
    ring = advance(*ring, start, {}, {}, {})->ring;
    ring = advance(*ring, start + Seconds{301}, {}, {}, {})->ring;
    ring = *scheduleDestruction(*ring, "k1", start, {});
    ring = advance(*ring, start + std::chrono::days{8}, {}, {}, {})->ring;
    for (const auto& recipient : {*jose::Jwk::generate(jose::Algorithm::RsaOaep256, "r", 2048),
                                  *jose::Jwk::generateOn(jose::Curve::X25519),
                                  *jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW, "e")}) {
        const auto bundle = exportBundle(ring->keys(), *recipient.publicKey());
        QVERIFY(bundle);
        const auto keys = openBundle(*bundle, recipient);
        QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
        QCOMPARE(keys->size(), ring->keys().size());
        for (std::size_t i = 0; i < keys->size(); ++i) {
            QCOMPARE((*keys)[i].kid, ring->keys()[i].kid);
            QCOMPARE((*keys)[i].thumbprint, ring->keys()[i].thumbprint);
            QVERIFY((*keys)[i].state == ring->keys()[i].state);
            QCOMPARE((*keys)[i].material.has_value(), ring->keys()[i].material.has_value());
        }
    }
}

void KeysTest::bundlesRefuseTheWrongOpener()
{
    QVERIFY(openBundle(sharedBundle(), says("not these words")).error().code == ErrorCode::WrongPassphrase);
    QVERIFY(openBundle(sharedBundle(), jose::PassphraseCallback()).error().code ==
            ErrorCode::PassphraseNeeded);
    QVERIFY(openBundle("eyJ.no.bundle", says("x")).error().code == ErrorCode::InvalidInput);
    QVERIFY(exportBundle(freshRing()->keys(), "short").error().code == ErrorCode::InvalidInput);
    const auto recipient = *jose::Jwk::generateOn(jose::Curve::P256);
    const auto other = *jose::Jwk::generateOn(jose::Curve::P256);
    const auto bundle = *exportBundle(freshRing()->keys(), *recipient.publicKey());
    QVERIFY(openBundle(bundle, other).error().code == ErrorCode::NotAllowed);
    QVERIFY(!exportBundle(freshRing()->keys(), *jose::Jwk::generate(jose::Algorithm::A256KW)));
    // Something else, properly encrypted to us, is no bundle.
    jose::EncryptOptions options;
    options.algorithm = jose::Algorithm::EcdhEsA256KW;
    for (const char* text : {"{}", "[]", R"({"format":"signet-bundle","version":2,"keys":[]})",
                             R"({"format":"signet-bundle","version":1,"keys":[{"kid":"x"}]})"}) {
        const auto token = *jose::encryptCompact(asBytes(text), *recipient.publicKey(), options);
        QVERIFY2(openBundle(token, recipient).error().code == ErrorCode::InvalidInput, text);
    }
}

void KeysTest::importingIsIdempotent()
{
    const auto source = freshRing();
    const auto empty = *KeyRing::make(1, {});
    QCOMPARE(previewImport(*empty, source->keys()).added.size(), std::size_t{2});
    const auto once = *importKeys(*empty, source->keys());
    const auto twice = *importKeys(*once, source->keys());
    QCOMPARE(once->keys().size(), std::size_t{2});
    QCOMPARE(twice->version(), once->version());
    QCOMPARE(previewImport(*once, source->keys()).known.size(), std::size_t{2});
    const std::vector<Key> impostor{newSealKey("k1")};
    QCOMPARE(previewImport(*once, impostor).conflicting, std::vector<std::string>{"k1"});
    QVERIFY(importKeys(*once, impostor).error().code == ErrorCode::AlreadyExists);
}

void KeysTest::importingNeverMakesTwoActive()
{
    auto here = *KeyRing::make(1, {});
    here = *stage(*here, newSealKey("mine"), start);
    here = advance(*here, start, {}, {}, {})->ring;
    const auto merged = *importKeys(*here, freshRing()->keys());
    QCOMPARE(merged->active(keys::KeyUse::Seal)->kid, std::string("mine"));
    QVERIFY(merged->find("k1")->state == KeyState::Retiring);
    QVERIFY(merged->find("s1")->state == KeyState::Active);
    std::vector<Key> news{*merged->find("k1")};
    news[0].state = KeyState::Compromised;
    QVERIFY((*importKeys(*merged, news))->find("k1")->state == KeyState::Compromised);
    news[0] = *merged->find("mine");
    news[0].state = KeyState::Compromised;
    QVERIFY(importKeys(*merged, news).error().code == ErrorCode::NotAllowed);
}

void KeysTest::keyFilesOfEveryKindAreRead()
{
    QTemporaryDir folder;
    const auto write = [&](const char* name, std::string_view content) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.data(), qsizetype(content.size()));
        return folder.filePath(name).toStdString();
    };
    const auto key = *jose::Jwk::generate(jose::Algorithm::ES256, "e");
    const auto der = *key.privateDer();
    const auto format = [&](const std::string& path) {
        const auto loaded = loadKeyFile(path, says(std::string(passphrase)));
        return loaded ? loaded->format : loaded.error().message;
    };
    QCOMPARE(format(write("a", key.privateJson().view())), std::string("JWK"));
    QCOMPARE(format(write("b", jose::JwkSet::of(key).publicJson())), std::string("JWKS"));
    QCOMPARE(format(write("c", key.privatePem()->view())), std::string("PEM"));
    QCOMPARE(format(write("d", der.view())), std::string("DER"));
    QCOMPARE(format(write("e", sharedBundle())), std::string("key bundle"));
    const auto bundle = loadKeyFile(write("f", sharedBundle()), says(std::string(passphrase)));
    QVERIFY(bundle);
    QCOMPARE(bundle->keys[0].state, std::string("active"));
    const auto locked = loadKeyFile(write("g", sharedBundle()));
    QVERIFY(locked.error().code == ErrorCode::PassphraseNeeded);
    QVERIFY(locked.error().message.find(folder.filePath("g").toStdString()) != std::string::npos);
    QVERIFY(loadKeyFile(write("h", "no key at all")).error().code == ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "test_keys.moc"
