#pragma once

// A content encryption key bound to one "enc": authenticated encryption of bytes (RFC 7518 section 5).
//
// The hot path of sealed tokens: contexts are keyed once and kept, one for each thread at work at the same
// time.
//
// Units: bytes; iv and tag have exactly ivSizeOf and tagSizeOf bytes. Range: text up to 2^31 - 1.
// Errors: Verdict with BadSignature for every mismatch. Nothing is released before the tag is checked: on a
// mismatch `out` is zeroized. Never throws; for the GCM modes nothing is allocated after the first use in a
// thread. Thread-safety: one object may be used from any number of threads at once, without locks.

#include "core/base/refusal.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/jose/algorithm.h"

#include <memory>
#include <span>
#include <string_view>

namespace signet::jose {

class ContentKey
{
public:
    /// `key` must have exactly keySizeOf(encryption) bytes.
    static Result<ContentKey> bind(std::span<const std::uint8_t> key, Encryption encryption);

    [[nodiscard]] Encryption encryption() const noexcept;
    /// Room that sealing `size` bytes needs: the same for GCM, up to 16 more for CBC's padding.
    [[nodiscard]] std::size_t sealedSize(std::size_t size) const noexcept;

    /// Decrypts into `out` (at least ciphertext.size() bytes); returns the size of the plaintext.
    [[nodiscard]] Verdict<std::size_t> open(std::span<const std::uint8_t> iv, std::string_view aad,
                                            std::span<const std::uint8_t> ciphertext,
                                            std::span<const std::uint8_t> tag,
                                            std::span<std::uint8_t> out) const noexcept;
    /// Encrypts into `out` (sealedSize bytes) and `tag`; returns the ciphertext's size, 0 bytes being
    /// possible.
    [[nodiscard]] std::optional<std::size_t> seal(std::span<const std::uint8_t> iv, std::string_view aad,
                                                  std::span<const std::uint8_t> plaintext,
                                                  std::span<std::uint8_t> out,
                                                  std::span<std::uint8_t> tag) const noexcept;

private:
    struct State;
    explicit ContentKey(std::shared_ptr<const State> state) noexcept;
    std::shared_ptr<const State> m_state;
};

} // namespace signet::jose
