#pragma once

// The algorithms of RFC 7518, RFC 8037 and their sizes. What is not listed here is refused: `none`, RSA1_5,
// `zip`.
//
// Units: bytes unless said. Thread-safety: constants and pure functions.

#include <cstdint>
#include <optional>
#include <string_view>

namespace signet::jose {

/// "alg" of a JWS (RFC 7518 section 3.1, RFC 8037 section 3.1) or of a JWE (RFC 7518 section 4.1).
enum class Algorithm : std::uint8_t {
    HS256,
    HS384,
    HS512,
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512,
    EdDSA,
    Dir,
    A128KW,
    A192KW,
    A256KW,
    A128GCMKW,
    A192GCMKW,
    A256GCMKW,
    EcdhEs,
    EcdhEsA128KW,
    EcdhEsA192KW,
    EcdhEsA256KW,
    RsaOaep,
    RsaOaep256,
    Pbes2Hs256A128KW,
    Pbes2Hs384A192KW,
    Pbes2Hs512A256KW,
};

/// "enc" of a JWE (RFC 7518 section 5.1).
enum class Encryption : std::uint8_t {
    A128GCM,
    A192GCM,
    A256GCM,
    A128CBC_HS256,
    A192CBC_HS384,
    A256CBC_HS512
};

enum class KeyType : std::uint8_t { Octets, Rsa, EllipticCurve, OctetKeyPair };

/// "crv" of EC and OKP keys.
enum class Curve : std::uint8_t { None, P256, P384, P521, Ed25519, X25519 };

/// The PBES2 iteration count above which a token is refused unread (RFC 8725 section 3.11; ATTACKS 17).
inline constexpr std::uint32_t maximumP2c = 1'500'000;
/// The least a token may ask for (RFC 7518 section 4.8.1.2).
inline constexpr std::uint32_t minimumP2c = 1'000;

[[nodiscard]] std::string_view toString(Algorithm algorithm) noexcept;
[[nodiscard]] std::string_view toString(Encryption encryption) noexcept;
[[nodiscard]] std::string_view toString(KeyType type) noexcept; ///< "oct", "RSA", "EC", "OKP"
[[nodiscard]] std::string_view toString(Curve curve) noexcept;  ///< "P-256", …; "" for None
/// Case-sensitive, as RFC 7515 section 4.1.1 has it.
[[nodiscard]] std::optional<Algorithm> algorithmFromString(std::string_view name) noexcept;
[[nodiscard]] std::optional<Encryption> encryptionFromString(std::string_view name) noexcept;

[[nodiscard]] bool isSignature(Algorithm algorithm) noexcept; ///< a JWS algorithm, MACs included
[[nodiscard]] bool isMac(Algorithm algorithm) noexcept;       ///< HS256, HS384, HS512
/// The key type an algorithm works with. EdDSA: OctetKeyPair; ECDH-ES: EllipticCurve (OctetKeyPair X25519
/// too).
[[nodiscard]] KeyType keyTypeOf(Algorithm algorithm) noexcept;
/// The content encryption key: 16 to 64.
[[nodiscard]] std::size_t keySizeOf(Encryption encryption) noexcept;
/// The initialization vector: 12 for GCM, 16 for CBC.
[[nodiscard]] std::size_t ivSizeOf(Encryption encryption) noexcept;
/// The authentication tag: 16 to 32.
[[nodiscard]] std::size_t tagSizeOf(Encryption encryption) noexcept;
/// The symmetric key a wrapping algorithm or an HMAC needs at least (HMAC) or exactly (wrapping); 0 if it has
/// none.
[[nodiscard]] std::size_t symmetricKeySizeOf(Algorithm algorithm) noexcept;

} // namespace signet::jose
