#pragma once

// HMAC (RFC 2104) over OpenSSL's hashes, with a digest context that is kept and so allocates nothing.
//
// OpenSSL's own MAC copies its keyed state at every start, which costs two allocations; hashing the padded
// key block again costs less. Internal to core/jose. Units: bytes. Errors: false if OpenSSL fails.
// Thread-safety: an HmacKey is immutable; the digest context belongs to one thread at a time.

#include "core/base/secret_bytes.h"
#include "core/jose/openssl.h"

#include <initializer_list>

namespace signet::jose {

class HmacKey
{
public:
    HmacKey(const EVP_MD* hash, std::span<const std::uint8_t> key);

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    /// A digest context ready for `compute`, or nullptr.
    [[nodiscard]] DigestContextPtr makeContext() const noexcept;
    /// Writes size() bytes, at most EVP_MAX_MD_SIZE, to `out`: the MAC of all `parts` one after the other.
    [[nodiscard]] bool compute(EVP_MD_CTX* context,
                               std::initializer_list<std::span<const std::uint8_t>> parts,
                               std::uint8_t* out) const noexcept;

private:
    const EVP_MD* m_hash;
    std::size_t m_size;
    SecretBytes m_inner; ///< the key block xor ipad
    SecretBytes m_outer; ///< the key block xor opad
};

} // namespace signet::jose
