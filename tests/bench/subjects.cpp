#include "tests/bench/subjects.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwe.h"

#include <cstdio>
#include <cstdlib>

namespace signet::bench {

namespace {

std::vector<std::uint8_t> decoded(std::string_view part)
{
    auto bytes = jose::decodeBase64url(part);
    if (!bytes)
        giveUp("a token of our own cannot be decoded");
    return std::move(*bytes);
}

std::vector<std::string_view> partsOf(std::string_view token)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto dot = token.find('.');
        parts.push_back(token.substr(0, dot));
        if (dot == std::string_view::npos)
            return parts;
        token.remove_prefix(dot + 1);
    }
}

std::string checked(std::string_view claims)
{
    if (claims.size() != claimsSize)
        giveUp("a claims set has " + std::to_string(claims.size()) + " bytes");
    return std::string(claims);
}

SignatureSubject signatureSubject(jose::Algorithm algorithm)
{
    auto key = orGiveUp(jose::Jwk::generate(algorithm, "bench", 2048), "making a key");
    std::vector<session::SignKey> signKeys;
    signKeys.push_back(orGiveUp(session::SignKey::make(key, algorithm), "binding a key"));
    auto keys =
        std::make_shared<const session::FixedKeys>(std::vector<session::SealKey>{}, std::move(signKeys));
    session::IdentityToken identity{"mw:CentralAuth:9f3c2a8e-1b7d-4c55-8a90-2f6d3e1c7b04",
                                    "1fLk0TTqS2yUaXnOeYv7Zg", "p0Jm6Wc3Q9uXbR5tKd8HsA",
                                    issuedAt + Seconds{3'600}};
    session::TokenScratch scratch;
    auto token = orGiveUp(codec().sign(identity, *keys, issuedAt, scratch), "signing");
    const auto parts = partsOf(token);
    auto claims = checked(asText(decoded(parts.at(1))));
    auto signature = decoded(parts.at(2));
    auto signingInput = token.substr(0, token.rfind('.'));
    return {algorithm,           std::string(jose::toString(algorithm)),
            std::move(key),      std::move(keys),
            std::move(identity), std::move(claims),
            std::move(token),    std::move(signingInput),
            std::move(signature)};
}

SealingSubject makeSealingSubject()
{
    auto key = orGiveUp(jose::Jwk::generate(jose::Encryption::A256GCM, "bench"), "making a key");
    std::vector<session::SealKey> sealKeys;
    sealKeys.push_back(orGiveUp(session::SealKey::make(key), "binding a key"));
    auto keys =
        std::make_shared<const session::FixedKeys>(std::move(sealKeys), std::vector<session::SignKey>{});
    auto session = session::Session::begin();
    session.subject = "4711083";
    session.name = "Example of a name";
    session.authTime = issuedAt;
    session.rsq = 4711;
    session::TokenScratch scratch;
    auto token = orGiveUp(codec().seal(session, *keys, issuedAt, scratch), "sealing");
    const auto opened = jose::decryptJwe(token, jose::JwkSet::of(key));
    if (!opened)
        giveUp("a token of our own does not open");
    const auto parts = partsOf(token);
    auto claims = checked(opened->plaintext.view());
    std::string header(parts.at(0));
    auto iv = decoded(parts.at(2));
    auto ciphertext = decoded(parts.at(3));
    auto tag = decoded(parts.at(4));
    return {std::move(key),    std::move(keys), std::move(session),    std::move(claims), std::move(token),
            std::move(header), std::move(iv),   std::move(ciphertext), std::move(tag)};
}

} // namespace

const session::TokenCodec& codec()
{
    static const auto made = [] {
        session::TokenPolicy policy;
        policy.issuer = issuer;
        policy.audience = audience;
        return orGiveUp(session::TokenCodec::make(std::move(policy)), "making the codec");
    }();
    return made;
}

const std::array<SignatureSubject, 4>& signatureSubjects()
{
    using enum jose::Algorithm;
    static const std::array<SignatureSubject, 4> subjects{signatureSubject(HS256), signatureSubject(RS256),
                                                          signatureSubject(ES256), signatureSubject(EdDSA)};
    return subjects;
}

const SealingSubject& sealingSubject()
{
    static const SealingSubject subject = makeSealingSubject();
    return subject;
}

void giveUp(std::string_view what)
{
    std::fprintf(stderr, "signet_bench: %.*s\n", static_cast<int>(what.size()), what.data());
    std::exit(2); // NOLINT(concurrency-mt-unsafe): there is one thread
}

} // namespace signet::bench
