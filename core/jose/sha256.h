#pragma once

// SHA-256 (FIPS 180-4) of bytes at hand.
//
// Units: bytes; the text form is 43 base64url characters. Errors: none; a system whose OpenSSL cannot hash
// cannot run Signet safely, and the process ends. Thread-safety: pure functions.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace signet::jose {

using Sha256 = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256 sha256(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] Sha256 sha256(std::string_view text) noexcept;
[[nodiscard]] std::string sha256Text(std::string_view text);
/// HMAC-SHA-256 (RFC 2104).
[[nodiscard]] Sha256 hmacSha256(std::span<const std::uint8_t> key, std::string_view text) noexcept;

} // namespace signet::jose
