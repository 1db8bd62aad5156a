// Pairing over a real authority: how somebody invited becomes an operator, and how nobody else does.

#include "core/jose/jwk.h"
#include "core/protocol/pairing_link.h"
#include "tests/core/support/admin_samples.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;
using namespace signet::tests;
using authority::Role;

namespace {

HttpRequest pairRequest(const std::string& code, const jose::Jwk& key, Json jwk,
                        const std::string& name = "Grace")
{
    HttpRequest request{"POST", "/v1/pair", {}, {}};
    request.body = toText({{"code", code}, {"name", name}, {"public_jwk", std::move(jwk)}});
    must(signRequest(request, key, testStart));
    return request;
}

} // namespace

class PairingTest : public QObject
{
    Q_OBJECT

private slots:
    void invitationsHaveALinkOnceTheDoorIsKnown();
    void pairingMakesAnOperator();
    void pairingIsRefused_data();
    void pairingIsRefused();
};

void PairingTest::invitationsHaveALinkOnceTheDoorIsKnown()
{
    AdminFixture one;
    const auto without = jsonOf(one.ask("POST", "/v1/invitations", R"({"name":"Grace","role":"revoker"})"));
    QVERIFY(!without.contains("link"));
    QCOMPARE(without["code"].get<std::string>().size(), std::size_t{22});
    one.api.setDoor("auth.example.org", 7443, std::string(43, 'A'));
    const auto with = jsonOf(one.ask("POST", "/v1/invitations", R"({"name":"Grace","role":"revoker"})"));
    const auto link = must(parsePairingLink(with["link"].get<std::string>()));
    QCOMPARE(link.host, std::string("auth.example.org"));
    QCOMPARE(link.code, with["code"].get<std::string>());
    QCOMPARE(link.pin, std::string(43, 'A'));
    QCOMPARE(link.name, std::string("Grace"));
    // The code is told to the inviter and to nobody else.
    const auto activity = one.ask("GET", "/v1/activity?limit=100");
    QVERIFY(activity.body.find(link.code) == std::string::npos);
}

void PairingTest::pairingMakesAnOperator()
{
    AdminFixture one;
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Revoker));
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    const auto request = pairRequest(invited.code, key, must(key.publicKey()).publicJson());
    const auto answer = one.door(request);
    QVERIFY2(answer.status == 200, answer.body.c_str());
    const auto made = must(fromJson<authority::Operator>(jsonOf(answer), Reading::Tolerant));
    QCOMPARE(made.id, key.thumbprint());
    QVERIFY(made.role == Role::Revoker);
    // What it brought beside the key itself is not kept.
    QVERIFY(must(one.authority->findOperator(made.id)).publicJwk.find("kid") == std::string::npos);
    // The answer was lost: asked again, the same is said.
    QCOMPARE(one.door(request).body, answer.body);
    // It is known now.
    HttpRequest self{"GET", "/v1/self", {}, {}};
    must(signRequest(self, key, testStart));
    QCOMPARE(jsonOf(one.door(self))["name"].get<std::string>(), std::string("Grace"));
    const auto replayed = one.door(self);
    QCOMPARE(replayed.status, 401);
}

void PairingTest::pairingIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("unknown code") << 401;
    QTest::newRow("signed with another key") << 401;
    QTest::newRow("not signed") << 401;
    QTest::newRow("altered") << 401;
    QTest::newRow("a minute late") << 401;
    QTest::newRow("private key") << 400;
    QTest::newRow("key of another kind") << 400;
    QTest::newRow("no key") << 400;
    QTest::newRow("more than is known") << 400;
    QTest::newRow("no JSON") << 400;
    QTest::newRow("too large") << 413;
}

void PairingTest::pairingIsRefused()
{
    QFETCH(int, status);
    const std::string what = QTest::currentDataTag();
    AdminFixture one;
    const auto invited = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    const auto jwk = must(key.publicKey()).publicJson();
    auto request = pairRequest(invited.code, key, jwk);
    if (what == "unknown code")
        request = pairRequest(randomIdentifier(), key, jwk);
    else if (what == "signed with another key")
        request = pairRequest(invited.code, must(jose::Jwk::generate(jose::Algorithm::EdDSA)), jwk);
    else if (what == "not signed")
        request.headers.clear();
    else if (what == "altered")
        request.body.replace(request.body.find("Grace"), 5, "Mable");
    else if (what == "a minute late")
        one.clock.advance(Seconds{61});
    else if (what == "private key")
        request = pairRequest(invited.code, key, Json::parse(key.privateJson().view()));
    else if (what == "key of another kind")
        request =
            pairRequest(invited.code, key,
                        must(must(jose::Jwk::generate(jose::Algorithm::ES256)).publicKey()).publicJson());
    else if (what == "no key")
        request.body = R"({"code":"x","name":"Grace"})";
    else if (what == "more than is known")
        request.body = R"({"code":"x","name":"Grace","public_jwk":{},"role":"administrator"})";
    else if (what == "no JSON")
        request.body = "code=x";
    else
        request.body += std::string(70'000, ' ');
    const auto answer = one.door(request);
    QVERIFY2(answer.status == status, (std::to_string(answer.status) + " " + answer.body).c_str());
    QVERIFY(must(one.authority->operators()).empty());
}

QTEST_APPLESS_MAIN(PairingTest)
#include "test_pairing.moc"
