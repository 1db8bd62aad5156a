#pragma once

// What a Jwk shares among its copies, and the steps of building one. Internal to core/jose.
// Thread-safety: immutable once built.

#include "core/jose/jwk.h"
#include "core/jose/openssl.h"

namespace signet::jose {

struct Jwk::Material
{
    KeyType type = KeyType::Octets;
    Curve curve = Curve::None;
    std::size_t bits = 0;
    bool isPrivate = false;
    JwkAttributes attributes;
    KeyPtr native;      ///< all but "oct"
    SecretBytes secret; ///< "oct"
};

/// Builds a Jwk step by step; what it hands out has passed every check of jwk.h.
class JwkBuilder
{
public:
    /// Takes an OpenSSL key of any type; refuses those Signet does not know and those that must not be used.
    static Result<Jwk> fromNative(KeyPtr native, bool isPrivate, JwkAttributes attributes);
    static Result<Jwk> fromSecret(SecretBytes secret, JwkAttributes attributes);
};

/// Refuses moduli and exponents that must not be used: size, parity, e, ROCA.
[[nodiscard]] Result<void> checkRsa(const BIGNUM* modulus, const BIGNUM* exponent);
/// Whether the private part belongs to the public one, found out by using both.
[[nodiscard]] bool isConsistent(EVP_PKEY* key, KeyType type, Curve curve);
/// Whether "alg", "use" and "key_ops" can be true of the material at all.
[[nodiscard]] Result<void> checkAttributes(const JwkAttributes& attributes, KeyType type, Curve curve);

/// A number or coordinate of a key as canonical base64url; "" if the key has none of that name.
[[nodiscard]] std::string numberMember(const EVP_PKEY* key, const char* parameter, std::size_t size = 0);
[[nodiscard]] SecretBytes secretNumberMember(const EVP_PKEY* key, const char* parameter,
                                             std::size_t size = 0);
/// The bytes of one coordinate of a curve.
[[nodiscard]] std::size_t coordinateSize(Curve curve) noexcept;
/// OpenSSL's name of a curve, e.g. "P-256" → "prime256v1"; "" for the others.
[[nodiscard]] const char* groupName(Curve curve) noexcept;

} // namespace signet::jose
