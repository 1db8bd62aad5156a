// New keys, each bound to the algorithm it was made for.

#include "core/base/random.h"
#include "core/jose/jwk_material.h"

namespace signet::jose {

namespace {

Result<KeyPtr> generateNative(KeyType type, Curve curve, unsigned rsaBits)
{
    EVP_PKEY* key = nullptr;
    if (type == KeyType::Rsa) {
        if (rsaBits < 2048 || rsaBits > 16384)
            return fail(ErrorCode::InvalidInput,
                        "An RSA key of " + std::to_string(rsaBits) + " bits cannot be made.",
                        "Choose 2048 to 16384 bits; 3072 is usual.");
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(rsaBits));
    } else if (type == KeyType::EllipticCurve) {
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", groupName(curve));
    } else {
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, curve == Curve::Ed25519 ? "ED25519" : "X25519");
    }
    if (!key) {
        forgetOpensslErrors();
        return fail(ErrorCode::Crypto, "No key could be made.");
    }
    return KeyPtr(key);
}

Curve curveFor(Algorithm algorithm) noexcept
{
    switch (algorithm) {
    case Algorithm::ES384:
        return Curve::P384;
    case Algorithm::ES512:
        return Curve::P521;
    case Algorithm::EdDSA:
        return Curve::Ed25519;
    default:
        return Curve::P256;
    }
}

Result<Jwk> named(Result<Jwk> key, JwkAttributes attributes)
{
    if (!key || !attributes.kid.empty())
        return key;
    // The thumbprint of a secret would be a hash of it, carried in every token (RFC 7638 section 7).
    attributes.kid = key->isSymmetric() ? randomIdentifier() : key->thumbprint();
    return key->withAttributes(std::move(attributes));
}

} // namespace

Result<Jwk> Jwk::generate(Algorithm algorithm, std::string kid, unsigned rsaBits)
{
    JwkAttributes attributes;
    attributes.kid = std::move(kid);
    attributes.use = isSignature(algorithm) ? KeyUse::Signature : KeyUse::Encryption;
    attributes.algorithm = algorithm;
    if (algorithm == Algorithm::Dir)
        return fail(ErrorCode::InvalidInput, "A key for dir must be made for an encryption.",
                    "Name the encryption, e.g. A256GCM.");
    if (keyTypeOf(algorithm) == KeyType::Octets) {
        const auto size = symmetricKeySizeOf(algorithm);
        return named(fromSecret(randomSecret(size == 0 ? 32 : size), attributes), attributes);
    }
    const auto curve = keyTypeOf(algorithm) == KeyType::Rsa ? Curve::None : curveFor(algorithm);
    auto native = generateNative(keyTypeOf(algorithm), curve, rsaBits);
    if (!native)
        return tl::unexpected(std::move(native.error()));
    return named(JwkBuilder::fromNative(std::move(*native), true, attributes), attributes);
}

Result<Jwk> Jwk::generate(Encryption encryption, std::string kid)
{
    JwkAttributes attributes;
    attributes.kid = std::move(kid);
    attributes.use = KeyUse::Encryption;
    attributes.encryption = encryption;
    return named(fromSecret(randomSecret(keySizeOf(encryption)), attributes), attributes);
}

Result<Jwk> Jwk::generateOn(Curve curve)
{
    const auto type = curve >= Curve::Ed25519 ? KeyType::OctetKeyPair : KeyType::EllipticCurve;
    auto native = generateNative(type, curve, 0);
    if (!native)
        return tl::unexpected(std::move(native.error()));
    return JwkBuilder::fromNative(std::move(*native), true, {});
}

} // namespace signet::jose
