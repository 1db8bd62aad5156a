#pragma once

// A key bound to one JWS algorithm: signs and verifies bytes (RFC 7518 section 3, RFC 8037 section 3.1).
//
// This is the hot path under every token. Algorithms are fetched and keys are loaded once, at `bind`; OpenSSL
// contexts are kept, one for each thread that is at work at the same time, and die with the last copy of the
// key.
//
// Units: bytes; signatures are raw (R ‖ S for ECDSA, RFC 7518 section 3.4). Range: input of any size.
// Errors: Verdict with BadSignature for every mismatch, whatever its cause. Never throws; verifying allocates
// nothing itself (OpenSSL's big numbers for RSA and ECDSA do). Thread-safety: one object may be used from any
// number of threads at once, without locks.

#include "core/jose/jwk.h"

namespace signet::jose {

class SignatureKey
{
public:
    /// The largest signature of any algorithm here (RSA of 16,384 bits).
    static constexpr std::size_t maximumSize = 2048;

    /// Binds `key` to `algorithm`. Refused unless the key permits signing or verifying with it.
    static Result<SignatureKey> bind(const Jwk& key, Algorithm algorithm);

    [[nodiscard]] Algorithm algorithm() const noexcept;
    [[nodiscard]] const Jwk& key() const noexcept;
    /// The exact size of every signature of this key.
    [[nodiscard]] std::size_t signatureSize() const noexcept;
    [[nodiscard]] bool canSign() const noexcept;

    [[nodiscard]] Verdict<void> verify(std::string_view input,
                                       std::span<const std::uint8_t> signature) const noexcept;
    /// Writes signatureSize() bytes to `out`. Returns false if this key cannot sign, `out` is too small or
    /// OpenSSL fails.
    [[nodiscard]] bool sign(std::string_view input, std::span<std::uint8_t> out) const noexcept;

private:
    struct State;
    explicit SignatureKey(std::shared_ptr<const State> state) noexcept;
    std::shared_ptr<const State> m_state;
};

} // namespace signet::jose
