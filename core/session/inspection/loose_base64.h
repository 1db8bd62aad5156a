#pragma once

// Base64 of either alphabet, padded or not, for material that is shown and never trusted: what a framework's
// cookie holds, and tokens whose base64url is not canonical.
//
// jose/base64url.h is what tokens are judged by. Errors: nothing for text with other characters or a length
// of 4n+1. Thread-safety: pure functions.

#include <optional>
#include <string>
#include <string_view>

namespace signet::session {

[[nodiscard]] std::optional<std::string> decodeLooseBase64(std::string_view text);
[[nodiscard]] bool isBase64urlCharacter(char c) noexcept;

} // namespace signet::session
