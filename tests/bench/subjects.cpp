#include "tests/bench/subjects.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"

#include <cstdio>
#include <cstdlib>

namespace signet::bench {

namespace {

std::string identityClaims()
{
    std::string claims = R"({"iss":"https://login.example.org","sub":"mw:CentralAuth:471108","aud":"enwiki",)"
                         R"("iat":1790000000,"exp":1790000900,"jti":"1fLk0TTqS2yUaXnOeYv7Zg",)"
                         R"("sid":"p0Jm6Wc3Q9uXbR5tKd8HsA","name":"Example of all the Examples",)"
                         R"("groups":["autoconfirmed","patroller"]})";
    if (claims.size() != claimsSize)
        giveUp("the claims set has " + std::to_string(claims.size()) + " bytes");
    return claims;
}

std::vector<std::uint8_t> decoded(std::string_view part)
{
    auto bytes = jose::decodeBase64url(part);
    if (!bytes)
        giveUp("a token of our own cannot be decoded");
    return std::move(*bytes);
}

SignatureSubject signatureSubject(jose::Algorithm algorithm)
{
    auto key = orGiveUp(jose::Jwk::generate(algorithm, "bench", 2048), "making a key");
    auto claims = identityClaims();
    auto token = orGiveUp(
        jose::signCompact(asBytes(claims), key, {.algorithm = algorithm, .headerJson = R"({"typ":"JWT"})"}),
        "signing");
    const auto lastDot = token.rfind('.');
    auto signingInput = token.substr(0, lastDot);
    auto signature = decoded(std::string_view(token).substr(lastDot + 1));
    return {algorithm,           std::string(jose::toString(algorithm)),
            std::move(key),      std::move(claims),
            std::move(token),    std::move(signingInput),
            std::move(signature)};
}

} // namespace

const std::array<SignatureSubject, 4>& signatureSubjects()
{
    using enum jose::Algorithm;
    static const std::array<SignatureSubject, 4> subjects{signatureSubject(HS256), signatureSubject(RS256),
                                                          signatureSubject(ES256), signatureSubject(EdDSA)};
    return subjects;
}

const SealingSubject& sealingSubject()
{
    static const SealingSubject subject = [] {
        auto key = orGiveUp(jose::Jwk::generate(jose::Encryption::A256GCM, "bench"), "making a key");
        auto claims = identityClaims();
        auto token =
            orGiveUp(jose::encryptCompact(asBytes(claims), key, {.headerJson = R"({"typ":"session+jwt"})"}),
                     "sealing");
        std::vector<std::string_view> parts;
        for (std::string_view rest = token;;) {
            const auto dot = rest.find('.');
            parts.push_back(rest.substr(0, dot));
            if (dot == std::string_view::npos)
                break;
            rest.remove_prefix(dot + 1);
        }
        if (parts.size() != 5)
            giveUp("a sealed token has five parts");
        std::string header(parts[0]);
        auto iv = decoded(parts[2]);
        auto ciphertext = decoded(parts[3]);
        auto tag = decoded(parts[4]);
        return SealingSubject{std::move(key), std::move(claims),     std::move(token), std::move(header),
                              std::move(iv),  std::move(ciphertext), std::move(tag)};
    }();
    return subject;
}

void giveUp(std::string_view what)
{
    std::fprintf(stderr, "signet_bench: %.*s\n", static_cast<int>(what.size()), what.data());
    std::exit(2); // NOLINT(concurrency-mt-unsafe): there is one thread
}

} // namespace signet::bench
