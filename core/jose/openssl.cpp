#include "core/jose/openssl.h"

#include <openssl/err.h>

namespace signet::jose {

const EVP_MD* sha256() noexcept
{
    static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return digest;
}

const EVP_MD* sha384() noexcept
{
    static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA2-384", nullptr);
    return digest;
}

const EVP_MD* sha512() noexcept
{
    static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA2-512", nullptr);
    return digest;
}

const EVP_MD* sha1() noexcept
{
    static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA1", nullptr);
    return digest;
}

const EVP_MD* hashOf(Algorithm algorithm) noexcept
{
    switch (algorithm) {
    case Algorithm::HS256:
    case Algorithm::RS256:
    case Algorithm::PS256:
    case Algorithm::ES256:
    case Algorithm::Pbes2Hs256A128KW:
        return sha256();
    case Algorithm::HS384:
    case Algorithm::RS384:
    case Algorithm::PS384:
    case Algorithm::ES384:
    case Algorithm::Pbes2Hs384A192KW:
        return sha384();
    case Algorithm::HS512:
    case Algorithm::RS512:
    case Algorithm::PS512:
    case Algorithm::ES512:
    case Algorithm::Pbes2Hs512A256KW:
        return sha512();
    default:
        return nullptr;
    }
}

const EVP_CIPHER* cipherOf(Encryption encryption) noexcept
{
    static const std::array<const EVP_CIPHER*, 6> ciphers{
        EVP_CIPHER_fetch(nullptr, "AES-128-GCM", nullptr), EVP_CIPHER_fetch(nullptr, "AES-192-GCM", nullptr),
        EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr), EVP_CIPHER_fetch(nullptr, "AES-128-CBC", nullptr),
        EVP_CIPHER_fetch(nullptr, "AES-192-CBC", nullptr), EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr)};
    return ciphers[static_cast<std::size_t>(encryption)];
}

void forgetOpensslErrors() noexcept
{
    ERR_clear_error();
}

} // namespace signet::jose
