#pragma once

// What a single line of a request, a response or a pasted text looks like.
//
// Thread-safety: pure functions.

#include <optional>
#include <string_view>

namespace signet::session {

/// A header field's name and where its value begins.
struct HeaderLine
{
    std::string_view name;
    std::size_t valueOffset = 0; ///< within the line
};

/// A line of headers; the marks of `curl -v` ("> ", "< ") are passed over.
[[nodiscard]] std::optional<HeaderLine> readHeaderLine(std::string_view line);
/// Whether the name is recognised where nothing else says that headers stand here.
[[nodiscard]] bool isWellKnown(std::string_view header);
/// The target of "GET /path HTTP/1.1", empty if the line is none.
[[nodiscard]] std::string_view requestTarget(std::string_view line);
/// "HTTP/1.1 200 OK"
[[nodiscard]] bool isStatusLine(std::string_view line);

enum class BareCookie { No, Cookies, SetCookie };

/// Whether a line without a header's name reads like cookies: `a=b; c=d`.
[[nodiscard]] BareCookie judgeBareCookies(std::string_view line);

} // namespace signet::session
