#pragma once

// Small questions about text that several floors ask. ASCII rules only, never the locale's.
// Thread-safety: pure functions.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace signet {

/// Well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;
/// The text with every ill-formed byte replaced by U+FFFD, so that it can be shown.
[[nodiscard]] std::string toUtf8(std::string_view bytes);
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b) noexcept;
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view prefix) noexcept;
[[nodiscard]] std::string toLower(std::string_view text);
/// Without leading and trailing space, tab, CR and LF.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

/// Characters and bytes are the same thing to OpenSSL; the casts stand here once.
[[nodiscard]] inline std::span<const std::uint8_t> asBytes(std::string_view text) noexcept
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
[[nodiscard]] inline std::string_view asText(std::span<const std::uint8_t> bytes) noexcept
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace signet
