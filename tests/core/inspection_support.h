#pragma once

// Tokens, keys and short cuts for the tests of inspection.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/session/inspection/inspector.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <string>

namespace signet::test {

/// 2026-11-24T14:05:02Z
inline constexpr Timestamp now{Seconds{1795529102}};

inline std::string at(std::int64_t secondsFromNow)
{
    return std::to_string(now.time_since_epoch().count() + secondsFromNow);
}

inline std::string encoded(std::string_view text)
{
    return jose::encodeBase64url(text);
}

/// A compact token of any content, whatever it is worth.
inline std::string compact(std::string_view header, std::string_view payload, std::string_view signature)
{
    return encoded(header) + '.' + encoded(payload) + '.' + encoded(signature);
}

inline std::string hmac(const EVP_MD* hash, std::string_view secret, std::string_view input)
{
    std::string mac(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    HMAC(hash, secret.data(), static_cast<int>(secret.size()), asBytes(input).data(), input.size(),
         reinterpret_cast<unsigned char*>(mac.data()), &size);
    mac.resize(size);
    return mac;
}

/// A token signed with HMAC under any secret, also one that core/jose refuses.
inline std::string hs256(std::string_view secret, std::string_view header, std::string_view payload)
{
    const auto input = encoded(header) + '.' + encoded(payload);
    return input + '.' + encoded(hmac(EVP_sha256(), secret, input));
}

inline const jose::Jwk& rsaKey()
{
    static const auto key = jose::Jwk::generate(jose::Algorithm::RS256, "rsa-1", 2048).value();
    return key;
}

inline const jose::Jwk& ecKey()
{
    static const auto key = jose::Jwk::generate(jose::Algorithm::ES256, "ec-1").value();
    return key;
}

inline const jose::Jwk& macKey()
{
    static const auto key = jose::Jwk::generate(jose::Algorithm::HS256, "mac-1").value();
    return key;
}

inline const jose::Jwk& sealKey()
{
    static const auto key = jose::Jwk::generate(jose::Encryption::A256GCM, "k7-2026-11").value();
    return key;
}

inline std::string sign(std::string_view payload, const jose::Jwk& key, std::string_view header = {},
                        std::optional<jose::Algorithm> algorithm = {})
{
    jose::SignOptions options;
    options.headerJson = header;
    options.algorithm = algorithm;
    return jose::signCompact(asBytes(payload), key, options).value();
}

inline std::string seal(std::string_view payload, std::string_view header = R"({"typ":"session+jwt"})")
{
    jose::EncryptOptions options;
    options.headerJson = header;
    return jose::encryptCompact(asBytes(payload), sealKey(), options).value();
}

/// What Signet puts into a session token.
inline std::string sessionClaims(std::int64_t issued = -60, std::int64_t expires = 3540)
{
    return R"({"iss":"https://auth.example.org","aud":"enwiki","sub":"mw:local:enwiki:40213","name":"Example",)"
           R"("sid":"Vb2Qm1Y0a8Rk5TqZxW3nLg","iat":)" +
           at(issued) + R"(,"exp":)" + at(expires) + R"(,"auth_time":)" + at(-3 * 86400) +
           R"(,"rsq":48211,"csk":"q8Zt0LwVb2Qm1Y0a8Rk5Tw","rem":true,"data":{"lang":"en"}})";
}

inline session::InspectionContext context(std::string issuer = {}, std::string audience = {})
{
    session::InspectionContext result;
    result.now = now;
    result.issuer = std::move(issuer);
    result.audience = std::move(audience);
    return result;
}

inline session::InspectionKey given(const jose::Jwk& key, std::string state = {})
{
    return {key, "keys.json", std::move(state)};
}

inline std::vector<session::Inspection> inspectAll(std::string_view text,
                                                   std::vector<session::InspectionKey> keys = {},
                                                   session::InspectionContext by = context())
{
    return session::Inspector(std::move(by), std::move(keys)).inspect(text);
}

/// The only thing found, or a Malformed one with the number found for its headline.
inline session::Inspection inspectOne(std::string_view text, std::vector<session::InspectionKey> keys = {},
                                      session::InspectionContext by = context())
{
    auto all = inspectAll(text, std::move(keys), std::move(by));
    if (all.size() == 1)
        return std::move(all.front());
    session::Inspection none;
    none.kind = session::TokenKind::Malformed;
    none.headline = "found " + std::to_string(all.size());
    return none;
}

inline bool hasFinding(const session::Inspection& inspection, std::string_view code)
{
    return std::any_of(inspection.findings.begin(), inspection.findings.end(),
                       [&](const session::Finding& finding) { return finding.code == code; });
}

} // namespace signet::test
