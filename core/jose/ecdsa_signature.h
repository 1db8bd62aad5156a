#pragma once

// ECDSA signatures in their two spellings: R ‖ S of fixed size (RFC 7518 section 3.4) and DER (RFC 3279
// section 2.2.3).
//
// Internal to core/jose. Units: bytes. Range: R and S up to 66 bytes each (P-521). Allocates nothing.
// Thread-safety: pure functions.

#include <cstdint>
#include <span>

namespace signet::jose {

/// SEQUENCE of two INTEGERs of up to 67 bytes each.
inline constexpr std::size_t maximumDerSize = 3 + 2 * (2 + 67);

/// Returns the size of the DER written to `out` (maximumDerSize bytes), or 0 if R or S is zero: such a
/// signature is never right and has fooled verifiers before (CVE-2022-21449).
std::size_t rawToDer(std::span<const std::uint8_t> raw, std::span<std::uint8_t> out) noexcept;

/// Writes R and S to the halves of `raw`, padded with zeros. False if `der` is not of that form or does not
/// fit.
bool derToRaw(std::span<const std::uint8_t> der, std::span<std::uint8_t> raw) noexcept;

} // namespace signet::jose
