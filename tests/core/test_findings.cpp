#include "core/session/inspection/findings.h"
#include "tests/core/inspection_support.h"

#include <QTest>

#include <map>
#include <set>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

namespace {

/// One row of the table: a rule, an input, and whether the rule speaks.
struct Row
{
    std::string code;
    std::string name;
    std::string input;
    bool fires = true;
    std::vector<InspectionKey> keys = {};
};

const std::string soundHeader = R"({"alg":"RS256","kid":"rsa-1","typ":"session-id+jwt"})";
const std::string flags = "; Path=/; Secure; HttpOnly; SameSite=Lax";

std::string soundClaims()
{
    return R"({"iss":"https://auth.example","aud":"enwiki","sub":"40213","jti":"Vb2Qm1Y0a8Rk5TqZxW3nLg","iat":)" +
           at(-60) + R"(,"exp":)" + at(3000) + '}';
}

/// The sound claims with members replaced, added, or taken out (an empty value).
std::string claims(const std::map<std::string, std::string>& changes)
{
    std::map<std::string, std::string> all{
        {"iss", R"("https://auth.example")"},   {"aud", R"("enwiki")"}, {"sub", R"("40213")"},
        {"jti", R"("Vb2Qm1Y0a8Rk5TqZxW3nLg")"}, {"iat", at(-60)},       {"exp", at(3000)}};
    for (const auto& [name, value] : changes)
        all[name] = value;
    std::string json;
    for (const auto& [name, value] : all) {
        if (!value.empty())
            json += (json.empty() ? "" : ",") + ('"' + name + "\":") + value;
    }
    return '{' + json + '}';
}

/// A token as an issuer would make it, its signature made up.
std::string token(const std::string& header, const std::string& payload = soundClaims())
{
    return compact(header, payload, std::string(256, 's'));
}

std::string withClaims(const std::map<std::string, std::string>& changes)
{
    return token(soundHeader, claims(changes));
}

std::string withHeader(const std::string& members)
{
    return token(R"({"alg":"RS256",)" + members + '}');
}

std::string setCookie(const std::string& attributes, const std::string& name = "__Host-s",
                      const std::string& value = token(soundHeader))
{
    return "Set-Cookie: " + name + '=' + value + attributes;
}

std::string flask(const std::string& payload, const std::string& secret, std::int64_t signedAt = -60)
{
    const auto seconds = now.time_since_epoch().count() + signedAt;
    std::string stamp;
    for (int shift = 24; shift >= 0; shift -= 8)
        stamp += static_cast<char>((seconds >> shift) & 255);
    const auto text = payload + '.' + encoded(stamp);
    const auto derived = hmac(EVP_sha1(), secret, "cookie-session");
    return text + '.' + encoded(hmac(EVP_sha1(), derived, text));
}

std::string base62(std::int64_t value)
{
    static const std::string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    for (; value > 0; value /= 62)
        text.insert(text.begin(), digits[static_cast<std::size_t>(value % 62)]);
    return text;
}

std::string django(const std::string& payload, std::int64_t signedAt = -60)
{
    return payload + ':' + base62(now.time_since_epoch().count() + signedAt) + ':' +
           encoded(std::string(32, 'd'));
}

std::string base64(std::string_view text)
{
    std::string result(4 * ((text.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(result.data()), asBytes(text).data(),
                    static_cast<int>(text.size()));
    return result;
}

std::vector<Row> headerRows()
{
    std::vector<Row> rows;
    const auto add = [&](const char* code, const char* name, std::string input, bool fires) {
        rows.push_back({code, name, std::move(input), fires});
    };
    for (const char* none : {"none", "None", "NONE", "nOnE", " none "})
        add("alg-none", none, compact(std::string(R"({"alg":")") + none + "\"}", soundClaims(), ""), true);
    add("alg-none", "RS256", token(soundHeader), false);
    add("alg-missing", "no alg", token(R"({"typ":"JWT"})"), true);
    add("alg-missing", "empty header", "e30." + encoded(soundClaims()) + ".AAAA", true);
    add("alg-missing", "alg there", token(soundHeader), false);
    add("alg-unknown", "XS256", token(R"({"alg":"XS256"})"), true);
    add("alg-unknown", "lower case", token(R"({"alg":"rs256"})"), true);
    add("alg-unknown", "a number", token(R"({"alg":256})"), true);
    add("alg-unknown", "ES256", token(R"({"alg":"ES256"})"), false);
    add("alg-rsa1-5", "RSA1_5", compact(R"({"alg":"RSA1_5","enc":"A128GCM"})", "", "") + "..AA", true);
    add("alg-rsa1-5", "RSA-OAEP-256", compact(R"({"alg":"RSA-OAEP-256","enc":"A128GCM"})", "", "") + "..AA",
        false);
    add("alg-oaep-sha1", "RSA-OAEP", compact(R"({"alg":"RSA-OAEP","enc":"A128GCM"})", "", "") + "..AA", true);
    add("alg-oaep-sha1", "RSA-OAEP-256",
        compact(R"({"alg":"RSA-OAEP-256","enc":"A128GCM"})", "", "") + "..AA", false);
    add("enc-unknown", "ECB", compact(R"({"alg":"dir","enc":"A128ECB"})", "", "") + "..AA", true);
    add("enc-unknown", "GCM", compact(R"({"alg":"dir","enc":"A128GCM"})", "", "") + "..AA", false);
    add("zip", "DEF", compact(R"({"alg":"dir","enc":"A128GCM","zip":"DEF"})", "", "") + "..AA", true);
    add("zip", "none", compact(R"({"alg":"dir","enc":"A128GCM"})", "", "") + "..AA", false);
    add("crit", "an extension", withHeader(R"("crit":["exp"])"), true);
    add("crit", "none", token(soundHeader), false);
    add("b64", "false", withHeader(R"("crit":["b64"],"b64":false)"), true);
    add("b64", "not there", token(soundHeader), false);
    add("alg-unprotected", "in header",
        R"({"payload":"e30","protected":"eyJ0eXAiOiJKV1QifQ","header":{"alg":"HS256"},"signature":"AAAA"})",
        true);
    add("alg-unprotected", "in protected",
        R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"a"},"signature":"AAAA"})",
        false);
    add("embedded-jwk", "jwk", withHeader(R"("jwk":{"kty":"oct","k":"AAAA"})"), true);
    add("embedded-jwk", "kid", token(soundHeader), false);
    add("jku", "jku", withHeader(R"("jku":"https://evil.example/keys")"), true);
    add("jku", "kid", token(soundHeader), false);
    add("x5u", "x5u", withHeader(R"("x5u":"https://good.example@evil.example/c")"), true);
    add("x5u", "kid", token(soundHeader), false);
    add("x5c", "x5c", withHeader(R"("x5c":["MIIB"])"), true);
    add("x5c", "kid", token(soundHeader), false);
    add("x5t-sha1", "x5t alone", withHeader(R"("x5t":"AAAA")"), true);
    add("x5t-sha1", "both", withHeader(R"("x5t":"AAAA","x5t#S256":"BBBB")"), false);
    add("kid-path", "traversal", withHeader(R"("kid":"../../dev/null")"), true);
    add("kid-path", "device", withHeader(R"("kid":"/dev/null")"), true);
    add("kid-path", "a slash alone", withHeader(R"("kid":"2026/11")"), false);
    add("kid-injection", "SQL", withHeader(R"("kid":"x' UNION SELECT 'k'--")"), true);
    add("kid-injection", "shell", withHeader("\"kid\":\"$(id)\""), true);
    add("kid-injection", "an apostrophe in a name", withHeader(R"("kid":"o'brien-1")"), false);
    add("kid-control", "NUL", withHeader(R"("kid":"good\u0000evil")"), true);
    add("kid-control", "letters", token(soundHeader), false);
    add("kid-url", "https", withHeader(R"("kid":"https://evil.example/k")"), true);
    add("kid-url", "urn", withHeader(R"("kid":"urn:ietf:params:x")"), false);
    add("kid-long", "129", withHeader("\"kid\":\"" + std::string(129, 'k') + '"'), true);
    add("kid-long", "128", withHeader("\"kid\":\"" + std::string(128, 'k') + '"'), false);
    add("kid-not-string", "number", withHeader(R"("kid":1)"), true);
    add("kid-not-string", "string", token(soundHeader), false);
    add("kid-missing", "none", token(R"({"alg":"RS256"})"), true);
    add("kid-missing", "there", token(soundHeader), false);
    add("header-duplicate", "alg twice", token(R"({"alg":"RS256","alg":"none"})"), true);
    add("header-duplicate", "in both headers",
        R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","header":{"alg":"none"},"signature":"AAAA"})",
        true);
    add("header-duplicate", "once", token(soundHeader), false);
    add("typ-missing", "none", token(R"({"alg":"RS256"})"), true);
    add("typ-missing", "there", token(soundHeader), false);
    add("typ-generic", "JWT", withHeader(R"("typ":"JWT")"), true);
    add("typ-generic", "its own", token(soundHeader), false);
    add("typ-unexpected", "access token in a cookie", "Cookie: s=" + withHeader(R"("typ":"at+jwt")"), true);
    add("typ-unexpected", "signed session+jwt", withHeader(R"("typ":"application/session+jwt")"), true);
    add("typ-unexpected", "access token in a header",
        "Authorization: Bearer " + withHeader(R"("typ":"at+jwt")"), false);
    add("typ-unexpected", "JWT in a cookie", "Cookie: s=" + withHeader(R"("typ":"JWT")"), false);
    const auto pbes2 = [](const char* count) {
        return compact(std::string(R"({"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAA","p2c":)") +
                           count + '}',
                       "", "") +
               "..AA";
    };
    add("p2c-high", "a billion", pbes2("1000000000"), true);
    add("p2c-high", "past 2^63", pbes2("18446744073709551615"), true);
    add("p2c-high", "as allowed", pbes2("1500000"), false);
    add("p2c-low", "1000", pbes2("1000"), true);
    add("p2c-low", "a million", pbes2("1000000"), false);
    const auto base = compact(soundHeader, soundClaims(), std::string(256, 's'));
    add("base64-not-canonical", "bits to spare", base.substr(0, base.size() - 1) + "x", true);
    add("base64-not-canonical", "canonical", base, false);
    add("signature-empty", "RS256", compact(soundHeader, soundClaims(), ""), true);
    add("signature-empty", "alg none", compact(R"({"alg":"none"})", soundClaims(), ""), false);
    for (const int size : {1, 16, 31, 33})
        add("signature-length", ("HS256 with " + std::to_string(size)).c_str(),
            compact(R"({"alg":"HS256"})", soundClaims(), std::string(std::size_t(size), 's')), true);
    add("signature-length", "DER for ES256",
        compact(R"({"alg":"ES256"})", soundClaims(), std::string(70, 's')), true);
    add("signature-length", "HS256 with 32",
        compact(R"({"alg":"HS256"})", soundClaims(), std::string(32, 's')), false);
    add("signature-zero", "both", compact(R"({"alg":"ES256"})", soundClaims(), std::string(64, '\0')), true);
    add("signature-zero", "s",
        compact(R"({"alg":"ES256"})", soundClaims(), std::string(32, 'r') + std::string(32, '\0')), true);
    add("signature-zero", "neither", compact(R"({"alg":"ES256"})", soundClaims(), std::string(64, 'r')),
        false);
    return rows;
}

std::vector<Row> keyRows()
{
    std::vector<Row> rows;
    const std::string header = R"({"alg":"HS256","kid":"rsa-1"})";
    const auto pem = rsaKey().publicPem().value();
    const auto publicKey = given(rsaKey().publicKey().value());
    const auto der = rsaKey().publicDer().value();
    rows.push_back({"key-confusion", "PEM", hs256(pem, header, soundClaims()), true, {publicKey}});
    rows.push_back({"key-confusion",
                    "PEM without its line feed",
                    hs256(trimmed(pem), header, soundClaims()),
                    true,
                    {publicKey}});
    rows.push_back({"key-confusion",
                    "PEM behind white space",
                    hs256('\n' + pem, header, soundClaims()),
                    true,
                    {publicKey}});
    rows.push_back({"key-confusion", "DER", hs256(asText(der), header, soundClaims()), true, {publicKey}});
    rows.push_back({"key-confusion",
                    "JWK",
                    hs256(rsaKey().publicJson().dump(), header, soundClaims()),
                    true,
                    {publicKey}});
    rows.push_back({"key-confusion",
                    "another secret",
                    hs256(std::string(40, 'x'), header, soundClaims()),
                    false,
                    {publicKey}});
    rows.push_back(
        {"alg-key-mismatch", "HS256 for an RSA key", hs256("x", header, soundClaims()), true, {publicKey}});
    rows.push_back({"alg-key-mismatch",
                    "ES256 for an RSA key",
                    compact(R"({"alg":"ES256","kid":"rsa-1"})", soundClaims(), std::string(64, 'r')),
                    true,
                    {publicKey}});
    rows.push_back(
        {"alg-key-mismatch", "as it should be", sign(soundClaims(), rsaKey()), false, {publicKey}});
    const std::string plain = R"({"alg":"HS256"})";
    for (const char* secret : {"", "secret", "your-256-bit-secret", "keyboard cat", "https://auth.example",
                               "auth.example", "enwiki"})
        rows.push_back(
            {"hmac-weak-secret", "secret " + std::string(secret), hs256(secret, plain, soundClaims())});
    rows.push_back(
        {"hmac-weak-secret", "zeros",
         hs256(std::string_view("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 32),
               plain, soundClaims())});
    rows.push_back(
        {"hmac-weak-secret", "the kid", hs256("mine-1", R"({"alg":"HS256","kid":"mine-1"})", soundClaims())});
    rows.push_back(
        {"hmac-weak-secret", "the cookie's name", "Cookie: my_app=" + hs256("my_app", plain, soundClaims())});
    rows.push_back(
        {"hmac-weak-secret", "Flask", "Cookie: session=" + flask(encoded(R"({"a":1})"), "secret")});
    rows.push_back(
        {"hmac-weak-secret",
         "verified all the same",
         sign(soundClaims(),
              jose::Jwk::fromSecret(SecretBytes(32), {"zero", {}, jose::Algorithm::HS256, {}, {}}).value()),
         true,
         {given(
             jose::Jwk::fromSecret(SecretBytes(32), {"zero", {}, jose::Algorithm::HS256, {}, {}}).value())}});
    rows.push_back({"hmac-weak-secret", "Flask, sound",
                    "Cookie: session=" + flask(encoded(R"({"a":1})"), "tYwq81nBz0"), false});
    rows.push_back({"hmac-weak-secret", "random", sign(soundClaims(), macKey()), false});
    rows.push_back({"hmac-shared", "HS256", sign(soundClaims(), macKey())});
    rows.push_back({"hmac-shared", "ES256", sign(soundClaims(), ecKey()), false});
    const auto shortKey = given(
        jose::Jwk::fromSecret(SecretBytes(std::string_view("0123456789abcdef")), {"short", {}, {}, {}, {}})
            .value());
    rows.push_back({"hmac-key-short",
                    "16 bytes",
                    hs256("0123456789abcdef", R"({"alg":"HS256","kid":"short"})", soundClaims()),
                    true,
                    {shortKey}});
    rows.push_back({"hmac-key-short", "32 bytes", sign(soundClaims(), macKey()), false, {given(macKey())}});
    rows.push_back(
        {"rsa-short", "1,024 bits", compact(R"({"alg":"RS256"})", soundClaims(), std::string(128, 's'))});
    rows.push_back({"rsa-short", "2,048 bits", token(soundHeader), false});
    const auto sealed = seal(sessionClaims());
    for (const auto& [code, state] :
         std::vector<std::pair<std::string, std::string>>{{"key-compromised", "compromised"},
                                                          {"key-retired", "retired"},
                                                          {"key-retired", "destroyed"},
                                                          {"key-pending", "pending"},
                                                          {"key-retiring", "retiring"}}) {
        rows.push_back({code, state, sealed, true, {given(sealKey(), state)}});
        rows.push_back({code, "active, not " + state, sealed, false, {given(sealKey(), "active")}});
    }
    auto nameless = macKey().attributes();
    nameless.kid.clear();
    const auto unnamed = macKey().withAttributes(nameless).value();
    rows.push_back(
        {"key-ambiguous", "nameless", sign(soundClaims(), unnamed), true, {given(unnamed), given(ecKey())}});
    rows.push_back(
        {"key-ambiguous", "named", sign(soundClaims(), macKey()), false, {given(macKey()), given(ecKey())}});
    return rows;
}

std::vector<Row> claimRows()
{
    std::vector<Row> rows;
    const auto sound = token(soundHeader);
    const auto add = [&](const char* code, const char* name, std::string input, bool fires = true) {
        rows.push_back({code, name, std::move(input), fires});
    };
    add("claim-duplicate", "exp twice", token(soundHeader, R"({"exp":1,"exp":9999999999})"));
    add("claim-duplicate", "deep", token(soundHeader, R"({"data":{"a":1,"a":2}})"));
    add("claim-duplicate", "the same name at two depths", token(soundHeader, R"({"a":1,"data":{"a":2}})"),
        false);
    add("exp-missing", "none", withClaims({{"exp", ""}}));
    add("exp-missing", "there", sound, false);
    add("exp-missing", "MediaWiki's own way",
        "Cookie: sessionJwt=" + withClaims({{"exp", ""}, {"sxp", at(60)}}), false);
    add("iss-missing", "none", withClaims({{"iss", ""}}));
    add("iss-missing", "there", sound, false);
    add("aud-missing", "none", withClaims({{"aud", ""}}));
    add("aud-missing", "there", sound, false);
    add("aud-many", "three", withClaims({{"aud", R"(["a","b","c"])"}}));
    add("aud-many", "a list of one", withClaims({{"aud", R"(["a"])"}}), false);
    add("aud-wildcard", "alone", withClaims({{"aud", R"("*")"}}));
    add("aud-wildcard", "in a list", withClaims({{"aud", R"(["a","*.example.org"])"}}));
    add("aud-wildcard", "none", sound, false);
    add("sub-missing", "none", withClaims({{"sub", ""}}));
    add("sub-missing", "there", sound, false);
    add("sub-not-string", "number", withClaims({{"sub", "40213"}}));
    add("sub-not-string", "string", sound, false);
    add("sub-email", "address", withClaims({{"sub", R"("a@example.org")"}}));
    add("sub-email", "number", sound, false);
    add("jti-missing", "a week", withClaims({{"jti", ""}, {"exp", at(7 * 86400)}}));
    add("jti-missing", "an hour", withClaims({{"jti", ""}}), false);
    add("jti-missing", "a week with sid",
        withClaims({{"jti", ""}, {"sid", R"("Vb2Qm1Y0a8Rk5TqZxW3nLg")"}, {"exp", at(7 * 86400)}}), false);
    add("payload-not-json", "text", token(soundHeader, "hello"));
    add("payload-not-json", "JSON", sound, false);
    add("payload-not-utf8", "Latin-1", token(soundHeader, "{\"name\":\"Ren\xE9\"}"));
    add("payload-not-utf8", "UTF-8", token(soundHeader, "{\"name\":\"Ren\xC3\xA9\"}"), false);
    add("claim-control", "NUL in iss", withClaims({{"iss", R"("good\u0000evil")"}}));
    add("claim-control", "in a name", withClaims({{R"(a\u0001)", "1"}}));
    add("claim-control", "a line feed", withClaims({{"note", R"("a\nb")"}}), false);
    add("claims-deep", "nine", withClaims({{"d", "[[[[[[[[1]]]]]]]]"}}));
    add("claims-deep", "eight", withClaims({{"d", "[[[[[[[1]]]]]]]"}}), false);
    add("identifier-weak", "short", withClaims({{"sid", R"("abc123")"}}));
    add("identifier-weak", "counted", withClaims({{"jti", "40213"}}));
    add("identifier-weak", "one letter", withClaims({{"sid", R"("aaaaaaaaaaaaaaaaaaaaaaaa")"}}));
    add("identifier-weak", "random", sound, false);
    add("role-unprotected", "alg none", compact(R"({"alg":"none"})", R"({"admin":true})", ""));
    add("role-unprotected", "weak secret", hs256("secret", R"({"alg":"HS256"})", R"({"roles":["admin"]})"));
    add("role-unprotected", "no rights", compact(R"({"alg":"none"})", R"({"a":true})", ""), false);
    add("role-unprotected", "signed", token(soundHeader, R"({"admin":true})"), false);
    add("issuer-http", "http", withClaims({{"iss", R"("http://auth.example")"}}));
    add("issuer-http", "https", sound, false);
    add("nested-token", "a token inside", token(soundHeader, sound));
    add("nested-token", "claims inside", sound, false);
    return rows;
}

std::vector<Row> timeRows()
{
    std::vector<Row> rows;
    const auto sound = token(soundHeader);
    const auto add = [&](const char* code, const char* name, std::string input, bool fires = true) {
        rows.push_back({code, name, std::move(input), fires});
    };
    add("date-not-number", "string", withClaims({{"exp", '"' + at(60) + '"'}}));
    add("date-not-number", "true", withClaims({{"iat", "true"}}));
    add("date-not-number", "number", sound, false);
    add("date-fraction", "half", withClaims({{"iat", at(-60) + ".5"}}));
    add("date-fraction", "exponent", withClaims({{"exp", "2e9"}}));
    add("date-fraction", "whole", sound, false);
    for (const char* value : {"1e300", "9223372036854775808", "18446744073709551616", "253402300800000000"})
        add("date-overflow", value, withClaims({{"exp", value}}));
    add("date-overflow", "2100", withClaims({{"exp", "4102444800"}}), false);
    add("date-milliseconds", "exp", withClaims({{"exp", at(60) + "000"}}));
    add("date-milliseconds", "seconds", sound, false);
    add("date-negative", "exp", withClaims({{"exp", "-1"}}));
    add("date-negative", "zero", withClaims({{"iat", "0"}}), false);
    add("life-long", "a week", withClaims({{"exp", at(7 * 86400)}}));
    add("life-long", "a day", withClaims({{"exp", at(86400 - 60)}}), false);
    add("life-excessive", "two years", withClaims({{"exp", at(730 * 86400)}}));
    add("life-excessive", "a year", withClaims({{"exp", at(365 * 86400)}}), false);
    add("expired-long-ago", "a year", withClaims({{"exp", at(-365 * 86400)}}));
    add("expired-long-ago", "an hour", withClaims({{"exp", at(-3600)}}), false);
    add("iat-future", "an hour ahead", withClaims({{"iat", at(3600)}}));
    add("iat-future", "within the skew", withClaims({{"iat", at(30)}}), false);
    add("exp-before-iat", "before", withClaims({{"iat", at(100)}, {"exp", at(50)}}));
    add("exp-before-iat", "after", sound, false);
    add("nbf-after-exp", "after", withClaims({{"nbf", at(9000)}}));
    add("nbf-after-exp", "before", withClaims({{"nbf", at(-60)}}), false);
    add("iat-implausible", "1970", withClaims({{"iat", "86400"}}));
    add("iat-implausible", "now", sound, false);
    add("nbf-before-iat", "a day", withClaims({{"nbf", at(-86400)}}));
    add("nbf-before-iat", "the same", withClaims({{"nbf", at(-60)}}), false);
    add("auth-old", "two months", withClaims({{"auth_time", at(-60 * 86400)}}));
    add("auth-old", "a day", withClaims({{"auth_time", at(-86400)}}), false);
    add("auth-after-iat", "an hour after", withClaims({{"iat", at(-7200)}, {"auth_time", at(-3600)}}));
    add("auth-after-iat", "the same", withClaims({{"auth_time", at(-60)}}), false);
    add("iat-missing", "none", withClaims({{"iat", ""}}));
    add("iat-missing", "there", sound, false);
    return rows;
}

std::vector<Row> privacyRows()
{
    std::vector<Row> rows;
    const auto sound = token(soundHeader);
    const auto sealed = [](const char* member) { return seal("{\"a\":1," + std::string(member) + '}', {}); };
    const auto add = [&](const char* code, const char* name, const char* member, const char* harmless) {
        rows.push_back({code, name, token(soundHeader, "{\"a\":1," + std::string(member) + '}'), true});
        rows.push_back({code, std::string("not ") + harmless,
                        token(soundHeader, "{\"a\":1," + std::string(harmless) + '}'), false});
        rows.push_back({code, std::string(name) + ", sealed", sealed(member), false, {given(sealKey())}});
    };
    add("personal-email", "email", R"("mail":"a@example.org")", R"("mail":"@example")");
    add("personal-phone", "named", R"("phone_number":"030 1234567")", R"("phone_number":"")");
    add("personal-phone", "international", R"("x":"+49 30 1234567")", R"("x":"+1")");
    add("personal-name", "name", R"("given_name":"Ada")", R"("site_name":"Ada")");
    add("personal-address", "nested", R"("address":{"street_address":"1 Main St"})",
        R"("address":{"verified":true})");
    add("personal-birthdate", "birthdate", R"("birthdate":"1815-12-10")", R"("updated":"1815-12-10")");
    add("personal-ip", "IPv4", R"("ip":"203.0.113.9")", R"("version":"1.2.3")");
    add("personal-ip", "IPv6", R"("ip":"2001:db8:0:1:1:1:1:1")", R"("t":"12:30:00")");
    add("secret-password", "password", R"("password":"hunter2")", R"("password_changed":"yes")");
    add("secret-api-key", "by name", R"("api_key":"0123456789")", R"("api_key":"")");
    add("secret-api-key", "by form", R"("x":"ghp_0123456789abcdefghij")", R"("x":"ghp_")");
    add("secret-private-key", "PEM", R"("x":"-----BEGIN PRIVATE KEY-----")",
        R"("x":"-----BEGIN PUBLIC KEY-----")");
    add("secret-private-key", "JWK", R"("x":{"kty":"EC","d":"AA"})", R"("x":{"kty":"EC"})");
    rows.push_back({"secret-token", "a JWT", token(soundHeader, R"({"t":")" + sound + "\"}"), true});
    rows.push_back(
        {"secret-token", "by name", token(soundHeader, R"({"access_token":"0123456789abcdef0"})"), true});
    rows.push_back({"secret-token", "none", sound, false});
    add("payment-card", "Luhn", R"("x":"4111 1111 1111 1111")", R"("x":"4111 1111 1111 1112")");
    add("payment-card", "a number", R"("x":4111111111111111)", R"("x":1795529102000)");
    rows.push_back({"mediawiki-user-cookie", "UserName", "Cookie: enwikiUserName=Example", true});
    rows.push_back({"mediawiki-user-cookie", "another", "Cookie: theme=Example", false});
    return rows;
}

std::vector<Row> cookieRows()
{
    std::vector<Row> rows;
    const auto sound = setCookie(flags);
    const auto value = token(soundHeader);
    const auto add = [&](const char* code, const char* name, std::string input, bool fires = true) {
        rows.push_back({code, name, std::move(input), fires});
    };
    add("cookie-not-secure", "no Secure", setCookie("; Path=/; HttpOnly; SameSite=Lax", "s"));
    add("cookie-not-secure", "Secure", sound, false);
    add("cookie-not-secure", "no session", "Set-Cookie: theme=dark; Path=/", false);
    add("cookie-not-httponly", "no HttpOnly", setCookie("; Path=/; Secure; SameSite=Lax"));
    add("cookie-not-httponly", "HttpOnly", sound, false);
    add("cookie-samesite-missing", "none stated", setCookie("; Path=/; Secure; HttpOnly"));
    add("cookie-samesite-missing", "Lax", sound, false);
    add("cookie-samesite-missing", "a jar cannot say", "#HttpOnly_x.example\tFALSE\t/\tTRUE\t0\ts\t" + value,
        false);
    add("cookie-samesite-none", "None", setCookie("; Path=/; Secure; HttpOnly; SameSite=None"));
    add("cookie-samesite-none", "Strict", setCookie("; Path=/; Secure; HttpOnly; SameSite=Strict"), false);
    add("cookie-samesite-none-insecure", "None without Secure", setCookie("; Path=/; SameSite=None", "s"));
    add("cookie-samesite-none-insecure", "None with Secure", setCookie("; Path=/; Secure; SameSite=None"),
        false);
    add("cookie-samesite-invalid", "sometimes", setCookie("; Path=/; Secure; SameSite=sometimes"));
    add("cookie-samesite-invalid", "Lax", sound, false);
    add("cookie-prefix-broken", "no Secure", setCookie("; Path=/"));
    add("cookie-prefix-broken", "a Path", setCookie("; Path=/w; Secure"));
    add("cookie-prefix-broken", "a Domain", setCookie("; Path=/; Secure; Domain=example.org"));
    add("cookie-prefix-broken", "__Secure- without", setCookie("; Path=/", "__Secure-s"));
    add("cookie-prefix-broken", "sound", sound, false);
    add("cookie-no-prefix", "none", "Cookie: s=" + value);
    add("cookie-no-prefix", "__Host-", "Cookie: __Host-s=" + value, false);
    add("cookie-domain-wide", "Domain", setCookie(flags + "; Domain=example.org", "s"));
    add("cookie-domain-wide", "host only", sound, false);
    add("cookie-outlives-token", "a month for an hour", setCookie(flags + "; Max-Age=2592000"));
    add("cookie-outlives-token", "an hour", setCookie(flags + "; Max-Age=3000"), false);
    const auto weekly = withClaims({{"exp", at(7 * 86400)}});
    add("token-outlives-cookie", "a week in an hour",
        setCookie(flags + "; Max-Age=3600", "__Host-s", weekly));
    add("token-outlives-cookie", "the browser's session", setCookie(flags, "__Host-s", weekly), false);
    add("cookie-long-lived", "a year", setCookie(flags + "; Expires=Wed, 24 Nov 2027 14:00:00 GMT"));
    add("cookie-long-lived", "an hour", setCookie(flags + "; Max-Age=3600"), false);
    add("sent-over-http", "curl", "curl http://w.example/ -b s=" + value);
    add("sent-over-http", "TLS", "curl https://w.example/ -b s=" + value, false);
    add("cookie-chunked", "ASP.NET",
        "Cookie: x=1; .AspNetCore.Cookies=chunks-2; .AspNetCore.CookiesC1=CfDJ8A");
    add("cookie-chunked", "dotted", "Cookie: n.0=0123456789abcdef; n.1=0123456789abcdef");
    add("cookie-chunked", "one C1 alone", "Cookie: vitaminC1=CfDJ8A; x=1", false);
    add("token-in-url", "query", "GET /?t=" + value + " HTTP/1.1\r\n\r\n");
    add("token-in-url", "header", "Authorization: Bearer " + value, false);
    add("token-in-log", "log", "2026-11-24 14:00:00 INFO got " + value + " today");
    add("token-in-log", "header", "Authorization: Bearer " + value, false);
    add("cookie-duplicate", "twice", "Cookie: s=" + value + "; s=" + value);
    add("cookie-duplicate", "once", "Cookie: s=" + value + "; t=" + value, false);
    add("cookie-duplicate", "two tokens in one cookie", "Cookie: s=%22" + value + "%22%22" + value + "%22",
        false);
    const auto large = std::string(1900, 'v');
    add("response-over-budget", "two lines",
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=" + large + "\r\nSet-Cookie: b=" + large + "\r\n\r\n");
    add("response-over-budget", "two responses",
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=" + large + "\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: b=" + large +
            "\r\n\r\n",
        false);
    add("cookie-line-large", "9 KB", "Cookie: a=" + std::string(9000, 'v'));
    add("cookie-line-large", "7 KB", "Cookie: a=" + std::string(7000, 'v'), false);
    return rows;
}

std::vector<Row> frameworkRows()
{
    std::vector<Row> rows;
    const auto add = [&](const char* code, const char* name, std::string input, bool fires = true) {
        rows.push_back({code, name, std::move(input), fires});
    };
    const std::string hex32 = "0123456789abcdef0123456789abcdef";
    add("mediawiki-token", "Token", "Cookie: enwikiToken=" + hex32);
    add("mediawiki-token", "too short for one", "Cookie: enwikiToken=abc", false);
    const auto wiki = [](const std::map<std::string, std::string>& changes, const char* algorithm = "RS256") {
        auto all = changes;
        all.insert({{"exp", ""}, {"aud", ""}, {"sub", R"("mw:CentralAuth:meta:40213")"}});
        return "Cookie: sessionJwt=" +
               token(R"({"typ":"JWT","alg":")" + std::string(algorithm) + "\"}", claims(all));
    };
    add("mediawiki-soft-expiry", "sxp", wiki({{"sxp", at(60)}}));
    add("mediawiki-soft-expiry", "exp", wiki({{"exp", at(60)}, {"sxp", at(50)}}), false);
    add("mediawiki-no-expiry", "neither", wiki({}));
    add("mediawiki-no-expiry", "sxp", wiki({{"sxp", at(60)}}), false);
    add("mediawiki-algorithm", "HS256", wiki({{"sxp", at(60)}}, "HS256"));
    add("mediawiki-algorithm", "RS256", wiki({{"sxp", at(60)}}), false);
    add("php-session-short", "8", "Cookie: PHPSESSID=abcdefgh");
    add("php-session-short", "32", "Cookie: PHPSESSID=" + hex32, false);
    add("session-id-short", "8", "Cookie: JSESSIONID=ABCDEFGH");
    add("session-id-short", "32", "Cookie: JSESSIONID=" + hex32, false);
    add("session-id-number", "number", "Cookie: sid=1234567");
    add("session-id-number", "random", "Cookie: sid=" + hex32, false);
    add("session-on-server", "JSESSIONID", "Cookie: JSESSIONID=" + hex32);
    add("session-on-server", "plain", "Cookie: theme=dark-and-rather-long", false);
    const auto flaskJson = flask(encoded(R"({"user_id":7})"), "tYwq81nBz0");
    const auto flaskZip = flask('.' + encoded("x\x9c\xab\x56"), "tYwq81nBz0");
    add("flask-readable", "JSON", "Cookie: session=" + flaskJson);
    add("flask-readable", "compressed", "Cookie: session=" + flaskZip, false);
    add("flask-compressed", "compressed", "Cookie: session=" + flaskZip);
    add("flask-compressed", "JSON", "Cookie: session=" + flaskJson, false);
    add("django-readable", "signed", "Cookie: sessionid=" + django(encoded(R"({"_auth_user_id":"7"})")));
    add("django-readable", "an id", "Cookie: sessionid=" + hex32, false);
    add("python-pickle", "pickle", "Cookie: sessionid=" + django(encoded(std::string("\x80\x04}q\x01.", 6))));
    add("python-pickle", "JSON", "Cookie: sessionid=" + django(encoded(R"({"a":1})")), false);
    const auto gcm =
        base64("ciphertext!!") + "--" + base64("0123456789ab") + "--" + base64("0123456789abcdef");
    const auto cbc =
        base64(base64("ciphertext!!") + "--" + base64("0123456789abcdef")) + "--" + hex32 + "01234567";
    add("rails-encrypted", "GCM", "Cookie: _app_session=" + gcm);
    add("rails-encrypted", "signed", "Cookie: _app=" + base64(R"({"a":1})") + "--" + hex32 + "01234567",
        false);
    add("rails-cbc", "CBC", "Cookie: _app_session=" + cbc);
    add("rails-cbc", "GCM", "Cookie: _app_session=" + gcm, false);
    add("rails-readable", "signed", "Cookie: _app=" + base64(R"({"a":1})") + "--" + hex32 + "01234567");
    add("rails-readable", "sealed", "Cookie: _app_session=" + gcm, false);
    add("rails-marshal", "Marshal", "Cookie: _app=" + base64("\x04\x08{\x06") + "--" + hex32 + "01234567");
    add("rails-marshal", "JSON", "Cookie: _app=" + base64(R"({"a":1})") + "--" + hex32 + "01234567", false);
    const auto ticket =
        encoded(std::string("\x09\xF0\xC9\xF0", 4) + std::string(16, 'k') + std::string(40, 'p'));
    add("aspnet-ticket", "ticket", "Cookie: .AspNetCore.Cookies=" + ticket);
    add("aspnet-ticket", "another", "Cookie: .AspNetCore.Cookies=" + hex32, false);
    add("signed-long-ago", "two months",
        "Cookie: session=" + flask(encoded(R"({"a":1})"), "tYwq81nBz0", -60 * 86400));
    add("signed-long-ago", "a minute", "Cookie: session=" + flaskJson, false);
    return rows;
}

std::vector<Row> sizeRows()
{
    std::vector<Row> rows;
    const auto add = [&](const char* code, const char* name, std::string input, bool fires = true) {
        rows.push_back({code, name, std::move(input), fires});
    };
    const auto sized = [](std::size_t size) { return "Cookie: s=" + std::string(size - 2, 'v'); };
    add("over-budget", "3,501", sized(3501));
    add("over-budget", "3,500", sized(3500), false);
    add("over-cookie-limit", "4,097", sized(4097));
    add("over-cookie-limit", "4,096", sized(4096), false);
    add("token-too-large", "17 KB", withClaims({{"x", '"' + std::string(13000, 'x') + '"'}}));
    add("token-too-large", "1 KB", withClaims({{"x", '"' + std::string(700, 'x') + '"'}}), false);
    add("header-large", "2 KB", withHeader("\"x\":\"" + std::string(1500, 'x') + '"'));
    add("header-large", "small", token(soundHeader), false);
    return rows;
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (auto* make :
         {headerRows, keyRows, claimRows, timeRows, privacyRows, cookieRows, frameworkRows, sizeRows}) {
        auto more = make();
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Row)

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleSpeaksWhenItShouldAndOnlyThen_data();
    void everyRuleSpeaksWhenItShouldAndOnlyThen();
    void everyRuleHasRowsForAndAgainstIt();
    void everyFindingReadsWell();
    void aSoundSessionCookieIsLeftInPeace();
    void aSoundRememberCookieIsLeftInPeace();
    void theMostSevereComesFirst();
};

void FindingsTest::everyRuleSpeaksWhenItShouldAndOnlyThen_data()
{
    QTest::addColumn<Row>("row");
    for (const auto& row : allRows())
        QTest::newRow((row.code + ": " + row.name).substr(0, 100).c_str()) << row;
}

void FindingsTest::everyRuleSpeaksWhenItShouldAndOnlyThen()
{
    QFETCH(Row, row);
    const auto inspections = inspectAll(row.input, row.keys);
    QVERIFY(!inspections.empty());
    const bool fired = std::any_of(inspections.begin(), inspections.end(), [&](const Inspection& inspection) {
        return hasFinding(inspection, row.code);
    });
    QCOMPARE(fired, row.fires);
}

void FindingsTest::everyRuleHasRowsForAndAgainstIt()
{
    std::set<std::string> spoken;
    std::set<std::string> silent;
    for (const auto& row : allRows())
        (row.fires ? spoken : silent).insert(row.code);
    const auto codes = findingCodes();
    QVERIFY(codes.size() >= 45);
    QCOMPARE(std::set<std::string_view>(codes.begin(), codes.end()).size(), codes.size());
    for (const auto code : codes) {
        QVERIFY2(spoken.contains(std::string(code)), std::string(code).c_str());
        QVERIFY2(silent.contains(std::string(code)), std::string(code).c_str());
    }
    QCOMPARE(spoken.size(), codes.size()); // no row tests a rule that is not there
}

void FindingsTest::everyFindingReadsWell()
{
    for (const auto& row : allRows()) {
        for (const auto& inspection : inspectAll(row.input, row.keys)) {
            for (const auto& finding : inspection.findings) {
                QVERIFY2(!finding.message.empty() && !finding.remedy.empty(), finding.code.c_str());
                QVERIFY2(isUtf8(finding.message), finding.code.c_str());
                QVERIFY2(finding.message.back() == '.', finding.message.c_str());
                QVERIFY2(finding.remedy.back() == '.', finding.remedy.c_str());
                QVERIFY2(finding.message.front() >= 'A' && finding.message.front() <= 'Z',
                         finding.message.c_str());
            }
        }
    }
}

void FindingsTest::aSoundSessionCookieIsLeftInPeace()
{
    for (const std::string& text :
         {"Set-Cookie: __Host-enwiki-session=" + seal(sessionClaims()) + flags,
          "Cookie: __Host-enwiki-session=" + seal(sessionClaims()), seal(sessionClaims())}) {
        for (const bool withKey : {true, false}) {
            const auto inspection =
                withKey ? inspectOne(text, {given(sealKey(), "active")}) : inspectOne(text);
            QVERIFY(inspection.kind == TokenKind::SessionToken);
            QVERIFY(inspection.verdict == (withKey ? VerdictKind::Accepted : VerdictKind::Unverified));
            for (const auto& finding : inspection.findings)
                QVERIFY2(finding.severity == Severity::Info, finding.code.c_str());
        }
    }
}

void FindingsTest::aSoundRememberCookieIsLeftInPeace()
{
    const std::string claimSet =
        R"({"iss":"https://auth.example.org","aud":"enwiki","sub":"mw:local:enwiki:40213","rid":"Vb2Qm1Y0a8Rk5TqZxW3nLg","iat":)" +
        at(-60) + R"(,"exp":)" + at(180 * 86400) + R"(,"auth_time":)" + at(-90 * 86400) + R"(,"rsq":48211})";
    const auto inspection =
        inspectOne("Set-Cookie: __Host-enwiki-remember=" + seal(claimSet, R"({"typ":"remember+jwt"})") +
                       flags + "; Max-Age=15552000",
                   {given(sealKey(), "active")});
    QVERIFY(inspection.kind == TokenKind::RememberToken);
    QVERIFY(inspection.verdict == VerdictKind::Accepted);
    for (const auto& finding : inspection.findings)
        QVERIFY2(finding.severity == Severity::Info, finding.code.c_str());
}

void FindingsTest::theMostSevereComesFirst()
{
    const auto inspection =
        inspectOne("Set-Cookie: s=" + compact(R"({"alg":"none"})", R"({"email":"a@b.c","admin":1})", ""));
    QVERIFY(inspection.findings.size() > 4);
    QVERIFY(std::is_sorted(inspection.findings.begin(), inspection.findings.end(),
                           [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
    QVERIFY(inspection.findings.front().severity == Severity::Danger);
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "test_findings.moc"
