// The session use cases: seal, open, renew, restore, end, overflow, revoke, and what goes on when things
// fail.

#include "core/jose/jwk_set.h"
#include "tests/core/support/authority_fixture.h"

#include <QTest>

using namespace signet;
using namespace signet::tests;
using authority::Change;
using revocation::Kind;

class AuthorityTest : public QObject
{
    Q_OBJECT

private slots:
    void aSessionIsSealedAndOpened();
    void anAnonymousSessionIsOpened();
    void aTokenOfAnotherSiteIsRefused();
    void dataGoesOnUnderTheSameSession();
    void aSessionCannotChangeWhoseItIs();
    void pastHalfItsLifeATokenIsRenewed();
    void renewalEndsWithTheAbsoluteLifetime();
    void aRememberTokenRestoresASession();
    void anOldRememberTokenIsRenewedUnderItsId();
    void aCopyDoesNotWorkAfterTheEnd();
    void endingWhatIsRefusedAnywayIsNoError();
    void largeDataOverflows();
    void anOverflowIsGoneAfterTenMinutes();
    void whatIsKeptOutlivesAnOverflow();
    void theCookieBudgetMakesDataOverflow();
    void whatStandsBesideIsOfTheBudgetToo();
    void theOverflowNameIsNotForSites();
    void identityTokensAreSignedWhereWanted();
    void everyKindOfRevocationIsInForceAtOnce_data();
    void everyKindOfRevocationIsInForceAtOnce();
    void beforeComparesTheLogin();
    void theSameIdIsRevokedOnce();
    void whatIsNotThereIsNeitherPreviewedNorPushed_data();
    void whatIsNotThereIsNeitherPreviewedNorPushed();
    void anotherNodeRefusesAfterItsTick();
    void aDeafNodeGetsStaleAndThenRefuses();
    void theOtherMasterKeyIsRefused();
    void aSiteSecretOpensItsSiteAlone();
    void aRestartKeepsWhatItWasTold();
    void revocationsDieWithTheLastTokenTheyRefuse();
    void inspectionKnowsRevocations();
};

void AuthorityTest::aSessionIsSealedAndOpened()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", R"({"wsUserID":7,"name":"Ä"})");
    QVERIFY(sealed.session.expires == testStart + Seconds{3600});
    const auto opened = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(opened);
    QCOMPARE(std::string(opened->session.subject), std::string("Example"));
    QCOMPARE(std::string(opened->session.sid), sealed.sid);
    QCOMPARE(std::string(opened->session.csk), sealed.csk);
    QVERIFY(opened->session.authTime == testStart);
    QCOMPARE(std::string(opened->dataJson), std::string(R"({"wsUserID":7,"name":"Ä"})"));
    QVERIFY(!opened->renewed);
    QVERIFY(!sealed.remember && !sealed.identity && !sealed.overflow);
}

void AuthorityTest::anAnonymousSessionIsOpened()
{
    AuthorityFixture one;
    const auto sealed = one.seal({}, R"({"a":1})");
    const auto opened = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(opened);
    QVERIFY(opened->session.subject.empty());
    QVERIFY(!opened->session.authTime);
}

void AuthorityTest::aTokenOfAnotherSiteIsRefused()
{
    AuthorityFixture one;
    must(one.authority->putSite(AuthorityFixture::intent(), testSite("dewiki")));
    const auto sealed = one.seal("Example");
    QCOMPARE(one.refusalOf(sealed.session.token, "dewiki"), std::string("wrong_audience"));
    QCOMPARE(one.refusalOf(sealed.session.token, "nowiki"), std::string("wrong_audience"));
    QCOMPARE(one.refusalOf(sealed.session.token), std::string());
    QCOMPARE(one.refusalOf("nonsense"), std::string("malformed"));
}

void AuthorityTest::dataGoesOnUnderTheSameSession()
{
    AuthorityFixture one;
    const auto first = one.seal("Example", R"({"n":1})");
    one.clock.advance(Seconds{100});
    const auto second = one.seal({}, R"({"n":2})", false, first.session.token);
    QCOMPARE(second.sid, first.sid);
    QCOMPARE(second.csk, first.csk);
    const auto opened = one.authority->openSession("enwiki", second.session.token, one.scratch);
    QVERIFY(opened);
    QCOMPARE(std::string(opened->session.subject), std::string("Example"));
    QVERIFY(opened->session.authTime == testStart);
    QCOMPARE(std::string(opened->dataJson), std::string(R"({"n":2})"));
}

void AuthorityTest::aSessionCannotChangeWhoseItIs()
{
    AuthorityFixture one;
    const auto anonymous = one.seal({});
    authority::SealRequest request;
    request.site = "enwiki";
    request.token = anonymous.session.token;
    request.subject = "Mallory";
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::NotAllowed);
    // And a session that was ended does not come back by new data.
    const auto known = one.seal("Example");
    must(one.authority->end({"enwiki", known.session.token, {}, {}}, one.scratch));
    request.token = known.session.token;
    request.subject = {};
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::NotAllowed);
}

void AuthorityTest::pastHalfItsLifeATokenIsRenewed()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", R"({"n":1})");
    one.pass(Seconds{1799});
    QVERIFY(!one.authority->openSession("enwiki", sealed.session.token, one.scratch)->renewed);
    one.pass(Seconds{1});
    const auto opened = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(opened && opened->renewed);
    QVERIFY(opened->renewed->expires == one.clock.now() + Seconds{3600});
    const auto renewed = opened->renewed->token;
    one.pass(Seconds{3599});
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("expired"));
    const auto again = one.authority->openSession("enwiki", renewed, one.scratch);
    QVERIFY(again);
    QCOMPARE(std::string(again->session.sid), sealed.sid);
    QCOMPARE(std::string(again->dataJson), std::string(R"({"n":1})"));
}

void AuthorityTest::renewalEndsWithTheAbsoluteLifetime()
{
    auto site = testSite();
    site.absoluteLifetime = Seconds{7200};
    AuthorityFixture one(site);
    auto token = one.seal("Example").session.token;
    int renewals = 0;
    for (int i = 0; i < 20; ++i) {
        one.pass(Seconds{600});
        const auto opened = one.authority->openSession("enwiki", token, one.scratch);
        if (!opened)
            break;
        if (opened->renewed) {
            ++renewals;
            QVERIFY(opened->renewed->expires <= testStart + Seconds{7200});
            token = opened->renewed->token;
        }
    }
    QVERIFY(renewals >= 1 && renewals <= 4);
    QVERIFY(one.clock.now() >= testStart + Seconds{7200});
    QCOMPARE(one.refusalOf(token), std::string("expired"));
}

void AuthorityTest::aRememberTokenRestoresASession()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", {}, true);
    QVERIFY(sealed.remember);
    one.pass(std::chrono::days{60});
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("expired"));
    const auto restored = one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch);
    QVERIFY(restored);
    QCOMPARE(restored->subject, std::string("Example"));
    QVERIFY(restored->authTime == testStart);
    QVERIFY(restored->session.sid != sealed.sid);
    QVERIFY(!restored->remember);
    const auto opened = one.authority->openSession("enwiki", restored->session.session.token, one.scratch);
    QVERIFY(opened && opened->session.remembered);
    // Neither is taken for the other.
    QVERIFY(!one.authority->restore("enwiki", restored->session.session.token, {}, one.scratch));
    QCOMPARE(one.refusalOf(sealed.remember->token), std::string("wrong_type"));
}

void AuthorityTest::anOldRememberTokenIsRenewedUnderItsId()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", {}, true);
    one.pass(std::chrono::days{100});
    const auto restored = one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch);
    QVERIFY(restored && restored->remember);
    must(one.authority->revoke(AuthorityFixture::intent(),
                               {AuthorityFixture::revocation(Kind::Remember, sealed.rid)}));
    const auto again = one.authority->restore("enwiki", restored->remember->token, {}, one.scratch);
    QVERIFY(!again);
    QVERIFY(again.error().refusal == Refusal::SessionRevoked);
}

void AuthorityTest::aCopyDoesNotWorkAfterTheEnd()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", {}, true);
    const auto other = one.seal("Example");
    must(one.authority->end({"enwiki", sealed.session.token, sealed.remember->token, {}}, one.scratch));
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("session_revoked"));
    QVERIFY(!one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch));
    QCOMPARE(one.refusalOf(other.session.token), std::string());
    // Again: the log does not grow.
    const auto before = must(one.authority->revocations({})).total;
    must(one.authority->end({"enwiki", sealed.session.token, sealed.remember->token, {}}, one.scratch));
    QCOMPARE(must(one.authority->revocations({})).total, before);
}

void AuthorityTest::endingWhatIsRefusedAnywayIsNoError()
{
    AuthorityFixture one;
    must(one.authority->end({"enwiki", "nonsense", "nonsense", {}}, one.scratch));
    must(one.authority->end({"enwiki", {}, {}, {}}, one.scratch));
    QCOMPARE(must(one.authority->revocations({})).total, std::uint64_t{0});
    QVERIFY(one.authority->end({"nowiki", {}, {}, {}}, one.scratch).error().code == ErrorCode::NotFound);
}

void AuthorityTest::largeDataOverflows()
{
    AuthorityFixture one;
    for (const std::size_t size : {2'400U, 4'000U, 20'000U, 47'000U}) {
        const auto data = R"({"big":")" + std::string(size, 'x') + R"("})";
        const auto sealed = one.seal("Example", data);
        QVERIFY(sealed.overflow);
        QVERIFY(sealed.session.token.size() < 800);
        const auto opened = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
        QVERIFY(opened);
        QCOMPARE(std::string(opened->dataJson), data);
    }
    QVERIFY(!one.seal("Example", R"({"big":")" + std::string(1'500, 'x') + R"("})").overflow);
    authority::SealRequest request;
    request.site = "enwiki";
    const auto data = R"({"big":")" + std::string(60'000, 'x') + R"("})";
    request.dataJson = data;
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::TooLarge);
    const auto broken = "{" + std::string(5'000, ' ');
    request.dataJson = broken;
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::InvalidInput);
}

void AuthorityTest::anOverflowIsGoneAfterTenMinutes()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example", R"({"big":")" + std::string(9'000, 'x') + R"("})");
    one.pass(Seconds{599});
    QVERIFY(!one.authority->openSession("enwiki", sealed.session.token, one.scratch)->dataJson.empty());
    one.pass(Seconds{2});
    const auto opened = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(opened);
    QVERIFY(opened->dataJson.empty());
    one.pass(Seconds{1800});
    const auto renewed = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(renewed && renewed->renewed);
    QVERIFY(
        !one.authority->openSession("enwiki", renewed->renewed->token, one.scratch)->session.data.isObject());
}

void AuthorityTest::whatIsKeptOutlivesAnOverflow()
{
    AuthorityFixture one;
    const std::string kept = R"("keep":{"u":7,"t":"x\"}y","l":[1,{}]})";
    const auto data = R"({"big":")" + std::string(9'000, 'x') + R"(",)" + kept + "}";
    const auto sealed = one.seal("Example", data);
    QVERIFY(sealed.overflow);
    const auto dataOf = [&](const std::string& token) {
        const auto opened = one.authority->openSession("enwiki", token, one.scratch);
        return opened ? std::string(opened->dataJson) : std::string("refused");
    };
    QCOMPARE(dataOf(sealed.session.token), data);
    one.pass(Seconds{601});
    QCOMPARE(dataOf(sealed.session.token), "{" + kept + "}");
    one.pass(Seconds{1800});
    const auto renewed = one.authority->openSession("enwiki", sealed.session.token, one.scratch);
    QVERIFY(renewed && renewed->renewed);
    QCOMPARE(dataOf(renewed->renewed->token), "{" + kept + "}");
    // What is kept counts against the token's size as ever.
    authority::SealRequest request;
    request.site = "enwiki";
    const auto tooMuch = R"({"keep":")" + std::string(9'000, 'x') + R"("})";
    request.dataJson = tooMuch;
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::TooLarge);
}

void AuthorityTest::whatStandsBesideIsOfTheBudgetToo()
{
    AuthorityFixture one;
    const auto data = R"({"some":")" + std::string(900, 'x') + R"("})";
    authority::SealRequest request;
    request.site = "enwiki";
    request.subject = "Example";
    request.dataJson = data;
    const auto overflows = [&](std::size_t beside) {
        request.besideBytes = beside;
        return must(one.authority->seal(request, one.scratch)).overflow;
    };
    QVERIFY(!overflows(0));
    QVERIFY(!overflows(1'000));
    QVERIFY(overflows(2'500));
    QVERIFY(overflows(65'536)); // more than there is; the session itself still goes
    request.dataJson = {};
    QVERIFY(!overflows(65'536));
}

void AuthorityTest::theCookieBudgetMakesDataOverflow()
{
    auto site = testSite();
    site.cookieBudget = 2'000;
    AuthorityFixture one(site);
    const auto data = R"({"some":")" + std::string(900, 'x') + R"("})";
    QVERIFY(!one.seal("Example", data).overflow);
    QVERIFY(one.seal("Example", data, true).overflow);
}

void AuthorityTest::theOverflowNameIsNotForSites()
{
    AuthorityFixture one;
    authority::SealRequest request;
    request.site = "enwiki";
    request.dataJson = R"({"signet:overflow":{"id":"x","key":"y"}})";
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::InvalidInput);
}

void AuthorityTest::identityTokensAreSignedWhereWanted()
{
    auto site = testSite();
    site.identityTokens = true;
    AuthorityFixture one(site);
    QVERIFY(!one.seal({}).identity);
    authority::SealRequest request;
    request.site = "enwiki";
    request.subject = "7";
    request.identitySubject = "mw:local:7";
    const auto sealed = must(one.authority->seal(request, one.scratch));
    QVERIFY(sealed.identity);
    // A verifier needs the public keys only.
    const auto set = jose::JwkSet::parse(one.authority->jwks());
    QVERIFY(set);
    QVERIFY(!set->keys()[0].isPrivate());
    const auto source =
        session::FixedKeys({}, {must(session::SignKey::make(set->keys()[0], jose::Algorithm::ES256))});
    const auto codec = must(session::TokenCodec::make(policyOf(site, "https://auth.example.org")));
    const auto identity = codec.verifyIdentity(sealed.identity->token, source, testStart, one.scratch.token);
    QVERIFY(identity);
    QCOMPARE(std::string(identity->subject), std::string("mw:local:7"));
    QCOMPARE(std::string(identity->sid), sealed.sid);
    QVERIFY(identity->sessionExpiry == testStart + Seconds{3600});
}

void AuthorityTest::everyKindOfRevocationIsInForceAtOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("endsRemember");
    QTest::newRow("session") << int(Kind::Session) << QByteArray("session_revoked") << false;
    QTest::newRow("user") << int(Kind::User) << QByteArray("user_revoked") << true;
    QTest::newRow("key") << int(Kind::Key) << QByteArray("key_revoked") << true;
    QTest::newRow("site") << int(Kind::Site) << QByteArray("site_revoked") << true;
    QTest::newRow("everything") << int(Kind::Everything) << QByteArray("site_revoked") << true;
}

void AuthorityTest::everyKindOfRevocationIsInForceAtOnce()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, refusal);
    QFETCH(bool, endsRemember);
    AuthorityFixture one;
    const auto sealed = one.seal("Example", {}, true);
    std::string target;
    std::string site;
    if (Kind(kind) == Kind::Session)
        target = sealed.sid;
    if (Kind(kind) == Kind::User) {
        target = "Example";
        site = "enwiki";
    }
    if (Kind(kind) == Kind::Key)
        target = must(one.authority->ring()).keys[0].key.kid;
    if (Kind(kind) == Kind::Site)
        site = "enwiki";
    const auto pushed = must(one.authority->revoke(AuthorityFixture::intent(),
                                                   {AuthorityFixture::revocation(Kind(kind), target, site)}));
    QCOMPARE(pushed.size(), std::size_t{1});
    QVERIFY(pushed[0].isNew);
    QCOMPARE(pushed[0].entry.seq, std::uint64_t{1});
    QCOMPARE(one.refusalOf(sealed.session.token), refusal.toStdString());
    QCOMPARE(!one.authority->restore("enwiki", sealed.remember->token, {}, one.scratch), endsRemember);
    // Who logs in after that is welcome.
    QCOMPARE(one.refusalOf(one.seal("Example").session.token), std::string());
}

void AuthorityTest::beforeComparesTheLogin()
{
    AuthorityFixture one;
    const auto early = one.seal("Example", {}, true);
    one.pass(Seconds{1000});
    const auto late = one.seal("Example");
    const auto restored = one.authority->restore("enwiki", early.remember->token, {}, one.scratch);
    auto entry = AuthorityFixture::revocation(Kind::User, "Example", "enwiki");
    entry.before = testStart + Seconds{500};
    must(one.authority->revoke(AuthorityFixture::intent(), {entry}));
    QCOMPARE(one.refusalOf(early.session.token), std::string("user_revoked"));
    QCOMPARE(one.refusalOf(late.session.token), std::string());
    // A session restored after that time still comes from the login before it.
    QCOMPARE(one.refusalOf(restored->session.session.token), std::string("user_revoked"));
}

void AuthorityTest::theSameIdIsRevokedOnce()
{
    AuthorityFixture one;
    const auto entry = AuthorityFixture::revocation(Kind::User, "Example", "enwiki");
    const auto intent = AuthorityFixture::intent();
    const auto first = must(one.authority->revoke(intent, {entry}));
    one.pass(Seconds{5});
    // The same act is answered alike, another one with the same entry is told that it is there.
    const auto again = must(one.authority->revoke(intent, {entry}));
    QCOMPARE(again[0].entry.seq, first[0].entry.seq);
    QVERIFY(again[0].isNew);
    const auto otherwise = must(one.authority->revoke(AuthorityFixture::intent(), {entry}));
    QCOMPARE(otherwise[0].entry.seq, first[0].entry.seq);
    QVERIFY(!otherwise[0].isNew);
    QCOMPARE(must(one.authority->revocations({})).total, std::uint64_t{1});
    auto another = intent;
    another.digest = "another";
    QVERIFY(one.authority->revoke(another, {entry}).error().code == ErrorCode::Conflict);
}

void AuthorityTest::whatIsNotThereIsNeitherPreviewedNorPushed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("hint");
    QTest::newRow("site") << int(Kind::Site) << QByteArray("nowiki") << QByteArray("signet site list");
    QTest::newRow("user") << int(Kind::User) << QByteArray("nowiki") << QByteArray("signet site list");
    QTest::newRow("key") << int(Kind::Key) << QByteArray() << QByteArray("signet keys ring");
}

void AuthorityTest::whatIsNotThereIsNeitherPreviewedNorPushed()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, hint);
    AuthorityFixture one;
    const auto target = Kind(kind) == Kind::Site ? std::string() : std::string("nothing");
    const std::vector entries{AuthorityFixture::revocation(Kind(kind), target, site.toStdString())};
    const auto preview = one.authority->preview(entries);
    QVERIFY(!preview);
    QVERIFY(preview.error().code == ErrorCode::NotFound);
    QVERIFY(QByteArray::fromStdString(preview.error().hint).contains(hint));
    const auto pushed = one.authority->revoke(AuthorityFixture::intent(), entries);
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().message, preview.error().message);
    QCOMPARE(must(one.authority->revocations({})).total, std::uint64_t{0});
}

void AuthorityTest::anotherNodeRefusesAfterItsTick()
{
    AuthorityFixture one;
    const auto two = one.open("two");
    const auto sealed = one.seal("Example");
    authority::SessionScratch scratch;
    QVERIFY(two->openSession("enwiki", sealed.session.token, scratch));
    std::vector<Change> changes;
    two->onChange([&](Change change) { changes.push_back(change); });
    must(one.authority->revoke(AuthorityFixture::intent(),
                               {AuthorityFixture::revocation(Kind::User, "Example", "enwiki")}));
    two->tick();
    QVERIFY(!two->openSession("enwiki", sealed.session.token, scratch));
    QVERIFY(std::find(changes.begin(), changes.end(), Change::Revocations) != changes.end());
    // What the first node issues before the second hears of it is refused by neither.
    const auto fresh = one.seal("Example");
    QVERIFY(two->openSession("enwiki", fresh.session.token, scratch));
}

void AuthorityTest::aDeafNodeGetsStaleAndThenRefuses()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example");
    one.clock.advance(Seconds{31}); // no tick: nothing was heard
    QVERIFY(one.authority->isStale());
    QCOMPARE(one.refusalOf(sealed.session.token), std::string());
    one.clock.advance(Seconds{270});
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("behind_feed"));
    authority::SealRequest request;
    request.site = "enwiki";
    QVERIFY(one.authority->seal(request, one.scratch).error().code == ErrorCode::NotAllowed);
    one.authority->tick();
    QVERIFY(!one.authority->isStale());
    QCOMPARE(one.refusalOf(sealed.session.token), std::string());
}

void AuthorityTest::theOtherMasterKeyIsRefused()
{
    AuthorityFixture one;
    const auto bytes = randomSecret(32);
    const auto other = authority::Authority::open(
        *one.record, must(authority::MasterKey::fromBytes(bytes.bytes())), one.clock, {"two", "test"});
    QVERIFY(!other);
    QVERIFY(other.error().code == ErrorCode::NotAllowed);
    QVERIFY(authority::Authority::initialise(*one.record, *one.masterKey, one.clock,
                                             {"https://other.example.org", "Other", testSite()})
                .error()
                .code == ErrorCode::AlreadyExists);
}

void AuthorityTest::aSiteSecretOpensItsSiteAlone()
{
    AuthorityFixture one;
    must(one.authority->putSite(AuthorityFixture::intent(), testSite("dewiki")));
    QVERIFY(!one.authority->siteSecretFits("enwiki", ""));
    const auto intent = AuthorityFixture::intent();
    const auto secret = must(one.authority->renewSiteSecret(intent, "enwiki"));
    QCOMPARE(secret.size(), std::size_t{43});
    QVERIFY(one.authority->siteSecretFits("enwiki", secret.view()));
    QVERIFY(!one.authority->siteSecretFits("dewiki", secret.view()));
    QVERIFY(!one.authority->siteSecretFits("nowiki", secret.view()));
    const auto repeated = must(one.authority->renewSiteSecret(intent, "enwiki"));
    QVERIFY(repeated.view() == secret.view());
    const auto next = must(one.authority->renewSiteSecret(AuthorityFixture::intent(), "enwiki"));
    QVERIFY(!one.authority->siteSecretFits("enwiki", secret.view()));
    QVERIFY(one.authority->siteSecretFits("enwiki", next.view()));
    // Changing the site keeps its secret.
    auto site = *one.authority->findSite("enwiki");
    site.title = "Changed";
    site.secretHash.clear();
    must(one.authority->putSite(AuthorityFixture::intent(), site));
    QVERIFY(one.authority->siteSecretFits("enwiki", next.view()));
}

void AuthorityTest::aRestartKeepsWhatItWasTold()
{
    AuthorityFixture one;
    const auto kept = one.seal("Example");
    const auto ended = one.seal("Example");
    must(one.authority->end({"enwiki", ended.session.token, {}, {}}, one.scratch));
    one.authority->close();
    one.authority = one.open("one");
    QCOMPARE(one.refusalOf(kept.session.token), std::string());
    QCOMPARE(one.refusalOf(ended.session.token), std::string("session_revoked"));
}

void AuthorityTest::revocationsDieWithTheLastTokenTheyRefuse()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example");
    must(one.authority->end({"enwiki", sealed.session.token, {}, {}}, one.scratch));
    QCOMPARE(must(one.authority->status()).revocationsInForce, std::size_t{1});
    for (int i = 0; i < 600; ++i)
        one.pass(Seconds{20});
    QCOMPARE(must(one.authority->status()).revocationsInForce, std::size_t{0});
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("expired"));
    QCOMPARE(must(one.authority->revocations({})).total, std::uint64_t{0});
}

void AuthorityTest::inspectionKnowsRevocations()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example");
    QVERIFY(one.authority->inspect(sealed.session.token, {}).find(R"("accepted")") != std::string::npos);
    must(one.authority->end({"enwiki", sealed.session.token, {}, {}}, one.scratch));
    const auto text = one.authority->inspect("Cookie: s=" + sealed.session.token, "enwiki");
    QVERIFY(text.find(R"("session_revoked")") != std::string::npos);
    QVERIFY(text.find(R"("accepted")") == std::string::npos);
    QVERIFY(text.find("Example") != std::string::npos);
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "test_authority.moc"
