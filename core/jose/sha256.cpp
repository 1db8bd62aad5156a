#include "core/jose/sha256.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstdlib>

namespace signet::jose {

Sha256 sha256(std::span<const std::uint8_t> bytes) noexcept
{
    Sha256 digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        std::abort();
    return digest;
}

Sha256 sha256(std::string_view text) noexcept
{
    return sha256(asBytes(text));
}

std::string sha256Text(std::string_view text)
{
    return encodeBase64url(sha256(text));
}

Sha256 hmacSha256(std::span<const std::uint8_t> key, std::string_view text) noexcept
{
    Sha256 digest{};
    const auto bytes = asBytes(text);
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes.data(), bytes.size(),
              digest.data(), nullptr))
        std::abort();
    return digest;
}

} // namespace signet::jose
