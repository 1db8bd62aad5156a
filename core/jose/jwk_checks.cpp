#include "core/base/text.h"
#include "core/jose/jwk_material.h"

#include <openssl/rsa.h>

#include <algorithm>

namespace signet::jose {

namespace {

constexpr int minimumRsaBits = 2048;
constexpr int maximumRsaBits = 16384;

/// The fingerprint of CVE-2017-15361: modulo each of these primes, every affected modulus lies in the
/// subgroup that 65537 generates. (Nemec et al., "The Return of Coppersmith's Attack", CCS 2017, section 2.)
bool hasRocaFingerprint(const BIGNUM* modulus)
{
    static constexpr std::array<BN_ULONG, 38> primes{
        3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
        73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(primes.begin(), primes.end(), [&](BN_ULONG prime) {
        const BN_ULONG rest = BN_mod_word(modulus, prime);
        BN_ULONG power = 1;
        for (BN_ULONG i = 0; i < prime; ++i) {
            if (power == rest)
                return true;
            power = power * (65537 % prime) % prime;
        }
        return false;
    });
}

bool signsAndVerifies(EVP_PKEY* key, const EVP_MD* hash)
{
    static constexpr std::string_view probe = "does the private half belong to the public one?";
    const DigestContextPtr context(EVP_MD_CTX_new());
    const char* const name = hash ? EVP_MD_get0_name(hash) : nullptr;
    std::vector<std::uint8_t> signature(static_cast<std::size_t>(EVP_PKEY_get_size(key)));
    std::size_t size = signature.size();
    return context &&
           EVP_DigestSignInit_ex(context.get(), nullptr, name, nullptr, nullptr, key, nullptr) == 1 &&
           EVP_DigestSign(context.get(), signature.data(), &size, asBytes(probe).data(), probe.size()) == 1 &&
           EVP_MD_CTX_reset(context.get()) == 1 &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, name, nullptr, nullptr, key, nullptr) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), size, asBytes(probe).data(), probe.size()) == 1;
}

/// A key pair on X25519 or Ed25519: the public half is computed from the private one and compared.
bool rawPairAgrees(EVP_PKEY* key, Curve curve)
{
    SecretBytes secret(32);
    std::array<std::uint8_t, 32> stated{};
    std::array<std::uint8_t, 32> computed{};
    std::size_t size = secret.size();
    if (EVP_PKEY_get_raw_private_key(key, secret.data(), &size) != 1)
        return false;
    size = stated.size();
    if (EVP_PKEY_get_raw_public_key(key, stated.data(), &size) != 1)
        return false;
    const KeyPtr again(EVP_PKEY_new_raw_private_key_ex(
        nullptr, curve == Curve::Ed25519 ? "ED25519" : "X25519", nullptr, secret.data(), secret.size()));
    size = computed.size();
    return again && EVP_PKEY_get_raw_public_key(again.get(), computed.data(), &size) == 1 &&
           stated == computed;
}

tl::unexpected<Error> mismatch(std::string_view algorithm, KeyType type, Curve curve)
{
    const std::string material =
        std::string(toString(type)) + (curve == Curve::None ? "" : " ") + std::string(toString(curve));
    return fail(ErrorCode::InvalidInput,
                "The key says alg " + std::string(algorithm) + ", but its material is " + material + ".",
                "Correct \"alg\", or get the key again from whoever made it.");
}

} // namespace

Result<void> checkRsa(const BIGNUM* modulus, const BIGNUM* exponent)
{
    const int bits = BN_num_bits(modulus);
    if (bits < minimumRsaBits)
        return fail(ErrorCode::Unsupported, "The RSA key has only " + std::to_string(bits) + " bits.",
                    "Use a key of at least 2048 bits; 3072 or more for new ones.");
    if (bits > maximumRsaBits)
        return fail(ErrorCode::Unsupported, "The RSA key has " + std::to_string(bits) + " bits.",
                    "Use a key of at most 16384 bits.");
    if (!BN_is_odd(modulus) || !BN_is_odd(exponent) || BN_num_bits(exponent) < 2 ||
        BN_num_bits(exponent) > 64)
        return fail(ErrorCode::Unsupported, "The RSA key's modulus or public exponent makes it worthless.",
                    "Make a new key with the public exponent 65537.");
    if (hasRocaFingerprint(modulus))
        return fail(ErrorCode::Unsupported,
                    "The RSA key bears the mark of ROCA (CVE-2017-15361): its private half can be computed.",
                    "Stop using this key now and make a new one.");
    return {};
}

bool isConsistent(EVP_PKEY* key, KeyType type, Curve curve)
{
    bool good = false;
    if (type == KeyType::Rsa)
        good = signsAndVerifies(key, sha256());
    else if (type == KeyType::EllipticCurve)
        good = signsAndVerifies(key, sha256());
    else
        good = rawPairAgrees(key, curve);
    if (!good)
        forgetOpensslErrors();
    return good;
}

Result<void> checkAttributes(const JwkAttributes& attributes, KeyType type, Curve curve)
{
    if (!isUtf8(attributes.kid))
        return fail(ErrorCode::InvalidInput, "The kid of the key is not UTF-8.",
                    "Name the key in plain text.");
    if (attributes.encryption && type != KeyType::Octets)
        return mismatch(toString(*attributes.encryption), type, curve);
    if (!attributes.algorithm)
        return {};
    const auto algorithm = *attributes.algorithm;
    const bool agreement = algorithm >= Algorithm::EcdhEs && algorithm <= Algorithm::EcdhEsA256KW;
    bool fits = keyTypeOf(algorithm) == type;
    if (algorithm == Algorithm::ES256)
        fits = curve == Curve::P256;
    else if (algorithm == Algorithm::ES384)
        fits = curve == Curve::P384;
    else if (algorithm == Algorithm::ES512)
        fits = curve == Curve::P521;
    else if (algorithm == Algorithm::EdDSA)
        fits = curve == Curve::Ed25519;
    else if (agreement)
        fits = type == KeyType::EllipticCurve || curve == Curve::X25519;
    if (!fits)
        return mismatch(toString(algorithm), type, curve);
    return {};
}

std::size_t coordinateSize(Curve curve) noexcept
{
    switch (curve) {
    case Curve::P384:
        return 48;
    case Curve::P521:
        return 66;
    default:
        return 32;
    }
}

const char* groupName(Curve curve) noexcept
{
    switch (curve) {
    case Curve::P256:
        return "prime256v1";
    case Curve::P384:
        return "secp384r1";
    case Curve::P521:
        return "secp521r1";
    default:
        return "";
    }
}

} // namespace signet::jose
