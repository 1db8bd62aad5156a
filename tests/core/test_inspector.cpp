#include "tests/core/inspection_support.h"

#include <QTest>

#include <set>
#include <thread>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

namespace {

const std::string identityClaims =
    R"({"iss":"https://auth.example.org","sub":"mw:local:enwiki:40213","aud":"enwiki","jti":"Vb2Qm1Y0a8Rk5TqZxW3nLg",)"
    R"("sid":"Ab2Qm1Y0a8Rk5TqZxW3nLg","sxp":)";

std::string identity(std::int64_t expires = 900)
{
    return identityClaims + at(expires) + R"(,"iat":)" + at(-10) + R"(,"exp":)" + at(expires) + '}';
}

std::string mediaWiki(std::int64_t softExpiry)
{
    return R"({"iss":"https://wiki.example.org","sxp":)" + at(softExpiry) +
           R"(,"jti":"q8Zt0LwVb2Qm1Y0a8Rk5Tw==","sub":"mw:CentralAuth:meta:40213","iat":)" + at(-60) + '}';
}

const Claim* claimNamed(const Inspection& inspection, std::string_view name)
{
    for (const auto& claim : inspection.claims) {
        if (claim.name == name)
            return &claim;
    }
    return nullptr;
}

} // namespace

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void kindsAreTold_data();
    void kindsAreTold();
    void aSessionTokenIsOpenedAndExplained();
    void withoutItsKeyASessionTokenStaysSealed();
    void verdicts_data();
    void verdicts();
    void theStateOfTheKeyCounts_data();
    void theStateOfTheKeyCounts();
    void ownTokensMustHaveTheirClaims_data();
    void ownTokensMustHaveTheirClaims();
    void mediaWikisSoftExpiryStandsForTheMissingOne();
    void aForeignTokenWithoutExpiryIsAcceptedWithAFinding();
    void twoKeysOfOneNameDecideNothing();
    void keysOfSeveralKindsDoNotMix();
    void claimsOfASealThatFailsAreNeverShown();
    void aPayloadNeedNotBeClaims();
    void jsonSerialisationsAreJudged();
    void partsLieInTheInput_data();
    void partsLieInTheInput();
    void sizesAddUp();
    void everyKindHasItsWords();
    void manyThreadsGetTheSameAnswers();
    void inspectingIsQuick();
};

void InspectorTest::kindsAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const std::string& text, TokenKind kind) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << int(kind);
    };
    row("session token", seal(sessionClaims()), TokenKind::SessionToken);
    row("media type written out", seal(sessionClaims(), R"({"typ":"application/session+JWT"})"),
        TokenKind::SessionToken);
    row("remember token", seal("{}", R"({"typ":"remember+jwt"})"), TokenKind::RememberToken);
    row("JWE", seal("{}", R"({"typ":"JWT"})"), TokenKind::Jwe);
    row("identity token", sign(identity(), ecKey(), R"({"typ":"JWT"})"), TokenKind::IdentityToken);
    row("OpenID Connect", sign(R"({"nonce":"n"})", ecKey()), TokenKind::IdentityToken);
    row("MediaWiki by its claims", sign(mediaWiki(60), rsaKey(), {}, jose::Algorithm::RS256),
        TokenKind::MediaWikiSessionJwt);
    row("MediaWiki by its name", "Cookie: sessionJwt=" + sign(R"({"iss":"x"})", ecKey()),
        TokenKind::MediaWikiSessionJwt);
    row("JWT", sign(R"({"iss":"x"})", ecKey()), TokenKind::Jwt);
    row("JWS", sign("hello", ecKey()), TokenKind::Jws);
    row("JWS of a list", sign("[1]", ecKey()), TokenKind::Jws);
    row("broken", "eyJhbGciOiJIUzI1NiJ9.eyJ", TokenKind::Malformed);
    row("header is no JSON", "eyJhbGci.e30.AAAA", TokenKind::Malformed);
}

void InspectorTest::kindsAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto inspection = inspectOne(text.toStdString());
    QCOMPARE(toString(inspection.kind), toString(static_cast<TokenKind>(kind)));
}

void InspectorTest::aSessionTokenIsOpenedAndExplained()
{
    const auto inspection =
        inspectOne("Cookie: __Host-enwiki-session=" + seal(sessionClaims()), {given(sealKey(), "active")},
                   context("https://auth.example.org", "enwiki"));
    QVERIFY(inspection.verdict == VerdictKind::Accepted);
    QVERIFY(!inspection.refusal);
    QCOMPARE(inspection.headline, std::string("Verified, and accepted now"));
    QCOMPARE(inspection.detail, std::string("Opened with key k7-2026-11 (A256GCM, active) from keys.json."));
    QCOMPARE(inspection.summary, std::string("enwiki · Example"));
    QVERIFY(inspection.key);
    QCOMPARE(inspection.key->kid, std::string("k7-2026-11"));
    QCOMPARE(inspection.key->thumbprint, sealKey().thumbprint());
    QVERIFY(inspection.encrypted && inspection.payloadIsJson);
    QCOMPARE(claimNamed(inspection, "sub")->meaning, std::string("Example, user 40213 of enwiki"));
    QCOMPARE(claimNamed(inspection, "aud")->meaning, std::string("only this site accepts it"));
    QCOMPARE(claimNamed(inspection, "exp")->meaning,
             std::string("expires in 59 minutes; renewed when used from 14:34 UTC on"));
    QCOMPARE(claimNamed(inspection, "auth_time")->meaning, std::string("logged in 3 days ago"));
    QCOMPARE(claimNamed(inspection, "iat")->time, std::optional(now - Seconds{60}));
    QCOMPARE(claimNamed(inspection, "data")->value, std::string(R"({"lang":"en"})"));
    QCOMPARE(inspection.claims.front().name, std::string("iss")); // the payload's order
    QVERIFY(!inspection.header.empty() && !inspection.header.front().meaning.empty());
}

void InspectorTest::withoutItsKeyASessionTokenStaysSealed()
{
    const auto inspection = inspectOne(seal(sessionClaims()));
    QVERIFY(inspection.verdict == VerdictKind::Unverified);
    QVERIFY(!inspection.refusal);
    QVERIFY(inspection.claims.empty() && inspection.payload.empty());
    QVERIFY(inspection.headerJson.find("session+jwt") != std::string::npos);
    QCOMPARE(inspection.summary, std::string("key k7-2026-11"));
}

struct Judged
{
    std::string text;
    std::vector<InspectionKey> keys = {};
    std::string issuer = {};
    std::string audience = {};
};
Q_DECLARE_METATYPE(Judged)

void InspectorTest::verdicts_data()
{
    QTest::addColumn<Judged>("judged");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, Judged judged, const char* expected) {
        QTest::newRow(name) << std::move(judged) << QByteArray(expected);
    };
    const auto claims = [](const std::string& more) {
        return "{\"iss\":\"me\",\"aud\":[\"a\",\"b\"]" + more + '}';
    };
    const auto mac = given(macKey());
    const auto good = sign(claims(",\"exp\":" + at(60)), macKey());
    row("verified", {good, {mac}}, "accepted");
    row("issuer and audience as expected", {good, {mac}, "me", "b"}, "accepted");
    row("no key", {good}, "unverified");
    row("no key that could be it",
        {hs256("x", R"({"alg":"HS256"})", "{}"), {given(ecKey()), given(rsaKey())}}, "unverified");
    row("the only key is of another type", {hs256("x", R"({"alg":"HS256"})", "{}"), {given(ecKey())}},
        "unsupported_algorithm");
    row("its kid unknown", {good, {given(ecKey())}}, "unknown_key");
    row("another issuer", {good, {mac}, "you"}, "wrong_issuer");
    row("part of the issuer", {good, {mac}, "m"}, "wrong_issuer");
    row("issuer of another type", {sign(R"({"iss":["me"]})", macKey()), {mac}, "me"}, "wrong_issuer");
    row("another audience", {good, {mac}, {}, "c"}, "wrong_audience");
    row("no issuer", {sign("{}", macKey()), {mac}, "me"}, "missing_claim");
    row("no audience", {sign("{}", macKey()), {mac}, {}, "a"}, "missing_claim");
    row("expired", {sign(claims(",\"exp\":" + at(-61)), macKey()), {mac}}, "expired");
    row("expired at this second, less the skew", {sign(claims(",\"exp\":" + at(-60)), macKey()), {mac}},
        "expired");
    row("expired within the skew", {sign(claims(",\"exp\":" + at(-59)), macKey()), {mac}}, "accepted");
    row("not before", {sign(claims(",\"nbf\":" + at(61)), macKey()), {mac}}, "not_yet_valid");
    row("not before, within the skew", {sign(claims(",\"nbf\":" + at(60)), macKey()), {mac}}, "accepted");
    row("issued ahead", {sign(claims(",\"iat\":" + at(61)), macKey()), {mac}}, "not_yet_valid");
    row("expiry as text", {sign(claims(",\"exp\":\"" + at(60) + '"'), macKey()), {mac}}, "missing_claim");
    row("expiry as fraction", {sign(claims(",\"exp\":" + at(60) + ".5"), macKey()), {mac}}, "missing_claim");
    row("expiry past 2^63", {sign(claims(",\"exp\":18446744073709551615"), macKey()), {mac}},
        "missing_claim");
    row("expiry null", {sign(claims(",\"exp\":null"), macKey()), {mac}}, "missing_claim");
    row("claim twice", {sign(claims(",\"exp\":1,\"exp\":" + at(60)), macKey()), {mac}}, "malformed");
    row("claims nested nine deep", {sign("{\"d\":[[[[[[[[1]]]]]]]]}", macKey()), {mac}}, "malformed");
    row("claims nested eight deep", {sign("{\"d\":[[[[[[[1]]]]]]]}", macKey()), {mac}}, "accepted");
    row("signature of another key",
        {sign("{}", jose::Jwk::generate(jose::Algorithm::HS256, "mac-1").value()), {mac}}, "bad_signature");
    row("expired under a wrong signature",
        {sign("{\"exp\":1}", jose::Jwk::generate(jose::Algorithm::HS256, "mac-1").value()), {mac}},
        "bad_signature");
    row("alg none", {compact(R"({"alg":"none"})", "{}", ""), {mac}}, "unsupported_algorithm");
    row("alg none without a key", {compact(R"({"alg":"none"})", "{}", "")}, "unsupported_algorithm");
    row("RSA1_5", {compact(R"({"alg":"RSA1_5","enc":"A128GCM"})", "", "") + "..AA"}, "unsupported_algorithm");
    row("zip", {compact(R"({"alg":"dir","enc":"A128GCM","zip":"DEF"})", "", "") + "..AA"},
        "unsupported_algorithm");
    row("alg missing", {compact(R"({"typ":"JWT"})", "{}", "")}, "unsupported_algorithm");
    row("crit", {compact(R"({"alg":"HS256","crit":["x"],"x":1})", "{}", std::string(32, 's'))}, "malformed");
    row("four parts", {"eyJhbGciOiJIUzI1NiJ9.e30.AAAA.AAAA"}, "malformed");
    row("not canonical", {good.substr(0, good.size() - 1) + '_'}, "malformed");
    row("too large", {sign(claims(",\"x\":\"" + std::string(13000, 'x') + '"'), macKey()), {mac}},
        "too_large");
    row("key for another use",
        {hs256("0123456789abcdef", R"({"alg":"HS256","kid":"short"})", "{}"),
         {given(jose::Jwk::fromSecret(SecretBytes(std::string_view("0123456789abcdef")),
                                      {"short", {}, {}, {}, {}})
                    .value())}},
        "key_not_accepted");
    row("RS key, HS token", {hs256("x", R"({"alg":"HS256","kid":"rsa-1"})", "{}"), {given(rsaKey())}},
        "unsupported_algorithm");
    row("remember token in the session's cookie",
        {"Cookie: __Host-enwiki-session=" + seal(sessionClaims(), R"({"typ":"remember+jwt"})"),
         {given(sealKey())}},
        "wrong_type");
    row("session token in the remember cookie",
        {"Cookie: __Host-enwiki-remember=" + seal(sessionClaims()), {given(sealKey())}}, "wrong_type");
    row("session token that is only signed",
        {sign(sessionClaims(), macKey(), R"({"typ":"session+jwt"})"), {mac}}, "wrong_type");
    row("access token in a cookie",
        {"Cookie: my_session=" + sign("{}", macKey(), R"({"typ":"at+jwt"})"), {mac}}, "wrong_type");
    row("access token in its header",
        {"Authorization: Bearer " + sign("{}", macKey(), R"({"typ":"at+jwt"})"), {mac}}, "accepted");
    auto sealed = seal(sessionClaims());
    sealed[sealed.size() - 30] = sealed[sealed.size() - 30] == 'A' ? 'B' : 'A';
    row("seal broken", {sealed, {given(sealKey())}}, "bad_signature");
    row("opened", {seal(sessionClaims()), {given(sealKey())}}, "accepted");
    row("session expired", {seal(sessionClaims(-7200, -3600)), {given(sealKey())}}, "expired");
    row("plain cookie", {"Cookie: theme=dark"}, "not_a_token");
}

void InspectorTest::verdicts()
{
    QFETCH(Judged, judged);
    QFETCH(QByteArray, expected);
    const auto inspection = inspectOne(judged.text, judged.keys, context(judged.issuer, judged.audience));
    const auto verdict = inspection.refusal ? toString(*inspection.refusal) : toString(inspection.verdict);
    QCOMPARE(QByteArray(verdict.data(), qsizetype(verdict.size())), expected);
    QCOMPARE(inspection.refusal.has_value(), inspection.verdict == VerdictKind::Refused);
    QVERIFY(!inspection.headline.empty() && !inspection.detail.empty());
    QCOMPARE(inspection.headline.find("verified") == std::string::npos &&
                 inspection.headline.find("Verified") != std::string::npos,
             inspection.verdict == VerdictKind::Accepted || inspection.refusal == Refusal::Expired ||
                 inspection.refusal == Refusal::NotYetValid);
}

void InspectorTest::theStateOfTheKeyCounts_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("active") << QByteArray("active") << QByteArray();
    QTest::newRow("retiring") << QByteArray("retiring") << QByteArray();
    QTest::newRow("no ring") << QByteArray("") << QByteArray();
    QTest::newRow("compromised") << QByteArray("compromised") << QByteArray("key_compromised");
    QTest::newRow("retired") << QByteArray("retired") << QByteArray("key_not_accepted");
    QTest::newRow("pending") << QByteArray("pending") << QByteArray("key_not_accepted");
    QTest::newRow("destroyed") << QByteArray("destroyed") << QByteArray("key_not_accepted");
}

void InspectorTest::theStateOfTheKeyCounts()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, refusal);
    const auto inspection = inspectOne(seal(sessionClaims()), {given(sealKey(), state.toStdString())});
    QCOMPARE(inspection.refusal ? std::string(toString(*inspection.refusal)) : std::string(),
             refusal.toStdString());
    // The same key given twice counts as what is worse.
    const auto twice = inspectOne(seal(sessionClaims()), {given(sealKey()), given(sealKey(), "compromised")});
    QVERIFY(twice.refusal == Refusal::KeyCompromised);
}

void InspectorTest::ownTokensMustHaveTheirClaims_data()
{
    QTest::addColumn<QByteArray>("claim");
    for (const char* claim : {"iss", "aud", "exp", "iat"})
        QTest::newRow(claim) << QByteArray(claim);
}

void InspectorTest::ownTokensMustHaveTheirClaims()
{
    QFETCH(QByteArray, claim);
    const auto without = [&](std::string json) {
        const auto from = json.find('"' + claim.toStdString() + '"');
        return json.replace(from, std::size_t(claim.size()) + 2, "\"other\"");
    };
    const auto session = inspectOne(seal(without(sessionClaims())), {given(sealKey())});
    QVERIFY(session.refusal == Refusal::MissingClaim);
    QVERIFY(session.detail.find(claim.toStdString()) != std::string::npos);
    if (claim == "exp") {
        const auto token =
            inspectOne(sign(without(identity()), ecKey(), R"({"typ":"JWT"})"), {given(ecKey())});
        QVERIFY(token.kind == TokenKind::IdentityToken);
        QVERIFY(token.refusal == Refusal::MissingClaim);
    }
}

void InspectorTest::mediaWikisSoftExpiryStandsForTheMissingOne()
{
    const auto key = given(rsaKey().publicKey().value());
    const auto token = [](std::int64_t expiry) {
        return "Cookie: sessionJwt=" +
               sign(mediaWiki(expiry), rsaKey(), R"({"typ":"JWT"})", jose::Algorithm::RS256);
    };
    const auto held = inspectOne(token(3600), {key});
    QVERIFY(held.kind == TokenKind::MediaWikiSessionJwt);
    QVERIFY(held.verdict == VerdictKind::Accepted);
    QVERIFY(held.detail.find("soft") != std::string::npos);
    QVERIFY(claimNamed(held, "sxp")->meaning.find("anonymous") != std::string::npos);
    QVERIFY(claimNamed(held, "sxp")->time);
    QCOMPARE(claimNamed(held, "sub")->meaning, std::string("user 40213 of meta"));
    const auto passed = inspectOne(token(-3600), {key});
    QVERIFY(passed.refusal == Refusal::Expired);
    QVERIFY(passed.detail.find("soft expiry") != std::string::npos);
}

void InspectorTest::aForeignTokenWithoutExpiryIsAcceptedWithAFinding()
{
    const auto inspection = inspectOne(sign(R"({"sub":"1"})", ecKey()), {given(ecKey())});
    QVERIFY(inspection.verdict == VerdictKind::Accepted);
    QVERIFY(hasFinding(inspection, "exp-missing"));
    QVERIFY(inspection.detail.find("never expires") != std::string::npos);
}

void InspectorTest::twoKeysOfOneNameDecideNothing()
{
    const auto other = jose::Jwk::generate(jose::Algorithm::HS256, "mac-1").value();
    const auto inspection = inspectOne(sign("{}", macKey()), {given(macKey()), given(other)});
    QVERIFY(inspection.refusal == Refusal::UnknownKey);
    QVERIFY(inspection.detail.find("mac-1") != std::string::npos);
}

void InspectorTest::keysOfSeveralKindsDoNotMix()
{
    const std::vector<InspectionKey> keys{given(rsaKey()), given(ecKey()), given(macKey()),
                                          given(sealKey(), "active")};
    QVERIFY(inspectOne(sign("{}", rsaKey(), {}, jose::Algorithm::RS256), keys).verdict ==
            VerdictKind::Accepted);
    QVERIFY(inspectOne(sign("{}", ecKey()), keys).verdict == VerdictKind::Accepted);
    QVERIFY(inspectOne(sign("{}", macKey()), keys).verdict == VerdictKind::Accepted);
    QVERIFY(inspectOne(seal(sessionClaims()), keys).verdict == VerdictKind::Accepted);
    const auto confused =
        inspectOne(hs256(rsaKey().publicPem().value(), R"({"alg":"HS256","kid":"rsa-1"})", "{}"), keys);
    QVERIFY(confused.refusal == Refusal::UnsupportedAlgorithm);
    QVERIFY(hasFinding(confused, "key-confusion"));
    QVERIFY(hasFinding(confused, "alg-key-mismatch"));
}

void InspectorTest::claimsOfASealThatFailsAreNeverShown()
{
    auto text = seal(sessionClaims());
    text.back() = text.back() == 'A' ? 'Q' : 'A';
    const auto inspection = inspectOne(text, {given(sealKey())});
    QVERIFY(inspection.refusal == Refusal::BadSignature);
    QVERIFY(inspection.claims.empty() && inspection.payload.empty());
    // Of a signature that fails they are shown, and said to be somebody's word.
    auto forged = sign(R"({"sub":"1"})", macKey());
    forged.replace(forged.size() - 43, 4, "AAAA");
    const auto shown = inspectOne(forged, {given(macKey())});
    QVERIFY(shown.refusal == Refusal::BadSignature);
    QCOMPARE(shown.claims.size(), std::size_t{1});
    QVERIFY(shown.detail.find("what somebody wrote") != std::string::npos);
}

void InspectorTest::aPayloadNeedNotBeClaims()
{
    const auto text = inspectOne(sign("It's a dangerous business", ecKey()), {given(ecKey())});
    QVERIFY(text.kind == TokenKind::Jws);
    QVERIFY(text.verdict == VerdictKind::Accepted);
    QCOMPARE(text.payload, std::string("It's a dangerous business"));
    QVERIFY(!text.payloadIsJson && text.claims.empty());
    const auto binary = inspectOne(sign(std::string("\xFF\x00\xFE", 3), ecKey()), {given(ecKey())});
    QVERIFY(isUtf8(binary.payload));
    QVERIFY(inspectOne(sign("x", ecKey()), {given(ecKey())}, context("me")).refusal == Refusal::MissingClaim);
}

void InspectorTest::jsonSerialisationsAreJudged()
{
    const std::array<jose::Jwk, 1> one{ecKey()};
    const std::array<jose::Jwk, 2> two{macKey(), ecKey()};
    const auto flattened = jose::signJson(asBytes(R"({"sub":"1"})"), one).value();
    const auto general = jose::signJson(asBytes(R"({"sub":"1"})"), two).value();
    jose::EncryptOptions options;
    options.headerJson = R"({"typ":"x"})";
    const auto sealed = jose::encryptJson(asBytes(R"({"sub":"1"})"), sealKey(), options).value();
    for (const auto& text : {flattened, general}) {
        const auto inspection = inspectOne(text, {given(ecKey())});
        QVERIFY(inspection.verdict == VerdictKind::Accepted);
        QCOMPARE(inspection.claims.size(), std::size_t{1});
        QVERIFY(inspection.size.payload != 0 && inspection.size.tag != 0);
        QVERIFY(inspectOne(text).verdict == VerdictKind::Unverified);
    }
    const auto opened = inspectOne(sealed, {given(sealKey())});
    QVERIFY(opened.kind == TokenKind::Jwe);
    QVERIFY(opened.verdict == VerdictKind::Accepted);
    QCOMPARE(opened.claims.size(), std::size_t{1});
    QVERIFY(inspectOne(sealed).claims.empty());
}

void InspectorTest::partsLieInTheInput_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto token = seal(sessionClaims());
    auto encodedDots = token;
    for (auto dot = encodedDots.find('.'); dot != std::string::npos; dot = encodedDots.find('.', dot + 3))
        encodedDots.replace(dot, 1, "%2E");
    QTest::newRow("cookie") << QByteArray::fromStdString("Cookie: a=1; __Host-s=" + token + "; b=2");
    QTest::newRow("URL-encoded") << QByteArray::fromStdString("Cookie: __Host-s=" + encodedDots);
    QTest::newRow("wrapped") << QByteArray::fromStdString("Cookie: __Host-s=" + token.substr(0, 90) +
                                                          "\r\n " + token.substr(90));
    QTest::newRow("raw") << QByteArray::fromStdString(token);
}

void InspectorTest::partsLieInTheInput()
{
    QFETCH(QByteArray, text);
    const auto input = text.toStdString();
    const auto all = inspectAll(input);
    const auto inspection = std::find_if(
        all.begin(), all.end(), [](const Inspection& one) { return one.kind == TokenKind::SessionToken; });
    QVERIFY(inspection != all.end());
    std::size_t end = 0;
    std::set<PartRole> roles;
    for (const auto& part : inspection->parts) {
        QVERIFY(part.offset >= end); // in order, none over another
        end = part.offset + part.length;
        QVERIFY(end <= input.size());
        roles.insert(part.role);
        const auto piece = input.substr(part.offset, part.length);
        if (part.role == PartRole::Separator)
            QVERIFY(piece == "." || piece == "%2E");
        if (part.role == PartRole::CookieName)
            QCOMPARE(piece, std::string("__Host-s"));
        if (part.role == PartRole::Header)
            QVERIFY(piece.starts_with("eyJ"));
        if (part.role == PartRole::InitializationVector)
            QCOMPARE(piece.size(), std::size_t{16});
        if (part.role == PartRole::Tag)
            QCOMPARE(piece.size(), std::size_t{22});
    }
    for (const auto role :
         {PartRole::Header, PartRole::InitializationVector, PartRole::Payload, PartRole::Tag})
        QVERIFY(roles.contains(role));
}

void InspectorTest::sizesAddUp()
{
    const auto token = seal(sessionClaims());
    const auto inspection = inspectOne("Set-Cookie: __Host-s=" + token + "; Path=/; Secure");
    const auto& size = inspection.size;
    QCOMPARE(size.total, token.size());
    QCOMPARE(size.header + size.key + size.iv + size.payload + size.tag + 4, size.total);
    QCOMPARE(size.carried, std::string("Set-Cookie: __Host-s=; Path=/; Secure\r\n").size() + token.size());
    QCOMPARE(size.budget, std::size_t{3500});
    QCOMPARE(inspectOne("Cookie: __Host-s=" + token).size.carried, token.size() + 9);
}

void InspectorTest::everyKindHasItsWords()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= int(TokenKind::Malformed); ++i) {
        const auto kind = static_cast<TokenKind>(i);
        names.insert(toString(kind));
        QVERIFY(!describe(kind).empty());
    }
    QCOMPARE(names.size(), std::size_t(TokenKind::Malformed) + 1);
    QCOMPARE(toString(TokenKind::Malformed), std::string_view("malformed"));
    QVERIFY(severityFromString("high") == Severity::Danger);
    QVERIFY(severityFromString("Attention") == Severity::Warning);
    QVERIFY(!severityFromString("whatever"));
}

void InspectorTest::manyThreadsGetTheSameAnswers()
{
    const Inspector inspector(context(),
                              {given(rsaKey()), given(ecKey()), given(macKey()), given(sealKey(), "active")});
    const std::string input = "Cookie: a=" + sign(R"({"sub":"1"})", rsaKey(), {}, jose::Algorithm::RS256) +
                              "; b=" + seal(sessionClaims()) +
                              "; c=" + hs256("secret", R"({"alg":"HS256"})", "{}") +
                              "; d=" + sign("{}", ecKey()) + "; PHPSESSID=abc";
    const auto show = [&] {
        std::string text;
        for (const auto& inspection : inspector.inspect(input)) {
            text += std::string(toString(inspection.verdict)) + ' ' + inspection.headline + ' ' +
                    inspection.detail + '\n';
            for (const auto& finding : inspection.findings)
                text += finding.code + ' ' + finding.message + '\n';
        }
        return text;
    };
    const auto expected = show();
    std::vector<std::string> answers(8);
    std::vector<std::thread> threads;
    for (auto& answer : answers) {
        threads.emplace_back([&answer, &show, &expected] {
            for (int i = 0; i < 20; ++i) {
                answer = show();
                if (answer != expected)
                    return;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    for (const auto& answer : answers)
        QCOMPARE(answer, expected);
}

// Printed, not asserted: a busy machine is no fault of the inspector's.
void InspectorTest::inspectingIsQuick()
{
    const Inspector inspector(context(), {given(rsaKey()), given(ecKey()), given(sealKey(), "active")});
    const auto input =
        "Cookie: __Host-enwiki-session=" + seal(sessionClaims()) + "; enwikiUserName=Example; theme=dark";
    QBENCHMARK
    {
        QCOMPARE(inspector.inspect(input).size(), std::size_t{3});
    }
}

QTEST_GUILESS_MAIN(InspectorTest)
#include "test_inspector.moc"
