#pragma once

// Keys as JSON Web Keys (RFC 7517, RFC 7518 section 6, RFC 8037), as PEM and as DER, both ways.
//
// A Jwk is immutable and cheap to copy: copies share one zeroized material. Reading refuses what must never
// be used: RSA under 2,048 or over 16,384 bits, an even or tiny public exponent, moduli with the ROCA
// fingerprint (CVE-2017-15361), points off their curve, an `alg` or `crv` that does not fit `kty`, private
// parts that do not belong to the public ones, a `k` that is empty. x5u is never followed; x5c, x5t and
// unknown members are ignored.
//
// Units: sizes in bits where called so, else bytes.
// Errors: Result with InvalidInput, Unsupported, PassphraseNeeded, WrongPassphrase.
// Thread-safety: a Jwk may be used from many threads at once.

#include "core/base/refusal.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/jose/algorithm.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

typedef struct evp_pkey_st EVP_PKEY;

namespace signet::jose {

/// What a key is about to be used for; the names of "key_ops" (RFC 7517 section 4.3).
enum class KeyOperation : std::uint8_t {
    Sign,
    Verify,
    Encrypt,
    Decrypt,
    WrapKey,
    UnwrapKey,
    DeriveKey,
    DeriveBits
};

enum class KeyUse : std::uint8_t { Unstated, Signature, Encryption }; ///< "use" (RFC 7517 section 4.2)

/// Members of a JWK beside its material. All optional in the RFC.
struct JwkAttributes
{
    std::string kid;
    KeyUse use = KeyUse::Unstated;
    std::optional<Algorithm> algorithm;   ///< "alg" when it names a JWS or JWE "alg"
    std::optional<Encryption> encryption; ///< "alg" when it names an "enc", as a key for `dir` may
    std::optional<std::vector<KeyOperation>> operations;
};

/// Answers with the passphrase of an encrypted PEM or nothing to give up.
using PassphraseCallback = std::function<std::optional<SecretBytes>()>;

class Jwk
{
public:
    /// Reads one JWK; strict JSON, at most 64 KiB.
    static Result<Jwk> parse(std::string_view json);
    static Result<Jwk> fromJson(const nlohmann::json& object);
    /// `bytes` as an "oct" key.
    static Result<Jwk> fromSecret(SecretBytes bytes, JwkAttributes attributes = {});
    /// The first key of a PEM text: SubjectPublicKeyInfo, PKCS#1, PKCS#8 plain or encrypted, SEC1, or the key
    /// of a certificate (whose signature is not judged).
    static Result<Jwk> fromPem(std::string_view pem, const PassphraseCallback& passphrase = {});
    static Result<Jwk> fromDer(std::span<const std::uint8_t> der, const PassphraseCallback& passphrase = {});

    /// A new key fit for `algorithm`; kid, unless given, is its thumbprint, or random for secrets. RSA:
    /// `rsaBits` 2,048 to 16,384.
    static Result<Jwk> generate(Algorithm algorithm, std::string kid = {}, unsigned rsaBits = 3072);
    /// A new secret of the size of `encryption`, for `dir`.
    static Result<Jwk> generate(Encryption encryption, std::string kid = {});
    /// The ephemeral partner of an ECDH-ES key: a new key on the same curve.
    static Result<Jwk> generateOn(Curve curve);

    [[nodiscard]] KeyType type() const noexcept;
    [[nodiscard]] Curve curve() const noexcept;
    /// Bits of the modulus, of the curve's field or of the secret.
    [[nodiscard]] std::size_t bits() const noexcept;
    /// Holds private or secret material.
    [[nodiscard]] bool isPrivate() const noexcept;
    [[nodiscard]] bool isSymmetric() const noexcept { return type() == KeyType::Octets; }
    [[nodiscard]] const JwkAttributes& attributes() const noexcept;
    [[nodiscard]] const std::string& kid() const noexcept { return attributes().kid; }

    /// The same material under other attributes. Refused if they do not fit the material.
    [[nodiscard]] Result<Jwk> withAttributes(JwkAttributes attributes) const;
    /// The public half; an error for a symmetric key.
    [[nodiscard]] Result<Jwk> publicKey() const;

    /// Whether this key may do `operation` with `algorithm`: type, curve, size, `use`, `key_ops` and `alg`
    /// agree.
    [[nodiscard]] Verdict<void> permits(Algorithm algorithm, KeyOperation operation) const noexcept;
    /// The algorithms this key may verify or sign with: one if `alg` is stated, else those its material fits.
    [[nodiscard]] std::vector<Algorithm> signatureAlgorithms() const;

    /// RFC 7638 SHA-256 thumbprint, 43 base64url characters.
    [[nodiscard]] std::string thumbprint() const;
    /// The public members only; for "oct" keys everything but `k`.
    [[nodiscard]] nlohmann::json publicJson() const;
    /// Every member, the private ones included, as JSON text.
    [[nodiscard]] SecretBytes privateJson() const;
    /// SubjectPublicKeyInfo as PEM or DER; an error for symmetric keys.
    [[nodiscard]] Result<std::string> publicPem() const;
    [[nodiscard]] Result<std::vector<std::uint8_t>> publicDer() const;
    /// PKCS#8 as PEM, encrypted (PBES2 with AES-256-CBC) when a passphrase is given. Error for symmetric
    /// keys.
    [[nodiscard]] Result<SecretBytes> privatePem(std::string_view passphrase = {}) const;
    [[nodiscard]] Result<SecretBytes> privateDer() const;

    /// For the other files of this folder. nullptr for symmetric keys.
    [[nodiscard]] EVP_PKEY* native() const noexcept;
    /// The secret of an "oct" key, else empty.
    [[nodiscard]] std::span<const std::uint8_t> secret() const noexcept;

private:
    struct Material;
    explicit Jwk(std::shared_ptr<const Material> material) noexcept;
    static Result<Jwk> finish(std::shared_ptr<Material> material);
    friend class JwkBuilder;

    std::shared_ptr<const Material> m_material;
};

/// "use" and "key_ops" as their JSON names.
[[nodiscard]] std::string_view toString(KeyUse use) noexcept;
[[nodiscard]] std::string_view toString(KeyOperation operation) noexcept;

} // namespace signet::jose
