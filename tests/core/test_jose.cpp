// Every algorithm makes what it reads, in every serialisation, and reads nothing else.

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/jose/signature_key.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/err.h>

using namespace signet;
using namespace signet::jose;
using nlohmann::json;

namespace {

const Jwk& keyFor(Algorithm algorithm)
{
    static std::map<Algorithm, Jwk> keys;
    auto found = keys.find(algorithm);
    if (found == keys.end())
        found = keys.emplace(algorithm, *Jwk::generate(algorithm, "k", 2048)).first;
    return found->second;
}

const std::string payload("any bytes: \0\xFF, they need not be JSON", 37);

} // namespace

class JoseTest : public QObject
{
    Q_OBJECT

private slots:
    void signaturesRoundTrip_data();
    void signaturesRoundTrip();
    void encryptionsRoundTrip_data();
    void encryptionsRoundTrip();
    void directEncryptionsRoundTrip_data();
    void directEncryptionsRoundTrip();
    void agreementWorksOnEveryCurve_data();
    void agreementWorksOnEveryCurve();
    void additionalDataIsAuthenticated();
    void severalSignatures();
    void detachedPayloads();
    void emptyPayloads();
    void headersMayAddButNotDecide();
    void signingNeedsOneAlgorithm();
    void sizesAreLimited();
    void opensslErrorsStayWithUs();
};

void JoseTest::signaturesRoundTrip_data()
{
    QTest::addColumn<int>("algorithm");
    for (int i = 0; i <= int(Algorithm::EdDSA); ++i)
        QTest::newRow(std::string(toString(static_cast<Algorithm>(i))).c_str()) << i;
}

void JoseTest::signaturesRoundTrip()
{
    QFETCH(int, algorithm);
    const auto& key = keyFor(static_cast<Algorithm>(algorithm));
    const auto keys = JwkSet::of(key);
    const auto compact = signCompact(asBytes(payload), key);
    const auto flattened = signJson(asBytes(payload), std::span(&key, 1));
    QVERIFY(compact);
    QVERIFY(flattened);
    for (const auto& token : {*compact, *flattened}) {
        const auto verified = verifyJws(token, keys);
        QVERIFY2(verified, verified ? "" : verified.error().detail);
        QCOMPARE(verified->payload.view(), std::string_view(payload));
        QVERIFY(verified->algorithm == static_cast<Algorithm>(algorithm));
    }
    for (std::size_t i = 0; i < compact->size(); i += 3) {
        auto changed = *compact;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY(!verifyJws(changed, keys));
    }
    const auto other = JwkSet::of(*Jwk::generate(static_cast<Algorithm>(algorithm), "k", 2048));
    QVERIFY(verifyJws(*compact, other).error().refusal == Refusal::BadSignature);
}

void JoseTest::encryptionsRoundTrip_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("encryption");
    for (int i = int(Algorithm::A128KW); i <= int(Algorithm::Pbes2Hs512A256KW); ++i) {
        for (int k = 0; k <= int(Encryption::A256CBC_HS512); ++k)
            QTest::addRow("%s %s", std::string(toString(static_cast<Algorithm>(i))).c_str(),
                          std::string(toString(static_cast<Encryption>(k))).c_str())
                << i << k;
    }
}

void JoseTest::encryptionsRoundTrip()
{
    QFETCH(int, algorithm);
    QFETCH(int, encryption);
    const auto& key = keyFor(static_cast<Algorithm>(algorithm));
    EncryptOptions options;
    options.algorithm = static_cast<Algorithm>(algorithm);
    options.encryption = static_cast<Encryption>(encryption);
    options.p2c = 1000;
    const auto publicHalf = key.isSymmetric() ? key : *key.publicKey();
    const auto compact = encryptCompact(asBytes(payload), publicHalf, options);
    const auto flattened = encryptJson(asBytes(payload), publicHalf, options);
    QVERIFY(compact);
    QVERIFY(flattened);
    for (const auto& token : {*compact, *flattened}) {
        const auto opened = decryptJwe(token, JwkSet::of(key));
        QVERIFY2(opened, opened ? "" : opened.error().detail);
        QCOMPARE(opened->plaintext.view(), std::string_view(payload));
    }
    if (!key.isSymmetric())
        QVERIFY(decryptJwe(*compact, JwkSet::of(publicHalf)).error().refusal == Refusal::KeyNotAccepted);
    const auto other = JwkSet::of(*Jwk::generate(options.algorithm, "k", 2048));
    const auto refused = decryptJwe(*compact, other);
    QVERIFY(!refused);
    QVERIFY(refused.error().refusal == Refusal::BadSignature); // which step failed is not told
}

void JoseTest::directEncryptionsRoundTrip_data()
{
    QTest::addColumn<int>("encryption");
    for (int k = 0; k <= int(Encryption::A256CBC_HS512); ++k)
        QTest::newRow(std::string(toString(static_cast<Encryption>(k))).c_str()) << k;
}

void JoseTest::directEncryptionsRoundTrip()
{
    QFETCH(int, encryption);
    EncryptOptions options;
    options.encryption = static_cast<Encryption>(encryption);
    const auto key = *Jwk::generate(options.encryption, "d");
    for (std::size_t size : {0U, 1U, 15U, 16U, 17U, 1000U}) {
        const auto content = randomSecret(size);
        const auto token = encryptCompact(content.bytes(), key, options);
        QVERIFY(token);
        const auto opened = decryptJwe(*token, JwkSet::of(key));
        QVERIFY(opened);
        QVERIFY(equalInConstantTime(opened->plaintext.bytes(), content.bytes()));
        for (std::size_t i = token->find('.'); i < token->size(); ++i) {
            auto changed = *token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!decryptJwe(changed, JwkSet::of(key)));
        }
    }
}

void JoseTest::agreementWorksOnEveryCurve_data()
{
    QTest::addColumn<int>("curve");
    for (const auto curve : {Curve::P256, Curve::P384, Curve::P521, Curve::X25519})
        QTest::newRow(std::string(toString(curve)).c_str()) << int(curve);
}

void JoseTest::agreementWorksOnEveryCurve()
{
    QFETCH(int, curve);
    const auto key = *Jwk::generateOn(static_cast<Curve>(curve));
    for (const auto algorithm : {Algorithm::EcdhEs, Algorithm::EcdhEsA128KW, Algorithm::EcdhEsA256KW}) {
        EncryptOptions options;
        options.algorithm = algorithm;
        const auto token = encryptCompact(asBytes(payload), *key.publicKey(), options);
        QVERIFY(token);
        QVERIFY(decryptJwe(*token, JwkSet::of(key)));
    }
}

void JoseTest::additionalDataIsAuthenticated()
{
    const auto key = *Jwk::generate(Encryption::A256GCM, "d");
    EncryptOptions options;
    for (const char* aad : {"", "who it is for"}) {
        const auto token = encryptJson(asBytes(payload), key, options, aad);
        QVERIFY(token);
        QVERIFY(decryptJwe(*token, JwkSet::of(key)));
        auto changed = json::parse(*token);
        changed["aad"] = "b3RoZXI";
        QVERIFY(decryptJwe(changed.dump(), JwkSet::of(key)).error().refusal == Refusal::BadSignature);
        changed.erase("aad");
        QVERIFY(!decryptJwe(changed.dump(), JwkSet::of(key)));
    }
}

void JoseTest::severalSignatures()
{
    const std::vector<Jwk> signers{*Jwk::generate(Algorithm::ES256, "a"),
                                   *Jwk::generate(Algorithm::EdDSA, "b")};
    const auto token = signJson(asBytes(payload), signers);
    QVERIFY(token);
    const auto byB = verifyJws(*token, JwkSet::of(signers[1]));
    QVERIFY(byB);
    QCOMPARE(byB->signature, std::size_t{1});
    QVERIFY(verifyJws(*token, JwkSet::of(*Jwk::generate(Algorithm::ES256, "c"))).error().refusal ==
            Refusal::UnknownKey);
    // One signature of a known key that fails is enough to refuse the whole.
    auto broken = json::parse(*token);
    broken["signatures"][0]["signature"] = broken["signatures"][1]["signature"];
    JwkSet both;
    QVERIFY(both.add(signers[0]));
    QVERIFY(both.add(signers[1]));
    QVERIFY(verifyJws(*token, both));
    QVERIFY(verifyJws(broken.dump(), both).error().refusal == Refusal::BadSignature);
    QVERIFY(!signJson(asBytes(payload), {}));
}

void JoseTest::detachedPayloads()
{
    const auto& key = keyFor(Algorithm::ES256);
    auto token = *signCompact(asBytes(payload), key);
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    const auto detached = token.substr(0, first + 1) + token.substr(last);
    JwsOptions options;
    options.detachedPayload = payload;
    QVERIFY(verifyJws(detached, JwkSet::of(key), options));
    QVERIFY(!verifyJws(token, JwkSet::of(key), options));
    QVERIFY(!verifyJws(detached, JwkSet::of(key)));
    options.detachedPayload = "other";
    QVERIFY(verifyJws(detached, JwkSet::of(key), options).error().refusal == Refusal::BadSignature);
}

void JoseTest::emptyPayloads()
{
    const auto& key = keyFor(Algorithm::HS256);
    const auto token = *signCompact({}, key);
    QVERIFY(token.find("..") != std::string::npos);
    const auto verified = verifyJws(token, JwkSet::of(key));
    QVERIFY(verified);
    QVERIFY(verified->payload.empty());
}

void JoseTest::headersMayAddButNotDecide()
{
    const auto& key = keyFor(Algorithm::ES256);
    SignOptions options;
    options.headerJson = R"({"typ":"JWT","kid":"other"})";
    const auto token = *signCompact(asBytes(payload), key, options);
    auto anonymous = key.attributes();
    anonymous.kid.clear();
    const auto verified = verifyJws(token, JwkSet::of(*key.withAttributes(anonymous)));
    QVERIFY(verified);
    QCOMPARE(json::parse(verified->protectedHeader)["kid"].get<std::string>(), std::string("other"));
    for (const char* header :
         {R"({"alg":"none"})", R"({"crit":["b64"],"b64":false})", "[]", "x", R"({"a":1,"a":2})"}) {
        options.headerJson = header;
        QVERIFY2(!signCompact(asBytes(payload), key, options), header);
    }
    EncryptOptions encryption;
    const auto secret = *Jwk::generate(Encryption::A256GCM, "d");
    for (const char* header :
         {R"({"enc":"A128GCM"})", R"({"zip":"DEF"})", R"({"epk":{}})", R"({"crit":["x"]})"}) {
        encryption.headerJson = header;
        QVERIFY2(!encryptCompact(asBytes(payload), secret, encryption), header);
    }
}

void JoseTest::signingNeedsOneAlgorithm()
{
    auto attributes = keyFor(Algorithm::RS256).attributes();
    attributes.algorithm.reset();
    const auto key = *keyFor(Algorithm::RS256).withAttributes(attributes);
    const auto refused = signCompact(asBytes(payload), key);
    QVERIFY(!refused);
    QVERIFY(refused.error().hint.find("PS256") != std::string::npos);
    SignOptions options;
    options.algorithm = Algorithm::PS384;
    QVERIFY(verifyJws(*signCompact(asBytes(payload), key, options), JwkSet::of(key)));
    options.algorithm = Algorithm::HS256;
    QVERIFY(!signCompact(asBytes(payload), key, options));
    QVERIFY(!signCompact(asBytes(payload), *key.publicKey()));
    QVERIFY(!SignatureKey::bind(key, Algorithm::RsaOaep));
}

void JoseTest::sizesAreLimited()
{
    const auto& key = keyFor(Algorithm::HS256);
    const std::string large(20'000, 'x');
    const auto token = *signCompact(asBytes(large), key);
    QVERIFY(verifyJws(token, JwkSet::of(key)).error().refusal == Refusal::TooLarge);
    JwsOptions options;
    options.maximumSize = 100'000;
    QVERIFY(verifyJws(token, JwkSet::of(key), options));
    QVERIFY(decryptJwe(large, JwkSet::of(key)).error().refusal == Refusal::TooLarge);
}

void JoseTest::opensslErrorsStayWithUs()
{
    const auto& key = keyFor(Algorithm::RS256);
    auto token = *signCompact(asBytes(payload), key);
    token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A';
    QVERIFY(!verifyJws(token, JwkSet::of(key)));
    QCOMPARE(ERR_peek_error(), 0UL);
    QVERIFY(!Jwk::fromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_GUILESS_MAIN(JoseTest)
#include "test_jose.moc"
