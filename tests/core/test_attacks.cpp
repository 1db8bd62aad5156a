// The attack classes that have broken JOSE libraries and session tokens, by subject. Each test fails if its
// guard goes. Keys, claims in sessions and inspection have their own attacks in test_jwk, test_token_codec
// and test_findings.

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/content_key.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/jose/signature_key.h"
#include "core/session/token_codec.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <map>
#include <set>

namespace {
std::atomic<int> constantTimeComparisons{0};
} // namespace

// Stands in front of OpenSSL's, so that a comparison which is not constant in time is noticed by its absence.
extern "C" int CRYPTO_memcmp(const void* a, const void* b, size_t size)
{
    constantTimeComparisons.fetch_add(1);
    const auto* left = static_cast<const volatile unsigned char*>(a);
    const auto* right = static_cast<const volatile unsigned char*>(b);
    unsigned difference = 0;
    for (size_t i = 0; i < size; ++i)
        difference |= static_cast<unsigned>(left[i] ^ right[i]);
    return difference == 0 ? 0 : 1;
}

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

std::string segment(std::string_view text)
{
    return encodeBase64url(text);
}

/// A compact JWS with any header, signed rightly by `key`.
std::string signedWithHeader(const Jwk& key, Algorithm algorithm, std::string_view header,
                             std::string_view payload = "{}")
{
    const auto bound = *SignatureKey::bind(key, algorithm);
    const auto input = segment(header) + "." + segment(payload);
    std::vector<std::uint8_t> signature(bound.signatureSize());
    if (!bound.sign(input, signature))
        return {};
    return input + "." + encodeBase64url(signature);
}

std::string refusalOf(const std::string& token, const JwkSet& keys, const JwsOptions& options = {})
{
    const auto verified = verifyJws(token, keys, options);
    return verified ? "accepted" : std::string(toString(verified.error().refusal));
}

/// The same token with another header of the JWE; the tag no longer fits, so only earlier guards can be the
/// reason.
std::string openRefusal(const std::string& token, const JwkSet& keys)
{
    const auto opened = decryptJwe(token, keys);
    return opened ? "accepted" : std::string(toString(opened.error().refusal));
}

} // namespace

class AttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void algNone_data();
    void algNone();
    void publicKeyAsHmacSecret();
    void emptyAndShortSecrets();
    void cutAndStretchedSignatures();
    void psychicSignatures();
    void keysInHeadersAreNotTrusted();
    void kidIsOnlyAName_data();
    void kidIsOnlyAName();
    void mixedSetsAreRefused();
    void critAndB64_data();
    void critAndB64();
    void algOutsideTheProtectedHeaderCannotContradict();
    void duplicatesAndPolyglots_data();
    void duplicatesAndPolyglots();
    void oneTextForOneToken();
    void jweIsNoJws();
    void cbcTellsNothingOfPadding();
    void truncatedTags();
    void directKeysCarryNoEncryptedKey();
    void rsa15IsNotThere();
    void ephemeralKeysMustBeOnTheCurve_data();
    void ephemeralKeysMustBeOnTheCurve();
    void compressionIsRefused();
    void iterationCountsAreCapped();
    void hugeAndDeepInputIsRefusedEarly();
    void comparisonsAreConstantInTime();
    void nulDoesNotEndAString();
};

void AttacksTest::algNone_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char* header :
         {R"({"alg":"none"})", R"({"alg":"None"})", R"({"alg":"NONE"})", R"({"alg":"nOnE"})", R"({"alg":""})",
          R"({})", R"({"typ":"JWT"})", R"({"alg":null})", R"({"alg":["HS256"]})", R"({"alg":"hs256"})",
          R"({"alg":"HS256 "})"})
        QTest::newRow(header) << QByteArray(header);
}

void AttacksTest::algNone()
{
    QFETCH(QByteArray, header);
    const auto keys = JwkSet::of(keyFor(Algorithm::HS256));
    const auto input = segment(header.toStdString()) + "." + segment("{}");
    QVERIFY(!verifyJws(input + ".", keys));
    QVERIFY(!verifyJws(input, keys));
    const auto withRightMac =
        signedWithHeader(keyFor(Algorithm::HS256), Algorithm::HS256, header.toStdString());
    QVERIFY(!verifyJws(withRightMac, keys));
}

void AttacksTest::publicKeyAsHmacSecret()
{
    for (const auto algorithm : {Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA}) {
        const auto publicHalf = *keyFor(algorithm).publicKey();
        const auto pem = *publicHalf.publicPem();
        const auto der = *publicHalf.publicDer();
        const std::string texts[]{pem, pem.substr(0, pem.size() - 1), "\n" + pem, std::string(asText(der)),
                                  publicHalf.publicJson().dump()};
        for (const auto& text : texts) {
            const auto forged = signedWithHeader(*Jwk::fromSecret(SecretBytes(std::string_view(text))),
                                                 Algorithm::HS256, R"({"alg":"HS256","kid":"k"})");
            QCOMPARE(refusalOf(forged, JwkSet::of(publicHalf)), std::string("unsupported_algorithm"));
            QCOMPARE(refusalOf(forged, *JwkSet::parse(pem)), std::string("unsupported_algorithm"));
        }
        // Nor can PEM text be slipped in where a secret belongs.
        QVERIFY(!Jwk::parse(json{{"kty", "oct"}, {"k", pem}}.dump()));
    }
}

void AttacksTest::emptyAndShortSecrets()
{
    QVERIFY(!Jwk::fromSecret(SecretBytes()));
    QVERIFY(!Jwk::parse(R"({"kty":"oct","k":"","alg":"HS256"})"));
    const auto shorter = *Jwk::fromSecret(SecretBytes(std::size_t{31}));
    QVERIFY(!SignatureKey::bind(shorter, Algorithm::HS256));
    QVERIFY(!signCompact({}, shorter));
    const auto enough = *Jwk::fromSecret(SecretBytes(std::size_t{32}));
    QVERIFY(SignatureKey::bind(enough, Algorithm::HS256));
    QVERIFY(!SignatureKey::bind(enough, Algorithm::HS384));
    // An RSA key relabelled as "oct" has no secret, and its modulus is not one.
    auto relabelled = keyFor(Algorithm::RS256).publicJson();
    relabelled["kty"] = "oct";
    QVERIFY(!Jwk::fromJson(relabelled));
}

void AttacksTest::cutAndStretchedSignatures()
{
    for (const auto algorithm : {Algorithm::HS256, Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA}) {
        const auto token = *signCompact(asBytes("{}"), keyFor(algorithm));
        const auto keys = JwkSet::of(keyFor(algorithm));
        const auto input = token.substr(0, token.rfind('.') + 1);
        const auto signature = *decodeBase64url(token.substr(input.size()));
        QVERIFY(verifyJws(token, keys));
        for (std::size_t size = 0; size < signature.size(); ++size)
            QCOMPARE(refusalOf(input + encodeBase64url(std::span(signature).first(size)), keys),
                     std::string("bad_signature"));
        auto longer = signature;
        longer.push_back(0);
        QCOMPARE(refusalOf(input + encodeBase64url(longer), keys), std::string("bad_signature"));
        longer.insert(longer.begin(), 0);
        QVERIFY(!verifyJws(input + encodeBase64url(longer), keys));
        longer.resize(signature.size() * 2);
        QVERIFY(!verifyJws(input + encodeBase64url(longer), keys));
    }
}

void AttacksTest::psychicSignatures()
{
    const auto& key = keyFor(Algorithm::ES256);
    const auto bound = *SignatureKey::bind(key, Algorithm::ES256);
    // The order of P-256 (FIPS 186-4 D.1.2.3).
    const std::array<std::uint8_t, 32> order{0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF,
                                             0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17,
                                             0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51};
    std::array<std::uint8_t, 32> zero{};
    std::array<std::uint8_t, 32> one{};
    one[31] = 1;
    auto before = order;
    before[31] = 0x50;
    const std::array<std::array<std::uint8_t, 32>, 4> values{zero, one, before, order};
    for (const auto& r : values) {
        for (const auto& s : values) {
            std::vector<std::uint8_t> signature(r.begin(), r.end());
            signature.insert(signature.end(), s.begin(), s.end());
            QVERIFY(!bound.verify("input", signature));
        }
    }
    // A right signature in DER is not a right signature here.
    std::vector<std::uint8_t> raw(64);
    QVERIFY(bound.sign("input", raw));
    QVERIFY(bound.verify("input", raw));
    std::vector<std::uint8_t> der{0x30, 0x44, 0x02, 0x20};
    der.insert(der.end(), raw.begin(), raw.begin() + 32);
    der.insert(der.end(), {0x02, 0x20});
    der.insert(der.end(), raw.begin() + 32, raw.end());
    QVERIFY(!bound.verify("input", der));
}

void AttacksTest::keysInHeadersAreNotTrusted()
{
    const auto attacker = *Jwk::generate(Algorithm::ES256, "k");
    const auto keys = JwkSet::of(keyFor(Algorithm::ES256));
    for (const json& header : {json{{"alg", "ES256"}, {"jwk", attacker.publicJson()}},
                               json{{"alg", "ES256"}, {"jku", "https://evil.example/jwks.json"}},
                               json{{"alg", "ES256"}, {"x5u", "https://auth.example.org@evil.example/"}},
                               json{{"alg", "ES256"}, {"x5c", json::array({"MIIB"})}}}) {
        const auto forged = signedWithHeader(attacker, Algorithm::ES256, header.dump());
        QCOMPARE(refusalOf(forged, keys), std::string("bad_signature"));
        QCOMPARE(refusalOf(forged, JwkSet()), std::string("unknown_key"));
    }
}

void AttacksTest::kidIsOnlyAName_data()
{
    QTest::addColumn<QByteArray>("kid");
    for (const char* kid : {R"("../../dev/null")", R"("/dev/null")", R"("x' OR '1'='1")", R"("k\u0000x")",
                            R"("K")", R"("https://evil.example/k")"})
        QTest::newRow(kid) << QByteArray(kid);
    QTest::newRow("huge") << QByteArray("\"" + QByteArray(8000, 'k') + "\"");
    for (const char* kid : {"7", "null", "[\"k\"]", "{}", "true"})
        QTest::newRow(kid) << QByteArray(kid);
    QTest::newRow("twice") << QByteArray(R"("x","kid":"k")");
}

void AttacksTest::kidIsOnlyAName()
{
    QFETCH(QByteArray, kid);
    const auto& key = keyFor(Algorithm::HS256);
    const auto token =
        signedWithHeader(key, Algorithm::HS256, R"({"alg":"HS256","kid":)" + kid.toStdString() + "}");
    JwkSet keys = JwkSet::of(key);
    QVERIFY(keys.add(*Jwk::generate(Algorithm::HS256, "other")));
    const auto refusal = refusalOf(token, keys);
    QVERIFY2(refusal == "unknown_key" || refusal == "malformed", refusal.c_str());
}

void AttacksTest::mixedSetsAreRefused()
{
    JwkSet mixed;
    QVERIFY(mixed.add(*Jwk::generate(Algorithm::HS256, "h")));
    QVERIFY(mixed.add(*Jwk::generate(Algorithm::ES256, "e")));
    const auto token = *signCompact(asBytes("{}"), mixed.keys()[0]);
    QCOMPARE(refusalOf(token, mixed), std::string("unknown_key"));
    JwsOptions options;
    options.refuseMixedSets = false;
    QCOMPARE(refusalOf(token, mixed, options), std::string("accepted"));
}

void AttacksTest::critAndB64_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("evenWhereB64IsAllowed");
    const auto row = [](const char* header, bool always) {
        QTest::newRow(header) << QByteArray(header) << always;
    };
    row(R"({"alg":"HS256","crit":["exp"],"exp":1})", true);
    row(R"({"alg":"HS256","crit":[]})", true);
    row(R"({"alg":"HS256","crit":"b64","b64":true})", true);
    row(R"({"alg":"HS256","crit":["alg"]})", true);
    row(R"({"alg":"HS256","crit":["b64"]})", true);
    row(R"({"alg":"HS256","crit":["b64","b64"],"b64":true})", true);
    row(R"({"alg":"HS256","crit":["b64","x"],"b64":true,"x":1})", true);
    row(R"({"alg":"HS256","crit":["b64"],"b64":"false"})", true);
    row(R"({"alg":"HS256","b64":false})", true);
    row(R"({"alg":"HS256","b64":true})", true);
    row(R"({"alg":"HS256","crit":["b64"],"b64":true})", false);
}

void AttacksTest::critAndB64()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, evenWhereB64IsAllowed);
    const auto& key = keyFor(Algorithm::HS256);
    const auto token = signedWithHeader(key, Algorithm::HS256, header.toStdString());
    QCOMPARE(refusalOf(token, JwkSet::of(key)), std::string("malformed"));
    JwsOptions options;
    options.allowUnencodedPayload = true;
    QCOMPARE(refusalOf(token, JwkSet::of(key), options),
             std::string(evenWhereB64IsAllowed ? "malformed" : "accepted"));
}

void AttacksTest::algOutsideTheProtectedHeaderCannotContradict()
{
    const auto& key = keyFor(Algorithm::HS256);
    auto token = json::parse(*signJson(asBytes("{}"), std::span(&key, 1)));
    QVERIFY(verifyJws(token.dump(), JwkSet::of(key)));
    token["header"] = {{"alg", "none"}};
    QCOMPARE(refusalOf(token.dump(), JwkSet::of(key)), std::string("malformed"));
    token["header"] = {{"crit", json::array({"b64"})}, {"b64", false}};
    JwsOptions options;
    options.allowUnencodedPayload = true;
    QCOMPARE(refusalOf(token.dump(), JwkSet::of(key), options), std::string("malformed"));
}

void AttacksTest::duplicatesAndPolyglots_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto& key = keyFor(Algorithm::HS256);
    const auto compact = *signCompact(asBytes("{}"), key);
    const auto flat = *signJson(asBytes("{}"), std::span(&key, 1));
    const auto row = [](const char* title, const std::string& token) {
        QTest::newRow(title) << QByteArray::fromStdString(token);
    };
    const auto parsed = json::parse(flat);
    row("header member twice", signedWithHeader(key, Algorithm::HS256, R"({"alg":"HS256","alg":"HS256"})"));
    row("escaped twin", signedWithHeader(key, Algorithm::HS256, R"({"alg":"HS256","\u0061lg":"HS256"})"));
    row("payload twice", flat.substr(0, flat.size() - 1) + R"(,"payload":"e30"})");
    row("compact inside JSON", R"({")" + compact + R"(":"","payload":"e30","signature":""})");
    row("JSON behind compact", compact + flat);
    row("compact behind JSON", flat + compact);
    row("four parts", compact + "." + segment("x"));
    row("both forms", [&] {
        auto both = parsed;
        both["signatures"] = json::array({parsed});
        return both.dump();
    }());
    row("no header", "." + segment("{}") + "." + segment("x"));
    row("no signatures", R"({"payload":"e30","signatures":[]})");
    row("space in front", " " + compact);
    row("line break behind", compact + "\n");
}

void AttacksTest::duplicatesAndPolyglots()
{
    QFETCH(QByteArray, token);
    QVERIFY(!verifyJws(token.toStdString(), JwkSet::of(keyFor(Algorithm::HS256))));
}

void AttacksTest::oneTextForOneToken()
{
    const auto& key = keyFor(Algorithm::HS256);
    const auto keys = JwkSet::of(key);
    const auto token =
        *signCompact(asBytes("{\"a\":1}"), key); // payload of 7 bytes: 2 unused bits in its last character
    QVERIFY(verifyJws(token, keys));
    for (std::size_t place = 0; place <= token.size(); ++place) {
        for (const char* inserted : {"=", " ", "\n", "+", "/", "\xC3"}) {
            auto changed = token;
            changed.insert(place, inserted);
            QVERIFY(!verifyJws(changed, keys));
        }
    }
    // The unused bits of the last character of the MAC (32 bytes: 2 bits).
    auto changed = token;
    const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    changed.back() = alphabet[alphabet.find(changed.back()) + 1];
    QCOMPARE(refusalOf(changed, keys), std::string("malformed"));
}

void AttacksTest::jweIsNoJws()
{
    const auto secret = *Jwk::generate(Encryption::A256GCM, "k");
    const auto sealed = *encryptCompact(asBytes("{}"), secret, {});
    QVERIFY(!verifyJws(sealed, JwkSet::of(secret)));
    QVERIFY(!verifyJws(sealed, JwkSet::of(keyFor(Algorithm::HS256))));
    const auto signedToken = *signCompact(asBytes("{}"), keyFor(Algorithm::HS256));
    QCOMPARE(openRefusal(signedToken, JwkSet::of(keyFor(Algorithm::HS256))), std::string("malformed"));
}

void AttacksTest::cbcTellsNothingOfPadding()
{
    const auto key = *Jwk::generate(Encryption::A128CBC_HS256, "k");
    EncryptOptions options;
    options.encryption = Encryption::A128CBC_HS256;
    const auto token = *encryptCompact(asBytes("sixteen bytes!!!"), key, options);
    // Every change of the last block, whatever padding it would make, is refused in the same words.
    const auto tagStart = token.rfind('.');
    const auto textStart = token.rfind('.', tagStart - 1) + 1;
    auto ciphertext = *decodeBase64url(token.substr(textStart, tagStart - textStart));
    std::set<std::string> answers;
    for (int value = 0; value < 256; ++value) {
        auto changed = ciphertext;
        changed[changed.size() - 17] = static_cast<std::uint8_t>(value);
        if (changed == ciphertext)
            continue;
        const auto opened = decryptJwe(
            token.substr(0, textStart) + encodeBase64url(changed) + token.substr(tagStart), JwkSet::of(key));
        QVERIFY(!opened);
        answers.insert(opened.error().detail);
    }
    QCOMPARE(answers.size(), std::size_t{1});
}

void AttacksTest::truncatedTags()
{
    for (const auto encryption : {Encryption::A256GCM, Encryption::A256CBC_HS512}) {
        const auto key = *Jwk::generate(encryption, "k");
        EncryptOptions options;
        options.encryption = encryption;
        const auto token = *encryptCompact(asBytes("content"), key, options);
        const auto tagStart = token.rfind('.') + 1;
        const auto tag = *decodeBase64url(token.substr(tagStart));
        for (std::size_t size = 0; size < tag.size(); ++size)
            QVERIFY(!decryptJwe(token.substr(0, tagStart) + encodeBase64url(std::span(tag).first(size)),
                                JwkSet::of(key)));
        // Short and long initialization vectors too.
        const auto iv = token.find("..") + 2;
        const auto ivEnd = token.find('.', iv);
        for (const std::size_t size : {0U, 8U, 11U, 13U, 32U})
            QVERIFY(!decryptJwe(token.substr(0, iv) + encodeBase64url(std::string(size, 'i')) +
                                    token.substr(ivEnd),
                                JwkSet::of(key)));
    }
}

void AttacksTest::directKeysCarryNoEncryptedKey()
{
    const auto key = *Jwk::generate(Encryption::A256GCM, "k");
    auto token = *encryptCompact(asBytes("content"), key, {});
    token.insert(token.find("..") + 1, "AAAA");
    QCOMPARE(openRefusal(token, JwkSet::of(key)), std::string("malformed"));
    // A key for wrapping is no content key, nor the other way round.
    const auto wrapping = *Jwk::generate(Algorithm::A256KW, "k");
    const auto direct =
        *encryptCompact(asBytes("content"), *Jwk::fromSecret(SecretBytes(wrapping.secret())), {});
    QCOMPARE(openRefusal(direct, JwkSet::of(wrapping)), std::string("unsupported_algorithm"));
}

void AttacksTest::rsa15IsNotThere()
{
    QVERIFY(!algorithmFromString("RSA1_5"));
    const auto& key = keyFor(Algorithm::RsaOaep);
    const auto token = segment(R"({"alg":"RSA1_5","enc":"A256GCM"})") + ".AAAA." + segment("iv iv iv iv ") +
                       ".AAAA." + segment("0123456789abcdef");
    QCOMPARE(openRefusal(token, JwkSet::of(key)), std::string("unsupported_algorithm"));
    auto relabelled = key.publicJson();
    relabelled["alg"] = "RSA1_5";
    QVERIFY(!Jwk::fromJson(relabelled));
}

void AttacksTest::ephemeralKeysMustBeOnTheCurve_data()
{
    QTest::addColumn<QByteArray>("epk");
    const auto row = [](const char* title, const json& epk) {
        QTest::newRow(title) << QByteArray::fromStdString(epk.dump());
    };
    const auto good = Jwk::generateOn(Curve::P256)->publicJson();
    auto off = good;
    off["y"] = good["x"];
    row("off the curve", off);
    row("the point at infinity", {{"kty", "EC"},
                                  {"crv", "P-256"},
                                  {"x", segment(std::string(32, '\0'))},
                                  {"y", segment(std::string(32, '\0'))}});
    row("of another curve", Jwk::generateOn(Curve::P384)->publicJson());
    row("X25519", Jwk::generateOn(Curve::X25519)->publicJson());
    row("a secret", {{"kty", "oct"}, {"k", "AAAA"}});
    row("missing", nullptr);
}

void AttacksTest::ephemeralKeysMustBeOnTheCurve()
{
    QFETCH(QByteArray, epk);
    const auto& key = keyFor(Algorithm::EcdhEs);
    json header{{"alg", "ECDH-ES"}, {"enc", "A256GCM"}, {"kid", "k"}};
    if (const auto value = json::parse(epk.toStdString()); !value.is_null())
        header["epk"] = value;
    const auto token =
        segment(header.dump()) + ".." + segment("iv iv iv iv ") + ".AAAA." + segment("0123456789abcdef");
    QCOMPARE(openRefusal(token, JwkSet::of(key)), std::string("malformed"));
    // A point of small order on X25519 makes a secret of zeros (RFC 7748 section 6.1).
    const auto montgomery = *Jwk::generateOn(Curve::X25519);
    header["epk"] = {{"kty", "OKP"}, {"crv", "X25519"}, {"x", segment(std::string(32, '\0'))}};
    header.erase("kid");
    const auto zero =
        segment(header.dump()) + ".." + segment("iv iv iv iv ") + ".AAAA." + segment("0123456789abcdef");
    QCOMPARE(openRefusal(zero, JwkSet::of(montgomery)), std::string("malformed"));
}

void AttacksTest::compressionIsRefused()
{
    const auto key = *Jwk::generate(Encryption::A256GCM, "k");
    const auto content = *ContentKey::bind(key.secret(), Encryption::A256GCM);
    const auto header = segment(R"({"alg":"dir","enc":"A256GCM","zip":"DEF"})");
    std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> tag{};
    std::array<std::uint8_t, 2> sealed{};
    QVERIFY(
        content.seal(iv, header, asBytes("\x03\x00"), sealed, tag)); // an empty deflate block, rightly sealed
    const auto token =
        header + ".." + encodeBase64url(iv) + "." + encodeBase64url(sealed) + "." + encodeBase64url(tag);
    QCOMPARE(openRefusal(token, JwkSet::of(key)), std::string("unsupported_algorithm"));
}

void AttacksTest::iterationCountsAreCapped()
{
    const auto password = *Jwk::fromSecret(SecretBytes(std::string_view("password")));
    const auto tokenWith = [](const json& p2c, std::string_view salt = "saltsaltsalt") {
        const json header{
            {"alg", "PBES2-HS256+A128KW"}, {"enc", "A128GCM"}, {"p2c", p2c}, {"p2s", segment(salt)}};
        return segment(header.dump()) + "." + segment(std::string(24, 'k')) + "." + segment("iv iv iv iv ") +
               ".AAAA." + segment("0123456789abcdef");
    };
    const auto keys = JwkSet::of(password);
    QCOMPARE(openRefusal(tokenWith(1'500'001), keys), std::string("too_large"));
    QCOMPARE(openRefusal(tokenWith(2'147'483'648), keys), std::string("too_large"));
    QCOMPARE(openRefusal(tokenWith(std::uint64_t{1} << 63), keys), std::string("too_large"));
    for (const json& bad : {json(-1), json(0), json(999), json(2000.5), json("2000"), json(nullptr)})
        QCOMPARE(openRefusal(tokenWith(bad), keys), std::string("malformed"));
    QCOMPARE(openRefusal(tokenWith(2000, "short"), keys), std::string("malformed"));
    QCOMPARE(openRefusal(tokenWith(2000), keys), std::string("bad_signature"));
}

void AttacksTest::hugeAndDeepInputIsRefusedEarly()
{
    const auto keys = JwkSet::of(keyFor(Algorithm::HS256));
    QCOMPARE(refusalOf(std::string(1'000'000, '.'), keys), std::string("too_large"));
    QCOMPARE(openRefusal(std::string(1'000'000, '.'), keys), std::string("too_large"));
    JwsOptions unlimited;
    unlimited.maximumSize = 10'000'000;
    QCOMPARE(refusalOf(std::string(1'000'000, '.'), keys, unlimited), std::string("malformed"));
    const auto deep = R"({"alg":"HS256","x":)" + std::string(200'000, '[') + std::string(200'000, ']') + "}";
    QCOMPARE(refusalOf(signedWithHeader(keyFor(Algorithm::HS256), Algorithm::HS256, deep), keys, unlimited),
             std::string("malformed"));
    QCOMPARE(refusalOf(R"({"payload":)" + std::string(200'000, '['), keys, unlimited),
             std::string("malformed"));
    QVERIFY(!Jwk::parse(std::string(100'000, '[')));
}

void AttacksTest::comparisonsAreConstantInTime()
{
    const auto& key = keyFor(Algorithm::HS256);
    const auto mac = *signCompact(asBytes("{}"), key);
    auto before = constantTimeComparisons.load();
    QVERIFY(verifyJws(mac, JwkSet::of(key)));
    QVERIFY(constantTimeComparisons.load() > before);
    const auto secret = *Jwk::generate(Encryption::A128CBC_HS256, "k");
    EncryptOptions options;
    options.encryption = Encryption::A128CBC_HS256;
    const auto sealed = *encryptCompact(asBytes("{}"), secret, options);
    before = constantTimeComparisons.load();
    QVERIFY(decryptJwe(sealed, JwkSet::of(secret)));
    QVERIFY(constantTimeComparisons.load() > before);
}

void AttacksTest::nulDoesNotEndAString()
{
    const auto& key = keyFor(Algorithm::ES256);
    for (const char* header : {R"({"alg":"ES256\u0000none"})", R"({"alg":"ES256","kid":"k\u0000"})"})
        QVERIFY(!verifyJws(signedWithHeader(key, Algorithm::ES256, header), JwkSet::of(key)));
    for (const char* raw : {"{\"alg\":\"ES256\",\"x\":\"\xC0\xAF\"}", "\xEF\xBB\xBF{\"alg\":\"ES256\"}",
                            R"({"alg":"ES256","x":"\ud800"})"})
        QCOMPARE(refusalOf(signedWithHeader(key, Algorithm::ES256, raw), JwkSet::of(key)),
                 std::string("malformed"));
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "test_attacks.moc"
