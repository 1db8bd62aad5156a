#pragma once

// base64url without padding, in its one canonical form (RFC 4648 section 5, RFC 7515 section 2 and appendix
// C).
//
// Reading refuses everything that has a second spelling: padding, the standard alphabet's + and /, white
// space, a length of 4n+1, and non-zero bits behind the last byte. A token therefore has exactly one text.
//
// Units: bytes and characters. Range: any size. Vectorised where the CPU has AVX2, the same answers
// elsewhere. Errors: an empty optional; nothing is said of where, since a visitor could ask often.
// Thread-safety: pure functions.

#include "core/base/secret_bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace signet::jose {

/// The bytes that `characters` canonical characters hold; the last of 4n+1 is not counted.
constexpr std::size_t base64urlDecodedSize(std::size_t characters) noexcept
{
    return characters / 4 * 3 + (characters % 4 == 0 ? 0 : characters % 4 - 1);
}

constexpr std::size_t base64urlEncodedSize(std::size_t bytes) noexcept
{
    return bytes / 3 * 4 + (bytes % 3 == 0 ? 0 : bytes % 3 + 1);
}

/// Decodes into `out`, which must hold base64urlDecodedSize(text.size()) bytes. Returns the number written,
/// or nothing if `text` is not canonical or `out` is too small. Allocates nothing.
[[nodiscard]] std::optional<std::size_t> decodeBase64url(std::string_view text,
                                                         std::span<std::uint8_t> out) noexcept;

[[nodiscard]] std::optional<std::vector<std::uint8_t>> decodeBase64url(std::string_view text);
[[nodiscard]] std::optional<SecretBytes> decodeBase64urlSecret(std::string_view text);

/// Encodes into `out`, which must hold base64urlEncodedSize(bytes.size()) characters. Returns the number
/// written.
std::size_t encodeBase64url(std::span<const std::uint8_t> bytes, std::span<char> out) noexcept;

[[nodiscard]] std::string encodeBase64url(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::string encodeBase64url(std::string_view text);

} // namespace signet::jose
