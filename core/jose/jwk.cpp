#include "core/jose/jwk.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwk_material.h"

#include <openssl/core_names.h>

#include <algorithm>
#include <cstring>

namespace signet::jose {

namespace {

Result<Curve> curveOf(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519"))
        return Curve::Ed25519;
    if (EVP_PKEY_is_a(key, "X25519"))
        return Curve::X25519;
    std::array<char, 64> name{};
    std::size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length) ==
        1) {
        const std::string_view group(name.data(), length);
        for (const auto curve : {Curve::P256, Curve::P384, Curve::P521}) {
            if (group == groupName(curve) || group == toString(curve))
                return curve;
        }
    }
    return fail(ErrorCode::Unsupported, "The key is on a curve that Signet does not know.",
                "Use P-256, P-384, P-521, Ed25519 or X25519.");
}

BignumPtr numberOf(const EVP_PKEY* key, const char* parameter)
{
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1) {
        forgetOpensslErrors();
        return nullptr;
    }
    return BignumPtr(number);
}

} // namespace

std::string numberMember(const EVP_PKEY* key, const char* parameter, std::size_t size)
{
    return std::string(secretNumberMember(key, parameter, size).view());
}

SecretBytes secretNumberMember(const EVP_PKEY* key, const char* parameter, std::size_t size)
{
    const auto number = numberOf(key, parameter);
    if (!number)
        return {};
    SecretBytes bytes(std::max(size, static_cast<std::size_t>(BN_num_bytes(number.get()))));
    if (BN_bn2binpad(number.get(), bytes.data(), static_cast<int>(bytes.size())) < 0)
        return {};
    SecretBytes text(base64urlEncodedSize(bytes.size()));
    encodeBase64url(bytes.bytes(), {reinterpret_cast<char*>(text.data()), text.size()});
    return text;
}

Result<Jwk> JwkBuilder::fromNative(KeyPtr native, bool isPrivate, JwkAttributes attributes)
{
    auto material = std::make_shared<Jwk::Material>();
    material->isPrivate = isPrivate;
    material->attributes = std::move(attributes);
    if (EVP_PKEY_is_a(native.get(), "RSA")) {
        material->type = KeyType::Rsa;
        const auto modulus = numberOf(native.get(), OSSL_PKEY_PARAM_RSA_N);
        const auto exponent = numberOf(native.get(), OSSL_PKEY_PARAM_RSA_E);
        if (!modulus || !exponent)
            return fail(ErrorCode::InvalidInput, "The RSA key is incomplete.");
        if (auto checked = checkRsa(modulus.get(), exponent.get()); !checked)
            return tl::unexpected(std::move(checked.error()));
        material->bits = static_cast<std::size_t>(BN_num_bits(modulus.get()));
    } else if (EVP_PKEY_is_a(native.get(), "EC") || EVP_PKEY_is_a(native.get(), "ED25519") ||
               EVP_PKEY_is_a(native.get(), "X25519")) {
        const auto curve = curveOf(native.get());
        if (!curve)
            return tl::unexpected(curve.error());
        material->curve = *curve;
        material->type = *curve >= Curve::Ed25519 ? KeyType::OctetKeyPair : KeyType::EllipticCurve;
        material->bits = *curve == Curve::P521 ? 521 : coordinateSize(*curve) * 8;
    } else {
        return fail(ErrorCode::Unsupported, "The key is of a type that Signet does not use.",
                    "Use an RSA, EC (P-256, P-384, P-521), Ed25519 or X25519 key.");
    }
    if (isPrivate && !isConsistent(native.get(), material->type, material->curve))
        return fail(ErrorCode::InvalidInput,
                    "The private half of the key does not belong to its public half.",
                    "Get the key again from where it was made.");
    material->native = std::move(native);
    return Jwk::finish(std::move(material));
}

Result<Jwk> JwkBuilder::fromSecret(SecretBytes secret, JwkAttributes attributes)
{
    if (secret.empty())
        return fail(ErrorCode::Unsupported, "The key is empty.", "Make a key with \"signet keys new\".");
    auto material = std::make_shared<Jwk::Material>();
    material->isPrivate = true;
    material->attributes = std::move(attributes);
    material->bits = secret.size() * 8;
    material->secret = std::move(secret);
    return Jwk::finish(std::move(material));
}

Jwk::Jwk(std::shared_ptr<const Material> material) noexcept : m_material(std::move(material)) {}

Result<Jwk> Jwk::finish(std::shared_ptr<Material> material)
{
    if (auto checked = checkAttributes(material->attributes, material->type, material->curve); !checked)
        return tl::unexpected(std::move(checked.error()));
    return Jwk(std::move(material));
}

Result<Jwk> Jwk::fromSecret(SecretBytes bytes, JwkAttributes attributes)
{
    return JwkBuilder::fromSecret(std::move(bytes), std::move(attributes));
}

KeyType Jwk::type() const noexcept
{
    return m_material->type;
}
Curve Jwk::curve() const noexcept
{
    return m_material->curve;
}
std::size_t Jwk::bits() const noexcept
{
    return m_material->bits;
}
bool Jwk::isPrivate() const noexcept
{
    return m_material->isPrivate;
}
const JwkAttributes& Jwk::attributes() const noexcept
{
    return m_material->attributes;
}
EVP_PKEY* Jwk::native() const noexcept
{
    return m_material->native.get();
}
std::span<const std::uint8_t> Jwk::secret() const noexcept
{
    return m_material->secret.bytes();
}

Result<Jwk> Jwk::withAttributes(JwkAttributes attributes) const
{
    auto material = std::make_shared<Material>();
    material->type = type();
    material->curve = curve();
    material->bits = bits();
    material->isPrivate = isPrivate();
    material->attributes = std::move(attributes);
    material->secret = m_material->secret.clone();
    if (native()) {
        EVP_PKEY_up_ref(native());
        material->native.reset(native());
    }
    return finish(std::move(material));
}

Result<Jwk> Jwk::publicKey() const
{
    if (isSymmetric())
        return fail(ErrorCode::NotAllowed, "A symmetric key has no public half.",
                    "Share it only with those who may also seal or sign with it.");
    OSSL_PARAM* exported = nullptr;
    if (EVP_PKEY_todata(native(), EVP_PKEY_PUBLIC_KEY, &exported) != 1)
        return fail(ErrorCode::Crypto, "The public half of the key could not be taken out.");
    const ParamsPtr params(exported);
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, native(), nullptr));
    EVP_PKEY* made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return fail(ErrorCode::Crypto, "The public half of the key could not be taken out.");
    auto attributes = m_material->attributes;
    attributes.operations.reset(); // what the private half may do says nothing of the public one
    return JwkBuilder::fromNative(KeyPtr(made), false, std::move(attributes));
}

std::string Jwk::thumbprint() const
{
    // RFC 7638 section 3: the required members in lexicographic order, without white space.
    std::string canonical;
    switch (type()) {
    case KeyType::Octets:
        canonical = R"({"k":")" + encodeBase64url(secret()) + R"(","kty":"oct"})";
        break;
    case KeyType::Rsa:
        canonical = R"({"e":")" + numberMember(native(), OSSL_PKEY_PARAM_RSA_E) + R"(","kty":"RSA","n":")" +
                    numberMember(native(), OSSL_PKEY_PARAM_RSA_N) + R"("})";
        break;
    case KeyType::EllipticCurve:
        canonical = R"({"crv":")" + std::string(toString(curve())) + R"(","kty":"EC","x":")" +
                    numberMember(native(), OSSL_PKEY_PARAM_EC_PUB_X, coordinateSize(curve())) + R"(","y":")" +
                    numberMember(native(), OSSL_PKEY_PARAM_EC_PUB_Y, coordinateSize(curve())) + R"("})";
        break;
    case KeyType::OctetKeyPair: {
        std::array<std::uint8_t, 32> point{};
        std::size_t size = point.size();
        EVP_PKEY_get_raw_public_key(native(), point.data(), &size);
        canonical = R"({"crv":")" + std::string(toString(curve())) + R"(","kty":"OKP","x":")" +
                    encodeBase64url(point) + R"("})";
        break;
    }
    }
    std::array<std::uint8_t, 32> hash{};
    EVP_Digest(canonical.data(), canonical.size(), hash.data(), nullptr, sha256(), nullptr);
    cleanse(canonical.data(), canonical.size());
    return encodeBase64url(hash);
}

} // namespace signet::jose
