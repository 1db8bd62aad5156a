#pragma once

// What every row works on: the same claims, the same keys, the same tokens.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jose/jwk.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace signet::bench {

/// The size of the claims set that every token carries, in bytes.
inline constexpr std::size_t claimsSize = 252;

inline constexpr std::string_view issuer = "https://login.example.org";
inline constexpr std::string_view audience = "enwiki";
/// "Now" for every row; the tokens are a minute old.
inline constexpr Timestamp now{Seconds{1'790'000'060}};

struct SignatureSubject
{
    jose::Algorithm algorithm;
    std::string name;         ///< "HS256"
    jose::Jwk key;            ///< private or secret; its kid is "bench"
    std::string claims;       ///< claimsSize bytes of JSON
    std::string token;        ///< compact JWS over the claims
    std::string signingInput; ///< the token up to its last dot
    std::vector<std::uint8_t> signature;
};

/// HS256, RS256 (2,048 bits), ES256, EdDSA; made at the first call.
[[nodiscard]] const std::array<SignatureSubject, 4>& signatureSubjects();

struct SealingSubject
{
    jose::Jwk key; ///< 256 bits for `dir`; its kid is "bench"
    std::string claims;
    std::string token;  ///< compact JWE, dir, A256GCM
    std::string header; ///< its first part: the additional authenticated data
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
