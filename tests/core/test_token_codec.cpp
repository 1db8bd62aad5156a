// Session, remember and identity tokens: what goes in comes out, and each refusal for its own reason.

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/session/token_codec.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace signet;
using namespace signet::session;

namespace {

constexpr Timestamp now{Seconds{1'795'528'922}};

TokenPolicy defaultPolicy()
{
    TokenPolicy policy;
    policy.issuer = "https://auth.example.org";
    policy.audience = "enwiki";
    return policy;
}

Session loggedIn()
{
    Session session = Session::begin();
    session.subject = "mw:local:enwiki:40213";
    session.name = "Ex\"am\\ple \xE4\xB8\xAD\n";
    session.authTime = now - Seconds{600};
    session.rsq = 48'211;
    session.remembered = true;
    session.dataJson = R"({"tab":"x"})";
    return session;
}

/// Claims as anybody who has the key could seal them.
std::string sealRaw(const jose::Jwk& key, std::string_view claims, std::string_view type = "session+jwt")
{
    jose::EncryptOptions options;
    const std::string header = R"({"typ":")" + std::string(type) + "\"}";
    options.headerJson = header;
    return *jose::encryptCompact(asBytes(claims), key, options);
}

std::string claimsWith(std::string_view name, std::string_view value)
{
    const std::pair<std::string, std::string> defaults[]{{"iss", R"("https://auth.example.org")"},
                                                         {"aud", R"("enwiki")"},
                                                         {"sub", R"("u1")"},
                                                         {"sid", R"("AAAAAAAAAAAAAAAAAAAAAA")"},
                                                         {"csk", R"("BBBBBBBBBBBBBBBBBBBBBB")"},
                                                         {"iat", "1795528922"},
                                                         {"exp", "1795532522"},
                                                         {"auth_time", "1795528922"},
                                                         {"rsq", "1"}};
    std::string claims = "{";
    for (const auto& [claim, usual] : defaults) {
        const auto& text = claim == name ? std::string(value) : usual;
        if (!text.empty())
            claims += (claims.size() > 1 ? ",\"" : "\"") + claim + "\":" + text;
    }
    if (claims.find("\"" + std::string(name) + "\"") == std::string::npos && !value.empty() && !name.empty())
        claims += ",\"" + std::string(name) + "\":" + std::string(value);
    return claims + "}";
}

} // namespace

class TokenCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sessionsRoundTrip();
    void anonymousSessionsRoundTrip();
    void rememberTokensRoundTrip();
    void identityTokensRoundTrip_data();
    void identityTokensRoundTrip();
    void theHeaderIsTheSameBytesForAKey();
    void noncesDiffer();
    void claimsAreJudged_data();
    void claimsAreJudged();
    void keysAreJudged();
    void typesAreNotInterchangeable();
    void everyFlippedCharacterIsRefused();
    void headersOfOthersAreDiagnosed_data();
    void headersOfOthersAreDiagnosed();
    void timeIsJudgedWithSkew();
    void absoluteLifetimeEndsRenewal();
    void renewalIsDuePastHalf();
    void policiesAreChecked();
    void tooMuchDataIsRefused();
    void waiversAreForIdentityTokensOnly();

private:
    TokenCodec m_codec = *TokenCodec::make(defaultPolicy());
    jose::Jwk m_jwk = *jose::Jwk::generate(jose::Encryption::A256GCM, "k1");
    FixedKeys m_keys{{}, {}};
    TokenScratch m_scratch;
};

void TokenCodecTest::initTestCase()
{
    m_keys = FixedKeys(
        {*SealKey::make(m_jwk)},
        {*SignKey::make(*jose::Jwk::generate(jose::Algorithm::ES256, "s1"), jose::Algorithm::ES256)});
}

void TokenCodecTest::sessionsRoundTrip()
{
    const auto session = loggedIn();
    const auto token = m_codec.seal(session, m_keys, now, m_scratch);
    QVERIFY(token);
    QCOMPARE(std::count(token->begin(), token->end(), '.'), 4);
    const auto opened = m_codec.openSession(*token, m_keys, now, m_scratch);
    QVERIFY2(opened, opened ? "" : opened.error().detail);
    QCOMPARE(std::string(opened->subject), session.subject);
    QCOMPARE(std::string(opened->name), session.name);
    QCOMPARE(std::string(opened->sid), session.sid);
    QCOMPARE(std::string(opened->csk), session.csk);
    QCOMPARE(opened->rsq, session.rsq);
    QVERIFY(opened->remembered);
    QCOMPARE(opened->data.toJson(), session.dataJson);
    QVERIFY(opened->issuedAt == now);
    QVERIFY(opened->expiresAt == now + Seconds{3600});
    QVERIFY(!opened->renewalDue);
    const auto copy = opened->toSession();
    QCOMPARE(copy.sid, session.sid);
    QCOMPARE(copy.dataJson, session.dataJson);
    // The generic reader agrees with the codec on what was sealed.
    const auto generic = jose::decryptJwe(*token, jose::JwkSet::of(m_jwk));
    QVERIFY(generic);
    QCOMPARE(generic->protectedHeader,
             std::string(R"({"alg":"dir","enc":"A256GCM","kid":"k1","typ":"session+jwt"})"));
}

void TokenCodecTest::anonymousSessionsRoundTrip()
{
    const auto token = m_codec.seal(Session::begin(), m_keys, now, m_scratch);
    QVERIFY(token);
    const auto opened = m_codec.openSession(*token, m_keys, now, m_scratch);
    QVERIFY(opened);
    QVERIFY(opened->subject.empty());
    QVERIFY(!opened->authTime);
    QVERIFY(opened->data.kind == jose::JsonKind::Null);
}

void TokenCodecTest::rememberTokensRoundTrip()
{
    RememberToken remember;
    remember.subject = "u1";
    remember.name = "Example";
    remember.rid = randomIdentifier();
    remember.authTime = now;
    remember.rsq = 7;
    const auto token = m_codec.seal(remember, m_keys, now, m_scratch);
    QVERIFY(token);
    const auto opened = m_codec.openRemember(*token, m_keys, now + std::chrono::days{100}, m_scratch);
    QVERIFY(opened);
    QCOMPARE(std::string(opened->rid), remember.rid);
    QVERIFY(opened->renewalDue);
    QVERIFY(opened->csk.empty() && opened->check.empty());
    QVERIFY(!m_codec.openRemember(*token, m_keys, now + std::chrono::days{181}, m_scratch));
    remember.csk = randomIdentifier();
    remember.check = std::string(maximumCheck - 2, 'x') + "\"\\";
    const auto bound = m_codec.seal(remember, m_keys, now, m_scratch);
    QVERIFY(bound);
    const auto again = m_codec.openRemember(*bound, m_keys, now, m_scratch);
    QVERIFY(again);
    QCOMPARE(std::string(again->csk), remember.csk);
    QCOMPARE(std::string(again->check), remember.check);
    auto wrong = remember;
    wrong.check.push_back('x');
    QVERIFY(!m_codec.seal(wrong, m_keys, now, m_scratch));
    wrong = remember;
    wrong.csk.pop_back();
    QVERIFY(!m_codec.seal(wrong, m_keys, now, m_scratch));
    remember.subject.clear();
    QVERIFY(!m_codec.seal(remember, m_keys, now, m_scratch));
}

void TokenCodecTest::identityTokensRoundTrip_data()
{
    QTest::addColumn<int>("algorithm");
    for (const auto algorithm : {jose::Algorithm::ES256, jose::Algorithm::EdDSA, jose::Algorithm::RS256})
        QTest::newRow(std::string(jose::toString(algorithm)).c_str()) << int(algorithm);
}

void TokenCodecTest::identityTokensRoundTrip()
{
    QFETCH(int, algorithm);
    const auto chosen = static_cast<jose::Algorithm>(algorithm);
    const auto jwk = *jose::Jwk::generate(chosen, "s1", 2048);
    const FixedKeys keys({}, {*SignKey::make(jwk, chosen)});
    IdentityToken identity;
    identity.subject = "mw:local:enwiki:40213";
    identity.jti = randomIdentifier();
    identity.sid = randomIdentifier();
    identity.sessionExpiry = now + Seconds{3600};
    const auto token = m_codec.sign(identity, keys, now, m_scratch);
    QVERIFY(token);
    const auto opened = m_codec.verifyIdentity(*token, keys, now, m_scratch);
    QVERIFY(opened);
    QCOMPARE(std::string(opened->jti), identity.jti);
    QCOMPARE(std::string(opened->sid), identity.sid);
    QVERIFY(opened->sessionExpiry == identity.sessionExpiry);
    // Others verify it with the public half alone, and can sign nothing with that.
    const auto publicHalf = *jwk.publicKey();
    QVERIFY(jose::verifyJws(*token, jose::JwkSet::of(publicHalf)));
    const FixedKeys verifiers({}, {*SignKey::make(publicHalf, chosen)});
    QVERIFY(m_codec.verifyIdentity(*token, verifiers, now, m_scratch));
    QVERIFY(!m_codec.sign(identity, verifiers, now, m_scratch));
}

void TokenCodecTest::theHeaderIsTheSameBytesForAKey()
{
    const auto first = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    const auto second = *m_codec.seal(Session::begin(), m_keys, now, m_scratch);
    QCOMPARE(first.substr(0, first.find('.')), second.substr(0, second.find('.')));
}

void TokenCodecTest::noncesDiffer()
{
    const auto session = loggedIn();
    std::set<std::string> nonces;
    for (int i = 0; i < 2000; ++i) {
        const auto token = *m_codec.seal(session, m_keys, now, m_scratch);
        nonces.insert(token.substr(token.find('.') + 2, 16));
    }
    QCOMPARE(nonces.size(), std::size_t{2000});
}

void TokenCodecTest::claimsAreJudged_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* title, const char* name, const char* value, const char* refusal) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << QByteArray(refusal);
    };
    row("all in order", "", "", "");
    row("no iss", "iss", "", "missing_claim");
    row("other iss", "iss", R"("https://evil.example")", "wrong_issuer");
    row("iss with a tail", "iss", R"("https://auth.example.org.evil")", "wrong_issuer");
    row("iss with NUL", "iss", R"("https://auth.example.org\u0000evil")", "wrong_issuer");
    row("iss a list", "iss", R"(["https://auth.example.org"])", "missing_claim");
    row("no aud", "aud", "", "missing_claim");
    row("other aud", "aud", R"("dewiki")", "wrong_audience");
    row("aud a list with us", "aud", R"(["dewiki","enwiki"])", "");
    row("aud a list without us", "aud", R"(["dewiki"])", "wrong_audience");
    row("no exp", "exp", "", "missing_claim");
    row("exp passed", "exp", "1795528800", "expired");
    row("exp a string", "exp", R"("1795532522")", "malformed");
    row("exp a fraction", "exp", "1795532522.5", "malformed");
    row("exp 1e300", "exp", "1e300", "malformed");
    row("exp 2^63", "exp", "9223372036854775808", "malformed");
    row("exp 2^64", "exp", "18446744073709551616", "malformed");
    row("exp negative", "exp", "-1", "malformed");
    row("no iat", "iat", "", "missing_claim");
    row("iat in the future", "iat", "1795529922", "not_yet_valid");
    row("nbf in the future", "nbf", "1795529922", "not_yet_valid");
    row("nbf passed", "nbf", "1795528000", "");
    row("no sid", "sid", "", "missing_claim");
    row("short sid", "sid", R"("abc")", "missing_claim");
    row("no csk", "csk", "", "missing_claim");
    row("no rsq", "rsq", "", "missing_claim");
    row("rsq negative", "rsq", "-1", "malformed");
    row("sub a number", "sub", "7", "malformed");
    row("no auth_time though logged in", "auth_time", "", "missing_claim");
    row("auth_time before the absolute lifetime", "auth_time", "1790000000", "expired");
    row("a claim twice", "exp\":1,\"exp", "1795532522", "malformed");
}

void TokenCodecTest::claimsAreJudged()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, refusal);
    const auto claims = claimsWith(name.toStdString(), value.toStdString());
    const auto verdict = m_codec.openSession(sealRaw(m_jwk, claims), m_keys, now, m_scratch);
    // The generic encrypter orders header members by name, as the codec does, so both write the same header.
    const auto actual = verdict ? std::string_view() : toString(verdict.error().refusal);
    QCOMPARE(QByteArray(actual.data(), qsizetype(actual.size())), refusal);
}

void TokenCodecTest::keysAreJudged()
{
    const auto token = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    const auto refusalWith = [&](SealKey key) {
        const FixedKeys keys({std::move(key)}, {});
        return m_codec.openSession(token, keys, now, m_scratch).error().refusal;
    };
    QVERIFY(refusalWith(*SealKey::make(m_jwk, KeyAcceptance::NotAccepted)) == Refusal::KeyNotAccepted);
    QVERIFY(refusalWith(*SealKey::make(m_jwk, KeyAcceptance::Compromised)) == Refusal::KeyCompromised);
    auto destroyed = *SealKey::make(m_jwk);
    destroyed.content.reset();
    QVERIFY(refusalWith(destroyed) == Refusal::KeyNotAccepted);
    const auto sameKid = *jose::Jwk::generate(jose::Encryption::A256GCM, "k1");
    QVERIFY(refusalWith(*SealKey::make(sameKid)) == Refusal::BadSignature);
    const auto otherKid = *jose::Jwk::generate(jose::Encryption::A256GCM, "k2");
    QVERIFY(refusalWith(*SealKey::make(otherKid)) == Refusal::UnknownKey);
    const FixedKeys none({}, {});
    QVERIFY(m_codec.openSession(token, none, now, m_scratch).error().refusal == Refusal::UnknownKey);
    QVERIFY(m_codec.seal(loggedIn(), none, now, m_scratch).error().code == ErrorCode::NotAllowed);
    QVERIFY(!SealKey::make(*jose::Jwk::generate(jose::Algorithm::HS256, "h")));
    QVERIFY(!SealKey::make(*jose::Jwk::generate(jose::Encryption::A128GCM, "k")));
    QVERIFY(!SignKey::make(*jose::Jwk::generate(jose::Algorithm::ES256, "s"), jose::Algorithm::EdDSA));
}

void TokenCodecTest::typesAreNotInterchangeable()
{
    RememberToken remember;
    remember.subject = "u1";
    remember.rid = randomIdentifier();
    remember.authTime = now;
    const auto rememberToken = *m_codec.seal(remember, m_keys, now, m_scratch);
    const auto sessionToken = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    QVERIFY(m_codec.openSession(rememberToken, m_keys, now, m_scratch).error().refusal == Refusal::WrongType);
    QVERIFY(m_codec.openRemember(sessionToken, m_keys, now, m_scratch).error().refusal == Refusal::WrongType);
    const auto foreign = sealRaw(m_jwk, claimsWith("", ""), "at+jwt");
    QVERIFY(m_codec.openSession(foreign, m_keys, now, m_scratch).error().refusal == Refusal::WrongType);
    QVERIFY(!m_codec.verifyIdentity(sessionToken, m_keys, now, m_scratch));
}

void TokenCodecTest::everyFlippedCharacterIsRefused()
{
    const auto token = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY(!m_codec.openSession(changed, m_keys, now, m_scratch));
        QVERIFY(!m_codec.openSession(token.substr(0, i), m_keys, now, m_scratch));
    }
    QVERIFY(!m_codec.openSession(token + "A", m_keys, now, m_scratch));
    QVERIFY(!m_codec.openSession(token + "=", m_keys, now, m_scratch));
    QVERIFY(!m_codec.openSession(" " + token, m_keys, now, m_scratch));
}

void TokenCodecTest::headersOfOthersAreDiagnosed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* header, const char* refusal) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(refusal);
    };
    row(R"({"alg":"none"})", "unsupported_algorithm");
    row(R"({"alg":"nOnE","typ":"session+jwt"})", "unsupported_algorithm");
    row(R"({"typ":"session+jwt"})", "unsupported_algorithm");
    row(R"({"alg":"dir","enc":"A128GCM","kid":"k1","typ":"session+jwt"})", "unsupported_algorithm");
    row(R"({"alg":"dir","enc":"A256GCM","kid":"k1","typ":"session+jwt","zip":"DEF"})",
        "unsupported_algorithm");
    row(R"({"alg":"dir","enc":"A256GCM","kid":"k1","typ":"session+jwt","crit":["x"]})",
        "unsupported_algorithm");
    row(R"({"alg":"dir","enc":"A256GCM","kid":"k1"})", "wrong_type");
    row(R"({"alg":"dir","enc":"A256GCM","kid":"../k1","typ":"session+jwt"})", "unknown_key");
    row(R"({"alg":"dir","enc":"A256GCM","kid":7,"typ":"session+jwt"})", "unknown_key");
    row(R"({"alg":"dir","enc":"A256GCM","kid":"k1","kid":"k1","typ":"session+jwt"})", "malformed");
    row(R"({"alg":"dir","enc":"A256GCM","typ":"session+jwt","kid":"k1"})", "malformed");
    row(R"([1])", "malformed");
    row("not json", "malformed");
}

void TokenCodecTest::headersOfOthersAreDiagnosed()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, refusal);
    const auto token = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    const auto changed = jose::encodeBase64url(header.toStdString()) + token.substr(token.find('.'));
    const auto verdict = m_codec.openSession(changed, m_keys, now, m_scratch);
    QVERIFY(!verdict);
    QCOMPARE(QByteArray::fromStdString(std::string(toString(verdict.error().refusal))), refusal);
}

void TokenCodecTest::timeIsJudgedWithSkew()
{
    const auto token = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    const auto opens = [&](Seconds after) {
        return m_codec.openSession(token, m_keys, now + after, m_scratch).has_value();
    };
    QVERIFY(opens(Seconds{3600 + 59}));
    QVERIFY(!opens(Seconds{3600 + 60}));
    QVERIFY(opens(Seconds{-60}));
    QVERIFY(!opens(Seconds{-61}));
}

void TokenCodecTest::absoluteLifetimeEndsRenewal()
{
    auto session = loggedIn();
    session.remembered = false;
    session.authTime = now - std::chrono::days{30} + Seconds{100};
    const auto token = m_codec.seal(session, m_keys, now, m_scratch);
    QVERIFY(token);
    QVERIFY(m_codec.openSession(*token, m_keys, now, m_scratch)->expiresAt == now + Seconds{100});
    session.authTime = now - std::chrono::days{30};
    QVERIFY(m_codec.seal(session, m_keys, now, m_scratch).error().code == ErrorCode::NotAllowed);
    // Whoever asked to be kept logged in is, for as long as the remember token is renewed.
    session.remembered = true;
    const auto remembered = m_codec.seal(session, m_keys, now, m_scratch);
    QVERIFY(remembered);
    QVERIFY(m_codec.openSession(*remembered, m_keys, now, m_scratch)->expiresAt == now + Seconds{3600});
}

void TokenCodecTest::renewalIsDuePastHalf()
{
    const auto token = *m_codec.seal(loggedIn(), m_keys, now, m_scratch);
    QVERIFY(!m_codec.openSession(token, m_keys, now + Seconds{1799}, m_scratch)->renewalDue);
    QVERIFY(m_codec.openSession(token, m_keys, now + Seconds{1800}, m_scratch)->renewalDue);
}

void TokenCodecTest::policiesAreChecked()
{
    const auto refused = [](auto change) {
        auto policy = defaultPolicy();
        change(policy);
        return !TokenCodec::make(policy).has_value();
    };
    QVERIFY(!refused([](TokenPolicy&) {}));
    QVERIFY(refused([](TokenPolicy& policy) { policy.issuer.clear(); }));
    QVERIFY(refused([](TokenPolicy& policy) { policy.audience.clear(); }));
    QVERIFY(refused([](TokenPolicy& policy) { policy.skew = Seconds{301}; }));
    QVERIFY(refused([](TokenPolicy& policy) { policy.skew = Seconds{-1}; }));
    QVERIFY(refused([](TokenPolicy& policy) { policy.sessionLifetime = Seconds{0}; }));
    QVERIFY(refused([](TokenPolicy& policy) { policy.maximumSize = 100'000; }));
}

void TokenCodecTest::tooMuchDataIsRefused()
{
    auto session = loggedIn();
    session.dataJson = R"({"x":")" + std::string(3000, 'a') + "\"}";
    QVERIFY(m_codec.seal(session, m_keys, now, m_scratch).error().code == ErrorCode::TooLarge);
    session.dataJson = R"({"x":")" + std::string(100'000, 'a') + "\"}";
    QVERIFY(!m_codec.seal(session, m_keys, now, m_scratch));
    session.dataJson = "not json";
    QVERIFY(m_codec.seal(session, m_keys, now, m_scratch).error().code == ErrorCode::InvalidInput);
    session.dataJson = R"({"a":1,"a":2})";
    QVERIFY(!m_codec.seal(session, m_keys, now, m_scratch));
    QVERIFY(m_codec.openSession(std::string(4097, 'A'), m_keys, now, m_scratch).error().refusal ==
            Refusal::TooLarge);
}

void TokenCodecTest::waiversAreForIdentityTokensOnly()
{
    auto policy = defaultPolicy();
    policy.waivers = {true, true, true};
    const auto lenient = *TokenCodec::make(policy);
    QVERIFY(!lenient.openSession(sealRaw(m_jwk, claimsWith("exp", "")), m_keys, now, m_scratch));
    const auto jwk = *jose::Jwk::generate(jose::Algorithm::ES256, "s1");
    const FixedKeys keys({}, {*SignKey::make(jwk, jose::Algorithm::ES256)});
    jose::SignOptions options;
    options.headerJson = R"({"typ":"JWT"})";
    const auto token = *jose::signCompact(asBytes(R"({"sub":"u1","iat":1795528922})"), jwk, options);
    QVERIFY(lenient.verifyIdentity(token, keys, now, m_scratch));
    QVERIFY(m_codec.verifyIdentity(token, keys, now, m_scratch).error().refusal == Refusal::MissingClaim);
}

QTEST_GUILESS_MAIN(TokenCodecTest)
#include "test_token_codec.moc"
