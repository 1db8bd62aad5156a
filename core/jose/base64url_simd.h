#pragma once

// The vectorised middle of base64url: as many whole blocks as the CPU can do, none where it has no AVX2.
//
// Internal to core/jose. Decoding stops, without an error, in front of the first block that holds a character
// outside the alphabet; the scalar code that follows then finds and refuses it. Thread-safety: pure
// functions.

#include <cstdint>
#include <span>
#include <string_view>

namespace signet::jose {

/// Returns the number of characters decoded, a multiple of 16; 12 bytes count for each 16, and up to 8 more
/// are written behind them, within `out`.
std::size_t decodeBase64urlBlocks(std::string_view text, std::span<std::uint8_t> out) noexcept;

/// Returns the number of bytes encoded, a multiple of 24; 32 characters are written for each 24.
std::size_t encodeBase64urlBlocks(std::span<const std::uint8_t> bytes, std::span<char> out) noexcept;

} // namespace signet::jose
