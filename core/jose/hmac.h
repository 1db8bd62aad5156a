#pragma once

// HMAC (RFC 2104) with SHA-2 that allocates nothing and keeps the keyed state.
//
// OpenSSL's EVP layer allocates a new state at each start, so the two keyed states are kept as plain values
// of its low-level SHA-2 functions and copied. Internal to core/jose. Units: bytes. Errors: none; these
// functions cannot fail. Thread-safety: an HmacKey is immutable and may be used from any number of threads.

#include "core/base/secret_bytes.h"

#include <initializer_list>

namespace signet::jose {

enum class HmacHash : std::uint8_t { Sha256, Sha384, Sha512 };

class HmacKey
{
public:
    static constexpr std::size_t maximumSize = 64;

    HmacKey(HmacHash hash, std::span<const std::uint8_t> key);

    /// Bytes of a MAC: 32, 48 or 64.
    [[nodiscard]] std::size_t size() const noexcept;
    /// Writes size() bytes to `out`: the MAC of all `parts` one after the other.
    void compute(std::initializer_list<std::span<const std::uint8_t>> parts,
                 std::uint8_t* out) const noexcept;

private:
    HmacHash m_hash;
    SecretBytes m_states; ///< the hash after the inner key block, then after the outer one
};

} // namespace signet::jose
