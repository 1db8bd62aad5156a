// The admin door's routes over a real authority: what each answers, to whom, and how often.

#include "core/jose/jwk.h"
#include "tests/core/support/admin_samples.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;
using namespace signet::tests;
using authority::Role;

namespace {

/// What an act may have changed.
QString stateOf(AdminFixture& one)
{
    const auto versions = must(one.authority->status()).versions;
    return QString("%1 %2 %3 %4 %5")
        .arg(versions.ring)
        .arg(versions.settings)
        .arg(versions.operators)
        .arg(versions.seq)
        .arg(must(one.authority->sites()).size());
}

} // namespace

class AdminApiTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRouteAnswers();
    void aRoleTooSmallIsRefusedOnEveryRouteAndLogged();
    void refusedKeyActsAreLoggedByName();
    void everyActNeedsAnIdempotencyKey();
    void repeatsHappenOnce_data();
    void repeatsHappenOnce();
    void anIdStandsForOneRequestOfOneOperator();
    void whatIsNotThereIsSaid();
    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void bodiesHaveLimits();
    void tenThousandRevocationsAtOnce();
    void everyErrorHasAStatus_data();
    void everyErrorHasAStatus();
    void nothingSecretIsShown();
    void importsTakeABundleForTheirJourney();
    void theMachineItselfHasASelf();
};

void AdminApiTest::everyRouteAnswers()
{
    AdminFixture one;
    std::set<std::string> tried;
    for (const auto& sample : samples(one)) {
        const auto answer = one.ask(methodOf(sample), sample.target, sample.body);
        QVERIFY2(answer.status == sample.status,
                 (sample.route + ": " + std::to_string(answer.status) + " " + answer.body).c_str());
        QVERIFY(find(answer.headers, "cache-control") == "no-store");
        QVERIFY2(sample.status == 204 ? answer.body.empty() : !answer.body.empty(), sample.route.c_str());
        tried.insert(sample.route);
    }
    QCOMPARE(tried.size(), AdminApi::routes().size());
    for (const auto& route : AdminApi::routes())
        QVERIFY(tried.contains(std::string(route.method) + " " + std::string(route.path)));
}

void AdminApiTest::aRoleTooSmallIsRefusedOnEveryRouteAndLogged()
{
    AdminFixture one;
    for (const auto& sample : samples(one)) {
        const auto route =
            std::find_if(AdminApi::routes().begin(), AdminApi::routes().end(), [&](const Route& r) {
                return std::string(r.method) + " " + std::string(r.path) == sample.route;
            });
        QVERIFY(route != AdminApi::routes().end());
        for (const auto role : {Role::Viewer, Role::Revoker, Role::Keykeeper}) {
            if (covers(role, route->role))
                continue;
            QVERIFY2(!route->act.empty(), "what only looks, a viewer may");
            const auto before = stateOf(one);
            const auto seq = one.newestActivity().seq;
            const auto answer = one.ask(methodOf(sample), sample.target, sample.body, role);
            QVERIFY2(answer.status == 403, (sample.route + ": " + answer.body).c_str());
            QCOMPARE(codeOf(answer), std::string("forbidden"));
            QCOMPARE(stateOf(one), before);
            const auto logged = one.newestActivity();
            QCOMPARE(logged.seq, seq + 1);
            QVERIFY(logged.outcome == authority::Outcome::Refused);
            QVERIFY2(logged.act.starts_with(route->act), logged.act.c_str());
            QCOMPARE(logged.name, std::string("Ada"));
            QCOMPARE(logged.address, std::string("192.0.2.1"));
        }
    }
}

void AdminApiTest::refusedKeyActsAreLoggedByName()
{
    AdminFixture one;
    QCOMPARE(one.ask("POST", "/v1/keys", R"({"act":"compromise","kid":"k1"})", Role::Revoker).status, 403);
    QCOMPARE(one.newestActivity().act, std::string("keys.compromise"));
    QCOMPARE(one.newestActivity().target, std::string("k1"));
    QCOMPARE(one.ask("POST", "/v1/keys", "garbage", Role::Revoker).status, 403);
    QCOMPARE(one.newestActivity().act, std::string("keys"));
    QCOMPARE(one.ask("DELETE", "/v1/sites/enwiki", {}, Role::Viewer).status, 403);
    QCOMPARE(one.newestActivity().target, std::string("enwiki"));
    QVERIFY(must(one.authority->verifyActivity()) > 0);
}

void AdminApiTest::everyActNeedsAnIdempotencyKey()
{
    AdminFixture one;
    for (const auto& sample : samples(one)) {
        const auto route =
            std::find_if(AdminApi::routes().begin(), AdminApi::routes().end(), [&](const Route& r) {
                return std::string(r.method) + " " + std::string(r.path) == sample.route;
            });
        if (route->act.empty())
            continue;
        const auto before = stateOf(one);
        for (const std::string id : {"", "with space", "ümlaut", "a/b"}) {
            HttpRequest request{methodOf(sample), sample.target, {}, sample.body};
            if (!id.empty())
                request.headers.emplace_back("idempotency-key", id);
            const auto answer = one.api.answer(request, AdminFixture::actor());
            QVERIFY2(answer.status == 400, (sample.route + " " + answer.body).c_str());
        }
        QCOMPARE(
            one.ask(methodOf(sample), sample.target, sample.body, Role::Administrator, std::string(65, 'a'))
                .status,
            400);
        QCOMPARE(stateOf(one), before);
    }
}

void AdminApiTest::repeatsHappenOnce_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("body");
    QTest::newRow("rotate") << "POST"
                            << "/v1/keys"
                            << R"({"act":"rotate","use":"seal"})";
    QTest::newRow("revoke") << "POST"
                            << "/v1/revocations" << QString::fromStdString(userEntry);
    QTest::newRow("site") << "PUT"
                          << "/v1/sites/dewiki" << QString::fromStdString(siteBody);
    QTest::newRow("site secret") << "POST"
                                 << "/v1/sites/enwiki/secret"
                                 << "";
    QTest::newRow("settings") << "PUT"
                              << "/v1/settings"
                              << R"({"name":"Other"})";
    QTest::newRow("invitation") << "POST"
                                << "/v1/invitations"
                                << R"({"name":"Grace","role":"viewer"})";
    QTest::newRow("site removed") << "DELETE"
                                  << "/v1/sites/enwiki"
                                  << "";
}

void AdminApiTest::repeatsHappenOnce()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(QString, body);
    AdminFixture one;
    const auto ask = [&] {
        return one.ask(method.toStdString(), target.toStdString(), body.toStdString(), Role::Administrator,
                       "id-1");
    };
    const auto first = ask();
    QVERIFY2(first.status < 300, first.body.c_str());
    const auto state = stateOf(one);
    const auto seq = one.newestActivity().seq;
    for (int i = 0; i < 3; ++i) {
        const auto again = ask();
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
    }
    QCOMPARE(stateOf(one), state);
    QCOMPARE(one.newestActivity().seq, seq);
}

void AdminApiTest::anIdStandsForOneRequestOfOneOperator()
{
    AdminFixture one;
    QCOMPARE(one.ask("PUT", "/v1/sites/dewiki", siteBody, Role::Administrator, "id-1").status, 200);
    const auto other =
        one.ask("PUT", "/v1/sites/frwiki", R"({"name":"frwiki","origin":"https://fr.example.org"})",
                Role::Administrator, "id-1");
    QCOMPARE(other.status, 409);
    QCOMPARE(codeOf(other), std::string("conflict"));
    auto somebody = AdminFixture::actor();
    somebody.operatorId = "operator-2";
    const auto stolen =
        one.api.answer({"PUT", "/v1/sites/dewiki", {{"idempotency-key", "id-1"}}, siteBody}, somebody);
    QCOMPARE(stolen.status, 409);
    QCOMPARE(must(one.authority->sites()).size(), std::size_t{2});
}

void AdminApiTest::whatIsNotThereIsSaid()
{
    AdminFixture one;
    for (const std::string target :
         {"/", "/v1", "/v1/", "/v1/statuses", "/v1/status/", "/v1//status", "/v1/sites//",
          "/v1/sites//secret", "/v1/sites/a/b/secret", "/v2/status", "*", ""}) {
        const auto answer = one.ask("GET", target);
        QVERIFY2(answer.status == 404, (target + ": " + answer.body).c_str());
        QCOMPARE(codeOf(answer), std::string("not_found"));
    }
    const auto wrong = one.ask("PATCH", "/v1/sites/enwiki");
    QCOMPARE(wrong.status, 405);
    QVERIFY(find(wrong.headers, "allow") == "PUT, DELETE");
    QCOMPARE(one.ask("get", "/v1/status").status, 405);
    QCOMPARE(one.ask("POST", "/v1/keys", R"({"act":"destroy","kid":"none"})").status, 404);
    QCOMPARE(one.ask("DELETE", "/v1/sites/none").status, 404);
    // A name that needs encoding is decoded before it is looked for.
    QCOMPARE(one.ask("DELETE", "/v1/sites/en%77iki").status, 204);
}

void AdminApiTest::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* method, const char* target,
                        const QByteArray& body = {}) { QTest::newRow(name) << method << target << body; };
    row("a read with a body", "GET", "/v1/status", "{}");
    row("a removal with a body", "DELETE", "/v1/sites/enwiki", "{}");
    row("no body", "POST", "/v1/keys");
    row("no JSON", "POST", "/v1/keys", "act=rotate");
    row("no object", "POST", "/v1/keys", "[]");
    row("no UTF-8", "POST", "/v1/keys", "{\"act\":\"rotate\",\"kid\":\"\xFF\"}");
    row("duplicate member", "POST", "/v1/keys", R"({"act":"stage","act":"rotate"})");
    row("unknown member", "POST", "/v1/keys", R"({"act":"rotate","force":true})");
    row("unknown act", "POST", "/v1/keys", R"({"act":"explode"})");
    row("null", "POST", "/v1/keys", R"({"act":"rotate","kid":null})");
    row("too deep", "POST", "/v1/revocations", "{\"entries\":[[[[[[[[[[]]]]]]]]]]}");
    row("entry with what the authority says", "POST", "/v1/revocations",
        R"({"entries":[{"id":"a","kind":"everything","seq":7}]})");
    row("entry without id", "POST", "/v1/revocations", R"({"entries":[{"kind":"everything"}]})");
    row("no entries", "POST", "/v1/revocations", R"({"entries":[]})");
    row("entry that is not well-formed", "POST", "/v1/revocations",
        R"({"entries":[{"id":"a","kind":"session","target":"short"}]})");
    row("another site's name", "PUT", "/v1/sites/enwiki", QByteArray::fromStdString(siteBody));
    row("site name with a slash", "PUT", "/v1/sites/a%2Fb", R"({"name":"a/b","origin":"https://x.example"})");
    row("wrong percent-encoding in the path", "DELETE", "/v1/sites/%zz");
    row("path no UTF-8", "DELETE", "/v1/sites/%FF");
    row("wrong percent-encoding in the query", "GET", "/v1/revocations?text=%zz");
    row("unknown parameter", "GET", "/v1/status?verbose=1");
    row("parameter of another route", "GET", "/v1/keys?limit=1");
    row("unknown form", "GET", "/v1/keys/public?form=complete");
    row("two forms", "GET", "/v1/keys/public?form=pem&form=jwks");
    row("no time given", "GET", "/v1/statistics");
    row("unknown role", "POST", "/v1/invitations", R"({"name":"Grace","role":"king"})");
    row("no name", "POST", "/v1/invitations", R"({"name":"","role":"viewer"})");
    row("export of no form", "POST", "/v1/keys/export", R"({"passphrase":"long enough, really"})");
    row("export both ways", "POST", "/v1/keys/export",
        R"({"form":"complete","passphrase":"long enough, really","recipient_jwk":{}})");
    row("export with more", "POST", "/v1/keys/export", R"({"form":"jwks","x":1})");
    row("passphrase no text", "POST", "/v1/keys/export", R"({"form":"complete","passphrase":1})");
    row("import with a passphrase", "POST", "/v1/keys/import", R"({"bundle":"x","passphrase":"y"})");
    row("import of garbage", "POST", "/v1/keys/import",
        R"({"bundle":"x","key":{"kty":"oct","k":"AAAA"},"apply":true})");
}

void AdminApiTest::malformedRequestsAreRefused()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    AdminFixture one;
    const auto before = stateOf(one);
    const auto answer = one.ask(method.toStdString(), target.toStdString(), body.toStdString());
    QVERIFY2(answer.status == 400, (std::to_string(answer.status) + " " + answer.body).c_str());
    QCOMPARE(codeOf(answer), std::string("invalid_input"));
    QCOMPARE(stateOf(one), before);
}

void AdminApiTest::bodiesHaveLimits()
{
    AdminFixture one;
    for (const auto& sample : samples(one)) {
        if (sample.body.empty())
            continue;
        const auto most = AdminApi::maximumBody(methodOf(sample), sample.target);
        const bool large = sample.route.find("/v1/revocations") != std::string::npos ||
                           sample.route == "POST /v1/keys/import";
        QCOMPARE(most, large ? std::size_t{2} << 20 : std::size_t{64} << 10);
        auto body = sample.body + std::string(most + 1 - sample.body.size(), ' ');
        const auto answer = one.ask(methodOf(sample), sample.target, body);
        QVERIFY2(answer.status == 413, (sample.route + ": " + answer.body).c_str());
        body.pop_back();
        QVERIFY(one.ask(methodOf(sample), sample.target, body).status != 413);
    }
    QCOMPARE(one.ask("GET", "/v1/status?" + std::string(9'000, 'x')).status, 413);
}

void AdminApiTest::tenThousandRevocationsAtOnce()
{
    AdminFixture one;
    const auto bodyOf = [](int count) {
        auto entries = Json::array();
        for (int i = 0; i < count; ++i)
            entries.push_back({{"id", "batch-" + std::to_string(i)},
                               {"kind", "session"},
                               {"site", "enwiki"},
                               {"target", randomIdentifier()},
                               {"reason", "They all must go, and here is why, at some length."}});
        return toText({{"entries", std::move(entries)}});
    };
    const auto body = bodyOf(10'000);
    QVERIFY(body.size() < std::size_t{2} << 20);
    const auto answer = one.ask("POST", "/v1/revocations", body, Role::Revoker);
    QVERIFY2(answer.status == 200, answer.body.substr(0, 500).c_str());
    const auto json = jsonOf(answer);
    QCOMPARE(json["entries"].size(), std::size_t{10'000});
    QVERIFY(json["entries"][9'999]["seq"] == 10'000);
    QCOMPARE(must(one.authority->status()).revocationsInForce, std::size_t{10'000});
    const auto tooMany = one.ask("POST", "/v1/revocations", bodyOf(10'001), Role::Revoker);
    QCOMPARE(tooMany.status, 413);
    QCOMPARE(must(one.authority->status()).revocationsInForce, std::size_t{10'000});
}

void AdminApiTest::everyErrorHasAStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const auto row = [](ErrorCode code, int status) {
        QTest::newRow(std::string(toString(code)).c_str()) << static_cast<int>(code) << status;
    };
    row(ErrorCode::InvalidInput, 400);
    row(ErrorCode::Unsupported, 422);
    row(ErrorCode::NotFound, 404);
    row(ErrorCode::AlreadyExists, 409);
    row(ErrorCode::WrongPassphrase, 422);
    row(ErrorCode::PassphraseNeeded, 422);
    row(ErrorCode::NotAllowed, 409);
    row(ErrorCode::TooLarge, 413);
    row(ErrorCode::Io, 503);
    row(ErrorCode::Crypto, 500);
    row(ErrorCode::Unreachable, 503);
    row(ErrorCode::Untrusted, 500);
    row(ErrorCode::Unauthorized, 401);
    row(ErrorCode::Forbidden, 403);
    row(ErrorCode::ClockOff, 401);
    row(ErrorCode::Busy, 429);
    row(ErrorCode::Conflict, 409);
    row(ErrorCode::Damaged, 500);
}

void AdminApiTest::everyErrorHasAStatus()
{
    QFETCH(int, code);
    QFETCH(int, status);
    const Error error{static_cast<ErrorCode>(code), "What \"happened\".", "What to do."};
    const auto response = toResponse(error);
    QCOMPARE(response.status, status);
    QCOMPARE(find(response.headers, "retry-after").empty(), error.code != ErrorCode::Busy);
    const auto read = errorOf(response);
    QVERIFY(read.code == error.code);
    QCOMPARE(read.message, error.message);
    QCOMPARE(read.hint, error.hint);
}

void AdminApiTest::nothingSecretIsShown()
{
    AdminFixture one;
    QCOMPARE(one.ask("POST", "/v1/keys", R"({"act":"rotate","use":"seal"})").status, 200);
    std::vector<std::string> secrets;
    const auto settings = must(one.record->settings());
    secrets.push_back(settings.sealedCheckpointKey);
    for (const auto& key : must(one.record->ring()).keys)
        secrets.push_back(key.sealedMaterial);
    for (const auto& sample : samples(one)) {
        if (methodOf(sample) != "GET")
            continue;
        const auto answer = one.ask("GET", sample.target, {}, Role::Viewer, {});
        for (const auto& secret : secrets)
            QVERIFY2(answer.body.find(secret) == std::string::npos, sample.route.c_str());
        for (const auto* const member : {"\"d\":", "\"k\":", "\"p\":", "sealed"})
            QVERIFY2(answer.body.find(member) == std::string::npos, sample.route.c_str());
        QVERIFY(answer.body.find("PRIVATE KEY") == std::string::npos);
    }
}

void AdminApiTest::importsTakeABundleForTheirJourney()
{
    AdminFixture source;
    AdminFixture target;
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW));
    const auto exported =
        source.ask("POST", "/v1/keys/export",
                   toText({{"form", "complete"}, {"recipient_jwk", must(key.publicKey()).publicJson()}}),
                   Role::Keykeeper);
    QVERIFY2(exported.status == 200, exported.body.c_str());
    const auto bundle = jsonOf(exported)["bundle"].get<std::string>();
    const auto journey = [&](bool apply) {
        return toText({{"bundle", bundle}, {"key", Json::parse(key.privateJson().view())}, {"apply", apply}});
    };
    const auto before = stateOf(target);
    auto answer = target.ask("POST", "/v1/keys/import", journey(false), Role::Keykeeper);
    QVERIFY2(answer.status == 200, answer.body.c_str());
    QCOMPARE(jsonOf(answer)["added"].size(), std::size_t{2});
    QVERIFY(jsonOf(answer)["applied"] == false);
    QCOMPARE(stateOf(target), before);
    answer = target.ask("POST", "/v1/keys/import", journey(true), Role::Keykeeper);
    QVERIFY2(answer.status == 200, answer.body.c_str());
    QVERIFY(jsonOf(answer)["applied"] == true);
    QCOMPARE(must(target.authority->ring()).keys.size(), std::size_t{4});
    // A session of the one opens at the other now.
    const auto sealed = source.seal("42");
    QCOMPARE(target.refusalOf(sealed.session.token), std::string());
    const auto wrongKey = must(jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW));
    answer = target.ask(
        "POST", "/v1/keys/import",
        toText({{"bundle", bundle}, {"key", Json::parse(wrongKey.privateJson().view())}, {"apply", true}}));
    QVERIFY2(answer.status == 400 || answer.status == 422, answer.body.c_str());
}

void AdminApiTest::theMachineItselfHasASelf()
{
    AdminFixture one;
    const auto answer =
        one.api.answer({"GET", "/v1/self", {}, {}}, {{}, "this machine", Role::Administrator, "local"});
    QCOMPARE(answer.status, 200);
    const auto self = must(fromJson<authority::Operator>(jsonOf(answer), Reading::Tolerant));
    QCOMPARE(self.name, std::string("this machine"));
    QVERIFY(self.role == Role::Administrator);
    QVERIFY(self.id.empty());
}

QTEST_APPLESS_MAIN(AdminApiTest)
#include "test_admin_api.moc"
