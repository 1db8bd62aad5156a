// Acts on the ring over a record: each with its dry run, its log entry and its effect on tokens.

#include "core/keys/key_bundle.h"
#include "tests/core/support/authority_fixture.h"

#include <QTest>

using namespace signet;
using namespace signet::tests;
using authority::KeyAct;
using authority::KeyRequest;
using authority::Role;
using keys::KeyState;
using keys::KeyUse;

namespace {

KeyRequest request(KeyAct act, std::string kid = {})
{
    KeyRequest one;
    one.act = act;
    one.kid = std::move(kid);
    return one;
}

std::string activeKid(authority::Authority& authority, KeyUse use = KeyUse::Seal)
{
    for (const auto& key : must(authority.ring()).keys) {
        if (key.key.use == use && key.key.state == KeyState::Active)
            return key.key.kid;
    }
    return {};
}

KeyState stateOf(authority::Authority& authority, const std::string& kid)
{
    for (const auto& key : must(authority.ring()).keys) {
        if (key.key.kid == kid)
            return key.key.state;
    }
    qFatal("no key %s", kid.c_str());
}

std::string lastDetail(authority::Authority& authority)
{
    return must(authority.activity({})).entries.front().detail;
}

} // namespace

class AuthorityKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void aSingleNodeRotatesAtOnceAndNobodyIsLoggedOut();
    void aStagedKeyWaitsForItsTime();
    void aStagedKeyWaitsForEveryLiveNode();
    void aDeadNodeIsNotWaitedFor();
    void compromiseEndsItsSessionsAndMakesASuccessor();
    void aRetiringKeyOpensUntilItsLastTokenExpired();
    void destructionCanBeCancelledForAWeek();
    void retireWithdrawsAPendingKey();
    void theScheduleStagesAheadOfTime();
    void signKeysRotateInTheirAlgorithm();
    void aDryRunChangesNothing();
    void aDryRunSaysWhoIsLoggedOut();
    void aRotationAskedTwiceHappensOnce();
    void twoAdministratorsRotateOneAfterTheOther();
    void bundlesCarryTheRingToAnotherAuthority();
    void longerLifetimesKeepTheKeyLonger();
    void usesAreCountedAcrossRestarts();
};

void AuthorityKeysTest::aSingleNodeRotatesAtOnceAndNobodyIsLoggedOut()
{
    AuthorityFixture one;
    const auto before = activeKid(*one.authority);
    const auto sealed = one.seal("Example");
    const auto ring = must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    const auto after = activeKid(*one.authority);
    QVERIFY(after != before);
    QVERIFY(ring.waitingFor.empty());
    QVERIFY(stateOf(*one.authority, before) == KeyState::Retiring);
    QCOMPARE(one.refusalOf(sealed.session.token), std::string());
    QVERIFY(one.seal("Example").session.token.substr(0, 60) != sealed.session.token.substr(0, 60));
    QVERIFY(lastDetail(*one.authority).find(after) != std::string::npos);
    for (const auto& key : ring.keys) {
        QVERIFY(key.key.sealedMaterial.empty());
        QVERIFY(key.hasMaterial);
        QCOMPARE(key.key.thumbprint.empty(), key.key.use == KeyUse::Seal);
        QCOMPARE(key.publicJwk.empty(), key.key.use == KeyUse::Seal);
    }
}

void AuthorityKeysTest::aStagedKeyWaitsForItsTime()
{
    AuthorityFixture one;
    auto staging = request(KeyAct::Stage);
    QVERIFY(one.authority->act(AuthorityFixture::intent(), staging).error().code == ErrorCode::InvalidInput);
    staging.at = testStart + Seconds{500};
    const auto before = activeKid(*one.authority);
    const auto ring = must(one.authority->act(AuthorityFixture::intent(), staging));
    QVERIFY(ring.nextSealRotation == staging.at);
    one.pass(Seconds{499});
    QCOMPARE(activeKid(*one.authority), before);
    one.pass(Seconds{1});
    QVERIFY(activeKid(*one.authority) != before);
    QVERIFY(must(one.authority->activity({})).entries.front().act == "keys.advance");
}

void AuthorityKeysTest::aStagedKeyWaitsForEveryLiveNode()
{
    AuthorityFixture one;
    const auto two = one.open("two");
    const auto before = activeKid(*one.authority);
    const auto ring = must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    QCOMPARE(activeKid(*one.authority), before);
    QCOMPARE(ring.waitingFor, std::vector<std::string>{"two"});
    one.pass(Seconds{1});
    QCOMPARE(activeKid(*one.authority), before);
    two->tick(); // hears of the key, and says so
    one.pass(Seconds{1});
    const auto after = activeKid(*one.authority);
    QVERIFY(after != before);
    // A token of the new key is not refused by a node that has it pending still.
    two->tick();
    authority::SessionScratch scratch;
    QVERIFY(two->openSession("enwiki", one.seal("Example").session.token, scratch));
}

void AuthorityKeysTest::aDeadNodeIsNotWaitedFor()
{
    AuthorityFixture one;
    {
        const auto two = one.open("two"); // ends without a goodbye
    }
    const auto before = activeKid(*one.authority);
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    QCOMPARE(activeKid(*one.authority), before);
    for (int i = 0; i < 8; ++i)
        one.pass(Seconds{5});
    QVERIFY(activeKid(*one.authority) != before);
    const auto status = must(one.authority->status());
    QVERIFY(!status.attention.empty());
}

void AuthorityKeysTest::compromiseEndsItsSessionsAndMakesASuccessor()
{
    AuthorityFixture one;
    const auto kid = activeKid(*one.authority);
    const auto sealed = one.seal("Example", {}, true);
    const auto preview = must(one.authority->preview(request(KeyAct::Compromise, kid)));
    QVERIFY(preview.allowed);
    QVERIFY2(preview.sentence.starts_with("1 session sealed with " + kid + " ends"),
             preview.sentence.c_str());
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Compromise, kid)));
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("key_compromised"));
    QVERIFY(!one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch));
    QVERIFY(stateOf(*one.authority, kid) == KeyState::Compromised);
    QCOMPARE(one.refusalOf(one.seal("Example").session.token), std::string());
    QVERIFY(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Compromise, kid)).error().code ==
            ErrorCode::NotAllowed);
    QVERIFY(
        one.authority->act(AuthorityFixture::intent(), request(KeyAct::Compromise, "none")).error().code ==
        ErrorCode::NotFound);
}

void AuthorityKeysTest::aRetiringKeyOpensUntilItsLastTokenExpired()
{
    AuthorityFixture one;
    const auto kid = activeKid(*one.authority);
    const auto remembered = one.seal("Example", {}, true);
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    one.pass(Seconds{6}); // its use is written down
    // The last token it made is a remember token of 180 days.
    one.pass(std::chrono::days{180} - Seconds{7});
    QVERIFY(stateOf(*one.authority, kid) == KeyState::Retiring);
    QVERIFY(one.authority->restore("enwiki", remembered.remember->token, {}, one.scratch));
    one.pass(std::chrono::hours{1});
    QVERIFY(stateOf(*one.authority, kid) == KeyState::Retired);
    const auto refused = one.authority->restore("enwiki", remembered.remember->token, {}, one.scratch);
    QVERIFY(!refused);
}

void AuthorityKeysTest::destructionCanBeCancelledForAWeek()
{
    AuthorityFixture one;
    const auto kid = activeKid(*one.authority);
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Compromise, kid)));
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Destroy, kid)));
    one.pass(std::chrono::days{6});
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Keep, kid)));
    one.pass(std::chrono::days{2});
    const auto has = [&] {
        for (const auto& key : must(one.authority->ring()).keys) {
            if (key.key.kid == kid)
                return key.hasMaterial;
        }
        return false;
    };
    QVERIFY(has());
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Destroy, kid)));
    one.pass(std::chrono::days{7});
    QVERIFY(!has());
    for (const auto& key : must(one.record->ring()).keys)
        QVERIFY(key.kid != kid || key.sealedMaterial.empty());
}

void AuthorityKeysTest::retireWithdrawsAPendingKey()
{
    AuthorityFixture one;
    const auto active = activeKid(*one.authority);
    QVERIFY(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Retire, active)).error().code ==
            ErrorCode::NotAllowed);
    auto staging = request(KeyAct::Stage);
    staging.at = testStart + std::chrono::days{1};
    const auto ring = must(one.authority->act(AuthorityFixture::intent(), staging));
    const auto pending = ring.keys.back().key.kid;
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Retire, pending)));
    QVERIFY(stateOf(*one.authority, pending) == KeyState::Retired);
    one.pass(std::chrono::days{2});
    QCOMPARE(activeKid(*one.authority), active);
}

void AuthorityKeysTest::theScheduleStagesAheadOfTime()
{
    AuthorityFixture one;
    auto settings = must(one.authority->status()).settings;
    settings.sealRotation = std::chrono::days{90};
    must(one.authority->putSettings(AuthorityFixture::intent(), settings));
    const auto first = activeKid(*one.authority);
    one.pass(std::chrono::days{88});
    QCOMPARE(must(one.authority->ring()).keys.size(), std::size_t{2});
    one.pass(std::chrono::days{1});
    const auto staged = must(one.authority->ring());
    QCOMPARE(staged.keys.size(), std::size_t{3});
    QVERIFY(staged.keys.back().key.state == KeyState::Pending);
    QVERIFY(staged.nextSealRotation == testStart + std::chrono::days{90});
    QCOMPARE(activeKid(*one.authority), first);
    one.pass(std::chrono::days{1});
    QCOMPARE(activeKid(*one.authority), staged.keys.back().key.kid);
}

void AuthorityKeysTest::signKeysRotateInTheirAlgorithm()
{
    AuthorityFixture one;
    auto rotation = request(KeyAct::Rotate);
    rotation.use = KeyUse::Sign;
    rotation.algorithm = "EdDSA";
    must(one.authority->act(AuthorityFixture::intent(), rotation));
    rotation.algorithm.clear();
    const auto ring = must(one.authority->act(AuthorityFixture::intent(), rotation));
    QCOMPARE(ring.keys.back().key.algorithm, std::string("EdDSA"));
    QVERIFY(ring.keys.back().key.state == KeyState::Active);
    rotation.algorithm = "HS256";
    QVERIFY(one.authority->act(AuthorityFixture::intent(), rotation).error().code == ErrorCode::Unsupported);
}

void AuthorityKeysTest::aDryRunChangesNothing()
{
    AuthorityFixture one;
    const auto before = must(one.record->versions());
    for (const auto act : {KeyAct::Rotate, KeyAct::Compromise, KeyAct::Retire, KeyAct::Destroy, KeyAct::Keep,
                           KeyAct::Activate, KeyAct::Stage}) {
        auto one_ = request(act, act == KeyAct::Rotate ? "" : activeKid(*one.authority));
        one_.at = testStart + std::chrono::days{1};
        const auto preview = must(one.authority->preview(one_));
        QVERIFY(!preview.sentence.empty());
    }
    const auto after = must(one.record->versions());
    QCOMPARE(after.ring, before.ring);
    QCOMPARE(after.activity, before.activity);
}

void AuthorityKeysTest::aDryRunSaysWhoIsLoggedOut()
{
    AuthorityFixture one;
    for (int i = 0; i < 1'500; ++i)
        one.seal("Somebody");
    one.pass(Seconds{6});
    const auto rotation = must(one.authority->preview(request(KeyAct::Rotate)));
    QVERIFY2(rotation.sentence.ends_with("go on; nobody is logged out."), rotation.sentence.c_str());
    QVERIFY(rotation.goingOn);
    QVERIFY2(std::abs(rotation.goingOn->value - 1'500) < 4 * 0.0081 * 1'500,
             std::to_string(rotation.goingOn->value).c_str());
    QCOMPARE(rotation.ending->value, 0.0);
    const auto kid = activeKid(*one.authority);
    const auto compromise = must(one.authority->preview(request(KeyAct::Compromise, kid)));
    QCOMPARE(compromise.sites.size(), std::size_t{1});
    QCOMPARE(compromise.sites[0].tokens, std::uint64_t{1'500});
    QVERIFY2(compromise.sentence.find("those people must log in again") != std::string::npos,
             compromise.sentence.c_str());
    // The same tokens, whichever way they are to be refused.
    for (const auto kind : {revocation::Kind::Site, revocation::Kind::Everything}) {
        const auto site = kind == revocation::Kind::Site ? "enwiki" : "";
        const std::vector entries{AuthorityFixture::revocation(kind, {}, site)};
        const auto revoking = must(one.authority->preview(entries));
        QCOMPARE(revoking.sites.size(), std::size_t{1});
        QCOMPARE(revoking.sites[0].tokens, std::uint64_t{1'500});
    }
    const std::vector ofKey{AuthorityFixture::revocation(revocation::Kind::Key, kid)};
    const auto revoking = must(one.authority->preview(ofKey));
    QVERIFY(std::any_of(revoking.notes.begin(), revoking.notes.end(),
                        [](const auto& note) { return note.find("Remember tokens") != std::string::npos; }));
}

void AuthorityKeysTest::aRotationAskedTwiceHappensOnce()
{
    AuthorityFixture one;
    const auto intent = AuthorityFixture::intent();
    must(one.authority->act(intent, request(KeyAct::Rotate)));
    const auto version = must(one.record->versions()).ring;
    must(one.authority->act(intent, request(KeyAct::Rotate)));
    QCOMPARE(must(one.record->versions()).ring, version);
    auto other = intent;
    other.actor.operatorId = "operator-2";
    QVERIFY(one.authority->act(other, request(KeyAct::Rotate)).error().code == ErrorCode::Conflict);
}

void AuthorityKeysTest::twoAdministratorsRotateOneAfterTheOther()
{
    AuthorityFixture one;
    const auto two = one.open("two");
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    must(two->act(AuthorityFixture::intent(), request(KeyAct::Rotate))); // over what the record holds by now
    for (int i = 0; i < 5; ++i) {
        one.pass(Seconds{1});
        two->tick();
    }
    QCOMPARE(activeKid(*one.authority), activeKid(*two));
    int active = 0;
    for (const auto& key : must(one.authority->ring()).keys)
        active += key.key.state == KeyState::Active && key.key.use == KeyUse::Seal ? 1 : 0;
    QCOMPARE(active, 1);
}

void AuthorityKeysTest::bundlesCarryTheRingToAnotherAuthority()
{
    AuthorityFixture here;
    AuthorityFixture there;
    const auto sealed = here.seal("Example");
    QCOMPARE(there.refusalOf(sealed.session.token), std::string("unknown_key"));
    const auto recipient = must(jose::Jwk::generateOn(jose::Curve::X25519));
    authority::BundleRequest complete;
    complete.form = authority::BundleRequest::Form::Complete;
    complete.recipientJwk = must(recipient.publicKey()).publicJson().dump();
    QVERIFY(here.authority->exportBundle(AuthorityFixture::intent(Role::Revoker), complete).error().code ==
            ErrorCode::Forbidden);
    const auto bundle = must(here.authority->exportBundle(AuthorityFixture::intent(), complete));
    const auto keys = must(keys::openBundle(bundle, recipient));
    const auto preview = must(there.authority->previewImport(keys));
    QCOMPARE(preview.added.size(), std::size_t{2});
    QVERIFY(!preview.applied);
    const auto intent = AuthorityFixture::intent();
    QVERIFY(must(there.authority->importBundle(intent, keys)).applied);
    QCOMPARE(there.refusalOf(sealed.session.token), std::string());
    const auto version = must(there.record->versions()).ring;
    QVERIFY(must(there.authority->importBundle(intent, keys)).added == preview.added);
    QCOMPARE(must(there.authority->importBundle(AuthorityFixture::intent(), keys)).known.size(),
             std::size_t{2});
    QCOMPARE(must(there.record->versions()).ring, version);
    const auto jwks = must(here.authority->exportBundle(AuthorityFixture::intent(Role::Viewer), {}));
    QVERIFY(jwks.find("\"d\"") == std::string::npos && jwks.find("\"k\"") == std::string::npos);
    QCOMPARE(must(here.authority->activity({})).entries.front().act, std::string("keys.export"));
}

void AuthorityKeysTest::longerLifetimesKeepTheKeyLonger()
{
    AuthorityFixture one;
    const auto kid = activeKid(*one.authority);
    auto site = *one.authority->findSite("enwiki");
    site.rememberLifetime = std::chrono::days{400};
    must(one.authority->putSite(AuthorityFixture::intent(), site));
    const auto sealed = one.seal("Example", {}, true);
    site.version = 0; // whatever stands there
    site.rememberLifetime = std::chrono::days{10};
    must(one.authority->putSite(AuthorityFixture::intent(), site));
    must(one.authority->act(AuthorityFixture::intent(), request(KeyAct::Rotate)));
    one.pass(std::chrono::days{399});
    QVERIFY(stateOf(*one.authority, kid) == KeyState::Retiring);
    QVERIFY(one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch));
}

void AuthorityKeysTest::usesAreCountedAcrossRestarts()
{
    AuthorityFixture one;
    for (int i = 0; i < 10; ++i)
        one.seal("Example", {}, true);
    one.authority->close();
    one.authority = one.open("one");
    for (int i = 0; i < 5; ++i)
        one.seal("Example");
    one.pass(Seconds{6});
    const auto ring = must(one.authority->ring());
    QCOMPARE(ring.keys[0].uses, std::uint64_t{25});
    QVERIFY(ring.keys[0].lastUse.has_value());
    QCOMPARE(ring.keys[0].unexpired, std::uint64_t{15});
}

QTEST_GUILESS_MAIN(AuthorityKeysTest)
#include "test_authority_keys.moc"
