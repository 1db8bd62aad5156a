#pragma once

// What every row works on: the same claims, the same keys, the same tokens.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jose/jwk.h"
#include "core/session/token_codec.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace signet::bench {

/// The size of the claims set that every token carries, in bytes.
inline constexpr std::size_t claimsSize = 252;

inline constexpr std::string_view issuer = "https://authority.example.org/signet/production-europe";
inline constexpr std::string_view audience = "enwiki";
/// When the tokens were made, and "now" for every row.
inline constexpr Timestamp issuedAt{Seconds{1'790'000'000}};
inline constexpr Timestamp now{Seconds{1'790'000'060}};

/// The codec of every row of Signet's own, with the issuer and the audience above.
[[nodiscard]] const session::TokenCodec& codec();

struct SignatureSubject
{
    jose::Algorithm algorithm;
    std::string name; ///< "HS256"
    jose::Jwk key;    ///< private or secret; its kid is "bench"
    std::shared_ptr<const session::KeySource> keys;
    session::IdentityToken identity; ///< what the token says
    std::string claims;              ///< the same as JSON, claimsSize bytes
    std::string token;               ///< the identity token: a compact JWS
    std::string signingInput;        ///< the token up to its last dot
    std::vector<std::uint8_t> signature;
};

/// HS256, RS256 (2,048 bits), ES256, EdDSA; made at the first call.
[[nodiscard]] const std::array<SignatureSubject, 4>& signatureSubjects();

struct SealingSubject
{
    jose::Jwk key; ///< 256 bits for `dir`; its kid is "bench"
    std::shared_ptr<const session::KeySource> keys;
    session::Session session; ///< what the token says
    std::string claims;       ///< the same as JSON, claimsSize bytes
    std::string token;        ///< the session token: a compact JWE, dir, A256GCM
    std::string header;       ///< its first part: the additional authenticated data
    std::vector<std::uint8_t> iv;
    std::vector<std::uint8_t> ciphertext;
    std::vector<std::uint8_t> tag;
};

[[nodiscard]] const SealingSubject& sealingSubject();

/// Ends the program with a sentence: a benchmark without its subjects measures nothing.
[[noreturn]] void giveUp(std::string_view what);

template <typename T>
T orGiveUp(Result<T> result, std::string_view what)
{
    if (!result)
        giveUp(std::string(what) + ": " + result.error().message);
    return std::move(*result);
}

} // namespace signet::bench
