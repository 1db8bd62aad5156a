// Operators, roles and the activity log: who may do what, and that it is written down either way.

#include "core/jose/jws.h"
#include "tests/core/support/authority_fixture.h"

#include <QTest>

using namespace signet;
using namespace signet::tests;
using authority::Outcome;
using authority::Role;

namespace {

std::string newOperatorJwk()
{
    return must(must(jose::Jwk::generate(jose::Algorithm::EdDSA)).publicKey()).publicJson().dump();
}

authority::Operator paired(AuthorityFixture& one, Role role, const std::string& name = "Ada")
{
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), name, role));
    return must(one.authority->pair(invited.code, {}, newOperatorJwk(), "192.0.2.9"));
}

} // namespace

class AuthorityPeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void anInvitationMakesAnOperatorOnce();
    void anInvitationIsGoodForTenMinutes();
    void aLostAnswerToPairingIsGivenAgain();
    void onlyEd25519KeysArePaired();
    void rolesIncludeEachOther();
    void everyActNeedsItsRoleAndARefusalIsLogged();
    void theLastAdministratorStays();
    void aRemovedOperatorIsUnknown();
    void theChainVerifiesAndNoticesTampering();
    void checkpointsAreSigned();
    void failedActsAreLoggedToo();
    void sitesAreValidated_data();
    void sitesAreValidated();
    void removedSitesRefuse();
};

void AuthorityPeopleTest::anInvitationMakesAnOperatorOnce()
{
    AuthorityFixture one;
    const auto intent = AuthorityFixture::intent();
    const auto invited = must(one.authority->invite(intent, "Grace", Role::Revoker));
    one.pass(Seconds{5});
    const auto again = must(one.authority->invite(intent, "Grace", Role::Revoker));
    QCOMPARE(again.code, invited.code);
    QVERIFY(again.invitation.expires == invited.invitation.expires);
    const auto jwk = newOperatorJwk();
    const auto made = must(one.authority->pair(invited.code, {}, jwk, "192.0.2.9"));
    QCOMPARE(made.name, std::string("Grace"));
    QVERIFY(made.role == Role::Revoker);
    QCOMPARE(made.id, must(jose::Jwk::parse(jwk)).thumbprint());
    QCOMPARE(must(one.authority->findOperator(made.id)).name, std::string("Grace"));
    QVERIFY(one.authority->pair(invited.code, {}, newOperatorJwk(), "").error().code ==
            ErrorCode::Unauthorized);
    QVERIFY(one.authority->pair("AAAAAAAAAAAAAAAAAAAAAA", {}, newOperatorJwk(), "").error().code ==
            ErrorCode::Unauthorized);
    QCOMPARE(must(one.authority->activity({})).entries.front().act, std::string("operators.pair"));
}

void AuthorityPeopleTest::anInvitationIsGoodForTenMinutes()
{
    AuthorityFixture one;
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    one.clock.advance(authority::invitationLifetime);
    const auto late = one.authority->pair(invited.code, {}, newOperatorJwk(), "");
    QVERIFY(late.error().code == ErrorCode::Unauthorized);
    QVERIFY(late.error().message.find("10 minutes") != std::string::npos);
}

void AuthorityPeopleTest::aLostAnswerToPairingIsGivenAgain()
{
    AuthorityFixture one;
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    const auto jwk = newOperatorJwk();
    const auto first = must(one.authority->pair(invited.code, {}, jwk, ""));
    one.clock.advance(Seconds{5});
    QCOMPARE(must(one.authority->pair(invited.code, {}, jwk, "")).id, first.id);
    QCOMPARE(must(one.authority->operators()).size(), std::size_t{1});
}

void AuthorityPeopleTest::onlyEd25519KeysArePaired()
{
    AuthorityFixture one;
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    const auto ec = must(must(jose::Jwk::generate(jose::Algorithm::ES256)).publicKey()).publicJson().dump();
    QVERIFY(one.authority->pair(invited.code, {}, ec, "").error().code == ErrorCode::InvalidInput);
    const auto whole = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    QVERIFY(one.authority->pair(invited.code, {}, std::string(whole.privateJson().view()), "").error().code ==
            ErrorCode::InvalidInput);
    QVERIFY(!one.authority->pair(invited.code, {}, "{}", ""));
}

void AuthorityPeopleTest::rolesIncludeEachOther()
{
    QVERIFY(covers(Role::Administrator, Role::Viewer));
    QVERIFY(covers(Role::Keykeeper, Role::Revoker));
    QVERIFY(!covers(Role::Revoker, Role::Keykeeper));
    for (const auto role : {Role::Viewer, Role::Revoker, Role::Keykeeper, Role::Administrator})
        QVERIFY(authority::roleFromString(toString(role)) == role);
    QVERIFY(!authority::roleFromString("root"));
}

void AuthorityPeopleTest::everyActNeedsItsRoleAndARefusalIsLogged()
{
    AuthorityFixture one;
    auto& it = *one.authority;
    const auto known = paired(one, Role::Viewer);
    using Try = std::function<std::optional<Error>(const authority::Intent&)>;
    const auto errorOf = [](const auto& result) {
        return result ? std::optional<Error>() : std::optional(result.error());
    };
    const std::vector<std::pair<Role, Try>> acts{
        {Role::Keykeeper, [&](const auto& intent) { return errorOf(it.act(intent, {})); }},
        {Role::Revoker,
         [&](const auto& intent) {
             return errorOf(it.revoke(intent, {AuthorityFixture::revocation(revocation::Kind::Everything)}));
         }},
        {Role::Administrator,
         [&](const auto& intent) { return errorOf(it.putSite(intent, testSite("dewiki"))); }},
        {Role::Administrator,
         [&](const auto& intent) { return errorOf(it.renewSiteSecret(intent, "enwiki")); }},
        {Role::Administrator, [&](const auto& intent) { return errorOf(it.removeSite(intent, "dewiki")); }},
        {Role::Administrator,
         [&](const auto& intent) {
             auto settings = must(it.status()).settings;
             return errorOf(it.putSettings(intent, settings));
         }},
        {Role::Administrator,
         [&](const auto& intent) { return errorOf(it.invite(intent, "Eve", Role::Viewer)); }},
        {Role::Administrator,
         [&](const auto& intent) { return errorOf(it.setRole(intent, known.id, Role::Viewer)); }},
        {Role::Keykeeper,
         [&](const auto& intent) {
             authority::BundleRequest complete;
             complete.form = authority::BundleRequest::Form::Complete;
             complete.recipientJwk =
                 must(must(jose::Jwk::generateOn(jose::Curve::X25519)).publicKey()).publicJson().dump();
             return errorOf(it.exportBundle(intent, complete));
         }},
        {Role::Keykeeper, [&](const auto& intent) { return errorOf(it.importBundle(intent, {})); }},
    };
    for (const auto& [needed, attempt] : acts) {
        const auto before = must(one.record->versions()).activity;
        const auto less = attempt(AuthorityFixture::intent(Role(int(needed) - 1)));
        QVERIFY(less && less->code == ErrorCode::Forbidden);
        const auto last = must(it.activity({})).entries.front();
        QCOMPARE(last.seq, before + 1);
        QVERIFY(last.outcome == Outcome::Refused);
        const auto enough = attempt(AuthorityFixture::intent(needed));
        QVERIFY2(!enough, enough ? enough->message.c_str() : "");
        const auto next = must(it.activity({})).entries.front();
        QCOMPARE(next.seq, before + 2);
        QCOMPARE(next.act, last.act);
        QVERIFY(next.outcome == Outcome::Allowed);
    }
}

void AuthorityPeopleTest::theLastAdministratorStays()
{
    AuthorityFixture one;
    const auto first = paired(one, Role::Administrator);
    QVERIFY(one.authority->removeOperator(AuthorityFixture::intent(), first.id).error().code ==
            ErrorCode::NotAllowed);
    QVERIFY(one.authority->setRole(AuthorityFixture::intent(), first.id, Role::Viewer).error().code ==
            ErrorCode::NotAllowed);
    const auto second = paired(one, Role::Administrator, "Grace");
    must(one.authority->setRole(AuthorityFixture::intent(), first.id, Role::Viewer));
    QVERIFY(one.authority->removeOperator(AuthorityFixture::intent(), second.id).error().code ==
            ErrorCode::NotAllowed);
    must(one.authority->removeOperator(AuthorityFixture::intent(), first.id));
}

void AuthorityPeopleTest::aRemovedOperatorIsUnknown()
{
    AuthorityFixture one;
    paired(one, Role::Administrator);
    const auto second = paired(one, Role::Viewer, "Grace");
    must(one.authority->removeOperator(AuthorityFixture::intent(), second.id));
    QVERIFY(one.authority->findOperator(second.id).error().code == ErrorCode::NotFound);
    QCOMPARE(must(one.authority->operators()).size(), std::size_t{2}); // the row stays for the log
}

void AuthorityPeopleTest::theChainVerifiesAndNoticesTampering()
{
    AuthorityFixture one;
    for (int i = 0; i < 30; ++i)
        must(one.authority->act(AuthorityFixture::intent(), {}));
    QCOMPARE(must(one.authority->verifyActivity()), must(one.record->versions()).activity);
    authority::ActivityQuery query;
    query.ascending = true;
    query.limit = 1'000;
    auto entries = must(one.authority->activity(query)).entries;
    QVERIFY(authority::verifyChain(entries, 1, {}));
    auto changed = entries;
    changed[4].detail += "!";
    QVERIFY(authority::verifyChain(changed, 1, {}).error().code == ErrorCode::Damaged);
    changed = entries;
    changed.erase(changed.begin() + 7);
    QVERIFY(!authority::verifyChain(changed, 1, {}));
    changed = entries;
    std::swap(changed[2], changed[3]);
    QVERIFY(!authority::verifyChain(changed, 1, {}));
}

void AuthorityPeopleTest::checkpointsAreSigned()
{
    AuthorityFixture one;
    must(one.authority->act(AuthorityFixture::intent(), {}));
    const auto checkpoint = must(one.authority->checkpoint());
    const auto key = must(jose::Jwk::parse(must(one.authority->status()).settings.checkpointJwk));
    QVERIFY(!key.isPrivate());
    const auto verified = jose::verifyJws(checkpoint.token, jose::JwkSet::of(key));
    QVERIFY(verified);
    const auto last = must(one.authority->activity({})).entries.front();
    QCOMPARE(checkpoint.seq, last.seq);
    QVERIFY(verified->payload.view().find(last.hash) != std::string_view::npos);
}

void AuthorityPeopleTest::failedActsAreLoggedToo()
{
    AuthorityFixture one;
    authority::KeyRequest request;
    request.act = authority::KeyAct::Destroy;
    request.kid = "none";
    QVERIFY(!one.authority->act(AuthorityFixture::intent(), request));
    const auto last = must(one.authority->activity({})).entries.front();
    QVERIFY(last.outcome == Outcome::Failed);
    QCOMPARE(last.target, std::string("none"));
}

void AuthorityPeopleTest::sitesAreValidated_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* field, const char* value, bool valid) {
        QTest::newRow((std::string(field) + "=" + value).c_str())
            << QByteArray(field) << QByteArray(value) << valid;
    };
    row("name", "enwiki", true);
    row("name", "EnWiki", false);
    row("name", "", false);
    row("name", "a;b", false);
    row("origin", "https://wiki.example.org:8443", true);
    row("origin", "http://localhost", true);
    row("origin", "https://wiki.example.org/path", false);
    row("origin", "javascript://x", false);
    row("origin", "https://user@host", false);
    row("domain", "example.org", true);
    row("domain", "example.org; HttpOnly", false);
    row("domain", ".example.org", false);
    row("domain", "enwiki.example.org", true);
    row("domain", "evil.com", false);
    row("domain", "dewiki.example.org", false);
    row("domain", "en.enwiki.example.org", false);
    row("domain", "wiki.example.org", false); // the end of enwiki.example.org, but no domain of it
    row("origin", "https://wiki.example.org/", false);
    row("origin in example.org", "https://wiki.example.org:8443", true);
    row("origin in example.org", "https://Wiki.Example.ORG", true);
    row("origin in example.org", "http://localhost", false);
    row("origin in example.org", "https://[2001:db8::1]:8443", false);
    row("origin in 127.0.0.1", "http://127.0.0.1", false);
    row("session", "59", false);
    row("session", "86400", true);
    row("session", "86401", false);
    row("overflow", "499", false);
    row("overflow", "4000", true);
}

void AuthorityPeopleTest::sitesAreValidated()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(bool, valid);
    auto site = testSite();
    if (field == "name")
        site.name = value.toStdString();
    if (field.startsWith("origin"))
        site.origin = value.toStdString();
    if (field.contains(" in "))
        site.cookieDomain = field.mid(field.lastIndexOf(' ') + 1).toStdString();
    if (field == "domain")
        site.cookieDomain = value.toStdString();
    if (field == "session")
        site.sessionLifetime = Seconds{value.toInt()};
    if (field == "overflow")
        site.overflowAt = value.toULong();
    QCOMPARE(validate(site).has_value(), valid);
    const auto cookie = setCookieFor(site, sessionCookieName(site), "token", Seconds{60});
    if (valid)
        QVERIFY2(cookie, cookie ? "" : cookie.error().message.c_str());
}

void AuthorityPeopleTest::removedSitesRefuse()
{
    AuthorityFixture one;
    const auto sealed = one.seal("Example");
    must(one.authority->removeSite(AuthorityFixture::intent(), "enwiki"));
    QCOMPARE(one.refusalOf(sealed.session.token), std::string("wrong_audience"));
    QVERIFY(one.authority->removeSite(AuthorityFixture::intent(), "enwiki").error().code ==
            ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(AuthorityPeopleTest)
#include "test_authority_people.moc"
