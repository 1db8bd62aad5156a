#pragma once

// The text after "?" of a target, and percent-encoding (RFC 3986 section 2.1; WHATWG URL,
// application/x-www-form-urlencoded).
//
// Errors: nothing for text that is not well-formed. Thread-safety: pure functions.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace signet::protocol {

/// Everything but letters, digits and `kept` as %XX.
[[nodiscard]] std::string percentEncode(std::string_view text, std::string_view kept = "-._~");
/// Nothing for a "%" without two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace = false);

using QueryParameters = std::vector<std::pair<std::string, std::string>>;
/// Names and values in their order, decoded; a pair without "=" has the value "".
[[nodiscard]] std::optional<QueryParameters> parseQuery(std::string_view query);
/// "a=1&b=x%20y"
[[nodiscard]] std::string queryText(const QueryParameters& parameters);

/// The path and query of a target; of an absolute-form target too (RFC 9112 section 3.2). `query` has no "?".
struct TargetParts
{
    std::string_view path;
    std::string_view query;
    bool hasQuery = false;
};
[[nodiscard]] TargetParts splitTarget(std::string_view target) noexcept;

} // namespace signet::protocol
