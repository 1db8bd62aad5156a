#include "core/jose/key_derivation.h"

#include "core/base/text.h"
#include "core/jose/openssl.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>

namespace signet::jose {

namespace {

using KdfPtr = std::unique_ptr<EVP_KDF, Releaser<EVP_KDF_free>>;
using KdfContextPtr = std::unique_ptr<EVP_KDF_CTX, Releaser<EVP_KDF_CTX_free>>;

void appendNumber(std::string& out, std::size_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>((number >> static_cast<unsigned>(shift)) & 0xFFU);
}

void appendWithLength(std::string& out, std::string_view part)
{
    appendNumber(out, part.size());
    out += part;
}

std::optional<SecretBytes> agree(const Jwk& own, const Jwk& theirs)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.native(), nullptr));
    std::size_t size = 0;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), theirs.native()) != 1 ||
        EVP_PKEY_derive(context.get(), nullptr, &size) != 1)
        return std::nullopt;
    SecretBytes shared(size);
    if (EVP_PKEY_derive(context.get(), shared.data(), &size) != 1)
        return std::nullopt;
    shared.truncate(size);
    return shared;
}

std::optional<SecretBytes> concatKdf(SecretBytes& shared, const AgreementInfo& info, std::size_t size)
{
    // OtherInfo of RFC 7518 section 4.6.2.
    std::string other;
    appendWithLength(other, info.algorithmId);
    appendWithLength(other, info.partyU);
    appendWithLength(other, info.partyV);
    appendNumber(other, size * 8);

    const KdfPtr kdf(EVP_KDF_fetch(nullptr, "SSKDF", nullptr));
    const KdfContextPtr context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    std::string hash = "SHA256";
    const std::array<OSSL_PARAM, 4> params{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, hash.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, shared.data(), shared.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, other.data(), other.size()),
        OSSL_PARAM_construct_end()};
    SecretBytes key(size);
    if (!context || EVP_KDF_derive(context.get(), key.data(), key.size(), params.data()) != 1)
        return std::nullopt;
    return key;
}

} // namespace

std::optional<SecretBytes> deriveByAgreement(const Jwk& own, const Jwk& theirs, const AgreementInfo& info,
                                             std::size_t size)
{
    // An ephemeral key on another curve is no partner, whatever OpenSSL would make of it (CVE-2016-9121 and
    // kin).
    if (own.curve() != theirs.curve() || !own.native() || !theirs.native())
        return std::nullopt;
    auto shared = agree(own, theirs);
    auto key = shared ? concatKdf(*shared, info, size) : std::nullopt;
    if (!key)
        forgetOpensslErrors();
    return key;
}

std::optional<SecretBytes> deriveFromPassword(Algorithm algorithm, std::span<const std::uint8_t> password,
                                              std::string_view salt, std::uint32_t iterations)
{
    std::size_t size = 32;
    if (algorithm == Algorithm::Pbes2Hs256A128KW)
        size = 16;
    else if (algorithm == Algorithm::Pbes2Hs384A192KW)
        size = 24;
    std::string whole(toString(algorithm));
    whole += '\0';
    whole += salt;
    SecretBytes key(size);
    const int derived =
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(password.data()), static_cast<int>(password.size()),
                          asBytes(whole).data(), static_cast<int>(whole.size()), static_cast<int>(iterations),
                          hashOf(algorithm), static_cast<int>(size), key.data());
    return derived == 1 ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace signet::jose
