#pragma once

// The shape of a compact token in running text: where one may begin, how far it goes, whether it continues on
// the next line.
//
// A token begins with the base64url of `{` and what may follow it in a header; it is made of base64url
// characters and dots, each perhaps URL-encoded. A line break within it is passed over when what stands
// before is not a whole token yet and the next line holds nothing but its continuation.
//
// Every function here looks at each character a bounded number of times. Thread-safety: pure functions.

#include "core/session/inspection/mapped_text.h"

#include <functional>

namespace signet::session {

/// Where the next token may begin at or after `from`; npos if nowhere. Fast on text without tokens.
[[nodiscard]] std::size_t findTokenStart(std::string_view text, std::size_t from) noexcept;

/// A token as it was read.
struct TokenRun
{
    MappedText token;
    std::size_t begin = 0; ///< within the stretch
    std::size_t end = 0;   ///< behind its last character
    std::size_t dots = 0;
    bool headerNamesAlgorithm = false; ///< its first part decodes to something with "alg" in it

    /// Three or five parts; or another number of parts under a header that names an algorithm.
    [[nodiscard]] bool isToken() const noexcept;
};

/// Reads on from `begin`, where findTokenStart said one may begin.
[[nodiscard]] TokenRun readTokenRun(const Stretch& stretch, std::size_t begin);

/// Calls back for every token of `stretch` in its order.
void scanTokens(const Stretch& stretch, const std::function<void(TokenRun&&)>& found);

} // namespace signet::session
