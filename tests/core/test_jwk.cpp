// Keys in and out: every form, and every key that must not be used.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwk_set.h"
#include "core/jose/signature_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <openssl/bn.h>

using namespace signet;
using namespace signet::jose;
using nlohmann::json;

namespace {

json secretJson(const Jwk& key)
{
    return json::parse(key.privateJson().view());
}

std::string number(const BIGNUM* value)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(BN_num_bytes(value)));
    BN_bn2bin(value, bytes.data());
    return encodeBase64url(bytes);
}

PassphraseCallback says(std::string text)
{
    return [text] { return std::optional(SecretBytes(std::string_view(text))); };
}

const Jwk& rsaKey()
{
    static const Jwk key = *Jwk::generate(Algorithm::RS256, "r", 2048);
    return key;
}

} // namespace

class JwkTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindRoundTrips_data();
    void everyKindRoundTrips();
    void encryptedPemAsksForItsPassphrase();
    void rsaPemForms();
    void rejectedKeys_data();
    void rejectedKeys();
    void smallAndDangerousRsaKeysAreRefused();
    void rocaIsRecognised();
    void wrongPrivateHalvesAreRefused();
    void permissionsAreHonoured_data();
    void permissionsAreHonoured();
    void aKeyIsNoSetAtOnce();
    void setsRefuseTwoKeysOfOneKid();
    void setsSelectExactlyOne();
    void setsSkipWhatTheyDoNotKnow();
    void filesAreReadWithSentences();
    void publicJsonHoldsNoSecret();
};

void JwkTest::everyKindRoundTrips_data()
{
    QTest::addColumn<int>("algorithm");
    for (const auto algorithm :
         {Algorithm::HS256, Algorithm::RS256, Algorithm::ES256, Algorithm::ES384, Algorithm::ES512,
          Algorithm::EdDSA, Algorithm::RsaOaep256, Algorithm::EcdhEsA256KW, Algorithm::A256GCMKW})
        QTest::newRow(std::string(toString(algorithm)).c_str()) << int(algorithm);
}

void JwkTest::everyKindRoundTrips()
{
    QFETCH(int, algorithm);
    const auto made = Jwk::generate(static_cast<Algorithm>(algorithm), {}, 2048);
    QVERIFY(made);
    const auto& key = *made;
    QVERIFY(!key.kid().empty());
    QCOMPARE(key.thumbprint().size(), std::size_t{43});
    const auto again = Jwk::parse(key.privateJson().view());
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QCOMPARE(again->thumbprint(), key.thumbprint());
    QCOMPARE(again->kid(), key.kid());
    QVERIFY(again->isPrivate());
    QVERIFY(again->attributes().algorithm == key.attributes().algorithm);
    if (key.isSymmetric()) {
        QVERIFY(!key.publicKey());
        QVERIFY(!key.publicPem());
        QVERIFY(!key.privatePem());
        return;
    }
    const auto pem = key.privatePem();
    QVERIFY(pem);
    QCOMPARE(Jwk::fromPem(pem->view())->thumbprint(), key.thumbprint());
    const auto publicPem = key.publicPem();
    QVERIFY(publicPem);
    const auto publicHalf = Jwk::fromPem(*publicPem);
    QVERIFY(publicHalf);
    QVERIFY(!publicHalf->isPrivate());
    QCOMPARE(publicHalf->thumbprint(), key.thumbprint());
    const auto der = key.privateDer();
    QVERIFY(der);
    QCOMPARE(Jwk::fromDer(der->bytes())->thumbprint(), key.thumbprint());
    QCOMPARE(Jwk::fromDer(*key.publicDer())->thumbprint(), key.thumbprint());
    const auto half = key.publicKey();
    QVERIFY(half);
    QVERIFY(!half->isPrivate());
    QVERIFY(!half->privatePem());
    QCOMPARE(Jwk::fromJson(half->publicJson())->thumbprint(), key.thumbprint());
}

void JwkTest::encryptedPemAsksForItsPassphrase()
{
    const auto key = *Jwk::generate(Algorithm::ES256);
    const auto pem = key.privatePem("correct horse battery");
    QVERIFY(pem);
    QVERIFY(pem->view().find("ENCRYPTED") != std::string_view::npos);
    QVERIFY(Jwk::fromPem(pem->view()).error().code == ErrorCode::PassphraseNeeded);
    QVERIFY(Jwk::fromPem(pem->view(), [] { return std::nullopt; }).error().code ==
            ErrorCode::PassphraseNeeded);
    QVERIFY(Jwk::fromPem(pem->view(), says("wrong")).error().code == ErrorCode::WrongPassphrase);
    const auto opened = Jwk::fromPem(pem->view(), says("correct horse battery"));
    QVERIFY(opened);
    QCOMPARE(opened->thumbprint(), key.thumbprint());
}

void JwkTest::rsaPemForms()
{
    // Two keys in one text, with words around them.
    const auto text =
        "a comment\n" + *rsaKey().publicPem() + "another\n" + *Jwk::generate(Algorithm::EdDSA)->publicPem();
    const auto set = JwkSet::parse(text);
    QVERIFY(set);
    QCOMPARE(set->size(), std::size_t{2});
    QVERIFY(!JwkSet::parse("-----BEGIN PUBLIC KEY-----\nAAAA"));
    QVERIFY(!JwkSet::parse("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
    QVERIFY(!JwkSet::parse("-----BEGIN RANDOM-----\nAAAA\n-----END RANDOM-----\n"));
}

void JwkTest::rejectedKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* title, const std::string& text) {
        QTest::newRow(title) << QByteArray::fromStdString(text);
    };
    const auto ec = secretJson(*Jwk::generate(Algorithm::ES256, "e"));
    const auto with = [](json key, const char* name, const json& value) {
        key[name] = value;
        return key.dump();
    };
    const auto without = [](json key, const char* name) {
        key.erase(name);
        return key.dump();
    };
    row("empty", "");
    row("not JSON", "{");
    row("an array", "[]");
    row("a member twice", R"({"kty":"oct","k":"AAAA","k":"BBBB"})");
    row("no kty", R"({"k":"AAAA"})");
    row("unknown kty", R"({"kty":"XYZ"})");
    row("oct without k", R"({"kty":"oct"})");
    row("empty k", R"({"kty":"oct","k":""})");
    row("padded k", R"({"kty":"oct","k":"AA=="})");
    row("k a number", R"({"kty":"oct","k":7})");
    row("alg a number", R"({"kty":"oct","k":"AAAA","alg":7})");
    row("alg none", R"({"kty":"oct","k":"AAAA","alg":"none"})");
    row("alg RSA1_5", with(secretJson(rsaKey()), "alg", "RSA1_5"));
    row("kid a number", R"({"kty":"oct","k":"AAAA","kid":7})");
    row("use unknown", R"({"kty":"oct","k":"AAAA","use":"both"})");
    row("key_ops no array", R"({"kty":"oct","k":"AAAA","key_ops":"sign"})");
    row("key_ops twice", R"({"kty":"oct","k":"AAAA","key_ops":["sign","sign"]})");
    row("EC without y", without(ec, "y"));
    row("EC with short x", with(ec, "x", "AAAA"));
    row("EC off its curve", with(ec, "x", ec["y"]));
    row("EC of another curve", with(ec, "crv", "P-384"));
    row("EC unknown curve", with(ec, "crv", "secp256k1"));
    row("EC with an OKP curve", with(ec, "crv", "Ed25519"));
    row("EC for ES384", with(ec, "alg", "ES384"));
    row("EC for HS256", with(ec, "alg", "HS256"));
    row("EC as RSA", with(ec, "kty", "RSA"));
    row("EC d of zero", with(ec, "d", encodeBase64url(std::string(32, '\0'))));
    row("OKP too short", R"({"kty":"OKP","crv":"Ed25519","x":"AAAA"})");
    row("RSA without n", R"({"kty":"RSA","e":"AQAB"})");
    row("RSA with three primes", with(secretJson(rsaKey()), "oth", json::array()));
    row("RSA with p alone", without(secretJson(rsaKey()), "q"));
}

void JwkTest::rejectedKeys()
{
    QFETCH(QByteArray, text);
    const auto key = Jwk::parse(text.toStdString());
    QVERIFY(!key);
    QVERIFY(!key.error().message.empty());
    QVERIFY(!key.error().hint.empty());
}

void JwkTest::smallAndDangerousRsaKeysAreRefused()
{
    auto key = rsaKey().publicJson();
    QVERIFY(Jwk::fromJson(key));
    for (const char* exponent : {"AQ", "Ag", "AA", "AQAA"}) { // 1, 2, 0, 65536
        key["e"] = exponent;
        QVERIFY2(!Jwk::fromJson(key), exponent);
    }
    key["e"] = "AQAB";
    key["n"] = encodeBase64url(std::string(128, '\xFF')); // 1,024 bits
    QVERIFY(Jwk::fromJson(key).error().code == ErrorCode::Unsupported);
    key["n"] = encodeBase64url(std::string(255, '\xFF') + "\xFE"); // even
    QVERIFY(!Jwk::fromJson(key));
    key["n"] = encodeBase64url(std::string(3000, '\xFF')); // 24,000 bits
    QVERIFY(!Jwk::fromJson(key));
    QVERIFY(!Jwk::generate(Algorithm::RS256, {}, 1024));
    QVERIFY(!Jwk::generate(Algorithm::HS256, "\xC3"));
}

void JwkTest::rocaIsRecognised()
{
    // N ≡ 65537^a modulo the product of the first primes, as every affected key has it; the rest is free.
    BN_CTX* const context = BN_CTX_new();
    BIGNUM* const product = BN_new();
    BIGNUM* const power = BN_new();
    BIGNUM* const modulus = BN_new();
    BN_one(product);
    for (int candidate = 2; candidate <= 701; ++candidate) {
        bool prime = true;
        for (int divisor = 2; divisor * divisor <= candidate; ++divisor)
            prime = prime && candidate % divisor != 0;
        if (prime)
            BN_mul_word(product, static_cast<BN_ULONG>(candidate));
    }
    BN_set_word(power, 65537);
    BIGNUM* const exponent = BN_new();
    BN_set_word(exponent, 1234567);
    BN_mod_exp(power, power, exponent, product, context);
    BN_copy(modulus, power);
    BIGNUM* const shift = BN_new();
    BN_one(shift);
    BN_lshift(shift, shift, 2047);
    BIGNUM* const factor = BN_new();
    BN_div(factor, nullptr, shift, product, context);
    BN_add_word(factor, 2);
    BN_mul(factor, factor, product, context);
    BN_add(modulus, modulus, factor);
    json key{{"kty", "RSA"}, {"e", "AQAB"}, {"n", number(modulus)}};
    const auto refused = Jwk::fromJson(key);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("ROCA") != std::string::npos);
    BN_add_word(modulus, 2); // a neighbour has no such mark
    key["n"] = number(modulus);
    QVERIFY(Jwk::fromJson(key));
    for (auto* const used : {product, power, modulus, exponent, shift, factor})
        BN_free(used);
    BN_CTX_free(context);
}

void JwkTest::wrongPrivateHalvesAreRefused()
{
    for (const auto algorithm : {Algorithm::ES256, Algorithm::EdDSA}) {
        auto one = secretJson(*Jwk::generate(algorithm));
        const auto other = secretJson(*Jwk::generate(algorithm));
        one["d"] = other["d"];
        QVERIFY(!Jwk::parse(one.dump()));
    }
    auto rsa = secretJson(rsaKey());
    const auto other = secretJson(*Jwk::generate(Algorithm::RS256, {}, 2048));
    for (const char* member : {"d", "p", "q", "dp", "dq", "qi"})
        rsa[member] = other[member];
    QVERIFY(!Jwk::parse(rsa.dump()));
}

void JwkTest::permissionsAreHonoured_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* attributes, Algorithm algorithm, KeyOperation operation, bool good) {
        QTest::addRow("%s %s %s", attributes, std::string(toString(algorithm)).c_str(),
                      std::string(toString(operation)).c_str())
            << QByteArray(attributes) << int(algorithm) << int(operation) << good;
    };
    row("{}", Algorithm::HS256, KeyOperation::Verify, true);
    row("{}", Algorithm::A256KW, KeyOperation::Decrypt, true);
    row("{}", Algorithm::A128KW, KeyOperation::Decrypt, false);
    row("{}", Algorithm::HS384, KeyOperation::Verify, false);
    row("{}", Algorithm::RS256, KeyOperation::Verify, false);
    row("{}", Algorithm::ES256, KeyOperation::Verify, false);
    row(R"({"use":"sig"})", Algorithm::HS256, KeyOperation::Verify, true);
    row(R"({"use":"enc"})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"use":"sig"})", Algorithm::A256KW, KeyOperation::Decrypt, false);
    row(R"({"use":"enc"})", Algorithm::A256KW, KeyOperation::Decrypt, true);
    row(R"({"key_ops":["verify"]})", Algorithm::HS256, KeyOperation::Verify, true);
    row(R"({"key_ops":["verify"]})", Algorithm::HS256, KeyOperation::Sign, false);
    row(R"({"key_ops":["sign"]})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"key_ops":["encrypt"]})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"key_ops":[]})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"key_ops":["unwrapKey"]})", Algorithm::A256KW, KeyOperation::Decrypt, true);
    row(R"({"key_ops":["wrapKey"]})", Algorithm::A256KW, KeyOperation::Decrypt, false);
    row(R"({"alg":"HS256"})", Algorithm::HS256, KeyOperation::Verify, true);
    row(R"({"alg":"A256KW"})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"alg":"A256GCM"})", Algorithm::HS256, KeyOperation::Verify, false);
    row(R"({"alg":"A256GCM"})", Algorithm::Dir, KeyOperation::Decrypt, true);
    row(R"({"alg":"A256GCM"})", Algorithm::A256KW, KeyOperation::Decrypt, false);
}

void JwkTest::permissionsAreHonoured()
{
    QFETCH(QByteArray, attributes);
    QFETCH(int, algorithm);
    QFETCH(int, operation);
    QFETCH(bool, good);
    auto text = json::parse(attributes.toStdString());
    text["kty"] = "oct";
    text["k"] = encodeBase64url(std::string(32, 'k'));
    const auto key = Jwk::fromJson(text);
    QVERIFY(key);
    QCOMPARE(
        key->permits(static_cast<Algorithm>(algorithm), static_cast<KeyOperation>(operation)).has_value(),
        good);
}

void JwkTest::aKeyIsNoSetAtOnce()
{
    // Found by fuzzing: one reader took it for the key, the other for a set of whatever stands in "keys".
    const std::string inner =
        R"({"kty":"oct","kid":"inner","k":"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0MTI"})";
    for (const auto& keys :
         {"[" + inner + "]", std::string("[]"), std::string(R"(["sign","verify"])"), std::string("null")}) {
        const auto text =
            R"({"kty":"oct","kid":"outer","k":"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0MTI","keys":)" + keys +
            "}";
        const auto key = Jwk::parse(text);
        QVERIFY(!key);
        QVERIFY2(key.error().message.find("can't be both") != std::string::npos, key.error().message.c_str());
        const auto set = JwkSet::parse(text);
        QVERIFY(!set);
        QCOMPARE(set.error().message, key.error().message);
        QVERIFY(!JwkSet::parse(R"({"keys":[)" + text + "]}"));
    }
    QVERIFY(JwkSet::parse(R"({"keys":[)" + inner + R"(],"note":"kty"})"));
}

void JwkTest::setsRefuseTwoKeysOfOneKid()
{
    JwkSet set;
    const auto first = *Jwk::generate(Algorithm::HS256, "same");
    QVERIFY(set.add(first));
    QVERIFY(set.add(first)); // again: nothing
    QCOMPARE(set.size(), std::size_t{1});
    QVERIFY(set.add(*Jwk::generate(Algorithm::HS256, "same")).error().code == ErrorCode::AlreadyExists);
    const auto pair = *Jwk::generate(Algorithm::ES256, "pair");
    QVERIFY(set.add(*pair.publicKey()));
    QVERIFY(!set.keys()[1].isPrivate());
    QVERIFY(set.add(pair));
    QCOMPARE(set.size(), std::size_t{2});
    QVERIFY(set.keys()[1].isPrivate());
    QVERIFY(set.isMixed());
}

void JwkTest::setsSelectExactlyOne()
{
    JwkSet set;
    QVERIFY(set.add(*Jwk::generate(Algorithm::ES256, "a")));
    QVERIFY(set.add(*Jwk::generate(Algorithm::ES256, "b")));
    QVERIFY(set.add(*Jwk::generate(Algorithm::EdDSA, "c")));
    const auto select = [&](const char* kid, Algorithm algorithm) {
        return set.select(kid, algorithm, KeyOperation::Verify);
    };
    QCOMPARE((*select("b", Algorithm::ES256))->kid(), std::string("b"));
    QVERIFY(select("x", Algorithm::ES256).error().refusal == Refusal::UnknownKey);
    QVERIFY(select("c", Algorithm::ES256).error().refusal == Refusal::UnsupportedAlgorithm);
    QVERIFY(select("", Algorithm::ES256).error().refusal == Refusal::UnknownKey); // two could be meant
    QCOMPARE((*select("", Algorithm::EdDSA))->kid(), std::string("c"));
    QVERIFY(select("", Algorithm::RS256).error().refusal == Refusal::UnknownKey);
    const auto lone = JwkSet::of(*Jwk::generate(Algorithm::ES256, "lone"));
    QVERIFY(lone.select("", Algorithm::ES256, KeyOperation::Verify));
    QVERIFY(!lone.select("other", Algorithm::ES256, KeyOperation::Verify));
}

void JwkTest::setsSkipWhatTheyDoNotKnow()
{
    const auto known = Jwk::generate(Algorithm::ES256, "a")->publicJson().dump();
    const auto set =
        JwkSet::parse(R"({"keys":[{"kty":"XYZ"},)" + known + R"(,{"kty":"EC","crv":"secp256k1"}]})");
    QVERIFY(set);
    QCOMPARE(set->size(), std::size_t{1});
    QCOMPARE(set->skipped().size(), std::size_t{2});
    QVERIFY(!JwkSet::parse(R"({"keys":[{"kty":"XYZ"}]})"));
    QVERIFY(!JwkSet::parse(R"({"keys":[)" + known + R"(,{"kty":"oct"}]})"));
    QVERIFY(!JwkSet::parse(R"({"keys":[7]})"));
    QVERIFY(!JwkSet::parse(R"({"keys":{}})"));
    QVERIFY(JwkSet::parse("\xEF\xBB\xBF  " + known + "\n"));
}

void JwkTest::filesAreReadWithSentences()
{
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
    QVERIFY(JwkSet::load(path("missing")).error().code == ErrorCode::NotFound);
    QVERIFY(JwkSet::load(folder.path().toStdString()).error().code == ErrorCode::Io);
    QFile file(folder.filePath("der"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto der = *rsaKey().publicDer();
    file.write(reinterpret_cast<const char*>(der.data()), static_cast<qint64>(der.size()));
    file.close();
    QCOMPARE(JwkSet::load(path("der"))->keys()[0].thumbprint(), rsaKey().thumbprint());
    QFile large(folder.filePath("large"));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(QByteArray((1 << 20) + 1, ' '));
    large.close();
    const auto error = JwkSet::load(path("large")).error();
    QVERIFY(error.code == ErrorCode::TooLarge);
    QVERIFY(error.message.find("large") != std::string::npos);
}

void JwkTest::publicJsonHoldsNoSecret()
{
    for (const auto& key : {*Jwk::generate(Algorithm::HS256), *Jwk::generate(Algorithm::ES256), rsaKey()}) {
        const auto text = key.publicJson();
        for (const char* secret : {"k", "d", "p", "q", "dp", "dq", "qi"})
            QVERIFY(!text.contains(secret));
    }
    JwkSet set;
    QVERIFY(set.add(*Jwk::generate(Algorithm::HS256, "h")));
    QVERIFY(set.add(*Jwk::generate(Algorithm::ES256, "e")));
    QCOMPARE(json::parse(set.publicJson())["keys"].size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(JwkTest)
#include "test_jwk.moc"
